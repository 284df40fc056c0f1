/** Where a date is found on the public pages. */

/** Path of the page of one date: each has its own, and keeps it when it is moved or cancelled. */
export const datePath = (dateId: string): string => `/events/${dateId}`;

export const dateAddress = (publicUrl: string, dateId: string): string => `${publicUrl.replace(/\/+$/, '')}${datePath(dateId)}`;

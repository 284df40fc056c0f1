/** Where photos of a date are kept: as they were sent, until they have been drawn anew. Pure. */
const SENT = 'event-uploads';
const STORED = 'event-photos';

export const uploadKey = (dateId: string, photoId: string): string => `${SENT}/${dateId}/${photoId}`;
export const photoKey = (dateId: string, photoId: string): string => `${STORED}/${dateId}/${photoId}.jpg`;

/** Arrived, and without the details that phones write into pictures. */
export const isStored = (key: string): boolean => key.startsWith(`${STORED}/`);

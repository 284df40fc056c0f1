/** Time is stored as UTC ISO 8601 with milliseconds; arithmetic on dates is done in the city's time zone (shared/calendar). */

/** The clock port: the only place where the present is read. */
export type Clock = () => string;
export const systemClock: Clock = () => new Date().toISOString();

export const addSeconds = (at: string, seconds: number): string => new Date(Date.parse(at) + seconds * 1000).toISOString();
export const secondsBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 1000;

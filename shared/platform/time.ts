/** Time is stored as UTC ISO 8601 with milliseconds; arithmetic on dates is done in the city's time zone (shared/calendar). */

/** The clock port: the only place where the present is read. */
export type Clock = () => string;
export const systemClock: Clock = () => new Date().toISOString();

export const addSeconds = (at: string, seconds: number): string => new Date(Date.parse(at) + seconds * 1000).toISOString();
export const secondsBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 1000;

/** Markers, consumer markers and Idempotency-Key records: a message can wait 14 + 14 days in a queue and its dead-letter queue. */
export const MARKER_SECONDS = 35 * 24 * 3600;
export const expiresIn = (at: string, seconds: number): number => Math.floor(Date.parse(at) / 1000) + seconds;

import { EXPIRES_AT } from './config.ts';

/** Markers, consumer markers and Idempotency-Key records: a message can wait 14 + 14 days in a queue and its dead-letter queue. */
const MARKER_DAYS = 35;

/** Attributes of an item that is forgotten when no repeat can come any more. */
export const expiringMarker = (now: string) => ({ [EXPIRES_AT]: Math.floor(Date.parse(now) / 1000) + MARKER_DAYS * 24 * 3600 });

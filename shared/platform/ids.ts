/** Ids are made at the edge and passed in commands, so a decision that is made again makes the same things. */
import { hash } from 'node:crypto';
import { encodeTime, ulid } from 'ulid';

export type IdPrefix =
  | 'cnv'
  | 'msg'
  | 'per'
  | 'iss'
  | 'esc'
  | 'fct'
  | 'att'
  | 'sub'
  | 'aud'
  /** Event, date of an event, sign-up, line of the seats' log, document. */
  | 'evt'
  | 'dat'
  | 'sup'
  | 'log'
  | 'doc'
  /** Organisation and its member, idea, offer, something kept beside, receipt. */
  | 'org'
  | 'mem'
  | 'ida'
  | 'off'
  | 'kep'
  | 'rct'
  /** A contact that was logged. */
  | 'ctc'
  /** A letter by mail. */
  | 'ltr';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A prefixed ULID, sorted by `at` (UTC ISO 8601) to the millisecond. */
export const newId = (prefix: IdPrefix, at: string): string => `${prefix}_${ulid(Date.parse(at))}`;

/** 130 bits of SHA-256 in Crockford base 32: the same input always gives the same id. */
const hashed = (text: string): string => {
  let [out, left, bits] = ['', 0, 0];
  for (const byte of hash('sha256', text, 'buffer').subarray(0, 17)) {
    left = (left << 8) | byte;
    for (bits += 8; bits >= 5 && out.length < 26; bits -= 5) out += CROCKFORD.charAt((left >> (bits - 5)) & 31);
    left &= (1 << bits) - 1;
  }
  return out;
};

/**
 * One conversation per address of a channel. Derived, so that the ingress can name the FIFO group without a read and two
 * first messages at once meet in one conversation.
 */
export const conversationIdOf = (channel: string, address: string): string => `cnv_${hashed(`${channel}:${address}`)}`;

/** A fixed-length name of an event key (`message:<mid>` …): SQS deduplication id and marker key. */
export const eventId = (eventKey: string): string => hashed(eventKey);

/** Ids that a retried decision makes again: the n-th id of a turn is always the same, and ids of one turn sort in the order they were made. */
export const idsOf = (seed: string, at: string): ((prefix: IdPrefix) => string) => {
  let n = 0;
  const time = encodeTime(Date.parse(at));
  return (prefix) => {
    const order = CROCKFORD.charAt(n >> 5) + CROCKFORD.charAt(n & 31);
    return `${prefix}_${time}${order}${hashed(`${seed}#${n++}`).slice(0, 14)}`;
  };
};

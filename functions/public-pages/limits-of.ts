/** How often one phone, mail or network may do something here. Addresses are kept as hashes with the deployment's own key, for a day or an hour. */
import { createHmac } from 'node:crypto';
import { localDate } from '../../shared/calendar/calendar.ts';
import type { Limit } from '../../shared/platform/limits.ts';
import { secretOf } from '../../shared/platform/random-secret.ts';
import type { Table } from '../../shared/platform/table.ts';
import { addSeconds } from '../../shared/platform/time.ts';
import type { PageRequest } from './request.ts';

/** Unknown codes from one network in an hour: people mistype, who guesses needs millions. */
const MISSES_PER_HOUR = 20;
/** Behind one peer (CloudFront, mostly) are many readers. */
const READERS_OF_A_PEER = 50;

export const hashed = async (table: Table, words: string): Promise<string> =>
  createHmac('sha256', await secretOf(table, 'web-limits'))
    .update(words)
    .digest('base64url')
    .slice(0, 27);

/** How many forms of one kind in a local day, by the address given and the network. */
export const webLimits = async (
  table: Table,
  { context: { city, now }, network }: PageRequest,
  form: 'web-sign-up' | 'web-idea' | 'web-barrier',
  contact: string,
  most: number,
): Promise<readonly Limit[]> => {
  const day = localDate(city, now);
  return Promise.all(
    [
      { what: `contact#${contact}`, most },
      { what: `network#${network.reader}`, most },
      { what: `peer#${network.peer}`, most: most * READERS_OF_A_PEER },
    ].map(async ({ what, most }) => ({
      name: `${form}#${day}#${await hashed(table, what)}`,
      most,
      until: addSeconds(now, 2 * 24 * 3600),
    })),
  );
};

/** Codes that nobody has, by the network. */
export const missLimits = async (table: Table, { context: { now }, network }: PageRequest): Promise<readonly Limit[]> => {
  const hour = now.slice(0, 13);
  return Promise.all(
    [
      { what: `network#${network.reader}`, most: MISSES_PER_HOUR },
      { what: `peer#${network.peer}`, most: MISSES_PER_HOUR * READERS_OF_A_PEER },
    ].map(async ({ what, most }) => ({
      name: `code-miss#${hour}#${await hashed(table, what)}`,
      most,
      until: addSeconds(now, 2 * 3600),
    })),
  );
};

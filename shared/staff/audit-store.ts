/** Reading personal data leaves an entry: who, when, what. It holds ids only, and goes by itself after the days that the city has set. */
import { EXPIRES_AT } from '../platform/config.ts';
import { keys } from '../platform/keys.ts';
import { addSeconds } from '../platform/time.ts';
import type { Work } from '../platform/work.ts';

const DAY_SECONDS = 86_400;

export const auditRead = (
  { writes, actor, now, ids, city }: Work,
  what:
    | 'issue'
    | 'escalations'
    | 'conversation'
    | 'calls'
    | 'documents'
    | 'guests'
    | 'idea'
    | 'offer'
    | 'organisation'
    | 'search'
    | 'timeline'
    /** Not readings: who had a person erased, and why; that a resident joined chats of theirs, or parted them. */
    | 'erasure'
    | 'joining'
    | 'parting'
    /** Who has kept what from being deleted, and why; who has let it go. */
    | 'hold'
    | 'hold-lifted',
  read: readonly string[],
): void => {
  const id = ids('aud');
  const days = city.retention.find(({ kind }) => kind === 'audit')?.days;
  writes.put(keys.audit(now.slice(0, 10), id), {
    ...{ id, at: now, by: actor, what, read: [...read] },
    ...(days === undefined ? {} : { [EXPIRES_AT]: Math.ceil(Date.parse(addSeconds(now, days * DAY_SECONDS)) / 1000) }),
  });
};

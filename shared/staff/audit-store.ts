/** Reading personal data leaves an entry: who, when, what. */
import { keys } from '../platform/keys.ts';
import type { Work } from '../platform/work.ts';

export const auditRead = (
  { writes, actor, now, ids }: Work,
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
  writes.put(keys.audit(now.slice(0, 10), id), { id, at: now, by: actor, what, read: [...read] });
};

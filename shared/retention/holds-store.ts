/** What must not be deleted for now: retention passes it by, erasure is refused. */
import { escalationsOfPerson } from '../escalations/store.ts';
import { authoredIssues } from '../issues/store.ts';
import { CLOSED_LISTS } from '../issues/store-forget.ts';
import { keys, lists } from '../platform/keys.ts';
import { pseudonymsIn, type Whose } from '../platform/persons.ts';
import type { Table } from '../platform/table.ts';
import type { Work } from '../platform/work.ts';
import { condition } from '../platform/write-set.ts';
import { auditRead } from '../staff/audit-store.ts';
import { type Hold, HoldSchema } from './hold.ts';

/** Of one person, and in the list of all: beyond what an office has in court. */
const MOST = 100;

export const holdsOn = async (table: Table, ids: readonly string[]): Promise<readonly Hold[]> =>
  ids.length === 0 ? [] : (await table.getMany([...new Set(ids)].map(keys.hold))).map((item) => HoldSchema.parse(item));

export const isHeld = async (table: Table, ids: readonly string[]): Promise<boolean> => (await holdsOn(table, ids)).length > 0;

/** On the person by any pseudonym, and on issues and cases of theirs. */
export const holdsOfPerson = async (table: Table, whose: Whose): Promise<readonly Hold[]> => {
  const [issues, cases] = await Promise.all([authoredIssues(table, whose, MOST), escalationsOfPerson(table, whose, MOST)]);
  return holdsOn(table, [...pseudonymsIn(whose), ...issues.map(({ id }) => id), ...cases.map(({ id }) => id)]);
};

/** Holds that somebody has to lift one day, the oldest first. */
export const allHolds = async (table: Table): Promise<readonly Hold[]> =>
  (await table.list(lists.holds(), { limit: MOST })).items.map((item) => HoldSchema.parse(item));

/** One at a time: refused by the table where it is held already. */
export const putHold = (work: Work, { id, kind, reason, by }: Omit<Hold, 'at'>): Hold => {
  const hold: Hold = { id, kind, reason, by, at: work.now };
  work.writes.put(keys.hold(id), { ...hold, listKey: lists.holds(), listSort: `${work.now}#${id}` }, condition.notExists);
  auditRead(work, 'hold', [id, reason]);
  return hold;
};

/** What nights have passed by is looked for again from the beginning. */
export const liftHold = (work: Work, { id, reason }: Hold): void => {
  work.writes.remove(keys.hold(id), condition.exists);
  for (const list of CLOSED_LISTS) work.writes.remove(keys.retentionCursor(`attachment#${list}`));
  work.writes.remove(keys.retentionCursor(`sign-up#${lists.dates()}`));
  auditRead(work, 'hold-lifted', [id, reason]);
};

/** Nobody puts a hold on them between this decision and its writing. */
export const stayUnheld = (work: Work, whose: Whose): void => {
  for (const id of pseudonymsIn(whose)) work.writes.check(keys.hold(id), condition.notExists);
};

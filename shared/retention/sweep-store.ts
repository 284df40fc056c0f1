/** The steps of a night's run of retention. */
import { keys } from '../platform/keys.ts';
import type { Item, Table } from '../platform/table.ts';
import type { Work } from '../platform/work.ts';
import { cutoffOf, type RetentionRun, type SweptKind } from './model.ts';
import { readRun } from './night-store.ts';
import { type Due, type InWork, SWEEPS } from './sweeps-store.ts';

/** Of each list in one step, which has less than a minute. */
const AT_ONCE = 25;
/** Comes before every moment. */
const BEGINNING = '0';

const Cursor = { read: (item: Item | undefined): string => (typeof item?.sort === 'string' ? item.sort : BEGINNING) };

const cursorOf = async (table: Table, kind: SweptKind, list: string): Promise<string> =>
  SWEEPS[kind].remembers ? Cursor.read(await table.get(keys.retentionCursor(`${kind}#${list}`))) : BEGINNING;

/** A page of what is over its time, after `after`. */
const pageOf = async (
  table: Table,
  kind: SweptKind,
  list: string,
  between: readonly [string, string],
): Promise<readonly Due[]> => {
  const [after, cutoff] = between;
  if (after >= cutoff) return [];
  const { items } = await table.list(list, { limit: AT_ONCE, between });
  return items.map((item) => ({ id: SWEEPS[kind].idOf(item), sort: String(item.listSort) })).filter(({ sort }) => sort !== after);
};

/** Over its time, in all its lists. */
const countDue = async (table: Table, kind: SweptKind, cutoff: string): Promise<number> => {
  let count = 0;
  for (const list of SWEEPS[kind].lists) {
    let after = await cursorOf(table, kind, list);
    for (let page = await pageOf(table, kind, list, [after, cutoff]); page.length > 0; ) {
      count += page.length;
      after = page.at(-1)?.sort ?? cutoff;
      page = await pageOf(table, kind, list, [after, cutoff]);
    }
  }
  return count;
};

interface Step {
  readonly kind: SweptKind;
  /** When the night's run began. */
  readonly run: string;
  readonly inWork: InWork;
}

/** The next of one list, past those that something open still needs. */
const sweepList = async (
  work: Work,
  { kind, inWork }: Step,
  list: string,
  cutoff: string,
): Promise<{ readonly deleted: number; readonly held: number }> => {
  const done = { deleted: 0, held: 0 };
  let after = await cursorOf(work.table, kind, list);
  while (done.deleted < AT_ONCE) {
    const page = await pageOf(work.table, kind, list, [after, cutoff]);
    if (page.length === 0) break;
    for (const { id } of page) done[(await SWEEPS[kind].forget(inWork, id)) ? 'deleted' : 'held'] += 1;
    after = page.at(-1)?.sort ?? cutoff;
    if (SWEEPS[kind].remembers) work.writes.put(keys.retentionCursor(`${kind}#${list}`), { sort: after });
  }
  return done;
};

/** One step of a run: deletes what it finds, and says how it stands. `more` = another step is needed. */
export const sweep = async (work: Work, step: Step): Promise<{ readonly more: boolean }> => {
  const { kind, run } = step;
  const cutoff = cutoffOf(work.city, kind, run);
  if (cutoff === null) return { more: false };
  const last = await readRun(work.table, kind);
  const goesOn = last?.run === run ? last : null;
  const before = goesOn?.before ?? (await countDue(work.table, kind, cutoff));
  let [deleted, held, more] = [0, 0, false];
  for (const list of SWEEPS[kind].lists) {
    const done = await sweepList(work, step, list, cutoff);
    deleted += done.deleted;
    held += done.held;
    more ||= done.deleted >= AT_ONCE;
  }
  const all = (goesOn?.deleted ?? 0) + deleted;
  const said: RetentionRun = { kind, run, at: work.now, before, deleted: all, held, after: Math.max(0, before - all) };
  work.writes.put(keys.retention(kind), said);
  return { more };
};

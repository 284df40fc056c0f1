/** A night's run of retention in the table: its timer, its steps, and what each kind says of its last run. */
import { dateAfter, startOfDay } from '../calendar/calendar.ts';
import { dueAttributes, keys } from '../platform/keys.ts';
import { publishFact } from '../platform/outbox.ts';
import type { Item, Table } from '../platform/table.ts';
import { addSeconds } from '../platform/time.ts';
import type { Work } from '../platform/work.ts';
import { condition } from '../platform/write-set.ts';
import { cutoffOf, type RetentionRun, RetentionRunSchema, SWEPT_KINDS, type SweptKind } from './model.ts';
import { type Due, type InWork, SWEEPS } from './sweeps-store.ts';

/** Of each list in one step, which has less than a minute. */
const AT_ONCE = 25;
/** Comes before every moment. */
const BEGINNING = '0';
/** At night, when nobody waits for anything: hours after local midnight. */
const NIGHT_SECONDS = 3 * 3600;
const TIMER_ID = 'retention';

const Cursor = { read: (item: Item | undefined): string => (typeof item?.sort === 'string' ? item.sort : BEGINNING) };

const nextNight = ({ city, now }: Pick<Work, 'city' | 'now'>): string =>
  addSeconds(startOfDay(city, dateAfter(city, now, { days: 1 })), NIGHT_SECONDS);

const putTimer = (work: Work, at: string): void =>
  work.writes.put(keys.retentionTimer(), { due: 'retention', ...dueAttributes(TIMER_ID, at) });

/** Begins the nights of a new deployment; where they have begun it changes nothing. */
export const armRetention = async (work: Work): Promise<void> => {
  if ((await work.table.get(keys.retentionTimer())) === undefined)
    work.writes.put(
      keys.retentionTimer(),
      { due: 'retention', ...dueAttributes(TIMER_ID, nextNight(work)) },
      condition.notExists,
    );
};

/** For `fulfil-due`: it is night. Each kind is swept by itself, by `erase-person`, which may delete files. */
export const handleRetentionTimer = async (work: Work): Promise<void> => {
  putTimer(work, nextNight(work));
  for (const kind of SWEPT_KINDS)
    publishFact(work.writes, {
      id: work.ids('fct'),
      type: 'RetentionDue',
      at: work.now,
      aggregateId: TIMER_ID,
      version: 0,
      refs: { kind },
    });
};

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

export const readRun = async (table: Table, kind: SweptKind): Promise<RetentionRun | null> => {
  const item = await table.get(keys.retention(kind));
  return item === undefined ? null : RetentionRunSchema.parse(item);
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

/** A night's run of retention in the table: its timer, and what each kind says of its last run. Who sets or shows it carries nothing that deletes. */
import { dateAfter, startOfDay } from '../calendar/calendar.ts';
import { dueAttributes, keys } from '../platform/keys.ts';
import { publishFact } from '../platform/outbox.ts';
import type { Table } from '../platform/table.ts';
import { addSeconds } from '../platform/time.ts';
import type { Work } from '../platform/work.ts';
import { condition } from '../platform/write-set.ts';
import { type RetentionRun, RetentionRunSchema, SWEPT_KINDS, type SweptKind } from './model.ts';

/** At night, when nobody waits for anything: hours after local midnight. */
const NIGHT_SECONDS = 3 * 3600;
const TIMER_ID = 'retention';

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

export const readRun = async (table: Table, kind: SweptKind): Promise<RetentionRun | null> => {
  const item = await table.get(keys.retention(kind));
  return item === undefined ? null : RetentionRunSchema.parse(item);
};

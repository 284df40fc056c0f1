/** Absences and ended devices of members. Both are read when they matter, so they count at once. */
import * as z from 'zod';
import { localDate, startOfDay } from '../calendar/calendar.ts';
import { dueAttributes, keys } from '../platform/keys.ts';
import type { Table } from '../platform/table.ts';
import type { Work } from '../platform/work.ts';
import { condition } from '../platform/write-set.ts';
import { type Absence, AbsenceSchema } from './absence.ts';

const KeptSchema = AbsenceSchema.extend({ staffId: z.string(), by: z.string(), at: z.iso.datetime() });

export const readAbsences = async (table: Table, staffIds: readonly string[]): Promise<ReadonlyMap<string, Absence>> => {
  const items = await table.getMany(staffIds.map((id) => keys.staffAbsence(id)));
  return new Map(items.map((item) => KeptSchema.parse(item)).map(({ staffId, from, to }) => [staffId, { from, to }]));
};

/** null = back again. On its first day, or at once where that has come, what they hold is moved on: the item itself is the timer. */
export const putAbsence = (work: Work, staffId: string, absence: Absence | null, by: string): void => {
  const key = keys.staffAbsence(staffId);
  if (absence === null) {
    work.writes.remove(key);
    return;
  }
  const begins = startOfDay(work.city, absence.from);
  const due = dueAttributes(staffId, begins > work.now ? begins : work.now);
  work.writes.put(key, { ...absence, staffId, by, at: work.now, due: 'absence', ...due });
};

/** The last day that a date can be. */
const NEVER_BACK = '9999-12-31';

/** Works here no more: away without an end, so what they hold is moved on, and signed in on no device. */
export const putLeaving = (work: Work, staffId: string, by: string): void => {
  putAbsence(work, staffId, { from: localDate(work.city, work.now), to: NEVER_BACK }, by);
  endDevices(work, staffId, by);
};

const DueSchema = KeptSchema.extend({ dueAt: z.string() });

/** The absence whose first day has come; null = another one was said meanwhile, or everything has been moved. */
export const begunAbsence = async (table: Table, staffId: string, dueAt: string): Promise<Absence | null> => {
  const kept = DueSchema.safeParse(await table.get(keys.staffAbsence(staffId)));
  return kept.success && kept.data.dueAt === dueAt ? kept.data : null;
};

/** What they held has been moved on. */
export const handedOn = async (work: Work, staffId: string, dueAt: string): Promise<void> => {
  const kept = KeptSchema.parse(await work.table.get(keys.staffAbsence(staffId)));
  work.writes.put(keys.staffAbsence(staffId), kept, condition.equals('dueAt', dueAt));
};

const EndedSchema = z.object({ endedAt: z.iso.datetime(), by: z.string() });
export type DevicesEnded = z.infer<typeof EndedSchema>;

export const devicesEnded = async (table: Table, staffId: string): Promise<DevicesEnded | null> => {
  const item = await table.get(keys.staffDevices(staffId));
  return item === undefined ? null : EndedSchema.parse(item);
};

/** Who signed in before this moment is signed in no more. */
export const endDevices = (work: Work, staffId: string, by: string): void =>
  work.writes.put(keys.staffDevices(staffId), { endedAt: work.now, by });

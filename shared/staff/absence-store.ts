/** Absences and ended devices of members. Both are read when they matter, so they count at once. */
import * as z from 'zod';
import { keys } from '../platform/keys.ts';
import type { Table } from '../platform/table.ts';
import type { Work } from '../platform/work.ts';
import { type Absence, AbsenceSchema } from './absence.ts';

const KeptSchema = AbsenceSchema.extend({ staffId: z.string(), by: z.string(), at: z.iso.datetime() });

export const readAbsences = async (table: Table, staffIds: readonly string[]): Promise<ReadonlyMap<string, Absence>> => {
  const items = await table.getMany(staffIds.map((id) => keys.staffAbsence(id)));
  return new Map(items.map((item) => KeptSchema.parse(item)).map(({ staffId, from, to }) => [staffId, { from, to }]));
};

/** null = back again. */
export const putAbsence = (work: Work, staffId: string, absence: Absence | null, by: string): void => {
  const key = keys.staffAbsence(staffId);
  if (absence === null) work.writes.remove(key);
  else work.writes.put(key, { ...absence, staffId, by, at: work.now });
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

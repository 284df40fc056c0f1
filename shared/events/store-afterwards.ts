/** What stays of a date: report, people who came without signing up, photos; and what guests said of it. */
import * as z from 'zod';
import { keys } from '../platform/keys.ts';
import type { Table } from '../platform/table.ts';
import type { Work } from '../platform/work.ts';
import { condition } from '../platform/write-set.ts';
import { type Afterwards, AfterwardsSchema } from './model.ts';

const CountSchema = z.object({ adults: z.int(), children: z.int() });

/** Counted by the devices at the door. */
const countedAtTheDoor = async (table: Table, dateId: string): Promise<Afterwards['walkIns']> => {
  const { items } = await table.under(keys.eventDate(dateId).pk, 'walk-in#', { limit: 500 });
  return items
    .map((item) => CountSchema.parse(item))
    .reduce((sum, { adults, children }) => ({ adults: sum.adults + adults, children: sum.children + children }), {
      adults: 0,
      children: 0,
    });
};

/** Version 0 = nothing has been written yet: people who came without signing up are those counted at the door. */
export const readAfterwards = async (table: Table, dateId: string): Promise<Afterwards> => {
  const item = await table.get(keys.afterwards(dateId));
  if (item !== undefined) return AfterwardsSchema.parse(item);
  return { dateId, version: 0, report: null, walkIns: await countedAtTheDoor(table, dateId), photos: [] };
};

export const putAfterwards = (
  work: Work,
  before: Afterwards,
  changed: Partial<Omit<Afterwards, 'dateId' | 'version'>>,
): Afterwards => {
  const after = { ...before, ...changed, version: before.version + 1 };
  work.writes.put(keys.afterwards(before.dateId), { ...after }, condition.versionIs(before.version));
  return after;
};

/** One photo, changed; undefined = there is no such photo. */
export const putPhoto = (
  work: Work,
  before: Afterwards,
  photoId: string,
  changed: Partial<Afterwards['photos'][number]>,
): Afterwards | undefined =>
  before.photos.some(({ id }) => id === photoId)
    ? putAfterwards(work, before, {
        photos: before.photos.map((photo) => (photo.id === photoId ? { ...photo, ...changed } : photo)),
      })
    : undefined;

/** Reads what a document about a date is made of. */
import { keys } from '../../platform/keys.ts';
import type { Table } from '../../platform/table.ts';
import { AfterwardsSchema } from '../model.ts';
import { readDate } from '../store-dates.ts';
import { guestsOf } from '../store-sign-ups.ts';
import type { DateSource } from './source.ts';

/** Null = there is no such date. */
export const readDateSource = async (
  table: Table,
  dateId: string,
): Promise<Pick<DateSource, 'date' | 'guests' | 'walkIns'> | null> => {
  const date = await readDate(table, dateId);
  if (date === null) return null;
  const [guests, afterwards] = await Promise.all([guestsOf(table, dateId), table.get(keys.afterwards(dateId))]);
  const walkIns = afterwards === undefined ? { adults: 0, children: 0 } : AfterwardsSchema.parse(afterwards).walkIns;
  return { date, guests, walkIns };
};

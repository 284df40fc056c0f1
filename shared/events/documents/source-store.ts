/** Reads what a document about a date is made of. */
import * as z from 'zod';
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
  const [guests, walkIns] = await Promise.all([guestsOf(table, dateId), walkInsOf(table, dateId)]);
  return { date, guests, walkIns };
};

const CountSchema = z.object({ adults: z.int(), children: z.int() });

/** As the organiser says afterwards; until then what the devices at the door have counted. */
const walkInsOf = async (table: Table, dateId: string): Promise<DateSource['walkIns']> => {
  const afterwards = await table.get(keys.afterwards(dateId));
  if (afterwards !== undefined) return AfterwardsSchema.parse(afterwards).walkIns;
  const { items } = await table.under(keys.eventDate(dateId).pk, 'walk-in#', { limit: 500 });
  return items
    .map((item) => CountSchema.parse(item))
    .reduce((sum, { adults, children }) => ({ adults: sum.adults + adults, children: sum.children + children }), {
      adults: 0,
      children: 0,
    });
};

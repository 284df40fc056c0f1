/** Dates with how full they are: one read for all of them. */
import type { DateSummary, EventDate, Seats } from '../../shared/events/model.ts';
import { capacityOf } from '../../shared/events/seats.ts';
import { type SeatCounts, SeatCountsSchema } from '../../shared/events/sign-up-model.ts';
import { parseDate } from '../../shared/events/store-dates.ts';
import { keys } from '../../shared/platform/keys.ts';
import type { Table } from '../../shared/platform/table.ts';
import type { DateRow, DateView } from '../../shared/staff/events-api.ts';

const numbersOf = (seats: Seats, counts: SeatCounts): DateRow['numbers'] => {
  const capacity = capacityOf(seats);
  const free = counts.free + counts.freeAdults + counts.freeChildren;
  return { capacity, taken: capacity === null ? null : capacity - free, waiting: counts.waiting };
};

const viewOf = (date: EventDate, counts: SeatCounts): DateView => ({ ...date, counts, numbers: numbersOf(date.seats, counts) });

const countsOf = async (table: Table, ids: readonly string[]): Promise<ReadonlyMap<string, SeatCounts>> => {
  const items = await table.getMany(ids.map(keys.seats));
  return new Map(items.map((item) => [String(item.pk).replace(keys.seats('').pk, ''), SeatCountsSchema.parse(item)] as const));
};

export const dateViews = async (table: Table, dates: readonly EventDate[]): Promise<DateView[]> => {
  const counts = await countsOf(
    table,
    dates.map(({ id }) => id),
  );
  return dates.map((date) => viewOf(date, counts.get(date.id) ?? SeatCountsSchema.parse({})));
};

/** Rows of a list, whose summaries know no seats. A date that is gone meanwhile has no numbers. */
export const dateRows = async (table: Table, rows: readonly DateSummary[]): Promise<DateRow[]> => {
  const dates = (await table.getMany(rows.map(({ id }) => keys.eventDate(id)))).map(parseDate);
  const views = new Map((await dateViews(table, dates)).map(({ id, numbers }) => [id, numbers] as const));
  return rows.map((row) => ({ ...row, numbers: views.get(row.id) ?? { capacity: null, taken: null, waiting: 0 } }));
};

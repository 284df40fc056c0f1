import { keys, lists } from '../platform/keys.ts';
import type { Item, Table } from '../platform/table.ts';
import { causedBy, type Work } from '../platform/work.ts';
import { condition } from '../platform/write-set.ts';
import {
  type DateSummary,
  DateSummarySchema,
  type Event,
  type EventDate,
  EventDateSchema,
  EventSchema,
  type Replaced,
  summaryOf,
} from './model.ts';

export const parseDate = (item: Item): EventDate => EventDateSchema.parse(item);

export const readEvent = async (table: Table, id: string): Promise<Event | null> => {
  const item = await table.get(keys.event(id));
  return item === undefined ? null : EventSchema.parse(item);
};

export const readDate = async (table: Table, id: string): Promise<EventDate | null> => {
  const item = await table.get(keys.eventDate(id));
  return item === undefined ? null : parseDate(item);
};

/** Every date of an event, by start. */
export const datesOfEvent = async (table: Table, eventId: string): Promise<readonly EventDate[]> => {
  const { items } = await table.under(keys.event(eventId).pk, 'date#', { limit: 500 });
  const dates = await table.getMany(items.map(({ dateId }) => keys.eventDate(String(dateId))));
  return dates.map(parseDate).toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
};

/** Conditional on the version read; the history has one line per version, with what it replaced. */
export const putEvent = (work: Work, before: Event | null, after: Event, what: string, was: Replaced = {}): void => {
  work.writes.put(keys.event(after.id), { ...after }, condition.versionIs(before?.version ?? 0));
  work.writes.put(
    keys.eventHistory(after.id, after.version),
    { version: after.version, at: work.now, by: causedBy(work), what, was },
    condition.notExists,
  );
};

/** What was never published is not shown to everybody when it is cancelled. */
const isPublic = (before: EventDate | null, { state }: EventDate): boolean =>
  state.name !== 'draft' && !(state.name === 'cancelled' && before?.state.name === 'draft');

const listsOf = (before: EventDate | null, date: EventDate): readonly string[] => [
  lists.dates(),
  lists.datesOfSubarea(date.venue.subarea),
  ...(isPublic(before, date) ? [lists.datesPublic(), lists.datesPublicOfSubarea(date.venue.subarea)] : []),
];

/** The date, its history and its places in the lists. Counters, timers and facts are the caller's. */
export const putDate = (work: Work, before: EventDate | null, after: EventDate, what: string): void => {
  const { writes } = work;
  // Beside the rest, because a sign-up is conditional on it: seats of another kind are counted by other counters.
  writes.put(keys.eventDate(after.id), { ...after, seatsKind: after.seats.kind }, condition.versionIs(before?.version ?? 0));
  writes.put(
    keys.dateHistory(after.id, after.version),
    { version: after.version, at: work.now, by: causedBy(work), what, state: after.state.name },
    condition.notExists,
  );
  if (before === null) writes.put(keys.dateOfEvent(after.eventId, after.id), { dateId: after.id });
  const kept = listsOf(before, after);
  for (const list of before === null ? [] : listsOf(null, before))
    if (!kept.includes(list)) writes.remove(keys.dateListEntry(after.id, list));
  for (const listKey of kept)
    writes.put(keys.dateListEntry(after.id, listKey), {
      ...summaryOf(after),
      listKey,
      listSort: `${after.startsAt}#${after.id}`,
    });
};

export interface DatesQuery {
  /** Subarea id; undefined = all. */
  readonly subarea?: string | undefined;
  /** UTC, by start, both included. */
  readonly from: string;
  readonly to: string;
  readonly limit: number;
  /** `listSort` of the last one of the page before. */
  readonly after?: string | null;
  readonly newestFirst?: boolean;
}

const read = async (table: Table, listKey: string, { from, to, limit, after, newestFirst = false }: DatesQuery) => {
  const [first, last] = newestFirst ? [from, after ?? `${to}~`] : [after == null ? from : `${after}~`, `${to}~`];
  const found = await table.list(listKey, { limit: limit + 2, between: [first, last], newestFirst });
  // Going back, the position itself is met again.
  const items = found.items.filter(({ listSort }) => listSort !== after);
  const taken = items.slice(0, limit);
  return {
    items: taken.map((item) => DateSummarySchema.parse(item)) as readonly DateSummary[],
    after: items.length > limit ? String(taken.at(-1)?.listSort) : null,
  };
};

/** Published dates, for everybody. */
export const publicDates = (table: Table, query: DatesQuery) =>
  read(table, query.subarea === undefined ? lists.datesPublic() : lists.datesPublicOfSubarea(query.subarea), query);

/** Every date, for staff. */
export const staffDates = (table: Table, query: DatesQuery) =>
  read(table, query.subarea === undefined ? lists.dates() : lists.datesOfSubarea(query.subarea), query);

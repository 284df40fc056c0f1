/** Dates for readers: the list with its filter, and what feeds take. */
import { Temporal } from 'temporal-polyfill';
import type { EventDate } from '../../shared/events/model.ts';
import { type SeatCounts, SeatCountsSchema } from '../../shared/events/sign-up-model.ts';
import { parseDate, publicDates } from '../../shared/events/store-dates.ts';
import { keys } from '../../shared/platform/keys.ts';
import type { Table } from '../../shared/platform/table.ts';
import { addSeconds } from '../../shared/platform/time.ts';
import type { ListFilter, ListView } from '../../web/events/list-page.ts';
import type { PageContext } from '../../web/page/page-context.ts';

const DAY = 24 * 3600;
/** How far a list looks ahead, and back for what has begun and goes on. */
const AHEAD_DAYS = 400;
const GOES_ON_DAYS = 31;
/** How far back "what has been" goes. */
const PAST_DAYS = 180;
const ON_A_PAGE = 40;
const IN_A_FEED = 300;
/** Rows of one read, and reads of one page: a rare kind is looked for in so many dates. */
const ROWS = 100;
const READS = 8;

/** Ids that the city does not know are no filter; a day that is none is said. */
export const filterOf = ({ city, query }: PageContext): ListFilter => {
  const known = (ids: readonly { readonly id: string }[], id: string | undefined) =>
    ids.some((entry) => entry.id === id) ? (id ?? null) : null;
  const [from, to] = [dayOf(query.od), dayOf(query.do)];
  return {
    subarea: known(city.subareas, query.okolica),
    kind: known(city.events.kinds, query.rodzaj),
    from,
    to,
    past: query.minione === 'tak',
    wrongDay: (from === null && Boolean(query.od)) || (to === null && Boolean(query.do)),
  };
};

const dayOf = (typed: string | undefined): string | null => {
  try {
    return /^\d{4}-\d\d-\d\d$/.test(typed ?? '') ? Temporal.PlainDate.from(typed ?? '').toString() : null;
  } catch {
    return null;
  }
};

/** Start of a local day, as UTC. */
const startOf = (day: string, timeZone: string, plusDays = 0): string =>
  new Date(Temporal.PlainDate.from(day).add({ days: plusDays }).toZonedDateTime(timeZone).epochMilliseconds).toISOString();

const CURSOR = /^\d{4}-\d\d-\d\dT[\d:.]+Z#[\w-]{1,60}$/;

export const readList = async (table: Table, context: PageContext, filter: ListFilter): Promise<ListView> => {
  const { city, now, query } = context;
  const from =
    filter.from !== null ? startOf(filter.from, city.timeZone) : addSeconds(now, -(filter.past ? PAST_DAYS : GOES_ON_DAYS) * DAY);
  const ahead = filter.past ? now : addSeconds(from > now ? from : now, AHEAD_DAYS * DAY);
  const to = filter.to === null ? ahead : startOf(filter.to, city.timeZone, 1);
  const after = CURSOR.test(query.po ?? '') ? (query.po ?? null) : null;
  const wanted = ({ endsAt, kind, startsAt }: Row): boolean =>
    (filter.kind === null || kind === filter.kind) &&
    startsAt < to &&
    (filter.past ? endsAt <= now : filter.from !== null || endsAt > now);
  // The table refuses a range that ends before it begins.
  if (filter.past ? (after ?? to) <= from : (after ?? from) >= to) return { filter, dates: [], next: null };
  const newestFirst = filter.past;
  const { rows, next } = await readRows(table, {
    subarea: filter.subarea,
    from,
    to,
    after,
    newestFirst,
    wanted,
    most: ON_A_PAGE,
  });
  return { filter, dates: await withCounts(table, rows), next };
};

/** For calendars and news readers: what is ahead, and what was cancelled lately. */
export const readForFeed = async (
  table: Table,
  { now }: PageContext,
  { subarea, kind }: ListFilter,
): Promise<readonly EventDate[]> => {
  const { rows } = await readRows(table, {
    subarea,
    from: addSeconds(now, -GOES_ON_DAYS * DAY),
    to: addSeconds(now, AHEAD_DAYS * DAY),
    after: null,
    newestFirst: false,
    wanted: (row) => kind === null || row.kind === kind,
    most: IN_A_FEED,
  });
  return (await table.getMany(rows.map(({ id }) => keys.eventDate(id)))).map(parseDate).toSorted(byStart);
};

type Row = Awaited<ReturnType<typeof publicDates>>['items'][number];

const readRows = async (
  table: Table,
  {
    subarea,
    from,
    to,
    after,
    newestFirst,
    wanted,
    most,
  }: {
    readonly subarea: string | null;
    readonly from: string;
    readonly to: string;
    readonly after: string | null;
    readonly newestFirst: boolean;
    readonly wanted: (row: Row) => boolean;
    readonly most: number;
  },
): Promise<{ readonly rows: readonly Row[]; readonly next: string | null }> => {
  const rows: Row[] = [];
  let cursor = after;
  for (let reads = 0; reads < READS; reads++) {
    const page = await publicDates(table, { subarea: subarea ?? undefined, from, to, limit: ROWS, after: cursor, newestFirst });
    for (const row of page.items) {
      if (!wanted(row)) continue;
      const last = rows.at(-1);
      if (rows.length === most && last !== undefined) return { rows, next: `${last.startsAt}#${last.id}` };
      rows.push(row);
    }
    cursor = page.after;
    if (cursor === null) return { rows, next: null };
  }
  return { rows, next: cursor };
};

const byStart = (a: EventDate, b: EventDate): number => (a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : 0);

const withCounts = async (table: Table, rows: readonly Row[]): Promise<ListView['dates']> => {
  const items = await table.getMany(rows.flatMap(({ id }) => [keys.eventDate(id), keys.seats(id)]));
  const counts = new Map(
    items.filter(({ sk }) => sk === keys.seats('').sk).map((item) => [item.pk, SeatCountsSchema.parse(item)] as const),
  );
  const dates = new Map(
    items.filter(({ sk }) => sk === keys.eventDate('').sk).map((item) => [item.pk, parseDate(item)] as const),
  );
  return rows.flatMap(({ id }) => {
    const { pk } = keys.eventDate(id);
    const date = dates.get(pk);
    return date === undefined ? [] : [{ date, counts: counts.get(pk) ?? NO_COUNTS }];
  });
};

const NO_COUNTS: SeatCounts = SeatCountsSchema.parse({});

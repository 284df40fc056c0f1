/** The year's plan against what took place. */
import { localDate } from '../../shared/calendar/calendar.ts';
import { dayRange } from '../../shared/events/day-range.ts';
import { eventPlan } from '../../shared/events/event-plan.ts';
import type { DateSummary } from '../../shared/events/model.ts';
import { staffDates } from '../../shared/events/store-dates.ts';
import { table } from '../../shared/platform/table.ts';
import { currentCity } from '../../shared/settings/current.ts';
import { PlanQuerySchema } from '../../shared/staff/after-events-api.ts';
import { etagOf, unlessKnown } from './etag.ts';
import { mustMay } from './event-access.ts';
import { type Answer, queryOf, type Request, type Route } from './route.ts';

/** Rows of one read: a year of the programme is one to three reads. */
const READ_AT_ONCE = 500;

const plan = async (request: Request): Promise<Answer> => {
  mustMay(request, 'events.read');
  const now = new Date().toISOString();
  const city = await currentCity(table());
  const { year = Number(localDate(city, now).slice(0, 4)) } = queryOf(request, PlanQuerySchema);
  const range = dayRange(city.timeZone, `${year}-01-01`, `${year}-12-31`);
  const dates: DateSummary[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof staffDates>> = await staffDates(table(), { ...range, limit: READ_AT_ONCE, after });
    dates.push(...page.items);
    after = page.after;
  } while (after !== null);
  const { kinds } = city.events;
  const subareas = city.subareas.map(({ id }) => id);
  const items = eventPlan(kinds, subareas, dates, now).map((row) => {
    const kind = kinds.find(({ id }) => id === row.kind);
    return { ...row, name: kind?.name.pl ?? row.kind, split: kind?.bySubarea !== null || kind.quarterlyPerSubarea !== null };
  });
  const body = { year, items, nextCursor: null };
  return unlessKnown(request, etagOf(body), body);
};

export const routes: readonly Route[] = [{ method: 'GET', path: '/api/event-plan', handle: plan }];

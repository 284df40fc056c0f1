/** Events as staff make them: listed by date, created, changed, published, cancelled, copied, given more dates. */
import { localDate } from '../../shared/calendar/calendar.ts';
import { dayRange } from '../../shared/events/day-range.ts';
import { contentToCopy } from '../../shared/events/decide-event.ts';
import type { EventRefusal } from '../../shared/events/event-commands.ts';
import type { DateSummary, Event } from '../../shared/events/model.ts';
import { datesOfEvent, staffDates } from '../../shared/events/store-dates.ts';
import { addDates, type Carried, cancelEvent, changeEvent, createEvent, publishEvent } from '../../shared/events/store-events.ts';
import { table } from '../../shared/platform/table.ts';
import type { Work } from '../../shared/platform/work.ts';
import { currentCity } from '../../shared/settings/current.ts';
import { authoriseEvents, seenEvent } from '../../shared/staff/authorise-events.ts';
import { NothingSchema } from '../../shared/staff/bodies.ts';
import * as api from '../../shared/staff/events-api.ts';
import { positionOf, signCursor } from './cursor.ts';
import { etagOf, expectedVersion, issueEtag, unlessKnown } from './etag.ts';
import { eventFor, historyWithNames, mustMay } from './event-access.ts';
import { dateRows, dateViews } from './event-views.ts';
import { once } from './once.ts';
import { field, ProblemError } from './problems.ts';
import { type Answer, bodyOf, queryOf, type Request, type Route } from './route.ts';

/** A list is read page by page until it has as many rows of the kind as were asked for, at most so often. */
const MOST_READS = 5;
const READ_AT_ONCE = 200;
/** Without a last day: as far as series go. */
const AHEAD_DAYS = 800;

const list = async (request: Request): Promise<Answer> => {
  mustMay(request, 'events.read');
  const { cursor, limit, subarea, kind, ...days } = queryOf(request, api.EventsQuerySchema);
  const city = await currentCity(table());
  if (subarea !== undefined && subarea !== 'outside' && !city.subareas.some(({ id }) => id === subarea))
    throw new ProblemError('query.invalid', { errors: [field('subarea', 'subarea.unknown')] });
  const from = days.from ?? localDate(city, new Date().toISOString());
  const range = dayRange(city.timeZone, from, days.to ?? { days: AHEAD_DAYS });
  const scope = ['events', request.member.id, request.member.role, { subarea, kind, from: days.from, to: days.to }];
  let after = await positionOf(cursor, scope);
  const rows: DateSummary[] = [];
  for (let reads = 0; reads < MOST_READS; reads++) {
    const page = await staffDates(table(), { subarea, ...range, limit: kind === undefined ? limit : READ_AT_ONCE, after });
    const found = page.items.filter((row) => kind === undefined || row.kind === kind);
    const taken = found.slice(0, limit - rows.length);
    rows.push(...taken);
    const last = taken.at(-1);
    after = found.length > taken.length && last !== undefined ? `${last.startsAt}#${last.id}` : page.after;
    if (after === null || rows.length === limit) break;
  }
  const body = {
    items: await dateRows(table(), rows),
    nextCursor: after === null ? null : await signCursor(after, scope),
  };
  return unlessKnown(request, etagOf(body), body);
};

const read = async (request: Request): Promise<Answer> => {
  const event = await eventFor(table(), request, 'events.read');
  const [dates, history] = await Promise.all([
    datesOfEvent(table(), event.id).then((found) => dateViews(table(), found)),
    historyWithNames(table(), 'event', event.id),
  ]);
  const mayChange = authoriseEvents(request.member, 'events.change', seenEvent(event)) === 'granted';
  const body = { event, dates, history, mayChange };
  return unlessKnown(request, issueEtag(event.version, body), body);
};

const answerOf = (carried: Carried | EventRefusal, status = 200): Answer => {
  if ('kind' in carried) throw new ProblemError(carried.code);
  const { event, dates } = carried;
  return { status, body: { event, dates }, headers: { etag: `"${event.version}"` } };
};

/** Where a new event is. */
const created = (carried: Carried | EventRefusal): Answer => {
  const answer = answerOf(carried, 201);
  return 'kind' in carried ? answer : { ...answer, headers: { ...answer.headers, location: `/api/events/${carried.event.id}` } };
};

const create = (request: Request): Promise<Answer> => {
  const { content, dates, except } = bodyOf(request, api.NewEventSchema);
  const { member } = request;
  const seen = seenEvent({ ...content, createdBy: '' });
  if (authoriseEvents(member, 'events.change', seen) !== 'granted') throw new ProblemError('access.forbidden');
  return once(request, async (work) => created(await createEvent(work, { content, dates, except })));
};

const onEvent = (request: Request, act: (work: Work, event: Event) => Promise<Answer>): Promise<Answer> =>
  once(request, async (work) => act(work, await eventFor(work.table, request, 'events.change')));

/** Replaces the content, so it must say what it replaces. */
const change = (request: Request): Promise<Answer> => {
  const content = bodyOf(request, api.EventContentBodySchema);
  mustMay(request, 'events.change');
  if (expectedVersion(request) === null) throw new ProblemError('if-match.missing');
  return onEvent(request, async (work, event) => answerOf(await changeEvent(work, event, content)));
};

const publish = (request: Request): Promise<Answer> => {
  bodyOf(request, NothingSchema);
  return onEvent(request, async (work, event) => answerOf(await publishEvent(work, event)));
};

const cancel = (request: Request): Promise<Answer> => {
  const { reason } = bodyOf(request, api.CancelEventSchema);
  return onEvent(request, async (work, event) => answerOf(await cancelEvent(work, event, reason)));
};

const copy = (request: Request): Promise<Answer> => {
  const { rule, ...dates } = bodyOf(request, api.CopyEventSchema);
  return onEvent(request, async (work, event) =>
    created(await createEvent(work, { content: { ...contentToCopy(event), rule }, ...dates })),
  );
};

const add = (request: Request): Promise<Answer> => {
  const dates = bodyOf(request, api.AddDatesSchema);
  return onEvent(request, async (work, event) => answerOf(await addDates(work, event, dates), 201));
};

export const routes: readonly Route[] = [
  { method: 'GET', path: '/api/events', handle: list },
  { method: 'POST', path: '/api/events', handle: create },
  { method: 'GET', path: '/api/events/{id}', handle: read },
  { method: 'PUT', path: '/api/events/{id}', handle: change },
  { method: 'POST', path: '/api/events/{id}/publish', handle: publish },
  { method: 'POST', path: '/api/events/{id}/cancel', handle: cancel },
  { method: 'POST', path: '/api/events/{id}/copy', handle: copy },
  { method: 'POST', path: '/api/events/{id}/dates', handle: add },
];

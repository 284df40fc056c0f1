/** One date of an event: read, moved, cancelled, given other seats, closed as held. */
import type { DateDecision, EventRefusal } from '../../shared/events/event-commands.ts';
import { cancelDate, holdDate, moveDate, resizeDate } from '../../shared/events/store-date-changes.ts';
import { table } from '../../shared/platform/table.ts';
import type { Work } from '../../shared/platform/work.ts';
import { authoriseEvents, seenEvent } from '../../shared/staff/authorise-events.ts';
import { NothingSchema } from '../../shared/staff/bodies.ts';
import * as api from '../../shared/staff/events-api.ts';
import { issueEtag, unlessKnown } from './etag.ts';
import { type DateAndEvent, dateFor, historyWithNames } from './event-access.ts';
import { dateViews } from './event-views.ts';
import { once } from './once.ts';
import { ProblemError } from './problems.ts';
import { type Answer, bodyOf, type Request, type Route } from './route.ts';

const read = async (request: Request): Promise<Answer> => {
  const { date, event } = await dateFor(table(), request, 'events.read');
  const [[view], history] = await Promise.all([dateViews(table(), [date]), historyWithNames(table(), 'date', date.id)]);
  const mayChange = authoriseEvents(request.member, 'events.change', seenEvent(event, date)) === 'granted';
  const body = { date: view, event, history, mayChange };
  return unlessKnown(request, issueEtag(date.version, body), body);
};

type Act = (work: Work, on: DateAndEvent) => DateDecision | EventRefusal | Promise<DateDecision | EventRefusal>;

const onDate = (request: Request, act: Act): Promise<Answer> =>
  once(request, async (work) => {
    const decision = await act(work, await dateFor(work.table, request, 'events.change', { versioned: true }));
    if (decision.kind === 'refused') throw new ProblemError(decision.code);
    return { status: 200, body: decision.date, headers: { etag: `"${decision.date.version}"` } };
  });

const move = (request: Request): Promise<Answer> => {
  const { sittings, venue = null, reason = null } = bodyOf(request, api.MoveDateSchema);
  return onDate(request, (work, { event, date }) => moveDate(work, event, date, { sittings, venue, reason }));
};

const cancel = (request: Request): Promise<Answer> => {
  const { reason } = bodyOf(request, api.CancelEventSchema);
  return onDate(request, (work, { event, date }) => cancelDate(work, event, date, reason));
};

const seats = (request: Request): Promise<Answer> => {
  const body = bodyOf(request, api.ResizeDateSchema);
  return onDate(request, (work, { event, date }) => resizeDate(work, event, date, body.seats));
};

const hold = (request: Request): Promise<Answer> => {
  bodyOf(request, NothingSchema);
  return onDate(request, (work, { event, date }) => holdDate(work, event, date));
};

export const routes: readonly Route[] = [
  { method: 'GET', path: '/api/event-dates/{id}', handle: read },
  { method: 'POST', path: '/api/event-dates/{id}/move', handle: move },
  { method: 'POST', path: '/api/event-dates/{id}/cancel', handle: cancel },
  { method: 'POST', path: '/api/event-dates/{id}/seats', handle: seats },
  { method: 'POST', path: '/api/event-dates/{id}/hold', handle: hold },
];

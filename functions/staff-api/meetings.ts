/** Agenda, minutes and decisions of a meeting; and the minutes that are still to be closed. */
import type { Meeting } from '../../shared/events/model.ts';
import { closeMeeting, openMeetings, readMeeting, writeMeeting } from '../../shared/events/store-meetings.ts';
import { table } from '../../shared/platform/table.ts';
import type { Work } from '../../shared/platform/work.ts';
import { MeetingBodySchema } from '../../shared/staff/after-events-api.ts';
import { authoriseEvents } from '../../shared/staff/authorise-events.ts';
import { NothingSchema } from '../../shared/staff/bodies.ts';
import { etagOf, expectedVersion, unlessKnown } from './etag.ts';
import { type DateAndEvent, dateFor, mustMay } from './event-access.ts';
import { once } from './once.ts';
import { nameOf } from './people.ts';
import { ProblemError } from './problems.ts';
import { type Answer, bodyOf, type Request, type Route } from './route.ts';

const MOST_OPEN = 200;

const viewOf = (meeting: Meeting) => ({
  ...meeting,
  closedByName: meeting.closedBy === null ? null : nameOf(meeting.closedBy),
});

const read = async (request: Request): Promise<Answer> => {
  const { date } = await dateFor(table(), request, 'events.minutes');
  const meeting = await readMeeting(table(), date.id);
  return unlessKnown(request, `"${meeting.version}"`, viewOf(meeting));
};

const changing = (request: Request, act: (work: Work, on: DateAndEvent, before: Meeting) => Meeting): Promise<Answer> =>
  once(request, async (work) => {
    const on = await dateFor(work.table, request, 'events.change');
    if (!on.event.meeting) throw new ProblemError('meeting.none');
    const before = await readMeeting(work.table, on.date.id);
    if (before.closedAt !== null) throw new ProblemError('meeting.closed');
    const expected = expectedVersion(request);
    if (expected !== null && expected !== before.version) throw new ProblemError('meeting.changed');
    const after = act(work, on, before);
    return { status: 200, body: viewOf(after), headers: { etag: `"${after.version}"` } };
  });

/** Replaces the whole, so it must say what it replaces. */
const write = (request: Request): Promise<Answer> => {
  const content = bodyOf(request, MeetingBodySchema);
  mustMay(request, 'events.change');
  if (expectedVersion(request) === null) throw new ProblemError('if-match.missing');
  return changing(request, (work, { date }, before) => writeMeeting(work, date, before, content));
};

const close = (request: Request): Promise<Answer> => {
  bodyOf(request, NothingSchema);
  return changing(request, (work, { date }, before) => {
    if (before.minutes === null || before.minutes.trim() === '') throw new ProblemError('meeting.empty');
    return closeMeeting(work, date, before);
  });
};

/** Of a streetworker those of their own events; of the office all. */
const listOpen = async (request: Request): Promise<Answer> => {
  mustMay(request, 'events.minutes');
  const open = await openMeetings(table(), MOST_OPEN);
  const items = open
    .filter(
      ({ subarea, organiser, hosts }) =>
        authoriseEvents(request.member, 'events.change', { subareas: [subarea], hosts, createdBy: organiser }) === 'granted',
    )
    .map(({ hosts: _, ...one }) => ({ ...one, organiserName: nameOf(one.organiser) }));
  const body = { items, nextCursor: null };
  return unlessKnown(request, etagOf(body), body);
};

export const routes: readonly Route[] = [
  { method: 'GET', path: '/api/event-dates/{id}/meeting', handle: read },
  { method: 'PUT', path: '/api/event-dates/{id}/meeting', handle: write },
  { method: 'POST', path: '/api/event-dates/{id}/meeting/close', handle: close },
  { method: 'GET', path: '/api/meetings/open', handle: listOpen },
];

/** The event or date that a request is about: found, allowed, and as the caller last read it. */
import type { Event, EventDate } from '../../shared/events/model.ts';
import { readDate, readEvent } from '../../shared/events/store-dates.ts';
import { linesOf } from '../../shared/events/store-events.ts';
import type { Table } from '../../shared/platform/table.ts';
import { authoriseEvents, type EventAction, seenEvent } from '../../shared/staff/authorise-events.ts';
import { expectedVersion } from './etag.ts';
import { nameOf } from './people.ts';
import { ProblemError } from './problems.ts';
import type { Request } from './route.ts';

/** Before anything is read: a role that may do this with no event at all. */
export const mustMay = ({ member }: Request, action: EventAction): void => {
  if (authoriseEvents(member, action) !== 'granted') throw new ProblemError('access.forbidden');
};

/** What follows from a decision about the whole event was done by nobody in particular. */
const named = (by: string): string => (by === 'follow-event' ? 'system' : nameOf(by));

/** Lines of the history with names, as answers have them. */
export const historyWithNames = async (table: Table, of: 'event' | 'date', id: string) =>
  (await linesOf(table, of, id)).map(({ version, at, by, what }) => ({ version, at, by, byName: named(by), what }));

const mustBeAsRead = async (
  table: Table,
  request: Request,
  of: 'event' | 'date',
  { id, version }: { readonly id: string; readonly version: number },
): Promise<void> => {
  const expected = expectedVersion(request);
  if (expected === null || expected === version) return;
  const since = (await historyWithNames(table, of, id))
    .filter((line) => line.version > expected)
    .map(({ by: _, ...line }) => line);
  throw new ProblemError(of === 'event' ? 'event.changed' : 'date.changed', { since });
};

/** 404 where there is none, 403 for who may not, 409 for who decided on an old version. */
export const eventFor = async (table: Table, request: Request, action: EventAction): Promise<Event> => {
  mustMay(request, action);
  const event = await readEvent(table, request.params.id ?? '');
  if (event === null) throw new ProblemError('event.not-found');
  if (authoriseEvents(request.member, action, seenEvent(event)) !== 'granted') throw new ProblemError('access.forbidden');
  if (action !== 'events.read') await mustBeAsRead(table, request, 'event', event);
  return event;
};

export interface DateAndEvent {
  readonly date: EventDate;
  readonly event: Event;
}

/** `versioned`: If-Match is the date's; otherwise of what hangs on it, and checked there. */
export const dateFor = async (
  table: Table,
  request: Request,
  action: EventAction,
  { id = request.params.id ?? '', versioned = false }: { readonly id?: string; readonly versioned?: boolean } = {},
): Promise<DateAndEvent> => {
  mustMay(request, action);
  const date = await readDate(table, id);
  const event = date === null ? null : await readEvent(table, date.eventId);
  if (date === null || event === null) throw new ProblemError('date.not-found');
  if (authoriseEvents(request.member, action, seenEvent(event, date)) !== 'granted') throw new ProblemError('access.forbidden');
  if (versioned) await mustBeAsRead(table, request, 'date', date);
  return { date, event };
};

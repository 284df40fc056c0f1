/**
 * Meetings: agenda, minutes, decisions. From two days after a meeting it stands on the list of open minutes, which its organiser and the
 * office see, and the reminder is counted again and again until somebody closes the minutes.
 */

import * as z from 'zod';
import { dueAttributes, keys, lists } from '../platform/keys.ts';
import { publishFactOf } from '../platform/outbox.ts';
import type { Table } from '../platform/table.ts';
import { addSeconds } from '../platform/time.ts';
import { causedBy, type Work } from '../platform/work.ts';
import { condition } from '../platform/write-set.ts';
import { type Event, type EventDate, isAhead, type Meeting, MeetingSchema } from './model.ts';
import { readEvent } from './store-dates.ts';

/** Minutes are asked for from then on … */
export const MINUTES_AFTER_SECONDS = 2 * 24 * 3600;
/** … and again, until they are closed. */
export const REMIND_AGAIN_SECONDS = 2 * 24 * 3600;

const emptyMeeting = (dateId: string): Meeting => ({
  dateId,
  version: 0,
  agenda: [],
  minutes: null,
  decisions: [],
  closedAt: null,
  closedBy: null,
});

/** Version 0 = nothing has been written yet. */
export const readMeeting = async (table: Table, dateId: string): Promise<Meeting> => {
  const item = await table.get(keys.meeting(dateId));
  return item === undefined ? emptyMeeting(dateId) : MeetingSchema.parse(item);
};

const put = (work: Work, date: EventDate, before: Meeting, after: Meeting): Meeting => {
  work.writes.put(keys.meeting(date.id), { ...after }, condition.versionIs(before.version));
  publishFactOf(work, 'MeetingChanged', { id: date.id, version: after.version }, { dateId: date.id });
  return after;
};

export type MeetingContent = Pick<Meeting, 'agenda' | 'minutes' | 'decisions'>;

export const writeMeeting = (work: Work, date: EventDate, before: Meeting, content: MeetingContent): Meeting =>
  put(work, date, before, { ...before, ...content, version: before.version + 1 });

/** Nobody is reminded any more. */
export const closeMeeting = (work: Work, date: EventDate, before: Meeting): Meeting => {
  work.writes.remove(keys.dateTimer(date.id, 'minutes'));
  work.writes.remove(keys.meetingListEntry(date.id, lists.meetingsOpen()));
  return put(work, date, before, { ...before, version: before.version + 1, closedAt: work.now, closedBy: causedBy(work) });
};

const ring = (work: Work, dateId: string, at: string): void =>
  work.writes.put(keys.dateTimer(dateId, 'minutes'), {
    due: 'event-date',
    dateId,
    timer: 'minutes',
    ...dueAttributes(dateId, at),
  });

/** Sets the reminder of a meeting that is going to be, takes it from one that is cancelled, leaves it to one that was held. */
export const setMinutesTimer = (work: Work, event: Pick<Event, 'meeting'>, date: EventDate): void => {
  if (!event.meeting) return;
  if (isAhead(date, work.now)) ring(work, date.id, addSeconds(date.endsAt, MINUTES_AFTER_SECONDS));
  if (date.state.name === 'cancelled') work.writes.remove(keys.dateTimer(date.id, 'minutes'));
};

const OpenMeetingSchema = z.object({
  dateId: z.string(),
  eventId: z.string(),
  title: z.string(),
  subarea: z.string(),
  endsAt: z.iso.datetime(),
  organiser: z.string(),
  hosts: z.array(z.string()),
  reminders: z.int(),
  remindedAt: z.iso.datetime(),
});
export type OpenMeeting = z.infer<typeof OpenMeetingSchema>;

/** Its time has come and nobody has closed the minutes: once more on the list, and again later. */
export const remindOfMinutes = async (work: Work, date: EventDate): Promise<void> => {
  const { table, writes, now } = work;
  const key = keys.meetingListEntry(date.id, lists.meetingsOpen());
  const [meeting, event, entry] = await Promise.all([
    readMeeting(table, date.id),
    readEvent(table, date.eventId),
    table.get(key),
  ]);
  if (meeting.closedAt !== null || event === null || !event.meeting) return;
  const open: OpenMeeting = {
    dateId: date.id,
    eventId: date.eventId,
    title: date.title.pl,
    subarea: date.venue.subarea,
    endsAt: date.endsAt,
    organiser: event.createdBy,
    hosts: event.hosts,
    reminders: Number(entry?.reminders ?? 0) + 1,
    remindedAt: now,
  };
  writes.put(key, { ...open, listKey: lists.meetingsOpen(), listSort: `${date.endsAt}#${date.id}` });
  // A closing at the same moment wins: the two do not agree on the version.
  if (meeting.version > 0) writes.check(keys.meeting(date.id), condition.versionIs(meeting.version));
  ring(work, date.id, addSeconds(now, REMIND_AGAIN_SECONDS));
};

/** Meetings whose minutes are asked for, the oldest first. */
export const openMeetings = async (table: Table, limit: number): Promise<readonly OpenMeeting[]> => {
  const { items } = await table.list(lists.meetingsOpen(), { limit });
  return items.map((item) => OpenMeetingSchema.parse(item));
};

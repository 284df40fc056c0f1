/** What is due at a date: reminders, the end of the waiting list, the question how it was; and what a sign-up waits for. */

import { Temporal } from 'temporal-polyfill';
import type { CityProfile } from '../city/profile.ts';
import { dueAttributes, keys } from '../platform/keys.ts';
import { publishFactOf } from '../platform/outbox.ts';
import type { Item } from '../platform/table.ts';
import { addSeconds } from '../platform/time.ts';
import { causeOf, type Work } from '../platform/work.ts';
import { type EventDate, isAhead, lastCallOf } from './model.ts';
import { readDate } from './store-dates.ts';
import { remindOfMinutes } from './store-meetings.ts';
import { carryOutSignUp, logSeats, readSignUp } from './store-sign-ups.ts';

type DateTimer = Parameters<typeof keys.dateTimer>[1];

/** How long after the end guests are asked how it was. */
const ASKED_AFTER_SECONDS = 3600;

/** The city's hour on the day before the start. */
const dayBefore = ({ timeZone, events }: CityProfile, { startsAt }: EventDate): string => {
  const start = Temporal.Instant.from(startsAt).toZonedDateTimeISO(timeZone);
  const at = start.subtract({ days: 1 }).withPlainTime(Temporal.PlainTime.from(events.remindAt));
  return new Date(at.epochMilliseconds).toISOString();
};

const dueOf = (city: CityProfile, date: EventDate): Readonly<Record<Exclude<DateTimer, 'minutes'>, string>> => ({
  'day-before': dayBefore(city, date),
  'two-hours': lastCallOf(date),
  after: addSeconds(date.endsAt, ASKED_AFTER_SECONDS),
});

/** Sets the timers of a date that is going to be; takes them away from one that is not. What is already past is not set. */
export const setDateTimers = (work: Work, date: EventDate): void => {
  const ahead = isAhead(date, work.now);
  for (const [timer, at] of Object.entries(dueOf(work.city, date)) as [Exclude<DateTimer, 'minutes'>, string][]) {
    const key = keys.dateTimer(date.id, timer);
    if (ahead && at > work.now)
      work.writes.put(key, { due: 'event-date', dateId: date.id, timer, ...dueAttributes(date.id, at) });
    else work.writes.remove(key);
  }
};

/** Its time has come: the fact goes out, the timer goes. */
export const handleDateTimer = async (work: Work, item: Item): Promise<void> => {
  const timer = String(item.timer);
  const date = await readDate(work.table, String(item.dateId));
  work.writes.remove({ pk: String(item.pk), sk: String(item.sk) });
  if (date === null || date.state.name === 'cancelled' || date.state.name === 'draft') return;
  switch (timer) {
    case 'day-before':
      return publishFactOf(work, 'GuestsReminded', date, { dateId: date.id, when: timer });
    case 'two-hours':
      logSeats(work, date.id, { what: 'last-call', reason: null, seats: 0, signUpId: null });
      publishFactOf(work, 'GuestsReminded', date, { dateId: date.id, when: timer });
      return publishFactOf(work, 'WaitingClosed', date, { dateId: date.id });
    case 'after':
      return publishFactOf(work, 'GuestsAsked', date, { dateId: date.id });
    case 'minutes':
      return remindOfMinutes(work, date);
    default:
      throw new Error(`nothing knows the timer "${timer}" of a date`);
  }
};

/** A guardian, a code or an answer did not come in time: the seats go on. */
export const handleSignUpTimer = async (work: Work, item: Item): Promise<void> => {
  const [dateId, id] = [String(item.dateId), String(item.signUpId)];
  const [date, signUp] = await Promise.all([readDate(work.table, dateId), readSignUp(work.table, dateId, id)]);
  if (date === null || signUp === null) return;
  carryOutSignUp(work, date, signUp, { ...causeOf(work), kind: 'Lapse', date });
};

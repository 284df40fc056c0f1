/**
 * The working-hours calendar of a city's office: what may be promised, and when somebody is there. Instants are UTC ISO 8601,
 * dates are local (YYYY-MM-DD); all arithmetic is done in the city's time zone, so a clock change never moves a promise.
 */
import { Temporal } from 'temporal-polyfill';
import type { CityProfile } from '../city/profile.ts';
import { PUBLIC_HOLIDAYS } from './public-holidays.ts';

/** What the calendar reads of a city. */
export type CalendarCity = Pick<CityProfile, 'timeZone' | 'country' | 'extraHolidays' | 'office' | 'quietHours'>;

/** ISO 8601 weekday, "1" = Monday. */
export type Weekday = '1' | '2' | '3' | '4' | '5' | '6' | '7';
const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** An office whose profile has no open day in this many days is a mistake in the profile, not a long holiday. */
const SEARCH_DAYS = 60;

const local = (city: CalendarCity, at: string) => Temporal.Instant.from(at).toZonedDateTimeISO(city.timeZone);
const weekday = (date: Temporal.PlainDate): Weekday => WEEKDAYS[date.dayOfWeek - 1] ?? '7';
const instant = (time: Temporal.ZonedDateTime): string => new Date(time.epochMilliseconds).toISOString();

const isHoliday = (city: CalendarCity, date: Temporal.PlainDate): boolean => {
  const days = PUBLIC_HOLIDAYS[city.country]?.[date.year];
  if (days === undefined) {
    throw new Error(`no public holidays of ${city.country} in ${date.year}: add them in scripts/public-holidays.ts and run it`);
  }
  const text = date.toString();
  return days.split(' ').includes(text.slice(5)) || city.extraHolidays.includes(text);
};

interface Opening {
  readonly from: Temporal.ZonedDateTime;
  readonly to: Temporal.ZonedDateTime;
}

/** The office's hours on a date; null when it is closed all day. */
const openingOn = (city: CalendarCity, date: Temporal.PlainDate): Opening | null => {
  const hours = city.office.hours[weekday(date)];
  if (hours === undefined || isHoliday(city, date)) return null;
  const at = (plainTime: string) => date.toZonedDateTime({ timeZone: city.timeZone, plainTime });
  return { from: at(hours.from), to: at(hours.to) };
};

/** Openings from a date on, in order. Throws after SEARCH_DAYS closed days in a row. */
function* openingsFrom(city: CalendarCity, date: Temporal.PlainDate): Generator<Opening, never> {
  let closed = 0;
  for (let day = date; closed < SEARCH_DAYS; day = day.add({ days: 1 })) {
    const opening = openingOn(city, day);
    closed = opening === null ? closed + 1 : 0;
    if (opening !== null) yield opening;
  }
  throw new Error(`the office is closed for ${SEARCH_DAYS} days after ${date}: check the opening hours in the city profile`);
}

/** The local date of an instant. */
export const localDate = (city: CalendarCity, at: string): string => local(city, at).toPlainDate().toString();

/** Date and time in the city, `2026-11-21 14:05`: for people. */
export const localTime = (city: CalendarCity, at: string): string =>
  local(city, at).toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ');

export const weekdayOf = (city: CalendarCity, at: string): Weekday => weekday(local(city, at).toPlainDate());

/** Is the local day of this instant one on which the office opens at all? */
export const isWorkingDay = (city: CalendarCity, at: string): boolean => openingOn(city, local(city, at).toPlainDate()) !== null;

export const isPublicHoliday = (city: CalendarCity, at: string): boolean => isHoliday(city, local(city, at).toPlainDate());

/**
 * The local date by which an answer is promised: the n-th working day after the day of the report. The day of the report itself
 * does not count, as in KPA art. 57 § 1, so a report on Friday evening and one on Sunday are promised the same day.
 */
export const answerBy = (city: CalendarCity, reportedAt: string, workingDays: number): string => {
  let left = workingDays;
  for (const opening of openingsFrom(city, local(city, reportedAt).toPlainDate().add({ days: 1 }))) {
    left -= 1;
    if (left <= 0) return opening.from.toPlainDate().toString();
  }
  throw new Error('unreachable: openings never end');
};

/** The instant at which that many milliseconds of open office have passed. */
const afterOpen = (city: CalendarCity, at: string, milliseconds: number): string => {
  const start = local(city, at);
  let left = milliseconds;
  for (const opening of openingsFrom(city, start.toPlainDate())) {
    const from = Temporal.ZonedDateTime.compare(start, opening.from) > 0 ? start : opening.from;
    const open = opening.to.epochMilliseconds - from.epochMilliseconds;
    if (open <= 0) continue;
    if (left <= open) return instant(from.add({ milliseconds: left }));
    left -= open;
  }
  throw new Error('unreachable: openings never end');
};

/** The instant at which that many hours of open office have passed. */
export const addWorkingHours = (city: CalendarCity, at: string, hours: number): string => afterOpen(city, at, hours * 3_600_000);

/** Milliseconds of open office between two instants; 0 where the second is not later. */
const openBetween = (city: CalendarCity, from: string, to: string): number => {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  let sum = 0;
  for (const opening of openingsFrom(city, local(city, from).toPlainDate())) {
    if (opening.from.epochMilliseconds >= end) return sum;
    sum += Math.max(0, Math.min(end, opening.to.epochMilliseconds) - Math.max(start, opening.from.epochMilliseconds));
  }
  throw new Error('unreachable: openings never end');
};

/** Beyond so many days nobody counts single hours: the share is one of the calendar. */
const COUNTED_DAYS = 400;

/**
 * The instant at which this share (0 to 1) of the office's hours between two instants has passed: never before it, and `to` where the
 * office does not open in between.
 */
export const shareOfOpenTime = (city: CalendarCity, from: string, to: string, share: number): string => {
  const whole = Date.parse(to) - Date.parse(from);
  if (whole > COUNTED_DAYS * 24 * 3_600_000) return new Date(Date.parse(from) + Math.ceil(whole * share)).toISOString();
  const open = openBetween(city, from, to);
  return open === 0 ? to : afterOpen(city, from, Math.ceil(open * share));
};

/** Is the office open at this instant? Closing time itself is closed. */
export const officeOpen = (city: CalendarCity, at: string): boolean => {
  const time = local(city, at);
  const opening = openingOn(city, time.toPlainDate());
  return (
    opening !== null &&
    Temporal.ZonedDateTime.compare(time, opening.from) >= 0 &&
    Temporal.ZonedDateTime.compare(time, opening.to) < 0
  );
};

/** When somebody is there: this instant while the office is open, else the next time it opens. */
export const nextOpening = (city: CalendarCity, at: string): string => {
  if (officeOpen(city, at)) return at;
  const time = local(city, at);
  for (const opening of openingsFrom(city, time.toPlainDate())) {
    if (Temporal.ZonedDateTime.compare(opening.from, time) > 0) return instant(opening.from);
  }
  throw new Error('unreachable: openings never end');
};

/** Hours in which nothing unasked is sent; they may span midnight. */
export const inQuietHours = (city: CalendarCity, at: string): boolean => {
  const time = local(city, at).toPlainTime().toString().slice(0, 5);
  const { from, to } = city.quietHours;
  return from <= to ? from <= time && time < to : from <= time || time < to;
};

/** A local date this many days or months after the local day of an instant; the last day of a shorter month (KPA art. 57 § 3). */
export const dateAfter = (city: CalendarCity, at: string, length: { readonly days?: number; readonly months?: number }): string =>
  local(city, at).toPlainDate().add(length).toString();

/** When the quiet hours that an instant falls into end; null = it falls into none. */
export const quietUntil = (city: CalendarCity, at: string): string | null => {
  if (!inQuietHours(city, at)) return null;
  const time = local(city, at);
  const today = time.toPlainDate().toZonedDateTime({ timeZone: city.timeZone, plainTime: city.quietHours.to });
  return instant(Temporal.ZonedDateTime.compare(today, time) > 0 ? today : today.add({ days: 1 }));
};

/** The first instant of a local day (YYYY-MM-DD). */
export const startOfDay = (city: Pick<CalendarCity, 'timeZone'>, date: string): string =>
  instant(Temporal.PlainDate.from(date).toZonedDateTime(city.timeZone));

/** The last instant of a local day (YYYY-MM-DD), or of it until `time` (HH:MM): whatever the clocks do that night. */
export const endOfDay = (city: Pick<CalendarCity, 'timeZone'>, date: string, time: string | null = null): string => {
  const day = Temporal.PlainDate.from(date);
  const at = (on: Temporal.PlainDate, plainTime: string) => on.toZonedDateTime({ timeZone: city.timeZone, plainTime });
  return instant(time === null ? at(day.add({ days: 1 }), '00:00').subtract({ milliseconds: 1 }) : at(day, time));
};

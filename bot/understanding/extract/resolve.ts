/** From what was said to dates of the city's calendar. */
import { Temporal } from 'temporal-polyfill';
import type { DaySaid, WhenSaid } from './said.ts';

/** Local dates YYYY-MM-DD, both included, and local times HH:MM where they were said. */
export interface DatesSaid {
  readonly from: string;
  readonly to: string;
  readonly fromTime: string | null;
  readonly toTime: string | null;
}

/** 29 February is never farther away. */
const LONGEST_BETWEEN_LEAP_YEARS = 8;

/**
 * The dates that words mean when they are said at `now` (UTC ISO 8601) in a city of this time zone. Null when no day was said (an hour
 * alone may be of any day) and for days that do not exist ("31 lutego"). Days of the calendar only, so a change of the clock moves nothing.
 *
 * "w czwartek" said on a Thursday is the next one: of this day people say "dziś". What of this week has passed is meant of the next.
 */
export const datesOf = ({ day, time }: WhenSaid, now: string, timeZone: string): DatesSaid | null => {
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).toPlainDate();
  const range = day === null ? null : rangeOf(day, today);
  return range === null
    ? null
    : { from: range.from.toString(), to: range.to.toString(), fromTime: time?.from ?? null, toTime: time?.to ?? null };
};

interface Range {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

const SATURDAY = 6;
const SUNDAY = 7;

const oneDay = (date: Temporal.PlainDate): Range => ({ from: date, to: date });
const later = (a: Temporal.PlainDate, b: Temporal.PlainDate) => (Temporal.PlainDate.compare(a, b) > 0 ? a : b);

const rangeOf = (day: DaySaid, today: Temporal.PlainDate): Range | null => {
  /** A day of this week (ISO weekday, 1 = Monday) or of one so many weeks later. */
  const ofWeek = (weekday: number, weeks: number) => today.add({ days: weekday - today.dayOfWeek + 7 * weeks });
  switch (day.kind) {
    case 'in-days':
      return oneDay(today.add({ days: day.days }));
    case 'weekday': {
      if (day.of === 'next-week') return oneDay(ofWeek(day.weekday, 1));
      if (day.of === 'in-two-weeks') return oneDay(ofWeek(day.weekday, 2));
      const passed = day.of === 'coming' ? day.weekday <= today.dayOfWeek : day.weekday < today.dayOfWeek;
      return oneDay(ofWeek(day.weekday, passed ? 1 : 0));
    }
    case 'weekend':
      return day.of === 'next-week'
        ? { from: ofWeek(SATURDAY, 1), to: ofWeek(SUNDAY, 1) }
        : { from: later(ofWeek(SATURDAY, 0), today), to: ofWeek(SUNDAY, 0) };
    case 'week':
      return day.of === 'next-week' ? { from: ofWeek(1, 1), to: ofWeek(SUNDAY, 1) } : { from: today, to: ofWeek(SUNDAY, 0) };
    case 'date': {
      const date = day.year === null ? nextSuch(day, today) : dateOf(day.year, day.month, day.day);
      return date === null ? null : oneDay(date);
    }
    case 'month': {
      const year = day.month < today.month ? today.year + 1 : today.year;
      const first = dateOf(year, day.month, 1);
      return first === null ? null : { from: later(first, today), to: first.add({ months: 1 }).subtract({ days: 1 }) };
    }
  }
};

const dateOf = (year: number, month: number, day: number): Temporal.PlainDate | null => {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return null;
  }
};

const nextSuch = ({ day, month }: { readonly day: number; readonly month: number }, today: Temporal.PlainDate) => {
  for (let year = today.year; year <= today.year + LONGEST_BETWEEN_LEAP_YEARS; year += 1) {
    const date = dateOf(year, month, day);
    if (date !== null && Temporal.PlainDate.compare(date, today) >= 0) return date;
  }
  return null;
};

/** From words to dates of the calendar, in every week of the year. */
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { datesOf } from '../../bot/understanding/extract/resolve.ts';
import type { DaySaid, IsoWeekday } from '../../bot/understanding/extract/said.ts';

const WARSAW = 'Europe/Warsaw';
/** A Saturday. */
const NOW = '2026-11-21T11:00:00.000Z';

const of = (day: DaySaid, now = NOW) => {
  const dates = datesOf({ day, time: null }, now, WARSAW);
  return dates === null ? null : dates.from === dates.to ? dates.from : `${dates.from}/${dates.to}`;
};

describe('dates', () => {
  test.each<[string, DaySaid, string | null]>([
    ['today', { kind: 'in-days', days: 0 }, '2026-11-21'],
    ['in two weeks', { kind: 'in-days', days: 14 }, '2026-12-05'],
    ['on Thursday', { kind: 'weekday', weekday: 4, of: 'coming' }, '2026-11-26'],
    ['on Saturday, said on a Saturday', { kind: 'weekday', weekday: 6, of: 'coming' }, '2026-11-28'],
    ['this Saturday', { kind: 'weekday', weekday: 6, of: 'this-week' }, '2026-11-21'],
    ['next Thursday', { kind: 'weekday', weekday: 4, of: 'next-week' }, '2026-11-26'],
    ['at the weekend', { kind: 'weekend', of: 'this-week' }, '2026-11-21/2026-11-22'],
    ['next weekend', { kind: 'weekend', of: 'next-week' }, '2026-11-28/2026-11-29'],
    ['this week', { kind: 'week', of: 'this-week' }, '2026-11-21/2026-11-22'],
    ['next week', { kind: 'week', of: 'next-week' }, '2026-11-23/2026-11-29'],
    ['on 12 May', { kind: 'date', day: 12, month: 5, year: null }, '2027-05-12'],
    ['on 29 February', { kind: 'date', day: 29, month: 2, year: null }, '2028-02-29'],
    ['on 31 April', { kind: 'date', day: 31, month: 4, year: null }, null],
    ['on 29 February 2027', { kind: 'date', day: 29, month: 2, year: 2027 }, null],
    ['in November', { kind: 'month', month: 11 }, '2026-11-21/2026-11-30'],
    ['in February', { kind: 'month', month: 2 }, '2027-02-01/2027-02-28'],
  ])('%s', (_said, day, dates) => {
    expect(of(day)).toBe(dates);
  });

  test('the day is the one of the city: half past eleven in the evening of UTC is tomorrow there', () => {
    expect(of({ kind: 'in-days', days: 0 }, '2026-06-30T22:30:00.000Z')).toBe('2026-07-01');
  });

  test('hours go with the dates; an hour without a day has no date', () => {
    const time = { from: '17:00', to: null };
    expect(datesOf({ day: { kind: 'in-days', days: 1 }, time }, NOW, WARSAW)).toEqual({
      from: '2026-11-22',
      to: '2026-11-22',
      fromTime: '17:00',
      toTime: null,
    });
    expect(datesOf({ day: null, time }, NOW, WARSAW)).toBeNull();
  });
});

describe('in every week, over both changes of the clock and the end of the year', () => {
  /** Any instant of four years, so also the hours that the clock skips or repeats. */
  const instant = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2029, 11, 31) }).map((at) => new Date(at).toISOString());
  const localDay = (now: string) => Temporal.Instant.from(now).toZonedDateTimeISO(WARSAW).toPlainDate();
  const zone = fc.constantFrom(WARSAW, 'America/New_York', 'Pacific/Auckland');
  const weekday = fc.constantFrom<IsoWeekday>(1, 2, 3, 4, 5, 6, 7);
  const resolved = (day: DaySaid, now: string, timeZone = WARSAW) => {
    const dates = datesOf({ day, time: null }, now, timeZone);
    return dates === null ? null : { from: Temporal.PlainDate.from(dates.from), to: Temporal.PlainDate.from(dates.to) };
  };
  const daysFrom = (now: string, date: Temporal.PlainDate) => localDay(now).until(date, { largestUnit: 'days' }).days;

  test('a coming weekday is that weekday, one to seven days ahead', () => {
    fc.assert(
      fc.property(instant, weekday, (now, day) => {
        const dates = resolved({ kind: 'weekday', weekday: day, of: 'coming' }, now);
        expect(dates?.from.dayOfWeek).toBe(day);
        expect(dates === null ? 0 : daysFrom(now, dates.from)).toSatisfy((days: number) => days >= 1 && days <= 7);
      }),
    );
  });

  test('a weekday of next week is in the ISO week after this one', () => {
    fc.assert(
      fc.property(instant, weekday, (now, day) => {
        const dates = resolved({ kind: 'weekday', weekday: day, of: 'next-week' }, now);
        const week = localDay(now).add({ days: 7 });
        expect([dates?.from.weekOfYear, dates?.from.yearOfWeek, dates?.from.dayOfWeek]).toEqual([
          week.weekOfYear,
          week.yearOfWeek,
          day,
        ]);
      }),
    );
  });

  test('n days from now are n days of the calendar', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: -400, max: 400 }), (now, days) => {
        const dates = resolved({ kind: 'in-days', days }, now);
        expect(dates === null ? null : daysFrom(now, dates.from)).toBe(days);
      }),
    );
  });

  test('no range is turned round, and nothing said of the future has passed', () => {
    const said = fc.oneof(
      fc.record({ kind: fc.constant('weekend' as const), of: fc.constantFrom('this-week' as const, 'next-week' as const) }),
      fc.record({ kind: fc.constant('week' as const), of: fc.constantFrom('this-week' as const, 'next-week' as const) }),
      fc.record({ kind: fc.constant('month' as const), month: fc.integer({ min: 1, max: 12 }) }),
      fc.record({
        kind: fc.constant('date' as const),
        day: fc.integer({ min: 1, max: 31 }),
        month: fc.integer({ min: 1, max: 12 }),
        year: fc.constant(null),
      }),
    );
    fc.assert(
      fc.property(instant, said, zone, (now, day, timeZone) => {
        const dates = resolved(day, now, timeZone);
        if (dates === null) return;
        const today = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).toPlainDate();
        expect(Temporal.PlainDate.compare(dates.from, dates.to)).toBeLessThanOrEqual(0);
        expect(Temporal.PlainDate.compare(today, dates.from)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

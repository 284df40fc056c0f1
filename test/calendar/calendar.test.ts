import { describe, expect, it } from 'vitest';
import type { CalendarCity } from '../../shared/calendar/calendar.ts';
import * as calendar from '../../shared/calendar/calendar.ts';

const city: CalendarCity = {
  timeZone: 'Europe/Warsaw',
  country: 'PL',
  extraHolidays: ['2026-05-02', '2026-06-05'],
  office: {
    name: 'Biuro',
    contact: {},
    hours: {
      1: { from: '07:30', to: '15:30' },
      2: { from: '07:30', to: '16:30' },
      3: { from: '07:30', to: '15:30' },
      4: { from: '07:30', to: '15:30' },
      5: { from: '07:30', to: '14:00' },
    },
    verified: null,
  },
  quietHours: { from: '21:00', to: '07:00' },
};

describe('an answer is promised by a working day', () => {
  it.each([
    ['Friday 20 Nov 2026, 16:00, one day', '2026-11-20T15:00:00.000Z', 1, '2026-11-23'],
    ['Friday 20 Nov 2026, 16:00, five days', '2026-11-20T15:00:00.000Z', 5, '2026-11-27'],
    ['Sunday, one day', '2026-11-22T11:00:00.000Z', 1, '2026-11-23'],
    ['a minute before local midnight counts as that day', '2026-11-22T22:59:00.000Z', 1, '2026-11-23'],
    ['a minute after local midnight counts as the next', '2026-11-22T23:01:00.000Z', 1, '2026-11-24'],
    ['23 Dec 2026: 24 is off since 2025, 25 and 26 too', '2026-12-23T09:00:00.000Z', 1, '2026-12-28'],
    ['23 Dec 2024: 24 was a working day', '2024-12-23T09:00:00.000Z', 1, '2024-12-24'],
    ['Holy Saturday 2026: Easter Monday is off', '2026-04-04T09:00:00.000Z', 1, '2026-04-07'],
    ['before Corpus Christi 2026, and the office is off on Friday', '2026-06-03T09:00:00.000Z', 1, '2026-06-08'],
    ['10 Nov 2026: Independence Day is off', '2026-11-10T09:00:00.000Z', 1, '2026-11-12'],
    ['over New Year and Epiphany', '2026-12-31T09:00:00.000Z', 3, '2027-01-07'],
    ['summer time begins on 29 March 2026', '2026-03-27T22:30:00.000Z', 1, '2026-03-30'],
    ['summer time ends on 25 October 2026', '2026-10-24T22:30:00.000Z', 1, '2026-10-26'],
  ])('%s', (_, at, days, date) => {
    expect(calendar.answerBy(city, at, days)).toBe(date);
  });
});

describe('a whole year', () => {
  /** Written down by hand from the act on days off work (Dz.U. 2020 item 1920, with 24 December since 2025); Easter 2027 is on 28 March. */
  const DAYS_OFF_2027 = [
    '2027-01-01',
    '2027-01-06',
    '2027-03-28',
    '2027-03-29',
    '2027-05-01',
    '2027-05-03',
    '2027-05-16',
    '2027-05-27',
    '2027-08-15',
    '2027-11-01',
    '2027-11-11',
    '2027-12-24',
    '2027-12-25',
    '2027-12-26',
    '2028-01-01',
  ];
  const off = (date: Date) => [0, 6].includes(date.getUTCDay()) || DAYS_OFF_2027.includes(date.toISOString().slice(0, 10));

  it('promises the next working day from every day of 2027', () => {
    for (let day = Date.UTC(2027, 0, 1); day < Date.UTC(2028, 0, 1); day += 24 * 3600_000) {
      const next = new Date(day + 24 * 3600_000);
      while (off(next)) next.setUTCDate(next.getUTCDate() + 1);
      const at = new Date(day + 11 * 3600_000).toISOString();
      expect([at, calendar.answerBy(city, at, 1)]).toEqual([at, next.toISOString().slice(0, 10)]);
    }
  });
});

describe('working hours pass only while the office is open', () => {
  it.each([
    ['inside a day', '2026-11-18T08:00:00.000Z', 2, '2026-11-18T10:00:00.000Z'],
    ['exactly to closing', '2026-11-18T08:00:00.000Z', 5.5, '2026-11-18T13:30:00.000Z'],
    ['Friday 16:00, two hours: Monday 9:30', '2026-11-20T15:00:00.000Z', 2, '2026-11-23T08:30:00.000Z'],
    ['Friday 13:00, two hours: one today, one on Monday', '2026-11-20T12:00:00.000Z', 2, '2026-11-23T07:30:00.000Z'],
    ['before opening', '2026-11-18T04:00:00.000Z', 1, '2026-11-18T07:30:00.000Z'],
    ['over the start of summer time: 9:30 is 7:30 UTC', '2026-03-28T10:00:00.000Z', 2, '2026-03-30T07:30:00.000Z'],
    ['over the end of summer time: 9:30 is 8:30 UTC', '2026-10-24T10:00:00.000Z', 2, '2026-10-26T08:30:00.000Z'],
    ['over Christmas 2026', '2026-12-23T14:30:00.000Z', 1, '2026-12-28T07:30:00.000Z'],
    ['two full days', '2026-11-18T06:30:00.000Z', 16, '2026-11-19T14:30:00.000Z'],
  ])('%s', (_, at, hours, then) => {
    expect(calendar.addWorkingHours(city, at, hours)).toBe(then);
  });
});

describe('when somebody is there', () => {
  it.each([
    ['Friday 13:59', '2026-11-20T12:59:00.000Z', true, '2026-11-20T12:59:00.000Z'],
    ['Friday 14:00', '2026-11-20T13:00:00.000Z', false, '2026-11-23T06:30:00.000Z'],
    ['Tuesday 16:00', '2026-11-24T15:00:00.000Z', true, '2026-11-24T15:00:00.000Z'],
    ['Wednesday 7:29', '2026-11-18T06:29:00.000Z', false, '2026-11-18T06:30:00.000Z'],
    ['24 Dec 2026', '2026-12-24T09:00:00.000Z', false, '2026-12-28T06:30:00.000Z'],
    ['Saturday before summer time', '2026-03-28T09:00:00.000Z', false, '2026-03-30T05:30:00.000Z'],
    ['Saturday before winter time', '2026-10-24T09:00:00.000Z', false, '2026-10-26T06:30:00.000Z'],
  ])('%s', (_, at, open, next) => {
    expect({ open: calendar.officeOpen(city, at), next: calendar.nextOpening(city, at) }).toEqual({ open, next });
  });

  it('says so when the profile never opens', () => {
    expect(() => calendar.nextOpening({ ...city, office: { ...city.office, hours: {} } }, '2026-11-20T15:00:00.000Z')).toThrow(
      /check the opening hours/,
    );
  });

  it('says so when the holidays of a year are not known', () => {
    expect(() => calendar.officeOpen(city, '2099-01-05T12:00:00.000Z')).toThrow(/public-holidays/);
  });
});

describe('quiet hours', () => {
  it.each([
    ['2026-11-20T19:59:00.000Z', false],
    ['2026-11-20T20:00:00.000Z', true],
    ['2026-11-21T05:59:00.000Z', true],
    ['2026-11-21T06:00:00.000Z', false],
    ['2026-07-21T05:30:00.000Z', false],
  ])('%s: %s', (at, quiet) => {
    expect(calendar.inQuietHours(city, at)).toBe(quiet);
  });
});

describe('a term in calendar days or months', () => {
  it.each([
    ['2026-01-31T10:00:00.000Z', { months: 1 }, '2026-02-28'],
    ['2026-11-20T23:30:00.000Z', { days: 14 }, '2026-12-05'],
  ])('%s + %o', (at, length, date) => {
    expect(calendar.dateAfter(city, at, length)).toBe(date);
  });
});

/** When a call ends by the clock on the wall, also in the nights in which the clocks change. */
import { describe, expect, it } from 'vitest';
import { endOfDay } from '../../shared/calendar/calendar.ts';
import { loadCity } from '../../shared/city/load.ts';
import { callEndsAt } from '../../shared/grants/call-ends.ts';
import { anEdition } from '../support/grants.ts';

const city = loadCity('walbrzych');
const ends = (callTo: string | null, at: string | null) =>
  callEndsAt(city, { dates: { ...anEdition().dates, callTo, callEndsAt: at } });

describe('a call', () => {
  it.each([
    ['in winter', '2027-03-10', '15:30', '2027-03-10T14:30:00.000Z'],
    ['in summer', '2027-06-10', '15:30', '2027-06-10T13:30:00.000Z'],
    ['on the day on which summer time begins', '2027-03-28', '15:30', '2027-03-28T13:30:00.000Z'],
    ['with the day on which summer time begins', '2027-03-28', null, '2027-03-28T21:59:59.999Z'],
    ['with the day on which it ends', '2027-10-31', null, '2027-10-31T22:59:59.999Z'],
    ['with a day in winter', '2027-03-10', null, '2027-03-10T22:59:59.999Z'],
  ])('ends %s', (_, day, at, utc) => {
    expect(ends(day, at)).toBe(utc);
  });

  it('without a last day has no end yet', () => {
    expect(ends(null, '15:30')).toBeNull();
  });

  it('an hour that the clocks leave out is the next one', () => {
    expect(endOfDay(city, '2027-03-28', '02:30')).toBe('2027-03-28T01:30:00.000Z');
  });
});

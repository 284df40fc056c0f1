import { expect, it } from 'vitest';
import { quietUntil } from '../../shared/calendar/calendar.ts';
import { city as profile } from '../../shared/city/current.ts';

const city = { ...profile, timeZone: 'Europe/Warsaw', quietHours: { from: '21:00', to: '07:00' } };

it.each([
  ['by day', '2026-11-23T12:00:00.000Z', null],
  ['a minute before', '2026-11-23T19:59:00.000Z', null],
  ['as they begin', '2026-11-23T20:00:00.000Z', '2026-11-24T06:00:00.000Z'],
  ['after midnight', '2026-11-24T03:00:00.000Z', '2026-11-24T06:00:00.000Z'],
  ['as they end', '2026-11-24T06:00:00.000Z', null],
  ['in the night that is an hour longer', '2026-10-24T22:00:00.000Z', '2026-10-25T06:00:00.000Z'],
  ['in the night that is an hour shorter', '2027-03-27T22:00:00.000Z', '2027-03-28T05:00:00.000Z'],
])('quiet hours %s', (_, at, then) => {
  expect(quietUntil(city, at)).toBe(then);
});

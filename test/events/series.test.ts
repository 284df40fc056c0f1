/** Series: properties that hold of every rule, and the same dates as an independent reader of RFC 5545. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { expandSeries, MOST_DATES } from '../../shared/events/series.ts';

const ZONE = 'Europe/Warsaw';
const at = (local: string) => new Date(Temporal.ZonedDateTime.from(`${local}[${ZONE}]`).epochMilliseconds).toISOString();
const wall = (instant: string) => Temporal.Instant.from(instant).toZonedDateTimeISO(ZONE).toPlainDateTime();
const once = (local: string, minutes = 90) => {
  const startsAt = at(local);
  return [{ startsAt, endsAt: new Date(Date.parse(startsAt) + minutes * 60_000).toISOString() }];
};

/** Local starts of a series. Fails the test when it is refused. */
const starts = (first: string, rule: string, except: readonly string[] = []) => {
  const series = expandSeries(once(first), rule, ZONE, except);
  if (series.kind === 'refused') throw new Error(`${rule} was refused: ${series.code}`);
  return series.dates.map(({ recurrenceAt }) => wall(recurrenceAt).toString({ smallestUnit: 'minute' }));
};
const refusal = (first: string, rule: string) => {
  const series = expandSeries(once(first), rule, ZONE);
  return series.kind === 'refused' ? series.code : series.kind;
};

describe('dates of a rule', () => {
  test('a class at 17:00 stays at 17:00 when the clocks go forward', () => {
    const series = expandSeries(once('2027-03-22T17:00'), 'FREQ=WEEKLY;COUNT=3', ZONE);
    expect(series).toEqual({
      kind: 'expanded',
      dates: [
        ['2027-03-22T16:00:00.000Z', '2027-03-22T17:30:00.000Z'],
        ['2027-03-29T15:00:00.000Z', '2027-03-29T16:30:00.000Z'],
        ['2027-04-05T15:00:00.000Z', '2027-04-05T16:30:00.000Z'],
      ].map(([startsAt, endsAt]) => ({ recurrenceAt: startsAt, sittings: [{ startsAt, endsAt }] })),
    });
  });

  test('and when they go back', () => {
    const series = expandSeries(once('2027-10-25T17:00'), 'FREQ=WEEKLY;COUNT=2', ZONE);
    expect(series.kind === 'expanded' && series.dates.map(({ recurrenceAt }) => recurrenceAt)).toEqual([
      '2027-10-25T15:00:00.000Z',
      '2027-11-01T16:00:00.000Z',
    ]);
  });

  test.each([
    ['FREQ=WEEKLY;COUNT=3', ['2027-03-01T17:00', '2027-03-08T17:00', '2027-03-15T17:00']],
    ['RRULE:FREQ=WEEKLY;COUNT=2', ['2027-03-01T17:00', '2027-03-08T17:00']],
    ['freq=weekly;count=2', ['2027-03-01T17:00', '2027-03-08T17:00']],
    ['FREQ=WEEKLY;INTERVAL=2;COUNT=2', ['2027-03-01T17:00', '2027-03-15T17:00']],
    ['FREQ=WEEKLY;BYDAY=MO,TH;COUNT=4', ['2027-03-01T17:00', '2027-03-04T17:00', '2027-03-08T17:00', '2027-03-11T17:00']],
    ['FREQ=MONTHLY;BYDAY=1MO;COUNT=3', ['2027-03-01T17:00', '2027-04-05T17:00', '2027-05-03T17:00']],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE;BYSETPOS=1;COUNT=2', ['2027-03-01T17:00', '2027-04-05T17:00']],
    ['FREQ=WEEKLY;UNTIL=20270315', ['2027-03-01T17:00', '2027-03-08T17:00', '2027-03-15T17:00']],
    ['FREQ=WEEKLY;UNTIL=20270315T160000Z', ['2027-03-01T17:00', '2027-03-08T17:00', '2027-03-15T17:00']],
    ['FREQ=WEEKLY;UNTIL=20270315T155959Z', ['2027-03-01T17:00', '2027-03-08T17:00']],
  ])('%s', (rule, expected) => {
    expect(starts('2027-03-01T17:00', rule)).toEqual(expected);
  });

  test('the 31st of a month that has none is left out and not counted', () => {
    expect(starts('2027-01-31T10:00', 'FREQ=MONTHLY;COUNT=3')).toEqual([
      '2027-01-31T10:00',
      '2027-03-31T10:00',
      '2027-05-31T10:00',
    ]);
  });

  test('an exception is left out and still counted', () => {
    const left = at('2027-03-08T17:00');
    expect(starts('2027-03-01T17:00', 'FREQ=WEEKLY;COUNT=3', [left])).toEqual(['2027-03-01T17:00', '2027-03-15T17:00']);
  });

  test('a date of several days has all of them, at their own times', () => {
    const first = [...once('2027-03-20T10:00', 480), ...once('2027-03-21T09:00', 240)];
    const series = expandSeries(first, 'FREQ=WEEKLY;INTERVAL=2;COUNT=2', ZONE);
    expect(
      series.kind === 'expanded' && series.dates[1]?.sittings.map((s) => [wall(s.startsAt), wall(s.endsAt)].join(' ')),
    ).toEqual(['2027-04-03T10:00:00 2027-04-03T18:00:00', '2027-04-04T09:00:00 2027-04-04T13:00:00']);
  });

  test('a night over the clock change ends by the clock, not by the hours', () => {
    const series = expandSeries(once('2027-03-20T22:00', 480), 'FREQ=WEEKLY;COUNT=2', ZONE);
    const second = series.kind === 'expanded' ? series.dates[1]?.sittings[0] : undefined;
    expect(second).toEqual({ startsAt: at('2027-03-27T22:00'), endsAt: at('2027-03-28T06:00') });
  });
});

test.each([
  ['series.malformed', 'garbage'],
  ['series.malformed', ''],
  ['series.malformed', 'COUNT=3'],
  ['series.malformed', 'FREQ=FORTNIGHTLY;COUNT=3'],
  ['series.malformed', 'FREQ=WEEKLY;BYDAY=XX;COUNT=3'],
  ['series.malformed', 'FREQ=WEEKLY;INTERVAL=0;COUNT=3'],
  ['series.malformed', 'FREQ=WEEKLY;COUNT=-1'],
  ['series.malformed', 'FREQ=WEEKLY;COUNT=0'],
  ['series.malformed', 'FREQ=WEEKLY;COUNT=3;COUNT=5'],
  ['series.malformed', 'FREQ=WEEKLY;COUNT=3;UNTIL=20270401'],
  ['series.malformed', 'FREQ=WEEKLY;UNTIL=20270231'],
  ['series.malformed', 'FREQ=WEEKLY;UNTIL=20270401T170000'],
  ['series.malformed', 'FREQ=WEEKLY;COUNT=3;X-MINE=1'],
  ['series.malformed', 'FREQ=WEEKLY;COUNT=3\r\nDTSTART:20200101T000000Z'],
  ['series.malformed', 'FREQ=YEARLY;BYYEARDAY=999;COUNT=3'],
  ['series.malformed', 'FREQ=MONTHLY;BYSETPOS=1;COUNT=3'],
  ['series.sub-daily', 'FREQ=HOURLY;COUNT=3'],
  ['series.sub-daily', 'FREQ=SECONDLY;COUNT=3'],
  ['series.sub-daily', 'FREQ=DAILY;BYHOUR=9,17;COUNT=3'],
  ['series.endless', 'FREQ=WEEKLY'],
  ['series.too-many', `FREQ=DAILY;COUNT=${MOST_DATES + 1}`],
  ['series.too-many', 'FREQ=DAILY;UNTIL=20280201'],
  ['series.too-long', 'FREQ=WEEKLY;UNTIL=20290401'],
  ['series.too-long', 'FREQ=YEARLY;COUNT=4'],
  ['series.too-long', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3'],
  ['series.first-off-rule', 'FREQ=WEEKLY;BYDAY=TU;COUNT=3'],
  ['series.first-off-rule', 'FREQ=WEEKLY;UNTIL=20260101'],
])('%s: %j', (code, rule) => {
  expect(refusal('2027-03-01T17:00', rule)).toBe(code);
});

test('a series without its first date, or without any that is left, is empty', () => {
  expect(expandSeries([], 'FREQ=WEEKLY;COUNT=3', ZONE)).toEqual({ kind: 'refused', code: 'series.empty' });
  const first = once('2027-03-01T17:00');
  expect(expandSeries(first, 'FREQ=WEEKLY;COUNT=1', ZONE, [at('2027-03-01T17:00')])).toEqual({
    kind: 'refused',
    code: 'series.empty',
  });
});

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const Rule = fc
  .record({
    freq: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY'),
    interval: fc.integer({ min: 1, max: 3 }),
    count: fc.integer({ min: 1, max: 12 }),
    days: fc.subarray([...WEEKDAYS]),
  })
  .map(({ freq, interval, count, days }) =>
    [`FREQ=${freq}`, `INTERVAL=${interval}`, `COUNT=${count}`, ...(days.length > 0 ? [`BYDAY=${days.join(',')}`] : [])].join(';'),
  );
/** Any day from 2026 to 2029, at a quarter of an hour between 6:00 and 21:45. */
const First = fc
  .record({ day: fc.integer({ min: 0, max: 1400 }), quarter: fc.integer({ min: 24, max: 87 }) })
  .map(({ day, quarter }) =>
    Temporal.PlainDateTime.from('2026-01-01T00:00')
      .add({ days: day, minutes: quarter * 15 })
      .toString({ smallestUnit: 'minute' }),
  );

test('whatever the rule: later and later, always at the same time by the clock, as long as the first', () => {
  fc.assert(
    fc.property(First, Rule, fc.integer({ min: 15, max: 600 }), (first, rule, minutes) => {
      const series = expandSeries(once(first, minutes), rule, ZONE);
      if (series.kind === 'refused') {
        expect(['series.first-off-rule', 'series.too-long']).toContain(series.code);
        return;
      }
      const times = series.dates.map(({ recurrenceAt }) => recurrenceAt);
      expect(times).toEqual([...new Set(times)].toSorted());
      const clock = wall(at(first)).toPlainTime().toString();
      expect(times.map((time) => wall(time).toPlainTime().toString())).toEqual(times.map(() => clock));
      const [opening] = once(first, minutes);
      const length = wall(opening?.startsAt ?? '').until(wall(opening?.endsAt ?? ''));
      for (const { recurrenceAt, sittings } of series.dates) {
        expect(sittings[0]?.startsAt).toBe(recurrenceAt);
        // By the clock on the wall; an end that the clock skips in spring is an hour later on it.
        const end = wall(recurrenceAt).add(length).toZonedDateTime(ZONE);
        expect(wall(sittings[0]?.endsAt ?? '').toString()).toBe(end.toPlainDateTime().toString());
      }
    }),
  );
});

test('an exception takes away one date and changes no other', () => {
  fc.assert(
    fc.property(First, Rule, fc.nat(), (first, rule, pick) => {
      const whole = expandSeries(once(first), rule, ZONE);
      if (whole.kind === 'refused' || whole.dates.length < 2) return;
      const gone = whole.dates[pick % whole.dates.length];
      const rest = expandSeries(once(first), rule, ZONE, [gone?.recurrenceAt ?? '']);
      expect(rest).toEqual({ kind: 'expanded', dates: whole.dates.filter((date) => date !== gone) });
    }),
  );
});

test('ical.js counts the same dates', () => {
  let compared = 0;
  fc.assert(
    fc.property(First, Rule, (first, rule) => {
      const series = expandSeries(once(first), rule, ZONE);
      if (series.kind === 'refused') return;
      const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateTimeString(`${first}:00`));
      const theirs: string[] = [];
      for (let next = iterator.next(); next !== null && next !== undefined; next = iterator.next()) theirs.push(next.toString());
      expect(series.dates.map(({ recurrenceAt }) => wall(recurrenceAt).toString())).toEqual(theirs);
      compared += 1;
    }),
    { numRuns: 300 },
  );
  expect(compared).toBeGreaterThan(100);
});

import { describe, expect, test } from 'vitest';
import { durationMs } from '../../local/clock/duration.ts';
import { dueBetween, parseSchedule } from '../../local/schedule/expression.ts';

const due = (expression: string, after: string, until: string) =>
  dueBetween(parseSchedule(expression), Date.parse(after), Date.parse(until));

describe('schedules', () => {
  test.each([
    ['rate(1 minute)', '2026-11-21T10:00:30Z', '2026-11-21T10:00:59Z', false],
    ['rate(1 minute)', '2026-11-21T10:00:59Z', '2026-11-21T10:01:00Z', true],
    ['rate(5 minutes)', '2026-11-21T10:01:00Z', '2026-11-21T10:04:59Z', false],
    ['rate(1 hour)', '2026-11-21T10:59:59Z', '2026-11-21T11:00:00Z', true],
    ['cron(0 4 * * ? *)', '2026-11-21T03:59:59Z', '2026-11-21T04:00:00Z', true],
    ['cron(0 4 * * ? *)', '2026-11-21T04:00:00Z', '2026-11-22T03:59:59Z', false],
    ['cron(0 4 * * ? *)', '2026-11-21T04:00:01Z', '2026-11-23T05:00:00Z', true],
    ['cron(0/15 * * * ? *)', '2026-11-21T10:01:00Z', '2026-11-21T10:14:00Z', false],
    ['cron(0/15 * * * ? *)', '2026-11-21T10:14:00Z', '2026-11-21T10:15:00Z', true],
    ['cron(30 6 ? * MON-FRI *)', '2026-11-21T06:29:00Z', '2026-11-21T06:31:00Z', false],
    ['cron(30 6 ? * MON-FRI *)', '2026-11-23T06:29:00Z', '2026-11-23T06:31:00Z', true],
    ['cron(0 0 1 JAN,JUL ? *)', '2026-12-31T23:59:00Z', '2027-01-01T00:00:00Z', true],
    ['cron(0 0 1 1 ? 2028)', '2026-12-31T23:59:00Z', '2027-01-01T00:00:00Z', false],
  ])('%s between %s and %s: %s', (expression, after, until, expected) => {
    expect(due(expression, after, until)).toBe(expected);
  });

  test.each(['every day', 'rate(1 fortnight)', 'cron(0 4 * * ?)', 'cron(0 4 L * ? *)'])('refuses %s', (expression) => {
    expect(() => parseSchedule(expression)).toThrow('does not know');
  });
});

describe('durations', () => {
  test.each([
    ['PT25H', 25 * 3_600_000],
    ['P1DT2H', 26 * 3_600_000],
    ['PT90S', 90_000],
    ['PT0.5S', 500],
    ['P2W', 14 * 24 * 3_600_000],
  ])('%s', (iso, milliseconds) => {
    expect(durationMs(iso)).toBe(milliseconds);
  });

  test.each(['', 'P', 'PT', '25H', 'P1M', '-PT1H'])('refuses "%s"', (iso) => {
    expect(() => durationMs(iso)).toThrow('is not a duration');
  });
});

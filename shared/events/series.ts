/**
 * The dates of a series: an RFC 5545 rule, counted in the city's time zone from the first date. A class at 17:00 stays at 17:00 when the
 * clocks change. Pure.
 */
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import type { Sitting } from './model.ts';

/** A series of more dates, or longer than this from its first day, is a mistake of typing rather than a plan. */
export const MOST_DATES = 120;
export const MOST_YEARS = 2;

export interface SeriesDate {
  /** The start that the rule gives, UTC: RECURRENCE-ID. Stays when the date is moved later. */
  readonly recurrenceAt: string;
  readonly sittings: readonly Sitting[];
}

export interface SeriesRefusal {
  readonly kind: 'refused';
  readonly code:
    | 'series.malformed'
    /** Counts hours or minutes: there are events by the day only. */
    | 'series.sub-daily'
    /** Neither COUNT nor UNTIL. */
    | 'series.endless'
    | 'series.too-many'
    /** Goes on for more than MOST_YEARS, or never comes to its COUNT. */
    | 'series.too-long'
    /** The first date is none of the rule's: a Monday for "every Tuesday". */
    | 'series.first-off-rule'
    /** No sitting given, or every date is excepted. */
    | 'series.empty';
}

/**
 * @param first sittings of the first date, in order; every later date has the same ones, at the same local times
 * @param rule RRULE without DTSTART, with COUNT or UNTIL; UNTIL may be a UTC time or a local day, which is then the last one
 * @param except starts that the rule gives and that are left out (EXDATE); they count for COUNT, as RFC 5545 has it
 */
export const expandSeries = (
  first: readonly Sitting[],
  rule: string,
  timeZone: string,
  except: readonly string[] = [],
): { readonly kind: 'expanded'; readonly dates: readonly SeriesDate[] } | SeriesRefusal => {
  const [opening] = first;
  if (opening === undefined) return refuse('series.empty');
  const start = local(opening.startsAt, timeZone);
  const parts = partsOf(rule);
  if (parts === null) return refuse('series.malformed');
  if (/^(HOURLY|MINUTELY|SECONDLY)$/.test(parts.get('FREQ') ?? '') || SUB_DAILY.some((name) => parts.has(name))) {
    return refuse('series.sub-daily');
  }
  if ([...parts.keys()].some((name) => !DAILY_AND_LONGER.includes(name))) return refuse('series.malformed');
  const [count, until] = [parts.get('COUNT'), parts.get('UNTIL')];
  if (count === undefined && until === undefined) return refuse('series.endless');
  const last = until === undefined ? null : lastInstant(until, timeZone);
  if (until !== undefined && last === null) return refuse('series.malformed');
  const horizon = start.add({ years: MOST_YEARS });
  if (last !== null && Temporal.Instant.compare(last, horizon.toInstant()) > 0) return refuse('series.too-long');

  const most = Math.min(Number(count ?? Number.POSITIVE_INFINITY), MOST_DATES + 1);
  const starts = startsOf(parts, start, last?.toZonedDateTimeISO(timeZone) ?? horizon, most);
  if (starts === null) return refuse('series.malformed');
  if (starts.length > MOST_DATES) return refuse('series.too-many');
  if (count !== undefined && starts.length < Number(count)) return refuse('series.too-long');
  if (starts[0]?.epochMilliseconds !== start.epochMilliseconds) return refuse('series.first-off-rule');

  const left = new Set(except.map((at) => Date.parse(at)));
  const dates = starts
    .filter(({ epochMilliseconds }) => !left.has(epochMilliseconds))
    .map((at) => ({ recurrenceAt: utc(at), sittings: first.map((sitting) => shifted(sitting, start, at, timeZone)) }));
  return dates.length === 0 ? refuse('series.empty') : { kind: 'expanded', dates };
};

const refuse = (code: SeriesRefusal['code']): SeriesRefusal => ({ kind: 'refused', code });

const SUB_DAILY = ['BYHOUR', 'BYMINUTE', 'BYSECOND'];
const DAILY_AND_LONGER = [
  ...['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'WKST'],
  ...['BYDAY', 'BYMONTH', 'BYMONTHDAY', 'BYYEARDAY', 'BYWEEKNO', 'BYSETPOS'],
];

/** Largest absolute value of each list of numbers: the library leaves out what is larger, and a rule would mean something else. */
const LARGEST: Readonly<Record<string, number>> = { BYMONTH: 12, BYMONTHDAY: 31, BYYEARDAY: 366, BYWEEKNO: 53, BYSETPOS: 366 };

const inRange = (name: string, value: string): boolean => {
  // At most four digits: a larger interval is a mistake, and would have the search for dates run on for nothing.
  if (name === 'COUNT' || name === 'INTERVAL') return /^[1-9]\d{0,3}$/.test(value);
  const largest = LARGEST[name];
  return largest === undefined || value.split(',').every((n) => /^[+-]?\d+$/.test(n) && Math.abs(Number(n)) <= largest);
};

const local = (at: string, timeZone: string) => Temporal.Instant.from(at).toZonedDateTimeISO(timeZone);
const utc = (time: Temporal.ZonedDateTime): string => new Date(time.epochMilliseconds).toISOString();

/** Names and values of the rule; null = not of the form NAME=VALUE;…, a name twice, or a number out of range. */
const partsOf = (rule: string): Map<string, string> | null => {
  const parts = new Map<string, string>();
  for (const part of rule
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .split(';')) {
    const [, name, value] = /^([A-Z]+)=([A-Z0-9,+-]+)$/.exec(part) ?? [];
    if (name === undefined || value === undefined || parts.has(name) || !inRange(name, value)) return null;
    parts.set(name, value);
  }
  return parts.has('FREQ') && !(parts.has('COUNT') && parts.has('UNTIL')) ? parts : null;
};

/** UNTIL as an instant; a day without a time is meant as a whole. */
const lastInstant = (until: string, timeZone: string): Temporal.Instant | null => {
  const [, year, month, day, time] = /^(\d{4})(\d\d)(\d\d)(T\d{6}Z)?$/.exec(until) ?? [];
  try {
    const date = Temporal.PlainDate.from(`${year}-${month}-${day}`);
    return time === undefined
      ? date.add({ days: 1 }).toZonedDateTime(timeZone).toInstant().subtract({ seconds: 1 })
      : Temporal.Instant.from(`${date}${time}`);
  } catch {
    return null;
  }
};

/**
 * The first `most` starts up to `last`; null = the rule's values are no rule. Counted here, so that `last` can bound the search also of a rule
 * that never comes to its COUNT (30 February).
 */
const startsOf = (
  parts: ReadonlyMap<string, string>,
  dtstart: Temporal.ZonedDateTime,
  last: Temporal.ZonedDateTime,
  most: number,
): readonly Temporal.ZonedDateTime[] | null => {
  const rruleString = [...parts]
    .flatMap(([name, value]) => (name === 'COUNT' || name === 'UNTIL' ? [] : [`${name}=${value}`]))
    .join(';');
  try {
    const found: Temporal.ZonedDateTime[] = [];
    new RRuleTemporal({ rruleString, dtstart, until: last, tzid: dtstart.timeZoneId, temporal: Temporal, strict: true }).all(
      (at) => {
        found.push(at);
        return found.length < most;
      },
    );
    return found;
  } catch {
    return null;
  }
};

/** A sitting of the first date, as many local days later as the dates are apart, at the same local times. */
const shifted = (
  { startsAt, endsAt }: Sitting,
  from: Temporal.ZonedDateTime,
  to: Temporal.ZonedDateTime,
  timeZone: string,
): Sitting => {
  const days = from.toPlainDate().until(to.toPlainDate());
  if (days.sign === 0) return { startsAt, endsAt };
  const [start, end] = [startsAt, endsAt].map((at) => local(at, timeZone).toPlainDateTime().add(days).toZonedDateTime(timeZone));
  if (start === undefined || end === undefined) throw new Error('unreachable: two instants in, two out');
  // In the hour that a clock change leaves out, an end could come before its start: the length is kept then.
  const ends =
    Temporal.ZonedDateTime.compare(end, start) > 0 ? end : start.add({ milliseconds: Date.parse(endsAt) - Date.parse(startsAt) });
  return { startsAt: utc(start), endsAt: utc(ends) };
};

/** Dates of an event as they are typed: one by one, or a first one that repeats. Pure. */

import type { Sitting } from '../../../data/event-types.ts';
import { type LocalSitting, sittingOf } from '../date-time.ts';
import { numberIn } from './seats.ts';

export const REPEATS = ['once', 'weekly', 'fortnightly', 'monthly'] as const;
export type Repeats = (typeof REPEATS)[number];

export interface DatesDraft {
  readonly repeats: Repeats;
  /** How often, with the first. */
  readonly times: string;
  /** Each date by its sittings; of a series only the first counts. */
  readonly dates: readonly (readonly LocalSitting[])[];
}

const EMPTY_SITTING: LocalSitting = { day: '', from: '17:00', to: '19:00' };
export const EMPTY_DATES: DatesDraft = { repeats: 'once', times: '10', dates: [[EMPTY_SITTING]] };
const MOST_TIMES = 60;

export interface PlannedDates {
  readonly dates: readonly (readonly Sitting[])[];
  /** RFC 5545 RRULE; null = one by one. */
  readonly rule: string | null;
  readonly except: readonly string[];
}

const FREQUENCY = { weekly: 'FREQ=WEEKLY', fortnightly: 'FREQ=WEEKLY;INTERVAL=2', monthly: 'FREQ=MONTHLY' } as const;

/** What is sent, or what is missing. */
export const plannedDates = ({ repeats, times, dates }: DatesDraft): PlannedDates | 'dates' | 'times' => {
  const counted = repeats === 'once' ? dates : dates.slice(0, 1);
  const planned = counted.map((sittings) => sittings.flatMap((sitting) => sittingOf(sitting) ?? []));
  if (planned.length === 0 || planned.some((sittings, i) => sittings.length === 0 || sittings.length !== counted[i]?.length))
    return 'dates';
  if (repeats === 'once') return { dates: planned, rule: null, except: [] };
  const count = numberIn(times, 2, MOST_TIMES);
  return count === null ? 'times' : { dates: planned, rule: `${FREQUENCY[repeats]};COUNT=${count}`, except: [] };
};

const nextDay = (day: string): string =>
  day === '' ? '' : new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** The day after the last one of the date, at the same hours. */
export const withDay = (draft: DatesDraft, date: number): DatesDraft => ({
  ...draft,
  dates: draft.dates.map((sittings, i) => {
    const last = sittings.at(-1) ?? EMPTY_SITTING;
    return i === date ? [...sittings, { ...last, day: nextDay(last.day) }] : sittings;
  }),
});

/** One more date at the hours of the last one. */
export const withDate = (draft: DatesDraft): DatesDraft => ({
  ...draft,
  dates: [...draft.dates, [{ ...(draft.dates.at(-1)?.at(0) ?? EMPTY_SITTING), day: '' }]],
});

export const withoutDate = (draft: DatesDraft, date: number): DatesDraft => ({
  ...draft,
  dates: draft.dates.filter((_, i) => i !== date),
});

export const withSitting = (draft: DatesDraft, date: number, at: number, next: LocalSitting | null): DatesDraft => ({
  ...draft,
  dates: draft.dates.map((sittings, i) =>
    i === date ? sittings.flatMap((one, j) => (j !== at ? [one] : next === null ? [] : [next])) : sittings,
  ),
});

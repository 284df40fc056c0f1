/** Ready periods, by the local day that it is. Pure. */
import type { Period } from '../../data/figures-types.ts';

export const PERIODS = ['this-month', 'last-month', 'last-year', 'own'] as const;
export type PeriodName = (typeof PERIODS)[number];

const dayOf = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);

/** `today`: local date. A year is the twelve whole months before this one. */
export const periodOf = (name: Exclude<PeriodName, 'own'>, today: string): Period => {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1];
  switch (name) {
    case 'this-month':
      return { from: dayOf(year, month, 1), to: dayOf(year, month + 1, 0) };
    case 'last-month':
      return { from: dayOf(year, month - 1, 1), to: dayOf(year, month, 0) };
    case 'last-year':
      return { from: dayOf(year - 1, month, 1), to: dayOf(year, month, 0) };
  }
};

/** Days that one answer covers, as the API says. */
const MOST_DAYS = 366;

/** Null = not a period: a day is missing, they are the wrong way round, or too far apart. */
export const ownPeriod = (from: string, to: string): Period | null => {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return days >= 0 && days < MOST_DAYS ? { from, to } : null;
};

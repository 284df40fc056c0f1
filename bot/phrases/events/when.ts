/** Days and hours of events in the words of each language. Instants are UTC ISO 8601; `now` and the zone say what is today. */
import { Temporal } from 'temporal-polyfill';
import type { Language } from '../../../shared/city/profile.ts';
import { byDay, clock, dayMonth, onDay } from '../dates.ts';

export interface Today {
  readonly now: string;
  readonly timeZone: string;
}

const WORDS = {
  pl: { today: 'dziś', tomorrow: 'jutro', at: 'o', until: 'do', hour: 'godz.' },
  uk: { today: 'сьогодні', tomorrow: 'завтра', at: 'о', until: 'до', hour: 'год.' },
  en: { today: 'today', tomorrow: 'tomorrow', at: 'at', until: 'until', hour: '' },
} as const;

const read = (at: string, { now, timeZone }: Today) => {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone);
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).toPlainDate();
  return {
    day: local.toPlainDate().toString(),
    time: clock(local.toPlainTime().toString({ smallestUnit: 'minute' })),
    inDays: today.until(local.toPlainDate()).days,
    otherYear: local.year !== today.year,
  };
};

/** "dziś o 17:00", "jutro o 17:00", "w sobotę 28 listopada o 11:00". */
export const momentSaid = (language: Language, at: string, today: Today): string => {
  const { day, time, inDays, otherYear } = read(at, today);
  const words = WORDS[language];
  const year = otherYear ? ` ${day.slice(0, 4)}` : '';
  const said = inDays === 0 ? words.today : inDays === 1 ? words.tomorrow : `${onDay(language, day)}${year}`;
  return `${said} ${words.at} ${time}`;
};

/** The end is named by its hour alone on the same day: "w sobotę 28 listopada o 11:00, do 13:00". */
export const sittingSaid = (
  language: Language,
  sitting: { readonly startsAt: string; readonly endsAt: string },
  today: Today,
): string => {
  const [start, end] = [read(sitting.startsAt, today), read(sitting.endsAt, today)];
  const from = momentSaid(language, sitting.startsAt, today);
  return start.day === end.day
    ? `${from}, ${WORDS[language].until} ${end.time}`
    : `${from}, ${WORDS[language].until} ${dayMonth(language, end.day)} ${end.time}`;
};

/** "dziś do 18:00", "jutro do 18:00", "do piątku 27 listopada, godz. 18:00". */
export const deadlineSaid = (language: Language, at: string, today: Today): string => {
  const { day, time, inDays } = read(at, today);
  const words = WORDS[language];
  if (inDays === 0) return `${words.today} ${words.until} ${time}`;
  if (inDays === 1) return `${words.tomorrow} ${words.until} ${time}`;
  return `${byDay(language, day)}, ${words.hour === '' ? '' : `${words.hour} `}${time}`;
};

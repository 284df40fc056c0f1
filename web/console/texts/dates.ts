/** Moments and days as people say them, by the clock of the city. */
import type { ConsoleLanguage } from './language.ts';

export const LOCALE = { pl: 'pl-PL', uk: 'uk-UA', en: 'en-GB' } as const;

/** The city's own, once the API has named it; until then the one that every city of the programme has lived by. */
let zone = 'Europe/Warsaw';
export const timeZone = (): string => zone;
/** From here on every day and hour is said by the clock of this zone (IANA). */
export const liveBy = (named: string): void => {
  zone = named;
};

/** Making one takes longer than drawing a row: each is made once. */
const made = new Map<string, Intl.DateTimeFormat>();
const formatOf = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const name = `${locale} ${JSON.stringify(options)}`;
  const known = made.get(name) ?? new Intl.DateTimeFormat(locale, options);
  made.set(name, known);
  return known;
};

const inZone = (language: ConsoleLanguage, options: Intl.DateTimeFormatOptions) =>
  formatOf(LOCALE[language], { timeZone: zone, ...options });

/** Local date of a moment: "2026-11-27". */
export const localDay = (at: string): string =>
  formatOf('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(at));

/** "14:05". */
export const timeOf = (language: ConsoleLanguage, at: string): string =>
  inZone(language, { hour: '2-digit', minute: '2-digit' }).format(new Date(at));

/** "27 listopada, 14:05"; only the hour when it was today. */
export const momentOf = (language: ConsoleLanguage, at: string, now: string): string =>
  localDay(at) === localDay(now)
    ? timeOf(language, at)
    : inZone(language, { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' }).format(new Date(at));

/** A local date: "piątek, 27 listopada". */
export const dayOf = (language: ConsoleLanguage, localDate: string): string =>
  formatOf(LOCALE[language], { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' }).format(
    new Date(`${localDate.slice(0, 10)}T12:00:00Z`),
  );

/** A local date within a sentence: "od 27 listopada 2026". */
export const dateOf = (language: ConsoleLanguage, localDate: string): string =>
  formatOf(LOCALE[language], { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }).format(
    new Date(`${localDate.slice(0, 10)}T12:00:00Z`),
  );

/** Whole days from one local date to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000);

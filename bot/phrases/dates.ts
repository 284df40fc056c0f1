/** Dates in the words of each language. Local dates are YYYY-MM-DD in the city's time zone. */
import type { Language } from '../../shared/city/profile.ts';

const LOCALE = { pl: 'pl-PL', uk: 'uk-UA', en: 'en-GB' } as const;

/** Weekdays after "do" / "до" (genitive): Intl has only the nominative. Sunday first, as in Date. */
const BY_WEEKDAY = {
  pl: ['niedzieli', 'poniedziałku', 'wtorku', 'środy', 'czwartku', 'piątku', 'soboty'],
  uk: ['неділі', 'понеділка', 'вівторка', 'середи', 'четверга', 'п’ятниці', 'суботи'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const;

const ON_WEEKDAY = {
  pl: ['w niedzielę', 'w poniedziałek', 'we wtorek', 'w środę', 'w czwartek', 'w piątek', 'w sobotę'],
  uk: ['у неділю', 'у понеділок', 'у вівторок', 'у середу', 'у четвер', 'у п’ятницю', 'у суботу'],
  en: ['on Sunday', 'on Monday', 'on Tuesday', 'on Wednesday', 'on Thursday', 'on Friday', 'on Saturday'],
} as const;

const noon = (localDate: string): Date => new Date(`${localDate.slice(0, 10)}T12:00:00Z`);
const weekday = (words: readonly string[], date: Date): string => words[date.getUTCDay()] ?? '';

/** Made once: to make one takes as long as to understand a message. */
const kept = <Made>(make: (language: Language) => Made): ((language: Language) => Made) => {
  const made = new Map<Language, Made>();
  return (language) => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
};

const DAY_MONTH = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
const formatDay = kept((language) => new Intl.DateTimeFormat(LOCALE[language], DAY_MONTH));
const formatDayOfYear = kept((language) => new Intl.DateTimeFormat(LOCALE[language], { ...DAY_MONTH, year: 'numeric' }));
const plural = kept((language) => new Intl.PluralRules(LOCALE[language]));

/** "27 listopada", with the year where `withYear`. */
export const dayMonth = (language: Language, localDate: string, withYear = false): string =>
  (withYear ? formatDayOfYear : formatDay)(language).format(noon(localDate));

/** "do piątku 27 listopada", "до п’ятниці 27 листопада", "by Friday 27 November". */
export const byDay = (language: Language, localDate: string): string => {
  const preposition = { pl: 'do', uk: 'до', en: 'by' }[language];
  return `${preposition} ${weekday(BY_WEEKDAY[language], noon(localDate))} ${dayMonth(language, localDate)}`;
};

/** "w piątek 27 listopada", "у п’ятницю 27 листопада", "on Friday 27 November". */
export const onDay = (language: Language, localDate: string): string =>
  `${weekday(ON_WEEKDAY[language], noon(localDate))} ${dayMonth(language, localDate)}`;

/** "7:30" of "07:30". */
export const clock = (localTime: string): string => localTime.replace(/^0/, '');

/** One of the forms by the language's plural rules, with the count in front. */
export const counted = (
  language: Language,
  count: number,
  forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>,
): string => `${count} ${forms[plural(language).select(count)] ?? forms.other}`;

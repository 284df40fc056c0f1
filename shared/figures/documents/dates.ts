/** Local days and months in words. Pure. */
const LOCALE = { pl: 'pl-PL', en: 'en-GB' } as const;
export type FiguresLanguage = keyof typeof LOCALE;

const inWords = (language: FiguresLanguage, day: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(LOCALE[language], { timeZone: 'UTC', ...options }).format(new Date(`${day}T12:00:00Z`));

export const days = (language: FiguresLanguage, day: string): string =>
  inWords(language, day, { day: 'numeric', month: 'long', year: 'numeric' });

/** "listopad 2026", of a month's first day. */
export const months = (language: FiguresLanguage, day: string): string =>
  inWords(language, day, { month: 'long', year: 'numeric' });

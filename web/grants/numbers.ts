/** Sums and days as readers of each language write them. */
import type { PageContext } from '../page/page-context.ts';

const LOCALE = { pl: 'pl-PL', uk: 'uk-UA', en: 'en-GB' } as const;

/** "5 000 zł" of grosze; grosze are named only where there are any. */
export const moneyIn = ({ language }: Pick<PageContext, 'language'>, grosze: number): string => {
  const digits = grosze % 100 === 0 ? 0 : 2;
  return new Intl.NumberFormat(LOCALE[language], {
    style: 'currency',
    currency: 'PLN',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: 'always',
  }).format(grosze / 100);
};

/** A local day: "28 listopada 2026". */
export const dayIn = ({ language }: Pick<PageContext, 'language'>, day: string): string =>
  new Intl.DateTimeFormat(LOCALE[language], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** Złoty as people type and read them, grosze as they are kept. Pure. */
import { LOCALE } from '../console/texts/dates.ts';
import type { ConsoleLanguage } from '../console/texts/language.ts';

/** More than any budget holds; the API takes no more. */
const MOST_GROSZE = 10_000_000_000;

/** With thousands parted; what parts the grosze is the other mark then. */
const GROUPED = /^(?<whole>\d{1,3}(?<mark>[.,])\d{3}(?:\k<mark>\d{3})*)(?:(?!\k<mark>)[.,](?<rest>\d{1,2}))?$/;
const PLAIN = /^(?<whole>\d+)(?:[.,](?<rest>\d{1,2}))?[.,]?$/;

/**
 * "1 234,50", "1234.5", "1 234 zł", "1.234,50": integer grosze; null = it is no sum of money. The last comma or dot parts the grosze when one
 * or two digits follow it; with three it parts thousands. Nothing typed = 0.
 */
export const groszeOf = (typed: string): number | null => {
  const bare = typed.replaceAll(/[\s\u00a0\u202f]|zł|PLN/gi, '');
  if (bare === '') return 0;
  const parts = GROUPED.exec(bare) ?? PLAIN.exec(bare);
  if (parts === null) return null;
  const { whole = '0', rest = '' } = parts.groups ?? {};
  const grosze = Number(whole.replaceAll(/[.,]/g, '')) * 100 + Number(rest.padEnd(2, '0'));
  return grosze <= MOST_GROSZE ? grosze : null;
};

/** "1234,50": as it stands in the box before somebody types; empty for nothing. */
export const typedOf = (grosze: number): string => {
  if (grosze === 0) return '';
  const [whole, rest] = [Math.floor(grosze / 100), grosze % 100];
  return rest === 0 ? String(whole) : `${whole},${String(rest).padStart(2, '0')}`;
};

/** "1 234,50 zł". */
export const money = (language: ConsoleLanguage, grosze: number): string =>
  new Intl.NumberFormat(LOCALE[language], {
    style: 'currency',
    currency: 'PLN',
    // Groups from a thousand up: Polish leaves four digits together otherwise.
    useGrouping: 'always',
  }).format(grosze / 100);

import type { Language } from '../../../shared/city/profile.ts';

const LOCALE = { pl: 'pl-PL', uk: 'uk-UA', en: 'en-GB' } as const;
const UNIT = { pl: 'zł', uk: 'злотих', en: 'PLN' } as const;

/** "5 000 zł" of grosze; grosze are named only where there are any. */
export const money = (language: Language, grosze: number): string => {
  const digits = grosze % 100 === 0 ? 0 : 2;
  const number = new Intl.NumberFormat(LOCALE[language], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: 'always',
  }).format(grosze / 100);
  return `${number.replace(/[\u00a0\u202f]/g, ' ')} ${UNIT[language]}`;
};

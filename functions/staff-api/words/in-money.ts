const LOCALE = { pl: 'pl-PL', en: 'en-GB' } as const;
const UNIT = { pl: 'zł', en: 'PLN' } as const;

/** "5 000,50 zł" of grosze. */
export const inMoney = (language: keyof typeof LOCALE): ((grosze: number) => string) => {
  const format = new Intl.NumberFormat(LOCALE[language], { minimumFractionDigits: 2, useGrouping: 'always' });
  return (grosze) => `${format.format(grosze / 100).replaceAll(/[\u00a0\u202f]/g, ' ')} ${UNIT[language]}`;
};

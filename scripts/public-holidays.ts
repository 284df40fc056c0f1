/**
 * Writes shared/calendar/public-holidays.ts from the library date-holidays: `node scripts/public-holidays.ts`.
 * The library takes about 150 ms to load and compute, too much for a function that answers a chat, so its result is kept.
 * test/calendar/public-holidays.test.ts fails when the file and the library differ.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Holidays from 'date-holidays';

export const COUNTRIES = ['PL'];
export const FIRST_YEAR = 2024;
export const LAST_YEAR = 2045;

/** Public holidays of a country in a year, YYYY-MM-DD. */
export const publicHolidaysOf = (country: string, year: number): string[] =>
  new Holidays(country)
    .getHolidays(year)
    .filter((day) => day.type === 'public')
    .map((day) => day.date.slice(0, 10));

const written = (country: string): string => {
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);
  const lines = years.map(
    (year) =>
      `    ${year}: '${publicHolidaysOf(country, year)
        .map((day) => day.slice(5))
        .join(' ')}',`,
  );
  return `  ${country}: {\n${lines.join('\n')}\n  },`;
};

if (import.meta.main) {
  const text = `/** Public holidays (month-day) by country and year. Written by scripts/public-holidays.ts from date-holidays; do not edit. */
export const PUBLIC_HOLIDAYS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
${COUNTRIES.map(written).join('\n')}
};
`;
  writeFileSync(join(import.meta.dirname, '../shared/calendar/public-holidays.ts'), text);
}

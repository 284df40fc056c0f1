import { describe, expect, it } from 'vitest';
import { COUNTRIES, FIRST_YEAR, LAST_YEAR, publicHolidaysOf } from '../../scripts/public-holidays.ts';
import { PUBLIC_HOLIDAYS } from '../../shared/calendar/public-holidays.ts';

describe('the kept public holidays are those of the library', () => {
  for (const country of COUNTRIES) {
    it(country, () => {
      for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
        const kept = PUBLIC_HOLIDAYS[country]?.[year]?.split(' ').map((day) => `${year}-${day}`);
        expect(kept, `run node scripts/public-holidays.ts (${year})`).toEqual(publicHolidaysOf(country, year));
      }
    });
  }

  // Checked by hand against the act of 18 January 1951 on days off, with the change of 6 December 2024 that added 24 December.
  it.each([
    ['2024-12-24', false],
    ['2025-12-24', true],
    ['2026-12-24', true],
    ['2026-04-06', true],
    ['2026-06-04', true],
    ['2026-11-11', true],
    ['2026-05-02', false],
  ])('%s is a day off: %s', (date, off) => {
    expect(PUBLIC_HOLIDAYS.PL?.[Number(date.slice(0, 4))]?.split(' ').includes(date.slice(5))).toBe(off);
  });
});

import { describe, expect, it } from 'vitest';
import { closestFirst, streetKey } from '../../shared/issues/near.ts';

describe('two ways to write a street are one street', () => {
  it.each([
    [{ street: 'Słowackiego', text: 'na słowackiego' }, 'slowackiego'],
    [{ street: null, text: 'Nieznana 12' }, 'nieznana'],
    [{ street: null, text: 'NIEZNANA 4a' }, 'nieznana'],
    [{ street: null, text: '11 Listopada' }, '11 listopada'],
    [{ street: null, text: ' … ' }, null],
  ])('%o → %s', (place, key) => {
    expect(streetKey(place)).toBe(key);
  });
});

it('the closest house numbers come first, those without a number last, the newest of equals first', () => {
  const at = (houseNumber: string | null, reportedAt = '2026-11-01') => ({ houseNumber, reportedAt });
  const found = closestFirst([at(null), at('40'), at('14a'), at('12', '2026-11-02'), at('12', '2026-11-03')], '12');
  expect(found.map(({ houseNumber, reportedAt }) => `${houseNumber} ${reportedAt}`)).toEqual([
    '12 2026-11-03',
    '12 2026-11-02',
    '14a 2026-11-01',
    '40 2026-11-01',
    'null 2026-11-01',
  ]);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthsBefore } from '../../shared/search/months.ts';
import { phoneDigits, wordsOf } from '../../shared/search/words.ts';

describe('words that are found again', () => {
  it.each([
    ['latarnia', 'latarnię', 'latarniami'],
    ['śmieci', 'śmieciami', 'SMIECI'],
    ['ławka', 'ławki', 'lawkę'],
    ['Lipowa', 'na Lipowej', 'ul. Lipowa'],
    ['смітник', 'смітники', 'СМІТНИК'],
  ])('%s, %s and %s are one', (...forms) => {
    const stems = forms.map((form) => wordsOf([form], 3).at(-1));
    expect(new Set(stems).size).toBe(1);
  });

  it('leave out what is said everywhere, keep numbers of houses', () => {
    expect(wordsOf(['Dzień dobry, proszę: na ulicy Lipowej 12 nie świeci'], 9)).toEqual(['lipow', '12', 'swiec']);
  });

  it('are as many as are asked for, none twice, whatever is typed', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.integer({ min: 1, max: 40 }), (texts, most) => {
        const words = wordsOf(texts, most);
        expect(words.length).toBeLessThanOrEqual(most);
        expect(new Set(words).size).toBe(words.length);
        expect(words.every((word) => word !== '' && !word.includes('#'))).toBe(true);
      }),
    );
  });
});

it.each([
  ['+48 500 600 700', '500600700'],
  ['500-600-700', '500600700'],
  ['0048500600700', '500600700'],
  ['12345', null],
  ['Lipowa 12', null],
])('the phone number %s is %s', (typed, digits) => {
  expect(phoneDigits(typed)).toBe(digits);
});

it('a year back ends with the same month', () => {
  expect(monthsBefore('2026-02', 4)).toEqual(['2026-02', '2026-01', '2025-12', '2025-11']);
});

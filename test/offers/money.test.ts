/** Money as people type it: read to the grosz, or said to be no money; never guessed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { totalsOf } from '../../shared/grants/budget.ts';
import { sumsOf } from '../../web/offers/budget.ts';
import { groszeOf, money, typedOf } from '../../web/offers/money.ts';

describe('a sum of money', () => {
  it.each([
    ['1 234,50', 123_450],
    ['1234,5', 123_450],
    ['1234.50', 123_450],
    ['1.234,50', 123_450],
    ['1,234.50', 123_450],
    ['1 234 zł', 123_400],
    ['12,', 1_200],
    ['0,05', 5],
    ['1.234', 123_400],
    ['5000 PLN', 500_000],
    ['', 0],
  ])('"%s" is %i grosze', (typed, grosze) => {
    expect(groszeOf(typed)).toBe(grosze);
  });

  it.each(['abc', '1,2,3', '12,345,6', '-5', '1e3', '1 234,505', '99999999999'])('"%s" is none', (typed) => {
    expect(groszeOf(typed)).toBeNull();
  });

  it('comes back from the box as it was, and from its longest form too', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), (grosze) => {
        expect(groszeOf(typedOf(grosze))).toBe(grosze);
        expect(groszeOf(money('pl', grosze))).toBe(grosze);
      }),
    );
  });

  it('whatever is typed, nothing but a whole number of grosze or nothing comes out', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const grosze = groszeOf(typed);
        expect(grosze === null || (Number.isInteger(grosze) && grosze >= 0)).toBe(true);
      }),
    );
  });

  it('adds up while somebody types as it does where it is stored', () => {
    const line = fc.record({
      id: fc.constant('a'),
      name: fc.string(),
      kind: fc.constantFrom('direct' as const, 'indirect' as const),
      grantGrosze: fc.integer({ min: 0, max: 100_000_000 }),
      ownGrosze: fc.integer({ min: 0, max: 100_000_000 }),
      inKindGrosze: fc.integer({ min: 0, max: 100_000_000 }),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (budget) => {
        expect(sumsOf(budget)).toEqual(totalsOf(budget));
      }),
    );
  });
});

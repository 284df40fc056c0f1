import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Ranked, rank } from '../../shared/grants/ranking.ts';

const criterion = (id: string, changed = {}) => ({
  id,
  name: { pl: id, uk: null, en: null },
  most: 10,
  weight: 1,
  least: null,
  ...changed,
});
const RULES = { criteria: [criterion('need'), criterion('cost')], leastPercent: 50, cutOff: 'stop' as const, pool: 1000 };
const offer = (number: string, askedGrosze: number, ...scores: readonly (readonly [number, number])[]): Ranked => ({
  offerId: `off_${number}`,
  number,
  askedGrosze,
  reviews: scores.map(([need, cost], i) => ({ reviewerId: `r${i}`, points: { need, cost } })),
});
const results = (ranking: ReturnType<typeof rank>) => ranking.places.map(({ number, place, result }) => [number, place, result]);

describe('the ranking', () => {
  it('awards in order until the pool ends', () => {
    const ranking = rank(RULES, [
      offer('1', 400, [6, 6]),
      offer('2', 500, [9, 9]),
      offer('3', 300, [7, 8]),
      offer('4', 100, [6, 5]),
    ]);
    expect(results(ranking)).toEqual([
      ['2', 1, 'awarded'],
      ['3', 2, 'awarded'],
      ['1', 3, 'pool-exhausted'],
      ['4', 4, 'pool-exhausted'],
    ]);
    expect(ranking).toMatchObject({ awardedGrosze: 800, leftGrosze: 200 });
  });

  it('looks for the next that fits where the edition says so', () => {
    const offers = [offer('1', 400, [6, 6]), offer('2', 500, [9, 9]), offer('3', 300, [7, 8]), offer('4', 100, [6, 5])];
    expect(results(rank({ ...RULES, cutOff: 'next-that-fits' }, offers)).at(-1)).toEqual(['4', 4, 'awarded']);
  });

  it('equal means share a place; those that the pool does not cover together are for the commission', () => {
    const ranking = rank(RULES, [offer('1', 600, [8, 8]), offer('2', 600, [9, 7]), offer('3', 100, [6, 6])]);
    expect(results(ranking)).toEqual([
      ['1', 1, 'tie-at-cut-off'],
      ['2', 1, 'tie-at-cut-off'],
      ['3', 3, 'pool-exhausted'],
    ]);
    expect(ranking.awardedGrosze).toBe(0);
  });

  it('under a threshold, of the whole or of one criterion, nothing is awarded', () => {
    const rules = { ...RULES, criteria: [criterion('need', { least: 5 }), criterion('cost')] };
    expect(
      results(rank(rules, [offer('1', 10, [4, 10], [5, 10]), offer('2', 10, [5, 4]), offer('3', 10, [5, 5]), offer('4', 10)])),
    ).toEqual([
      ['1', 1, 'criterion-below-threshold'],
      ['3', 2, 'awarded'],
      ['2', 3, 'below-threshold'],
      ['4', 4, 'not-reviewed'],
    ]);
  });

  it('a mean of more reviews is compared without rounding', () => {
    // 29/3 = 9.666… and 19/2 = 9.5 and 28/3 = 9.333…
    const ranking = rank(RULES, [
      offer('1', 1, [5, 4], [5, 5]),
      offer('2', 1, [5, 5], [5, 5], [5, 4]),
      offer('3', 1, [5, 4], [5, 4], [5, 5]),
    ]);
    expect(ranking.places.map(({ number, shown }) => [number, shown])).toEqual([
      ['2', '9,67'],
      ['1', '9,50'],
      ['3', '9,33'],
    ]);
  });
});

const scores = fc.array(fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 })), { maxLength: 4 });
const offers = fc.uniqueArray(fc.record({ n: fc.nat({ max: 999 }), asked: fc.integer({ min: 1, max: 800 }), scores }), {
  selector: ({ n }) => n,
  maxLength: 15,
});
const made = (list: readonly { n: number; asked: number; scores: [number, number][] }[]) =>
  list.map(({ n, asked, scores: points }) => offer(String(n).padStart(3, '0'), asked, ...points));
const cutOff = fc.constantFrom('stop' as const, 'next-that-fits' as const);

describe('whatever comes in', () => {
  it('the order of input changes nothing', () => {
    fc.assert(
      fc.property(offers, cutOff, fc.infiniteStream(fc.nat()), (list, how, random) => {
        const shuffled = made(list)
          .map((one) => ({ one: { ...one, reviews: one.reviews.toReversed() }, key: random.next().value ?? 0 }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ one }) => one);
        expect(rank({ ...RULES, cutOff: how }, shuffled)).toEqual(rank({ ...RULES, cutOff: how }, made(list)));
      }),
    );
  });

  it('the pool is never exceeded, everybody has a place, and nobody is awarded below somebody good who was turned down, unless theirs fits', () => {
    fc.assert(
      fc.property(offers, cutOff, (list, how) => {
        const { places, awardedGrosze, leftGrosze } = rank({ ...RULES, cutOff: how }, made(list));
        expect(awardedGrosze + leftGrosze).toBe(RULES.pool);
        expect(leftGrosze).toBeGreaterThanOrEqual(0);
        expect(places.reduce((sum, one) => sum + one.awardedGrosze, 0)).toBe(awardedGrosze);
        expect(places).toHaveLength(list.length);
        const turned = places.findIndex(({ result }) => result === 'pool-exhausted' || result === 'tie-at-cut-off');
        const after = turned < 0 ? [] : places.slice(turned + 1).filter(({ result }) => result === 'awarded');
        if (how === 'stop') expect(after).toEqual([]);
        for (const { askedGrosze } of after) expect(askedGrosze).toBeLessThanOrEqual(RULES.pool);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BudgetLine, percentOf, problemsOf, share, totalsOf } from '../../shared/grants/budget.ts';

const line = (changed: Partial<BudgetLine> = {}): BudgetLine => ({
  id: 'a',
  name: 'Materiały',
  kind: 'direct',
  grantGrosze: 0,
  ownGrosze: 0,
  inKindGrosze: 0,
  ...changed,
});
const RULES = { pool: 5_400_000, perProject: 300_000, indirectPercent: 20, ownPercent: 0 };
const grosze = fc.integer({ min: 0, max: 1_000_000_000 });
const budget = fc.array(
  fc.record({
    id: fc.constant('a'),
    name: fc.constant('x'),
    kind: fc.constantFrom('direct', 'indirect'),
    grantGrosze: grosze,
    ownGrosze: grosze,
    inKindGrosze: grosze,
  }),
  { maxLength: 30 },
);

describe('sums never lose a grosz', () => {
  it('what is shared out adds up to what was there, and nobody gets less than their rounded-down part', () => {
    fc.assert(
      fc.property(grosze, fc.array(fc.nat({ max: 1_000_000 }), { minLength: 1, maxLength: 20 }), (sum, weights) => {
        const parts = share(sum, weights);
        const all = weights.reduce((total, weight) => total + weight, 0);
        expect(parts.reduce((total, part) => total + part, 0)).toBe(all === 0 ? 0 : sum);
        for (const [i, part] of parts.entries()) {
          const exact = all === 0 ? 0n : (BigInt(sum) * BigInt(weights[i] ?? 0)) / BigInt(all);
          expect(BigInt(part) - exact === 0n || BigInt(part) - exact === 1n).toBe(true);
        }
      }),
    );
  });

  it('the whole is its sources, and is its kinds of costs', () => {
    fc.assert(
      fc.property(budget, (lines) => {
        const { grant, own, inKind, all, direct, indirect } = totalsOf(lines);
        expect(grant + own + inKind).toBe(all);
        expect(direct + indirect).toBe(all);
      }),
    );
  });

  it('a share in per cent is never rounded up', () => {
    fc.assert(
      fc.property(grosze, fc.integer({ min: 0, max: 100 }), (sum, percent) => {
        expect(percentOf(sum, percent) * 100).toBeLessThanOrEqual(sum * percent);
        expect((percentOf(sum, percent) + 1) * 100).toBeGreaterThan(sum * percent);
      }),
    );
  });
});

describe('what the rules say of a budget', () => {
  it('fits', () => {
    expect(problemsOf([line({ grantGrosze: 250_000 }), line({ id: 'b', kind: 'indirect', grantGrosze: 50_000 })], RULES)).toEqual(
      [],
    );
  });

  it('tells everything that is wrong at once, with what is and what may be', () => {
    const wrong = problemsOf(
      [
        line({ grantGrosze: 300_000 }),
        line({ id: 'b', kind: 'indirect', grantGrosze: 60_001 }),
        line({ id: 'c', name: ' ', ownGrosze: 1 }),
      ],
      RULES,
    );
    expect(wrong).toEqual([
      { code: 'budget.over-project-limit', is: 360_001, limit: 300_000, line: null },
      { code: 'budget.indirect-over-cap', is: 60_001, limit: 60_000, line: null },
      { code: 'budget.line-without-name', is: null, limit: null, line: 'c' },
    ]);
  });

  it('one grosz over a limit is over it, one under is not', () => {
    expect(problemsOf([line({ grantGrosze: 300_000 })], RULES)).toEqual([]);
    expect(problemsOf([line({ grantGrosze: 300_001 })], RULES).map(({ code }) => code)).toEqual(['budget.over-project-limit']);
  });

  it('an own share of a tenth is a tenth to the grosz', () => {
    const own = (ownGrosze: number) =>
      problemsOf([line({ grantGrosze: 90_001, ownGrosze })], { ...RULES, ownPercent: 10 }).map(({ code }) => code);
    expect(own(10_000)).toEqual(['budget.own-too-small']);
    expect(own(10_001)).toEqual([]);
  });

  it('a rule that the edition does not state is not checked', () => {
    const unknown = { pool: null, perProject: null, indirectPercent: null, ownPercent: null };
    expect(
      problemsOf([line({ grantGrosze: 9_999_999 }), line({ id: 'b', kind: 'indirect', grantGrosze: 9_999_999 })], unknown),
    ).toEqual([]);
  });
});

/** Ready periods of the room of figures. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FiguresQuerySchema } from '../../shared/staff/figures-api.ts';
import { ownPeriod, PERIODS, periodOf } from '../../web/console/screens/figures/periods.ts';

describe('periods', () => {
  it.each([
    ['this-month', '2026-11-21', '2026-11-01', '2026-11-30'],
    ['last-month', '2026-11-21', '2026-10-01', '2026-10-31'],
    ['last-month', '2027-01-01', '2026-12-01', '2026-12-31'],
    ['this-month', '2028-02-29', '2028-02-01', '2028-02-29'],
    ['last-year', '2026-11-21', '2025-11-01', '2026-10-31'],
  ] as const)('%s on %s is from %s to %s', (name, today, from, to) => {
    expect(periodOf(name, today)).toEqual({ from, to });
  });

  it('are all answered by the API, on every day', () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, (today) => {
        for (const name of PERIODS)
          if (name !== 'own') expect(FiguresQuerySchema.safeParse(periodOf(name, today)).success).toBe(true);
      }),
    );
  });

  it('of one’s own are what the API takes, and nothing else', () => {
    const day = fc.integer({ min: 19_000, max: 21_000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.oneof(day, fc.constant('')), day, (from, to) => {
        expect(ownPeriod(from, to) !== null).toBe(FiguresQuerySchema.safeParse({ from, to }).success);
      }),
    );
  });
});

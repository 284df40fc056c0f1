/** A goal is kept or it is not: nothing that was not measured counts as kept. */
import { expect, test } from 'vitest';
import { figure, isMet, median, quantile } from '../../bench/figures.ts';

test.each([
  [1.3, '≤ 1.3', true],
  [1.31, '≤ 1.3', false],
  [0.92, '≥ 0.92', true],
  [0.91, '≥ 0.92', false],
  [1, '> 1', false],
  [1.01, '> 1', true],
  [1, '= 1', true],
  [0.5, '= 1', false],
  [null, '≤ 1.3', false],
  [5, null, null],
])('%s against %s: %s', (value, goal, met) => {
  expect(isMet({ value, goal })).toBe(met);
});

test('a goal that cannot be read is a mistake, not a promise', () => {
  expect(() => isMet({ value: 1, goal: 'fast' })).toThrow('is no goal');
});

test('what came out as no number was not measured', () => {
  expect(figure('turn.p50Ms', Number.NaN, 'ms', '≤ 60')).toEqual({ figure: 'turn.p50Ms', value: null, unit: 'ms', goal: '≤ 60' });
});

test('median and tail are values that were measured', () => {
  expect([median([3, 1, 2]), quantile([1, 2, 3, 4], 0.99), quantile([7], 0.5)]).toEqual([2, 4, 7]);
});

/** A bill is the sum of its lines, and waiting for Graph is paid for. */
import { expect, test } from 'vitest';
import { ASSUMED, PRICES } from '../../bench/cost/prices.ts';
import { bill, invocation, minus, NOTHING, plus, times, usd } from '../../bench/cost/usage.ts';

test('the sum of the lines is the bill', () => {
  const usage = plus(plus(NOTHING, { httpApiRequest: 2 }), { httpApiRequest: 1, trace: 4 });
  expect(bill(usage)).toMatchObject({ httpApiRequest: 3 * PRICES.httpApiRequest, trace: 4 * PRICES.trace, mail: 0 });
  expect(usd(times(usage, 1000))).toBeCloseTo(3000 * PRICES.httpApiRequest + 4000 * PRICES.trace, 10);
  expect(usd(minus(usage, usage))).toBe(0);
});

test('an invocation is paid for its memory, its time, the way to Graph, and its share of cold starts', () => {
  const { lambdaRequest, lambdaGbSecond } = invocation(512, 100, 2);
  expect(lambdaRequest).toBe(1);
  expect(lambdaGbSecond).toBeCloseTo((0.5 * (100 + 2 * ASSUMED.graphMs + ASSUMED.coldMs / ASSUMED.coldOneIn)) / 1000, 10);
});

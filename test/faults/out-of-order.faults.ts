/** Events out of order, twice and an hour late, stream records repeated and shuffled: everybody's words once, late ones for people, no reply twice. */
import { expect, it } from 'vitest';
import { toldOutOfOrder } from '../support/out-of-order.ts';

it.each([1, 2, 3, 4, 5])('as drawn by seed %i', async (seed) => {
  expect(await toldOutOfOrder(seed, 40)).toEqual([]);
});

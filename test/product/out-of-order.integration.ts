/** Everybody's words once and in their order, whatever order and however often they are brought. Longer: test/faults/out-of-order.faults.ts. */
import { expect, it } from 'vitest';
import { SEED } from '../support/fault-run.ts';
import { toldOutOfOrder } from '../support/out-of-order.ts';

it('out of order, twice, an hour late', async () => {
  expect(await toldOutOfOrder(Number(SEED), 5)).toEqual([]);
});

/** Each trouble of Graph at one message of a report, drawn by a seed. All of them at each message: test/faults/graph.faults.ts. */
import { expect, it } from 'vitest';
import { drawnBy } from '../support/drawn.ts';
import { SEED } from '../support/fault-run.ts';
import { EVERY_PLAN, TROUBLES, toldToBadGraph } from '../support/graph-story.ts';

it('each trouble once: nothing lost, nothing out of order, what cannot be said stands there in words', async () => {
  const plans = TROUBLES.flatMap((trouble) =>
    drawnBy(
      SEED,
      EVERY_PLAN.filter((plan) => plan.trouble === trouble),
    ).slice(0, 1),
  );
  const { wrong, met } = await toldToBadGraph(plans);
  expect(wrong).toEqual([]);
  expect(met).toBe(TROUBLES.length);
});

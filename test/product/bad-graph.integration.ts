/** A sample of what Graph does wrong, drawn by a seed. All of it at each message: test/faults/graph.faults.ts. */
import { expect, it } from 'vitest';
import { drawnBy } from '../support/drawn.ts';
import { SEED } from '../support/fault-run.ts';
import { EVERY_PLAN, TROUBLES, toldToBadGraph } from '../support/graph-story.ts';

/** What takes seconds of real time is left to the long form. */
const QUICK = TROUBLES.filter(({ way }) => !('answersAfterMs' in way));
const ENDS = [...Map.groupBy(QUICK, ({ forGood, mayCopy }) => `${forGood} ${mayCopy}`).values()];

it('one trouble of each kind: nothing lost, nothing out of order, what cannot be said stands there in words', async () => {
  const plans = ENDS.flatMap((troubles) =>
    drawnBy(
      SEED,
      EVERY_PLAN.filter(({ trouble }) => troubles.includes(trouble)),
    ).slice(0, 2),
  );
  const { wrong, met } = await toldToBadGraph(plans);
  expect(wrong).toEqual([]);
  expect(met).toBe(plans.length);
});

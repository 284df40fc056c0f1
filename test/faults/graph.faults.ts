/**
 * Every trouble that Graph makes, at every message of a report: retried, held, told by another way or in words to staff; never lost, and a
 * second copy only where nobody could know whether the first was taken. A short form is test/product/bad-graph.integration.ts.
 */
import { expect, it } from 'vitest';
import { EVERY_PLAN, toldToBadGraph } from '../support/graph-story.ts';

it('at every message, once and for good', async () => {
  const { wrong, met, copied } = await toldToBadGraph(EVERY_PLAN);
  console.log(`${EVERY_PLAN.length} residents, ${met} met trouble, ${copied} got a second copy`);
  expect(wrong).toEqual([]);
  expect(met).toBeGreaterThan(EVERY_PLAN.length * 0.9);
});

it('the check itself notices a copy that nothing allows', async () => {
  const trouble = { name: 'a copy', way: { resets: 'after' }, mayCopy: false, forGood: 'again' } as const;
  const { wrong } = await toldToBadGraph([{ trouble, at: 1, times: 'once' }]);
  expect(wrong).toEqual([expect.stringMatching(/came twice$/)]);
});

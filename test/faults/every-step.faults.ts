/**
 * Every step out of the process that a report takes, in every way in which it can go wrong there: the function dies before it or after it,
 * the answer is lost though the step was done, there is no room, another transaction is on the item, of a batch one is not taken.
 * A short form of it is part of `npm test`: test/product/every-step.integration.ts.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FaultStory, startFaultStory, toldUnderFaults, WAYS } from '../support/fault-story.ts';

let story: FaultStory;
beforeAll(async () => {
  story = await startFaultStory();
});
afterAll(() => story.stop());

it('at every step of every function, in every way: nothing is lost, nothing doubled, nothing stuck', async () => {
  const { wrong, copiedWithoutCause, planned, met, stories, copied } = await toldUnderFaults(story, WAYS);
  expect(wrong).toEqual([]);
  expect(copiedWithoutCause).toEqual([]);
  console.log(`${planned} faults, ${met} met, in ${stories} stories; with a second copy: ${copied}`);
  expect(met).toBeGreaterThan(planned * 0.8);
}, 3_600_000);

/** The short form of test/faults/every-step.faults.ts: every function of a report dies once right after each of its first steps. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FaultStory, startFaultStory, toldUnderFaults } from '../support/fault-story.ts';

const FIRST_STEPS = 3;

let story: FaultStory;
beforeAll(async () => {
  story = await startFaultStory();
});
afterAll(() => story.stop());

it('dead after any of its first steps, a function is followed by another that ends its work once', async () => {
  const { wrong, copiedWithoutCause, met } = await toldUnderFaults(story, ['dies-after'], FIRST_STEPS);
  expect(wrong).toEqual([]);
  expect(copiedWithoutCause).toEqual([]);
  expect(met).toBeGreaterThan(FIRST_STEPS);
});

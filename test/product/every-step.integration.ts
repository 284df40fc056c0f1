/** The short form of test/faults/every-step.faults.ts: of each story some of the steps, in some of the ways, drawn by a seed that is printed. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FaultRun, SEED, startFaultRun, toldUnderFaults, WAYS } from '../support/fault-run.ts';
import { EVERY_STORY } from '../support/fault-stories/every.ts';

const STORIES_EACH = 1;

let run: FaultRun;
beforeAll(async () => {
  run = await startFaultRun();
});
afterAll(() => run.stop());

it.each(EVERY_STORY)('$name: what goes wrong in a function is followed by another that ends its work once', async (story) => {
  const { wrong, copiedWithoutCause, met } = await toldUnderFaults(run, story, WAYS, { most: STORIES_EACH, seed: SEED });
  expect(wrong).toEqual([]);
  expect(copiedWithoutCause).toEqual([]);
  expect(met).toBeGreaterThan(0);
});

/**
 * Every step out of the process that each story takes, in every way in which it can go wrong there: the function dies before it or after it,
 * the answer is lost though the step was done, there is no room, another transaction is on the item, of a batch one is not taken.
 * A short form of it is part of `npm test`: test/product/every-step.integration.ts.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FaultRun, startFaultRun, toldUnderFaults, WAYS } from '../support/fault-run.ts';
import { EVERY_STORY } from '../support/fault-stories/every.ts';

let run: FaultRun;
beforeAll(async () => {
  run = await startFaultRun();
});
afterAll(() => run.stop());

it.each(EVERY_STORY)(
  '$name, at every step of every function, in every way: nothing is lost, doubled or stuck',
  async (story) => {
    const { wrong, copiedWithoutCause, planned, met } = await toldUnderFaults(run, story, WAYS);
    expect(wrong).toEqual([]);
    expect(copiedWithoutCause).toEqual([]);
    expect(met).toBeGreaterThan(planned * 0.8);
  },
  3_600_000,
);

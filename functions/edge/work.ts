/** A unit of work that is not a resident's turn: decided on what is stored, decided again when that has moved. */
import { setTimeout } from 'node:timers/promises';
import { ConflictError, RetryableError } from '../../shared/platform/errors.ts';
import { idsOf } from '../../shared/platform/ids.ts';
import { table } from '../../shared/platform/table.ts';
import { systemClock } from '../../shared/platform/time.ts';
import type { Actor, Work } from '../../shared/platform/work.ts';
import { newWriteSet } from '../../shared/platform/write-set.ts';
import { currentCity } from '../../shared/settings/current.ts';

const TRIES = 5;

/** `seed` names the cause: the same cause makes the same ids, however often it is tried. */
export const commitWork = async <T>(seed: string, actor: Actor, decide: (work: Work) => Promise<T>): Promise<T> => {
  const now = systemClock();
  const city = await currentCity(table());
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const work: Work = { table: table(), city, writes: newWriteSet(), now, ids: idsOf(seed, now), actor };
    const result = await decide(work);
    try {
      await table().commit(work.writes);
      return result;
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
      // Apart from each other, so that the same two do not meet again.
      await setTimeout(Math.random() * 20 * attempt);
    }
  }
  throw new RetryableError(`${seed} met newer data ${TRIES} times`);
};

/** How often somebody may do what costs us a letter or a lasting record. Counted by the hour; names of what is counted are keyed hashes. */
import type { Caller } from '../../shared/grants/caller.ts';
import type { Limit } from '../../shared/platform/limits.ts';
import { takeAll } from '../../shared/platform/limits.ts';
import { table } from '../../shared/platform/table.ts';
import { addSeconds, systemClock } from '../../shared/platform/time.ts';
import { hashed } from '../public-pages/limits-of.ts';
import { ProblemError } from '../staff-api/problems.ts';

export interface Counted {
  /** What is counted, and of whom. */
  readonly what: string;
  readonly mostPerHour: number;
}

const limitOf = async ({ what, mostPerHour }: Counted, now: string): Promise<Limit> => ({
  name: `member#${now.slice(0, 13)}#${await hashed(table(), what)}`,
  most: mostPerHour,
  until: addSeconds(now, 2 * 3600),
});

/** Of what a person of an organisation does; staff are not counted. */
export const countMember = (caller: Caller, what: string, mostPerHour: number): Promise<void> =>
  caller.kind === 'staff' ? Promise.resolve() : countOrRefuse({ what: `${what}#${caller.id}`, mostPerHour });

/** Counts one more of each; throws `limit.reached` when one of them is used up. */
export const countOrRefuse = async (...counted: readonly Counted[]): Promise<void> => {
  const now = systemClock();
  const limits = await Promise.all(counted.map((one) => limitOf(one, now)));
  if (!(await takeAll(table(), limits))) throw new ProblemError('limit.reached', {}, { 'retry-after': '3600' });
};

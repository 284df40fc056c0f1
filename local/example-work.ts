/** One unit of work of an example, committed. */
import type { CityProfile } from '../shared/city/profile.ts';
import { idsOf } from '../shared/platform/ids.ts';
import type { Table } from '../shared/platform/table.ts';
import type { Actor, Work } from '../shared/platform/work.ts';
import { newWriteSet } from '../shared/platform/write-set.ts';

export interface ExampleCause {
  readonly table: Table;
  readonly city: CityProfile;
  /** UTC ISO 8601. */
  readonly now: string;
  /** Names the example: the same makes the same ids. */
  readonly seed: string;
  readonly actor: Actor;
}

export const inExampleWork = async <T>(cause: ExampleCause, act: (work: Work) => T | Promise<T>): Promise<T> => {
  const { seed, ...given } = cause;
  const work: Work = { ...given, writes: newWriteSet(), ids: idsOf(seed, given.now) };
  const done = await act(work);
  await given.table.commit(work.writes);
  return done;
};

/** What was decided; a refusal says that the city's folder is wrong. */
export const orMend = <Decision extends { readonly kind: string }>(
  what: string,
  decision: Decision | { readonly kind: 'refused'; readonly code: string },
): Exclude<Decision, { readonly kind: 'refused' }> => {
  if (decision.kind === 'refused' && 'code' in decision)
    throw new Error(`${what} was refused: ${decision.code}; mend the city's folder`);
  return decision as Exclude<Decision, { readonly kind: 'refused' }>;
};

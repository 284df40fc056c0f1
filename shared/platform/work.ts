/** One unit of work: what a turn, request or consumed fact reads through, decides with, and writes in one transaction. */
import type { CityProfile } from '../city/profile.ts';
import type { IdPrefix } from './ids.ts';
import type { Table } from './table.ts';
import type { WriteSet } from './write-set.ts';

/** Who causes it; kept in histories. */
export type Actor =
  | { readonly kind: 'resident'; readonly personId: string; readonly conversationId: string }
  | { readonly kind: 'staff'; readonly staffId: string }
  | { readonly kind: 'system'; readonly name: string };

export interface Work {
  readonly table: Table;
  readonly city: CityProfile;
  readonly writes: WriteSet;
  /** UTC ISO 8601; the one time of everything in this unit. */
  readonly now: string;
  readonly ids: (prefix: IdPrefix) => string;
  readonly actor: Actor;
}

/** Who causes it, as histories and logs name them: a member of staff by id, a part of the system by name. */
export const causedBy = ({ actor }: Pick<Work, 'actor'>): string =>
  actor.kind === 'staff' ? actor.staffId : actor.kind === 'system' ? actor.name : 'resident';

/** What every command carries: when, and by whom. */
export const causeOf = (work: Pick<Work, 'actor' | 'now'>) => ({ at: work.now, by: causedBy(work) });

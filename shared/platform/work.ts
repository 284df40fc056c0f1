/** One unit of work: what a turn, request or consumed fact reads through, decides with, and writes in one transaction. */
import type { CityProfile } from '../city/profile.ts';
import type { IdPrefix } from './ids.ts';
import type { Table } from './table.ts';
import type { WriteSet } from './write-set.ts';

/** Who causes it; kept in histories. */
export type Actor =
  | { readonly kind: 'resident'; readonly personId: string; readonly conversationId: string }
  | { readonly kind: 'staff'; readonly staffId: string }
  /** A person of an organisation, signed in by a link to their address. */
  | { readonly kind: 'member'; readonly memberId: string }
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

/** Who causes it, as histories and logs name them: a member of staff or of an organisation by id, a part of the system by name. */
export const causedBy = ({ actor }: Pick<Work, 'actor'>): string => {
  switch (actor.kind) {
    case 'staff':
      return actor.staffId;
    case 'member':
      return actor.memberId;
    case 'system':
      return actor.name;
    case 'resident':
      return 'resident';
  }
};

/** What every command carries: when, and by whom. */
export const causeOf = (work: Pick<Work, 'actor' | 'now'>) => ({ at: work.now, by: causedBy(work) });

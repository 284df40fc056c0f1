/** What the lines of a budget come to while somebody types. The API says what the rules make of it. Pure; integer grosze. */
import type { Budget } from '../console/data/grants-types.ts';

export interface Sums {
  readonly grant: number;
  readonly own: number;
  readonly inKind: number;
  readonly all: number;
  readonly direct: number;
  readonly indirect: number;
}

export const sumsOf = (budget: Budget): Sums =>
  budget.reduce<Sums>(
    (sums, { kind, grantGrosze, ownGrosze, inKindGrosze }) => {
      const line = grantGrosze + ownGrosze + inKindGrosze;
      return {
        grant: sums.grant + grantGrosze,
        own: sums.own + ownGrosze,
        inKind: sums.inKind + inKindGrosze,
        all: sums.all + line,
        direct: sums.direct + (kind === 'direct' ? line : 0),
        indirect: sums.indirect + (kind === 'indirect' ? line : 0),
      };
    },
    { grant: 0, own: 0, inKind: 0, all: 0, direct: 0, indirect: 0 },
  );

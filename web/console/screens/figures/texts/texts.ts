/** What the room of figures says. */
import type { ContactBody, FiguresRow, Span } from '../../../data/figures-types.ts';
import type { PeriodName } from '../periods.ts';

export interface FiguresTexts {
  readonly title: string;
  readonly lead: string;
  readonly period: string;
  readonly periods: Readonly<Record<PeriodName, string>>;
  readonly from: string;
  readonly to: string;
  readonly wrongPeriod: string;
  readonly subarea: string;
  readonly allSubareas: string;
  readonly mySubareas: string;
  readonly outside: string;
  readonly withoutSensitive: string;
  readonly inShort: string;
  readonly nothing: string;
  readonly shares: {
    readonly inTime: string;
    readonly settled: string;
    readonly of: (part: number, all: number) => string;
    readonly none: string;
  };
  readonly about: (about: Span['about']) => string;
  readonly notMeasured: string;
  readonly charts: { readonly bySubarea: string; readonly byCategory: string };
  readonly bySubarea: string;
  readonly byCategory: string;
  readonly byBoth: string;
  readonly category: string;
  readonly all: string;
  readonly columns: Readonly<Record<keyof FiguresRow, string>>;
  readonly contacts: string;
  readonly noContacts: string;
  readonly kind: string;
  readonly calls: string;
  readonly callOutcomes: {
    readonly reached: string;
    readonly toldSomebody: string;
    readonly notReached: string;
    readonly givenUp: string;
  };
  readonly escalations: string;
  readonly raised: string;
  readonly howCounted: string;
  readonly notes: readonly string[];
  readonly files: string;
  readonly pdf: string;
  readonly csv: string;
  readonly xlsx: string;
  readonly contact: {
    readonly title: string;
    readonly lead: string;
    readonly open: string;
    readonly where: string;
    readonly places: Readonly<Record<ContactBody['place'], string>>;
    readonly about: string;
    readonly kinds: Readonly<Record<ContactBody['kind'], string>>;
    readonly save: string;
    readonly incomplete: string;
    readonly saved: (what: string) => string;
    readonly takeBack: string;
    readonly takenBack: (what: string) => string;
    readonly label: (what: string) => string;
  };
}

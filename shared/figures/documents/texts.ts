/** What printed figures say. Polish first: the report goes to the office and the funder. */
import type { CONTACT_KINDS, CONTACT_PLACES } from '../../contacts/model.ts';
import type { EscalationKind } from '../../escalations/model.ts';
import type { Span } from '../durations.ts';
import type { Row } from '../sum.ts';

export interface FiguresTexts {
  readonly monthTitle: (month: string) => string;
  readonly periodTitle: (from: string, to: string) => string;
  readonly whole: string;
  readonly places: (names: string) => string;
  readonly withoutSensitive: string;
  readonly printed: (at: string) => string;
  readonly page: (n: number, of: number) => string;
  readonly inShort: string;
  readonly sentences: {
    readonly reported: (n: number) => string;
    readonly answered: (inTime: number, all: number) => string;
    readonly unpromised: (n: number) => string;
    readonly medians: (answer: string, close: string) => string;
    readonly settled: (yes: number, all: number) => string;
    readonly nothing: string;
  };
  readonly bySubarea: string;
  readonly byCategory: string;
  readonly byBoth: string;
  readonly subarea: string;
  readonly category: string;
  readonly all: string;
  readonly outside: string;
  readonly columns: Readonly<Record<keyof Row, string>>;
  readonly contacts: string;
  readonly contactKind: string;
  readonly contactPlaces: Readonly<Record<(typeof CONTACT_PLACES)[number], string>>;
  readonly contactKinds: Readonly<Record<(typeof CONTACT_KINDS)[number], string>>;
  readonly noContacts: string;
  readonly calls: string;
  readonly callOutcomes: {
    readonly reached: string;
    readonly toldSomebody: string;
    readonly notReached: string;
    readonly givenUp: string;
  };
  readonly outcome: string;
  readonly howMany: string;
  readonly escalations: string;
  readonly caseKind: string;
  readonly raised: string;
  readonly escalationKinds: Readonly<Record<EscalationKind, string>>;
  readonly howCounted: string;
  readonly notes: readonly string[];
  readonly about: (about: Span['about']) => string;
  readonly none: string;
  readonly file: string;
}

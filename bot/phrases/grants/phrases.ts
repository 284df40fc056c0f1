/** Every sentence about micro-grants that a resident can read, as one shape: a language module that lacks a text does not compile. */
import type { IdeaQuestion } from '../../../shared/grants/idea-model.ts';
import type { GrantRefusalCode } from '../../engine/grant-turn.ts';

export const GRANT_TOPICS = ['who', 'what', 'how-much', 'until', 'hand-in', 'settle'] as const;
export type GrantTopic = (typeof GRANT_TOPICS)[number];

/** Where an edition stands, with local dates; null = not known. */
export type PhaseSaid =
  | { readonly kind: 'announced'; readonly from: string | null; readonly to: string | null }
  | { readonly kind: 'call'; readonly to: string | null; readonly time: string | null }
  | { readonly kind: 'assessment'; readonly ended: string | null; readonly results: string | null }
  | { readonly kind: 'realisation'; readonly ended: string | null };

export interface HowMuchSaid {
  readonly perProject: number;
  readonly pool: number | null;
  readonly projects: number | null;
  /** 0 = none is wanted. */
  readonly ownPercent: number | null;
  readonly indirectPercent: number | null;
}

export interface GrantPhrases {
  /** At most 20 characters each. */
  readonly titles: Readonly<Record<GrantTopic | 'idea' | 'join' | 'leave', string>>;
  /** Comma-separated, `*` for any ending, as in an edition's FAQ. */
  readonly typed: {
    readonly topics: Readonly<Record<GrantTopic, string>>;
    /** A question of such words alone asks about micro-grants as a whole. */
    readonly general: string;
    readonly idea: string;
    /** Words of something broken: that is a report, whatever idea comes with it. */
    readonly mending: string;
    /** What became of an offer that is handed in. */
    /** A message that begins so asks, even without its sign. */
    readonly asks: readonly string[];
    readonly ownOffer: string;
  };

  /** Marks the name of an edition that is not real. */
  readonly example: string;
  readonly source: (source: string) => string;
  readonly overview: (name: string) => string;
  readonly chooseTopic: string;
  readonly noCall: (lastYear: number | null) => string;
  readonly officePhone: (name: string, phone: string, verified: boolean) => string;
  readonly noCallNext: string;
  readonly phase: (phase: PhaseSaid) => string;
  readonly who: (kinds: readonly string[]) => string;
  readonly what: (eligible: readonly string[], notEligible: readonly string[]) => string;
  readonly howMuch: (said: HowMuchSaid) => string;
  readonly handIn: Readonly<Record<'here' | 'here-and-paper' | 'office-only', string>>;
  readonly settle: (reportDays: number) => string;
  /** Only whoever signs in for the organisation may see it. */
  readonly ownOffer: (organisations: string, results: string) => string;
  readonly unknown: (answers: string, answerBy: string | null) => string;

  readonly describe: string;
  readonly whichSubarea: string;
  readonly questions: Readonly<Record<IdeaQuestion, string>>;
  readonly noFile: string;
  readonly told: string;
  readonly notKept: string;

  /** Asked of the author and followers of an issue. */
  readonly shared: (words: string) => string;
  readonly sharedAgain: string;
  readonly joined: string;
  readonly notJoined: string;
  readonly moved: {
    readonly told: (words: string) => string;
    readonly withStreetworker: (words: string) => string;
    readonly meeting: (words: string, when: string, place: string) => string;
    readonly withOrganisation: (words: string, organisation: string) => string;
    readonly offer: (words: string, organisation: string) => string;
    readonly closed: (words: string, reason: string) => string;
    /** `grosze`: of the grant; the page is public. */
    readonly awarded: (words: string, organisation: string, grosze: number, page: string) => string;
    readonly notAwarded: (words: string, organisation: string, results: string) => string;
  };
  readonly refused: Readonly<Record<GrantRefusalCode, string>>;
}

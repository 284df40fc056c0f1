/** Facts: what has happened, past tense. At least once and unordered; each carries ids only, never personal data. */
import type { FACT_CONSUMERS } from './config.ts';

export type FactType =
  | (typeof FACT_CONSUMERS)[keyof typeof FACT_CONSUMERS][number]
  // Nobody consumes these yet; figures will.
  | 'IssueChanged'
  | 'ClosingJudged'
  | 'IssueEscalated'
  | 'IssueFollowed'
  | 'IssueWithdrawn'
  | 'IssueAddedTo'
  | 'PersonDetached'
  | 'ContactLogged'
  | 'ContactTakenBack'
  | 'CallMade'
  | 'EscalationRaised'
  | 'EscalationTaken'
  | 'EscalationAnswered'
  | 'EscalationChanged'
  | 'ConversationTaken'
  | 'ConversationHandedBack'
  | 'EventCreated'
  | 'DateAdded'
  | 'DateChanged'
  | 'DateHeld'
  | 'SignUpChanged'
  | 'SignUpEnded'
  | 'OfferAccepted'
  | 'GuestArrived'
  | 'FeedbackGiven'
  | 'MeetingChanged'
  | 'EditionChanged'
  | 'EditionAnnounced'
  | 'OfferChanged'
  | 'ContractChanged'
  | 'ReceiptKept'
  | 'ReportChanged'
  | 'IdeaChanged'
  | 'OrganisationChanged';

export interface Fact {
  readonly id: string;
  readonly type: FactType;
  readonly at: string;
  readonly aggregateId: string;
  /** Version of the aggregate after the fact; consumers skip what it has passed. */
  readonly version: number;
  /** Further ids. */
  readonly refs: Readonly<Record<string, string>>;
}

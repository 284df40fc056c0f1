/**
 * The boundary of the bot: what a turn gets and what it gives. The inside is pure; everything it wants to know or do goes
 * through the two ports, which the caller (functions/take-turn) backs with the stores of the programme.
 */
import type { CityProfile } from '../../shared/city/profile.ts';
import type { Attachment, Conversation, Line } from '../../shared/conversations/model.ts';
import type { EscalationKind } from '../../shared/escalations/model.ts';
import type { Understanding } from '../understanding/understanding.ts';
import type { ChatCommand, ChatDone, ChatRefusalCode, OtherChannel } from './chat-turn.ts';
import type { EventCommand, EventDone, EventFound, EventQuery, EventRefusalCode } from './event-turn.ts';
import type { GrantCommand, GrantDone, GrantFound, GrantQuery, GrantRefusalCode } from './grant-turn.ts';
import type { ReceiptCommand, ReceiptDone, ReceiptFound, ReceiptQuery, ReceiptRefusalCode } from './receipt-turn.ts';

/** What the resident just did. */
export interface Heard {
  readonly text: string | null;
  /** Payload of a quick reply, button, menu item, ice breaker or referral (`ref`). */
  readonly payload: string | null;
  readonly attachments: readonly Attachment[];
  /** Null when there were no words. */
  readonly understood: Understanding | null;
}

export interface PlaceDraft {
  readonly text: string;
  readonly street: string | null;
  readonly houseNumber: string | null;
  /** Subarea id, 'outside' when the resident or the city data says so, null when unknown. */
  readonly subarea: string | 'outside' | null;
}

/** A thing a resident may be told of an issue that is not theirs: never words, photo or name of another person. */
export interface IssueGlimpse {
  readonly issueId: string;
  readonly number: string;
  readonly category: string;
  readonly street: string | null;
  readonly houseNumber: string | null;
  readonly reportedAt: string;
}

export interface OwnIssue extends IssueGlimpse {
  readonly state: string;
  readonly urgent: boolean;
  readonly sensitive: boolean;
  readonly description: string;
  /** Local date (YYYY-MM-DD) by which an answer is promised, null = no date may be told. */
  readonly answerBy: string | null;
  /** Local date a person entered for the repair. */
  readonly repairBy: string | null;
  /** Plain words of staff about the outcome. */
  readonly outcome: string | null;
  readonly role: 'author' | 'follower';
}

/** Questions of a flow to the programme. */
export type Query = EventQuery | GrantQuery | IssueQuery | ReceiptQuery;
export type Found = EventFound | GrantFound | IssueFound | ReceiptFound;

export type IssueQuery =
  | { readonly kind: 'similar-issues'; readonly category: string; readonly place: PlaceDraft }
  | { readonly kind: 'my-issues' }
  /** Answers only to author and followers; another's number is `null`, as if it did not exist. */
  | { readonly kind: 'issue-by-number'; readonly number: string };

export type IssueFound =
  | { readonly kind: 'similar-issues'; readonly issues: readonly IssueGlimpse[] }
  | { readonly kind: 'my-issues'; readonly issues: readonly OwnIssue[] }
  | { readonly kind: 'issue-by-number'; readonly issue: OwnIssue | null };

/** What a flow wants done. Ids and time are added by the caller, who carries it out in the turn's transaction. */
export type Command = ChatCommand | EventCommand | GrantCommand | IssueCommand | ReceiptCommand;

export type IssueCommand =
  | {
      readonly kind: 'report-issue';
      readonly category: string;
      readonly description: string;
      readonly place: PlaceDraft;
      readonly urgent: boolean;
      readonly attachments: readonly Attachment[];
      /** False when filed by silence. */
      readonly confirmed: boolean;
      readonly modelVersion: string;
    }
  | { readonly kind: 'follow-issue'; readonly issueId: string }
  | {
      readonly kind: 'add-to-issue';
      readonly issueId: string;
      readonly text: string | null;
      readonly attachments: readonly Attachment[];
    }
  | { readonly kind: 'withdraw-issue'; readonly issueId: string }
  /** "Nadal nie działa": within the days that the city allows, back to the same streetworker. */
  | {
      readonly kind: 'reopen-issue';
      readonly issueId: string;
      readonly reason: string;
      readonly attachments: readonly Attachment[];
    }
  /** What they say to "czy załatwione?"; counted, once for each closing. */
  | { readonly kind: 'judge-closing'; readonly issueId: string; readonly settled: boolean }
  /** Confirms or corrects a report filed by silence, or corrects a filed one that nobody has accepted yet. */
  | {
      readonly kind: 'change-issue';
      readonly issueId: string;
      readonly place?: PlaceDraft;
      readonly category?: string;
      readonly confirmed?: boolean;
    }
  /** The office or the person on duty must see this; `words` are the resident's own. */
  | {
      readonly kind: 'escalate';
      readonly escalation: EscalationKind;
      readonly words: string;
      readonly issueId: string | null;
      readonly attachments: readonly Attachment[];
    }
  /** Deletes the chat at once; open issues go on without the person. Answers what stays and why. */
  | { readonly kind: 'erase-conversation' }
  /** Prepares a copy of everything kept about the person as text for the chat. */
  | { readonly kind: 'copy-data' };

export type Done = ChatDone | EventDone | GrantDone | IssueDone | ReceiptDone;

export type IssueDone =
  | { readonly kind: 'issue-reported'; readonly issueId: string; readonly number: string; readonly answerBy: string | null }
  | { readonly kind: 'issue-followed'; readonly number: string }
  | { readonly kind: 'added-to-issue'; readonly number: string }
  | { readonly kind: 'issue-withdrawn'; readonly number: string }
  | { readonly kind: 'issue-reopened'; readonly number: string; readonly answerBy: string | null }
  | { readonly kind: 'closing-judged'; readonly settled: boolean }
  | { readonly kind: 'issue-changed'; readonly number: string; readonly answerBy: string | null }
  | { readonly kind: 'escalated'; readonly escalationId: string; readonly answerBy: string | null }
  /** `kept`: numbers of open issues that go on without the person. */
  | { readonly kind: 'conversation-erased'; readonly kept: readonly string[] }
  | { readonly kind: 'data-copied'; readonly text: string };

/** A refusal is a value, not an error: the flow tells it in words and offers the next thing to do. */
export interface Refused {
  readonly kind: 'refused';
  readonly code: IssueRefusalCode | ChatRefusalCode | EventRefusalCode | GrantRefusalCode | ReceiptRefusalCode;
}

export type IssueRefusalCode =
  | 'issue.not-found'
  | 'issue.closed'
  | 'issue.already-followed'
  | 'issue.already-accepted'
  | 'issue.own'
  /** Closed longer ago than the city allows for reopening: a new report is the way. */
  | 'issue.too-late-to-reopen'
  | 'person.erasing'
  /** Something of theirs is needed for a claim: a person tells what stays and why. */
  | 'person.held'
  | 'too-many-open-issues';

export interface TurnPorts {
  look(query: Query): Promise<Found>;
  carryOut(command: Command): Promise<Done | Refused>;
}

export interface TurnInput {
  readonly conversation: Conversation;
  readonly heard: Heard;
  /** UTC ISO 8601. */
  readonly now: string;
  readonly city: CityProfile;
  /** Base of absolute links, without a trailing slash. */
  readonly publicUrl: string;
}

/** The conversation's new state (id, version and times are the caller's) and what is said, in order. No lines = silence on purpose. */
export interface TurnResult {
  readonly conversation: Pick<
    Conversation,
    | 'language'
    | 'languageChosen'
    | 'position'
    | 'suspended'
    | 'introducedAt'
    | 'fileDraftAt'
    | 'recentIssues'
    | 'answerContact'
    | 'contactAskedAt'
    | 'asked'
  >;
  readonly lines: readonly Line[];
}

/** One turn: a resident's message in, the bot's lines out. */
export type TakeTurn = (input: TurnInput, ports: TurnPorts) => Promise<TurnResult>;

/** The resident stayed silent until `fileDraftAt`: a described and placed report is filed as unconfirmed. */
export type FileBySilence = (input: Omit<TurnInput, 'heard'>, ports: TurnPorts) => Promise<TurnResult>;

/** News told outside a turn. Dates are local dates (YYYY-MM-DD); words of staff are told as they wrote them. */
export type News =
  | {
      readonly kind: 'issue-routed';
      readonly number: string;
      readonly answerBy: string | null;
      readonly to: 'streetworker' | 'office';
    }
  | { readonly kind: 'issue-accepted'; readonly number: string }
  | { readonly kind: 'issue-started'; readonly number: string; readonly repairBy: string | null }
  /** A question to the resident; what they write next belongs to it. */
  | { readonly kind: 'issue-question'; readonly number: string; readonly issueId: string; readonly question: string }
  | {
      readonly kind: 'issue-handed-over';
      readonly number: string;
      readonly ownerName: string;
      readonly contact: string;
      readonly repairBy: string | null;
    }
  | { readonly kind: 'issue-rejected'; readonly number: string; readonly reason: string }
  /** Asks "czy załatwione?"; "nie" reopens. */
  | { readonly kind: 'issue-resolved'; readonly number: string; readonly issueId: string; readonly outcome: string }
  | { readonly kind: 'issue-reopened'; readonly number: string; readonly answerBy: string | null }
  | { readonly kind: 'issue-duplicate'; readonly number: string; readonly of: string }
  /** The promised day has passed: somebody else has the issue, or a case of the office, and answers by this one. */
  | { readonly kind: 'issue-late'; readonly number: string; readonly answerBy: string }
  | { readonly kind: 'case-late'; readonly answerBy: string }
  | { readonly kind: 'attachment-failed' }
  /** Done in another chat, on that channel. */
  | { readonly kind: 'chats-joined' | 'chats-parted'; readonly channel: OtherChannel }
  /** A message could not be handled by the automat; a person reads it. */
  | { readonly kind: 'held-for-person' }
  /** A person of the programme took the chat over, gave it back, or has been silent for the hours that the city allows. */
  | { readonly kind: 'person-took-over' }
  | { readonly kind: 'person-handed-back' }
  | { readonly kind: 'person-silent'; readonly answerBy: string | null };

export type TellNews = (news: News, language: Conversation['language'], city: CityProfile) => Line;

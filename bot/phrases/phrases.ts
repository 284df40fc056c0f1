/**
 * Every sentence a resident can read, as one shape: a language module that lacks a text does not compile.
 * Rules for the texts: short plain sentences, no blame, each says what to do next; quick reply titles have at most 20 characters.
 */
import type { Language } from '../../shared/city/profile.ts';
import type { StateName } from '../../shared/issues/model.ts';

/** What is said of the office's hours. `verified: false` = the sentence must not sound certain. */
export type OpeningSaid =
  | { readonly kind: 'open'; readonly until: string; readonly verified: boolean }
  /** `date` is local, YYYY-MM-DD; `today` = it is this day. */
  | {
      readonly kind: 'closed';
      readonly date: string;
      readonly today: boolean;
      readonly from: string;
      readonly verified: boolean;
    };

export interface ReportSummary {
  readonly description: string;
  readonly place: string;
  readonly category: string;
  readonly photos: number;
}

export interface StatusTold {
  readonly number: string;
  readonly category: string;
  readonly place: string | null;
  readonly reportedOn: string;
  readonly state: string;
  /** Local dates. */
  readonly answerBy: string | null;
  readonly repairBy: string | null;
  readonly outcome: string | null;
}

export interface DuplicateTold {
  readonly number: string;
  readonly category: string;
  readonly street: string | null;
  readonly reportedOn: string;
}

/** Titles of quick replies: at most 20 characters each. */
export interface Titles {
  readonly report: string;
  readonly status: string;
  readonly events: string;
  readonly mySeats: string;
  readonly grants: string;
  readonly human: string;
  /** Under words of a person that are not in the resident's language. */
  readonly notUnderstood: string;
  readonly help: string;
  readonly menu: string;
  readonly language: string;
  readonly data: string;
  readonly send: string;
  readonly edit: string;
  readonly cancel: string;
  readonly description: string;
  readonly place: string;
  readonly category: string;
  readonly outside: string;
  readonly dontKnow: string;
  readonly mine: string;
  readonly different: string;
  readonly add: string;
  readonly newReport: string;
  readonly withdraw: string;
  readonly withdrawYes: string;
  readonly confirm: string;
  readonly whoReads: string;
  readonly copyData: string;
  readonly correctData: string;
  readonly eraseData: string;
  readonly eraseYes: string;
  readonly keep: string;
  readonly resume: string;
  readonly solved: string;
  readonly unsolved: string;
  readonly contact: string;
  readonly skip: string;
  readonly removeContact: string;
  readonly useSuggested: string;
  readonly keepTyped: string;
}

/** Words that residents type where a button could be pressed, folded (lower case, no diacritics). */
export interface TypedWords {
  readonly add: readonly string[];
  readonly change: readonly string[];
  readonly withdraw: readonly string[];
  readonly resume: readonly string[];
  readonly status: readonly string[];
  readonly data: readonly string[];
  readonly events: readonly string[];
  readonly mySeats: readonly string[];
  readonly report: readonly string[];
  readonly menu: readonly string[];
  readonly dontKnow: readonly string[];
  /** How a message starts that continues the one before. */
  readonly more: readonly string[];
  /** The whole message, when nothing is asked: the number of a report is not at hand. */
  readonly noNumber: readonly string[];
  /** The whole message: may I send a photo, and how? */
  readonly sendPhoto: readonly string[];
  /** Somewhere in a message, once something is reported: how long will it take? */
  readonly howLong: readonly string[];
  /** Somewhere in a message after an alarm: they call, or help is there. Not with a word of `butNot`: nobody answers. */
  readonly calling: readonly string[];
  readonly butNot: readonly string[];
  /** A message of these words alone asks to report and describes nothing yet. */
  readonly bareReport: readonly string[];
  readonly skip: readonly string[];
  readonly contactChange: readonly string[];
  readonly contactRemove: readonly string[];
  /** How a message starts that says "no" to "is it settled?". */
  readonly unsolved: readonly string[];
  /** Words anywhere in a message that say the same. */
  readonly still: readonly string[];
}

export interface Phrases {
  readonly language: Language;
  readonly titles: Titles;
  readonly typed: TypedWords;

  readonly introduction: (programme: string, link: string) => string;
  readonly greeting: string;
  readonly thanks: string;
  readonly smallTalk: string;
  readonly sendPhoto: string;
  /** A second address in the words of a report. */
  readonly otherAddress: (place: string) => string;
  /** Asked before the report is sent. */
  readonly howLong: string;
  readonly outOfScope: string;
  readonly help: string;
  readonly menu: string;
  readonly nothingHeard: string;
  readonly sticker: string;
  readonly location: string;
  readonly file: string;
  readonly staleAnswer: string;
  readonly backTo: string;
  readonly chooseLanguage: string;
  readonly languageSet: string;
  readonly cancelled: string;
  readonly nothingToCancel: string;
  readonly firstStep: string;
  readonly unclear: string;
  readonly answerWithOption: string;
  readonly erasing: string;
  /** Something was refused for a reason no flow expects. */
  readonly couldNot: string;

  readonly describe: string;
  readonly describePhoto: (photos: number) => string;
  readonly photoAdded: (photos: number) => string;
  readonly where: string;
  /** In the place of `where`, for a person and not a thing. */
  readonly whereHelp: string;
  readonly whereAgain: string;
  /** A map link without a place in it. */
  readonly shortMapLink: string;
  readonly placeUnknown: string;
  readonly whichSubarea: (place: string) => string;
  readonly whichCategory: string;
  readonly noted: string;
  readonly secondReportKept: string;
  readonly secondReportNow: string;
  readonly finishFirst: string;
  readonly duplicates: (found: readonly DuplicateTold[]) => string;
  readonly duplicateNumber: (position: number) => string;
  readonly confirm: (report: ReportSummary) => string;
  readonly silence: (minutes: number) => string;
  readonly sensitive: string;
  readonly whatToEdit: string;
  readonly dangerNow: string;

  readonly filed: (number: string, answerBy: string | null) => string;
  readonly filedBySilence: (number: string, answerBy: string | null) => string;
  readonly ownerElsewhere: (name: string, contact: string | null) => string;
  readonly followed: (number: string) => string;
  readonly alreadyFollowed: string;
  readonly ownAlready: string;
  readonly duplicateGone: string;
  readonly tooMany: string;
  readonly ownIssueNext: (number: string) => string;
  readonly unconfirmedNext: (number: string) => string;
  readonly addToIssue: (number: string | null) => string;
  readonly addOrNew: (number: string | null) => string;
  readonly added: (number: string) => string;
  readonly whatToChange: (number: string | null) => string;
  readonly newPlace: string;
  readonly changed: (number: string, answerBy: string | null) => string;
  readonly confirmed: (number: string, answerBy: string | null) => string;
  readonly alreadyAccepted: (number: string) => string;
  readonly withdrawSure: (number: string | null) => string;
  readonly withdrawn: (number: string) => string;
  readonly kept: string;
  readonly tooLateToReopen: string;
  readonly closedAlready: string;
  readonly issueNotFound: string;
  readonly noRecentIssue: string;

  readonly states: Readonly<Record<StateName, string>>;
  readonly stateUnknown: string;
  readonly status: (issue: StatusTold) => string;
  readonly statusList: (issues: readonly StatusTold[]) => string;
  readonly noIssues: string;
  readonly numberUnknown: (number: string) => string;

  readonly opening: (opening: OpeningSaid) => string;
  readonly phone: (office: string, phone: string) => string;
  readonly human: string;
  readonly humanNoted: string;
  readonly notUnderstood: string;
  readonly programmeQuestion: (answers: string) => string;
  /** Who answers when the office's name is not verified. */
  readonly programmeOffice: string;
  readonly voice: (answerBy: string | null) => string;

  readonly emergency: Readonly<
    Record<'danger' | 'gas' | 'power' | 'despair' | 'violence', (numbers: EmergencyNumbers) => string>
  >;
  /** Nobody was called; said after every emergency. `alarmed`: the person on duty has the words. */
  readonly nobodyCalled: (alarmed: boolean) => string;
  /** To somebody who says after an alarm that they call, or that help is coming. */
  readonly goodThatYouCall: string;
  readonly draftKept: string;

  readonly formal: Readonly<
    Record<'complaint' | 'proposal' | 'public_information' | 'accessibility', (answerBy: string) => string>
  >;
  readonly decision: (route: string | null) => string;

  readonly dataMenu: string;
  readonly whoReads: (controller: string | null, link: string) => string;
  readonly copyReady: string;
  readonly correctWhat: string;
  readonly correctTaken: (answerBy: string) => string;
  readonly eraseSure: string;
  /** Of somebody whose chats are joined. */
  readonly eraseSureOfAll: string;
  readonly erased: (kept: readonly string[], answerBy: string) => string;
  readonly eraseKept: string;
  /** Somebody at the office keeps what a claim needs. */
  readonly eraseHeld: (answerBy: string) => string;

  /** The phone number or e-mail address for the answer. */
  readonly contact: {
    readonly ask: string;
    /** On the programme's own page. */
    readonly askOnPage: string;
    readonly again: string;
    readonly skipped: string;
    readonly kept: (value: string) => string;
    readonly wrongEmail: (typed: string) => string;
    readonly wrongPhone: (typed: string) => string;
    readonly suggest: (typed: string, suggested: string) => string;
    readonly change: (value: string) => string;
    readonly give: string;
    readonly removed: string;
    readonly none: string;
    readonly inCopy: (value: string) => string;
  };
  /** Answers to a question told outside a turn. */
  readonly settled: { readonly ask: string; readonly why: string; readonly thanks: string; readonly staysClosed: string };
  readonly question: {
    readonly waits: (number: string) => string;
    readonly passedOn: (number: string) => string;
    readonly later: string;
  };

  readonly news: {
    readonly routed: (number: string, to: 'streetworker' | 'office', answerBy: string | null) => string;
    readonly accepted: (number: string) => string;
    readonly started: (number: string, repairBy: string | null) => string;
    readonly question: (number: string, question: string) => string;
    readonly handedOver: (number: string, owner: string, contact: string, repairBy: string | null) => string;
    readonly rejected: (number: string, reason: string) => string;
    readonly resolved: (number: string, outcome: string) => string;
    readonly reopened: (number: string, answerBy: string | null) => string;
    readonly duplicate: (number: string, of: string) => string;
    readonly issueLate: (number: string, answerBy: string) => string;
    readonly caseLate: (answerBy: string) => string;
    readonly personTookOver: string;
    readonly personHandedBack: string;
    readonly personSilent: (answerBy: string | null) => string;
    readonly attachmentFailed: string;
    readonly heldForPerson: string;
  };
  /** What Messenger shows before the first message (at most 160 characters). */
  readonly pageGreeting: (programme: string) => string;
  readonly iceBreakers: { readonly report: string; readonly events: string; readonly whoReads: string; readonly human: string };
}

/** Numbers to say, already checked; null = the profile has none that is verified. */
export interface EmergencyNumbers {
  readonly alarm: string;
  readonly gas: string | null;
  readonly power: string | null;
  readonly crisis: readonly { readonly name: string; readonly number: string }[];
  readonly violence: string | null;
}

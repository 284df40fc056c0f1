import type { CallOutcome } from '../../../../../shared/sending/model.ts';
import type { Candidate, TaughtIntent } from '../../../data/learning-types.ts';
import type { Case, CaseKind, Colleague, Hit, Holder, InboxRow } from '../../../data/office-types.ts';

/** `length`: "3 godz.", "5 dni". */
type Lengths = Readonly<Record<InboxRow['closes']['what'], (length: string) => string>>;

export interface OfficeTexts {
  readonly inbox: {
    readonly title: string;
    readonly lead: string;
    readonly kinds: Readonly<Record<CaseKind, string>>;
    readonly hidden: string;
    readonly noWords: string;
    readonly came: (moment: string) => string;
    readonly urgent: string;
    readonly free: string;
    readonly mine: string;
    readonly theirs: (name: string) => string;
    readonly answered: string;
    readonly whose: string;
    readonly holders: Readonly<Record<Holder, string>>;
    readonly why: Readonly<Record<CaseKind, string>>;
    readonly colleagues: string;
    readonly take: string;
    readonly takeLabel: string;
    readonly answer: string;
    readonly answerTitle: string;
    readonly answerInChat: string;
    readonly answerAsNote: string;
    readonly answerWords: string;
    readonly answerLabel: string;
    readonly chat: string;
    readonly issue: string;
    readonly nothing: Readonly<Record<Holder, string>>;
    readonly file: string;
  };
  /** How long until something closes, or since it has. */
  readonly closing: {
    readonly hours: (n: number) => string;
    readonly days: (n: number) => string;
    readonly lessThanAnHour: string;
    readonly ahead: Lengths;
    readonly over: Lengths;
    readonly messengerClosed: string;
  };
  readonly case: {
    readonly title: string;
    readonly came: string;
    readonly answerBy: string;
    readonly ownStandard: string;
    readonly passOnBy: string;
    readonly language: string;
    readonly languages: Readonly<Record<'pl' | 'uk' | 'en', string>>;
    readonly number: string;
    readonly noNumber: string;
    readonly jrwa: string;
    readonly answer: string;
    readonly history: string;
    readonly what: Readonly<Record<Case['history'][number]['what'], string>>;
    readonly print: Readonly<Record<'open' | 'making' | 'ready' | 'failed', string>>;
    readonly settled: string;
    readonly settle: {
      readonly open: string;
      readonly title: string;
      readonly lead: string;
      readonly note: string;
      readonly needed: string;
      readonly confirm: string;
      readonly label: string;
    };
    readonly assign: {
      readonly open: string;
      readonly title: string;
      readonly to: string;
      readonly hint: string;
      readonly colleague: (colleague: Colleague) => string;
      readonly confirm: string;
      readonly label: string;
    };
    readonly kind: {
      readonly open: string;
      readonly title: string;
      readonly lead: string;
      readonly to: string;
      readonly reason: string;
      readonly confirm: string;
      readonly label: string;
    };
    readonly file: {
      readonly open: string;
      readonly title: string;
      readonly number: string;
      readonly hint: string;
      readonly jrwa: string;
      readonly jrwaHint: string;
      readonly confirm: string;
      readonly label: string;
    };
  };
  readonly colleagues: {
    readonly title: string;
    readonly holds: (n: number) => string;
    readonly onDuty: string;
    readonly away: string;
    readonly suggested: string;
    readonly move: string;
    readonly moveTitle: (name: string) => string;
    readonly to: string;
    readonly label: string;
    readonly moved: (n: number) => string;
    readonly stayed: (n: number) => string;
  };
  readonly canned: {
    readonly title: string;
    readonly lead: string;
    readonly choose: string;
    readonly none: string;
    readonly spoken: (language: string) => string;
    readonly button: string;
    readonly changed: (moment: string, name: string) => string;
    readonly add: string;
    readonly edit: string;
    readonly remove: string;
    readonly removeTitle: string;
    readonly name: string;
    readonly textIn: Readonly<Record<'pl' | 'uk' | 'en', string>>;
    readonly needed: string;
    readonly save: string;
    readonly label: string;
  };
  readonly notes: {
    readonly title: (n: number) => string;
    readonly write: string;
    readonly hint: string;
    readonly keep: string;
    readonly label: string;
  };
  readonly search: {
    readonly title: string;
    readonly label: string;
    readonly hint: string;
    readonly search: string;
    readonly nothing: string;
    readonly found: (n: number) => string;
    readonly more: string;
    readonly older: string;
  };
  readonly hits: {
    readonly kinds: Readonly<Record<Hit['kind'], string>>;
    readonly caseStates: Readonly<Record<Case['state'], string>>;
    readonly lastWords: (moment: string) => string;
  };
  readonly person: {
    readonly title: string;
    readonly lead: string;
    readonly open: string;
    readonly data: {
      readonly title: string;
      readonly lead: string;
      readonly copy: Readonly<Record<'pdf' | 'json', string>>;
      readonly making: string;
      readonly failed: string;
      readonly open: (name: string) => string;
      /** `kept`: numbers of open issues that go on without the person; empty = none. */
      readonly erased: (kept: string) => string;
      readonly erase: Readonly<Record<'open' | 'title' | 'what' | 'stays' | 'reason' | 'needed' | 'confirm', string>>;
    };
  };
  readonly calls: {
    readonly title: string;
    readonly lead: string;
    readonly nothing: string;
    readonly say: string;
    readonly why: string;
    readonly noContact: string;
    readonly inPerson: string;
    readonly language: (name: string) => string;
    readonly languages: Readonly<Record<'pl' | 'uk' | 'en', string>>;
    readonly tries: (n: number) => string;
    readonly done: string;
    readonly doneTitle: string;
    readonly outcome: string;
    readonly outcomes: Readonly<Record<CallOutcome, string>>;
    readonly note: string;
    readonly save: string;
    readonly label: string;
  };
  readonly chat: {
    readonly title: string;
    readonly heldByBot: string;
    readonly heldByMe: string;
    readonly heldBy: (name: string) => string;
    readonly heldByPage: string;
    readonly take: string;
    readonly takeOver: string;
    readonly takeLead: string;
    readonly handBack: string;
    readonly write: string;
    readonly writeHint: string;
    readonly send: string;
    readonly issues: string;
    readonly window: (moment: string) => string;
    readonly windowClosed: string;
    readonly noMessages: string;
  };
  readonly learning: {
    readonly title: string;
    readonly lead: string;
    readonly open: string;
    readonly approved: string;
    readonly none: string;
    readonly corrected: string;
    readonly withdraw: string;
    readonly withdrawTitle: string;
    readonly withdrawn: string;
    readonly teach: string;
    readonly teachOpen: string;
    readonly teachTitle: string;
    readonly teachLead: string;
    readonly taught: string;
    readonly label: string;
    readonly which: string;
    readonly edited: string;
    readonly words: string;
    readonly tooShort: string;
    readonly means: string;
    readonly choose: string;
    readonly reportOf: (category: string) => string;
    readonly urgent: string;
    readonly urgentMark: string;
    readonly takeProposed: string;
    readonly intents: Readonly<Record<TaughtIntent, string>>;
    readonly otherNames: Readonly<Record<'report_issue' | 'known-street' | 'unknown-street', string>>;
    readonly languages: Readonly<Record<Candidate['language'], string>>;
  };
}

import type { OnBehalf } from '../../../data/api-types.ts';
import type { ActionName } from '../actions.ts';
import type { SectionName } from '../sections.ts';

/** What an action is called, what it asks for, and what it does, before somebody decides. */
export interface ActionTexts {
  readonly button: string;
  readonly title: string;
  /** What happens then; for the resident too. */
  readonly lead: string;
  readonly confirm: string;
  /** For the list of what waits to be sent. */
  readonly label: string;
}

export interface IssueTexts {
  readonly today: {
    readonly title: string;
    readonly sections: Readonly<Record<SectionName, string>>;
    readonly nothing: string;
    readonly nothingNext: string;
    readonly more: string;
    readonly subarea: string;
    readonly allSubareas: string;
    readonly outside: string;
    readonly streetUnknown: string;
    readonly walk: string;
  };
  readonly marks: {
    readonly urgent: string;
    readonly sensitive: string;
    readonly unconfirmed: string;
    readonly waiting: string;
    readonly late: (days: number) => string;
    readonly acceptLate: string;
    readonly today: string;
    readonly tomorrow: string;
    readonly answerBy: (day: string) => string;
    /** How far the clock of what was promised has come. */
    readonly promise: { readonly near: string; readonly broken: string };
  };
  readonly detail: {
    readonly description: string;
    readonly place: string;
    readonly subarea: string;
    readonly state: string;
    readonly since: (moment: string) => string;
    readonly who: string;
    readonly you: string;
    readonly nobody: string;
    readonly reported: string;
    readonly answerBy: string;
    readonly noDate: string;
    readonly repairBy: string;
    readonly followers: (n: number) => string;
    readonly onBehalf: string;
    readonly erased: string;
    readonly photos: string;
    readonly photo: (n: number) => string;
    readonly photoPending: string;
    readonly photoFailed: string;
    readonly file: string;
    readonly notes: string;
    readonly noNotes: string;
    readonly history: string;
    /** What a resident says of how it ended. */
    readonly judged: { readonly yes: string; readonly no: string };
    /** Whose it became when time was over or somebody was away, by what the history calls it. */
    readonly passed: Readonly<Record<'WarnOfPromise' | 'BreakPromise' | 'EscalateBroken' | 'PassIssue', string>>;
    readonly chat: string;
    readonly chatHidden: string;
    readonly wholeChat: string;
    readonly waitingFor: string;
    readonly actions: string;
    readonly moreActions: string;
    readonly notYours: string;
    readonly withoutWords: string;
    readonly question: string;
    readonly outcome: string;
    readonly reason: string;
    readonly owner: string;
    readonly duplicateOf: string;
  };
  readonly actions: Readonly<Record<ActionName, ActionTexts>>;
  readonly fields: {
    readonly question: string;
    readonly outcome: string;
    readonly outcomeHint: string;
    readonly reason: string;
    readonly original: string;
    readonly reopenReason: string;
    readonly note: string;
    readonly office: string;
    readonly idea: string;
    readonly ideaHint: string;
    readonly ideaTooShort: string;
    readonly repairBy: string;
    readonly repairByHint: string;
    readonly owner: string;
    readonly chooseOwner: string;
    readonly noContact: string;
    readonly checked: string;
    readonly tooShort: string;
    readonly choose: string;
    readonly nothingChanged: string;
    readonly teaching: string;
  };
  readonly preview: {
    readonly title: string;
    readonly language: Readonly<Record<'pl' | 'uk' | 'en', string>>;
    readonly noChat: string;
    readonly ways: Readonly<Record<OnBehalf['answer']['how'], string>>;
  };
  readonly photos: Readonly<
    Record<'add' | 'file' | 'fileHint' | 'missing' | 'unreadable' | 'what' | 'send' | 'afterRepair' | 'afterRepairHint', string>
  > & {
    readonly shows: Readonly<Record<'before' | 'after' | 'else', string>>;
    readonly label: Readonly<Record<'before' | 'after' | 'else', string>>;
  };
  readonly print: Readonly<
    Record<'title' | 'hint' | 'language' | 'clean' | 'cleanMissing' | 'make' | 'making' | 'failed', string>
  > & {
    readonly kinds: Readonly<Record<'issue-note' | 'owner-letter', string>>;
    readonly leads: Readonly<Record<'issue-note' | 'owner-letter', string>>;
    readonly words: Readonly<Record<'issue-note' | 'owner-letter', string>>;
    readonly photos: (most: number) => string;
    readonly open: (name: string) => string;
  };
  readonly told: {
    readonly via: Readonly<Record<'push' | 'email' | 'held' | 'none', (name: string, moment: string) => string>>;
    /** To the one who has it. */
    readonly yours: Readonly<Record<'none' | 'change', string>>;
    readonly to: Readonly<Record<'assignee' | 'deputy' | 'duty', string>>;
    readonly smsSent: (to: string, moment: string) => string;
    readonly smsNot: Readonly<Record<'sent' | 'failed' | 'off' | 'no-number', string>>;
  };
  readonly walk: Readonly<
    Record<'title' | 'lead' | 'nothing' | 'print' | 'showMap' | 'hideMap' | 'keyboard' | 'notes' | 'map' | 'mapLead', string>
  > & {
    readonly up: (number: string) => string;
    readonly down: (number: string) => string;
    readonly movedTo: (number: string, place: number, of: number) => string;
    readonly pin: (order: number, number: string) => string;
    readonly notOnMap: (numbers: string) => string;
  };
  readonly sentence: Readonly<Record<'title' | 'label' | 'hint' | 'tooShort' | 'read' | 'done' | 'byHand', string>>;
  readonly report: {
    readonly title: string;
    readonly lead: string;
    readonly category: string;
    readonly chooseCategory: string;
    readonly description: string;
    readonly descriptionHint: string;
    readonly place: string;
    readonly placeHint: string;
    readonly subarea: string;
    readonly subareaUnknown: string;
    readonly urgent: string;
    readonly how: string;
    readonly ways: Readonly<Record<OnBehalf['answer']['how'], string>>;
    readonly phone: string;
    readonly email: string;
    readonly contactHint: string;
    readonly told: string;
    readonly toldHint: string;
    readonly toldMissing: string;
    readonly send: string;
    readonly label: string;
    readonly done: (number: string) => string;
    readonly open: string;
    readonly another: string;
  };
}

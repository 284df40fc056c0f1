import type { EscalationView } from '../../../data/api-types.ts';

export interface OfficeTexts {
  readonly inbox: {
    readonly title: string;
    readonly lead: string;
    readonly kinds: Readonly<Record<EscalationView['kind'], string>>;
    readonly hidden: string;
    readonly noWords: string;
    readonly came: (moment: string) => string;
    readonly answerBy: (day: string) => string;
    readonly late: string;
    readonly urgent: string;
    readonly free: string;
    readonly mine: string;
    readonly somebodys: string;
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
    readonly nothing: string;
    readonly file: string;
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
    readonly done: string;
    readonly doneTitle: string;
    readonly doneLead: string;
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
}

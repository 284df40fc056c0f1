/** What the public pages of micro-grants say. One shape for every language, so a missing text does not compile. */
import type { IdeaQuestion } from '../../../shared/grants/idea-model.ts';

export type IdeaProblem =
  | 'words.missing'
  | 'words.too-long'
  | 'answer.too-long'
  | 'contact.missing'
  | 'phone.wrong'
  | 'email.wrong'
  | 'email.doubtful';

export interface GrantTexts {
  readonly home: {
    readonly title: string;
    readonly lead: string;
    readonly noCall: (lastYear: number | null) => string;
    readonly noCallNext: string;
    readonly example: string;
    readonly answers: string;
    readonly more: string;
    readonly source: (source: string) => string;
    readonly ideaTitle: string;
    readonly ideaText: string;
    readonly idea: string;
    readonly organisationTitle: string;
    readonly organisationText: string;
    readonly organisation: string;
    readonly resultsTitle: string;
    readonly results: (name: string) => string;
  };
  readonly idea: {
    readonly title: string;
    readonly lead: string;
    readonly words: string;
    readonly wordsHint: string;
    readonly subarea: string;
    readonly subareaUnknown: string;
    readonly outside: string;
    readonly questionsTitle: string;
    readonly questions: Readonly<Record<Exclude<IdeaQuestion, 'where'>, string>>;
    readonly contact: string;
    readonly contactHint: string;
    readonly phone: string;
    readonly email: string;
    readonly optional: string;
    readonly leaveEmpty: string;
    readonly consent: string;
    readonly privacyLink: string;
    readonly send: string;
    readonly wrong: string;
    readonly told: { readonly title: string; readonly text: string };
    readonly problems: Readonly<Record<Exclude<IdeaProblem, 'email.doubtful'>, string>> & {
      readonly 'email.doubtful': (suggested: string) => string;
    };
    readonly tooMany: { readonly title: string; readonly text: string };
  };
  readonly results: {
    readonly title: (name: string) => string;
    readonly decided: (day: string) => string;
    readonly reasons: (until: string) => string;
    readonly reasonsOver: string;
    readonly number: string;
    readonly organisation: string;
    readonly subarea: string;
    readonly outcome: string;
    readonly points: string;
    readonly awarded: string;
    readonly notAwarded: string;
    readonly formallyWrong: string;
    readonly all: (awarded: number, sum: string) => string;
    readonly data: string;
    readonly csv: string;
    readonly json: string;
    readonly none: string;
  };
  readonly story: {
    readonly by: (organisation: string) => string;
    readonly grant: (sum: string, edition: string) => string;
    readonly where: string;
    readonly when: string;
    readonly until: (from: string, to: string) => string;
    readonly people: (people: number) => string;
    readonly plan: string;
    readonly results: string;
    readonly lasting: string;
    readonly photos: Readonly<Record<'before' | 'during' | 'after', string>>;
    readonly authors: (people: number) => string;
    readonly back: string;
    readonly underway: string;
    readonly settled: string;
  };
}

/** What the declaration of accessibility says. One shape for every language, so a missing text does not compile. */
export type BarrierProblem =
  | 'words.missing'
  | 'words.too-long'
  | 'contact.missing'
  | 'phone.wrong'
  | 'email.wrong'
  | 'email.doubtful';

export interface AccessibilityTexts {
  readonly title: string;
  readonly draft: string;
  readonly lead: (entity: string) => string;
  readonly published: string;
  readonly updated: string;
  readonly unknown: string;
  readonly status: string;
  readonly statuses: Readonly<Record<'full' | 'partial' | 'none', string>>;
  readonly notAssessed: string;
  readonly lacking: string;
  readonly helps: string;
  readonly helpsText: readonly string[];
  readonly assessed: (day: string) => string;
  readonly barrier: string;
  readonly barrierText: string;
  readonly report: string;
  readonly procedure: string;
  readonly procedureText: readonly string[];
  readonly building: string;
  readonly buildingUnknown: string;
  readonly form: {
    readonly title: string;
    readonly lead: string;
    readonly words: string;
    readonly wordsHint: string;
    readonly contact: string;
    readonly contactHint: string;
    readonly phone: string;
    readonly email: string;
    readonly leaveEmpty: string;
    readonly send: string;
    readonly wrong: string;
    readonly problems: Readonly<Record<Exclude<BarrierProblem, 'email.doubtful'>, string>> & {
      readonly 'email.doubtful': (suggested: string) => string;
    };
    readonly told: { readonly title: string; readonly text: string };
    readonly tooMany: { readonly title: string; readonly text: string };
  };
}

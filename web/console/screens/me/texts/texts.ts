export interface MeTexts {
  readonly absence: Readonly<Record<'title' | 'away' | 'noDeputy' | 'from' | 'to' | 'save' | 'end', string>> & {
    readonly deputy: (name: string) => string;
    readonly planned: (from: string, to: string) => string;
  };
  readonly team: Readonly<Record<'title' | 'lead' | 'link' | 'lost' | 'lostLead' | 'unsent' | 'confirm' | 'done', string>> & {
    readonly lostTitle: (name: string) => string;
    readonly endedAt: (moment: string) => string;
  };
  readonly notices: Readonly<Record<'title' | 'lead' | 'begin' | 'end' | 'email' | 'noEmail' | 'phone' | 'noPhone', string>> & {
    readonly states: Readonly<Record<'unsupported' | 'denied' | 'off' | 'on' | 'failed', string>>;
  };
}

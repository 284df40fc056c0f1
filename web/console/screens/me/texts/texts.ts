export interface MeTexts {
  readonly notices: Readonly<Record<'title' | 'lead' | 'begin' | 'end' | 'email' | 'noEmail' | 'phone' | 'noPhone', string>> & {
    readonly states: Readonly<Record<'unsupported' | 'denied' | 'off' | 'on' | 'failed', string>>;
  };
}

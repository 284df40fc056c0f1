/** What the app of organisations says beside what is said around every offer. */
export interface MemberTexts {
  readonly door: Readonly<
    Record<
      | 'title'
      | 'lead'
      | 'email'
      | 'emailHint'
      | 'send'
      | 'sent'
      | 'sentNext'
      | 'failed'
      | 'notAddress'
      | 'tooMany'
      | 'notNow'
      | 'again'
      | 'back',
      string
    >
  >;
  readonly home: Readonly<
    Record<
      | 'title'
      | 'nav'
      | 'me'
      | 'calls'
      | 'noCall'
      | 'example'
      | 'organisations'
      | 'noOrganisation'
      | 'register'
      | 'offers'
      | 'newOffer'
      | 'newOfferLead'
      | 'call'
      | 'organisation'
      | 'subarea'
      | 'begin'
      | 'office'
      | 'draftsHidden',
      string
    >
  > & {
    readonly open: (from: string, to: string) => string;
    readonly announced: (from: string) => string;
  };
  readonly register: Readonly<Record<'title' | 'lead', string>>;
  readonly me: Readonly<Record<'title' | 'signedAs' | 'session', string>>;
}

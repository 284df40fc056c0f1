/** What is said of guests of a date: the list, signing up, the waiting list, the delivery report, documents. */
import type { DocumentKind, GuestView, NoticeReport, SignUpState } from '../../../../data/event-types.ts';

type Ended = Extract<SignUpState, { name: 'ended' }>['why'];
type Became = NoticeReport['guests'][number]['became'];

export interface GuestsTexts {
  readonly title: string;
  readonly none: string;
  readonly ended: string;
  readonly search: string;
  readonly signUp: string;
  readonly noName: string;
  readonly copyNote: string;
  readonly states: {
    readonly seated: string;
    readonly heldGuardian: (until: string) => string;
    readonly heldCode: (until: string) => string;
    readonly waiting: (place: number) => string;
    readonly offered: (until: string) => string;
    readonly ended: Readonly<Record<Ended, string>>;
    readonly came: (at: string) => string;
  };
  readonly people: (adults: number, children: number) => string;
  readonly ages: (ages: string) => string;
  readonly ageUnknown: string;
  readonly code: string;
  readonly contact: string;
  readonly ways: Readonly<Record<GuestView['contact']['kind'], string>>;
  readonly guardian: string;
  readonly guardians: Readonly<Record<GuestView['guardian']['kind'], string>>;
  readonly by: Readonly<Record<GuestView['by'], string>>;
  readonly signedUp: string;
  readonly change: string;
  readonly changeTitle: string;
  readonly changeLead: string;
  readonly cancel: string;
  readonly cancelTitle: string;
  readonly cancelLead: string;
  readonly paper: string;
  readonly paperTitle: string;
  readonly paperLead: string;
  readonly paperName: string;
  readonly accept: string;
  readonly acceptTitle: string;
  readonly acceptLead: string;
  readonly decline: string;
  readonly declineTitle: string;
  readonly declineLead: string;
  readonly form: {
    readonly title: string;
    readonly lead: string;
    readonly name: string;
    readonly nameHint: string;
    readonly adults: string;
    readonly children: string;
    readonly childrenHint: string;
    readonly wrongParty: string;
    readonly how: string;
    readonly hows: Readonly<Record<'none' | 'sms' | 'email', string>>;
    readonly phone: string;
    readonly email: string;
    readonly language: string;
    readonly paperConsent: string;
    readonly toldHint: string;
    readonly told: string;
    readonly toldMissing: string;
    readonly missing: string;
    readonly confirm: string;
    readonly label: string;
    readonly seated: (code: string) => string;
    readonly waits: (place: number) => string;
    readonly held: (code: string) => string;
  };
  readonly waiting: {
    readonly title: string;
    readonly none: string;
    readonly offerGoesOut: string;
    readonly place: (n: number) => string;
  };
  readonly told: {
    readonly title: string;
    readonly lead: string;
    readonly nothing: string;
    readonly notices: Readonly<Record<NoticeReport['notice'], string>>;
    readonly since: (moment: string) => string;
    readonly nobodyYet: string;
    readonly everybody: (n: number) => string;
    readonly classes: Readonly<Record<Became, string>>;
    readonly what: string;
    readonly signUps: string;
    readonly share: string;
    readonly together: string;
    readonly names: string;
    readonly calls: string;
    readonly via: Readonly<Record<'messenger' | 'chat' | 'sms' | 'email', string>>;
  };
  readonly documents: {
    readonly title: string;
    readonly lead: string;
    readonly kinds: Readonly<Record<DocumentKind, string>>;
    readonly making: string;
    readonly open: (name: string) => string;
    readonly failed: string;
  };
}

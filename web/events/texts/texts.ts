/** What the public pages of events say. One shape for every language, so a missing text does not compile. */
import type { SignUpRefusal } from '../../../shared/events/sign-up-commands.ts';
import type { SignUpState } from '../../../shared/events/sign-up-model.ts';

type EndedWhy = Extract<SignUpState, { name: 'ended' }>['why'];

/** What may be wrong with one field of a form. */
export type FieldProblem =
  | 'name.missing'
  | 'name.too-long'
  | 'contact.missing'
  | 'phone.wrong'
  | 'email.wrong'
  | 'email.doubtful'
  | 'ages.wrong'
  | 'party.empty'
  | 'party.too-many'
  | 'answer.missing'
  | 'answer.too-long'
  | 'code.shape'
  | 'code.wrong';

export interface EventTexts {
  readonly frame: {
    readonly example: string;
    readonly exampleNote: string;
    readonly outside: string;
  };
  readonly list: {
    readonly title: string;
    readonly pastTitle: string;
    readonly lead: (locative: string) => string;
    readonly filter: string;
    readonly subarea: string;
    readonly allSubareas: string;
    readonly kind: string;
    readonly allKinds: string;
    readonly from: string;
    readonly to: string;
    readonly show: string;
    readonly clear: string;
    readonly none: string;
    readonly noneNext: string;
    readonly more: string;
    readonly past: string;
    readonly coming: string;
    readonly subscribe: string;
    readonly calendar: string;
    readonly calendarHow: string;
    readonly rss: string;
    readonly haveCode: string;
    readonly code: string;
    readonly open: string;
    readonly wrongDay: string;
  };
  readonly seats: {
    readonly free: (free: number, total: number) => string;
    readonly separate: (adults: number, children: number) => string;
    readonly waiting: (waiting: number) => string;
    readonly full: string;
    readonly unlimited: string;
    readonly welcome: string;
    readonly none: string;
    readonly cancelled: string;
    readonly moved: string;
    readonly over: string;
  };
  readonly date: {
    readonly back: string;
    readonly cancelled: string;
    readonly moved: string;
    readonly reason: string;
    readonly movedFrom: (when: string, where: string | null) => string;
    readonly when: string;
    readonly sitting: (n: number) => string;
    readonly allSittings: string;
    readonly where: string;
    readonly directions: string;
    readonly map: string;
    readonly access: string;
    readonly accessUnknown: string;
    readonly stepFree: readonly [yes: string, no: string];
    readonly toilet: readonly [yes: string, no: string];
    readonly hearingLoop: readonly [yes: string, no: string];
    readonly hosts: string;
    readonly languages: string;
    readonly languageNames: Readonly<Record<'pl' | 'uk' | 'en', string>>;
    readonly age: string;
    readonly ageFrom: (least: number) => string;
    readonly ageTo: (most: number) => string;
    readonly ageBetween: (least: number, most: number) => string;
    readonly bring: string;
    readonly seats: string;
    readonly kind: string;
    readonly safety: string;
    readonly standards: string;
    readonly checked: (on: string) => string;
    readonly consultation: string;
    readonly consultationNote: (until: string) => string;
    readonly addToCalendar: string;
    readonly messenger: string;
    readonly afterTitle: string;
    readonly photos: string;
    readonly felt: string;
    readonly moods: Readonly<Record<'good' | 'so-so' | 'bad', string>>;
  };
  readonly form: {
    readonly title: string;
    readonly waitingTitle: string;
    readonly lead: (minutes: number) => string;
    readonly name: string;
    readonly nameHint: string;
    readonly people: string;
    readonly adults: string;
    readonly children: string;
    readonly childrenHint: string;
    readonly most: (people: number) => string;
    readonly guardian: (hours: number) => string;
    readonly contact: string;
    readonly contactHint: string;
    readonly phone: string;
    readonly email: string;
    readonly optional: string;
    readonly questions: string;
    readonly consent: string;
    readonly privacyLink: string;
    readonly leaveEmpty: string;
    readonly send: string;
    readonly sendWaiting: string;
    readonly wrong: string;
    readonly closed: string;
    readonly notNeeded: string;
  };
  readonly problems: Readonly<Record<Exclude<FieldProblem, 'email.doubtful'>, string>> & {
    readonly 'email.doubtful': (suggested: string) => string;
  };
  readonly refusals: Readonly<Record<SignUpRefusal['code'], string>>;
  readonly code: {
    readonly title: string;
    readonly sentTo: { readonly sms: (end: string) => string; readonly email: (masked: string) => string };
    readonly until: (when: string) => string;
    readonly label: string;
    readonly hint: string;
    readonly confirm: string;
    readonly left: (n: number) => string;
    readonly again: string;
    readonly sentAgain: string;
    readonly notCome: string;
    readonly place: (n: number) => string;
    readonly already: string;
  };
  readonly own: {
    readonly title: string;
    readonly yourCode: string;
    readonly codePicture: string;
    readonly sayIt: string;
    readonly who: string;
    readonly people: (adults: number, children: number) => string;
    readonly event: string;
    readonly seated: string;
    readonly heldGuardian: (until: string) => string;
    readonly heldCode: (until: string) => string;
    readonly enterCode: string;
    readonly waiting: (place: number) => string;
    readonly waitingNext: string;
    readonly offered: (until: string) => string;
    readonly accept: string;
    readonly decline: string;
    readonly ended: Readonly<Record<EndedWhy, string>>;
    readonly over: string;
    readonly calendar: string;
    readonly cancel: string;
    readonly cancelTitle: string;
    readonly cancelAsk: string;
    readonly cancelYes: string;
    readonly cancelNo: string;
    readonly again: string;
    readonly done: Readonly<Record<'confirmed' | 'cancelled' | 'accepted' | 'declined', string>>;
  };
  readonly guardian: {
    readonly title: string;
    readonly lead: (name: string) => string;
    readonly nobody: string;
    readonly ages: (ages: string) => string;
    readonly means: string;
    readonly until: (when: string) => string;
    readonly name: string;
    readonly agree: string;
    readonly agreed: (when: string) => string;
    readonly thanks: string;
    readonly decline: string;
  };
}

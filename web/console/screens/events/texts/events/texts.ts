/** What the list of dates, the plan, an event and one of its dates say. */
import type { DateRow, EventDetail } from '../../../../data/event-types.ts';

export interface EventsTexts {
  readonly title: string;
  readonly newEvent: string;
  readonly past: string;
  readonly ahead: string;
  readonly subarea: string;
  readonly allSubareas: string;
  readonly outside: string;
  readonly kind: string;
  readonly allKinds: string;
  readonly thisWeek: string;
  readonly nextWeek: string;
  readonly week: (days: string) => string;
  readonly nothing: string;
  readonly nothingNext: string;
  readonly openMinutes: (n: number) => string;
  readonly states: Readonly<Record<DateRow['state'], string>>;
  readonly eventStates: Readonly<Record<EventDetail['event']['state']['name'], string>>;
  readonly example: string;
  readonly children: string;
  readonly waitsToBeSent: string;
  readonly seats: {
    readonly of: (taken: number, capacity: number) => string;
    readonly taken: (n: number) => string;
    readonly noLimit: string;
    readonly noSignUp: string;
    readonly waiting: (n: number) => string;
    readonly people: (n: number) => string;
    readonly free: (n: number) => string;
  };
  readonly plan: {
    readonly link: string;
    readonly title: (year: number) => string;
    readonly lead: string;
    readonly kind: string;
    readonly all: string;
    readonly cell: (done: number, plan: number) => string;
    readonly ahead: (n: number) => string;
    readonly notSplit: string;
    readonly legend: string;
    readonly scroll: string;
  };
  readonly event: {
    readonly dates: string;
    readonly noDates: string;
    readonly edit: string;
    readonly publish: string;
    readonly publishTitle: string;
    readonly publishLead: string;
    readonly publishDone: string;
    readonly cannotPublish: string;
    readonly fillIn: string;
    readonly copy: string;
    readonly copyTitle: string;
    readonly copyLead: string;
    readonly addDates: string;
    readonly addDatesTitle: string;
    readonly cancel: string;
    readonly cancelTitle: string;
    readonly cancelLead: (dates: number, seats: number) => string;
    readonly history: string;
    readonly what: Readonly<Record<string, string>>;
    readonly readOnly: string;
    readonly public: string;
    readonly children: string;
    readonly noProtection: string;
    readonly protection: (who: string, day: string) => string;
    readonly hosts: string;
    readonly bring: string;
    readonly series: string;
  };
  readonly date: {
    readonly door: string;
    readonly event: string;
    readonly when: string;
    readonly where: string;
    readonly people: string;
    readonly movedFrom: (moment: string) => string;
    readonly reason: string;
    readonly actions: string;
    readonly move: string;
    readonly moveTitle: string;
    readonly moveLead: string;
    readonly venue: string;
    readonly venueHint: string;
    readonly moveReason: string;
    readonly cancel: string;
    readonly cancelTitle: string;
    readonly reasonLabel: string;
    readonly reasonHint: string;
    readonly tooShort: string;
    readonly seats: string;
    readonly seatsTitle: string;
    readonly seatsLead: string;
    readonly hold: string;
    readonly holdTitle: string;
    readonly holdLead: string;
    readonly told: string;
    readonly meeting: string;
    readonly after: string;
    readonly more: string;
    readonly who: { readonly nobody: string; readonly lead: (n: number) => string } & Readonly<
      Record<'chat' | 'sms' | 'email' | 'none', (n: number) => string>
    >;
  };
}

/** Every sentence about events that a resident can read, as one shape: a language module that lacks a text does not compile. */

import type { WhyNot } from '../../../shared/events/plan-offers.ts';
import type { EventRefusalCode } from '../../engine/event-turn.ts';

/** Yes, no, or nobody has checked. */
export type Known = boolean | null;

/** A date in words: the title is marked when it is an example. */
export interface DateSaid {
  readonly title: string;
  readonly when: string;
  readonly where: string;
}

export interface DetailsSaid extends DateSaid {
  readonly description: string;
  /** One line for each sitting when there are several. */
  readonly sittings: readonly string[];
  readonly way: string | null;
  readonly access: {
    readonly stepFree: Known;
    readonly toilet: Known;
    readonly hearingLoop: Known;
    readonly notes: string | null;
  };
  readonly bring: string | null;
  readonly hosts: readonly string[];
  readonly least: number | null;
  readonly most: number | null;
  readonly state: SeatsSaid;
  readonly cancelled: string | null;
  /** When and where it was before it was moved. */
  readonly movedFrom: string | null;
  readonly page: string;
}

/** What can be said of seats at this moment. */
export type SeatsSaid =
  | { readonly kind: 'over' }
  | { readonly kind: 'closed' }
  /** Nothing is offered any more: the last two hours. */
  | { readonly kind: 'full' }
  | { readonly kind: 'no-sign-up' }
  | { readonly kind: 'unlimited'; readonly needed: boolean }
  | { readonly kind: 'free'; readonly free: number }
  | { readonly kind: 'free-separate'; readonly adults: number; readonly children: number }
  | { readonly kind: 'waiting'; readonly waiting: number };

export interface PartySaid {
  readonly adults: number;
  readonly children: readonly { readonly age: number | null }[];
}

export interface SummarySaid extends DateSaid {
  readonly party: string;
  readonly name: string | null;
  readonly answers: readonly { readonly question: string; readonly text: string }[];
  /** No room for all of them now. `free`: seats that are; null = unknown or none. */
  readonly full: { readonly free: number | null } | null;
  readonly guardian: boolean;
}

export interface SeatSaid extends DateSaid {
  /** Spelled in two groups. */
  readonly code: string;
  readonly party: string;
  readonly calendar: string;
  readonly page: string;
  readonly way: string | null;
  readonly bring: string | null;
}

/** Titles of quick replies: at most 20 characters each. */
export interface EventTitles {
  readonly join: string;
  readonly more: string;
  readonly otherPlace: string;
  readonly everywhere: string;
  readonly otherEvents: string;
  readonly joinYes: string;
  readonly waitYes: string;
  readonly fewer: string;
  readonly correct: string;
  readonly noName: string;
  readonly noAges: string;
  readonly childAlone: string;
  readonly noneOfThem: string;
  readonly mySeat: string;
  readonly changeParty: string;
  readonly cancelSeat: string;
  readonly cancelYes: string;
  readonly keepSeat: string;
  readonly guardian: string;
  readonly accept: string;
  readonly decline: string;
  readonly good: string;
  readonly soSo: string;
  readonly bad: string;
  readonly meeting: string;
}

/** Words that residents type where a button could be pressed, folded. */
export interface EventTyped {
  readonly everywhere: readonly string[];
  readonly accept: readonly string[];
  readonly decline: readonly string[];
  readonly good: readonly string[];
  readonly soSo: readonly string[];
  readonly bad: readonly string[];
  /** Somewhere in a message: it is about a plan under consultation. */
  readonly consultation: readonly string[];
  /** Beginnings of words for our people in the streets. */
  readonly ourPeople: readonly string[];
  /** Somewhere in a message, beside one of those: where are they to be met? */
  readonly meet: readonly string[];
  readonly childAlone: readonly string[];
  /** Somewhere in a message, about what is shown: how does one get there? */
  readonly theWay: readonly string[];
  /** Somewhere in a message, about what is listed or shown: food, dogs, money, what to bring. As in `engine/patterns.ts`. */
  readonly ofDetails: string;
  /** Somewhere in a message, about one's own sign-up: another number of people. */
  readonly changeParty: readonly string[];
  /** Somewhere in a message, about the sign-up that is shown: its code, its place. */
  readonly aboutSeat: readonly string[];
}

export interface EventPhrases {
  readonly titles: EventTitles;
  readonly typed: EventTyped;
  readonly example: string;
  /** Adults and children, at most 20 characters: the title of a quick reply. */
  readonly partyTitle: (adults: number, children: number) => string;
  readonly party: (party: PartySaid) => string;

  readonly askWhere: string;
  readonly listHead: (where: string | null) => string;
  readonly listNext: string;
  readonly joinWhich: string;
  /** Nothing on those days. */
  readonly nothingThen: (where: string | null) => string;
  readonly nothingButNext: string;
  readonly nothing: (page: string) => string;
  readonly noMore: string;
  readonly noDuty: string;
  readonly chooseFromList: string;
  /** A question about one of several that are listed, and about the one that is shown. */
  readonly detailsOfWhich: string;
  readonly detailsAreAll: string;
  /** The same where the details are not above. */
  readonly detailsOnPage: (page: string) => string;
  readonly dateGone: string;
  readonly details: (date: DetailsSaid) => string;
  readonly detailsJoin: string;
  readonly detailsNoJoin: string;
  readonly detailsMine: string;
  readonly wayThere: (where: string, way: string | null, page: string) => string;

  readonly howMany: (most: number, children: boolean) => string;
  readonly howManyAgain: string;
  readonly atMost: (most: number) => string;
  readonly minorsAmong: (people: number) => string;
  readonly ages: (children: number) => string;
  readonly agesAgain: (children: number) => string;
  readonly ageLimits: (least: number | null, most: number | null) => string;
  readonly name: string;
  readonly nameAgain: string;
  readonly question: (text: string) => string;
  readonly summary: (summary: SummarySaid) => string;
  readonly signedUp: (seat: SeatSaid) => string;
  readonly held: (seat: SeatSaid, until: string, link: string) => string;
  readonly waiting: (seat: SeatSaid, place: number | null, offerHours: number) => string;
  readonly nothingSaved: string;
  readonly already: string;

  readonly noSeats: string;
  readonly mineHead: string;
  readonly mineNext: string;
  readonly mineItem: (date: DateSaid, status: string) => string;
  readonly mine: (seat: SeatSaid, status: string, whyNot: string | null) => string;
  readonly seated: string;
  readonly heldGuardian: (until: string) => string;
  readonly heldCode: (until: string) => string;
  readonly waitsAt: (place: number | null) => string;
  readonly offered: (until: string) => string;
  readonly why: Readonly<Record<WhyNot, string>>;
  readonly whichSeat: string;
  readonly cancelSure: (date: DateSaid) => string;
  readonly seatCancelled: (date: DateSaid) => string;
  readonly seatKept: string;
  readonly changeSure: (date: DateSaid, party: string) => string;
  readonly partyChanged: (date: DateSaid, party: string, status: string) => string;

  readonly offer: (date: DateSaid, until: string) => string;
  readonly offerAgain: string;
  readonly offerTaken: (seat: SeatSaid) => string;
  readonly offerHeld: (seat: SeatSaid, until: string, link: string) => string;
  readonly offerDeclined: string;
  readonly offerLater: string;

  readonly howWasIt: string;
  readonly oneSentence: string;
  readonly feedbackThanks: string;

  readonly guardianAsk: (date: DateSaid, children: number) => string;
  readonly guardianAgain: string;
  readonly guardianThanks: (date: DateSaid) => string;
  readonly guardianNotOpen: string;
  readonly guardianLater: string;

  readonly consultation: (title: string, channels: string, until: string, page: string) => string;
  readonly noConsultation: string;

  readonly refused: Readonly<Record<EventRefusalCode, string>>;
}

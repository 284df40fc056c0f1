/**
 * Everything guests of events are told outside a turn, as one shape: a language that lacks a text does not compile. `chat` is also what a
 * mail says; `sms` aims at two parts (134 letters with diacritics), the address included; three where
 * the date's own address is long, four with a guardian's.
 */
import type { Moment } from './when.ts';

/** What every telling knows of the date and the sign-up. */
export interface Occasion {
  /** Marked as an example where it is one. */
  readonly title: string;
  /** The same for SMS. */
  readonly brief: string;
  readonly start: Moment;
  readonly place: string;
  /** Its name alone, for SMS. */
  readonly where: string;
  /** The way there, in the organiser's words. */
  readonly way: string | null;
  readonly people: number;
  /** Said at the door. */
  readonly code: string;
  /** Address of the date's public page. */
  readonly page: string;
  /** Address of one's own sign-up: change, cancel, answer an offer. */
  readonly mine: string;
  /** Address of the date for one's calendar. */
  readonly calendar: string;
}

/** How one stands by the time of telling. */
export type Standing = 'seated' | 'held' | 'waiting' | 'offered';

export interface Told<More = unknown> {
  readonly chat: (occasion: Occasion, more: More) => string;
  /** Where the words for the chat speak of buttons. @default chat */
  readonly mail?: (occasion: Occasion, more: More) => string;
  readonly sms: (occasion: Occasion, more: More) => string;
  /** Of a mail, after the programme's name. */
  readonly subject: (occasion: Occasion, more: More) => string;
}

export interface Titles {
  readonly accept: string;
  readonly decline: string;
  readonly mine: string;
  readonly cancel: string;
  readonly guardian: string;
  readonly again: string;
  readonly look: string;
  readonly others: string;
  readonly good: string;
  readonly soSo: string;
  readonly bad: string;
}

export interface GuestPhrases {
  /** Titles of quick replies, at most 20 characters. */
  readonly titles: Titles;
  readonly example: string;
  readonly offer: Told<{ readonly until: Moment }>;
  readonly offerLapsed: Told;
  readonly guardianLapsed: Told;
  readonly codeLapsed: Told;
  readonly guardian: Told<{ readonly until: Moment | null; readonly link: string }>;
  readonly guardianAgreed: Told<{ readonly standing: Standing }>;
  readonly code: Told<{ readonly digits: string; readonly until: Moment; readonly link: string }>;
  /** `place` on the waiting list; null = has a seat. */
  readonly confirmed: Told<{ readonly standing: Extract<Standing, 'seated' | 'waiting'>; readonly place: number | null }>;
  readonly moved: Told<{
    /** null = it begins as before, only later hours or days are others. */
    readonly from: Moment | null;
    readonly sittings: readonly { readonly start: Moment; readonly end: Moment }[];
    readonly fromPlace: string | null;
    readonly reason: string | null;
    readonly standing: Standing;
  }>;
  readonly cancelled: Told<{ readonly reason: string; readonly waited: boolean }>;
  /** `consent`: link for the guardian who has not agreed yet. */
  readonly dayBefore: Told<{ readonly bring: string | null; readonly consent: string | null }>;
  readonly twoHours: Told;
  readonly waitingClosed: Told;
  readonly howWasIt: Told;
  /** Ends of mails, where nothing can be pressed. */
  readonly mail: {
    readonly answer: (link: string) => string;
    readonly mine: (link: string) => string;
    readonly page: (link: string) => string;
    /** Why it came here. */
    readonly foot: string;
  };
}

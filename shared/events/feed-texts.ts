/** What calendars and news readers say about a date, besides its own words. One shape, so a missing text does not compile. */
import type { Language } from '../city/profile.ts';

export interface FeedTexts {
  readonly example: string;
  readonly exampleNote: string;
  readonly cancelled: string;
  readonly cancelledBecause: (reason: string) => string;
  readonly moved: string;
  readonly movedFrom: (when: string, venue: string | null) => string;
  readonly because: (reason: string) => string;
  readonly part: (n: number, of: number) => string;
  readonly seatNeeded: string;
  readonly signUpWelcome: string;
  readonly noSignUp: string;
  readonly directions: (words: string) => string;
  readonly stepFree: (is: boolean) => string;
  readonly more: (address: string) => string;
  readonly code: (code: string) => string;
  readonly people: (adults: number, children: number) => string;
  readonly notYetSeated: string;
  readonly signUpEnded: string;
}

export const FEED_TEXTS: Readonly<Record<Language, FeedTexts>> = {
  pl: {
    example: 'PRZYKŁAD',
    exampleNote: 'To jest przykład. Takiego wydarzenia nie będzie.',
    cancelled: 'ODWOŁANE',
    cancelledBecause: (reason) => `Odwołane. Powód: ${reason}`,
    moved: 'ZMIANA',
    movedFrom: (when, venue) => `Zmiana. Było: ${when}${venue === null ? '' : `, ${venue}`}.`,
    because: (reason) => `Powód: ${reason}`,
    part: (n, of) => `spotkanie ${n} z ${of}`,
    seatNeeded: 'Potrzebne są zapisy.',
    signUpWelcome: 'Można przyjść bez zapisu. Zapis pomaga organizatorom.',
    noSignUp: 'Bez zapisów.',
    directions: (words) => `Jak dojść: ${words}`,
    stepFree: (is) => (is ? 'Wejście bez schodów.' : 'Przy wejściu są schody.'),
    more: (address) => `Więcej: ${address}`,
    code: (code) => `Kod zapisu: ${code}. Proszę podać go przy wejściu.`,
    people: (adults, children) => `Zapisane osoby: dorośli ${adults}, dzieci ${children}.`,
    notYetSeated: 'Miejsce nie jest jeszcze pewne.',
    signUpEnded: 'Ten zapis już nie obowiązuje.',
  },
  uk: {
    example: 'ПРИКЛАД',
    exampleNote: 'Це приклад. Такого заходу не буде.',
    cancelled: 'СКАСОВАНО',
    cancelledBecause: (reason) => `Скасовано. Причина: ${reason}`,
    moved: 'ЗМІНА',
    movedFrom: (when, venue) => `Зміна. Було: ${when}${venue === null ? '' : `, ${venue}`}.`,
    because: (reason) => `Причина: ${reason}`,
    part: (n, of) => `зустріч ${n} з ${of}`,
    seatNeeded: 'Потрібен запис.',
    signUpWelcome: 'Можна прийти без запису. Запис допомагає організаторам.',
    noSignUp: 'Без запису.',
    directions: (words) => `Як дістатися: ${words}`,
    stepFree: (is) => (is ? 'Вхід без сходів.' : 'Біля входу є сходи.'),
    more: (address) => `Докладніше: ${address}`,
    code: (code) => `Код запису: ${code}. Назвіть його на вході.`,
    people: (adults, children) => `Записано: дорослі ${adults}, діти ${children}.`,
    notYetSeated: 'Місце ще не підтверджено.',
    signUpEnded: 'Цей запис уже не дійсний.',
  },
  en: {
    example: 'EXAMPLE',
    exampleNote: 'This is an example. No such event will take place.',
    cancelled: 'CANCELLED',
    cancelledBecause: (reason) => `Cancelled. Reason: ${reason}`,
    moved: 'CHANGED',
    movedFrom: (when, venue) => `Changed. It was: ${when}${venue === null ? '' : `, ${venue}`}.`,
    because: (reason) => `Reason: ${reason}`,
    part: (n, of) => `meeting ${n} of ${of}`,
    seatNeeded: 'You need to sign up.',
    signUpWelcome: 'You can come without signing up. Signing up helps the organisers.',
    noSignUp: 'No need to sign up.',
    directions: (words) => `How to get there: ${words}`,
    stepFree: (is) => (is ? 'Step-free entrance.' : 'There are steps at the entrance.'),
    more: (address) => `More: ${address}`,
    code: (code) => `Sign-up code: ${code}. Please say it at the door.`,
    people: (adults, children) => `Signed up: adults ${adults}, children ${children}.`,
    notYetSeated: 'Your place is not certain yet.',
    signUpEnded: 'This sign-up is no longer valid.',
  },
};

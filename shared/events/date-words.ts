/** A date in the words that calendars and news readers show. Pure; nothing about guests. */
import type { Language } from '../city/profile.ts';
import { printable } from '../platform/printable.ts';
import { addressesOf } from './addresses.ts';
import { FEED_TEXTS } from './feed-texts.ts';
import type { EventDate, Text, Venue } from './model.ts';

/** How a feed is written. */
export interface FeedOptions {
  /** What the feed is called in a calendar or reader. */
  readonly name: string;
  /** Origin of the public pages. */
  readonly publicUrl: string;
  readonly timeZone: string;
  readonly language: Language;
  /** UTC ISO 8601. */
  readonly now: string;
}

/** How long a cancelled date stays in feeds, so that every calendar that had it learns of it. */
const CANCELLED_STAYS_DAYS = 30;

/** Drafts are nobody's business yet; what was cancelled long ago is over. */
export const inFeeds = ({ state }: EventDate, now: string): boolean => {
  if (state.name === 'draft') return false;
  return state.name !== 'cancelled' || Date.parse(state.since) + CANCELLED_STAYS_DAYS * 86_400_000 > Date.parse(now);
};

/** In the reader's language, else as it was written. */
export const said = (text: Text, language: Language): string => printable(text[language] ?? text.pl);

export const titleOf = (date: EventDate, language: Language): string => {
  const texts = FEED_TEXTS[language];
  const marks = [
    ...(date.example ? [texts.example] : []),
    ...(date.state.name === 'cancelled' ? [texts.cancelled] : []),
    ...(date.state.name === 'moved' ? [texts.moved] : []),
  ];
  return [...marks, said(date.title, language)].join(': ');
};

export const placeOf = ({ name, street, houseNumber }: Venue): string =>
  printable([name, [street, houseNumber].filter((part) => part !== null).join(' ')].filter((part) => part !== '').join(', '));

/** What became of it, whether to sign up, how to get there. One thing a line. */
export const linesOf = (
  { id, state, venue, signUp, example }: EventDate,
  { language, timeZone, publicUrl }: FeedOptions,
): readonly string[] => {
  const texts = FEED_TEXTS[language];
  const lines = [
    ...(example ? [texts.exampleNote] : []),
    ...(state.name === 'cancelled' ? [texts.cancelledBecause(state.reason)] : []),
    ...(state.name === 'moved' ? [texts.movedFrom(timeInWords(state.from, { language, timeZone }), state.fromVenue)] : []),
    ...(state.name === 'moved' && state.reason !== null ? [texts.because(state.reason)] : []),
    ...(state.name === 'planned' || state.name === 'moved' ? [signUpLine(signUp, language)] : []),
    ...(venue.directions === null ? [] : [texts.directions(venue.directions)]),
    // What nobody has checked is not said.
    ...(venue.accessibility.stepFree === null ? [] : [texts.stepFree(venue.accessibility.stepFree)]),
    ...(venue.accessibility.notes === null ? [] : [venue.accessibility.notes]),
    texts.more(addressesOf(publicUrl).date(id)),
  ];
  return lines.map(printable);
};

const signUpLine = (signUp: EventDate['signUp'], language: Language): string => {
  const texts = FEED_TEXTS[language];
  switch (signUp) {
    case 'needed':
      return texts.seatNeeded;
    case 'welcome':
      return texts.signUpWelcome;
    case 'none':
      return texts.noSignUp;
  }
};

/** Day and local time, to be read. */
export const timeInWords = (at: string, { language, timeZone }: Pick<FeedOptions, 'language' | 'timeZone'>): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { timeZone, dateStyle: 'full', timeStyle: 'short' }).format(
    new Date(at),
  );

/** Which published dates are meant by what somebody asks for. Pure; the days come from the list that was read. */
import { Temporal } from 'temporal-polyfill';
import { folded } from '../search/folded.ts';
import type { DateSummary } from './model.ts';

export interface DatesAsked {
  /** Subarea id; null = anywhere. */
  readonly subarea: string | null;
  /** Ids of kinds; none = every kind that is not listed in `without`. */
  readonly kinds: readonly string[];
  readonly without: readonly string[];
  /** UTC, by start, both included. */
  readonly from: string;
  readonly to: string;
  /** Local times HH:MM between which it begins; null = at any time. */
  readonly fromTime: string | null;
  readonly toTime: string | null;
  /** Folded words that may stand in a title. What stands in none is left out. */
  readonly words: readonly string[];
  /** Words that named the kinds; looked for in titles when there is nothing of those kinds. */
  readonly kindWords: readonly string[];
}

/** Letters that two forms of a word have in common. */
const STEM = 5;
const SHORTEST = 4;

const sameWord = (a: string, b: string): boolean =>
  a.length >= SHORTEST && b.length >= SHORTEST && a.slice(0, STEM) === b.slice(0, STEM);

/** One of the words stands in the title, in any of its languages and forms. */
export const isNamed = ({ title }: Pick<DateSummary, 'title'>, words: readonly string[]): boolean => {
  const said = [title.pl, title.uk, title.en].flatMap((text) => (text === null ? [] : folded(text).split(' ')));
  return words.some((word) => said.some((other) => sameWord(word, other)));
};

const startsWithin = ({ startsAt }: DateSummary, { fromTime, toTime }: DatesAsked, timeZone: string): boolean => {
  const time = Temporal.Instant.from(startsAt).toZonedDateTimeISO(timeZone).toPlainTime().toString({ smallestUnit: 'minute' });
  return (fromTime === null || time >= fromTime) && (toTime === null || time <= toTime);
};

/** Ahead, in the order of their starts. A title that was named comes before the kind: it says more exactly what is meant. */
export const matchingDates = (
  dates: readonly DateSummary[],
  asked: DatesAsked,
  { now, timeZone }: { readonly now: string; readonly timeZone: string },
): readonly DateSummary[] => {
  const open = dates.filter(
    (date) => (date.state === 'planned' || date.state === 'moved') && date.endsAt > now && startsWithin(date, asked, timeZone),
  );
  const ofKind = open.filter(({ kind }) => (asked.kinds.length > 0 ? asked.kinds.includes(kind) : !asked.without.includes(kind)));
  const byName = ofKind.filter((date) => isNamed(date, asked.words));
  if (byName.length > 0) return byName;
  if (ofKind.length > 0 || asked.kinds.length === 0) return ofKind;
  return open.filter((date) => isNamed(date, [...asked.words, ...asked.kindWords]));
};

/** A message cut into words and runs of digits, each with what stands before it: what the readers of days, people and sums walk over. */
import { expression } from '../alphabets.ts';
import { fold } from '../normalise.ts';

export interface Word {
  /** Lower case, without Polish diacritics and apostrophes; digits as typed. */
  readonly folded: string;
  /** Null where it is a word. At most nine digits are read as a number; more are no count of anything. */
  readonly number: number | null;
  /** What stands between the word before and this one: '' where they are written together ("5lat"). */
  readonly gap: string;
  readonly start: number;
  readonly end: number;
}

/** First and one past the last character. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a reader made of the words from some place on; `next` is the first word that it left. */
export interface Read<T> {
  readonly value: T;
  readonly next: number;
}
export type Reader<T> = (words: readonly Word[], at: number) => Read<T> | null;

const WORD = expression("\\d+|[\\p{L}\\p{M}]+(?:['’ʼ`][\\p{L}\\p{M}]+)*", 'gu');
const DIGITS = /^\d/u;
const MOST_DIGITS = 9;

export const wordsIn = (text: string): readonly Word[] => {
  let end = 0;
  return [...text.matchAll(WORD(text))].map((match): Word => {
    const [typed] = match;
    const start = match.index;
    const gap = text.slice(end, start);
    end = start + typed.length;
    const isNumber = DIGITS.test(typed) && typed.length <= MOST_DIGITS;
    return { folded: isNumber ? typed : fold(typed), number: isNumber ? Number(typed) : null, gap, start, end };
  });
};

/** A word that no reader knows, in place of one that somebody has read already. */
const taken = (word: Word): Word => ({ ...word, folded: '', number: null, gap: '\n' });

/** The same words, those inside the spans unreadable. Both are in the order of the text. */
export const without = (words: readonly Word[], spans: readonly Span[]): readonly Word[] => {
  if (spans.length === 0) return words;
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  let at = 0;
  return words.map((word) => {
    while (at < sorted.length && (sorted[at]?.end ?? 0) <= word.start) at += 1;
    const span = sorted[at];
    return span !== undefined && word.end > span.start ? taken(word) : word;
  });
};

export const foldedAt = (words: readonly Word[], at: number): string => words[at]?.folded ?? '';

/** Only blanks stand before it: it goes on with what was said before. */
export const goesOn = (word: Word | undefined): boolean => word !== undefined && /^[ \t\u00a0]*$/u.test(word.gap);

/** Words of a list, as a set. Folded. */
export const setOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter((word) => word !== ''));

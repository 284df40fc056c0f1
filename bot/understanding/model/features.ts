/** What the model sees of a message: words, stems, neighbours, pieces of words and what the words are about, each as a 32-bit number. */
import type { Normalised, Token } from '../normalise.ts';
import { conceptsIn } from './concepts.ts';

/** Words beyond this add nothing but time. */
const MOST_TOKENS = 120;
/** A word's first letters stand for all its inflected forms. */
const STEM = 5;
/** Pieces of words bridge endings and typos; one piece says less than a word. */
const PIECE_WEIGHT = 0.45;
const PIECES = { shortest: 3, longest: 5 } as const;
/** What words are about says more than any of them, and what meets in one message nearly as much. */
const CONCEPT_WEIGHT = 2;
const MEETING_WEIGHT = 1.5;
/** Concepts of one message; a longer one repeats itself. */
const MOST_CONCEPTS = 24;

export interface Features {
  readonly keys: readonly number[];
  /** Parallel to `keys`; the sum of squares is 1. */
  readonly values: readonly number[];
}

const KINDS = { word: 1, stem: 2, pair: 3, apart: 4, piece: 5, sign: 6, concept: 7, meeting: 8 } as const;
type Kind = keyof typeof KINDS;

/** FNV-1a. */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
const step = (hash: number, code: number): number => Math.imul(hash ^ code, PRIME);
const hashOf = (kind: Kind, text: string): number => {
  let hash = step(OFFSET, KINDS[kind]);
  for (let i = 0; i < text.length; i += 1) hash = step(hash, text.charCodeAt(i));
  return hash >>> 0;
};

const hashOfConcept = (concept: number): number => step(step(OFFSET, KINDS.concept), concept) >>> 0;
const hashOfMeeting = (one: number, other: number): number => step(step(step(OFFSET, KINDS.meeting), one), other) >>> 0;

const DIGITS = /^\d+[a-zа-яіїє]?$/;
const shape = ({ folded }: Token): string => (DIGITS.test(folded) ? '0' : folded.slice(0, 24));

const lengthOf = (words: number): string =>
  words <= 1 ? '1' : words <= 3 ? '3' : words <= 8 ? '8' : words <= 20 ? '20' : 'long';

/** Total and bounded; the same text gives the same features on every machine. */
export const featuresOf = ({ text, tokens, emoji }: Pick<Normalised, 'text' | 'tokens' | 'emoji'>): Features => {
  const found = new Map<number, number>();
  const add = (key: number, value: number) => {
    if (!found.has(key)) found.set(key, value);
  };
  const words = tokens.slice(0, MOST_TOKENS).map(shape);
  const stems = words.map((word) => word.slice(0, STEM));
  words.forEach((word, at) => {
    add(hashOf('word', word), 1);
    const stem = stems[at] ?? '';
    add(hashOf('stem', stem), 1);
    const [next, afterNext] = [stems[at + 1], stems[at + 2]];
    if (next !== undefined) add(hashOf('pair', `${stem} ${next}`), 1);
    if (afterNext !== undefined) add(hashOf('apart', `${stem} ${afterNext}`), 0.7);
    if (word.length < 3) return;
    const bounded = `^${word}$`;
    for (let from = 0; from + PIECES.shortest <= bounded.length; from += 1) {
      let hash = step(OFFSET, KINDS.piece);
      // A piece's hash goes on to the hash of the next longer one.
      for (let at = from; at < Math.min(from + PIECES.longest, bounded.length); at += 1) {
        hash = step(hash, bounded.charCodeAt(at));
        if (at - from >= PIECES.shortest - 1) add(hash >>> 0, PIECE_WEIGHT);
      }
    }
  });
  const concepts = conceptsIn(words).slice(0, MOST_CONCEPTS);
  concepts.forEach((concept, at) => {
    add(hashOfConcept(concept), CONCEPT_WEIGHT);
    for (const other of concepts.slice(at + 1)) add(hashOfMeeting(concept, other), MEETING_WEIGHT);
  });
  if (text.includes('?')) add(hashOf('sign', '?'), 1);
  if (text.includes('!!')) add(hashOf('sign', '!!'), 0.5);
  if (emoji.length > 0) add(hashOf('sign', emoji[0] ?? ''), 1);
  add(hashOf('sign', lengthOf(words.length)), 0.7);
  const length = Math.sqrt([...found.values()].reduce((sum, value) => sum + value * value, 0));
  return { keys: [...found.keys()], values: [...found.values()].map((value) => value / length) };
};

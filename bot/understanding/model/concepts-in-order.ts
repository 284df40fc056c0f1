/** How concepts are looked up: by how a word begins. */
import { byAlphabet, type Texts } from '../lexicon/unread.ts';

/** So many letters; no entry with any ending is shorter. */
const BEGINNING = 2;
export const beginningOf = (word: string): string => word.slice(0, BEGINNING);

/** In each text first the beginning, then the entries that begin so, divided by blanks: the word, `*` for any ending, `=`, number of the concept. */
export interface ConceptsInOrder {
  readonly texts: Texts;
}

export const conceptsInOrder = (concepts: Readonly<Record<string, string>>): ConceptsInOrder => {
  const byBeginning = new Map<string, string[]>();
  Object.values(concepts).forEach((words, concept) => {
    for (const word of words.split(' ')) {
      const beginning = beginningOf(word.replace('*', ''));
      byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), `${word}=${concept}`]);
    }
  });
  return { texts: byAlphabet([...byBeginning].map(([beginning, entries]) => [beginning, ...entries].join(' '))) };
};

/** Finds which concepts words belong to; one look-up per beginning of a word. */
import { CONCEPTS } from '../lexicon/concepts.ts';

const exact = new Map<string, number[]>();
const beginnings = new Map<string, number[]>();
let longest = 1;

Object.values(CONCEPTS).forEach((words, concept) => {
  for (const word of words.split(' ')) {
    const prefix = word.endsWith('*');
    const text = prefix ? word.slice(0, -1) : word;
    const map = prefix ? beginnings : exact;
    const known = map.get(text);
    if (known === undefined) map.set(text, [concept]);
    else known.push(concept);
    if (prefix) longest = Math.max(longest, text.length);
  }
});
const SHORTEST = 2;

/** The concepts that the folded words belong to, as numbers, each once, in order. */
export const conceptsIn = (words: readonly string[]): readonly number[] => {
  const found = new Set<number>();
  for (const word of words) {
    for (const concept of exact.get(word) ?? []) found.add(concept);
    for (let length = Math.min(longest, word.length); length >= SHORTEST; length -= 1)
      for (const concept of beginnings.get(word.slice(0, length)) ?? []) found.add(concept);
  }
  return [...found].sort((a, b) => a - b);
};

/** Finds which concepts words belong to; one look-up per beginning of a word. */
import { concepts } from '../lexicon/in-order.ts';
import { unreadOf } from '../lexicon/unread.ts';
import { beginningOf } from './concepts-in-order.ts';

const exact = new Map<string, number[]>();
const prefixes = new Map<string, number[]>();
let longest = 1;
const SHORTEST = 2;
const take = unreadOf([concepts.texts], ' ');

const read = (beginning: string) => {
  const text = take(beginning);
  if (text === undefined) return;
  const [, ...entries] = text.split(' ');
  for (const entry of entries) {
    const [word = '', concept] = entry.split('=');
    const prefix = word.endsWith('*');
    const text = prefix ? word.slice(0, -1) : word;
    const map = prefix ? prefixes : exact;
    map.set(text, [...(map.get(text) ?? []), Number(concept)]);
    if (prefix) longest = Math.max(longest, text.length);
  }
};

/** The concepts that the folded words belong to, as numbers, each once, in order. */
export const conceptsIn = (words: readonly string[]): readonly number[] => {
  const found = new Set<number>();
  for (const word of words) {
    read(beginningOf(word));
    for (const concept of exact.get(word) ?? []) found.add(concept);
    for (let length = Math.min(longest, word.length); length >= SHORTEST; length -= 1)
      for (const concept of prefixes.get(word.slice(0, length)) ?? []) found.add(concept);
  }
  return [...found].sort((a, b) => a - b);
};

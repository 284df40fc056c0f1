/** Names by how they begin, so that only those are prepared that a message may mean: loading a city prepares none. */
import { plainLetter } from '../normalise.ts';
import { formsOfWord, wordsOf } from './inflection.ts';

/** A longer word keeps its first two letters in every form. */
const SHORT = 5;

const PLAIN = /^[a-ząćęłńóśźżа-яіїє]+$/;

/** Of a folded word: its first two letters. Of a number the first digit, since "1 Maja" is also typed "1maja" and "1go maja". */
export const beginningOf = (word: string): string => word.slice(0, word.charAt(0) >= '0' && word.charAt(0) <= '9' ? 1 : 2);

/** How any form of any word of a name begins; the same may come twice. */
export const beginningsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[\s-]+/)
    .flatMap(beginningsOfWord);

const beginningsOfWord = (word: string): readonly string[] => {
  const [first, second] = [plainLetter(word.charAt(0)), plainLetter(word.charAt(1))];
  // Folding makes one letter of "aaa".
  const stays = word.length > SHORT && first !== second && PLAIN.test(word);
  return stays ? [first + second] : wordsOf(word).flatMap(formsOfWord).map(beginningOf);
};

/** Items by each of their keys; an item has each key once. */
export const groupedBy = <T>(items: readonly T[], keysOf: (item: T) => Iterable<string>): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else if (group.at(-1) !== item) group.push(item);
    }
  return groups;
};

/**
 * Makes what the names of a key become when it is first asked for. Of a key without names nothing is kept: words of residents begin as they
 * like.
 */
export const whenAsked = <Name, Made>(
  namesOf: (key: string) => readonly Name[],
  make: (alike: readonly Name[], key: string) => Made,
): ((key: string) => Made | undefined) => {
  const made = new Map<string, Made>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const alike = namesOf(key);
    if (alike.length === 0) return undefined;
    const fresh = make(alike, key);
    made.set(key, fresh);
    return fresh;
  };
};

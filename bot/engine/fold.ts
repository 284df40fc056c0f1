import { folded } from '../../shared/search/folded.ts';

/** Words as they are compared: lower case, no diacritics, no punctuation, single spaces; "під'їзд" is one word. */
export const fold = (text: string): string => folded(text.replace(/[’'`]/g, ''));

/** Lists of phrases are constants that every message is held against: each is folded once. */
const foldedLists = new WeakMap<readonly string[], readonly string[]>();
export const foldedOnce = (phrases: readonly string[]): readonly string[] => {
  const folded = foldedLists.get(phrases) ?? phrases.map(fold);
  foldedLists.set(phrases, folded);
  return folded;
};

/** The whole message is one of these phrases. */
export const isOneOf = (text: string, phrases: readonly string[]): boolean => {
  const folded = fold(text);
  return folded !== '' && foldedOnce(phrases).includes(folded);
};

/** The message begins with one of these phrases, as whole words. */
export const beginsWith = (text: string, phrases: readonly string[]): boolean => {
  const folded = `${fold(text)} `;
  return foldedOnce(phrases).some((phrase) => folded.startsWith(`${phrase} `));
};

/** One of these phrases is somewhere in the message, as whole words. */
export const holds = (text: string, phrases: readonly string[]): boolean => {
  const folded = ` ${fold(text)} `;
  return foldedOnce(phrases).some((phrase) => folded.includes(` ${phrase} `));
};

/** Every word of the message is one of these. */
export const onlyWordsOf = (text: string, words: readonly string[]): boolean => {
  const known = foldedOnce(words);
  const said = fold(text).split(' ').filter(Boolean);
  return said.length > 0 && said.every((word) => known.includes(word));
};

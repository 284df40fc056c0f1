/** Words as they are compared: lower case, no diacritics, no punctuation, single spaces. Residents on phones leave all of these out. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’'`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The whole message is one of these phrases. */
export const isOneOf = (text: string, phrases: readonly string[]): boolean => {
  const folded = fold(text);
  return folded !== '' && phrases.some((phrase) => fold(phrase) === folded);
};

/** The message begins with one of these phrases, as whole words. */
export const beginsWith = (text: string, phrases: readonly string[]): boolean => {
  const folded = `${fold(text)} `;
  return phrases.some((phrase) => folded.startsWith(`${fold(phrase)} `));
};

/** One of these phrases is somewhere in the message, as whole words. */
export const holds = (text: string, phrases: readonly string[]): boolean => {
  const folded = ` ${fold(text)} `;
  return phrases.some((phrase) => folded.includes(` ${fold(phrase)} `));
};

/** Every word of the message is one of these. */
export const onlyWordsOf = (text: string, words: readonly string[]): boolean => {
  const known = new Set(words.map(fold));
  const said = fold(text).split(' ').filter(Boolean);
  return said.length > 0 && said.every((word) => known.has(word));
};

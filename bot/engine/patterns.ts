/** Lists of words by which a question is recognised: comma-separated, `*` for any ending; two words stand beside each other. */
import { fold } from './fold.ts';

const tokensOf = (text: string): readonly string[] => fold(text).split(' ').filter(Boolean);

interface Part {
  readonly begins: boolean;
  readonly word: string;
}

/** "osob* prywatn*" → two beginnings that follow each other. */
const patternOf = (pattern: string): readonly Part[] =>
  pattern
    .trim()
    .split(/\s+/)
    .flatMap((part) => {
      const words = tokensOf(part);
      return words.map((word, i) => ({ word, begins: part.endsWith('*') && i === words.length - 1 }));
    });

const isPart = ({ word, begins }: Part, token: string | undefined): boolean =>
  token !== undefined && (begins ? token.startsWith(word) : token === word);

type Patterns = readonly (readonly Part[])[];

/** Every message is held against the same few lists, ours and those of the editions: each is read once. */
const read = new Map<string, Patterns>();
const patternsOf = (words: string): Patterns => {
  const known = read.get(words);
  if (known !== undefined) return known;
  const patterns = words
    .split(',')
    .map(patternOf)
    .filter((parts) => parts.length > 0);
  read.set(words, patterns);
  return patterns;
};

/** How many of the patterns are somewhere in the text. */
export const hits = (text: string, words: string): number => {
  const tokens = tokensOf(text);
  return patternsOf(words).filter((parts) => tokens.some((_, start) => parts.every((part, i) => isPart(part, tokens[start + i]))))
    .length;
};

/** Every word of the text is one of the single words. */
export const onlyOf = (text: string, words: string): boolean => {
  const singles = patternsOf(words).flatMap((parts) => (parts.length === 1 ? parts : []));
  return tokensOf(text).every((token) => singles.some((part) => isPart(part, token)));
};

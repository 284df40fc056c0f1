/** Words of a text as they are found again: folded, without endings. Pure. */
import { folded } from './folded.ts';

/** Of one thing: as many as one transaction takes, old and new together. */
export const MOST_WORDS = 40;
/** Of a question: more would only find less. */
export const MOST_ASKED = 3;

const STEM_LETTERS = 5;
const SHORTEST = 3;
const ENDING = /[aeiouyаеиіоуєюя]+$/u;
/** Said everywhere, so that they find nothing. */
const COMMON = new Set(
  'ale bez byc byl byla bylo czy dla dom dzien dobry jak jest juz kiedy mam mnie moze nad nie nas obok oraz pod prosze przed przez przy sie sprawa tak tam ten tej tego tym ulica ulicy wam zgloszenie ze'.split(
    ' ',
  ),
);

/** Forms of one word mostly share it: "latarnia", "latarnię", "latarniami". */
const stemOf = (word: string): string => {
  if (/\d/.test(word) || word.length <= SHORTEST) return word;
  if (word.length > STEM_LETTERS) return word.slice(0, STEM_LETTERS);
  const cut = word.replace(ENDING, '');
  return cut.length < SHORTEST ? word : cut;
};

const worthy = (word: string): boolean => (word.length >= SHORTEST || /\d/.test(word)) && !COMMON.has(word);

/** Without repeats, in the order in which they are said. */
export const wordsOf = (texts: readonly string[], most: number): readonly string[] => {
  const words = texts.flatMap((text) => folded(text).split(' ')).filter(worthy);
  return [...new Set(words.map(stemOf))].slice(0, most);
};

/** The nine digits that a Polish number ends with; null = no phone number. */
export const phoneDigits = (text: string): string | null => {
  if (!/^\+?[\d\s().-]{9,20}$/.test(text.trim())) return null;
  const digits = text.replaceAll(/\D/g, '');
  return digits.length < 9 ? null : digits.slice(-9);
};

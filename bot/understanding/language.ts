/** Which language one short message is in. */
import { ENGLISH, POLISH, RUSSIAN, UKRAINIAN, UKRAINIAN_IN_LATIN } from './lexicon/languages.ts';
import type { Normalised, Token } from './normalise.ts';
import type { SpokenLanguage } from './understanding.ts';

const CYRILLIC = /[Ѐ-ԯ]/g;
/** Without the signs × and ÷. */
const LATIN = /[A-Za-zªºÀ-ÖØ-öø-ɏ]/g;
const ONLY_UKRAINIAN = /[іїєґ]/iu;
const ONLY_RUSSIAN = /[ыэъё]/iu;
const POLISH_LETTERS = /[ąćęłńóśźż]/iu;
/** Polish spelling that neither English nor transliterated Ukrainian has. */
const POLISH_SHAPE = /(?:rz|sz|cz|ow|ego|iej|osc|ie|ch)/u;
/** Ukrainian spelt the English way: "zh", "shch", "-yu", "-ya", "kh" and others. */
const TRANSLITERATED_SHAPE = /(?:shch|zh|kh|yi|iy$|yy$|yu$|ya$|aye$|uye$|yts|nnya|ttya)/u;

const count = (tokens: readonly Token[], test: (token: Token) => boolean): number =>
  tokens.reduce((sum, token) => sum + (test(token) ? 1 : 0), 0);
const known = (tokens: readonly Token[], words: ReadonlySet<string>): number => count(tokens, (token) => words.has(token.folded));

const cyrillic = (text: string, tokens: readonly Token[]): 'uk' | 'ru' => {
  const uk = known(tokens, UKRAINIAN) + 2 * count(tokens, (token) => ONLY_UKRAINIAN.test(token.raw));
  const ru = known(tokens, RUSSIAN) + 2 * count(tokens, (token) => ONLY_RUSSIAN.test(token.raw));
  return ru > uk && !(ONLY_UKRAINIAN.test(text) && !ONLY_RUSSIAN.test(text)) ? 'ru' : 'uk';
};

/** Words that two languages share ("do") say nothing by themselves. */
const NEARLY_EQUAL = 0.3;

const latin = (tokens: readonly Token[], fallback: SpokenLanguage): 'pl' | 'uk' | 'en' | null => {
  const polishLetters = count(tokens, (token) => POLISH_LETTERS.test(token.raw));
  const pl =
    known(tokens, POLISH) +
    1.5 * polishLetters +
    0.4 * count(tokens, (token) => token.folded.length > 4 && POLISH_SHAPE.test(token.folded));
  const en = 1.1 * known(tokens, ENGLISH);
  const uk =
    1.2 * known(tokens, UKRAINIAN_IN_LATIN) +
    0.8 * count(tokens, (token) => token.folded.length > 3 && TRANSLITERATED_SHAPE.test(token.folded));
  if (pl === 0 && en === 0 && uk === 0) return null;
  if (uk > pl && uk > en) return 'uk';
  if (Math.abs(en - pl) < NEARLY_EQUAL && (fallback === 'pl' || fallback === 'en')) return fallback;
  return en > pl ? 'en' : 'pl';
};

/** `fallback` (the conversation's language) decides when the words do not. */
export const languageOf = ({ text, tokens }: Normalised, fallback: SpokenLanguage): SpokenLanguage => {
  const cyrillicLetters = text.match(CYRILLIC)?.length ?? 0;
  const latinLetters = text.match(LATIN)?.length ?? 0;
  if (cyrillicLetters === 0 && latinLetters === 0) return fallback;
  return cyrillicLetters > latinLetters ? cyrillic(text, tokens) : (latin(tokens, fallback) ?? fallback);
};

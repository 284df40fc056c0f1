/** Text as residents type it, made comparable: one case, no diacritics, no tricks with invisible characters. */
import { expression, isFamiliar } from './alphabets.ts';

/** Longer messages are cut: nobody describes a lamp in more, and time stays bounded. */
export const MAX_LENGTH = 2000;

export interface Token {
  /** As typed. */
  readonly raw: string;
  /** Lower case, Latin diacritics folded (also ł), apostrophes gone, a letter repeated three times or more written once. */
  readonly folded: string;
  /** Offsets in the cleaned text. */
  readonly start: number;
  readonly end: number;
  /** A comma, full stop, line break or the like stands before the next token. */
  readonly endsClause: boolean;
}

export interface Normalised {
  /** Cleaned but readable: NFC, no control or invisible characters, links taken out, at most MAX_LENGTH characters. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly emoji: readonly string[];
  readonly links: readonly string[];
}

const LINK = /\bhttps?:\/\/[^\s<>"]{1,500}/giu;
const TAG = /<[^<>]{0,200}>/gu;
/** Of messages and of names. */
export const WORD = expression("[\\p{L}\\p{M}\\p{N}]+(?:['’ʼ`][\\p{L}\\p{M}]+)*", 'gu');
const CLAUSE_END = /[.,;:!?\n()…—–|/]/u;
const APOSTROPHES = /['’ʼ`]/gu;

const FOLDED: Readonly<Record<string, string>> = {
  ą: 'a',
  ć: 'c',
  ę: 'e',
  ł: 'l',
  ń: 'n',
  ó: 'o',
  ś: 's',
  ź: 'z',
  ż: 'z',
  đ: 'd',
  ø: 'o',
  ß: 'ss',
  ё: 'е',
  ґ: 'г',
};
const FOLDABLE = /[ąćęłńóśźżđøßёґ]/g;
/** Nothing left to fold: the usual case, of words and of word lists. */
const PLAIN = /^[a-z0-9а-яіїє \n,*|&.-]*$/;
/** Ukrainian, Russian and their neighbours. */
export const CYRILLIC = /[Ѐ-ԯ]/;
const THRICE = /(.)\1\1/;

/** One lower-case letter of Polish, Ukrainian or English without its mark. */
export const plainLetter = (letter: string): string => FOLDED[letter] ?? letter;

/** "Świdnicką" → "swidnicka", "під'їзд" → "підїзд". Cyrillic й and ї keep their marks: they are letters of their own. */
export const fold = (word: string): string => {
  const lower = word.toLowerCase().replace(FOLDABLE, plainLetter);
  const bare = PLAIN.test(lower) ? lower : foldRare(lower);
  return THRICE.test(bare) ? bare.replace(/(\p{L})\1{2,}/gu, '$1') : bare;
};

const foldRare = (lower: string): string => {
  const word = lower.replace(APOSTROPHES, '');
  return CYRILLIC.test(word)
    ? word.normalize('NFC')
    : word.normalize('NFD').replace(/\p{M}/gu, '').replace(FOLDABLE, plainLetter);
};

/** Without control characters, and without those that nobody sees. */
const seen = (text: string): string =>
  isFamiliar(text)
    ? text.replaceAll('\n', ' \n')
    : text.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu, (c) => (c === '\n' || c === '\r' || c === '\t' ? ' \n' : ''));

const visible = (text: string): string =>
  seen(text.slice(0, MAX_LENGTH * 4).normalize('NFKC'))
    .replace(TAG, ' ')
    .slice(0, MAX_LENGTH);

const emojiIn = (text: string): readonly string[] => (isFamiliar(text) ? [] : (text.match(/\p{Extended_Pictographic}/gu) ?? []));

const NOT = new Set(['nie', 'не', 'ne']);
/** A lamp that does not burn is dark; said so in Polish ("nie pali się"), Ukrainian and Russian. Nothing is on fire. */
const LIT: Readonly<Record<string, string>> = {
  pali: 'swieci',
  pala: 'swieca',
  горить: 'світить',
  горять: 'світять',
  горит: 'светит',
  горят: 'светят',
  horyt: 'svityt',
};

/** "Nie, pali się!" is not this: a comma stands between. */
const unlit = (token: Token, before: Token | undefined): Token => {
  const lit = LIT[token.folded];
  return lit === undefined || before === undefined || before.endsClause || !NOT.has(before.folded)
    ? token
    : { ...token, folded: lit };
};

/** Total: any string gives a result. */
export const normalise = (input: string): Normalised => {
  const links: string[] = [];
  const text = visible(input).replace(LINK, (link) => {
    links.push(link);
    return ' ';
  });
  const matches = [...text.matchAll(WORD(text))];
  const tokens = matches.map((match, i): Token => {
    const start = match.index;
    const end = start + match[0].length;
    return {
      raw: match[0],
      folded: fold(match[0]),
      start,
      end,
      endsClause: CLAUSE_END.test(text.slice(end, matches[i + 1]?.index ?? text.length)),
    };
  });
  return { text, tokens: tokens.map((token, i) => unlit(token, tokens[i - 1])), emoji: emojiIn(text), links };
};

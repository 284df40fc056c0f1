/**
 * Takes out of a resident's words what could tell who wrote them: names, numbers, addresses, links. Rather too much than too little: a
 * member of staff reads the rest before it may teach. Pure and total; what is redacted already stays as it is.
 */
import { FIRST_NAMES, FIRST_NAMES_CAPITALISED } from './first-names.ts';
import { type StreetForms, type Streets, streetAt, streetsOf } from './street-names.ts';
import { CAPITAL, setOf, type Token, tokensOf } from './tokens.ts';

/** What stands in place of what was taken out. */
export const PLACEHOLDERS = ['[imię]', '[nazwa]', '[ulica]', '[numer]', '[e-mail]', '[link]'] as const;

/** Longer texts teach nothing that shorter ones do not. */
const LONGEST = 2000;

export const redact = (text: string, city: Streets): string => {
  const clean = text
    .normalize('NFKC')
    .slice(0, LONGEST)
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, ' ');
  return oneLine(houseNumbers(names(numbers(oneLine(clean)), streetsOf(city))));
};

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const LINK = /\b(?:https?:\/\/|www\.)[^\s[\]]{1,500}/giu;

const SIGN = '(?:@|\\((?:at|a|małpa|malpa)\\)|\\s(?:małpa|malpa)\\s)';

const EMAIL = new RegExp(
  `[\\p{L}\\p{N}._%+-]{0,64}\\s{0,2}${SIGN}\\s{0,2}[\\p{L}\\p{N}.,-]{0,64}(?:\\skropka\\s[\\p{L}]{1,10})?`,
  'giu',
);

/** Three digits and more, however they are spaced: phones, PESEL, numbers of issues, accounts, dates of birth. */
const NUMBER = /(?:(?<![\p{L}\p{N}])\p{Lu}{1,3}[-–/])?[+(]{0,2}\p{N}(?:[\s().,:;_/–—-]{0,3}\p{N}){2,}/gu;

const numbers = (text: string): string => text.replace(LINK, '[link]').replace(EMAIL, '[e-mail]').replace(NUMBER, apart);

/** A space where letters stood right beside the digits. */
const apart = (match: string, offset: number, text: string): string => {
  const beside = (letter: string | undefined) => (letter !== undefined && /[\p{L}\p{N}]/u.test(letter) ? ' ' : '');
  return `${beside(text[offset - 1])}[numer]${beside(text[offset + match.length])}`;
};

const TITLES = setOf(
  'pan pana panu panem pani pania panstwo panstwa pań sasiad sasiada sasiadka sasiadki sasiadke doktor dr ksiadz lokator najemca nazwisko imie mr mrs ms пан пана пані сусід сусідка',
);

const SURNAME =
  /(?:[sc]k|dzk)(?:i|a|iego|iej|im|ich)$|wicz(?:a|owa|em|owi|owie)?$|czyk(?:a|iem|owi)?$|(?:ськ|цьк)(?:ий|а|ого|ої)$|енко$|чук$/u;

/** Words that are written with a capital though they name nobody. */
const POLITE = setOf(
  'pan pana panu panem pani pania panstwo panstwa panstwu ci ciebie tobie twoj twoja twoje was wam wami wasz wasza wasze i monday tuesday wednesday thursday friday saturday sunday',
);

const ABBREVIATION = /^\p{Lu}{2,5}$/u;

/** "nazywam się …", "my name is …": two words after it, however they are written. */
const introducedAt = (tokens: readonly Token[], at: number): boolean => {
  const said = (back: number) => tokens[at - back]?.folded ?? '';
  const two = `${said(2)} ${said(1)}`;
  return /^(?:nazywam sie|na imie|мене звати|мене звуть|меня зовут|name is)$/u.test(two);
};

interface Span {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

const names = (text: string, streets: StreetForms): string => {
  const tokens = tokensOf(text);
  const said = tokens.filter(({ placeholder }) => !placeholder);
  const shouting = said.every(({ raw }) => raw === raw.toUpperCase());
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.placeholder) continue;
    const street = streetAt(tokens, at, streets, shouting);
    const last = street === null ? undefined : tokens[street - 1];
    if (street !== null && last !== undefined) {
      spans.push({ start: token.start, end: last.end, by: '[ulica]' });
      at = street - 1;
      continue;
    }
    if (introducedAt(tokens, at)) {
      const next = tokens[at + 1];
      const both = next !== undefined && !next.placeholder && !next.first && /^[ -]$/u.test(text.slice(token.end, next.start));
      spans.push({ start: token.start, end: both ? next.end : token.end, by: '[imię]' });
      at += both ? 1 : 0;
    } else if (isName(tokens, at, shouting)) spans.push({ start: token.start, end: token.end, by: '[imię]' });
    else if (isProper(token, shouting)) spans.push({ start: token.start, end: token.end, by: '[nazwa]' });
  }
  return replaced(text, spans);
};

const replaced = (text: string, spans: readonly Span[]): string => {
  let at = 0;
  const parts = spans.map(({ start, end, by }) => {
    const kept = text.slice(at, start);
    at = end;
    return `${kept}${by}`;
  });
  return parts.join('') + text.slice(at);
};

const isName = (tokens: readonly Token[], at: number, shouting: boolean): boolean => {
  const token = tokens[at];
  if (token === undefined) return false;
  const capital = CAPITAL.test(token.raw) && !shouting;
  if (FIRST_NAMES.has(token.folded) || (capital && FIRST_NAMES_CAPITALISED.has(token.folded))) return true;
  const titled = TITLES.has(tokens[at - 1]?.folded ?? '') || (FIRST_NAMES.has(tokens[at - 1]?.folded ?? '') && !token.first);
  return titled && ((capital && !POLITE.has(token.folded)) || SURNAME.test(token.folded));
};

/** Within a sentence a capital is a name of somebody or something. */
const isProper = ({ raw, folded: word, first }: Token, shouting: boolean): boolean =>
  !shouting && !first && CAPITAL.test(raw) && !ABBREVIATION.test(raw) && !POLITE.has(word) && raw.length > 1;

/** A word goes on: what stands here is no number of a house. As words are told in `tokens.ts`. */
const GOES_ON = "(?![\\p{L}\\p{M}\\p{N}]|['’][\\p{L}\\p{M}])";

const HOUSE = `\\p{N}{1,2}\\s?\\p{L}?(?:\\s?/\\s?\\p{N}{1,2}\\p{L}?)?${GOES_ON}`;

const AFTER_PLACE = new RegExp(`(\\[(?:ulica|nazwa)\\],?)\\s*(?:(?:nr|numer|pod|przy|m|буд)\\.?\\s*){0,2}${HOUSE}`, 'giu');

const MARKED = new RegExp(
  `(?<![\\p{L}\\p{N}])((?:nr|numer|numerze|pod|przy|blok|bloku|bloki|lok|lokal|lokalu|m|mieszkanie|mieszkania|mieszkaniu|dom|domu|klatka|klatce|posesja|posesji|буд|будинок|кв|number|flat|house)\\.?)\\s*${HOUSE}`,
  'giu',
);

const OF_A_HOUSE = new RegExp(`(?<![\\p{L}\\p{N}])\\p{N}{1,2}(?:\\p{L}?\\s?/\\s?\\p{N}{1,2}\\p{L}?|[a-hA-H])${GOES_ON}`, 'gu');

/** "[ulica] 12", "pod 7", "12a", "4/6". Other numbers of one or two digits count things, and stay. */
const houseNumbers = (text: string): string =>
  text.replace(AFTER_PLACE, '$1 [numer]').replace(MARKED, '$1 [numer]').replace(OF_A_HOUSE, '[numer]');

/** House numbers: "12", "12a", "12/3", "przy 12", "nr 7". */
import { expression } from '../alphabets.ts';

const LEAD =
  '[\\s,.]*(?:(?:przy|nr|numer|numerze|numerem|pod|bud|budynek|budynku|blok|bloku|dom|domu|kamienica|kamienicy|posesja|posesji|буд|будинок|номер|дом|street|st|square|house|building|number|no|вулиця)[\\s.,]+){0,2}';
/** "12", "12a", "12/3", "12 m. 3", "12a lok. 3": the house, its letter, the flat. */
const FLAT = '(?:/|m\\.?|кв\\.?|flat|apt\\.?|lok\\.?|lokal[a-z]*|mieszk[a-z]*\\.?)\\s?(\\d{1,3}[a-z]?)(?!\\d)';
const NUMBER = `(\\d{1,3})(?!\\d)[ ]?((?!m\\.?\\s?\\d)[a-zа-яі](?![\\p{L}\\p{N}]))?(?:\\s?${FLAT})?`;
/** What follows a number that counts something else: money, people, days, hours, a date. Whole words: "5 latarnia nie świeci" names a house. */
const COUNTED = [
  'zł|zl|pln|x|h|m|km|r',
  'os|os[oó]b(?:y|a|ami)?|lat|lata|dni|dnia|dzień|dzien|tyg|tygodni[\\p{L}]*|godz|godzin[\\p{L}]*|min|minut[\\p{L}]*',
  'metr(?:y|[óo]w|a)?|raz|razy|st|stopni|ton|tony|sztuk|sztuki|szt|dziec(?:i|ko|iak[\\p{L}]*)|lamp|lampy|latarni|latarnie|aut|auta|ps[óo]w|psy',
  'stycz(?:nia|e[nń])|lut(?:ego|y)|mar(?:ca|zec)|kwie(?:tnia|cie[nń])|maja?|czerw(?:ca|iec)|lip(?:ca|iec)|sierp(?:nia|ie[nń])',
  'wrze(?:[sś]nia|sie[nń])|pa[zź]dziernik(?:a)?|listopada?|grud(?:nia|zie[nń])|(?:sty|lut|mar|kwi|cze|lip|sie|wrz|pa[zź]|lis|gru)\\.',
  'years?|days?|weeks?|hours?|people|людей|дн(?:і|ів|я)|рок(?:и|ів|у)|год|годин[\\p{L}]*|лет|дней',
].join('|');
const UNIT = `(?!\\s*(?:%|:\\d|\\.\\d|,\\d|-[\\p{L}]{3,}|(?:${COUNTED})(?![\\p{L}])))`;

const AFTER_NAME = expression(`^${LEAD}${NUMBER}${UNIT}`, 'u');
const BARE = expression(
  `^\\s*(?:to\\s+)?(?:(?:przy|nr|numer|pod|dom|blok|budynek|kamienica|буд|будинок|номер|house|number|no)[\\s.]+){0,2}${NUMBER}\\s*\\.?\\s*$`,
  'u',
);
const MARKED = expression(
  `(?:^|\\s)(?:nr|numer|numerem|numerze|blok|bloku|przy|pod|номер|будинок|буд|number)[\\s.]+${NUMBER}${UNIT}`,
  'u',
);
const JUST_BEFORE = /(\d{1,3}[a-z]?)\s+$/iu;

/**
 * Without a digit nothing is looked for: most messages have none, and making the expressions ready takes its time. They are of small letters,
 * because one that ignores case takes many times as long to make.
 */
const numberIn = (text: string, number: (text: string) => RegExp): string | null => {
  const small = text.toLowerCase();
  const match = /\d/u.test(small) ? small.match(number(small)) : null;
  if (match === null) return null;
  const [, digits = '', letter = '', flat] = match;
  const aWord = /^[iaouwzвуі]$/u.test(letter) && /\d\s[\p{L}]/u.test(match[0]);
  return `${digits}${aWord ? '' : letter}${flat === undefined ? '' : `/${flat}`}`;
};

export const numberAfter = (text: string, offset: number): string | null => numberIn(text.slice(offset, offset + 60), AFTER_NAME);
/** English puts it first: "12 Chopina street". */
export const numberBefore = (text: string, offset: number): string | null =>
  text
    .slice(Math.max(0, offset - 6), offset)
    .match(JUST_BEFORE)?.[1]
    ?.toLowerCase() ?? null;
/** The message is nothing but a number: the answer to "which number?". */
export const onlyNumber = (text: string): string | null => (text.length > 40 ? null : numberIn(text, BARE));
/** "… pod numerem 7" anywhere. */
export const markedNumber = (text: string): string | null => numberIn(text, MARKED);

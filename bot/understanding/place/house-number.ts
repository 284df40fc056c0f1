/** House numbers: "12", "12a", "12/3", "przy 12", "nr 7". */

const LEAD =
  '[\\s,.]*(?:(?:przy|nr|numer|numerze|numerem|pod|bud|budynek|budynku|blok|bloku|dom|domu|kamienica|kamienicy|posesja|posesji|буд|будинок|номер|дом|street|st|square|house|building|number|no|вулиця)[\\s.,]+){0,2}';
const NUMBER = '(\\d{1,3})(?!\\d)[ ]?([a-zA-Zа-яіА-ЯІ](?![\\p{L}\\p{N}]))?(?:\\s?/\\s?(\\d{1,3}[a-zA-Z]?)(?!\\d))?';
/** What follows a number that counts something else: money, people, days, hours, a date. */
const UNIT =
  '(?!\\s*(?:zł|zl\\b|pln|os[oó]b|os\\b|lat|dni|dzień|dzien|tyg|godz|min|metr|m\\b|km|raz|x\\b|%|h\\b|:\\d|\\.\\d|,\\d|-\\p{L}{3,}|st\\.|stop|ton|sztuk|szt|dziec|dzieci|lamp|latarn|aut\\b|ps[aóy]|sty|lut|mar|kwi|maj|cze|lip|sie|wrz|paź|paz|lis|gru|year|day|week|hour|people|людей|дн|рок|років|год))';

const AFTER_NAME = new RegExp(`^${LEAD}${NUMBER}${UNIT}`, 'iu');
const BARE = new RegExp(
  `^\\s*(?:to\\s+)?(?:(?:przy|nr|numer|pod|dom|blok|budynek|kamienica|буд|будинок|номер|house|number|no)[\\s.]+){0,2}${NUMBER}\\s*\\.?\\s*$`,
  'iu',
);
const MARKED = new RegExp(
  `(?:^|\\s)(?:nr|numer|numerem|numerze|blok|bloku|przy|pod|номер|будинок|буд|number)[\\s.]+${NUMBER}${UNIT}`,
  'iu',
);
const JUST_BEFORE = /(\d{1,3}[a-z]?)\s+$/iu;

/** Without a digit nothing is looked for: most messages have none, and making the expressions ready takes its time. */
const numberIn = (text: string, expression: RegExp): string | null => {
  const match = /\d/u.test(text) ? text.match(expression) : null;
  if (match === null) return null;
  const [, number = '', letter = '', flat] = match;
  const aWord = /^[iIaAoOuUwWzZiIвВуУіІ]$/u.test(letter) && /\d\s[\p{L}]/u.test(match[0]);
  return `${number}${aWord ? '' : letter.toLowerCase()}${flat === undefined ? '' : `/${flat.toLowerCase()}`}`;
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

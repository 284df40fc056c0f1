/** Polish names as Ukrainians write them, in Cyrillic or Latin letters, brought to one key with the Polish spelling. */

const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  є: 'e',
  ж: 'Z',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'C',
  ш: 'S',
  щ: 'SC',
  ь: '',
  ю: 'u',
  я: 'a',
  ы: 'i',
  э: 'e',
  ъ: '',
};
const POLISH: readonly (readonly [RegExp, string])[] = [
  [/szcz/gu, 'SC'],
  [/sz/gu, 'S'],
  [/cz/gu, 'C'],
  [/rz/gu, 'Z'],
  [/ż/gu, 'Z'],
  [/ź/gu, 'z'],
  [/ch/gu, 'h'],
  [/ó/gu, 'u'],
  [/ł/gu, 'l'],
  [/ę(?=[bp])/gu, 'em'],
  [/ę/gu, 'en'],
  [/ą(?=[bp])/gu, 'om'],
  [/ą/gu, 'on'],
  [/ń/gu, 'n'],
  [/ś/gu, 's'],
  [/ć/gu, 'c'],
  [/w/gu, 'v'],
  [/h/gu, 'h'],
  [/([bcdfgklmnprstvzSCZ])i(?=[aeou])/gu, '$1'],
  [/[jy]/gu, 'i'],
  [/x/gu, 'ks'],
];
const ENGLISH_LATIN: readonly (readonly [RegExp, string])[] = [
  [/shch/gu, 'SC'],
  [/sh/gu, 'S'],
  [/ch/gu, 'C'],
  [/zh/gu, 'Z'],
  [/kh/gu, 'h'],
  [/ts/gu, 'c'],
  [/w/gu, 'v'],
  [/([bcdfgklmnprstvzSCZ])[iy](?=[aeou])/gu, '$1'],
  [/[jy]/gu, 'i'],
  [/x/gu, 'ks'],
];
/** Endings of both languages, longest first. */
const ENDING = /(?:[ieo]?[eo]ho|[eo]mu|iei|oii|oi|ei|ii|iu|ou|im|em|om|a|u|i|e|o)$/u;

const replaceAll = (word: string, rules: readonly (readonly [RegExp, string])[]): string =>
  rules.reduce((text, [from, to]) => text.replace(from, to), word);

const stem = (key: string): string => {
  const once = key.replace(/g/gu, 'h').replace(/(.)\1+/gu, '$1');
  const bare = once.replace(ENDING, '');
  return bare.length >= 3 ? bare : once;
};

/** Key of a Polish word with its diacritics, lower case. */
export const soundOfPolish = (word: string): string => stem(replaceAll(word, POLISH));
/** Key of a word in Cyrillic letters, lower case. */
export const soundOfCyrillic = (word: string): string =>
  stem(
    [...word.replace(/['’ʼ`]/gu, '').replace(/^я|(?<=[аеєиіїоуюя])я/gu, 'іа')].map((letter) => CYRILLIC[letter] ?? '').join(''),
  );
/** Key of Ukrainian in Latin letters, the English way. */
export const soundOfTransliteration = (word: string): string => stem(replaceAll(word, ENGLISH_LATIN));

/** The shapes a Polish street name takes in a sentence: "na Poznańskiej", "przy placu Magistrackim", "na Psim Polu". All folded. */
import { fold } from '../normalise.ts';

const KIND_WORD =
  /^(?:ulica|ul|plac|pl|aleja|aleje|al|osiedle|os|rondo|skwer|park|gen|generała|marszałka|ks|księdza|bp|dr|prof|św|świętego|świętej)\.?\s+/iu;

/** "plac Magistracki" → "Magistracki", "św. Barbary" → "Barbary". */
export const withoutKind = (name: string): string => name.replace(KIND_WORD, '');

export const wordsOf = (name: string): string[] => (name.match(/[\p{L}\p{M}\p{N}]+(?:['’ʼ`][\p{L}\p{M}]+)*/gu) ?? []).map(fold);

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  swiat: ['swiat', 'swiata', 'swiecie', 'swiatem', 'swiatu'],
  miasto: ['miasto', 'miasta', 'miescie', 'miastem', 'miastu'],
  gora: ['gora', 'gory', 'gorze', 'gore'],
  armii: ['armii', 'armi', 'armia', 'armie'],
  ii: ['ii', '2', 'drugiego'],
};

const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/iego$/u, ['iego', 'iemu', 'im', 'egio', 'ego']],
  [/ego$/u, ['ego', 'emu', 'ym']],
  [/iej$/u, ['iej', 'a']],
  [/ej$/u, ['ej', 'a']],
  [/ek$/u, ['ek', 'ku', 'kiem', 'kowi']],
  [/cki$/u, ['cki', 'ckiego', 'ckim', 'ckiemu', 'ckiem']],
  [/dzki$/u, ['dzki', 'dzkiego', 'dzkim', 'dzkiemu']],
  [/ski$/u, ['ski', 'skiego', 'skim', 'skiemu']],
  [/ki$/u, ['ki', 'ko', 'ce', 'ke', 'ka']],
  [/y$/u, ['y', 'ego', 'ym', 'emu', 'a', 'e']],
  [/([kg])a$/u, ['$1a', '$1iej', '$1ej', '$1i', '$1im']],
  [/a$/u, ['a', 'ej', 'iej', 'y', 'e']],
  [/ie$/u, ['ie', 'im', 'iego', 'iem']],
  [/e$/u, ['e', 'u', 'a', 'em']],
  [/ow$/u, ['ow', 'ach', 'y']],
];

/** Every form of one folded word that is likely on a street's name; always holds the word itself. */
export const formsOfWord = (word: string): readonly string[] => {
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return irregular;
  for (const [ending, forms] of ENDINGS) if (ending.test(word)) return forms.map((form) => word.replace(ending, form));
  return [word];
};

/** All combinations of the words' forms; bounded, since names have at most a few words. */
export const formsOfName = (words: readonly string[]): readonly (readonly string[])[] =>
  words.reduce<readonly (readonly string[])[]>(
    (phrases, word) => phrases.flatMap((phrase) => formsOfWord(word).map((form) => [...phrase, form])).slice(0, 120),
    [[]],
  );

/** The dictionary form of a surname ("Słowacki", "Chopin"), as foreigners put it before "street". */
export const nominative = (word: string): string | null => {
  if (word.endsWith('iego')) return word.slice(0, -3);
  if (word.endsWith('ego')) return `${word.slice(0, -3)}y`;
  return word.length > 4 && word.endsWith('a') ? word.slice(0, -1) : null;
};

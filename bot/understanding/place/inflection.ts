/** The shapes a Polish street name takes in a sentence: "na Poznańskiej", "przy placu Magistrackim", "na Psim Polu". All folded. */
import { fold, WORD } from '../normalise.ts';

const KIND_WORD =
  /^(?:ulica|ul|plac|pl|aleja|aleje|al|osiedle|os|rondo|skwer|park|gen|generała|marszałka|ks|księdza|bp|dr|prof|św|świętego|świętej)\.?\s+/i;

/** "plac Magistracki" → "Magistracki", "św. Barbary" → "Barbary". */
export const withoutKind = (name: string): string => name.replace(KIND_WORD, '');

export const wordsOf = (name: string): string[] => (name.match(WORD(name)) ?? []).map(fold);

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  swiat: ['swiat', 'swiata', 'swiecie', 'swiatem', 'swiatu'],
  miasto: ['miasto', 'miasta', 'miescie', 'miastem', 'miastu'],
  gora: ['gora', 'gory', 'gorze', 'gore'],
  armii: ['armii', 'armi', 'armia', 'armie'],
  ii: ['ii', '2', 'drugiego'],
};

/** The first that fits; plain endings, since a regular expression each took a third of the time that loading streets takes. */
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['iego', ['iego', 'iemu', 'im', 'egio', 'ego']],
  ['ego', ['ego', 'emu', 'ym']],
  ['iej', ['iej', 'a']],
  ['ej', ['ej', 'a']],
  ['ek', ['ek', 'ku', 'kiem', 'kowi']],
  ['cki', ['cki', 'ckiego', 'ckim', 'ckiemu', 'ckiem']],
  ['dzki', ['dzki', 'dzkiego', 'dzkim', 'dzkiemu']],
  ['ski', ['ski', 'skiego', 'skim', 'skiemu']],
  ['ki', ['ki', 'ko', 'ce', 'ke', 'ka']],
  ['y', ['y', 'ego', 'ym', 'emu', 'a', 'e']],
  ['ka', ['ka', 'kiej', 'kej', 'ki', 'kim']],
  ['ga', ['ga', 'giej', 'gej', 'gi', 'gim']],
  ['a', ['a', 'ej', 'iej', 'y', 'e']],
  ['ie', ['ie', 'im', 'iego', 'iem']],
  ['e', ['e', 'u', 'a', 'em']],
  ['ow', ['ow', 'ach', 'y']],
];

/** Every form of one folded word that is likely on a street's name; always holds the word itself. */
export const formsOfWord = (word: string): readonly string[] => {
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return irregular;
  const fitting = ENDINGS.find(([ending]) => word.endsWith(ending));
  if (fitting === undefined) return [word];
  const [ending, forms] = fitting;
  return forms.map((form) => word.slice(0, -ending.length) + form);
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

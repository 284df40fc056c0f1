/** Every form of every street of a city, ready for look-up by its first word, by sound, and for near misses. */
import type { CityProfile, Street } from '../../../shared/city/profile.ts';
import { fold } from '../normalise.ts';
import { onFirstUse } from '../on-first-use.ts';
import { beginningOf, beginningsOf, groupedBy, whenAsked } from './beginnings.ts';
import { formsOfName, nominative, withoutKind, wordsOf } from './inflection.ts';
import { soundOfPolish } from './sound.ts';

export interface StreetForm {
  readonly street: Street;
  readonly words: readonly string[];
  /** Begins with a number: may be a date. */
  readonly dated: boolean;
  /** An ordinary word too ("stara", "niepodległości"): needs more evidence around it. */
  readonly ordinary: boolean;
  /** Such a word that describes another: "na starej kamienicy" is no street. */
  readonly adjective: boolean;
  /** "Chopin" before "street". */
  readonly nominative: boolean;
}

export interface StreetIndex {
  /** Forms that begin with this word, the longest first. */
  readonly byFirstWord: (word: string) => readonly StreetForm[];
  readonly bySound: (sound: string) => { readonly street: Street; readonly ordinary: boolean } | undefined;
  /** Single words of at least six letters with this first letter, for typos. */
  readonly longWords: (letter: string) => readonly StreetForm[];
}

/** Surnames and nouns on street signs that people also use as words or first names. */
const ALSO_WORDS = new Set([
  'barbary',
  'jadwigi',
  'anny',
  'floriana',
  'skargi',
  'pluga',
  'prusa',
  'struga',
  'orkana',
  'grota',
  'zajaczka',
  'lisa',
  'kota',
  'wilka',
  'zwirki',
  'niepodleglosci',
  'solidarnosci',
  'wyzwolenia',
  'wolnosci',
  'pokoju',
  'zwyciestwa',
  'podwale',
  'rynek',
  'kosynierow',
  'osiedlencow',
  'bema',
  'reja',
  'langera',
  'krola',
  'wojska',
  'mlodych',
  'teatralny',
  'koscielny',
  'targowy',
]);
const PLAIN_ADJECTIVE_STEM =
  /^(?:wiejsk|miejsk|rycersk|olimpijsk|gospodarsk|garbarsk|mlynarsk|chlopsk|podgorsk|robotnicz|gornicz|rolnicz|morsk|wojskow|ksiazec|polsk|kolsk|sportow)/u;

const isSurname = (street: Street): boolean =>
  street.full !== street.short && wordsOf(street.full).length > wordsOf(street.short).length;

const isOrdinary = (words: readonly string[], surname: boolean, cityStem: string): boolean => {
  const [word = ''] = words;
  if (words.length > 1) return false;
  if (ALSO_WORDS.has(word) || word.startsWith(cityStem)) return true;
  if (surname) return false;
  return PLAIN_ADJECTIVE_STEM.test(word) || (word.endsWith('a') && !/(?:sk|ck|zk)a$/u.test(word));
};

const numeric = (word: string): boolean => /^\d/u.test(word);

const variants = (words: readonly string[]): readonly (readonly string[])[] => {
  const [first = '', second, ...rest] = words;
  if (second === undefined || !numeric(first)) return words.at(-1) === 'ii' ? [words, words.slice(0, -1)] : [words];
  return [
    words,
    [`${first}${second}`, ...rest],
    [first, 'go', second, ...rest],
    [first, 'ego', second, ...rest],
    [`${first}go`, second, ...rest],
  ];
};

/** "Curie-Skłodowskiej" is also "Skłodowskiej". */
const lastOfDouble = (name: string, words: readonly string[]): readonly (readonly string[])[] =>
  name.includes('-') && words.length === 2 && !numeric(words[0] ?? '') ? [words.slice(1)] : [];

/** One of a street's names, as the city writes it. */
interface Name {
  readonly street: Street;
  readonly name: string;
}

const formsOf = ({ street, name }: Name, cityStem: string): StreetForm[] => {
  const words = wordsOf(withoutKind(name));
  const said = [...variants(words), ...lastOfDouble(name, words)];
  const surname = isSurname(street);
  const ordinary = isOrdinary(words, surname, cityStem);
  const named = (list: readonly string[], isNominative: boolean): StreetForm => ({
    street,
    words: list,
    ordinary,
    adjective: ordinary && !ALSO_WORDS.has(words[0] ?? ''),
    nominative: isNominative,
    dated: numeric(list[0] ?? '') || numeric(list[1] ?? ''),
  });
  const base = surname && words.length === 1 ? nominative(words[0] ?? '') : null;
  return [
    ...said.flatMap((list) => formsOfName(list).map((forms) => named(forms, false))),
    ...(base === null ? [] : [named([base], true)]),
  ];
};

/** A name's forms are made when a word of a message begins as they do: most never are, and making all of them was most of loading. */
export const makeStreetIndex = (city: CityProfile): StreetIndex => {
  const cityStem = fold(city.name).slice(0, 6);
  const names = city.streets.flatMap((street): Name[] => [street.short, ...street.aliases].map((name) => ({ street, name })));
  const byBeginning = onFirstUse(() => groupedBy(names, ({ name }) => beginningsOf(name)));
  const formsFrom = whenAsked(
    (beginning) => byBeginning().get(beginning) ?? [],
    (alike) =>
      groupedBy(
        alike
          .flatMap((one) => formsOf(one, cityStem))
          .sort((a, b) => b.words.length - a.words.length || Number(a.nominative) - Number(b.nominative)),
        ({ words }) => words.slice(0, 1),
      ),
  );
  const longWords = whenAsked(
    (letter) => {
      const alike = new Set([...byBeginning()].flatMap(([beginning, some]) => (beginning.startsWith(letter) ? some : [])));
      return names.filter((name) => alike.has(name));
    },
    (alike, letter) =>
      alike
        .flatMap((one) => formsOf(one, cityStem))
        .filter(
          ({ words: [word = '', ...more], nominative: isNominative }) =>
            more.length === 0 && !isNominative && word.length >= 6 && word.startsWith(letter),
        ),
  );
  const sound = (name: string) =>
    withoutKind(name)
      .toLowerCase()
      .split(/[\s-]+/u)
      .map(soundOfPolish)
      .join(' ');
  const bySound = onFirstUse(
    () =>
      new Map(
        names.map(({ street, name }) => [
          sound(name),
          { street, ordinary: isOrdinary(wordsOf(withoutKind(name)), isSurname(street), cityStem) },
        ]),
      ),
  );
  return {
    byFirstWord: (word) => formsFrom(beginningOf(word))?.get(word) ?? [],
    bySound: (heard) => bySound().get(heard),
    longWords: (letter) => longWords(letter) ?? [],
  };
};

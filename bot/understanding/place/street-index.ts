/** Every form of every street of a city, ready for look-up by its first word, by sound, and for near misses. */
import type { CityProfile, Street } from '../../../shared/city/profile.ts';
import { fold } from '../normalise.ts';
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
  readonly byFirstWord: ReadonlyMap<string, readonly StreetForm[]>;
  readonly bySound: ReadonlyMap<string, { readonly street: Street; readonly ordinary: boolean }>;
  /** Single words of at least six letters by first letter, for typos. */
  readonly longWords: ReadonlyMap<string, readonly StreetForm[]>;
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

const formsOf = (street: Street, cityStem: string): StreetForm[] => {
  const surname = isSurname(street);
  return [street.short, ...street.aliases].flatMap((name) => {
    const words = wordsOf(withoutKind(name));
    const ordinary = isOrdinary(words, surname, cityStem);
    const named = (list: readonly string[], isNominative: boolean): StreetForm => ({
      street,
      words: list,
      ordinary,
      adjective: ordinary && !ALSO_WORDS.has(words[0] ?? ''),
      nominative: isNominative,
      dated: numeric(list[0] ?? '') || numeric(list[1] ?? ''),
    });
    const last = words.at(-1) ?? '';
    const base = surname && words.length === 1 ? nominative(last) : null;
    const lastOfDouble =
      name.includes('-') && words.length === 2 && !numeric(words[0] ?? '')
        ? formsOfName([last]).map((list) => named(list, false))
        : [];
    return [
      ...variants(words).flatMap((list) => formsOfName(list).map((forms) => named(forms, false))),
      ...lastOfDouble,
      ...(base === null ? [] : [named([base], true)]),
    ];
  });
};

const group = <T>(list: readonly T[], key: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const known = groups.get(key(item));
    if (known === undefined) groups.set(key(item), [item]);
    else known.push(item);
  }
  return groups;
};

export const makeStreetIndex = (city: CityProfile): StreetIndex => {
  const cityStem = fold(city.name).slice(0, 6);
  const forms = city.streets.flatMap((street) => formsOf(street, cityStem));
  const byFirstWord = group(forms, (form) => form.words[0] ?? '');
  // Within a group only: sorting all of them was a fifth of the time that loading streets takes.
  for (const alike of byFirstWord.values())
    alike.sort((a, b) => b.words.length - a.words.length || Number(a.nominative) - Number(b.nominative));
  const sound = (street: Street) =>
    withoutKind(street.short)
      .toLowerCase()
      .split(/[\s-]+/u)
      .map(soundOfPolish)
      .join(' ');
  const makeBySound = (): StreetIndex['bySound'] =>
    new Map(
      city.streets.map((street) => [
        sound(street),
        { street, ordinary: isOrdinary(wordsOf(withoutKind(street.short)), isSurname(street), cityStem) },
      ]),
    );
  let bySound: StreetIndex['bySound'] | undefined;
  return {
    byFirstWord,
    /** Made when a word first sounds like a street: loading does without. */
    get bySound() {
      bySound ??= makeBySound();
      return bySound;
    },
    longWords: group(
      forms.filter(({ words, nominative: isNominative }) => words.length === 1 && !isNominative && (words[0]?.length ?? 0) >= 6),
      (form) => form.words[0]?.[0] ?? '',
    ),
  };
};

/** Names of the city's streets in a text, in the cases of Polish, with and without the word for a street. */
import { CAPITAL, setOf, type Token, tokensOf } from './tokens.ts';

/** What the redaction knows of a city: names of its streets, with aliases. */
export interface Streets {
  readonly streets: readonly { readonly short: string; readonly full: string; readonly aliases: readonly string[] }[];
}

/** Per first word: the rows of forms that the words of a name may take. */
export type StreetForms = ReadonlyMap<string, readonly (readonly ReadonlySet<string>[])[]>;

export const streetsOf = ({ streets }: Streets): StreetForms => {
  const before = known.get(streets);
  if (before !== undefined) return before;
  const forms = new Map<string, (readonly ReadonlySet<string>[])[]>();
  for (const row of new Set(streets.flatMap(({ short, full, aliases }) => [short, full, ...aliases].flatMap(rowsOf))))
    for (const first of row[0] ?? []) forms.set(first, [...(forms.get(first) ?? []), row]);
  known.set(streets, forms);
  return forms;
};

/** One past the last word of a street that begins here. Its name alone is an ordinary word until something says that it is a street. */
export const streetAt = (tokens: readonly Token[], at: number, streets: StreetForms, shouting: boolean): number | null => {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined) return null;
  const marked = before !== undefined && STREET_WORDS.has(before.folded);
  const near = before !== undefined && BEFORE_STREET.has(before.folded);
  const row = (streets.get(token.folded) ?? [])
    .filter((words) => words.every((forms, i) => isForm(tokens[at + i], forms, i > 0)))
    .toSorted((a, b) => b.length - a.length)[0];
  if (row !== undefined) {
    const next = tokens[at + row.length];
    const numbered = next !== undefined && (next.raw === '[numer]' || /^\p{N}/u.test(next.raw));
    const capital =
      row.some((_, i) => CAPITAL.test(tokens[at + i]?.raw ?? '')) && !shouting && !(token.first && row.length === 1);
    if (marked || near || numbered || capital) return at + row.length;
  }
  // "ul. Nieznanej": after the word for a street comes a street.
  return marked && (CAPITAL.test(token.raw) || /(?:ego|iej|ej|ska|cka|na|icza|ої|ого)$/u.test(token.folded)) ? at + 1 : null;
};

const STREET_WORDS = setOf(
  'ul ulica ulicy ulice ulicą al aleja alei os osiedle osiedlu pl plac placu skwer rondo вул вулиця вулиці вулицю площа street',
);

const BEFORE_STREET = setOf('na przy kolo obok rog rogu naprzeciwko od do z ze на біля коло від до з із near on at');

const known = new WeakMap<object, StreetForms>();

const SURNAME_OF_STREET = /(?:iego|skiej|ckiej|icza|ego)$/u;

/** "Jana Pawła II", also "Jana Pawła"; "Juliusza Słowackiego", also "Słowackiego"; "1 Maja", also "1-go maja" and "pierwszego maja". */
const rowsOf = (name: string): readonly (readonly ReadonlySet<string>[])[] => {
  const words = tokensOf(name)
    .map((token) => token.folded)
    .filter((word) => !STREET_WORDS.has(word));
  const row = words.map(formsOf);
  const [first = '', ...rest] = words;
  const spelled = SPELLED[first];
  return [
    row,
    ...(words.length > 2 ? [row.slice(0, 2)] : []),
    ...(words.length > 1 && SURNAME_OF_STREET.test(words.at(-1) ?? '') ? [row.slice(-1)] : []),
    ...(/^\p{N}+$/u.test(first) && rest.length > 0 ? [[new Set([first]), AFTER_A_NUMBER, ...rest.map(formsOf)]] : []),
    ...(spelled === undefined ? [] : [[new Set([spelled]), ...rest.map(formsOf)]]),
  ];
};

const AFTER_A_NUMBER: ReadonlySet<string> = new Set(['go', 'ego', 'szego', 'ciego', 'stego']);

const SPELLED: Readonly<Record<string, string>> = {
  1: 'pierwszego',
  3: 'trzeciego',
  8: 'osmego',
  9: 'dziewiatego',
  11: 'jedenastego',
};

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  swiat: ['swiat', 'swiata', 'swiatu', 'swiatem', 'swiecie'],
  miasto: ['miasto', 'miasta', 'miastu', 'miastem', 'miescie'],
  gora: ['gora', 'gory', 'gorze', 'gore'],
  ii: ['ii', 'drugiego', '2'],
};

const NOUNS = ['', 'a', 'u', 'em', 'ie', 'owi', 'y', 'i', 'ow', 'ach'];

/** The first ending that fits says what may stand in its place. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/iego$/u, ['iego', 'i', 'im', 'iemu', 'a', 'iej']],
  [/ego$/u, ['ego', 'y', 'ym', 'emu', 'a', 'ej']],
  [/iej$/u, ['iej', 'a', 'ej']],
  [/ej$/u, ['ej', 'a']],
  [/(?<=[kg])a$/u, ['a', 'iej', 'ej', 'i', 'ie', 'o', 'e']],
  [/a$/u, ['a', 'ej', 'iej', 'e', 'y', 'i', 'ie', 'o', 'owi', 'em', '']],
  [/ek$/u, ['ek', 'ku', 'kiem', 'kowi', 'ka', 'ki']],
  [/ki$/u, ['ki', 'kiego', 'kim', 'kiemu', 'kiej', 'ko', 'ka', 'ce', 'ke', 'ek']],
  [/ie$/u, ['ie', 'im', 'iego', 'iemu', 'ia', 'iu', 'iem']],
  [/[eo]$/u, ['e', 'o', 'a', 'u', 'em', 'ach']],
  [/y$/u, ['y', 'a', 'e', 'ie', 'ego', 'ej', 'ym', 'ow', 'ach', 'ami', '']],
  [/i$/u, ['i', 'a', 'e', 'ie', 'iego', 'iej', 'im', 'ow', 'ach', '']],
];

/** Enough of Polish inflection to know a name again. */
const formsOf = (word: string): ReadonlySet<string> => {
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return new Set(irregular);
  if (/\p{N}/u.test(word)) return new Set([word]);
  const [ending, forms] = ENDINGS.find(([fits]) => fits.test(word)) ?? [/$/u, NOUNS];
  return new Set([word, ...forms.map((form) => word.replace(ending, form))]);
};

/** Further words of a name change in more ways than are worth listing ("Świat" → "Świecie"): the beginning and a capital will do. */
const isForm = (token: Token | undefined, forms: ReadonlySet<string>, further: boolean): boolean => {
  if (token === undefined || token.placeholder) return false;
  if (forms.has(token.folded)) return true;
  return (
    further &&
    CAPITAL.test(token.raw) &&
    [...forms].some((form) => form.length > 3 && form.slice(0, 3) === token.folded.slice(0, 3))
  );
};

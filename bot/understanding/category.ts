/** Which of the city's categories the words belong to. */
import type { CityProfile } from '../../shared/city/profile.ts';
import * as home from './lexicon/categories-home.ts';
import * as people from './lexicon/categories-people.ts';
import * as street from './lexicon/categories-street.ts';
import { compile, type Lexicon, scores } from './lexicon.ts';
import type { Token } from './normalise.ts';

export interface CategoryResult {
  /** Best first; empty when no word tells. */
  readonly ranked: readonly { readonly category: string; readonly score: number; readonly chance: number }[];
}

const LEXICONS: Readonly<Record<string, Lexicon>> = { ...street, ...home, ...people };
/** Spreads scores into chances: two points of evidence more are about three times as likely. */
const TEMPERATURE = 1.8;

/** A category the office added later is found by the words of its own names until there is a word list for it. */
const wordsOfNames = (names: readonly string[]): string =>
  names
    .flatMap((name) => name.toLowerCase().match(/\p{L}{5,}/gu) ?? [])
    .map((word) => `${word.slice(0, Math.max(5, word.length - 2))}*`)
    .join(', ');

export const makeFindCategory = (city: CityProfile): ((tokens: readonly Token[]) => CategoryResult) => {
  const scan = compile(
    Object.fromEntries(
      city.categories.map(({ id, name }) => [
        id,
        LEXICONS[id] ?? {
          pl: { medium: wordsOfNames([name.pl]) },
          uk: { medium: wordsOfNames([name.uk]) },
          en: { medium: wordsOfNames([name.en]) },
        },
      ]),
    ),
  );
  return (tokens) => {
    const found = [...scores(scan(tokens))].toSorted(([, a], [, b]) => b - a);
    const total = found.reduce((sum, [, score]) => sum + Math.exp(score / TEMPERATURE), found.length === 0 ? 0 : 1);
    return { ranked: found.map(([category, score]) => ({ category, score, chance: Math.exp(score / TEMPERATURE) / total })) };
  };
};

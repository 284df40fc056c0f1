/** Names of subareas, landmarks and districts, in the forms the city profile lists or Polish makes of them. */
import type { CityProfile } from '../../../shared/city/profile.ts';
import type { Token } from '../normalise.ts';
import { onFirstUse } from '../on-first-use.ts';
import { beginningOf, beginningsOf, groupedBy, whenAsked } from './beginnings.ts';
import { PREPOSITIONS, WEAK_PREPOSITIONS } from './context.ts';
import { formsOfName, wordsOf } from './inflection.ts';

export interface AreaHeard {
  readonly kind: 'subarea' | 'landmark' | 'district';
  readonly name: string;
  readonly subarea: string | null;
  /** First and one past the last token. */
  readonly from: number;
  readonly to: number;
}

/** A name as the city writes it. */
interface Name extends Omit<AreaHeard, 'from' | 'to'> {
  readonly said: string;
  /** Also in the forms that Polish makes of it; of the others the city lists the forms. */
  readonly inflected: boolean;
}
type Phrase = Omit<AreaHeard, 'from' | 'to'> & { readonly words: readonly string[] };

const namesOf = (city: CityProfile): Name[] => {
  const subareaNames = new Set(city.subareas.map((s) => s.name));
  const districts = new Set(
    city.streets
      .filter((s) => s.subarea === null && s.mayBe.length === 0)
      .flatMap((s) => (s.district === null ? [] : [s.district])),
  );
  return [
    ...city.subareas.flatMap(({ id, name, aliases }) =>
      [name, ...aliases].map((said): Name => ({ kind: 'subarea', name, subarea: id, said, inflected: false })),
    ),
    ...city.landmarks.flatMap(({ name, subarea, aliases }) =>
      [name, ...aliases].map((said): Name => ({ kind: 'landmark', name, subarea, said, inflected: false })),
    ),
    ...[...districts]
      .filter((name) => !subareaNames.has(name) && !name.includes('/'))
      .map((name): Name => ({ kind: 'district', name, subarea: null, said: name, inflected: true })),
  ];
};

const phrasesOf = ({ said, inflected, ...area }: Name): Phrase[] => {
  const words = wordsOf(said);
  return (inflected ? formsOfName(words) : [words]).map((form) => ({ ...area, words: form }));
};

/** Abbreviations such as "BK" count in capitals or after a preposition. */
const isMeant = (phrase: Phrase, tokens: readonly Token[], at: number): boolean => {
  if (phrase.words.length > 1 || (phrase.words[0]?.length ?? 0) > 3) return true;
  const before = tokens[at - 1]?.folded ?? '';
  return tokens[at]?.raw === tokens[at]?.raw.toUpperCase() || PREPOSITIONS.has(before) || WEAK_PREPOSITIONS.has(before);
};

/** Finds every area named, in order, the longest phrase first at each place. */
export const makeFindAreas = (city: CityProfile): ((tokens: readonly Token[]) => readonly AreaHeard[]) => {
  const byBeginning = onFirstUse(() => groupedBy(namesOf(city), ({ said }) => beginningsOf(said)));
  const phrasesFrom = whenAsked(
    (beginning) => byBeginning().get(beginning) ?? [],
    (alike) =>
      groupedBy(
        alike.flatMap(phrasesOf).sort((a, b) => b.words.length - a.words.length),
        ({ words }) => words.slice(0, 1),
      ),
  );
  return (tokens) => {
    const found: AreaHeard[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const word = tokens[at]?.folded ?? '';
      const phrase = phrasesFrom(beginningOf(word))
        ?.get(word)
        ?.find((p) => p.words.every((word, i) => tokens[at + i]?.folded === word) && isMeant(p, tokens, at));
      if (phrase === undefined) continue;
      found.push({ kind: phrase.kind, name: phrase.name, subarea: phrase.subarea, from: at, to: at + phrase.words.length });
      at += phrase.words.length - 1;
    }
    return found;
  };
};

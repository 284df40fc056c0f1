/** Names of subareas, landmarks and districts, in the forms the city profile lists or Polish makes of them. */
import type { CityProfile } from '../../../shared/city/profile.ts';
import type { Token } from '../normalise.ts';
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

type Phrase = Omit<AreaHeard, 'from' | 'to'> & { readonly words: readonly string[] };

const phrases = (city: CityProfile): Phrase[] => {
  const subareaNames = new Set(city.subareas.map((s) => s.name));
  const districts = new Set(
    city.streets
      .filter((s) => s.subarea === null && s.mayBe.length === 0)
      .flatMap((s) => (s.district === null ? [] : [s.district])),
  );
  return [
    ...city.subareas.flatMap((s): Phrase[] =>
      [s.name, ...s.aliases].map((alias) => ({ kind: 'subarea', name: s.name, subarea: s.id, words: wordsOf(alias) })),
    ),
    ...city.landmarks.flatMap((l): Phrase[] =>
      [l.name, ...l.aliases].map((alias) => ({ kind: 'landmark', name: l.name, subarea: l.subarea, words: wordsOf(alias) })),
    ),
    ...[...districts]
      .filter((name) => !subareaNames.has(name) && !name.includes('/'))
      .flatMap((name): Phrase[] => formsOfName(wordsOf(name)).map((words) => ({ kind: 'district', name, subarea: null, words }))),
  ];
};

/** Abbreviations such as "BK" count in capitals or after a preposition. */
const isMeant = (phrase: Phrase, tokens: readonly Token[], at: number): boolean => {
  if (phrase.words.length > 1 || (phrase.words[0]?.length ?? 0) > 3) return true;
  const before = tokens[at - 1]?.folded ?? '';
  return tokens[at]?.raw === tokens[at]?.raw.toUpperCase() || PREPOSITIONS.has(before) || WEAK_PREPOSITIONS.has(before);
};

/** Finds every area named, in order, the longest phrase first at each place. */
export const makeFindAreas = (city: CityProfile): ((tokens: readonly Token[]) => readonly AreaHeard[]) => {
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of phrases(city)) {
    const first = phrase.words[0];
    if (first !== undefined)
      byFirst.set(
        first,
        [...(byFirst.get(first) ?? []), phrase].toSorted((a, b) => b.words.length - a.words.length),
      );
  }
  return (tokens) => {
    const found: AreaHeard[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const phrase = byFirst
        .get(tokens[at]?.folded ?? '')
        ?.find((p) => p.words.every((word, i) => tokens[at + i]?.folded === word) && isMeant(p, tokens, at));
      if (phrase === undefined) continue;
      found.push({ kind: phrase.kind, name: phrase.name, subarea: phrase.subarea, from: at, to: at + phrase.words.length });
      at += phrase.words.length - 1;
    }
    return found;
  };
};

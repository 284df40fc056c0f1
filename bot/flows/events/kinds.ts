/** Kinds of events that words name, by the city's own lists. */
import type { CityProfile, EventKind } from '../../../shared/city/profile.ts';
import { fold } from '../../engine/fold.ts';

export interface KindsNamed {
  /** Ids; several where the words fit them equally well. */
  readonly kinds: readonly string[];
  /** Folded words of the message that named them. */
  readonly words: readonly string[];
}

type Part = { readonly word: string; readonly open: boolean };

/** "warsztat* dla dzieci, dla dzieci": each phrase word by word, `*` for any ending. */
const phrasesOf = ({ words }: EventKind): readonly (readonly Part[])[] =>
  [words.pl, words.uk, words.en]
    .flatMap((list) => list.split(','))
    .map((phrase) =>
      phrase
        .trim()
        .split(/\s+/)
        .map((part) => ({ word: fold(part), open: part.endsWith('*') }))
        .filter(({ word }) => word !== ''),
    )
    .filter((parts) => parts.length > 0);

const found = (said: readonly string[], parts: readonly Part[]): readonly string[] | null => {
  for (let at = 0; at + parts.length <= said.length; at += 1) {
    const here = said.slice(at, at + parts.length);
    if (parts.every(({ word, open }, n) => (open ? (here[n] ?? '').startsWith(word) : here[n] === word))) return here;
  }
  return null;
};

/** The longest phrase says best what is meant: "warsztaty dla dzieci" is not every workshop. */
export const kindsNamed = (text: string, { events }: Pick<CityProfile, 'events'>): KindsNamed => {
  const said = fold(text).split(' ');
  const named = events.kinds.flatMap((kind) =>
    phrasesOf(kind).flatMap((parts) => {
      const words = found(said, parts);
      return words === null ? [] : [{ id: kind.id, words }];
    }),
  );
  const longest = Math.max(0, ...named.map(({ words }) => words.length));
  const best = named.filter(({ words }) => words.length === longest);
  return { kinds: [...new Set(best.map(({ id }) => id))], words: [...new Set(best.flatMap(({ words }) => words))] };
};

export const dutyKinds = ({ events }: Pick<CityProfile, 'events'>): readonly string[] =>
  events.kinds.filter(({ duty }) => duty).map(({ id }) => id);

export const kindShort = (
  { city, language }: { readonly city: CityProfile; readonly language: keyof EventKind['short'] },
  id: string,
): string | null => city.events.kinds.find((kind) => kind.id === id)?.short[language] ?? null;

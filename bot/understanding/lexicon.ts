/** Word lists with weights, compiled into one index, so that a message is read once whatever the number of words. */
import { fold, type Token } from './normalise.ts';

/**
 * Words of one language by how much they tell. Entries are separated by commas and written as people write them:
 * `latarn*` any ending; `nie ma prądu` these words in this order, at most two others between; `winda & stoi` both, in any order.
 */
export interface Words {
  readonly strong?: string;
  readonly medium?: string;
  readonly weak?: string;
}
/** Ukrainian lists also hold Ukrainian in Latin letters. */
export type Lexicon = Readonly<Partial<Record<'pl' | 'uk' | 'en' | 'ru', Words>>>;

const WEIGHTS = { strong: 3, medium: 2, weak: 1 } as const;
const GAP = 2;
const NEAR = 9;

interface Word {
  readonly text: string;
  readonly prefix: boolean;
}
interface Pattern {
  readonly label: string;
  readonly words: readonly Word[];
  readonly inOrder: boolean;
  readonly weight: number;
}

export interface Hit {
  readonly label: string;
  readonly weight: number;
  /** Index of the first token that matched. */
  readonly at: number;
}

export type Scan = (tokens: readonly Token[]) => readonly Hit[];

const word = (text: string): Word =>
  text.endsWith('*') ? { text: fold(text.slice(0, -1)), prefix: true } : { text: fold(text), prefix: false };

const parsePattern = (label: string, weight: number, entry: string): Pattern => ({
  label,
  weight,
  inOrder: !entry.includes('&'),
  words: entry
    .split(/[\s&-]+/u)
    .filter((part) => part !== '')
    .map(word),
});

const patternsOf = (label: string, lexicon: Lexicon): Pattern[] =>
  Object.values(lexicon).flatMap((words) =>
    (['strong', 'medium', 'weak'] as const).flatMap((kind) =>
      (words[kind] ?? '')
        .split(',')
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '')
        .map((entry) => parsePattern(label, WEIGHTS[kind], entry)),
    ),
  );

const fits = (token: Token | undefined, { text, prefix }: Word): boolean =>
  token !== undefined && (prefix ? token.folded.startsWith(text) : token.folded === text);

const restFollows = (tokens: readonly Token[], from: number, rest: readonly Word[]): boolean => {
  let at = from;
  for (const next of rest) {
    const limit = at + 1 + GAP;
    let found = at + 1;
    while (found <= limit && !fits(tokens[found], next)) found += 1;
    if (found > limit) return false;
    at = found;
  }
  return true;
};

const restIsNear = (tokens: readonly Token[], from: number, rest: readonly Word[]): boolean => {
  const around = tokens.slice(Math.max(0, from - NEAR), from + NEAR + 1);
  return rest.every((next) => around.some((token) => fits(token, next)));
};

/** Compiles labelled lexicons. A pattern counts once per message. */
export const compile = (lexicons: Readonly<Record<string, Lexicon>>): Scan => {
  const exact = new Map<string, Pattern[]>();
  const prefixes = new Map<string, Pattern[]>();
  for (const pattern of Object.entries(lexicons).flatMap(([label, lexicon]) => patternsOf(label, lexicon))) {
    const first = pattern.words[0];
    if (first === undefined) continue;
    const index = first.prefix ? prefixes : exact;
    const list = index.get(first.text);
    if (list === undefined) index.set(first.text, [pattern]);
    else list.push(pattern);
  }
  const longest = Math.max(1, ...[...prefixes.keys()].map((key) => key.length));

  return (tokens) => {
    const hits: Hit[] = [];
    const seen = new Set<Pattern>();
    const consider = (patterns: readonly Pattern[] | undefined, at: number) => {
      for (const pattern of patterns ?? []) {
        if (seen.has(pattern)) continue;
        const rest = pattern.words.slice(1);
        if (pattern.inOrder ? restFollows(tokens, at, rest) : restIsNear(tokens, at, rest)) {
          seen.add(pattern);
          hits.push({ label: pattern.label, weight: pattern.weight, at });
        }
      }
    };
    tokens.forEach((token, at) => {
      consider(exact.get(token.folded), at);
      for (let length = Math.min(longest, token.folded.length); length > 0; length -= 1)
        consider(prefixes.get(token.folded.slice(0, length)), at);
    });
    return hits;
  };
};

/** Evidence per label: the three best hits count in full, further ones little, so that a long message does not win by length. */
export const scores = (hits: readonly Hit[]): ReadonlyMap<string, number> => {
  const weights = new Map<string, number[]>();
  for (const { label, weight } of hits) weights.set(label, [...(weights.get(label) ?? []), weight]);
  return new Map(
    [...weights].map(([label, list]) => {
      const sorted = list.toSorted((a, b) => b - a);
      return [label, sorted.reduce((sum, weight, i) => sum + (i < 3 ? weight : weight * 0.3), 0)];
    }),
  );
};

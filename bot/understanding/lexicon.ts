/** Word lists with weights, put in order by how their phrases begin, so that a message is read once whatever the number of words. */
import { fold, type Token } from './normalise.ts';

/**
 * Words of one language by how much they tell. Entries are separated by commas and written as people write them:
 * `latarn*` any ending; `nie ma prądu` these words in this order, at most two others between;
 * `winda & stoi` both, near each other in any order; `pies|psy & gryzie|goni` one of each side (see `near`).
 */
export interface Words {
  readonly strong?: string;
  readonly medium?: string;
  readonly weak?: string;
}
/** Ukrainian lists also hold Ukrainian in Latin letters. */
export type Lexicon = Readonly<Partial<Record<'pl' | 'uk' | 'en' | 'ru', Words>>>;

/** One of the first list near one of the second: who × what happens. */
export const near = (some: string, others: string): string => [some, others].map((list) => list.split(',').join('|')).join(' & ');

/** Several lists as one. */
export const all = (...lists: readonly string[]): string => lists.join(', ');

const WEIGHTS = { strong: 3, medium: 2, weak: 1 } as const;
/** Other words allowed between two words of a phrase. */
const GAP = 2;
const NOTHING: readonly Word[] = [];
const BETWEEN_WORDS = /[ \n-]/;
/** Words between the two sides of a pair. */
const NEAR = 6;

interface Word {
  readonly text: string;
  readonly prefix: boolean;
}
/** A plain entry is met by one of its phrases, a pair by one of each side. */
interface Entry {
  readonly label: string;
  readonly weight: number;
}
/** The only side of a plain entry, or one of a pair's. */
type Side = 'plain' | 'left' | 'right';
interface Phrase {
  readonly entry: Entry;
  readonly side: Side;
  /** Folded, as in the list. */
  readonly text: string;
  /** Words after the first; read when the first is met, for most never are. */
  rest: readonly Word[] | undefined;
}

export interface Hit {
  readonly label: string;
  readonly weight: number;
  /** Index of the first token that matched. */
  readonly at: number;
  /** The words that matched, to explain a decision. */
  readonly words: string;
}

export type Scan = (tokens: readonly Token[]) => readonly Hit[];

/** `text` is folded. */
const word = (text: string): Word => (text.endsWith('*') ? { text: text.slice(0, -1), prefix: true } : { text, prefix: false });

/** The first two letters of a word or phrase; of one letter, that letter alone. */
const beginningOf = (text: string): string => text.slice(0, text.charCodeAt(1) >= LETTERS ? 2 : 1);
/** Signs below it end a word: blank, dash, star. Digits and letters stand above. */
const LETTERS = 0x30;

/** A lexicon's phrases by how they begin, one a line: number of the entry, its weight, side, and the phrase folded. */
export type Ordered = Readonly<Record<string, string>>;

export const ordered = (lexicon: Lexicon): Ordered => {
  const byBeginning = new Map<string, string[]>();
  let entry = 0;
  const keep = (weight: number, side: Side, text: string) => {
    const trimmed = text.trim();
    if (trimmed === '') return;
    const beginning = beginningOf(trimmed);
    const known = byBeginning.get(beginning) ?? [];
    byBeginning.set(beginning, known);
    known.push([entry, weight, side, trimmed].join(' '));
  };
  for (const words of Object.values(lexicon)) {
    for (const [kind, weight] of Object.entries(WEIGHTS)) {
      // Folded as one text: word by word it took most of the time.
      for (const text of fold(words[kind as keyof typeof WEIGHTS] ?? '').split(',')) {
        entry += 1;
        const [left = '', right] = text.split('&');
        for (const phrase of left.split('|')) keep(weight, right === undefined ? 'plain' : 'left', phrase);
        for (const phrase of right?.split('|') ?? []) keep(weight, 'right', phrase);
      }
    }
  }
  return Object.fromEntries([...byBeginning].map(([beginning, lines]) => [beginning, lines.join('\n')]));
};

/** Labelled lexicons as `compile` takes them. Plain data: a bundle has its word lists so beside it (`lexicon/in-order.ts`). */
export const inOrder = <Label extends string>(lexicons: Readonly<Record<Label, Lexicon>>): Readonly<Record<Label, Ordered>> =>
  Object.fromEntries(Object.entries<Lexicon>(lexicons).map(([label, lexicon]) => [label, ordered(lexicon)])) as Record<
    Label,
    Ordered
  >;

const restOf = (phrase: Phrase): readonly Word[] => {
  phrase.rest ??= phrase.text
    .split(BETWEEN_WORDS)
    .filter((part) => part !== '')
    .slice(1)
    .map(word);
  return phrase.rest;
};

const fits = (token: Token | undefined, { text, prefix }: Word): boolean =>
  token !== undefined && (prefix ? token.folded.startsWith(text) : token.folded === text);

/** Index of the phrase's last token, or null. */
const endOf = (tokens: readonly Token[], from: number, rest: readonly Word[]): number | null => {
  let at = from;
  for (const next of rest) {
    const limit = at + 1 + GAP;
    let found = at + 1;
    while (found <= limit && !fits(tokens[found], next)) found += 1;
    if (found > limit) return null;
    at = found;
  }
  return at;
};

interface Met {
  readonly at: number;
  readonly end: number;
  readonly text: string;
}

const pairOf = (left: readonly Met[], right: readonly Met[]): readonly [Met, Met] | null => {
  for (const a of left)
    for (const b of right) if ((a.end < b.at && b.at - a.end <= NEAR) || (b.end < a.at && a.at - b.end <= NEAR)) return [a, b];
  return null;
};

/** One reader for all labels. An entry counts once per message. */
export const compile = (lexicons: Readonly<Record<string, Ordered>>): Scan => {
  const labels = Object.entries(lexicons).map(([label, phrases]) => ({ label, phrases, entries: new Map<string, Entry>() }));
  const exact = new Map<string, Phrase[]>();
  const prefixes = new Map<string, Phrase[]>();
  let longest = 1;
  /** Beginnings whose phrases have been read; most never are. */
  const known = new Set<string>();

  const add = (map: Map<string, Phrase[]>, key: string, phrase: Phrase) => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [phrase]);
    else list.push(phrase);
  };
  const read = (beginning: string) => {
    if (known.has(beginning)) return;
    known.add(beginning);
    for (const { label, phrases, entries } of labels) {
      for (const line of phrases[beginning]?.split('\n') ?? []) {
        const [number = '', weight, side, ...parts] = line.split(' ');
        const entry = entries.get(number) ?? { label, weight: Number(weight) };
        entries.set(number, entry);
        const text = parts.join(' ');
        const end = text.search(BETWEEN_WORDS);
        const first = word(end < 0 ? text : text.slice(0, end));
        if (first.prefix) longest = Math.max(longest, first.text.length);
        add(first.prefix ? prefixes : exact, first.text, {
          entry,
          side: side as Side,
          text,
          rest: end < 0 ? NOTHING : undefined,
        });
      }
    }
  };
  return (tokens) => {
    const hits: Hit[] = [];
    const plain = new Set<Entry>();
    const pairs = new Map<Entry, { readonly left: Met[]; readonly right: Met[] }>();
    const consider = (phrases: readonly Phrase[] | undefined, at: number) => {
      if (phrases === undefined) return;
      for (const phrase of phrases) {
        const { entry, side, text } = phrase;
        if (plain.has(entry)) continue;
        const rest = restOf(phrase);
        const end = rest.length === 0 ? at : endOf(tokens, at, rest);
        if (end === null) continue;
        if (side === 'plain') {
          plain.add(entry);
          hits.push({ label: entry.label, weight: entry.weight, at, words: text });
        } else {
          const sides = pairs.get(entry) ?? { left: [], right: [] };
          if (sides[side].length < 12) sides[side].push({ at, end, text });
          pairs.set(entry, sides);
        }
      }
    };
    for (const { folded } of tokens) {
      read(beginningOf(folded.slice(0, 1)));
      read(beginningOf(folded));
    }
    tokens.forEach((token, at) => {
      consider(exact.get(token.folded), at);
      for (let length = Math.min(longest, token.folded.length); length > 0; length -= 1)
        consider(prefixes.get(token.folded.slice(0, length)), at);
    });
    for (const [entry, { left, right }] of pairs) {
      const pair = pairOf(left, right);
      if (pair !== null)
        hits.push({
          label: entry.label,
          weight: entry.weight,
          at: Math.min(pair[0].at, pair[1].at),
          words: `${pair[0].text} & ${pair[1].text}`,
        });
    }
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

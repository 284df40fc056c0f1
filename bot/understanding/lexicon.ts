/** Word lists with weights, compiled into one index, so that a message is read once whatever the number of words. */
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
/** A plain entry has one side, a pair two; each side is met by one of its phrases. */
interface Entry {
  readonly label: string;
  readonly weight: number;
  readonly sides: 1 | 2;
}
interface Phrase {
  readonly entry: Entry;
  readonly side: 0 | 1;
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

/** Of a word or phrase: its first two letters as one number; of one letter, that letter alone. */
const beginningOf = (text: string): number => {
  const second = text.charCodeAt(1);
  return text.charCodeAt(0) * 0x10000 + (second >= LETTERS ? second : 0);
};
/** Signs below it end a word: blank, dash, star. Digits and letters stand above. */
const LETTERS = 0x30;

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

/** Compiles labelled lexicons. An entry counts once per message. */
export const compile = (lexicons: Readonly<Record<string, Lexicon>>): Scan => {
  const exact = new Map<string, Phrase[]>();
  const prefixes = new Map<string, Phrase[]>();
  let longest = 1;
  /** By how they begin, until a word of a message begins alike: most never do, and reading them all was most of loading. */
  const unread = new Map<number, Phrase[]>();

  const add = <K>(map: Map<K, Phrase[]>, key: K, phrase: Phrase) => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [phrase]);
    else list.push(phrase);
  };
  const keep = (entry: Entry, side: 0 | 1, text: string) => {
    const trimmed = text.trim();
    if (trimmed !== '') add(unread, beginningOf(trimmed), { entry, side, text: trimmed, rest: undefined });
  };
  const read = (beginning: number) => {
    for (const phrase of unread.get(beginning) ?? []) {
      const { text } = phrase;
      const end = text.search(BETWEEN_WORDS);
      const first = word(end < 0 ? text : text.slice(0, end));
      if (end < 0) phrase.rest = NOTHING;
      if (first.prefix) longest = Math.max(longest, first.text.length);
      add(first.prefix ? prefixes : exact, first.text, phrase);
    }
    unread.delete(beginning);
  };
  for (const [label, lexicon] of Object.entries(lexicons)) {
    for (const words of Object.values(lexicon)) {
      for (const kind of ['strong', 'medium', 'weak'] as const) {
        // Folded as one text: word by word it took most of the time that loading takes.
        for (const text of fold(words[kind] ?? '').split(',')) {
          const pair = text.indexOf('&');
          const entry: Entry = { label, weight: WEIGHTS[kind], sides: pair < 0 ? 1 : 2 };
          if (pair < 0 && !text.includes('|')) keep(entry, 0, text);
          else {
            const [left = '', right = ''] = text.split('&');
            for (const alternative of left.split('|')) keep(entry, 0, alternative);
            if (pair >= 0) for (const alternative of right.split('|')) keep(entry, 1, alternative);
          }
        }
      }
    }
  }
  return (tokens) => {
    const hits: Hit[] = [];
    const plain = new Set<Entry>();
    const pairs = new Map<Entry, readonly [Met[], Met[]]>();
    const consider = (phrases: readonly Phrase[] | undefined, at: number) => {
      if (phrases === undefined) return;
      for (const phrase of phrases) {
        const { entry, side, text } = phrase;
        if (plain.has(entry)) continue;
        const rest = restOf(phrase);
        const end = rest.length === 0 ? at : endOf(tokens, at, rest);
        if (end === null) continue;
        if (entry.sides === 1) {
          plain.add(entry);
          hits.push({ label: entry.label, weight: entry.weight, at, words: text });
        } else {
          const sides = pairs.get(entry) ?? [[], []];
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
    for (const [entry, [left, right]] of pairs) {
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

/** Word lists with weights, put in order by how their phrases begin, so that a message is read once whatever the number of words. */
import { byAlphabet, type Texts, unreadOf } from './lexicon/unread.ts';
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
/** The only side of a plain entry, or the left or right one of a pair. */
type Side = '=' | '<' | '>';
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

/**
 * Labelled lexicons by how their phrases begin. Plain data: a bundle has its word lists so beside it (`lexicon/in-order.ts`).
 * In each of `texts` first the beginning, then a line for each label: the label and its phrases, divided by commas. A phrase is
 * `12 3 = nie ma prądu`: number of the entry, its weight, side, and the words folded.
 */
export interface InOrder {
  readonly labels: readonly string[];
  readonly texts: Texts;
}

export const inOrder = (lexicons: Readonly<Record<string, Lexicon>>): InOrder => {
  const byBeginning = new Map<string, Map<string, string[]>>();
  for (const [label, lexicon] of Object.entries(lexicons)) {
    let entry = 0;
    const keep = (weight: number, side: Side, text: string) => {
      const phrase = text.trim().replace(/\s+/gu, ' ');
      if (phrase === '') return;
      const beginning = beginningOf(phrase);
      const byLabel = byBeginning.get(beginning) ?? new Map<string, string[]>();
      byBeginning.set(beginning, byLabel);
      byLabel.set(label, [...(byLabel.get(label) ?? []), `${entry} ${weight} ${side} ${phrase}`]);
    };
    for (const words of Object.values(lexicon)) {
      for (const kind of ['strong', 'medium', 'weak'] as const) {
        // Folded as one text: word by word it took most of the time.
        for (const text of fold(words[kind] ?? '').split(',')) {
          entry += 1;
          const [left = '', right] = text.split('&');
          for (const phrase of left.split('|')) keep(WEIGHTS[kind], right === undefined ? '=' : '<', phrase);
          for (const phrase of right?.split('|') ?? []) keep(WEIGHTS[kind], '>', phrase);
        }
      }
    }
  }
  const texts = [...byBeginning].map(([beginning, byLabel]) =>
    [beginning, ...[...byLabel].map(([label, some]) => [label, ...some].join(','))].join('\n'),
  );
  return { labels: Object.keys(lexicons), texts: byAlphabet(texts) };
};

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

/** A reader of what is listed for these labels. An entry counts once per message. */
export const compile = (lists: readonly InOrder[], labels = lists.flatMap((list) => list.labels)): Scan => {
  const take = unreadOf(
    lists.map(({ texts }) => texts),
    '\n',
  );
  const exact = new Map<string, Phrase[]>();
  const prefixes = new Map<string, Phrase[]>();
  const entries = new Map<string, Entry>();
  let longest = 1;

  const add = (map: Map<string, Phrase[]>, key: string, phrase: Phrase) => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [phrase]);
    else list.push(phrase);
  };
  const readPhrase = (label: string, line: string) => {
    const [number = '', weight, side, ...words] = line.split(' ');
    const id = `${label} ${number}`;
    const entry = entries.get(id) ?? { label, weight: Number(weight) };
    entries.set(id, entry);
    const text = words.join(' ');
    const end = text.search(BETWEEN_WORDS);
    const first = word(end < 0 ? text : text.slice(0, end));
    if (first.prefix) longest = Math.max(longest, first.text.length);
    const rest = end < 0 ? NOTHING : undefined;
    add(first.prefix ? prefixes : exact, first.text, { entry, side: side as Side, text, rest });
  };
  const read = (beginning: string) => {
    const text = take(beginning);
    if (text === undefined) return;
    const [, ...lines] = text.split('\n');
    const byLabel = new Map(lines.map((line) => [line.slice(0, line.indexOf(',')), line]));
    for (const label of labels) {
      const [, ...phrases] = byLabel.get(label)?.split(',') ?? [];
      for (const phrase of phrases) readPhrase(label, phrase);
    }
  };
  return (tokens) => {
    const hits: Hit[] = [];
    const plain = new Set<Entry>();
    const pairs = new Map<Entry, Readonly<Record<'<' | '>', Met[]>>>();
    const consider = (phrases: readonly Phrase[] | undefined, at: number) => {
      if (phrases === undefined) return;
      for (const phrase of phrases) {
        const { entry, side, text } = phrase;
        if (plain.has(entry)) continue;
        const rest = restOf(phrase);
        const end = rest.length === 0 ? at : endOf(tokens, at, rest);
        if (end === null) continue;
        if (side === '=') {
          plain.add(entry);
          hits.push({ label: entry.label, weight: entry.weight, at, words: text });
        } else {
          const sides = pairs.get(entry) ?? { '<': [], '>': [] };
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
    for (const [entry, { '<': left, '>': right }] of pairs) {
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

/** From phrases to examples: lists filled in, and the ways people vary what they type. */

import type { Phrase, PhraseLanguage } from './phrases.ts';
import { chanceFrom, seedOf } from './random.ts';
import { vary } from './vary.ts';

export interface Example {
  readonly text: string;
  readonly language: PhraseLanguage;
  readonly topic: string;
  readonly urgent: boolean;
  readonly where: string;
  /** Each line counts about the same, however many texts its lists give. */
  readonly weight: number;
}

export interface Share {
  /** Which part of the lines and of the lists' entries is kept for judging, 0 … `of` - 1. */
  readonly fold: number;
  readonly of: number;
}

/** Texts from one line: every alternative comes at least once, within this bound. */
const MOST_PER_LINE = 36;

const foldOf = (text: string, of: number): number => seedOf(text) % of;

const fill = (parts: readonly (readonly string[])[], most: number, seed: number): readonly string[] => {
  const chance = chanceFrom(seed);
  const shuffled = parts.map((list) => (list.length > 1 ? chance.shuffle(list) : list));
  const all = parts.reduce((product, list) => Math.min(10_000, product * list.length), 1);
  const longest = Math.max(...parts.map((list) => list.length));
  const count = Math.min(all, most, Math.max(longest, Math.min(all, 12)));
  const texts = new Set<string>();
  for (let i = 0; i < count; i += 1) {
    const text = shuffled.map((list, part) => list[(i + Math.floor(i / list.length) * part) % list.length] ?? '').join('');
    texts.add(text.replace(/\s+/gu, ' ').trim());
  }
  texts.delete('');
  return [...texts];
};

/** Of lines in other languages: most residents write Polish, and the asset holds so many words only. */
const OTHERS = 0.4;

/** Examples to learn from: all, or without the share that is kept. */
export const examplesToLearn = (phrases: readonly Phrase[], places: readonly string[], without?: Share): readonly Example[] =>
  phrases.flatMap((phrase) => {
    const where = `${phrase.language}/${phrase.topic}.txt:${phrase.line}`;
    if (without !== undefined && foldOf(phrase.text, without.of) === without.fold) return [];
    const parts =
      without === undefined
        ? phrase.parts
        : phrase.parts.map((list) => {
            const left = list.length < 4 ? list : list.filter((entry) => foldOf(entry, without.of) !== without.fold);
            return left.length === 0 ? list : left;
          });
    const texts = fill(parts, MOST_PER_LINE, seedOf(where));
    const weight = Math.min(1, 10 / texts.length) * (phrase.language === 'pl' ? 1 : OTHERS);
    return texts.flatMap((text) =>
      vary(text, phrase, places, chanceFrom(seedOf(where + text))).map(
        (varied): Example => ({
          text: varied,
          language: phrase.language,
          topic: phrase.topic,
          urgent: phrase.urgent,
          where,
          weight,
        }),
      ),
    );
  });

/** Examples to judge by: lines that were kept out, filled with words that were kept out where there are any. */
export const examplesToJudge = (phrases: readonly Phrase[], places: readonly string[], share: Share): readonly Example[] =>
  phrases
    .filter((phrase) => foldOf(phrase.text, share.of) === share.fold)
    .flatMap((phrase) => {
      const where = `${phrase.language}/${phrase.topic}.txt:${phrase.line}`;
      const parts = phrase.parts.map((list) => {
        const kept = list.length < 4 ? list : list.filter((entry) => foldOf(entry, share.of) === share.fold);
        return kept.length === 0 ? list : kept;
      });
      return fill(parts, 3, seedOf(where)).map(
        (text): Example => ({
          text: vary(text, phrase, places, chanceFrom(seedOf(`judge${where}${text}`))).at(-1) ?? text,
          language: phrase.language,
          topic: phrase.topic,
          urgent: phrase.urgent,
          where,
          weight: 1,
        }),
      );
    });

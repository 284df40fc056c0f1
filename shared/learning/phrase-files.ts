/** Approved phrases as phrase files (bot/understanding/phrases/README.md). The same phrases give the same files, in whatever order they come. */
import type { Meaning, TaughtPhrase } from './model.ts';

export interface PhraseFile {
  /** `pl/learned-category-zielen.txt` */
  readonly path: string;
  readonly content: string;
}

/** File names begin with it. */
export const LEARNED = 'learned-';

const HEADER =
  '# Read, cleaned of personal data and approved by staff. Written by "npm run export:phrases"; changes here are lost.';

export const phraseFiles = (phrases: readonly TaughtPhrase[]): readonly PhraseFile[] => {
  const files = new Map<string, Set<string>>();
  for (const { language, means, text } of phrases) {
    const line = lineOf(text);
    if (line === '') continue;
    const path = `${language}/${LEARNED}${topicOf(means)}.txt`;
    files.set(path, (files.get(path) ?? new Set()).add(means.kind === 'category' && means.urgent ? `! ${line}` : line));
  }
  return [...files]
    .toSorted(([a], [b]) => compare(a, b))
    .map(([path, lines]) => ({ path, content: `${[HEADER, ...[...lines].toSorted(compare)].join('\n')}\n` }));
};

/** By code points: the same on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const topicOf = (means: Meaning): string => (means.kind === 'category' ? `category-${means.category}` : `intent-${means.intent}`);

/** What was taken out teaches nothing, nor does the word that led to it; what a phrase file reads as a sign is no sign here. */
const lineOf = (text: string): string =>
  text
    .replace(
      /(?:(?<![\p{L}\p{N}])(?:na|przy|ul|ulica|ulicy|pod|nr|numer|на|вул)\.?\s+){0,2}\[(?:imię|nazwa|ulica|numer|e-mail|link)\]/giu,
      ' ',
    )
    .replace(/[[\](){}|=#!]/gu, ' ')
    .replace(/\s+([,.;?])/gu, '$1')
    .replace(/^[\s,.;?]+|[\s,;]+$/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** Reads the phrase files that the office writes: what a line means is told in bot/understanding/phrases/README.md. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const PHRASES = join(import.meta.dirname, '../../bot/understanding/phrases');
export const PHRASE_LANGUAGES = ['pl', 'uk', 'en', 'ru'] as const;
export type PhraseLanguage = (typeof PHRASE_LANGUAGES)[number];

/** One line of a phrase file. */
export interface Phrase {
  readonly language: PhraseLanguage;
  /** File name without its ending: `category-zielen`, `intent-thanks`, `emergency-gas`. */
  readonly topic: string;
  readonly line: number;
  /** Marked with "!": somebody may come to harm, the office looks at it first. */
  readonly urgent: boolean;
  /** A row of alternatives per part; a plain text is a part with one. */
  readonly parts: readonly (readonly string[])[];
  readonly text: string;
}

export interface Mistake {
  readonly where: string;
  readonly what: string;
}

export interface PhraseFile {
  readonly phrases: readonly Phrase[];
  readonly mistakes: readonly Mistake[];
}

const DEFINITION = /^([\p{L}\d_-]+)\s*=\s*(.+)$/u;
/** `{name}` of a list, or alternatives on the spot: `(jest|są|)`. */
const PART = /\{([\p{L}\d_-]+)\}|\(([^()]*\|[^()]*)\)/gu;

const alternatives = (text: string): readonly string[] => text.split('|').map((part) => part.trim());

const LIST = /\{([\p{L}\d_-]+)\}/u;

/** An alternative with lists in it, in all of their words. */
const filled = (text: string, lists: ReadonlyMap<string, readonly string[]>): readonly string[] => {
  const [whole, name = ''] = LIST.exec(text) ?? [];
  const list = lists.get(name);
  if (whole === undefined || list === undefined) return [text];
  return list.flatMap((words) => filled(text.replace(whole, words), lists));
};

const partsOf = (text: string, lists: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] | string => {
  const parts: (readonly string[])[] = [];
  let at = 0;
  for (const match of text.matchAll(PART)) {
    if (match.index > at) parts.push([text.slice(at, match.index)]);
    const [whole, name, inline] = match;
    const list = name === undefined ? alternatives(inline ?? '').flatMap((one) => filled(one, lists)) : lists.get(name);
    const missing = list === undefined ? name : list.map((one) => LIST.exec(one)?.[1]).find((one) => one !== undefined);
    if (list === undefined || missing !== undefined) return `no list "${missing}"`;
    parts.push(list);
    at = match.index + whole.length;
  }
  if (at < text.length) parts.push([text.slice(at)]);
  return parts;
};

/** `shared`: lists that every file of the language may use. */
export const parsePhrases = (
  content: string,
  language: PhraseLanguage,
  topic: string,
  shared: ReadonlyMap<string, readonly string[]> = new Map(),
): PhraseFile & { readonly lists: ReadonlyMap<string, readonly string[]> } => {
  const lists = new Map(shared);
  const phrases: Phrase[] = [];
  const mistakes: Mistake[] = [];
  content.split(/\r?\n/u).forEach((raw, index) => {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) return;
    const where = `${language}/${topic}.txt:${index + 1}`;
    const definition = DEFINITION.exec(line);
    if (definition !== null) {
      const [, name = '', values = ''] = definition;
      if (lists.has(name)) mistakes.push({ where, what: `list "${name}" is defined twice` });
      lists.set(name, alternatives(values));
      return;
    }
    const urgent = line.startsWith('!');
    const text = urgent ? line.slice(1).trim() : line;
    const parts = partsOf(text, lists);
    if (typeof parts === 'string') mistakes.push({ where, what: parts });
    else phrases.push({ language, topic, line: index + 1, urgent, parts, text });
  });
  return { phrases, mistakes, lists };
};

/** `learned-category-zielen.txt` says the same as `category-zielen.txt`: the first is written by the command that exports what may teach. */
const topicOf = (file: string): string => file.slice(0, -4).replace(/^learned-/u, '');

/** All phrase files, and `approved` ones beside them: the same format, written by the command that exports what may teach. */
export const readPhrases = (folders: readonly string[] = [PHRASES]): PhraseFile => {
  const phrases: Phrase[] = [];
  const mistakes: Mistake[] = [];
  for (const folder of folders) {
    for (const language of PHRASE_LANGUAGES) {
      const of = join(folder, language);
      if (!existsSync(of)) continue;
      const lists = join(of, 'lists.txt');
      const shared = existsSync(lists) ? parsePhrases(readFileSync(lists, 'utf8'), language, 'lists') : undefined;
      for (const file of readdirSync(of).toSorted()) {
        if (!file.endsWith('.txt') || file === 'lists.txt') continue;
        const read = parsePhrases(readFileSync(join(of, file), 'utf8'), language, topicOf(file), shared?.lists);
        phrases.push(...read.phrases);
        mistakes.push(...read.mistakes);
      }
    }
  }
  return { phrases, mistakes };
};

/** What a reader of phrase files should mend: lines said twice, and the same words under two meanings. */
import { fold } from '../../bot/understanding/normalise.ts';
import type { Mistake, Phrase } from './phrases.ts';

/** Lines with more texts than this are compared by their lists only. */
const MOST = 400;

const bare = (text: string): string => (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(fold).join(' ');

const textsOf = (parts: readonly (readonly string[])[]): readonly string[] => {
  if (parts.reduce((product, list) => product * list.length, 1) > MOST) return [];
  return parts
    .reduce<readonly string[]>((texts, list) => texts.flatMap((text) => list.map((next) => text + next)), [''])
    .map(bare)
    .filter((text) => text !== '');
};

export const lint = (phrases: readonly Phrase[]): readonly Mistake[] => {
  const mistakes: Mistake[] = [];
  const lines = new Map<string, string>();
  const meanings = new Map<string, { readonly meaning: string; readonly where: string }>();
  for (const { language, topic, line, urgent, parts, text } of phrases) {
    const where = `${language}/${topic}.txt:${line}`;
    const meaning = `${topic}${urgent ? ', urgent' : ''}`;
    const said = `${language} ${topic} ${text}`;
    const before = lines.get(said);
    if (before !== undefined) mistakes.push({ where, what: `the same line as ${before}` });
    lines.set(said, where);
    for (const one of textsOf(parts)) {
      const key = `${language} ${one}`;
      const other = meanings.get(key);
      if (other === undefined) meanings.set(key, { meaning, where });
      else if (other.meaning !== meaning && other.where !== where) {
        mistakes.push({ where, what: `"${one}" is also ${other.meaning} (${other.where})` });
        break;
      }
    }
  }
  return mistakes;
};

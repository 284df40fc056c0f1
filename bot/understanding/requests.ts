/** Things that the content of a message makes it, whatever its intent: numbers of issues, formal letters, rights over one's data. */
import { expression } from './alphabets.ts';
import { formal, privacy } from './lexicon/in-order.ts';
import { compile, scores } from './lexicon.ts';
import type { Normalised, Token } from './normalise.ts';
import type { Understanding } from './understanding.ts';

/** Finds issue numbers of the city (`W-2026-00123`), also typed loosely: "w 2026 123", "W/2026/00123". */
export const makeFindIssueNumbers = (prefix: string): ((message: Normalised) => readonly string[]) => {
  const pattern = expression(`(?<![\\p{L}\\p{N}])${prefix}[\\s\\-–/.]{0,2}(20\\d\\d)[\\s\\-–/.]{1,2}(\\d{1,6})(?!\\d)`, 'giu');
  return ({ text }) => [
    ...new Set([...text.matchAll(pattern(text))].map(([, year, number = '']) => `${prefix}-${year}-${number.padStart(5, '0')}`)),
  ];
};

const scanFormal = compile([formal]);
const scanPrivacy = compile([privacy]);

const best = <K extends string>(order: readonly K[], found: ReadonlyMap<string, number>): K | null =>
  order.filter((kind) => (found.get(kind) ?? 0) > 0).toSorted((a, b) => (found.get(b) ?? 0) - (found.get(a) ?? 0))[0] ?? null;

/** "ulica Piotra Skargi" is an address and an application for a grant is no letter. */
const NAMES_A_SAINT = /(?:piotra|ul|ulicy|ulica|na) skargi/u;

export const formalIn = (tokens: readonly Token[]): Understanding['formal'] => {
  const formal = best(['public_information', 'accessibility', 'decision', 'complaint', 'proposal'], scores(scanFormal(tokens)));
  return formal === 'complaint' && NAMES_A_SAINT.test(tokens.map((token) => token.folded).join(' ')) ? null : formal;
};

export const privacyIn = (tokens: readonly Token[]): Understanding['privacy'] =>
  best(['delete', 'correct', 'copy', 'who-reads'], scores(scanPrivacy(tokens)));

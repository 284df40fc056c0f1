/** bench/results.json: a list of figures. The long run's stand beside the others with their date, and stay when the short run comes again. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from './figures.ts';

const FILE = join(import.meta.dirname, 'results.json');

const kept = (): readonly Figure[] => {
  const stored: unknown = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : [];
  return Array.isArray(stored) ? (stored as readonly Figure[]) : [];
};

const write = (figures: readonly Figure[]): void =>
  writeFileSync(FILE, `[\n${figures.map((one) => `  ${JSON.stringify(one)}`).join(',\n')}\n]\n`);

/** What was measured now, and what only the long run measures. */
export const keepFigures = (measured: readonly Figure[]): readonly Figure[] => {
  const names = new Set(measured.map(({ figure }) => figure));
  const all = [...measured, ...kept().filter(({ figure, at }) => at !== undefined && !names.has(figure))];
  write(all);
  return all;
};

/** The long run's figures take the place of those of the same name. */
export const keepDated = (measured: readonly Figure[], at: string): readonly Figure[] => {
  const names = new Set(measured.map(({ figure }) => figure));
  const all = [...kept().filter(({ figure }) => !names.has(figure)), ...measured.map((one) => ({ ...one, at }))];
  write(all);
  return all;
};

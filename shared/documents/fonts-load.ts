/**
 * DejaVu Sans, regular and bold. In a bundle this module is replaced by the fonts themselves (infra/bundle-plugins.ts); from source it reads
 * them from their package.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Fonts } from './pdf.ts';

/** Files of the package `dejavu-fonts-ttf`. */
const FILES = { regular: 'ttf/DejaVuSans.ttf', bold: 'ttf/DejaVuSans-Bold.ttf' } as const;

export const loadFonts = (): Fonts => {
  const read = (file: string): Uint8Array => readFileSync(createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/${file}`));
  return { regular: read(FILES.regular), bold: read(FILES.bold) };
};

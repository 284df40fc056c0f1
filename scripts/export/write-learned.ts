/** Writes approved phrases into a folder of phrase files. What an earlier export wrote and nobody approves any more goes. */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PHRASE_LANGUAGES, type TaughtPhrase } from '../../shared/learning/model.ts';
import { LEARNED, phraseFiles } from '../../shared/learning/phrase-files.ts';

export const writeLearned = (
  phrases: readonly TaughtPhrase[],
  folder: string,
): { readonly phrases: number; readonly files: number } => {
  const files = phraseFiles(phrases);
  for (const language of PHRASE_LANGUAGES) {
    const of = join(folder, language);
    const before = existsSync(of) ? readdirSync(of).filter((name) => name.startsWith(LEARNED)) : [];
    for (const name of before) rmSync(join(of, name));
  }
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return { phrases: phrases.length, files: files.length };
};

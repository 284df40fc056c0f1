/** Builds the web chat: one page per language, one script, named after what is in it. */
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { CityProfile } from '../shared/city/profile.ts';
import { chatAddress, chatPage } from './chat/page.ts';

/** Not below /chat/: there the API answers. */
export const buildChat = async (site: string, city: CityProfile): Promise<void> => {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'chat/chat.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  const code = outputFiles[0]?.text ?? '';
  const script = `chat-${createHash('sha256').update(code).digest('hex').slice(0, 12)}.js`;
  await Promise.all([
    writeFile(join(site, script), code),
    ...(['pl', 'uk', 'en'] as const).map((language) =>
      writeFile(join(site, `${chatAddress(language)}.html`), chatPage(city, language, `/${script}`)),
    ),
  ]);
};

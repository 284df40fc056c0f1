/** Builds the web chat: one page per language, one script, named after what is in it; and the script of all public pages. */
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { CityProfile } from '../shared/city/profile.ts';
import { chatAddress, chatPage } from './chat/page.ts';
import { PAGE_STATE_SCRIPT } from './page-state/notice.ts';

const bundled = async (entry: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, entry)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
};

/** Not below /chat/: there the API answers. */
export const buildChat = async (site: string, city: CityProfile): Promise<void> => {
  const [code, pageState] = await Promise.all([bundled('chat/chat.ts'), bundled('page-state/show.ts')]);
  const script = `chat-${createHash('sha256').update(code).digest('hex').slice(0, 12)}.js`;
  await Promise.all([
    writeFile(join(site, script), code),
    writeFile(join(site, PAGE_STATE_SCRIPT), pageState),
    ...(['pl', 'uk', 'en'] as const).map((language) =>
      writeFile(join(site, `${chatAddress(language)}.html`), chatPage(city, language, `/${script}`)),
    ),
  ]);
};

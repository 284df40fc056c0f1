/** Writes the public site of one city and its apps: `buildSite('cdk.out/pages', loadCity('city-id'))`. */
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CityProfile } from '../shared/city/profile.ts';
import { buildChat } from './build-chat.ts';
import { buildConsole } from './build-console.ts';
import { buildOrganisations } from './build-organisations.ts';
import { writePictures } from './events/og-pictures.ts';
import { homePage, notFoundPage, privacyPage } from './pages.ts';

export const buildSite = async (outdir: string, city: CityProfile): Promise<void> => {
  await mkdir(outdir, { recursive: true });
  await Promise.all([
    cp(join(import.meta.dirname, 'public'), outdir, { recursive: true }),
    writeFile(join(outdir, 'index.html'), homePage(city)),
    writeFile(join(outdir, 'prywatnosc.html'), privacyPage(city)),
    writeFile(join(outdir, '404.html'), notFoundPage()),
    buildConsole(outdir),
    buildOrganisations(outdir),
    buildChat(outdir, city),
    writePictures(outdir, city),
  ]);
};

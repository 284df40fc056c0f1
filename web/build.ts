/** Writes the public site of one city: `buildSite('cdk.out/pages', loadCity('city-id'))`. */
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CityProfile } from '../shared/city/profile.ts';
import { homePage, notFoundPage, privacyPage } from './pages.ts';

export const buildSite = async (outdir: string, city: CityProfile): Promise<void> => {
  await mkdir(outdir, { recursive: true });
  await cp(join(import.meta.dirname, 'public'), outdir, { recursive: true });
  await writeFile(join(outdir, 'index.html'), homePage(city));
  await writeFile(join(outdir, 'prywatnosc.html'), privacyPage(city));
  await writeFile(join(outdir, '404.html'), notFoundPage());
};

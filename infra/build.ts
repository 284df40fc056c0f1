/** What the template only points to: the code of the functions and the pages. */
import { join } from 'node:path';
import { loadCity } from '../shared/city/load.ts';
import type { CityProfile } from '../shared/city/profile.ts';
import { buildSite } from '../web/build.ts';
import { bundle } from './bundle.ts';
import { type Environment, environmentNamed } from './environments.ts';
import { FUNCTION_NAMES } from './functions.ts';

export interface BuildOptions {
  /** Id of a folder in cities/. */
  readonly city: string;
  /** Folder that holds a folder for each city. @default cities/ */
  readonly cities?: string;
  /** local, test or production. */
  readonly environment: string;
  readonly outdir: string;
  /** Folder of already built pages. @default builds web/ into <outdir>/pages */
  readonly site?: string;
  /** Folder of already bundled functions. @default bundles functions/ into <outdir>/bundle */
  readonly bundled?: string;
}

export interface Built {
  readonly city: CityProfile;
  readonly environment: Environment;
  /** Folder with a folder for each function. */
  readonly functions: string;
  readonly pages: string;
}

/** Throws for an unknown city or environment before it builds anything. */
export const build = async ({ outdir, site, bundled, ...named }: BuildOptions): Promise<Built> => {
  const environment = environmentNamed(named.environment);
  const city = loadCity(named.city, named.cities);
  const functions = bundled ?? join(outdir, 'bundle');
  const pages = site ?? join(outdir, 'pages');
  const target = environment.name === 'local' ? 'this-machine' : 'lambda';
  await Promise.all([
    bundled ?? bundle({ names: FUNCTION_NAMES, city, outdir: functions, for: target }),
    site ?? buildSite(pages, city),
  ]);
  return { city, environment, functions, pages };
};

/**
 * The city this code serves. In a bundle this module is replaced by the validated profile (infra/bundle.ts);
 * from source it reads `CITY`, else the default of cdk.json.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCity } from './load.ts';
import type { CityProfile } from './profile.ts';

const defaultCity = (): string => JSON.parse(readFileSync(join(import.meta.dirname, '../../cdk.json'), 'utf8')).context.city;

export const city: CityProfile = loadCity(process.env.CITY ?? defaultCity());

/**
 * The city this code serves. In a bundle this module is replaced by the validated profile (infra/bundle.ts);
 * from source it reads `CITY`, else the default of cdk.json.
 */
import { defaultCity, loadCity } from './load.ts';
import type { CityProfile } from './profile.ts';

export const city: CityProfile = loadCity(process.env.CITY ?? defaultCity());

/** Reads `cities/<id>/` and validates it. Used at build, by the tests and by the commands; functions get the result bundled. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { type CityProfile, CityProfileSchema, danglingReferences } from './profile.ts';
import { parseStreets } from './streets.ts';

const root = join(import.meta.dirname, '../../cities');

/** Throws with one line per mistake when the city is unknown or its data is not valid. */
export const loadCity = (id: string, citiesFolder = root): CityProfile => {
  const read = (file: string) => readFileSync(join(citiesFolder, id, file), 'utf8');
  const parsed = CityProfileSchema.safeParse({ ...JSON.parse(read('profile.json')), streets: parseStreets(read('streets.csv')) });
  if (!parsed.success) throw new Error(`cities/${id} is not valid:\n${z.prettifyError(parsed.error)}`);
  const dangling = danglingReferences(parsed.data);
  if (dangling.length > 0) throw new Error(`cities/${id} is not valid:\n${dangling.join('\n')}`);
  return parsed.data;
};

/** Id of the city that is meant when nobody names one: the context of cdk.json. */
export const defaultCity = (): string =>
  z.object({ context: z.object({ city: z.string() }) }).parse(JSON.parse(readFileSync(join(root, '../cdk.json'), 'utf8'))).context
    .city;

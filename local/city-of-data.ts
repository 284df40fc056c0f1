/** Which city a data folder was begun with: another one's start over it says that the two mix. */
import { join } from 'node:path';
import { readJson, writeAtomically } from './data-folder.ts';

/** The city that the folder was begun with when that is another one; a fresh folder is this city's from now on. */
export const otherCityIn = (dataDir: string, city: string): string | null => {
  const file = join(dataDir, 'city.json');
  const known = readJson(file);
  if (typeof known === 'string') return known === city ? null : known;
  writeAtomically(file, JSON.stringify(city));
  return null;
};

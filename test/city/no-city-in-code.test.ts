/** Adding a city is adding a folder: no file of the program names a city, a part of it or a street of it. */
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadCity } from '../../shared/city/load.ts';

const root = join(import.meta.dirname, '../..');
const program = globSync('{bot,functions,infra,local,scripts,shared,web}/**/*.{ts,mjs,js,html,css,json}', { cwd: root }).filter(
  (file) => !file.includes('node_modules'),
);
const cities = readdirSync(join(root, 'cities')).map((id) => loadCity(id));

const names = cities.flatMap((city) => [
  city.id,
  city.name,
  ...city.subareas.flatMap(({ id, name }) => [id, name]),
  ...city.streets.map(({ short }) => short),
  ...city.landmarks.map(({ name }) => name),
]);

/** As a whole name, in its own capitals: "rynek" is a word, "Rynek" between quotes would be a place. */
const escaped = (name: string) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
const pattern = new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${names.map((name) => escaped(name)).join('|')})(?![\\p{L}\\p{N}_-])`, 'gu');

/** Comments explain Polish by examples. */
const withoutComments = (source: string): string => source.replaceAll(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*$/gmu, '');

it('no file of the program names a city, a subarea or a street', () => {
  const found = program.flatMap((file) =>
    [...withoutComments(readFileSync(join(root, file), 'utf8')).matchAll(pattern)].map(([name]) => `${file}: ${name}`),
  );
  expect([...new Set(found)]).toEqual([]);
});

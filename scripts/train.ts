/**
 * `npm run train [-- folder of approved phrases …]`: learns the model from the phrase files, prints how well it does on
 * phrases and words kept out of training, and writes bot/understanding/model/model.bin. The same phrases give the same bytes.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeReadByRules } from '../bot/understanding/rules.ts';
import { defaultCity, loadCity } from '../shared/city/load.ts';
import { PHRASES, readPhrases } from './train/phrases.ts';
import { report } from './train/report.ts';
import { trainAll } from './train/train-all.ts';

const CITIES = join(import.meta.dirname, '../cities');
const MODEL = join(import.meta.dirname, '../bot/understanding/model/model.bin');

const approved = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const { phrases, mistakes } = readPhrases([PHRASES, ...approved]);
if (mistakes.length > 0) {
  for (const { where, what } of mistakes) console.error(`${where}: ${what}`);
  process.exit(1);
}
const cities = readdirSync(CITIES)
  .toSorted()
  .map((id) => loadCity(id));
const places = cities.flatMap(({ streets }) => streets.map(({ short }) => short));

const startedAt = performance.now();
const { bytes, outcome } = trainAll(phrases, places, makeReadByRules(loadCity(defaultCity())));
report(outcome);
writeFileSync(MODEL, bytes);
console.log(
  `\n${phrases.length} lines, ${outcome.examples} examples, ${Math.round(bytes.length / 1024)} kB, ${((performance.now() - startedAt) / 1000).toFixed(0)} s`,
);

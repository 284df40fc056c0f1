/** `npm start`. `PORT`, `LOCAL_DATA_DIR` and `CITY` change where and what. SIGTERM and Ctrl-C stop it cleanly. */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

process.env.TZ = 'UTC';
enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/compiled'));

const { startLocal } = await import('./start.ts');
const { dataDirFromEnvironment } = await import('./runtime-file.ts');
const { otherCityIn } = await import('./city-of-data.ts');
const { defaultCity } = await import('../shared/city/load.ts');

const city = process.env.CITY || defaultCity();
const dataDir = dataDirFromEnvironment();
const run = await startLocal({ port: Number(process.env.PORT || 3000), dataDir, city }).catch((error: unknown) => {
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});

let stopping = false;
const stop = async () => {
  if (stopping) return;
  stopping = true;
  console.log('• stopping …');
  await run.stop();
  process.exit(0);
};
process.on('SIGTERM', stop);
process.on('SIGINT', stop);

// Started by npm, whose processes in between do not hand on every signal: without them nobody could stop this one.
if (process.env.npm_lifecycle_event) {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(), 1_000).unref();
}

console.log(`ready ${run.url}`);
const other = otherCityIn(dataDir, city);
if (other !== null)
  console.log(
    `! ${dataDir} was begun with ${other}: its people and events are shown, too. ${city} alone: LOCAL_DATA_DIR=${join(dataDir, city)}`,
  );
console.log(`  Messenger simulator   ${run.url}/simulator
  staff API             ${run.url}/api/openapi.json   (token: npm run --silent token -- --as office)
  mail and SMS          ${run.url}/local/outbox
  what is going on      ${run.url}/local/status
  started in ${(performance.now() / 1000).toFixed(1)} s; data and logs in ${dataDirFromEnvironment()}`);

// After `ready`, which it would only delay; somebody who looks at once sees them appear.
const { makeExamples } = await import('./examples.ts');
const { EXAMPLE_MEMBERS } = await import('./example-offer.ts');
const made = await makeExamples({ ...run, city }).catch((error: unknown) => {
  if (!stopping) console.error(`✗ no examples: ${error instanceof Error ? error.message : String(error)}`);
  return { events: 0, edition: false, offer: false };
});
if (made.events > 0) console.log(`• ${made.events} example events, dated from today`);
if (made.edition) console.log('• an example edition of micro-grants, its call open today');
if (made.offer)
  console.log(`• an example organisation with a draft offer; sign in at /organizacje/ as ${EXAMPLE_MEMBERS[0].email}`);

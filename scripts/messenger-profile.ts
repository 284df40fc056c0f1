/**
 * `npm run messenger-profile [-- --dry-run] [--city <id>]`: sets menu, ice breakers, greeting and Get Started of the page from bot/phrases/menu.ts,
 * in all languages. Safe to repeat: what the page has already is not sent.
 *
 * With MESSENGER_PAGE_TOKEN it talks to Meta (or GRAPH_API_URL), else to the simulator of the local run over LOCAL_DATA_DIR.
 */
import { parseArgs } from 'node:util';
import { dataDirFromEnvironment, runningOver } from '../local/runtime-file.ts';
import { messengerSecrets } from '../local/secrets.ts';
import { defaultCity, loadCity } from '../shared/city/load.ts';
import { GRAPH_API, MESSENGER_SECRET_KEYS } from '../shared/platform/config.ts';
import { type Page, readProfile, writeProfile } from './messenger-profile/graph.ts';
import { differences, pageProfile } from './messenger-profile/profile.ts';

const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false }, city: { type: 'string' } } });

const page = async (): Promise<Page> => {
  const version = process.env.GRAPH_API_VERSION || GRAPH_API.version;
  const token = process.env[MESSENGER_SECRET_KEYS.pageToken];
  if (token) return { url: process.env.GRAPH_API_URL || GRAPH_API.url, version, token };
  const dataDir = dataDirFromEnvironment();
  const running = await runningOver(dataDir);
  if (!running)
    throw new Error(
      `Nothing runs over ${dataDir}. Start it with "npm start", or set ${MESSENGER_SECRET_KEYS.pageToken} to reach the page itself.`,
    );
  return { url: `${running.url}/local/graph`, version, token: messengerSecrets().pageToken };
};

try {
  const where = await page();
  const city = loadCity(values.city ?? (process.env.CITY || defaultCity()));
  const changes = differences(pageProfile(city), await readProfile(where));
  const fields = Object.keys(changes);
  if (fields.length === 0) console.log(`The page of ${city.id} has it all already.`);
  else if (values['dry-run']) console.log(`Would set ${fields.join(', ')}:\n${JSON.stringify(changes, null, 2)}`);
  else {
    await writeProfile(where, changes);
    console.log(`Set ${fields.join(', ')} of the page of ${city.id}. Messenger shows it within a few minutes.`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

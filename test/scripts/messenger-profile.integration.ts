/** The command that sets the page's menu, against the simulator that refuses what Meta refuses. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { menu } from '../../bot/phrases/menu.ts';
import { differences, pageProfile } from '../../scripts/messenger-profile/profile.ts';
import { loadCity } from '../../shared/city/load.ts';
import { type Running, SECRETS, startSimulator } from '../support/simulator.ts';

let simulator: Running;
beforeAll(async () => {
  simulator = await startSimulator();
});
afterAll(() => simulator.close());

const command = async (token: string, ...args: string[]) => {
  const file = join(import.meta.dirname, '../../scripts/messenger-profile.ts');
  const env = { ...process.env, GRAPH_API_URL: `${simulator.url}/local/graph`, MESSENGER_PAGE_TOKEN: token };
  return promisify(execFile)(process.execPath, [file, ...args], { env }).then(
    ({ stdout }) => ({ code: 0, said: stdout.trim() }),
    (error: { code: number; stderr: string }) => ({ code: error.code, said: error.stderr.trim() }),
  );
};
const set = (...args: string[]) => command(SECRETS.pageToken, ...args);

it('sets menu, ice breakers and greeting in all languages once; a repeat changes nothing', async () => {
  expect(await set('--dry-run')).toMatchObject({ code: 0, said: expect.stringContaining('Would set get_started') });
  expect((await set()).said).toMatch(/^Set get_started, greeting, persistent_menu, ice_breakers/);
  const city = loadCity('walbrzych');
  const stored = await fetch(
    `${simulator.url}/local/graph/v25.0/me/messenger_profile?fields=persistent_menu,greeting&access_token=${SECRETS.pageToken}`,
  );
  const { data } = await stored.json();
  expect(JSON.stringify(data)).toContain(menu('uk', city).items[0]?.title);
  expect(JSON.stringify(data)).toContain(menu('pl', city).greeting);
  expect((await set()).said).toMatch(/has it all already/);
});

it('sets what differs only, for another city too', async () => {
  expect((await set('--city', 'plock')).said).toMatch(/^Set greeting of the page of plock/);
});

it('says what to do when Meta refuses', async () => {
  const refused = await command('stolen');
  expect(refused.code).toBe(1);
  expect(refused.said).toMatch(/190.*\n.*make a new one/);
  expect(refused.said).not.toContain('stolen');
});

it('sees no difference in the order of languages or in what Meta adds', () => {
  const wanted = pageProfile(loadCity('plock'));
  const has = {
    ...wanted,
    greeting: wanted.greeting.toReversed(),
    persistent_menu: wanted.persistent_menu.map((one) => ({ ...one, disabled_surfaces: [] })),
  };
  expect(differences(wanted, has)).toEqual({});
});

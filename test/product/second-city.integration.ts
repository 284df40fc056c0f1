/** Another city on the same program: its own categories, streets, numbers, staff and pages. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LocalRun, startLocal } from '../../local/start.ts';
import { loadCity } from '../../shared/city/load.ts';
import { newResident, staffWith } from '../support/product.ts';
import { until } from '../support/until.ts';

const city = loadCity('plock');
const dataDir = mkdtempSync(join(tmpdir(), 'plock-'));
let run: LocalRun;
beforeAll(async () => {
  run = await startLocal({ port: 0, dataDir, city: city.id, quiet: true });
});
afterAll(async () => {
  await run.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

interface Row {
  readonly number: string;
  readonly state: string;
  readonly category: string;
  readonly subarea: string | null;
  readonly assignee: string | null;
}

const routed = async (number: string): Promise<Row> => {
  const office = staffWith(run.url, await run.token('office-1'));
  return until(`${number} to be routed`, async () =>
    (await office.get<{ items: Row[] }>('/api/issues')).items.find((row) => row.number === number && row.state === 'routed'),
  );
};

const filed = async (words: string, then: readonly string[]): Promise<string> => {
  const resident = await newResident(run.url, 'Mieszkanka');
  let heard = await resident.asks(words, /Wysłać\?|części miasta/);
  for (const answer of then) heard = await resident.asks(answer, /Wysłać\?|P-\d{4}-\d{5}/);
  return /P-\d{4}-\d{5}/.exec(heard.text ?? '')?.[0] ?? '';
};

it('a lamp in the Old Town goes to the person of that part of the city', async () => {
  const number = await filed('nie świeci latarnia na Grodzkiej 4', ['tak']);
  expect(await routed(number)).toMatchObject({
    category: 'oswietlenie',
    subarea: 'stare_miasto_kolegialna',
    assignee: 'anim-stare-miasto',
  });
});

it('a place outside the subareas is taken and goes to the office', async () => {
  const number = await filed('dziura w jezdni na ulicy Wyszogrodzkiej', ['Gdzie indziej', 'tak']);
  expect(await routed(number)).toMatchObject({ category: 'droga_chodnik', assignee: null });
});

it('its pages name it, and show no link to a page that it does not have', async () => {
  const page = await (await fetch(run.url)).text();
  expect(page).toContain(city.programme.name);
  expect(page).toContain(city.locative.pl);
  expect(page).not.toContain('m.me/');
});

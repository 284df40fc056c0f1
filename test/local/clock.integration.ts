import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../support/until.ts';
import { type Fixture, startFixture, temporaryFolder } from './fixture/run.ts';

const HOUR = 3_600_000;
const dataDir = temporaryFolder();
let app: Fixture;
beforeAll(async () => {
  app = await startFixture({ dataDir });
});
afterAll(async () => {
  await app.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const post = (body: unknown) => fetch(`${app.run.url}/local/clock`, { method: 'POST', body: JSON.stringify(body) });
const functionTime = async () => Date.parse((await (await fetch(`${app.run.url}/webhooks/echo`)).json()).now);
const ticks = async () => (await app.query('ticks'))[0];

test('a jump moves the time of functions that already run, and fires each schedule once', async () => {
  const before = await functionTime();
  const answer = await (await post({ advance: 'PT25H' })).json();
  expect(answer.offsetMs).toBe(25 * HOUR);
  const passed = (await functionTime()) - before;
  expect(passed).toBeGreaterThanOrEqual(25 * HOUR);
  expect(passed).toBeLessThan(25 * HOUR + 60_000);
  expect(await ticks()).toMatchObject({ n: 1, by: 'clock' });
});

test('a schedule fires by the moved clock', async () => {
  const now = await functionTime();
  const second = 1_000;
  await post({ advance: `PT${Math.floor((HOUR - (now % HOUR)) / second) - 2}S` });
  const fired = Number((await ticks())?.n);
  await until('the full hour', async () => Number((await ticks())?.n) === fired + 1);
});

test('a jump deletes what has expired, and nothing else', async () => {
  const inTwoHours = Math.floor((await functionTime()) / 1000) + 2 * 3600;
  await app.put({ pk: 'ttl', sk: 'soon', expiresAt: inTwoHours });
  await app.put({ pk: 'ttl', sk: 'later', expiresAt: inTwoHours + 7200 });
  await app.put({ pk: 'ttl', sk: 'never' });
  await post({ advance: 'PT1H' });
  expect((await app.query('ttl')).length).toBe(3);
  await post({ advance: 'PT2H' });
  expect((await app.query('ttl')).map(({ sk }) => sk)).toEqual(['later', 'never']);
});

test.each([[{ advance: '3 hours' }], [{ advance: '-PT1H' }], [{}], [{ advance: 'P' }]])('refuses %j', async (body) => {
  expect((await post(body)).status).toBe(400);
});

test('after a restart time goes on from where it was', async () => {
  const before = await functionTime();
  await app.stop();
  app = await startFixture({ dataDir });
  expect(await functionTime()).toBeGreaterThan(before);
});

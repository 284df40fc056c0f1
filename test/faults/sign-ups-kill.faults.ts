/**
 * 500 people want 30 seats through the API at once, and the process is killed with -9 in the middle. Who asks again with the same key has
 * one sign-up: 30 are in, the rest wait in order, no seat is lost and none is given twice.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { publishedEvent } from '../support/event-stories.ts';
import { type ProductProcess, startProcess } from '../support/process.ts';
import { type Staff, staffWith } from '../support/product.ts';
import { until } from '../support/until.ts';

const PEOPLE = 500;
const SEATS = 30;
const AT_ONCE = 25;
const KILLS = 3;

interface Guest {
  readonly id: string;
  readonly state: { readonly name: string };
  readonly place: number | null;
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

const officeOf = async (url: string): Promise<Staff> => {
  const response = await fetch(`${url}/local/token`, { method: 'POST', body: JSON.stringify({ as: 'office' }) });
  return staffWith(url, ((await response.json()) as { token: string }).token);
};

it(`${PEOPLE} sign-ups for ${SEATS} seats, killed ${KILLS} times on the way`, async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'sign-ups-killed-'));
  const port = await freePort();
  let product: ProductProcess = await startProcess(dataDir, port, {});
  let office = await officeOf(product.url);
  try {
    const inAWeek = Math.ceil(Date.now() / 3_600_000) * 3_600_000 + 7 * 24 * 3_600_000;
    const sitting = { startsAt: new Date(inAWeek).toISOString(), endsAt: new Date(inAWeek + 3_600_000).toISOString() };
    const { date } = await publishedEvent({ staff: async () => office }, sitting, { seats: { kind: 'shared', total: SEATS } });
    const dateId = date.id;
    await until(
      'it to be open',
      async () => (await office.get<{ date: { signUps: string } }>(`/api/event-dates/${dateId}`)).date.signUps === 'open',
    );
    const left = Array.from({ length: PEOPLE }, (_, n) => ({ n, key: randomUUID() }));
    let done = 0;
    let repeated = 0;
    let killed = 0;
    let restarting: Promise<void> | null = null;
    const killAndStart = async () => {
      await product.kill();
      product = await startProcess(dataDir, port, {});
      office = await officeOf(product.url);
      restarting = null;
    };
    const ask = async ({ n, key }: { readonly n: number; readonly key: string }): Promise<boolean> => {
      const body = { party: { adults: 1, children: [] }, name: `Gość ${n}`, contact: { kind: 'none' }, toldAboutData: true };
      const response = await office
        .call('POST', `/api/event-dates/${dateId}/guests`, body, { 'idempotency-key': key })
        .catch(() => null);
      return response?.status === 201;
    };
    const worker = async () => {
      for (let next = left.shift(); next !== undefined; next = left.shift()) {
        await restarting;
        if (await ask(next)) done++;
        else {
          // Nobody knows whether it took effect: asked again with the same key.
          repeated++;
          left.push(next);
        }
        if (restarting === null && killed < KILLS && done >= ((killed + 1) * PEOPLE) / (KILLS + 1)) {
          killed++;
          restarting = killAndStart();
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));

    const guests = await until('everybody to be on the list', async () => {
      const items: Guest[] = [];
      let cursor: string | null = null;
      do {
        const query: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
        const page: { items: Guest[]; nextCursor: string | null } = await office.get(
          `/api/event-dates/${dateId}/guests?limit=100${query}`,
        );
        items.push(...page.items);
        cursor = page.nextCursor;
      } while (cursor !== null);
      return items.length >= PEOPLE ? items : null;
    });
    const inState = (name: string) => guests.filter(({ state }) => state.name === name);
    expect(guests).toHaveLength(PEOPLE);
    expect(new Set(guests.map(({ id }) => id)).size).toBe(PEOPLE);
    expect(inState('seated')).toHaveLength(SEATS);
    expect(inState('waiting')).toHaveLength(PEOPLE - SEATS);
    const { date: after } = await office.get<{ date: { counts: { free: number; waiting: number } } }>(
      `/api/event-dates/${dateId}`,
    );
    expect(after.counts).toMatchObject({ free: 0, waiting: PEOPLE - SEATS });
    expect(killed).toBe(KILLS);
    console.log(`killed ${killed} times; ${repeated} requests were sent again`);
  } finally {
    await product.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
});

/** Messenger stops working for the page: who hears of it, and that it is over when it is over. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feed } from '../../scripts/replay/feed.ts';
import { payloadsOfPage } from '../../scripts/replay/payloads.ts';
import { city } from '../../shared/city/current.ts';
import { type Running, startProduct } from '../support/running.ts';
import { APP_SECRET } from '../support/signed-webhook.ts';
import { until } from '../support/until.ts';

let product: Running;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product?.stop());

interface Broken {
  readonly since: string;
  readonly fault: string;
}

const staffSee = async (): Promise<Broken | null> =>
  (await (await product.staff('office')).get<{ broken: Broken | null }>('/api/page')).broken;

const everybodySees = async (): Promise<string | null> => {
  const response = await fetch(`${product.run.url}/chat/page`);
  expect(response.status).toBe(200);
  return (await response.json()).messengerBrokenSince;
};

const GRAPH = () => `${product.run.url}/local/graph/v24.0`;

const subscription = (method: 'DELETE' | 'POST') =>
  fetch(`${GRAPH()}/me/subscribed_apps?subscribed_fields=messages,messaging_postbacks,message_echoes`, {
    method,
    headers: { authorization: 'Bearer local-page-token' },
  });

/** The next check. A jump runs what is due, so it has been made when this comes back. */
const nextCheck = () => product.run.advance('PT15M');

describe('the check every 15 minutes', () => {
  it('finds nothing while all is well', async () => {
    await nextCheck();
    expect(await staffSee()).toBeNull();
    expect(await everybodySees()).toBeNull();
  });

  it('finds a dead token, tells staff and everybody since when, and finds that it lives again', async () => {
    await product.fault('token-dead');
    await nextCheck();
    const first = await staffSee();
    expect(first?.fault).toBe('token-dead');
    await nextCheck();
    expect(await staffSee()).toEqual(first);
    expect(await everybodySees()).toBe(first?.since);
    await product.fault('none');
    await nextCheck();
    expect(await staffSee()).toBeNull();
    expect(await everybodySees()).toBeNull();
  });

  it('finds that the page is not subscribed any more', async () => {
    expect((await subscription('DELETE')).status).toBe(200);
    await nextCheck();
    expect((await staffSee())?.fault).toBe('not-subscribed');
    expect((await subscription('POST')).status).toBe(200);
    await nextCheck();
    expect(await staffSee()).toBeNull();
  });

  it('says that Meta does not answer', async () => {
    await product.fault('http-500');
    await nextCheck();
    expect((await staffSee())?.fault).toBe('unreachable');
    await product.fault('none');
    await nextCheck();
    expect(await staffSee()).toBeNull();
  });

  it('cannot see that the page is restricted: that is heard from sending, and is over when sending works again', async () => {
    await product.fault('page-restricted', 1);
    await nextCheck();
    expect(await staffSee()).toBeNull();
    const resident = await product.resident();
    await resident.say('dzień dobry');
    const broken = await until('sending to meet it', () => staffSee());
    expect(broken.fault).toBe('page-restricted');
    expect(await everybodySees()).toBe(broken.since);
    await product.run.advance('PT30M');
    expect(await staffSee()).toBeNull();
  });

  it('what was written while the page was not subscribed is brought in from Meta, once', async () => {
    const [ola, jan] = [await product.resident(), await product.resident()];
    const { now: since } = (await (await fetch(`${product.run.url}/local/clock`)).json()) as { now: string };
    await ola.asks('dzień dobry', 'automat');
    await subscription('DELETE');
    await ola.say('nie świeci latarnia na Słowackiego przy 12');
    await ola.say('tak');
    await jan.say('dziura w chodniku na Chopina 4');
    await subscription('POST');
    const answered = (await ola.messages()).length;

    const replay = async () =>
      feed(`${product.run.url}/webhooks/messenger`, APP_SECRET, await payloadsOfPage(GRAPH(), 'local-page-token', since));
    expect(await replay()).toBe(4);
    const number = new RegExp(`${city.numberPrefix}-\\d{4}-\\d{5}`);
    await ola.hears(number, answered, 60);
    await jan.hears('Wysłać?', 0, 60);
    await until('nothing to be left', async () => product.run.status().idle);
    const [heardOla, heardJan] = [(await ola.messages()).length, (await jan.messages()).length];

    expect(await replay()).toBe(4);
    await until('nothing to be left', async () => product.run.status().idle);
    expect([(await ola.messages()).length, (await jan.messages()).length]).toEqual([heardOla, heardJan]);
  });
});

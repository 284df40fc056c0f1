/** Messenger stops working for the page: who hears of it, and that it is over when it is over. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Running, startProduct } from '../support/running.ts';
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

const subscription = (method: 'DELETE' | 'POST') =>
  fetch(`${product.run.url}/local/graph/v24.0/me/subscribed_apps?subscribed_fields=messages,messaging_postbacks,message_echoes`, {
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
});

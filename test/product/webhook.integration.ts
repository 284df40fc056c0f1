/** The front door on the running product: every wrong request gets its answer, and only what is right is queued. */
import { createHmac, randomUUID } from 'node:crypto';
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENV } from '../../shared/platform/config.ts';
import { type Running, startProduct } from '../support/running.ts';
import { APP_SECRET, postWebhook, signatureOf, textBody } from '../support/signed-webhook.ts';
import { until } from '../support/until.ts';

let product: Running;
let url = '';
beforeAll(async () => {
  product = await startProduct();
  url = product.run.url;
});
afterAll(() => product.stop());

const turns = () =>
  Object.entries(product.run.status().functions).find(([name]) => name.endsWith('take-turn'))?.[1].invocations ?? 0;
const body = () => textBody('psid-webhook', `m_${randomUUID()}`, 'dzień dobry, żółć 🥲');

describe('verification', () => {
  const ask = (token: string, mode = 'subscribe') =>
    fetch(`${url}/webhooks/messenger?hub.mode=${mode}&hub.verify_token=${token}&hub.challenge=1158201444`);

  it('with our token answers the challenge as plain text', async () => {
    const response = await ask('local-verify-token');
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
      200,
      'text/plain; charset=utf-8',
      '1158201444',
    ]);
  });
  it('with another token or mode is refused', async () => {
    expect([(await ask('guessed')).status, (await ask('local-verify-token', 'unsubscribe')).status]).toEqual([403, 403]);
  });
});

describe('a wrong request is answered and nothing is queued', () => {
  const sha1 = (text: string) => `sha1=${createHmac('sha1', APP_SECRET).update(text).digest('hex')}`;
  const cases: readonly { name: string; status: number; send: () => Promise<Response> }[] = [
    {
      name: 'without a signature',
      status: 401,
      send: () =>
        fetch(`${url}/webhooks/messenger`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: body() }),
    },
    {
      name: 'with a wrong signature',
      status: 401,
      send: () => postWebhook(url, body(), { 'x-hub-signature-256': signatureOf('other') }),
    },
    {
      name: 'signed by another secret',
      status: 401,
      send: () => {
        const b = body();
        return postWebhook(url, b, { 'x-hub-signature-256': signatureOf(b, 'other') });
      },
    },
    {
      name: 'with a truncated signature',
      status: 401,
      send: () => {
        const b = body();
        return postWebhook(url, b, { 'x-hub-signature-256': signatureOf(b).slice(0, -1) });
      },
    },
    {
      name: 'with SHA-1 only',
      status: 401,
      send: () => {
        const b = body();
        return postWebhook(url, b, { 'x-hub-signature-256': sha1(b) });
      },
    },
    {
      name: 'altered by one byte',
      status: 401,
      send: () => {
        const b = body();
        return postWebhook(url, b.replace('dzień', 'dzien'), { 'x-hub-signature-256': signatureOf(b) });
      },
    },
    { name: 'signed but not JSON', status: 400, send: () => postWebhook(url, '{"object":"page",') },
    { name: 'signed, for another product', status: 400, send: () => postWebhook(url, '{"object":"user","entry":[]}') },
    { name: 'signed, of another type', status: 415, send: () => postWebhook(url, body(), { 'content-type': 'text/plain' }) },
    { name: 'larger than 1 MiB', status: 413, send: () => postWebhook(url, textBody('p', 'm', 'a'.repeat(1024 * 1024 + 1))) },
    { name: 'by another method', status: 404, send: () => fetch(`${url}/webhooks/messenger`, { method: 'PUT', body: '{}' }) },
  ];
  for (const { name, status, send } of cases) {
    it(`${name}: ${status}`, async () => {
      const before = turns();
      const response = await send();
      expect([response.status, (await response.text()).length > 0]).toEqual([status, true]);
      // What would have been queued is overtaken by a right message of another person; only that one becomes a turn.
      await postWebhook(url, textBody(`psid-${randomUUID()}`, `m_${randomUUID()}`, 'dzień dobry'));
      await until('the next turn', async () => turns() > before);
      await until('nothing to be left', async () => product.run.status().idle);
      expect(turns()).toBe(before + 1);
    });
  }
});

describe('a right request', () => {
  it('with ą and emoji as UTF-8 or as escapes is heard whole', async () => {
    for (const encoding of ['utf8', 'escaped']) {
      const resident = await product.resident();
      await resident.send({ text: 'nie działa lampa, Chopina 3 🥲 żółć', delivery: { encoding } });
      await resident.hears('🥲 żółć');
    }
  });

  it('handed over by API Gateway as base64 is verified and heard by its bytes', async () => {
    const b = textBody(`psid-${randomUUID()}`, `m_${randomUUID()}`, 'dzień dobry 🥲 żółć');
    Object.assign(process.env, {
      AWS_REGION: 'eu-central-1',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      AWS_ENDPOINT_URL_SQS: product.run.messagingUrl,
      AWS_ENDPOINT_URL_SECRETS_MANAGER: `${url.replace('localhost', '127.0.0.1')}/local/secrets`,
      [ENV.inboundQueueUrl]: product.run.queueUrl('inbound.fifo'),
      [ENV.receiptsQueueUrl]: product.run.queueUrl('receipts'),
      [ENV.messengerSecretArn]: String(product.run.outputs.MessengerSecretName),
    });
    const { handler } = await import('../../functions/messenger-webhook.ts');
    const event = (body: string, signature: string) =>
      ({
        body,
        isBase64Encoded: true,
        headers: { 'content-type': 'application/json', 'x-hub-signature-256': signature },
        requestContext: { http: { method: 'POST' } },
      }) as unknown as APIGatewayProxyEventV2;
    const before = turns();
    const base64 = Buffer.from(b).toString('base64');
    const answers = await Promise.all([
      handler(event(base64, signatureOf(b)), {} as Context),
      handler(event(base64, signatureOf(base64)), {} as Context),
    ]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 401]);
    await until('the turn', async () => turns() === before + 1);
  });

  it('with unknown fields and unknown kinds of events is 200, and its neighbours are heard', async () => {
    const psid = `psid-${randomUUID()}`;
    const known = JSON.parse(textBody(psid, `m_${randomUUID()}`, 'dzień dobry'));
    known.entry[0].messaging[0].tomorrow = { a: 1 };
    known.entry[0].messaging.unshift({ sender: { id: psid }, recipient: { id: 'page' }, timestamp: 1, hologram: {} }, 7, null);
    const before = turns();
    const text = JSON.stringify(known);
    expect((await postWebhook(url, text)).status).toBe(200);
    await until('the turn', async () => turns() === before + 1);
  });

  it('in a flood of 300 is all accepted, and every one is heard', async () => {
    const before = turns();
    const answers = await Promise.all(
      Array.from({ length: 300 }, (_, i) => postWebhook(url, textBody(`flood-${i % 30}`, `m_${randomUUID()}`, `sprawa ${i}`))),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    await until('every turn', async () => turns() >= before + 300, { seconds: 50 });
    await until('nothing to be left', async () => product.run.status().idle, { seconds: 50 });
    expect(turns()).toBe(before + 300);
  });
});

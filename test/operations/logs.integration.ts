/**
 * What the functions write about a day with residents and staff, good and bad: one id leads from the webhook to the last reply, and nobody's
 * name, number, address or word is in any line.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { city } from '../../shared/city/current.ts';
import { eventId } from '../../shared/platform/ids.ts';
import type { Resident } from '../support/product.ts';
import { type Running, startProduct } from '../support/running.ts';
import { APP_SECRET, postWebhook, signatureOf, textBody } from '../support/signed-webhook.ts';
import { until } from '../support/until.ts';

const NAME = 'Genowefa Zmyślona';
const PHONE = '601 777 315';
const EMAIL = 'genowefa@example.org';
const WORDS = 'nie świeci latarnia na Słowackiego przy 12, potykam się o Burka';
const ANSWER = 'Zarządca wymienił żarówkę, Burek widzi drogę.';
const COMMENT = 'Rozmawiałam z panią, mieszka naprzeciwko.';
const DESPAIR = 'nie chcę już żyć, mam dość tego Burka';
const NUMBER = new RegExp(`${city.numberPrefix}-\\d{4}-\\d{5}`);

interface Line {
  readonly level: string;
  readonly message: string;
  readonly service: string;
  readonly cause?: string;
  readonly request?: string;
  readonly messageId?: string;
}

let product: Running;
let resident: Resident;
let firstMid = '';
const written = () => readFileSync(join(product.dataDir, 'functions.log'), 'utf8');
const lines = (): readonly Line[] =>
  written()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));

/** Also what is hidden until its next try. */
const settled = () =>
  until(
    'nothing to be left',
    async () => {
      if (product.run.status().idle) return true;
      await product.run.advance('PT100S');
      return false;
    },
    { everyMs: 500 },
  );

/** A day: a report with everything in it and its end, words of despair, Graph that refuses, events that no turn can take, calls that are wrong. */
beforeAll(async () => {
  product = await startProduct();
  resident = await product.resident(NAME);
  firstMid = (await resident.say(WORDS)).mid;
  await resident.hears('Wysłać?', 0, 60);
  await resident.say('tak');
  const filed = await resident.hears(NUMBER, 0, 60);
  const number = NUMBER.exec(filed.text ?? '')?.[0] ?? '';
  await resident.hears(`${number} trafiło do`, 0, 60);
  await resident.say(`mój numer ${PHONE}, mail ${EMAIL}`);
  await settled();

  const office = await product.staff('admin');
  const { items } = await office.get<{ items: { id: string; number: string }[] }>('/api/issues');
  const issue = items.find((row) => row.number === number)?.id;
  const writes = (path: string, body: unknown) =>
    office.call('POST', `/api/issues/${issue}/${path}`, body, { 'idempotency-key': randomUUID() });
  expect((await writes('accept', {})).status).toBe(200);
  expect((await writes('comment', { text: COMMENT })).status).toBe(201);
  await product.fault('temporary', 2);
  expect((await writes('resolve', { outcome: ANSWER })).status).toBe(200);
  await settled();

  const other = await product.resident('Bogumił Niebywały');
  await other.say(DESPAIR);
  await other.hears('112', 0, 60);
  await product.fault('user-unavailable', 1);
  await other.say('halo, tu Bogumił Niebywały');
  await settled();

  // Wrong calls: a body that is no JSON, words where a number belongs, a search, a photo from nowhere.
  const broken = `{"object":"page","entry":[{"messaging":"${NAME} ${PHONE}"`;
  await postWebhook(product.run.url, broken, { 'x-hub-signature-256': signatureOf(broken, APP_SECRET) });
  await office.call('POST', `/api/issues/${issue}/comment`, { text: 5, extra: NAME });
  await office.call('GET', `/api/search?q=${encodeURIComponent(`${NAME} ${PHONE}`)}`);
  await office.call('POST', '/api/understand', { text: `${NAME}, ${PHONE}` });
  await postWebhook(product.run.url, textBody(resident.psid, `m_${randomUUID()}`, `${'x'.repeat(3000)} ${NAME}`));
  await fetch(`${product.run.url}/chat/messages`, {
    method: 'POST',
    headers: { 'x-chat-code': 'ABCD2345EFGH', 'content-type': 'application/json' },
    body: JSON.stringify({ id: randomUUID(), text: `${NAME}: ${WORDS}` }),
  });
  await settled();
  // A turn that can never be taken ends as a dead letter; its words must not be in the log of the failure.
  await product.run.advance('PT10M');
  await settled();
});
afterAll(() => product?.stop());

describe('the log of a day', () => {
  it('is lines of JSON that name their function and their cause', () => {
    const said = lines();
    expect(said.length).toBeGreaterThan(20);
    for (const line of said) expect(line).toMatchObject({ level: expect.any(String), message: expect.any(String) });
    const withoutCause = said.filter(({ cause, message }) => cause === undefined && message !== 'page checked');
    expect(withoutCause.map(({ message, service }) => `${service}: ${message}`)).toEqual([]);
  });

  it('leads by one id from the webhook to the turn, its reply, and the news of the issue that it became', async () => {
    const confirmed = lines().filter(({ message }) => message === 'turn taken')[1]?.cause;
    const story = lines().filter(({ cause }) => cause === confirmed);
    const steps = story.map(({ message, service }) => `${service.replace(/^.*-local-/, '')}: ${message}`);
    expect(steps).toEqual(
      expect.arrayContaining([
        'messenger-webhook: event queued',
        'take-turn: turn taken',
        'take-turn: message sent',
        'send-message: message sent',
      ]),
    );
    expect(story.find(({ message }) => message === 'event queued')?.request).toEqual(expect.any(String));
    const first = lines().filter(({ cause }) => cause === eventId(`message:${firstMid}`));
    const order = first.map(({ message }) => message);
    expect([order[0], ...new Set(order.slice(1, -1)), order.at(-1)]).toEqual(['event queued', 'message sent', 'turn taken']);
  });

  it('holds the time of each answer as a metric', () => {
    const taken = written()
      .split('\n')
      .filter((line) => line.includes('"turn taken"') && line.includes('AnswerTime'));
    expect(taken.length).toBeGreaterThan(3);
    expect(JSON.parse(taken[0] ?? '')).toMatchObject({
      AnswerTime: expect.any(Number),
      _aws: { CloudWatchMetrics: [{ Namespace: expect.stringContaining('akcja-'), Metrics: [{ Name: 'AnswerTime' }] }] },
    });
  });

  it.each([
    ['names', ['Genowef', 'Zmyślon', 'Bogumił', 'Niebywał']],
    ['numbers and addresses', [PHONE, PHONE.replaceAll(' ', ''), EMAIL, 'Słowackiego', 'slowackiego']],
    ['words', ['latarnia', 'Burk', 'Burek', 'żarówk', 'naprzeciwko', 'nie chcę', 'trafiło', 'Wysłać', 'xxxxx']],
    ['tokens', [APP_SECRET, 'local-page-token', 'local-verify-token', 'Bearer', 'ABCD2345EFGH']],
  ])('holds no %s', (_, forbidden) => {
    const log = written();
    for (const words of [...forbidden, ...forbidden.map((word) => JSON.stringify(word).slice(1, -1))])
      expect(log.split('\n').filter((line) => line.toLowerCase().includes(words.toLowerCase()))).toEqual([]);
  });

  it('holds no page-scoped id of a resident', () => {
    expect(written()).not.toContain(resident.psid);
  });
});

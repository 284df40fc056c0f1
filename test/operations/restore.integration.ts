/**
 * The table is lost and comes back from a backup: what one running product has written is put into the empty table of another, which then
 * answers the same. Residents' chats go on, lists of staff are as they were, timers ring, and nothing is said a second time.
 */
import { randomUUID } from 'node:crypto';
import { type AttributeValue, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Place, pagesOf, writeItems } from '../../scripts/restore/copy-table.ts';
import { city } from '../../shared/city/current.ts';
import { type GraphSink, startGraphSink } from '../support/graph-sink.ts';
import { type Running, startProduct } from '../support/running.ts';
import { postWebhook, textBody } from '../support/signed-webhook.ts';
import { until } from '../support/until.ts';

const NUMBER = new RegExp(`${city.numberPrefix}-\\d{4}-\\d{5}`);
/** What staff look at. */
const LISTS = [
  '/api/issues?limit=100',
  '/api/issues?state=accepted',
  '/api/escalations',
  '/api/calls',
  '/api/page',
  '/api/staff',
];

let sink: GraphSink;
let product: Running;
let backup: readonly Record<string, AttributeValue>[] = [];
let number = '';
const before = new Map<string, unknown>();
const [reported, drafting, desperate] = ['reported', 'drafting', 'desperate'].map((who) => `${who}-${randomUUID()}`);

const place = (): Place => ({
  client: new DynamoDBClient({
    endpoint: product.run.databaseUrl,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  }),
  table: product.run.tableName,
});
const settled = () => until('nothing to be left', async () => product.run.status().idle);
const clock = async () => ((await (await fetch(`${product.run.url}/local/clock`)).json()) as { now: string }).now;
const heard = (psid = '') => sink.sent.filter((message) => message.psid === psid).map(({ text }) => text);

/** Says it and waits for an answer with these words. */
const says = async (psid = '', text: string, part: string | RegExp): Promise<string> => {
  const since = heard(psid).length;
  const body = textBody(psid, `m_${randomUUID()}`, text, Date.parse(await clock()));
  expect((await postWebhook(product.run.url, body)).status).toBe(200);
  return until(`an answer to ${text}`, async () =>
    heard(psid)
      .slice(since)
      .find((answer) => answer.search(part) >= 0),
  );
};

const asStaff = async (): Promise<ReadonlyMap<string, unknown>> => {
  const admin = await product.staff('admin');
  const { items } = await admin.get<{ items: { id: string }[] }>('/api/issues?limit=100');
  const paths = [...LISTS, ...items.map(({ id }) => `/api/issues/${id}`)];
  const seen = new Map<string, unknown>();
  for (const path of paths) seen.set(path, await admin.get(path));
  return seen;
};

beforeAll(async () => {
  sink = await startGraphSink();
  product = await startProduct({ GRAPH_API_URL: sink.url });
  await says(reported, 'nie świeci latarnia na Słowackiego przy 12', 'Wysłać');
  number = NUMBER.exec(await says(reported, 'tak', NUMBER))?.[0] ?? '';
  await until('the issue to be routed', async () => heard(reported).some((text) => text.includes('trafiło do')));
  const admin = await product.staff('admin');
  const { items } = await admin.get<{ items: { id: string; number: string }[] }>('/api/issues');
  const issue = items.find((row) => row.number === number)?.id;
  expect((await admin.call('POST', `/api/issues/${issue}/accept`, {}, { 'idempotency-key': randomUUID() })).status).toBe(200);
  await says(desperate, 'nie chcę już żyć', '112');
  // Described and not confirmed: a timer files it.
  await says(drafting, 'dziura w chodniku na Chopina 4', 'Wysłać');
  await settled();

  for (const [path, body] of await asStaff()) before.set(path, body);
  for await (const page of pagesOf(place())) backup = [...backup, ...page];
  await product.stop();

  product = await startProduct({ GRAPH_API_URL: sink.url });
  await writeItems(place(), backup);
  await settled();
});
afterAll(async () => {
  await product?.stop();
  sink.close();
});

describe('the product over a restored table', () => {
  it('shows staff the same: issues with their history, the office’s inbox, calls, chats', async () => {
    expect(before.size).toBeGreaterThan(LISTS.length);
    const after = await asStaff();
    expect([...after.keys()]).toEqual([...before.keys()]);
    for (const [path, body] of before) if (path !== '/api/page') expect(after.get(path), path).toEqual(body);
  });

  it('says nothing again that was said before', () => {
    const all = sink.sent.map(({ metadata }) => metadata);
    expect(all).toHaveLength(new Set(all).size);
  });

  it('goes on with a chat where it was', async () => {
    expect(await says(reported, 'co z moim zgłoszeniem?', NUMBER)).toContain(number);
  });

  it('rings the timers that were set before', async () => {
    expect(heard(drafting).some((text) => NUMBER.test(text))).toBe(false);
    await product.run.advance(`PT${city.fileAfterSilenceMinutes + 2}M`);
    await until('the draft to be filed', async () => heard(drafting).some((text) => NUMBER.test(text)));
  });
});

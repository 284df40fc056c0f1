import { rmSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { until } from '../support/until.ts';
import { type Fixture, startFixture, temporaryFolder } from './fixture/run.ts';

const dataDir = temporaryFolder();
let app: Fixture;
beforeAll(async () => {
  app = await startFixture({ dataDir });
});
afterEach(() => expect(app.run.errors().filter((text) => !text.includes('told to fail'))).toEqual([]));
afterAll(async () => {
  await app.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const outbox = (pk: string, sk: string, more: Record<string, unknown> = {}) =>
  app.put({ pk, sk, kind: 'outbox', body: `${pk} ${sk}`, ...more });
const relayed = async (pk: string) =>
  (await app.seen('turns.fifo'))
    .filter(({ group, what }) => group === pk && what === 'done')
    .map(({ body }) => body.slice(pk.length + 1));
const failures = () => app.run.status().queues['relay-failed']?.visible;

test('records arrive in the order of their writing, and only those that the filter names', async () => {
  const numbers = Array.from({ length: 25 }, (_, index) => String(index).padStart(2, '0'));
  for (const number of numbers) {
    await outbox('order', number);
    await app.put({ pk: 'order', sk: `${number}-other`, kind: 'issue', body: 'not for the relay' });
  }
  await outbox('order', '00', { body: 'changed: a MODIFY' });
  await until('all to be relayed', async () => (await relayed('order')).length === numbers.length);
  expect(await relayed('order')).toEqual(numbers);
});

test('a record reported as failed is tried again, given up after its retries, and holds back nothing for ever', async () => {
  await outbox('partial', '1');
  await outbox('partial', '2', { poison: true });
  await outbox('partial', '3');
  await until('the rest to be relayed', async () => (await relayed('partial')).includes('3'));
  expect(await relayed('partial')).toEqual(['1', '3']);
  await until('the failed one to be reported', async () => failures() === 1);
});

test('a batch that makes the function throw is halved until the culprit is alone', async () => {
  const before = failures() ?? 0;
  for (const number of ['1', '2', '3', '4', '5', '6']) await outbox('bisect', number, number === '4' ? { bomb: true } : {});
  await until('the others to be relayed', async () => (await relayed('bisect')).length >= 5);
  expect((await relayed('bisect')).filter((number, index, all) => all.indexOf(number) === index)).toEqual([
    '1',
    '2',
    '3',
    '5',
    '6',
  ]);
  await until('the culprit to be reported', async () => failures() === before + 1);
});

test('what the topic gets goes to the queues that asked for it', async () => {
  await outbox('fact', '1', { fact: 'IssueReported' });
  await outbox('fact', '2', { fact: 'IssueForgotten' });
  await outbox('fact', '3', { fact: 'IssueReported' });
  const heard = async () => (await app.seen('facts')).filter(({ what }) => what === 'done');
  await until('both facts', async () => (await heard()).length === 2);
  expect((await heard()).map(({ body }) => body).sort()).toEqual(['fact 1', 'fact 3']);
  expect((await heard())[0]?.attributes).toContain('"stringValue":"IssueReported"');

  const outboxPage = await (await fetch(`${app.run.url}/local/outbox`)).text();
  expect(outboxPage).toContain('email duty@example.org');
  expect(outboxPage).toContain('fact 2');
});

test('after a restart the stream goes on behind the last accepted record', async () => {
  await outbox('restart', '1');
  await until('the first to be relayed', async () => (await relayed('restart')).length === 1);
  const written = outbox('restart', '2').then(() => outbox('restart', '3'));
  await written;
  await app.stop();
  app = await startFixture({ dataDir });
  await outbox('restart', '4');
  await until('all to be relayed', async () => new Set(await relayed('restart')).size === 4);
  expect(await relayed('restart')).toEqual(['1', '2', '3', '4']);
});

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, expect, test } from 'vitest';
import { until } from '../support/until.ts';
import { fixtureAssembly, startFixture, temporaryFolder } from './fixture/run.ts';

const dataDir = temporaryFolder();
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

const settings = { region: 'eu-central-1', credentials: { accessKeyId: 'x', secretAccessKey: 'x' } };

const startProcess = async () => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'fixture/main.ts'), dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  const [, url = '', messagingUrl = '', databaseUrl = '', queueUrl = '', tableName = ''] = String(line).split(' ');
  const sqs = new SQSClient({ ...settings, endpoint: messagingUrl });
  const dynamo = new DynamoDBClient({ ...settings, endpoint: databaseUrl });
  return {
    child,
    url,
    send: (name: string, group: string) =>
      sqs.send(
        new SendMessageCommand({
          QueueUrl: queueUrl,
          MessageBody: JSON.stringify({ name, sleepMs: 20 }),
          MessageGroupId: group,
          MessageDeduplicationId: name,
        }),
      ),
    put: (pk: string, sk: string) =>
      dynamo.send(
        new PutItemCommand({
          TableName: tableName,
          Item: { pk: { S: pk }, sk: { S: sk }, kind: { S: 'outbox' }, body: { S: `{"name":"${sk}"}` } },
        }),
      ),
  };
};

/** A process that nobody has collected yet has no command line any more. */
const alive = (pid: number) => existsSync(`/proc/${pid}/cmdline`) && readFileSync(`/proc/${pid}/cmdline`, 'utf8') !== '';

test('kill -9 loses no accepted message and no stream record, and leaves no orphan', async () => {
  await fixtureAssembly();
  const accepted: string[] = [];
  for (let round = 0; round < 3; round += 1) {
    const app = await startProcess();
    const database = Number(readFileSync(join(dataDir, 'dynamodb.pid'), 'utf8'));
    for (let number = 0; number < 8; number += 1) {
      await app.send(`sent-${round}-${number}`, `group-${number % 3}`);
      await app.put('written', `written-${round}-${number}`);
      accepted.push(`sent-${round}-${number}`, `written-${round}-${number}`);
    }
    app.child.kill('SIGKILL');
    await once(app.child, 'exit');
    expect(alive(database)).toBe(true); // the orphan that the next start has to end
  }
  const orphan = Number(readFileSync(join(dataDir, 'dynamodb.pid'), 'utf8'));
  const app = await startFixture({ dataDir });
  expect(alive(orphan)).toBe(false);
  const done = async () =>
    (await app.seen('turns.fifo')).filter(({ what }) => what === 'done').map(({ body }) => String(JSON.parse(body).name));
  await until(
    'all to be done',
    async () => {
      const names = new Set(await done());
      return accepted.every((name) => names.has(name));
    },
    { seconds: 30 },
  );
  for (const group of ['group-0', 'group-1', 'group-2']) {
    const first = (await app.seen('turns.fifo'))
      .filter((one) => one.group === group && one.what === 'done')
      .map(({ body }) => JSON.parse(body).name);
    const order = [...new Set(first)];
    expect(order).toEqual(order.toSorted());
  }
  await app.stop();
}, 60_000);

test('SIGTERM finishes what runs, ends the database and exits with 0', async () => {
  const app = await startProcess();
  const database = Number(readFileSync(join(dataDir, 'dynamodb.pid'), 'utf8'));
  const slow = fetch(`${app.url}/webhooks/echo?sleepMs=300`);
  await until('the request to run', async () => {
    const { functions } = await (await fetch(`${app.url}/local/status`)).json();
    return functions['fixture-door'].running === 1;
  });
  app.child.kill('SIGTERM');
  expect((await slow).status).toBe(200);
  const [code] = await once(app.child, 'exit');
  expect(code).toBe(0);
  expect(alive(database)).toBe(false);
  expect(existsSync(join(dataDir, 'runtime.json'))).toBe(false);
});

test('a second run over the same folder is refused with the address of the first', async () => {
  const app = await startProcess();
  await expect(startFixture({ dataDir })).rejects.toThrow(app.url);
  expect((await fetch(`${app.url}/local/status`)).status).toBe(200);
  app.child.kill('SIGTERM');
  await once(app.child, 'exit');
});

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../support/until.ts';
import { type Fixture, startFixture } from './fixture/run.ts';

let app: Fixture;
beforeAll(async () => {
  app = await startFixture();
});
afterAll(() => app.stop());

const command = async (file: string, ...args: string[]) => {
  const run = promisify(execFile)(process.execPath, [join(import.meta.dirname, '../..', file), ...args], {
    env: { ...process.env, LOCAL_DATA_DIR: app.dataDir },
  });
  return run.then(
    ({ stdout }) => ({ code: 0, said: stdout.trim() }),
    (error: { code: number; stderr: string }) => ({ code: error.code, said: error.stderr.trim() }),
  );
};
const redrive = (...args: string[]) => command('scripts/redrive.ts', ...args);
const letters = () => app.run.status().queues['turns-dead.fifo']?.visible;

test('dead letters are listed, and go back to their queue in order, with their group', async () => {
  for (const number of [1, 2, 3]) await app.send('turns.fifo', { number, throw: 'on purpose' }, 'Ala');
  for (let wait = 0; wait < 12 && letters() !== 3; wait += 1) {
    await until('the queue to rest', async () => app.run.status().functions['fixture-worker']?.running === 0);
    await app.run.advance('PT91S');
  }
  await until('three dead letters', async () => letters() === 3);

  expect((await redrive()).said).toMatch(/3 {2}turns-dead\.fifo +from turns\.fifo/);
  expect((await redrive('turns-dead.fifo', '--dry-run')).said).toBe('3 messages of turns-dead.fifo would go to turns.fifo');
  expect(letters()).toBe(3);

  const before = (await app.seen('turns.fifo')).length;
  expect((await redrive('turns.fifo')).said).toBe('3 messages of turns-dead.fifo went to turns.fifo');
  expect(letters()).toBe(0);
  const first = await until('the first to be taken again', async () => (await app.seen('turns.fifo'))[before]);
  expect(first).toMatchObject({ group: 'Ala', receiveCount: 1 });
  expect(JSON.parse(first.body).number).toBe(1);
}, 60_000);

test('dead letters that several queues share are facts: they are published once more', async () => {
  const failed = JSON.stringify({ type: 'IssueReported', throw: 'at both who hear it' });
  await app.put({ pk: 'fact', sk: '1', kind: 'outbox', fact: 'IssueReported', body: failed });
  const dead = () => app.run.status().queues['facts-dead']?.visible;
  for (let wait = 0; wait < 12 && dead() !== 2; wait += 1) {
    await until('the queues to rest', async () => app.run.status().functions['fixture-worker']?.running === 0);
    await app.run.advance('PT91S');
  }
  await until('a dead letter of each', async () => dead() === 2);
  const heard = async (queue: string) => (await app.seen(queue)).filter(({ body }) => body === failed).length;
  const before = { facts: await heard('facts'), readers: await heard('readers') };

  expect((await redrive()).said).toMatch(/2 {2}facts-dead +from \w+ and 1 others/);
  expect((await redrive('readers', '--dry-run')).said).toBe('2 messages of facts-dead would go to the topic facts');
  expect((await redrive('facts-dead')).said).toBe('2 messages of facts-dead went to the topic facts');
  expect(dead()).toBe(0);
  for (const queue of ['facts', 'readers'] as const)
    await until(`${queue} to hear it again`, async () => (await heard(queue)) > before[queue]);
}, 60_000);

test('a queue that does not exist is named, with those that do', async () => {
  const { code, said } = await redrive('turnips');
  expect(code).toBe(1);
  expect(said).toContain('There is no dead-letter queue "turnips"');
  expect(said).toContain('jobs-dead');
});

test('the token command prints a token and nothing else, or says who there is', async () => {
  const { said } = await command('local/token-command.ts', '--as', 'streetworker');
  const answer = await fetch(`${app.run.url}/api/me`, { headers: { authorization: `Bearer ${said}` } });
  expect((await answer.json()).event.requestContext.authorizer.jwt.claims.sub).toBe('anna-zmyslona');
  const unknown = await command('local/token-command.ts', '--as', 'mayor');
  expect(unknown.code).toBe(1);
  expect(unknown.said).toContain('no account or role "mayor"');
  expect(unknown.said).toContain('olga-zmyslona');
});

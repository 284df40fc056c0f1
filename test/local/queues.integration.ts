import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../support/until.ts';
import { type Fixture, startFixture } from './fixture/run.ts';

let app: Fixture;
beforeAll(async () => {
  app = await startFixture();
});
afterAll(() => app.stop());

const depth = (queue: string) => app.run.status().queues[queue];
const quiet = () => until('all queues to be empty', async () => app.run.status().idle);
const seenOf = async (queue: string, mark: string) => (await app.seen(queue)).filter(({ body }) => body.includes(mark));

describe('a FIFO queue', () => {
  test('keeps the order of each group and works on groups side by side', async () => {
    for (const number of [1, 2, 3]) {
      await app.send('turns.fifo', { order: number, sleepMs: number === 1 ? 1_500 : 0 }, 'Ala');
      await app.send('turns.fifo', { order: number }, 'Ola');
    }
    await quiet();
    const seen = await seenOf('turns.fifo', '"order"');
    const steps = seen.map(({ group, body, what }) => `${group} ${JSON.parse(body).order} ${what}`);
    for (const group of ['Ala', 'Ola']) {
      const ordered = ['1 begun', '1 done', '2 begun', '2 done', '3 begun', '3 done'].map((step) => `${group} ${step}`);
      expect(steps.filter((step) => step.startsWith(group))).toEqual(ordered);
    }
    expect(steps.indexOf('Ola 3 done')).toBeLessThan(steps.indexOf('Ala 1 done'));
  });

  test('holds back a group whose message failed until it is visible again, and no other group', async () => {
    await app.send('turns.fifo', { case: 'held', throw: 'first' }, 'Ela');
    await app.send('turns.fifo', { case: 'held', second: true }, 'Ela');
    await app.send('turns.fifo', { case: 'held', other: true }, 'Iza');
    await until('the other group to be served', async () => (await seenOf('turns.fifo', '"other"')).length === 2);
    expect(await seenOf('turns.fifo', '"second"')).toEqual([]);

    // Two more tries, then the dead-letter queue, and the group goes on.
    await app.run.advance('PT91S');
    await until('the message to be taken', async () => (await seenOf('turns.fifo', '"first"')).length === 2);
    expect(await seenOf('turns.fifo', '"second"')).toEqual([]);
    await app.run.advance('PT91S');
    await until('the message to be taken', async () => (await seenOf('turns.fifo', '"first"')).length === 3);
    await app.run.advance('PT91S');
    await until('the message to be taken', async () => (await seenOf('turns.fifo', '"second"')).length === 2);
    expect((await seenOf('turns.fifo', '"first"')).map(({ receiveCount }) => receiveCount)).toEqual([1, 2, 3]);
    expect(depth('turns-dead.fifo')).toMatchObject({ visible: 1, deadLetters: true });
  });

  test('takes a message twice sent with one deduplication id once', async () => {
    const { SendMessageCommand, SQSClient } = await import('@aws-sdk/client-sqs');
    const client = new SQSClient({
      endpoint: app.run.messagingUrl,
      region: 'eu-central-1',
      credentials: { accessKeyId: 'x', secretAccessKey: 'x' },
    });
    const twice = {
      QueueUrl: app.run.queueUrl('turns.fifo'),
      MessageBody: 'once only',
      MessageGroupId: 'Ula',
      MessageDeduplicationId: 'same',
    };
    await client.send(new SendMessageCommand(twice));
    await client.send(new SendMessageCommand(twice));
    await quiet();
    expect((await seenOf('turns.fifo', 'once only')).length).toBe(2); // begun and done
    client.destroy();
  });
});

describe('a failing function', () => {
  test('gives back only the messages that it reports, once their visibility timeout is over', async () => {
    await app.send('jobs', { batch: 'a', fail: true });
    await app.send('jobs', { batch: 'b' });
    await until('one message to stay', async () => depth('jobs')?.inFlight === 1 && depth('jobs')?.visible === 0);
    await app.run.advance('PT91S');
    await until('the message to be taken', async () => (await seenOf('jobs', '"batch":"a"')).length === 2);
    expect((await seenOf('jobs', '"batch":"b"')).map(({ what }) => what)).toEqual(['begun', 'done']);
    await until('the dead letter', async () => {
      await app.run.advance('PT91S');
      return depth('jobs-dead')?.visible === 1;
    });
  });

  test('tells its name and stack', async () => {
    await app.send('turns.fifo', { throw: 'loudly' }, 'Ewa');
    const error = await until('the error to be told', async () => app.run.errors().find((text) => text.includes('loudly')));
    expect(error).toMatch(/^fixture-worker: Error: told to fail: loudly/);
    expect(error).toMatch(/at .*index\.mjs/);
  });

  test('that crashes is started anew, and its message comes back', async () => {
    await app.send('turns.fifo', { crash: true }, 'Ida');
    await until('the error to be told', async () => app.run.errors().some((text) => text.includes('exited with code 3')));
    await app.send('turns.fifo', { after: 'crash' }, 'Jan');
    await until('the message to be taken', async () =>
      (await seenOf('turns.fifo', '"after":"crash"')).some(({ what }) => what === 'done'),
    );
    await app.run.advance('PT91S');
    await until('the message to be taken', async () => (await seenOf('turns.fifo', '"crash":true')).length === 2);
  });

  test('that is terminated in the middle of a message takes it again', async () => {
    await app.send('turns.fifo', { terminated: true, sleepMs: 900 }, 'Lea');
    await until('the message to be taken', async () => (await seenOf('turns.fifo', '"terminated"')).length === 1);
    expect(app.run.terminate('worker')).toBe('busy');
    await app.run.advance('PT91S');
    await until('the message to be taken', async () =>
      (await seenOf('turns.fifo', '"terminated"')).some(({ what }) => what === 'done'),
    );
    expect((await seenOf('turns.fifo', '"terminated"')).map(({ receiveCount, what }) => `${receiveCount} ${what}`)).toEqual([
      '1 begun',
      '2 begun',
      '2 done',
    ]);
  });

  test('that takes too long is ended after its timeout', async () => {
    await app.send('turns.fifo', { sleepMs: 60_000 }, 'Mia');
    const error = await until('the error to be told', async () => app.run.errors().find((text) => text.includes('timed out')));
    expect(error).toBe('fixture-worker: Task timed out after 2.00 seconds');
  });
});

test('a message keeps emoji and its attributes', async () => {
  await app.send('jobs', { text: 'Dziękuję 👍🏽 żółw' });
  await until('the message to be taken', async () => (await seenOf('jobs', '👍🏽 żółw')).some(({ what }) => what === 'done'));
});

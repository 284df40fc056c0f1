import { describe, expect, test } from 'vitest';
import { failedIdentifiers } from '../../local/lambda/queue-source.ts';
import { type Discarded, deliverInOrder } from '../../local/lambda/stream-source.ts';
import { asNewMessage, chooseDeadLetters, type DeadLetters } from '../../scripts/redrive/dead-letters.ts';

describe('what a queue batch reports as failed', () => {
  test.each<[string, unknown, string[]]>([
    ['nothing returned', undefined, []],
    ['null', null, []],
    ['an empty list', { batchItemFailures: [] }, []],
    ['null in place of the list', { batchItemFailures: null }, []],
    ['one', { batchItemFailures: [{ itemIdentifier: 'b' }] }, ['b']],
    ['an unknown identifier: all', { batchItemFailures: [{ itemIdentifier: 'z' }] }, ['a', 'b']],
    ['an empty identifier: all', { batchItemFailures: [{ itemIdentifier: '' }] }, ['a', 'b']],
    ['no identifier: all', { batchItemFailures: [{}] }, ['a', 'b']],
    ['no list: all', { batchItemFailures: 'b' }, ['a', 'b']],
  ])('%s', (_name, answer, expected) => {
    expect([...failedIdentifiers(answer, ['a', 'b'])]).toEqual(expected);
  });
});

const records = (...numbers: string[]) =>
  numbers.map((SequenceNumber) => ({ eventName: 'INSERT' as const, dynamodb: { SequenceNumber } }));
type Event = { Records: { dynamodb: { SequenceNumber: string } }[] };

/** Delivers records to `answer`, which gets the numbers of a batch; returns the batches it saw, the checkpoints and what was given up. */
const deliver = async (
  numbers: string[],
  answer: (batch: string[]) => unknown,
  settings: { retries?: number; bisects?: boolean } = {},
) => {
  const batches: string[] = [];
  const checkpoints: string[] = [];
  const discarded: Discarded[] = [];
  const run = deliverInOrder({
    functionArn: 'arn:function',
    streamArn: 'arn:stream',
    filters: [{ dynamodb: { SequenceNumber: [{ 'anything-but': 'unwanted' }] } }],
    retries: settings.retries ?? 1,
    bisects: settings.bisects ?? false,
    reportsFailures: true,
    invoke: async (event) => {
      const batch = (event as Event).Records.map(({ dynamodb }) => dynamodb.SequenceNumber);
      batches.push(batch.join(' '));
      return answer(batch);
    },
    discard: async (batch) => {
      discarded.push(batch);
    },
    failed: () => {},
    running: () => true,
    now: () => 0,
  });
  await run(records(...numbers), (last) => checkpoints.push(last.dynamodb?.SequenceNumber ?? ''), 'shard');
  return {
    batches,
    checkpoints,
    discarded: discarded.map(({ DDBStreamBatchInfo: of }) => `${of.startSequenceNumber}-${of.endSequenceNumber}`),
  };
};

const throwsOn = (culprit: string) => (batch: string[]) => {
  if (batch.includes(culprit)) throw new Error('told to fail');
  return { batchItemFailures: [] };
};
const reports = (culprit: string) => (batch: string[]) => ({
  batchItemFailures: batch.includes(culprit) ? [{ itemIdentifier: culprit }] : [],
});

describe('a stream batch', () => {
  test('that succeeds is passed at once', async () => {
    expect(await deliver(['1', '2', '3'], () => ({ batchItemFailures: [] }))).toEqual({
      batches: ['1 2 3'],
      checkpoints: ['3'],
      discarded: [],
    });
  });

  test('goes on from the first reported record and gives it up after its retries', async () => {
    expect(await deliver(['1', '2', '3'], reports('2'), { bisects: true })).toEqual({
      batches: ['1 2 3', '2', '2', '3'],
      checkpoints: ['1', '2', '3'],
      discarded: ['2-2'],
    });
  });

  test('is given up whole when it may not be halved', async () => {
    expect(await deliver(['1', '2'], throwsOn('2'))).toEqual({ batches: ['1 2', '1 2'], checkpoints: ['2'], discarded: ['1-2'] });
  });

  test('is halved until the culprit is alone, in order', async () => {
    expect(await deliver(['1', '2', '3', '4'], throwsOn('3'), { bisects: true })).toEqual({
      batches: ['1 2 3 4', '1 2', '3 4', '3', '3', '4'],
      checkpoints: ['2', '3', '4'],
      discarded: ['3-3'],
    });
  });

  test('leaves out what the filter does not name, and passes it', async () => {
    expect(await deliver(['1', 'unwanted', '3', 'unwanted'], () => undefined)).toEqual({
      batches: ['1 3'],
      checkpoints: ['unwanted'],
      discarded: [],
    });
    expect(await deliver(['unwanted'], () => undefined)).toEqual({ batches: [], checkpoints: ['unwanted'], discarded: [] });
  });
});

describe('redriving', () => {
  const queue = (name: string) => ({ name, url: `https://sqs/0/${name}` });
  const letters = (name: string, source: string): DeadLetters => ({
    ...queue(name),
    depth: 1,
    from: [queue(source)],
    back: queue(source),
  });
  const all = [
    letters('p-unanswered.fifo', 'p-inbound.fifo'),
    letters('p-unanswered-dead.fifo', 'p-unanswered.fifo'),
    letters('p-due-dead', 'p-due'),
    { ...letters('p-facts-dead', 'p-print'), from: [queue('p-route-issue'), queue('p-print')] },
  ];

  test.each([
    ['its whole name', 'p-due-dead', 'p-due-dead'],
    ['the end of its name', 'due-dead', 'p-due-dead'],
    ['the queue it belongs to', 'inbound.fifo', 'p-unanswered.fifo'],
    ['one of those that share it', 'route-issue', 'p-facts-dead'],
    ['a name that is both: the dead-letter queue of that name', 'unanswered.fifo', 'p-unanswered.fifo'],
  ])('a queue is found by %s', (_how, wanted, found) => {
    expect(chooseDeadLetters(all, wanted).name).toBe(found);
  });

  test('keeps body, attributes and group, with a fresh deduplication id', () => {
    const MessageAttributes = { fact: { DataType: 'String', StringValue: 'IssueReported' } };
    const message = {
      MessageId: 'm1',
      Body: '{}',
      Attributes: { MessageGroupId: 'Ala', MessageDeduplicationId: 'old' },
      MessageAttributes,
    };
    expect(asNewMessage(message, 'https://sqs/0/p-inbound.fifo')).toEqual({
      QueueUrl: 'https://sqs/0/p-inbound.fifo',
      MessageBody: '{}',
      MessageGroupId: 'Ala',
      MessageDeduplicationId: 'redrive-m1',
      MessageAttributes,
    });
  });
});

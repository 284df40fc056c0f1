/** The floor: the same kinds of calls that a turn makes, against the emulators alone, in the same minute. */
import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteMessageCommand, ReceiveMessageCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient, GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { LocalRun } from '../local/start.ts';
import { type Figure, figure } from './figures.ts';

const ROUNDS = 60;
const AWS = { region: 'eu-central-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
/** About what one turn writes. */
const ITEMS = 8;

export const emulatorFloor = async (run: LocalRun): Promise<readonly Figure[]> => {
  const doc = DynamoDBDocumentClient.from(new DynamoDBClient({ ...AWS, endpoint: run.databaseUrl }));
  const sqs = new SQSClient({ ...AWS, endpoint: run.messagingUrl });
  const QueueUrl = run.queueUrl('relay-failed');
  const [send, receive, read, write, all]: [number[], number[], number[], number[], number[]] = [[], [], [], [], []];
  const timed = async (into: number[], act: () => Promise<unknown>) => {
    const start = performance.now();
    const result = await act();
    into.push(performance.now() - start);
    return result;
  };
  for (let i = 0; i < ROUNDS; i++) {
    await timed(all, async () => {
      await timed(send, () => sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: '{}' })));
      await timed(receive, async () => {
        const { Messages } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 2 }));
        await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: Messages?.[0]?.ReceiptHandle ?? '' }));
      });
      await timed(read, () =>
        doc.send(new GetCommand({ TableName: run.tableName, Key: { pk: 'bench', sk: 'none' }, ConsistentRead: true })),
      );
      const id = randomUUID();
      const TransactItems = Array.from({ length: ITEMS }, (_, n) => ({
        Put: {
          TableName: run.tableName,
          Item: { pk: `bench#${id}`, sk: String(n), expiresAt: 1 },
          ConditionExpression: 'attribute_not_exists(pk)',
        },
      }));
      await timed(write, () => doc.send(new TransactWriteCommand({ TransactItems })));
    });
  }
  return [
    figure('emulators: send to a queue', 'ms', send),
    figure('emulators: receive and delete', 'ms', receive),
    figure('emulators: consistent read', 'ms', read),
    figure(`emulators: transaction of ${ITEMS}`, 'ms', write),
    figure('emulators: all of these in a row', 'ms', all),
  ];
};

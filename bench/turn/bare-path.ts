/**
 * The way of a message with nothing on it but what cannot be left out: HTTP, signature, FIFO queue, the recorded reads and the one
 * transaction, the call of Graph. By Node and the AWS SDK alone, in one process, on the emulators of the run that it is compared with.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  CreateQueueCommand,
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createTable } from '../../test/support/dynamo.ts';
import { ANY_TABLE } from './record-talk.ts';
import { asTalk, onTable, replay, type Wave } from './recorded-calls.ts';
import { talkOf } from './story.ts';

interface BareOptions {
  readonly databaseUrl: string;
  readonly messagingUrl: string;
  readonly graphUrl: string;
  readonly appSecret: string;
  /** JSON of `recordTalk`. */
  readonly talkFile: string;
}

const TABLE = 'bare';
const { databaseUrl, messagingUrl, graphUrl, appSecret, talkFile } = JSON.parse(process.argv[2] ?? '') as BareOptions;
const settings = { region: 'eu-central-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
const dynamo = new DynamoDBClient({ ...settings, endpoint: databaseUrl });
const doc = DynamoDBDocumentClient.from(dynamo);
const sqs = new SQSClient({ ...settings, endpoint: messagingUrl });
await dynamo.send(createTable(TABLE));
const attributes = { FifoQueue: 'true', VisibilityTimeout: '60' };
const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: 'bare.fifo', Attributes: attributes }));

const recorded = (JSON.parse(readFileSync(talkFile, 'utf8')) as (readonly Wave[])[]).map((turn) =>
  onTable(turn, ANY_TABLE, TABLE),
);
/** Made before the talk begins, so that making the commands fit it is not measured. */
const prepared = new Map<string, readonly (readonly Wave[])[]>();

interface Said {
  readonly entry: readonly [
    { readonly messaging: readonly [{ readonly sender: { readonly id: string }; readonly message: { readonly mid: string } }] },
  ];
}

const accept = async (bytes: Buffer, signature: string): Promise<number> => {
  const own = Buffer.from(`sha256=${createHmac('sha256', appSecret).update(bytes).digest('hex')}`);
  const given = Buffer.from(signature);
  if (own.length !== given.length || !timingSafeEqual(own, given)) return 401;
  const { sender, message } = (JSON.parse(bytes.toString('utf8')) as Said).entry[0].messaging[0];
  const MessageBody = JSON.stringify({ psid: sender.id, mid: message.mid });
  await sqs.send(
    new SendMessageCommand({ QueueUrl, MessageBody, MessageGroupId: sender.id, MessageDeduplicationId: message.mid }),
  );
  return 200;
};

const answer = async ({ psid, mid }: { readonly psid: string; readonly mid: string }): Promise<void> => {
  const { tag, turn } = talkOf(mid);
  await replay(doc, prepared.get(tag)?.[turn] ?? []);
  const body = JSON.stringify({ recipient: { id: psid }, messaging_type: 'RESPONSE', message: { text: 'bare', metadata: mid } });
  const response = await fetch(`${graphUrl}/me/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  await response.json();
};

const consume = async (): Promise<never> => {
  for (;;) {
    const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 20 }));
    for (const { Body = '{}', ReceiptHandle } of Messages) {
      await answer(JSON.parse(Body));
      await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
    }
  }
};

const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  if (request.url?.startsWith('/prepare/')) {
    const tag = request.url.slice('/prepare/'.length);
    prepared.set(
      tag,
      recorded.map((turn) => asTalk(turn, tag)),
    );
    response.end();
    return;
  }
  response.writeHead(await accept(Buffer.concat(chunks), String(request.headers['x-hub-signature-256']))).end();
});
server.listen(0, '127.0.0.1', () => process.send?.({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }));
process.once('disconnect', () => process.exit(0));
await consume();

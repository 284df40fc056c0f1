/**
 * SQS, SNS and S3 by fauxqs, in this process, kept in a SQLite file.
 *
 * Its parts are put together here instead of calling `startFauxqs`, for three reasons: it would listen on every network interface;
 * the event sources take messages straight from its store, without a round trip; and four faults of 2.4.1 need a cure (below).
 */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { buildApp } from 'fauxqs';
import { type AwsCall, callsOf, signedAs } from '../lambda/aws-call.ts';
import { type CorsRules, corsHeaders } from './bucket-cors.ts';

export type MessageAttributes = Readonly<Record<string, { DataType: string; StringValue?: string; BinaryValue?: string }>>;

/** A message as the store holds it. */
export type StoredMessage = {
  messageId: string;
  body: string;
  md5OfBody: string;
  messageAttributes: MessageAttributes;
  sentTimestamp: number;
  approximateReceiveCount: number;
  approximateFirstReceiveTimestamp?: number;
  messageGroupId?: string;
  messageDeduplicationId?: string;
  sequenceNumber?: string;
};

/** One queue of the store. `dequeue` hides what it returns for the visibility timeout and moves exhausted messages to the dead-letter queue. */
export type StoredQueue = {
  name: string;
  url: string;
  arn: string;
  attributes: Record<string, string>;
  inflightMessages: Map<string, { message: StoredMessage }>;
  dequeue(
    max: number,
    visibility: undefined,
    deadLetterQueue: (arn: string) => StoredQueue | undefined,
  ): { ReceiptHandle: string }[];
  deleteMessage(receiptHandle: string): boolean;
  setAttributes(attributes: Record<string, string>): void;
  getAttribute(name: string): string | undefined;
  processTimers(): void;
  notifyWaiters(): void;
};

type QueueStore = {
  createQueue(name: string, url: string, arn: string, attributes: Record<string, string>): StoredQueue;
  getQueueByName(name: string): StoredQueue | undefined;
  getQueueByArn(arn: string): StoredQueue | undefined;
  allQueues(): Iterable<StoredQueue>;
  processAllTimers(): void;
  persistence?: unknown;
};

export type TopicMessage = {
  topicArn: string;
  body: string;
  timestamp: number;
};

type TopicStore = {
  createTopic(name: string, attributes: undefined, tags: undefined, region: string): { arn: string };
  deleteTopic(arn: string): boolean;
  subscribe(topicArn: string, protocol: string, endpoint: string, attributes: Record<string, string>): unknown;
  topics: Map<string, unknown>;
  persistence?: unknown;
  spy?: { addMessage(message: TopicMessage): void };
};

type BucketStore = {
  createBucket(name: string, type?: string): unknown;
  hasBucket(name: string): boolean;
  persistence?: unknown;
};
type Persistence = { load(queues: QueueStore, topics: TopicStore, buckets: BucketStore): void; close(): void };

export type Messaging = {
  /** `http://127.0.0.1:<port>`, for SQS, SNS and S3 clients. */
  url: string;
  queues: QueueStore;
  topics: TopicStore;
  buckets: BucketStore;
  /** By the name of the bucket. */
  cors: Map<string, CorsRules>;
  /** All that `work` writes to the queues becomes durable together: a message on its way to a dead-letter queue is never in neither. */
  atomically<Result>(work: () => Result): Result;
  /** Who decides whether a signed link works: its signer's rights, as in S3. Until this is called each works. */
  linksMay(decide: (accessKey: string, call: AwsCall) => boolean): void;
  /** Calls `look` soon after a message of the queue may have become visible: a send, a release, the end of a visibility timeout or delay. */
  onVisible(queue: StoredQueue, look: () => void): void;
  stop(): Promise<void>;
};

/** How late the end of a visibility timeout may be noticed. */
const VISIBILITY_CHECK_MS = 100;

/** Modules that fauxqs does not export; they are pinned by the lockfile. */
const inside = (path: string): Promise<Record<string, unknown>> => import(new URL(path, import.meta.resolve('fauxqs')).href);

const construct = <Made>(module: Record<string, unknown>, name: string, ...args: unknown[]): Made => {
  const made = module[name];
  if (typeof made !== 'function') throw new Error(`fauxqs has no ${name}: another version than the local run was written for`);
  return Reflect.construct(made, args);
};

/**
 * A restart means that whoever held a message is gone: it is visible again at once, at its old place in the order.
 * Nor does it cost the message one of its tries: the machine stopped, not its function.
 */
const releaseHeldMessages = (database: DatabaseSync) =>
  database
    .prepare(`UPDATE sqs_messages
      SET receipt_handle = NULL, visibility_deadline = NULL, approximate_receive_count = MAX(0, approximate_receive_count - 1)
      WHERE receipt_handle IS NOT NULL AND visibility_deadline > ?`)
    .run(Date.now());

/** ChangeMessageVisibility(0) writes NULL into a column that must not be null, and the message is gone from memory. */
const cureVisibilityZero = (persistence: object, database: DatabaseSync) => {
  const ready = database.prepare(
    'UPDATE sqs_messages SET receipt_handle = NULL, visibility_deadline = NULL WHERE message_id = ?',
  );
  Object.assign(persistence, { updateMessageReady: (messageId: string) => ready.run(messageId) });
};

/** SQS takes all of U+10000 to U+10FFFF, fauxqs refuses their surrogates, and so every emoji. */
const cureEmoji = (types: Record<string, unknown>) => {
  const refused = types.INVALID_MESSAGE_BODY_CHAR;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the list of characters is Amazon's
  const truth = /[^\u0009\u000A\u000D\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
  if (refused instanceof RegExp) refused.test = (body: string) => truth.test(body);
};

export const startMessaging = async (dataDir: string, region: string): Promise<Messaging> => {
  const folder = join(dataDir, 'messaging');
  const [sqs, sns, s3, storage, types] = await Promise.all(
    ['./sqs/sqsStore.js', './sns/snsStore.js', './s3/s3Store.js', './persistence.js', './sqs/sqsTypes.js'].map(inside),
  );
  if (!sqs || !sns || !s3 || !storage || !types) throw new Error('fauxqs is not complete');
  cureEmoji(types);
  const queues = construct<QueueStore>(sqs, 'SqsStore');
  const topics = construct<TopicStore>(sns, 'SnsStore');
  const buckets = construct<BucketStore>(s3, 'S3Store');
  const persistence = construct<Persistence>(storage, 'PersistenceManager', folder);
  // Survives kill -9 of the process without an fsync per message; only a power cut could lose the last ones.
  const own: unknown = Reflect.get(persistence, 'db');
  if (!(own instanceof DatabaseSync)) throw new Error('fauxqs does not keep its messages in SQLite any more');
  own.exec('PRAGMA synchronous = OFF');
  releaseHeldMessages(own);
  cureVisibilityZero(persistence, own);
  // Loaded before persistence is attached: otherwise each row would be written again, and REPLACE would cascade to its messages.
  persistence.load(queues, topics, buckets);
  for (const store of [queues, topics, buckets]) store.persistence = persistence;
  for (const queue of queues.allQueues()) Object.assign(queue, { persistence });

  const app = buildApp({
    logger: false,
    defaultRegion: region,
    stores: { sqsStore: queues as never, snsStore: topics as never, s3Store: buckets as never },
  });
  const cors: Messaging['cors'] = new Map();
  app.addHook('onRequest', async ({ method, url, headers }, reply) => {
    const [, bucket = ''] = url.split(/[/?]/);
    const allowed = corsHeaders(cors.get(bucket) ?? [], method, headers);
    if (allowed !== null) reply.headers(allowed);
    if (method === 'OPTIONS') return reply.code(allowed === null ? 403 : 200).send();
  });
  let mayBeUsed: (accessKey: string, call: AwsCall) => boolean = () => true;
  app.addHook('onRequest', async ({ method, url }, reply) => {
    const credential = new URL(url, 'http://bucket').searchParams.get('X-Amz-Credential');
    const signed = credential === null ? undefined : signedAs(`Credential=${credential}`);
    if (signed === undefined || method === 'OPTIONS') return;
    const calls = callsOf({ service: signed.service, method, path: url, target: undefined, body: '' });
    if (!calls.every((call) => mayBeUsed(signed.accessKey, call)))
      return reply.code(403).type('application/xml').send('<Error><Code>AccessDenied</Code></Error>');
  });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  const timer = setInterval(() => queues.processAllTimers(), VISIBILITY_CHECK_MS).unref();
  return {
    url,
    queues,
    topics,
    buckets,
    cors,
    atomically: (work) => {
      own.exec('BEGIN');
      try {
        return work();
      } finally {
        own.exec('COMMIT');
      }
    },
    linksMay: (decide) => {
      mayBeUsed = decide;
    },
    onVisible: (queue, look) => {
      const notify = queue.notifyWaiters.bind(queue);
      let soon = false;
      queue.notifyWaiters = () => {
        notify();
        if (soon) return;
        soon = true;
        setImmediate(() => {
          soon = false;
          look();
        });
      };
    },
    stop: async () => {
      clearInterval(timer);
      await app.close();
      persistence.close();
    },
  };
};

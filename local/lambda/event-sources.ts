import type { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { EventSourceSchema } from '../assembly/resources.ts';
import type { Stack } from '../assembly/stack.ts';
import type { Messaging } from '../messaging/fauxqs.ts';
import { readStream, type StreamReader } from '../table/stream-reader.ts';
import type { Watch } from './function-pool.ts';
import type { Functions } from './functions.ts';
import { type QueueSource, startQueueSource } from './queue-source.ts';
import { deliverInOrder } from './stream-source.ts';

/** The table whose stream the event source follows, and the name of its checkpoint. */
export type Follower = { id: string; table: string };

const tableOf = (streamArn: string) => /:table\/([^/]+)\/stream\//.exec(streamArn)?.[1];

export const followers = (stack: Stack): Follower[] =>
  stack.ofType('AWS::Lambda::EventSourceMapping').flatMap(({ id, properties }) => {
    const table = tableOf(EventSourceSchema.parse(properties).EventSourceArn);
    return table ? [{ id, table }] : [];
  });

export type EventSources = {
  queues: QueueSource[];
  streams: { follower: Follower; reader: StreamReader }[];
  stop(graceMs: number): Promise<void>;
};

/** Starts every event source mapping of the template. */
export const startEventSources = async (options: {
  stack: Stack;
  functions: Functions;
  messaging: Messaging;
  clients: { streams: DynamoDBStreamsClient; sqs: SQSClient };
  dataDir: string;
  databaseFile: string | undefined;
  now(): number;
  /** Of stream records: docs of `Watch`. */
  streamed: Watch['streamed'];
  failed(error: unknown): void;
}): Promise<EventSources> => {
  const { stack, functions, messaging, failed } = options;
  const queues: QueueSource[] = [];
  const streams: EventSources['streams'] = [];
  let running = true;

  for (const { id, properties } of stack.ofType('AWS::Lambda::EventSourceMapping')) {
    const source = EventSourceSchema.parse(properties);
    if (!source.Enabled) continue;
    const pool = functions.byArn(source.FunctionName);
    const invoke = (event: unknown) => pool.invoke(event);
    const filters = source.FilterCriteria?.Filters.map(({ Pattern }): unknown => JSON.parse(Pattern)) ?? [];
    const reportsFailures = source.FunctionResponseTypes.includes('ReportBatchItemFailures');
    const table = tableOf(source.EventSourceArn);
    if (!table) {
      const concurrency = Math.min(source.ScalingConfig?.MaximumConcurrency ?? pool.size, pool.size);
      const batchSize = Math.min(source.BatchSize ?? 10, 10);
      queues.push(
        startQueueSource({
          messaging,
          queueArn: source.EventSourceArn,
          batchSize,
          concurrency,
          filters,
          reportsFailures,
          invoke,
          failed,
        }),
      );
      continue;
    }
    const destination = source.DestinationConfig?.OnFailure?.Destination;
    const destinationQueue = destination === undefined ? undefined : messaging.queues.getQueueByArn(destination);
    if (destination !== undefined && !destinationQueue)
      throw new Error(`${id} gives failed batches to ${destination}, which is no queue of the template`);
    const deliver = deliverInOrder({
      functionArn: pool.settings.functionArn,
      streamArn: source.EventSourceArn,
      filters,
      retries: source.MaximumRetryAttempts,
      bisects: source.BisectBatchOnFunctionError,
      reportsFailures,
      invoke,
      disturbed: options.streamed,
      discard:
        destinationQueue &&
        (async (batch) => {
          await options.clients.sqs.send(
            new SendMessageCommand({ QueueUrl: destinationQueue.url, MessageBody: JSON.stringify(batch) }),
          );
        }),
      failed,
      running: () => running,
      now: options.now,
    });
    const reader = await readStream({
      client: options.clients.streams,
      table,
      consumer: id,
      dataDir: options.dataDir,
      file: options.databaseFile,
      batchSize: source.BatchSize ?? 100,
      deliver,
      failed: (error) => running && failed(error),
    });
    streams.push({ follower: { id, table }, reader });
  }
  return {
    queues,
    streams,
    stop: async (graceMs) => {
      running = false;
      await Promise.all([...queues.map((queue) => queue.pause(graceMs)), ...streams.map(({ reader }) => reader.stop())]);
    },
  };
};

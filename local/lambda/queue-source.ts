import { REGION } from '../assembly/stack.ts';
import type { Messaging, StoredMessage, StoredQueue } from '../messaging/fauxqs.ts';
import { passes } from './filter-pattern.ts';

type Held = { receiptHandle: string; message: StoredMessage };

export type QueueSource = {
  queue: StoredQueue;
  /** Takes no further messages, and resolves when those underway are done (at most after so many milliseconds). */
  pause(graceMs: number): Promise<void>;
  resume(): void;
};

/** The message as Lambda puts it into `event.Records`. */
export const sqsRecord = ({ receiptHandle, message }: Held, queueArn: string) => ({
  messageId: message.messageId,
  receiptHandle,
  body: message.body,
  attributes: {
    ApproximateReceiveCount: String(message.approximateReceiveCount),
    SentTimestamp: String(message.sentTimestamp),
    SenderId: 'local',
    ApproximateFirstReceiveTimestamp: String(message.approximateFirstReceiveTimestamp ?? message.sentTimestamp),
    ...(message.sequenceNumber && { SequenceNumber: message.sequenceNumber }),
    ...(message.messageGroupId && { MessageGroupId: message.messageGroupId }),
    ...(message.messageDeduplicationId && { MessageDeduplicationId: message.messageDeduplicationId }),
  },
  messageAttributes: Object.fromEntries(
    Object.entries(message.messageAttributes).map(([name, { DataType, StringValue, BinaryValue }]) => [
      name,
      {
        dataType: DataType,
        ...(StringValue !== undefined && { stringValue: StringValue }),
        ...(BinaryValue !== undefined && { binaryValue: BinaryValue }),
        stringListValues: [],
        binaryListValues: [],
      },
    ]),
  ),
  md5OfBody: message.md5OfBody,
  eventSource: 'aws:sqs',
  eventSourceARN: queueArn,
  awsRegion: REGION,
});

type Answer = { batchItemFailures?: unknown } | null | undefined;

/**
 * Which identifiers of a batch the answer reports as failed. As Lambda reads it: no list means none, and a list that makes no sense
 * (an empty or unknown identifier) means all.
 */
export const failedIdentifiers = (answer: unknown, known: readonly string[]): ReadonlySet<string> => {
  const failures = (answer as Answer)?.batchItemFailures;
  if (failures === undefined || failures === null) return new Set();
  if (!Array.isArray(failures)) return new Set(known);
  const named = failures.map((failure) =>
    typeof failure === 'object' && failure !== null ? Reflect.get(failure, 'itemIdentifier') : undefined,
  );
  return named.every((id) => known.includes(id)) ? new Set(named) : new Set(known);
};

const asJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/**
 * An event source mapping of a queue: takes messages as they come, invokes the function with at most `concurrency` batches at a time,
 * and deletes what succeeded. What failed stays hidden until its visibility timeout ends and goes to the dead-letter queue when its
 * tries are used up. A FIFO queue hands out one message per group, so a group is never in two batches.
 */
export const startQueueSource = (options: {
  messaging: Messaging;
  queueArn: string;
  batchSize: number;
  concurrency: number;
  filters: readonly unknown[];
  reportsFailures: boolean;
  invoke(event: unknown): Promise<unknown>;
  failed(error: unknown): void;
}): QueueSource => {
  const { messaging, queueArn, batchSize, concurrency, filters } = options;
  const found = messaging.queues.getQueueByArn(queueArn);
  if (!found) throw new Error(`an event source names the queue ${queueArn}, which the template does not contain`);
  const queue = found;
  const running = new Set<Promise<void>>();
  let open = true;
  let pausedFor: PromiseWithResolvers<void> | undefined;

  const receive = (): Held[] =>
    messaging
      .atomically(() => queue.dequeue(batchSize, undefined, (arn) => messaging.queues.getQueueByArn(arn)))
      .flatMap(({ ReceiptHandle }) => {
        const message = queue.inflightMessages.get(ReceiptHandle)?.message;
        return message ? [{ receiptHandle: ReceiptHandle, message }] : [];
      });

  const process = async (batch: Held[]) => {
    const done = (held: Held[]) =>
      messaging.atomically(() => {
        for (const { receiptHandle } of held) queue.deleteMessage(receiptHandle);
      });
    const wanted = batch.filter(({ message }) => passes(filters, { body: asJson(message.body) }));
    done(batch.filter((held) => !wanted.includes(held)));
    if (wanted.length === 0) return;
    try {
      const answer = await options.invoke({ Records: wanted.map((held) => sqsRecord(held, queueArn)) });
      const failed = options.reportsFailures
        ? failedIdentifiers(
            answer,
            wanted.map(({ message }) => message.messageId),
          )
        : new Set<string>();
      done(wanted.filter(({ message }) => !failed.has(message.messageId)));
    } catch (error) {
      options.failed(error);
    }
  };

  const pull = () => {
    while (open && running.size < concurrency) {
      const batch = receive();
      if (batch.length === 0) return;
      const work: Promise<void> = process(batch).finally(() => {
        running.delete(work);
        pull();
        if (running.size === 0) pausedFor?.resolve();
      });
      running.add(work);
    }
  };

  // The store calls this whenever a message may have become visible: after a send, a release, the end of a visibility timeout.
  messaging.onVisible(queue, pull);
  pull();
  return {
    queue,
    pause: async (graceMs) => {
      open = false;
      if (running.size === 0) return;
      pausedFor = Promise.withResolvers();
      const timer = setTimeout(pausedFor.resolve, graceMs);
      await pausedFor.promise;
      clearTimeout(timer);
      pausedFor = undefined;
    },
    resume: () => {
      open = true;
      pull();
    },
  };
};

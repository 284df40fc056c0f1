/** Sending to SQS. A batch is accepted only when every entry is: SendMessageBatch answers 200 with a `Failed` list. */
import { SendMessageBatchCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { RetryableError } from './errors.ts';
import { SDK_LOG } from './sdk-log.ts';

export interface QueueMessage {
  readonly body: unknown;
  /** FIFO only: who must be served in order. */
  readonly group?: string;
  /** FIFO only: at most 128 characters. */
  readonly deduplication?: string;
}

/** SQS takes at most 10 entries and 1 MiB a batch. */
const BATCH_ENTRIES = 10;
const BATCH_BYTES = 900_000;

let client: SQSClient | undefined;
// The queue's own URL carries the host; with an endpoint override (the local run) the endpoint wins.
const sqs = (): SQSClient => {
  client ??= new SQSClient({
    logger: SDK_LOG,
    ...(process.env.AWS_ENDPOINT_URL_SQS && { endpoint: process.env.AWS_ENDPOINT_URL_SQS }),
  });
  return client;
};

const fifo = ({ group, deduplication }: QueueMessage) => ({
  ...(group === undefined ? {} : { MessageGroupId: group }),
  ...(deduplication === undefined ? {} : { MessageDeduplicationId: deduplication }),
});

const batches = (messages: readonly { entry: QueueMessage; body: string }[]) => {
  const out: { entry: QueueMessage; body: string }[][] = [];
  let bytes = 0;
  for (const message of messages) {
    const size = Buffer.byteLength(message.body);
    const last = out.at(-1);
    if (last === undefined || last.length === BATCH_ENTRIES || bytes + size > BATCH_BYTES) {
      out.push([message]);
      bytes = size;
    } else {
      last.push(message);
      bytes += size;
    }
  }
  return out;
};

/** Sends all, in order, or throws `RetryableError`; what was accepted before the throw stays sent (deduplication makes a repeat harmless). */
export const sendAll = async (queueUrl: string, messages: readonly QueueMessage[]): Promise<void> => {
  for (const batch of batches(messages.map((entry) => ({ entry, body: JSON.stringify(entry.body) })))) {
    const answer = await sqs().send(
      new SendMessageBatchCommand({
        QueueUrl: queueUrl,
        Entries: batch.map(({ entry, body }, i) => ({ Id: String(i), MessageBody: body, ...fifo(entry) })),
      }),
    );
    const failed = answer.Failed ?? [];
    if (failed.length > 0)
      throw new RetryableError(`SQS refused ${failed.length} of ${batch.length} messages: ${failed[0]?.Code ?? 'unknown'}`);
  }
};

export const sendOne = async (queueUrl: string, message: QueueMessage): Promise<void> => {
  await sqs().send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: JSON.stringify(message.body), ...fifo(message) }));
};

import { setTimeout as pause } from 'node:timers/promises';
import { REGION } from '../assembly/stack.ts';
import type { StreamRecord } from '../table/stream-reader.ts';
import { passes } from './filter-pattern.ts';

/** Where a batch goes when its tries are used up, in the form Lambda sends it: where the records lie, not the records. */
export type Discarded = {
  requestContext: { functionArn: string; condition: 'RetryAttemptsExhausted'; approximateInvokeCount: number };
  responseContext: { statusCode: number; executedVersion: string; functionError: string };
  version: '1.0';
  timestamp: string;
  DDBStreamBatchInfo: {
    shardId: string;
    startSequenceNumber: string;
    endSequenceNumber: string;
    batchSize: number;
    streamArn: string;
  };
};

export type StreamDelivery = {
  functionArn: string;
  streamArn: string;
  filters: readonly unknown[];
  /** -1 = for ever, as Lambda. */
  retries: number;
  bisects: boolean;
  reportsFailures: boolean;
  invoke(event: unknown): Promise<unknown>;
  /** What is handed over in place of these records: in another order, some of earlier ones again. */
  disturbed?: ((records: StreamRecord[]) => StreamRecord[]) | undefined;
  discard: ((batch: Discarded) => Promise<void>) | undefined;
  failed(error: unknown): void;
  /** False when the run is stopping: what is underway is left for the next start. */
  running(): boolean;
  now(): number;
};

const numberOf = (record: StreamRecord | undefined) => record?.dynamodb?.SequenceNumber ?? '';

const seconds = (time: Date | undefined) => (time ? Math.floor(time.getTime() / 1000) : 0);

/** The record as Lambda puts it into `event.Records`. */
const lambdaRecord = (record: StreamRecord, eventSourceARN: string) => ({
  eventID: record.eventID,
  eventName: record.eventName,
  eventVersion: record.eventVersion,
  eventSource: 'aws:dynamodb',
  awsRegion: REGION,
  dynamodb: { ...record.dynamodb, ApproximateCreationDateTime: seconds(record.dynamodb?.ApproximateCreationDateTime) },
  ...(record.userIdentity && { userIdentity: record.userIdentity }),
  eventSourceARN,
});

/** The first record that the answer reports as failed; Lambda goes on from the lowest reported number. Unknown numbers mean: all again. */
const firstFailed = (answer: unknown, batch: readonly StreamRecord[]): number | undefined => {
  const failures = typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'batchItemFailures') : undefined;
  if (!Array.isArray(failures) || failures.length === 0) return undefined;
  const places = failures.map((failure) => batch.findIndex((record) => numberOf(record) === failure?.itemIdentifier));
  return places.some((place) => place < 0) ? 0 : Math.min(...places);
};

const BACKOFF_MS = [100, 200, 400, 800, 1_600];

/** Hands stream records to a function in order: retries, halves the batch, goes on from the first failed record, and at last gives up on it. */
export const deliverInOrder =
  (options: StreamDelivery) =>
  async (records: StreamRecord[], accepted: (last: StreamRecord) => void, shardId: string): Promise<void> => {
    const { streamArn } = options;

    const giveUp = async (batch: StreamRecord[], tries: number) => {
      await options.discard?.({
        requestContext: { functionArn: options.functionArn, condition: 'RetryAttemptsExhausted', approximateInvokeCount: tries },
        responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
        version: '1.0',
        timestamp: new Date(options.now()).toISOString(),
        DDBStreamBatchInfo: {
          shardId,
          startSequenceNumber: numberOf(batch[0]),
          endSequenceNumber: numberOf(batch.at(-1)),
          batchSize: batch.length,
          streamArn,
        },
      });
    };

    /** Index of the first record that is not done; the batch's length when all are. */
    const attempt = async (batch: StreamRecord[]): Promise<number> => {
      const wanted = batch.filter((record) => passes(options.filters, record));
      if (wanted.length === 0) return batch.length;
      const given = options.disturbed?.(wanted) ?? wanted;
      try {
        const answer = await options.invoke({ Records: given.map((record) => lambdaRecord(record, streamArn)) });
        const place = options.reportsFailures ? firstFailed(answer, given) : undefined;
        const record = place === undefined ? undefined : given[place];
        if (record === undefined) return batch.length;
        // Out of order nothing is known of those before it: all again.
        return given === wanted ? batch.indexOf(record) : 0;
      } catch (error) {
        options.failed(error);
        return 0;
      }
    };

    const deliver = async (batch: StreamRecord[], failures: number): Promise<void> => {
      if (!options.running()) throw new Error('the run is stopping');
      const done = await attempt(batch);
      const last = batch[done - 1];
      if (last) accepted(last);
      const rest = batch.slice(done);
      const end = rest.at(-1);
      if (!end) return;
      if (!options.running()) throw new Error('the run is stopping');
      await pause(BACKOFF_MS[Math.min(failures, BACKOFF_MS.length - 1)]);
      if (options.bisects && rest.length > 1) {
        // Splitting does not count as a retry.
        const half = Math.ceil(rest.length / 2);
        await deliver(rest.slice(0, half), failures);
        await deliver(rest.slice(half), failures);
      } else if (options.retries >= 0 && failures >= options.retries) {
        await giveUp(rest, failures + 1);
        accepted(end);
      } else await deliver(rest, failures + 1);
    };

    await deliver(records, 0);
  };

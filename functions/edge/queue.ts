/** What every function behind a queue shares. */
import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import * as z from 'zod';
import { underCause } from '../../shared/platform/cause.ts';
import { log } from '../../shared/platform/logging.ts';

const Caused = z.object({ cause: z.string() });

/** What the sender worked under; of an older message its own id. */
const causeOf = ({ body, messageId }: SQSRecord): string => {
  try {
    return Caused.safeParse(JSON.parse(body)).data?.cause ?? messageId;
  } catch {
    return messageId;
  }
};

const oneRecord = ({ Records }: SQSEvent): SQSRecord => {
  const [record] = Records;
  if (record === undefined || Records.length !== 1)
    throw new Error(`expected one record, got ${Records.length}: set BatchSize 1 on the event source`);
  return record;
};

/** The one record of the batch; what it throws, the queue tries again. */
export const forOneRecord =
  (act: (record: SQSRecord) => Promise<void>) =>
  async (event: SQSEvent): Promise<void> => {
    const record = oneRecord(event);
    await underCause(causeOf(record), () => act(record));
  };

/** Each record of a standard queue by itself: one that fails is logged and comes back, its neighbours are done. */
export const eachRecord = (act: (record: SQSRecord) => Promise<void>) => {
  const processor = new BatchProcessor(EventType.SQS);
  const logged = (record: SQSRecord): Promise<void> =>
    underCause(causeOf(record), async () => {
      try {
        await act(record);
      } catch (error) {
        log.error('a message failed and comes back', { messageId: record.messageId, error: error as Error });
        throw error;
      }
    });
  return (event: SQSEvent): Promise<SQSBatchResponse> =>
    processPartialResponse(event, logged, processor, { throwOnFullBatchFailure: false });
};

/** What every function behind a queue shares. */
import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { log } from '../../shared/platform/logging.ts';

/** For sources with BatchSize 1: a larger batch is a mistake in the template and says so. */
export const oneRecord = ({ Records }: SQSEvent): SQSRecord => {
  const [record] = Records;
  if (record === undefined || Records.length !== 1)
    throw new Error(`expected one record, got ${Records.length}: set BatchSize 1 on the event source`);
  return record;
};

/** Each record of a standard queue by itself: one that fails is logged and comes back, its neighbours are done. */
export const eachRecord = (act: (record: SQSRecord) => Promise<void>) => {
  const processor = new BatchProcessor(EventType.SQS);
  const logged = async (record: SQSRecord): Promise<void> => {
    try {
      await act(record);
    } catch (error) {
      log.error('a message failed and comes back', { messageId: record.messageId, error: error as Error });
      throw error;
    }
  };
  return (event: SQSEvent): Promise<SQSBatchResponse> =>
    processPartialResponse(event, logged, processor, { throwOnFullBatchFailure: false });
};

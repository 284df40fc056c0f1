/** The table's stream → topic and outbound queue. Only INSERTs of outbox items arrive (the event source filters). */

import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { log } from '../shared/platform/logging.ts';
import { relay } from '../shared/platform/relay.ts';

/** In order; stops at the first failure, so that Lambda retries from there. */
export const handler = async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
  for (const { dynamodb } of Records) {
    try {
      await relay(unmarshall((dynamodb?.NewImage ?? {}) as Record<string, AttributeValue>));
    } catch (error) {
      log.error('outbox item not relayed; the stream retries, then keep-promises', { error: error as Error });
      return { batchItemFailures: [{ itemIdentifier: dynamodb?.SequenceNumber ?? '' }] };
    }
  }
  return { batchItemFailures: [] };
};

/** Fires what is due by now, as keep-promises finds it and fulfil-due does it, each twice. */
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { DUE_SHARDS } from '../../shared/platform/config.ts';
import type { Table } from '../../shared/platform/table.ts';

/** Of these kinds only: what else is due (relays, replies) has ends of its own. Answers how many there were. */
export const fireDue = async (table: Table, ...kinds: readonly string[]): Promise<number> => {
  process.env.OUTBOUND_QUEUE_URL ??= 'none';
  process.env.FACTS_TOPIC_ARN ??= 'none';
  const { handler }: { handler: (event: SQSEvent) => Promise<SQSBatchResponse> } = await import('../../functions/fulfil-due.ts');
  const now = new Date().toISOString();
  const shards = await Promise.all(Array.from({ length: DUE_SHARDS }, (_, shard) => table.dueBefore(`due#${shard}`, now, 200)));
  const due = shards.flat().filter((item) => kinds.includes(String(item.due)));
  for (const { pk, sk, dueAt } of due)
    for (const _ of [1, 2]) {
      const record = {
        messageId: `${pk}${sk}`,
        body: JSON.stringify({ pk, sk, dueAt }),
        attributes: { ApproximateReceiveCount: '1' },
      };
      const { batchItemFailures } = await handler({ Records: [record] } as unknown as SQSEvent);
      if (batchItemFailures.length > 0) throw new Error(`not fulfilled: ${pk} ${sk}`);
    }
  return due.length;
};

/** Takes what waits on outbound.fifo in a test without queues: each request of the outbox is sent once. */
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { SQSEvent } from 'aws-lambda';
import { handler as sendMessage } from '../../functions/send-message.ts';
import type { Table } from '../../shared/platform/table.ts';

interface Request {
  readonly id: string;
  readonly conversationId: string;
  readonly messageId: string;
}

const requestsIn = async ({ doc, name }: Table): Promise<readonly Request[]> => {
  const found: Request[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await doc.send(
      new ScanCommand({
        TableName: name,
        FilterExpression: 'begins_with(pk, :outbox) AND #to = :outbound',
        ExpressionAttributeNames: { '#to': 'to' },
        ExpressionAttributeValues: { ':outbox': 'outbox#', ':outbound': 'outbound' },
        ...(from === undefined ? {} : { ExclusiveStartKey: from }),
      }),
    );
    found.push(...((page.Items ?? []) as Request[]));
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  return found.toSorted((a, b) => (a.messageId < b.messageId ? -1 : 1));
};

/** `tries`: how often the queue has handed it out. Throws for another try. */
export const sendOne = ({ conversationId, messageId }: Pick<Request, 'conversationId' | 'messageId'>, tries = 1): Promise<void> =>
  sendMessage({
    Records: [{ body: JSON.stringify({ conversationId, messageId }), attributes: { ApproximateReceiveCount: String(tries) } }],
  } as unknown as SQSEvent);

/** Sends what has been asked for since the last time. */
export const newOutbound = (table: Table) => {
  const sent = new Set<string>();
  return async (): Promise<void> => {
    for (const request of await requestsIn(table)) {
      if (sent.has(request.id)) continue;
      sent.add(request.id);
      await sendOne(request);
    }
  };
};

/** Publishes one outbox item and marks it relayed. At least once: a process that dies between the two publishes again. */
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { EXPIRES_AT, FACT_ATTRIBUTE } from './config.ts';
import { environment } from './environment.ts';
import { keys } from './keys.ts';
import { type OutboxItem, relayed } from './outbox.ts';
import { sendOne } from './queue.ts';
import { type Item, table } from './table.ts';
import { systemClock } from './time.ts';

let client: SNSClient | undefined;
const sns = (): SNSClient => {
  client ??= new SNSClient({});
  return client;
};

/** What is published carries the cause of what published it. */
const publish = async (item: OutboxItem, { cause }: Item): Promise<void> => {
  const caused = typeof cause === 'string' ? { cause } : {};
  if (item.to === 'outbound') {
    const { conversationId, messageId, id } = item;
    return sendOne(environment('outboundQueueUrl'), {
      body: { conversationId, messageId, ...caused },
      group: conversationId,
      deduplication: id,
    });
  }
  await sns().send(
    new PublishCommand({
      TopicArn: environment('factsTopicArn'),
      Message: JSON.stringify({ ...item.fact, ...caused }),
      MessageAttributes: { [FACT_ATTRIBUTE]: { DataType: 'String', StringValue: item.fact.type } },
    }),
  );
};

export const relay = async (stored: Item): Promise<void> => {
  // Copied from a backup after it was relayed: it has been heard.
  if (stored.dueAt === undefined) return;
  // Our own transaction wrote it: its shape is the type's.
  const item = stored as unknown as OutboxItem;
  await publish(item, stored);
  try {
    await table().doc.send(
      new UpdateCommand({
        TableName: table().name,
        Key: { ...keys.outbox(item.id) },
        UpdateExpression: 'SET #expires = :expires REMOVE dueKey, dueAt',
        ConditionExpression: 'attribute_exists(dueAt)',
        ExpressionAttributeNames: { '#expires': EXPIRES_AT },
        ExpressionAttributeValues: { ':expires': relayed(systemClock())[EXPIRES_AT] },
      }),
    );
  } catch (error) {
    // Another relay was first: published twice, which consumers expect.
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
};

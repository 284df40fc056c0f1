import { ConditionalCheckFailedException, DeleteItemCommand, type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import type { Table } from './tables.ts';

/**
 * Deletes what has expired by the run's clock; dynoxide knows the attribute but never deletes. DynamoDB deletes within a few days of the time,
 * so code must not rely on it. An item whose time is put off meanwhile stays. Returns how many went.
 */
export const sweepExpired = async (client: DynamoDBClient, tables: readonly Table[], now: () => number): Promise<number> => {
  let deleted = 0;
  for (const { name, keys, expiresAt } of tables) {
    if (!expiresAt) continue;
    const expired = {
      names: { '#expires': expiresAt },
      values: { ':now': { N: String(Math.floor(now() / 1000)) } },
    };
    const pages = paginateScan(
      { client },
      {
        TableName: name,
        FilterExpression: '#expires <= :now',
        ProjectionExpression: keys.map((_, index) => `#key${index}`).join(', '),
        ExpressionAttributeNames: { ...expired.names, ...Object.fromEntries(keys.map((key, index) => [`#key${index}`, key])) },
        ExpressionAttributeValues: expired.values,
      },
    );
    for await (const page of pages) {
      for (const Key of page.Items ?? []) {
        try {
          await client.send(
            new DeleteItemCommand({
              TableName: name,
              Key,
              ConditionExpression: '#expires <= :now',
              ExpressionAttributeNames: expired.names,
              ExpressionAttributeValues: expired.values,
            }),
          );
          deleted += 1;
        } catch (error) {
          if (!(error instanceof ConditionalCheckFailedException)) throw error;
        }
      }
    }
  }
  return deleted;
};

import {
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceNotFoundException,
  UpdateTableCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { TableSchema } from '../assembly/resources.ts';
import type { Stack } from '../assembly/stack.ts';

/** A table of the template and what the run does for it. */
export type Table = {
  id: string;
  name: string;
  keys: string[];
  /** Names of its indexes. */
  indexes: string[];
  expiresAt: string | undefined /** Made just now. */;
  fresh: boolean;
};

const existing = async (client: DynamoDBClient, TableName: string) => {
  try {
    return (await client.send(new DescribeTableCommand({ TableName }))).Table;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
};

/** Creates each table of the template that is missing, and each index that has come to the template since. */
export const createTables = (stack: Stack, client: DynamoDBClient): Promise<Table[]> =>
  Promise.all(
    stack.ofType('AWS::DynamoDB::GlobalTable', 'AWS::DynamoDB::Table').map(async ({ id, properties }) => {
      const { StreamSpecification, TimeToLiveSpecification, GlobalSecondaryIndexes, ...table } = TableSchema.parse(properties);
      const name = stack.ref(id);
      const found = await existing(client, name);
      if (!found) {
        await client.send(
          new CreateTableCommand({
            ...table,
            TableName: name,
            BillingMode: 'PAY_PER_REQUEST',
            ...(GlobalSecondaryIndexes.length > 0 && { GlobalSecondaryIndexes }),
            ...(StreamSpecification && { StreamSpecification: { StreamEnabled: true, ...StreamSpecification } }),
          }),
        );
        await waitUntilTableExists({ client, maxWaitTime: 10, minDelay: 0.02, maxDelay: 0.1 }, { TableName: name });
      } else {
        const known = new Set(found.GlobalSecondaryIndexes?.map((index) => index.IndexName));
        for (const Create of GlobalSecondaryIndexes.filter((index) => !known.has(index.IndexName))) {
          await client.send(
            new UpdateTableCommand({
              TableName: name,
              AttributeDefinitions: table.AttributeDefinitions,
              GlobalSecondaryIndexUpdates: [{ Create }],
            }),
          );
        }
      }
      return {
        id,
        indexes: GlobalSecondaryIndexes.map(({ IndexName }) => String(IndexName)),
        name,
        keys: table.KeySchema.map((key) => key.AttributeName),
        expiresAt: TimeToLiveSpecification?.Enabled ? TimeToLiveSpecification.AttributeName : undefined,
        fresh: !found,
      };
    }),
  );

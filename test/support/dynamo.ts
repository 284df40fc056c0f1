/** A real DynamoDB engine for integration tests: one dynoxide over a file in a temporary folder, with the product's table and stream. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { mendStream, startDatabase } from '../../local/table/dynoxide.ts';
import { ENV, INDEX } from '../../shared/platform/config.ts';
import { type Table, tableOf } from '../../shared/platform/table.ts';

export interface Dynamo {
  readonly table: Table;
  readonly url: string;
  stop(): Promise<void>;
}

const TABLE = 'community';

const INDEX_KEYS = {
  [INDEX.lists]: ['listKey', 'listSort'],
  [INDEX.persons]: ['personKey', 'personSort'],
  [INDEX.due]: ['dueKey', 'dueAt'],
} as const;

const schema = ([hash, range]: readonly [string, string]) => [
  { AttributeName: hash, KeyType: 'HASH' as const },
  { AttributeName: range, KeyType: 'RANGE' as const },
];

/** The product's table with its stream and indexes. */
export const createTable = (TableName: string): CreateTableCommand =>
  new CreateTableCommand({
    TableName,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: ['pk', 'sk', ...Object.values(INDEX_KEYS).flat()].map((AttributeName) => ({
      AttributeName,
      AttributeType: 'S',
    })),
    KeySchema: schema(['pk', 'sk']),
    GlobalSecondaryIndexes: Object.entries(INDEX_KEYS).map(([IndexName, keys]) => ({
      IndexName,
      KeySchema: schema(keys),
      Projection: { ProjectionType: 'ALL' },
    })),
    StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
  });

/** Also sets the environment, so that functions under test find this table. `stop` ends the process and removes its folder. */
export const startDynamo = async (): Promise<Dynamo> => {
  const folder = await mkdtemp(join(tmpdir(), 'dynamo-'));
  const database = await startDatabase(folder);
  Object.assign(process.env, {
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_DYNAMODB: database.url,
    [ENV.tableName]: TABLE,
  });
  const client = new DynamoDBClient({});
  await client.send(createTable(TABLE));
  if (database.file !== undefined) mendStream(database.file, {});
  const doc = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  return {
    table: tableOf(TABLE, doc),
    url: database.url,
    stop: async () => {
      client.destroy();
      await database.stop();
      delete process.env.AWS_ENDPOINT_URL_DYNAMODB;
      await rm(folder, { recursive: true, force: true });
    },
  };
};

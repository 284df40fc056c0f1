/** Copies items from table to table as they are: unread, unparsed, in pages. Run twice it does the same. */

import { setTimeout as wait } from 'node:timers/promises';
import {
  type AttributeValue,
  BatchWriteItemCommand,
  type DynamoDBClient,
  paginateScan,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb';

/** DynamoDB takes so many in one call. */
const BATCH = 25;
const TRIES = 8;

type Stored = Record<string, AttributeValue>;

/** A table and who reaches it. */
export interface Place {
  readonly client: DynamoDBClient;
  readonly table: string;
}

/** Every item, page by page. */
export async function* pagesOf({ client, table }: Place): AsyncGenerator<readonly Stored[]> {
  for await (const { Items = [] } of paginateScan({ client }, { TableName: table, ConsistentRead: true })) yield Items;
}

const writeBatch = async ({ client, table }: Place, items: readonly Stored[]): Promise<void> => {
  let left: WriteRequest[] = items.map((Item) => ({ PutRequest: { Item } }));
  for (let attempt = 0; left.length > 0; attempt++) {
    if (attempt === TRIES)
      throw new Error(`${table} leaves items unwritten: it is throttled. Run it again; what is written stays.`);
    if (attempt > 0) await wait(100 * 2 ** attempt);
    const { UnprocessedItems } = await client.send(new BatchWriteItemCommand({ RequestItems: { [table]: left } }));
    left = UnprocessedItems?.[table] ?? [];
  }
};

export const writeItems = async (to: Place, items: readonly Stored[]): Promise<void> => {
  for (let start = 0; start < items.length; start += BATCH) await writeBatch(to, items.slice(start, start + BATCH));
};

/** `only`: what partition keys begin with; empty = all. Returns how many. */
export const copyTable = async (from: Place, to: Place, only: string): Promise<number> => {
  let copied = 0;
  for await (const items of pagesOf(from)) {
    const wanted = items.filter(({ pk }) => pk?.S?.startsWith(only));
    await writeItems(to, wanted);
    copied += wanted.length;
  }
  return copied;
};

/** How often something may happen. Counted by an update of its own, so that many at once do not wait for each other's versions. */
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { EXPIRES_AT } from './config.ts';
import { keys } from './keys.ts';
import type { Table } from './table.ts';

export interface Limit {
  /** Names what is counted and in which hour or day; personal data only as a keyed hash. */
  readonly name: string;
  readonly most: number;
  /** UTC ISO 8601; after it the count is forgotten. */
  readonly until: string;
}

const move = async ({ doc, name: TableName }: Table, { name, most, until }: Limit, by: 1 | -1): Promise<boolean> => {
  const command = new UpdateCommand({
    TableName,
    Key: { ...keys.limit(name) },
    UpdateExpression: 'ADD #n :by SET #until = :until',
    ...(by === 1 ? { ConditionExpression: 'attribute_not_exists(#n) OR #n < :most' } : {}),
    ExpressionAttributeNames: { '#n': 'n', '#until': EXPIRES_AT },
    ExpressionAttributeValues: {
      ':by': by,
      ':until': Math.ceil(Date.parse(until) / 1000),
      ...(by === 1 ? { ':most': most } : {}),
    },
  });
  try {
    await doc.send(command);
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
};

/** Counts one more of each, or of none: false = one of them is used up. */
export const takeAll = async (table: Table, limits: readonly Limit[]): Promise<boolean> => {
  for (const [i, limit] of limits.entries()) {
    if (await move(table, limit, 1)) continue;
    await giveBackAll(table, limits.slice(0, i));
    return false;
  }
  return true;
};

/** It did not happen after all. */
export const giveBackAll = async (table: Table, limits: readonly Limit[]): Promise<void> => {
  for (const limit of limits) await move(table, limit, -1);
};

/** Is one of them used up? Counts nothing. */
export const anyUsedUp = async (table: Table, limits: readonly Limit[]): Promise<boolean> => {
  const counts = await Promise.all(
    limits.map(async ({ name, most }) => Number((await table.get(keys.limit(name)))?.n ?? 0) >= most),
  );
  return counts.includes(true);
};

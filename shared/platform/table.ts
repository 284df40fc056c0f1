/** Reads of the one table. No Scan. Expired items are filtered here, because DynamoDB deletes them late. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  type QueryCommandInput,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { EXPIRES_AT, INDEX } from './config.ts';
import { environment } from './environment.ts';
import { RetryableError } from './errors.ts';
import type { Key } from './keys.ts';
import { SDK_LOG } from './sdk-log.ts';
import { commit, type WriteSet } from './write-set.ts';

export type Item = Record<string, unknown>;

export interface Page {
  readonly items: readonly Item[];
  /** Where the next page starts; null = no more. */
  readonly next: Item | null;
}

export interface ListQuery {
  readonly limit: number;
  readonly from?: Item | null;
  readonly newestFirst?: boolean;
  readonly prefix?: string;
  /** Sort keys from the first to the second, both included; instead of `prefix`. */
  readonly between?: readonly [string, string];
}

export interface Table {
  /** Strongly consistent. Undefined when there is none or it has expired. */
  get(key: Key): Promise<Item | undefined>;
  /** Strongly consistent. `only`: the attributes that are read of each. */
  getMany(keys: readonly Key[], only?: readonly string[]): Promise<readonly Item[]>;
  /** Items under one partition key whose sort key starts with `prefix`, or lies `between`; strongly consistent. */
  under(pk: string, prefix: string, query: ListQuery): Promise<Page>;
  list(listKey: string, query: ListQuery): Promise<Page>;
  ofPerson(personKey: string, query: ListQuery): Promise<Page>;
  dueBefore(dueKey: string, at: string, limit: number): Promise<readonly Item[]>;
  /** Adds one to a counter outside any transaction and returns it: unique, with gaps. */
  nextNumber(key: Key): Promise<number>;
  commit(writes: WriteSet): Promise<void>;
  readonly doc: DynamoDBDocumentClient;
  readonly name: string;
}

const nowSeconds = () => Math.floor(Date.now() / 1000);
const alive = (item: Item) => typeof item[EXPIRES_AT] !== 'number' || item[EXPIRES_AT] > nowSeconds();

/** Bytes that DynamoDB takes for a partition key and for a sort key. */
const LONGEST = { pk: 2048, sk: 1024 } as const;
const fits = (text: string, most: number) => text.isWellFormed() && Buffer.byteLength(text) <= most;
/** Ids come in addresses, from anybody: under a key that cannot be stored there is nothing, and it is not asked for. */
const canBeStored = ({ pk, sk }: Key): boolean => fits(pk, LONGEST.pk) && fits(sk, LONGEST.sk);
const NOTHING: Page = { items: [], next: null };

const sorted = ({ prefix, between }: ListQuery) => {
  if (between !== undefined)
    return { expression: ' AND #s BETWEEN :from AND :to', values: { ':from': between[0], ':to': between[1] } };
  if (prefix !== undefined) return { expression: ' AND begins_with(#s, :s)', values: { ':s': prefix } };
  return { expression: '', values: {} };
};

export const tableOf = (name: string, doc: DynamoDBDocumentClient): Table => {
  const page = async (input: Omit<QueryCommandInput, 'TableName'>, { limit, from, newestFirst }: ListQuery): Promise<Page> => {
    const answer = await doc.send(
      new QueryCommand({
        TableName: name,
        ...input,
        Limit: limit,
        ScanIndexForward: !newestFirst,
        ...(from ? { ExclusiveStartKey: from } : {}),
      }),
    );
    return { items: (answer.Items ?? []).filter(alive), next: answer.LastEvaluatedKey ?? null };
  };
  const byIndex = (index: string, attribute: string, sort: string) => async (value: string, query: ListQuery) => {
    const { prefix = '', between: [first, last] = ['', ''] } = query;
    const canBeAsked = fits(value, LONGEST.pk) && [prefix, first, last].every((text) => fits(text, LONGEST.sk));
    if (!canBeAsked || first > last) return NOTHING;
    const { expression, values } = sorted(query);
    return page(
      {
        IndexName: index,
        KeyConditionExpression: `#k = :k${expression}`,
        ExpressionAttributeNames: { '#k': attribute, ...(expression === '' ? {} : { '#s': sort }) },
        ExpressionAttributeValues: { ':k': value, ...values },
      },
      query,
    );
  };
  return {
    name,
    doc,
    get: async (key) => {
      if (!canBeStored(key)) return undefined;
      const { Item } = await doc.send(new GetCommand({ TableName: name, Key: { pk: key.pk, sk: key.sk }, ConsistentRead: true }));
      return Item !== undefined && alive(Item) ? Item : undefined;
    },
    getMany: async (asked, only) => {
      const found: Item[] = [];
      const names = only === undefined ? [] : [...only, EXPIRES_AT].map((attribute, n) => [`#a${n}`, attribute] as const);
      const shared = {
        ConsistentRead: true,
        ...(names.length > 0 && {
          ProjectionExpression: names.map(([placeholder]) => placeholder).join(', '),
          ExpressionAttributeNames: Object.fromEntries(names),
        }),
      };
      const keys = asked.filter(canBeStored);
      for (let start = 0; start < keys.length; start += 100) {
        let batch: Record<string, typeof shared & { Keys: Key[] }> | undefined = {
          [name]: { Keys: keys.slice(start, start + 100).map(({ pk, sk }) => ({ pk, sk })), ...shared },
        };
        for (let tries = 0; batch !== undefined; tries++) {
          if (tries === 5) throw new RetryableError('DynamoDB left items of a batch unread five times');
          const answer = await doc.send(new BatchGetCommand({ RequestItems: batch }));
          found.push(...(answer.Responses?.[name] ?? []));
          const left = answer.UnprocessedKeys?.[name]?.Keys as Key[] | undefined;
          batch = left === undefined || left.length === 0 ? undefined : { [name]: { Keys: left, ...shared } };
        }
      }
      return found.filter(alive);
    },
    under: async (pk, prefix, query) => {
      if (!canBeStored({ pk, sk: prefix })) return NOTHING;
      const { expression, values } = sorted({ ...query, prefix });
      return page(
        {
          ConsistentRead: true,
          KeyConditionExpression: `#pk = :pk${expression}`,
          ExpressionAttributeNames: { '#pk': 'pk', '#s': 'sk' },
          ExpressionAttributeValues: { ':pk': pk, ...values },
        },
        query,
      );
    },
    list: byIndex(INDEX.lists, 'listKey', 'listSort'),
    ofPerson: byIndex(INDEX.persons, 'personKey', 'personSort'),
    dueBefore: async (dueKey, at, limit) => {
      const { Items } = await doc.send(
        new QueryCommand({
          TableName: name,
          IndexName: INDEX.due,
          KeyConditionExpression: '#k = :k AND #at <= :at',
          ExpressionAttributeNames: { '#k': 'dueKey', '#at': 'dueAt' },
          ExpressionAttributeValues: { ':k': dueKey, ':at': at },
          Limit: limit,
        }),
      );
      return Items ?? [];
    },
    nextNumber: async (key) => {
      const { Attributes } = await doc.send(
        new UpdateCommand({
          TableName: name,
          Key: { ...key },
          UpdateExpression: 'ADD #n :one',
          ExpressionAttributeNames: { '#n': 'n' },
          ExpressionAttributeValues: { ':one': 1 },
          ReturnValues: 'UPDATED_NEW',
        }),
      );
      return Number(Attributes?.n);
    },
    commit: (writes) => commit(doc, name, writes),
  };
};

let shared: Table | undefined;

/** The function's table: one client for the life of the process. */
export const table = (): Table => {
  shared ??= tableOf(
    environment('tableName'),
    DynamoDBDocumentClient.from(new DynamoDBClient({ logger: SDK_LOG }), { marshallOptions: { removeUndefinedValues: true } }),
  );
  return shared;
};

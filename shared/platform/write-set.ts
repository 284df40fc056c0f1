/**
 * One write set per turn, request or consumed fact: everything that happens, happens in one transaction. Keyed by item, because
 * DynamoDB refuses two operations on one item; at most MAX_ITEMS (DynamoDB's limit is 100).
 */
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { CounterGuard } from './counter-guard.ts';
import { ConflictError, RetryableError } from './errors.ts';
import { type Key, keyText } from './keys.ts';

export const MAX_ITEMS = 90;

export interface Condition {
  readonly expression: string;
  readonly names: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Named fragments; several on one item are joined with AND. */
export const condition = {
  notExists: { expression: 'attribute_not_exists(#pk)', names: { '#pk': 'pk' }, values: {} },
  exists: { expression: 'attribute_exists(#pk)', names: { '#pk': 'pk' }, values: {} },
  /** 0 = must not be stored yet. */
  versionIs: (version: number): Condition =>
    version === 0
      ? condition.notExists
      : { expression: '#version = :version', names: { '#version': 'version' }, values: { ':version': version } },
  equals: (attribute: string, value: unknown): Condition => ({
    expression: `#c_${attribute} = :c_${attribute}`,
    names: { [`#c_${attribute}`]: attribute },
    values: { [`:c_${attribute}`]: value },
  }),
} satisfies Record<string, Condition | ((...args: never[]) => Condition)>;

type Operation =
  | {
      readonly kind: 'put';
      readonly key: Key;
      readonly item: Readonly<Record<string, unknown>>;
      readonly condition: Condition | null;
    }
  | { readonly kind: 'remove'; readonly key: Key; readonly condition: Condition | null }
  | { readonly kind: 'check'; readonly key: Key; readonly condition: Condition }
  | { readonly kind: 'add'; readonly key: Key; readonly guards: readonly CounterGuard[] };

const and = (a: Condition | null, b: Condition | null): Condition | null => {
  if (a === null || b === null) return a ?? b;
  if (a.expression === b.expression) return a;
  return {
    expression: `(${a.expression}) AND (${b.expression})`,
    names: { ...a.names, ...b.names },
    values: { ...a.values, ...b.values },
  };
};

/** Moves of one counter add up; both keep to the tighter bounds. */
const together = (first: readonly CounterGuard[], next: readonly CounterGuard[]): readonly CounterGuard[] => {
  const bound = (pick: (...values: number[]) => number, values: readonly (number | undefined)[]) => {
    const given = values.filter((value) => value !== undefined);
    return given.length === 0 ? undefined : pick(...given);
  };
  return [...new Set([...first, ...next].map(({ counter }) => counter))].map((counter) => {
    const moves = [...first, ...next].filter((guard) => guard.counter === counter);
    const min = bound(
      Math.max,
      moves.map((guard) => guard.min),
    );
    const max = bound(
      Math.min,
      moves.map((guard) => guard.max),
    );
    return {
      counter,
      delta: moves.reduce((sum, { delta }) => sum + delta, 0),
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
    };
  });
};

const merge = (first: Operation, next: Operation): Operation => {
  if (first.kind === 'add' && next.kind === 'add') return { ...next, guards: together(first.guards, next.guards) };
  if (first.kind === 'add' || next.kind === 'add') throw new Error(`a counter is only ever added to: ${keyText(next.key)}`);
  // A later put or removal replaces what an earlier one would have left; both were decided on what was stored, so the first condition stands.
  if (next.kind === 'check')
    return first.kind === 'check'
      ? { ...first, condition: and(first.condition, next.condition) ?? first.condition }
      : { ...first, condition: and(first.condition, next.condition) };
  return {
    ...next,
    condition: first.kind === 'check' ? and(first.condition, next.condition) : (first.condition ?? next.condition),
  };
};

export interface WriteSet {
  put(key: Key, item: Readonly<Record<string, unknown>>, condition?: Condition): void;
  remove(key: Key, condition?: Condition): void;
  check(key: Key, condition: Condition): void;
  /** Several counters of one item move together or not at all. */
  add(key: Key, ...guards: readonly CounterGuard[]): void;
  readonly operations: () => readonly Operation[];
}

export const newWriteSet = (): WriteSet => {
  const byKey = new Map<string, Operation>();
  const take = (operation: Operation) => {
    const id = keyText(operation.key);
    const first = byKey.get(id);
    byKey.set(id, first === undefined ? operation : merge(first, operation));
  };
  return {
    put: (key, item, cond) => take({ kind: 'put', key, item, condition: cond ?? null }),
    remove: (key, cond) => take({ kind: 'remove', key, condition: cond ?? null }),
    check: (key, cond) => take({ kind: 'check', key, condition: cond }),
    add: (key, ...guards) => take({ kind: 'add', key, guards: together([], guards) }),
    operations: () => [...byKey.values()],
  };
};

type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

const expressionOf = (cond: Condition | null) =>
  cond === null
    ? {}
    : {
        ConditionExpression: cond.expression,
        ExpressionAttributeNames: { ...cond.names },
        ...(Object.keys(cond.values).length > 0 ? { ExpressionAttributeValues: { ...cond.values } } : {}),
      };

/** What must hold of a counter for its move; `#n0`, `:lowest0` … are names in the expression. */
const boundsOf = ({ delta, min, max }: CounterGuard, i: number) => {
  const missing = `attribute_not_exists(#n${i})`;
  const orZero = (allowed: boolean, bound: string) => (allowed ? `(${missing} OR ${bound})` : bound);
  return {
    conditions: [
      ...(max === undefined ? [] : [orZero(delta <= max, `#n${i} <= :highest${i}`)]),
      ...(min === undefined ? [] : [orZero(delta >= min, `#n${i} >= :lowest${i}`)]),
    ],
    values: {
      ...(max === undefined ? {} : { [`:highest${i}`]: max - delta }),
      ...(min === undefined ? {} : { [`:lowest${i}`]: min - delta }),
    },
  };
};

const counterUpdate = (TableName: string, key: Key, guards: readonly CounterGuard[]): TransactItem => {
  const bounds = guards.map(boundsOf);
  const conditions = bounds.flatMap((bound) => bound.conditions);
  return {
    Update: {
      TableName,
      Key: { ...key },
      UpdateExpression: `ADD ${guards.map((_, i) => `#n${i} :delta${i}`).join(', ')}`,
      ...(conditions.length > 0 ? { ConditionExpression: conditions.join(' AND ') } : {}),
      ExpressionAttributeNames: Object.fromEntries(guards.map(({ counter }, i) => [`#n${i}`, counter])),
      ExpressionAttributeValues: Object.assign(
        Object.fromEntries(guards.map(({ delta }, i) => [`:delta${i}`, delta])),
        ...bounds.map(({ values }) => values),
      ),
    },
  };
};

/**
 * Half a character, such as an emoji at the place where a long text was cut, cannot be stored: the whole transaction would fail of it, every
 * time. It becomes U+FFFD. What is well formed is not copied.
 */
export const wellFormed = <Value>(value: Value): Value => {
  if (typeof value === 'string') return (value.isWellFormed() ? value : value.toWellFormed()) as Value;
  if (Array.isArray(value)) return (value.some((one) => wellFormed(one) !== one) ? value.map(wellFormed) : value) as Value;
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  const entries = Object.entries(value);
  return entries.some(([, one]) => wellFormed(one) !== one)
    ? (Object.fromEntries(entries.map(([name, one]) => [name, wellFormed(one)])) as Value)
    : value;
};

const toTransactItem = (TableName: string, operation: Operation): TransactItem => {
  switch (operation.kind) {
    case 'put':
      return {
        Put: { TableName, Item: { ...wellFormed(operation.item), ...operation.key }, ...expressionOf(operation.condition) },
      };
    case 'remove':
      return { Delete: { TableName, Key: { ...operation.key }, ...expressionOf(operation.condition) } };
    case 'check':
      return {
        ConditionCheck: {
          TableName,
          Key: { ...operation.key },
          ConditionExpression: operation.condition.expression,
          ExpressionAttributeNames: { ...operation.condition.names },
          ...(Object.keys(operation.condition.values).length > 0
            ? { ExpressionAttributeValues: { ...operation.condition.values } }
            : {}),
        },
      };
    case 'add':
      return counterUpdate(TableName, operation.key, operation.guards);
  }
};

const CONFLICT_TRIES = 10;

const jitter = (attempt: number) =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(400, 20 * 2 ** attempt)));

/**
 * Writes all or nothing. Throws `ConflictError` when a condition failed (read again, decide again), `RetryableError` when DynamoDB
 * kept colliding with other transactions. An empty set is no write.
 */
export const commit = async (doc: DynamoDBDocumentClient, tableName: string, writes: WriteSet): Promise<void> => {
  const operations = writes.operations();
  if (operations.length === 0) return;
  if (operations.length > MAX_ITEMS)
    throw new Error(`a write set of ${operations.length} items: split it into pages, at most ${MAX_ITEMS}`);
  const command = new TransactWriteCommand({
    TransactItems: operations.map((operation) => toTransactItem(tableName, operation)),
  });
  for (let attempt = 1; attempt <= CONFLICT_TRIES; attempt++) {
    try {
      await doc.send(command);
      return;
    } catch (error) {
      if (!(error instanceof TransactionCanceledException)) throw error;
      const reasons = error.CancellationReasons ?? [];
      const failed = operations
        .filter((_, i) => reasons[i]?.Code === 'ConditionalCheckFailed')
        .map((operation) => keyText(operation.key));
      if (failed.length > 0) throw new ConflictError(failed);
      const collided = reasons.some((reason) => reason.Code === 'TransactionConflict' || reason.Code === 'ThrottlingError');
      if (!collided) throw error;
      await jitter(attempt);
    }
  }
  throw new RetryableError(`the transaction collided with others ${CONFLICT_TRIES} times`);
};

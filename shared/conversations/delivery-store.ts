/** What became of something said to a resident: small conditional updates, outside any turn. */
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { dueAttributes } from '../platform/keys.ts';
import type { Table } from '../platform/table.ts';
import type { Delivery, Message } from './model.ts';
import { messageKey } from './store.ts';

type Which = Pick<Message, 'conversationId' | 'id'>;

/** Applies `SET …` while `guard` holds; false = it no longer did. */
const update = async (
  table: Table,
  which: Which,
  set: Readonly<Record<string, unknown>>,
  { guard, values = {}, due }: { guard: string; values?: Record<string, unknown>; due: { at: string } | 'none' | 'keep' },
): Promise<boolean> => {
  const names: Record<string, string> = { '#delivery': 'delivery' };
  const setters = Object.entries(set).map(([name, value]) => {
    names[`#${name}`] = name;
    values[`:${name}`] = value;
    return `#delivery.#${name} = :${name}`;
  });
  if (due !== 'none' && due !== 'keep') {
    const attributes = dueAttributes(which.id, due.at);
    values[':dueKey'] = attributes.dueKey;
    values[':dueAt'] = attributes.dueAt;
    values[':due'] = 'reply';
    names['#due'] = 'due';
    setters.push('dueKey = :dueKey', 'dueAt = :dueAt', '#due = :due');
  }
  try {
    await table.doc.send(
      new UpdateCommand({
        TableName: table.name,
        Key: { ...messageKey(which) },
        UpdateExpression: `SET ${setters.join(', ')}${due === 'none' ? ' REMOVE dueKey, dueAt' : ''}`,
        ConditionExpression: `attribute_exists(pk) AND (${guard})`,
        ExpressionAttributeNames: { ...names, '#status': 'status' },
        ExpressionAttributeValues: values,
      }),
    );
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
};

const UNSENT = '#delivery.#status IN (:claimed, :queued, :held)';
const unsent = () => ({ ':claimed': 'claimed', ':queued': 'queued', ':held': 'held' });

/** Sent, by the sender's own knowledge or by our echo, whichever comes first. False when it was already known. */
export const markSent = (
  table: Table,
  which: Which,
  {
    via,
    externalId,
    at,
  }: { readonly via: NonNullable<Delivery['via']>; readonly externalId: string | null; readonly at: string },
): Promise<boolean> =>
  update(
    table,
    which,
    { status: 'sent', via, externalId, sentAt: at, failure: null },
    { guard: UNSENT, values: unsent(), due: 'none' },
  );

/** Waits until `until` without occupying a queue. */
export const hold = (table: Table, which: Which, failure: string, until: string): Promise<boolean> =>
  update(table, which, { status: 'held', failure }, { guard: UNSENT, values: unsent(), due: { at: until } });

/** Handed to outbound.fifo; false when it was sent or taken meanwhile (`dueAt` is no longer the one seen). */
export const markQueued = (table: Table, which: Which, seenDueAt: string, checkAt: string): Promise<boolean> =>
  update(table, which, { status: 'queued' }, { guard: 'dueAt = :seen', values: { ':seen': seenDueAt }, due: { at: checkAt } });

/** Delivered or read: only ever forward. */
export const markSeen = (
  table: Table,
  which: Which,
  status: Extract<Delivery['status'], 'delivered' | 'read'>,
): Promise<boolean> => {
  const earlier = status === 'read' ? '#delivery.#status IN (:sent, :delivered)' : '#delivery.#status = :sent';
  return update(
    table,
    which,
    { status },
    {
      guard: earlier,
      values: status === 'read' ? { ':sent': 'sent', ':delivered': 'delivered' } : { ':sent': 'sent' },
      due: 'keep',
    },
  );
};

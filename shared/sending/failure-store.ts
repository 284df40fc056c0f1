/** A message that will not be sent: its status, and the call that it may need, in one transaction. */
import type { Conversation, Message } from '../conversations/model.ts';
import { messageItem, messageKey } from '../conversations/store.ts';
import type { EventDate } from '../events/model.ts';
import type { Issue } from '../issues/model.ts';
import { ConflictError } from '../platform/errors.ts';
import type { Table } from '../platform/table.ts';
import { type Condition, newWriteSet } from '../platform/write-set.ts';
import { askToCall } from './call-store.ts';
import { mustReach, NO_LONGER_TRUE } from './policy.ts';

const UNSENT: Condition = {
  expression: '#delivery.#status IN (:claimed, :queued, :held)',
  names: { '#delivery': 'delivery', '#status': 'status' },
  values: { ':claimed': 'claimed', ':queued': 'queued', ':held': 'held' },
};

/** Final words, questions and words of staff go on the call list; news waits on the person. What was settled meanwhile is left as it is. */
export const giveUp = async (
  table: Table,
  conversation: Conversation,
  message: Message,
  {
    reason,
    issue,
    date,
    now,
  }: { readonly reason: string; readonly issue: Issue | null; readonly date: EventDate | null; readonly now: string },
): Promise<void> => {
  const { delivery } = message;
  if (delivery === null) return;
  const writes = newWriteSet();
  writes.put(
    messageKey(message),
    messageItem({ ...message, delivery: { ...delivery, status: 'failed', failure: reason } }, now),
    UNSENT,
  );
  if (mustReach(message.purpose) && reason !== NO_LONGER_TRUE)
    await askToCall({ table, writes, now }, conversation, message, reason, issue, date);
  try {
    await table.commit(writes);
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
  }
};

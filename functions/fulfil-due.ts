/** Does what is due, if it is still due: `dueAt` must be the one that keep-promises saw. */
import type { SQSRecord } from 'aws-lambda';
import * as z from 'zod';
import { markQueued } from '../shared/conversations/delivery-store.ts';
import { parseMessage, QUEUED_CHECK_SECONDS } from '../shared/conversations/store.ts';
import { handleIssueTimer } from '../shared/issues/store.ts';
import { environment } from '../shared/platform/environment.ts';
import { sendOne } from '../shared/platform/queue.ts';
import { relay } from '../shared/platform/relay.ts';
import { type Item, table } from '../shared/platform/table.ts';
import { addSeconds, systemClock } from '../shared/platform/time.ts';
import type { Work } from '../shared/platform/work.ts';
import { eachRecord } from './edge/queue.ts';
import { commitWork } from './edge/work.ts';
import { fileDraft } from './turn/file-draft.ts';

const Due = z.object({ pk: z.string(), sk: z.string(), dueAt: z.string() });
type Due = z.infer<typeof Due>;

/** A reply whose turn did not get it sent goes to the queue; the deduplication id makes a second look at the same time harmless. */
const queueReply = async (item: Item, dueAt: string): Promise<void> => {
  const { id, conversationId } = parseMessage(item);
  await sendOne(environment('outboundQueueUrl'), {
    body: { conversationId, messageId: id },
    group: conversationId,
    deduplication: `${id}-${Date.parse(dueAt)}`,
  });
  await markQueued(table(), { id, conversationId }, dueAt, addSeconds(systemClock(), QUEUED_CHECK_SECONDS));
};

/** Reads the item inside the unit of work, so that a conflict is decided on what is stored then. */
const inWork = (due: Due, act: (work: Work, item: Item) => Promise<unknown>): Promise<void> =>
  commitWork(`due#${due.pk}#${due.sk}#${due.dueAt}`, { kind: 'system', name: 'promise' }, async (work) => {
    const item = await table().get(due);
    if (item?.dueAt === due.dueAt) await act(work, item);
  });

const fulfil = async (record: SQSRecord): Promise<void> => {
  const due = Due.parse(JSON.parse(record.body));
  const item = await table().get(due);
  if (item?.dueAt !== due.dueAt) return;
  switch (item.due) {
    case 'relay':
      return relay(item);
    case 'reply':
      return queueReply(item, due.dueAt);
    case 'file-draft':
      return inWork(due, fileDraft);
    case 'issue-accept':
      return inWork(due, handleIssueTimer);
    default:
      throw new Error(`nothing knows how to fulfil "${String(item.due)}" of ${due.pk}`);
  }
};

export const handler = eachRecord(fulfil);

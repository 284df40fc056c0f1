/** Carries an erasure out, page by page: words and files of the chat go, issues go on without the person. */
import { dropAttachments } from '../shared/attachments/store.ts';
import { parseMessage } from '../shared/conversations/store.ts';
import { detachPerson } from '../shared/issues/store.ts';
import { keys } from '../shared/platform/keys.ts';
import type { Table } from '../shared/platform/table.ts';
import type { Work } from '../shared/platform/work.ts';
import { newWriteSet } from '../shared/platform/write-set.ts';
import { consumeFacts, type HeardFact } from './edge/consume-facts.ts';

const PAGE = 25;

/** Every message said before the erasure; each page is its own transaction, and a repeat finds less to do. */
const eraseMessages = async (table: Table, conversationId: string, before: string): Promise<void> => {
  for (;;) {
    const { items } = await table.under(keys.conversation(conversationId).pk, 'message#', { limit: PAGE });
    const messages = items.map(parseMessage).filter(({ at }) => at <= before);
    if (messages.length === 0) return;
    await dropAttachments(messages.flatMap(({ attachments }) => attachments));
    const writes = newWriteSet();
    for (const { id } of messages) writes.remove(keys.message(conversationId, id));
    await table.commit(writes);
  }
};

const erase = async (work: Work, { refs, at }: HeardFact): Promise<void> => {
  const { conversationId, personId } = refs;
  if (conversationId === undefined || personId === undefined) throw new Error('an erasure must name conversation and person');
  await eraseMessages(work.table, conversationId, at);
  await detachPerson(work, personId);
};

export const handler = consumeFacts('erase-person', erase);

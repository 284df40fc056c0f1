/** What was said in a chat, deleted page by page. */
import { dropAttachments } from '../attachments/store.ts';
import { parseMessage } from '../conversations/store.ts';
import { unclaimed } from '../issues/store.ts';
import { keys } from '../platform/keys.ts';
import type { Table } from '../platform/table.ts';
import { newWriteSet } from '../platform/write-set.ts';

const PAGE = 25;

/** Every message said before a moment (UTC ISO 8601), with its files; each page is its own transaction, and a repeat finds less to do. */
export const eraseMessages = async (table: Table, conversationId: string, before: string): Promise<void> => {
  for (;;) {
    const { items } = await table.under(keys.conversation(conversationId).pk, 'message#', { limit: PAGE });
    const messages = items.map(parseMessage).filter(({ at }) => at < before);
    if (messages.length === 0) return;
    const attachments = messages.flatMap((message) => message.attachments);
    // An issue goes on with its pictures, a project with its receipts.
    await dropAttachments(await unclaimed(table, attachments));
    const writes = newWriteSet();
    for (const { id } of messages) writes.remove(keys.message(conversationId, id));
    await table.commit(writes);
  }
};

/** Notes beside chats, in the table. */
import { keys } from '../platform/keys.ts';
import type { Table } from '../platform/table.ts';
import type { Work } from '../platform/work.ts';
import { newWriteSet } from '../platform/write-set.ts';
import { type ChatNote, ChatNoteSchema } from './notes.ts';

const LAST_NOTES = 100;
const PAGE = 25;

export const putNote = (
  work: Work,
  { id: conversationId }: { readonly id: string },
  said: Pick<ChatNote, 'by' | 'text'>,
): ChatNote => {
  const note: ChatNote = { id: work.ids('msg'), at: work.now, ...said };
  work.writes.put(keys.conversationNote(conversationId, note.id), note);
  return note;
};

/** The newest ones, newest last. */
export const notesOf = async (table: Table, conversationId: string): Promise<readonly ChatNote[]> => {
  const { items } = await table.under(keys.conversation(conversationId).pk, 'note#', { limit: LAST_NOTES, newestFirst: true });
  return items.map((item) => ChatNoteSchema.parse(item)).reverse();
};

/** Every one; each page is its own transaction, and a repeat finds less to do. */
export const forgetNotes = async (table: Table, conversationId: string): Promise<void> => {
  for (;;) {
    const { items } = await table.under(keys.conversation(conversationId).pk, 'note#', { limit: PAGE });
    if (items.length === 0) return;
    const writes = newWriteSet();
    for (const { id } of items) writes.remove(keys.conversationNote(conversationId, String(id)));
    await table.commit(writes);
  }
};

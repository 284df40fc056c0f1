/** Carries an erasure out, page by page: words and files of the chat go, issues go on without the person. */
import { dropAttachments } from '../shared/attachments/store.ts';
import { forgetNotes } from '../shared/conversations/notes-store.ts';
import { parseMessage, readConversation } from '../shared/conversations/store.ts';
import { forgetAnsweredEscalations } from '../shared/escalations/erase-store.ts';
import { detachGuest } from '../shared/events/store-erase-guest.ts';
import { untieChats } from '../shared/grants/store-chat-members.ts';
import { detachAuthor } from '../shared/grants/store-ideas.ts';
import { detachPerson, unclaimed } from '../shared/issues/store.ts';
import { noteErasure } from '../shared/people/erasure-ledger.ts';
import { keys } from '../shared/platform/keys.ts';
import { publishFact } from '../shared/platform/outbox.ts';
import type { Table } from '../shared/platform/table.ts';
import type { Work } from '../shared/platform/work.ts';
import { condition, newWriteSet } from '../shared/platform/write-set.ts';
import { forgetCalls } from '../shared/sending/call-store.ts';
import { consumeFacts, type HeardFact } from './edge/consume-facts.ts';

const PAGE = 25;

/** Every message said before the erasure (the answer to it is still on its way); each page is its own transaction, and a repeat finds less to do. */
const eraseMessages = async (table: Table, conversationId: string, before: string): Promise<void> => {
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

/** The chat itself, unless its resident has written since: then it is a new one. */
const dropChat = async (work: Work, conversationId: string, before: string): Promise<void> => {
  const chat = await readConversation(work.table, conversationId);
  if (chat !== undefined && (chat.lastResidentAt ?? chat.createdAt) <= before)
    work.writes.remove(keys.conversation(conversationId), condition.versionIs(chat.version));
};

const erase = async (work: Work, fact: HeardFact): Promise<void> => {
  const { conversationId, personId } = fact.refs;
  if (conversationId === undefined || personId === undefined) throw new Error('an erasure must name conversation and person');
  const whole = fact.refs.whole === 'yes';
  await noteErasure({ personId, conversationId, at: fact.at, whole });
  await eraseMessages(work.table, conversationId, fact.at);
  await forgetNotes(work.table, conversationId);
  await forgetAnsweredEscalations(work.table, personId);
  await forgetCalls(work.table, personId);
  await untieChats(work, personId);
  if (whole) await dropChat(work, conversationId, fact.at);
  // Sign-ups, then ideas, then issues: all together would be more than one transaction takes.
  const guest = await detachGuest(work, personId);
  const author = guest.more ? guest : await detachAuthor(work, personId);
  const { more } = author.more ? author : await detachPerson(work, personId);
  if (more) publishFact(work.writes, { ...fact, id: work.ids('fct'), type: 'ConversationErased' });
};

export const handler = consumeFacts('erase-person', erase);

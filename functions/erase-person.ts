/** Carries an erasure out, page by page: words and files of the chat go, issues go on without the person. And each night what is over its time. */
import { forgetNotes } from '../shared/conversations/notes-store.ts';
import { putConversation, readConversation } from '../shared/conversations/store.ts';
import { forgetAnsweredEscalations } from '../shared/escalations/erase-store.ts';
import { detachGuest } from '../shared/events/store-erase-guest.ts';
import { untieChats } from '../shared/grants/store-chat-members.ts';
import { detachAuthor } from '../shared/grants/store-ideas.ts';
import { detachPerson } from '../shared/issues/store.ts';
import { eraseMessages } from '../shared/people/erase-messages-store.ts';
import { noteErasure } from '../shared/people/erasure-ledger-store.ts';
import { leaveOthers } from '../shared/people/joined-store.ts';
import { keys } from '../shared/platform/keys.ts';
import { publishFact } from '../shared/platform/outbox.ts';
import type { Work } from '../shared/platform/work.ts';
import { condition } from '../shared/platform/write-set.ts';
import { SweptKindSchema } from '../shared/retention/model.ts';
import { sweep } from '../shared/retention/sweep-store.ts';
import type { InWork } from '../shared/retention/sweeps-store.ts';
import { forgetCalls } from '../shared/sending/call-store.ts';
import { consumeFacts, type HeardFact } from './edge/consume-facts.ts';
import { commitWork } from './edge/work.ts';

/** The chat itself, unless its resident has written since: then it is a new one, joined with none. */
const dropChat = async (work: Work, conversationId: string, before: string): Promise<void> => {
  const chat = await readConversation(work.table, conversationId);
  if (chat === undefined) return;
  await leaveOthers(work, chat);
  if ((chat.lastResidentAt ?? chat.createdAt) <= before)
    work.writes.remove(keys.conversation(conversationId), condition.versionIs(chat.version));
  else if (chat.joined.length > 0) putConversation(work.writes, chat, { ...chat, joined: [] });
};

/** A step of the night's deletions of one kind. What is left goes on with another fact, so that no step takes long. */
const retain = async (work: Work, fact: HeardFact): Promise<void> => {
  const kind = SweptKindSchema.parse(fact.refs.kind);
  let units = 0;
  const inWork: InWork = (act) => commitWork(`retention#${fact.id}#${units++}`, { kind: 'system', name: 'retention' }, act);
  const { more } = await sweep(work, { kind, run: fact.at, inWork });
  if (more) publishFact(work.writes, { ...fact, id: work.ids('fct'), type: 'RetentionDue' });
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

export const handler = consumeFacts('erase-person', (work, fact) =>
  fact.type === 'RetentionDue' ? retain(work, fact) : erase(work, fact),
);

/**
 * Dead letters of inbound.fifo: what no turn could take is put on the person's timeline and in the office inbox, and the resident is told
 * that a person reads it. Its marker makes a later redrive of the same event harmless.
 */
import { type Inbound, InboundSchema } from '../bot/channels/inbound.ts';
import { tellNews } from '../bot/flows/news.ts';
import { type Conversation, ConversationSchema } from '../shared/conversations/model.ts';
import { newConversation, putConversation, putMessage, putTurnMarker, residentMessage } from '../shared/conversations/store.ts';
import { raiseEscalation } from '../shared/escalations/store.ts';
import { eventId } from '../shared/platform/ids.ts';
import { keys } from '../shared/platform/keys.ts';
import { log } from '../shared/platform/logging.ts';
import type { Work } from '../shared/platform/work.ts';
import { forOneRecord } from './edge/queue.ts';
import { commitWork } from './edge/work.ts';
import { tell } from './turn/tell.ts';

const wordsOf = ({ event }: Inbound): string =>
  'text' in event ? (event.text ?? '') : event.kind === 'postback' ? (event.title ?? '') : '';

/** Null = what is stored cannot be read, which may be why no turn could take the event. */
const conversationOf = async (work: Work, { conversationId, channel, address }: Inbound): Promise<Conversation | null> => {
  const item = await work.table.get(keys.conversation(conversationId));
  if (item === undefined) return newConversation(conversationId, channel, address, work.now, work.ids);
  const parsed = ConversationSchema.safeParse(item);
  if (!parsed.success) log.error('a stored conversation cannot be read', { conversationId, problem: parsed.error.message });
  return parsed.data ?? null;
};

const holdForPerson = async (work: Work, inbound: Inbound): Promise<void> => {
  const id = eventId(inbound.eventKey);
  if ((await work.table.get(keys.turnMarker(id))) !== undefined) return;
  const conversation = await conversationOf(work, inbound);
  const messageId = work.ids('msg');
  const words = wordsOf(inbound);
  putMessage(
    work.writes,
    residentMessage(inbound.conversationId, messageId, inbound.at, { text: words, note: 'unanswered' }),
    work.now,
  );
  await raiseEscalation(work, { kind: 'unanswered', words, conversation, issueId: null, attachments: [] });
  putTurnMarker(work.writes, id, work.now, { conversationId: inbound.conversationId, messageId });
  if (conversation === null) return;
  tell(work, conversation, tellNews({ kind: 'held-for-person' }, conversation.language, work.city), {
    // The answer to what they wrote, however late.
    purpose: 'reply',
  });
  putConversation(work.writes, conversation, { ...conversation, lastResidentAt: conversation.lastResidentAt ?? inbound.at });
};

export const handler = forOneRecord(async ({ body }) => {
  const inbound = InboundSchema.parse(JSON.parse(body));
  log.error('no turn could take an event; a person reads it', {
    conversationId: inbound.conversationId,
    eventKind: inbound.event.kind,
  });
  await commitWork(`held#${inbound.eventKey}`, { kind: 'system', name: 'hold-unanswered' }, (work) =>
    holdForPerson(work, inbound),
  );
});

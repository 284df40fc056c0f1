/** Events that change what stands on the timeline without a turn of the bot. */
import type { InboundEvent } from '../../bot/channels/inbound.ts';
import type { Conversation, Message } from '../../shared/conversations/model.ts';
import { messageKey, parseMessage, putMessage, residentMessage } from '../../shared/conversations/store.ts';
import { eventId } from '../../shared/platform/ids.ts';
import { keys } from '../../shared/platform/keys.ts';
import type { Table } from '../../shared/platform/table.ts';
import type { Work } from '../../shared/platform/work.ts';
import { condition } from '../../shared/platform/write-set.ts';
import type { Effect } from './effect.ts';

type Event<K extends InboundEvent['kind']> = Extract<InboundEvent, { kind: K }>;

/** The stored message of a Messenger id, through the marker of the turn that it made; undefined when it never came or has been erased. */
const messageOfMid = async (table: Table, mid: string): Promise<Message | undefined> => {
  const marker = await table.get(keys.turnMarker(eventId(`message:${mid}`)));
  if (typeof marker?.messageId !== 'string' || typeof marker.conversationId !== 'string') return undefined;
  const item = await table.get(keys.message(marker.conversationId, marker.messageId));
  return item === undefined ? undefined : parseMessage(item);
};

const change = async (
  work: Work,
  conversation: Conversation,
  table: Table,
  mid: string,
  next: (message: Message) => Message,
): Promise<Effect> => {
  const message = await messageOfMid(table, mid);
  if (message !== undefined) {
    putMessage(work.writes, next(message), work.now);
    // store-attachment may have written in between: then this is decided again.
    work.writes.check(messageKey(message), condition.equals('attachments', message.attachments));
  }
  return { conversation, messageId: null, replies: [] };
};

/** Edits are kept beside the first words: what was decided on them stays explainable. */
export const edit = (
  work: Work,
  conversation: Conversation,
  table: Table,
  { mid, text }: Event<'edit'>,
  at: string,
): Promise<Effect> =>
  change(work, conversation, table, mid, (message) => ({ ...message, edits: [...message.edits, { at, text }] }));

/** The resident took the message back: their words go, the fact that there was one stays. */
export const unsend = (
  work: Work,
  conversation: Conversation,
  table: Table,
  { mid }: Event<'unsend'>,
  at: string,
): Promise<Effect> =>
  change(work, conversation, table, mid, (message) => ({
    ...message,
    text: null,
    payload: null,
    attachments: [],
    edits: [],
    unsentAt: at,
  }));

/** On a message of the resident's own or of ours; ours are not looked up, Meta's id of them is not a key here. */
export const react = (
  work: Work,
  conversation: Conversation,
  table: Table,
  { mid, action, emoji }: Event<'reaction'>,
): Promise<Effect> =>
  change(work, conversation, table, mid, (message) => ({ ...message, reaction: action === 'react' ? emoji : null }));

/** A person answered from the page: the bot falls silent for this resident. */
export const answeredElsewhere = (
  work: Work,
  conversation: Conversation,
  event: Event<'answered-elsewhere'>,
  at: string,
): Effect => {
  const messageId = work.ids('msg');
  putMessage(
    work.writes,
    { ...residentMessage(conversation.id, messageId, at, { text: event.text, externalId: event.mid }), from: 'person' },
    work.now,
  );
  const { heldBy } = conversation;
  const held = heldBy.kind === 'person' ? heldBy : { kind: 'person' as const, since: at, staffId: null };
  return { conversation: { ...conversation, heldBy: { ...held, lastWroteAt: at } }, messageId, replies: [] };
};

export const standby = (work: Work, conversation: Conversation, event: Event<'standby'>, at: string): Effect => {
  const messageId = work.ids('msg');
  putMessage(
    work.writes,
    residentMessage(conversation.id, messageId, at, { text: event.text, externalId: event.mid, note: 'standby' }),
    work.now,
  );
  return { conversation: { ...conversation, lastResidentAt: at }, messageId, replies: [] };
};

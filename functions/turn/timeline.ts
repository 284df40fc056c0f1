/** Events that change what stands on the timeline without a turn of the bot. */
import type { InboundEvent } from '../../bot/channels/inbound.ts';
import type { Conversation, Message } from '../../shared/conversations/model.ts';
import { messageKey, messagesOf, parseMessage, putMessage, residentMessage } from '../../shared/conversations/store.ts';
import { eventId } from '../../shared/platform/ids.ts';
import { keys } from '../../shared/platform/keys.ts';
import { expiringMarker } from '../../shared/platform/markers.ts';
import type { Table } from '../../shared/platform/table.ts';
import type { Work } from '../../shared/platform/work.ts';
import { condition } from '../../shared/platform/write-set.ts';
import { fingerprint, isAutomatic, isQuick } from './automatic-echo.ts';
import type { Effect } from './effect.ts';
import { awaitPerson } from './person-silent.ts';

/** Messages in which the resident's last but one is looked for. */
const LOOK_BACK = 20;

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

/** The page's own greetings and away texts; remembers how a quick text looked. */
const saidByThePage = async (work: Work, conversation: Conversation, event: Event<'answered-elsewhere'>, at: string) => {
  const echo = { text: event.text, appId: event.appId, at };
  const automationApps = work.city.programme.automationApps ?? [];
  const residentAt = conversation.lastResidentAt;
  const unread = { residentAt, residentBefore: null, seenText: false, automationApps };
  if (event.text === null || !isQuick(echo, unread)) return isAutomatic(echo, unread);
  const known = keys.pageText(fingerprint(event.text));
  const [item, messages] = await Promise.all([work.table.get(known), messagesOf(work.table, conversation.id, LOOK_BACK)]);
  const [, residentBefore = null] = messages
    .filter(({ from }) => from === 'resident')
    .map((message) => message.at)
    .reverse();
  work.writes.put(known, expiringMarker(work.now));
  return isAutomatic(echo, { ...unread, residentBefore, seenText: item !== undefined });
};

/** A person answered from the page: the bot falls silent for this resident. Not so for what the page says by itself. */
export const answeredElsewhere = async (
  work: Work,
  conversation: Conversation,
  event: Event<'answered-elsewhere'>,
  at: string,
): Promise<Effect> => {
  const messageId = work.ids('msg');
  const automatic = await saidByThePage(work, conversation, event, at);
  const said = { text: event.text, externalId: event.mid, from: 'person', note: automatic ? 'page-automatic' : null } as const;
  putMessage(work.writes, residentMessage(conversation.id, messageId, at, said), work.now);
  if (automatic) return { conversation, messageId, replies: [] };
  const { heldBy } = conversation;
  const held = heldBy.kind === 'person' ? heldBy : { kind: 'person' as const, since: at, staffId: null };
  return { conversation: { ...conversation, heldBy: { ...held, lastWroteAt: at } }, messageId, replies: [] };
};

export const standby = async (work: Work, conversation: Conversation, event: Event<'standby'>, at: string): Promise<Effect> => {
  const messageId = work.ids('msg');
  putMessage(
    work.writes,
    residentMessage(conversation.id, messageId, at, { text: event.text, externalId: event.mid, note: 'standby' }),
    work.now,
  );
  await awaitPerson(work, conversation, at);
  return { conversation: { ...conversation, lastResidentAt: at }, messageId, replies: [] };
};

/** Conversations and messages in the table. */
import type { IdPrefix } from '../platform/ids.ts';
import { dueAttributes, type Key, keys, lists } from '../platform/keys.ts';
import { expiringMarker } from '../platform/markers.ts';
import type { Item, Table } from '../platform/table.ts';
import { addSeconds } from '../platform/time.ts';
import { condition, type WriteSet } from '../platform/write-set.ts';
import {
  type Conversation,
  ConversationSchema,
  type Delivery,
  type Line,
  type Message,
  MessageSchema,
  type Purpose,
} from './model.ts';

/** A reply belongs to the turn that made it for this long; then keep-promises may send it. */
export const CLAIM_SECONDS = 30;

/** Once queued, a message that nobody sent is looked at again after this: the queue's own retries are over by then. */
export const QUEUED_CHECK_SECONDS = 15 * 60;

export const parseConversation = (item: Item): Conversation => ConversationSchema.parse(item);
export const parseMessage = (item: Item): Message => MessageSchema.parse(item);

export const newConversation = (
  id: string,
  channel: Conversation['channel'],
  address: string,
  now: string,
  ids: (prefix: IdPrefix) => string,
): Conversation => ({
  id,
  version: 0,
  channel,
  address,
  personId: ids('per'),
  joined: [],
  language: 'pl',
  languageChosen: false,
  heldBy: { kind: 'bot' },
  position: null,
  suspended: null,
  introducedAt: null,
  fileDraftAt: null,
  recentIssues: [],
  answerContact: null,
  contactAskedAt: null,
  asked: null,
  lastResidentAt: null,
  lastTurnAt: null,
  createdAt: now,
});

export const readConversation = async (table: Table, id: string): Promise<Conversation | undefined> => {
  const item = await table.get(keys.conversation(id));
  return item === undefined ? undefined : parseConversation(item);
};

/** Those that are stored, of a few. */
export const conversationsByIds = async (table: Table, ids: readonly string[]): Promise<readonly Conversation[]> => {
  const found = await Promise.all([...new Set(ids)].map((id) => readConversation(table, id)));
  return found.filter((chat) => chat !== undefined);
};

/** Every chat that the person has proved to be theirs, theirs by this pseudonym first. */
export const conversationsOfPerson = async (table: Table, personId: string): Promise<readonly Conversation[]> => {
  const { items } = await table.ofPerson(personId, { prefix: 'conversation#', limit: 20 });
  const own = items.map(parseConversation);
  const joined = own.flatMap((chat) => chat.joined);
  const others = await conversationsByIds(
    table,
    joined.map(({ conversationId }) => conversationId),
  );
  return [...own, ...others.filter((chat) => joined.some((one) => one.personId === chat.personId))];
};

/** The pseudonyms of a person of whom one is known, that one first. */
export const pseudonymsOf = (personId: string, chats: readonly Conversation[]): readonly string[] => [
  ...new Set([personId, ...chats.map((chat) => chat.personId)]),
];

const dayOf = ({ lastResidentAt, createdAt }: Conversation): string => (lastResidentAt ?? createdAt).slice(0, 10);

/** Moved once a day at most: what is old is looked for by day. */
const putInList = (writes: WriteSet, before: Conversation, next: Conversation): void => {
  if (before.version > 0 && dayOf(before) === dayOf(next)) return;
  const row = { conversationId: next.id, listKey: lists.chats(), listSort: `${dayOf(next)}#${next.id}` };
  writes.put(keys.conversationListEntry(next.id, lists.chats()), row);
};

/** Writes the next version, conditional on the one that was read. */
export const putConversation = (writes: WriteSet, before: Conversation, next: Conversation): void => {
  putInList(writes, before, next);
  writes.put(
    keys.conversation(before.id),
    {
      ...next,
      version: before.version + 1,
      personKey: next.personId,
      personSort: `conversation#${before.id}`,
      ...(next.fileDraftAt === null ? {} : { due: 'file-draft', ...dueAttributes(before.id, next.fileDraftAt) }),
    },
    condition.versionIs(before.version),
  );
};

const message = (conversationId: string, id: string, at: string): Message => ({
  id,
  conversationId,
  at,
  from: 'resident',
  text: null,
  payload: null,
  attachments: [],
  line: null,
  purpose: 'reply',
  staffId: null,
  issueId: null,
  about: null,
  letter: null,
  externalId: null,
  delivery: null,
  edits: [],
  unsentAt: null,
  reaction: null,
  note: null,
});

export const residentMessage = (conversationId: string, id: string, at: string, said: Partial<Message>): Message => ({
  ...message(conversationId, id, at),
  ...said,
});

const delivery = (status: Delivery['status'], notAfter: string | null): Delivery => ({
  status,
  attempts: 0,
  externalId: null,
  via: null,
  sentAt: null,
  failure: null,
  notAfter,
});

/**
 * Something the bot says, or a person whose id is given. claimed: the turn that makes it sends it itself; queued: send-message does.
 */
export const botMessage = (
  conversationId: string,
  id: string,
  at: string,
  line: Line,
  status: 'claimed' | 'queued',
  {
    purpose = 'reply',
    staffId,
    issueId,
    about,
    letter,
    notAfter,
  }: {
    purpose?: Purpose;
    staffId?: string;
    issueId?: string;
    about?: Message['about'];
    letter?: Message['letter'];
    notAfter?: string;
  } = {},
): Message => ({
  ...message(conversationId, id, at),
  from: staffId === undefined ? 'bot' : 'person',
  text: line.text,
  line,
  purpose,
  staffId: staffId ?? null,
  issueId: issueId ?? null,
  about: about ?? null,
  letter: letter ?? null,
  delivery: delivery(status, notAfter ?? null),
});

/** When a message that is not yet sent is looked at again; null = never. */
const checkAt = ({ delivery }: Message, now: string): string | null => {
  if (delivery?.status === 'claimed') return addSeconds(now, CLAIM_SECONDS);
  if (delivery?.status === 'queued') return addSeconds(now, QUEUED_CHECK_SECONDS);
  return null;
};

export const messageKey = (m: Pick<Message, 'conversationId' | 'id'>): Key => keys.message(m.conversationId, m.id);

/** The stored shape of a message; `dueAt` makes keep-promises look after what is not sent. */
export const messageItem = (m: Message, now: string): Item => {
  const at = checkAt(m, now);
  return { ...m, ...(at === null ? {} : { due: 'reply', ...dueAttributes(m.id, at) }) };
};

export const putMessage = (writes: WriteSet, m: Message, now: string): void => writes.put(messageKey(m), messageItem(m, now));

/** The newest messages of a conversation, newest last. */
export const messagesOf = async (table: Table, conversationId: string, limit: number): Promise<readonly Message[]> => {
  const { items } = await table.under(keys.conversation(conversationId).pk, 'message#', { limit, newestFirst: true });
  return items.map(parseMessage).reverse();
};

/** The effects of an event, once. Also tells which message an event made, for later edits and removals. */
export const putTurnMarker = (
  writes: WriteSet,
  eventId: string,
  now: string,
  made: { conversationId: string; messageId: string | null },
): void => writes.put(keys.turnMarker(eventId), { ...made, ...expiringMarker(now) }, condition.notExists);

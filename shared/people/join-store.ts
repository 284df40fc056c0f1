/**
 * Chats that somebody has proved to be theirs, by a code of one typed in the other. Each chat keeps its own pseudonym, and names those of the
 * others: joined chats are one person wherever a person is asked for, and can be taken apart again.
 */
import { createHmac } from 'node:crypto';
import * as z from 'zod';
import { personsOf } from '../conversations/joined.ts';
import type { Conversation } from '../conversations/model.ts';
import { putConversation, readConversation } from '../conversations/store.ts';
import { EXPIRES_AT } from '../platform/config.ts';
import { keys } from '../platform/keys.ts';
import { anyUsedUp, type Limit, takeAll } from '../platform/limits.ts';
import { secretOf } from '../platform/random-secret.ts';
import { shortCode } from '../platform/short-code.ts';
import { addSeconds } from '../platform/time.ts';
import type { Work } from '../platform/work.ts';
import { condition } from '../platform/write-set.ts';
import { auditRead } from '../staff/audit-store.ts';
import { isJoinCode, JOIN_CODE_LENGTH, JOIN_CODE_MINUTES } from './join-code.ts';
import { joinedWith, leaveOthers } from './joined-store.ts';

/** Wrong codes of one person in an hour. */
const TRIES_AN_HOUR = 5;
/** Chats of one person: Messenger, a phone, a computer, one that was lost, and one to spare. */
export const MOST_CHATS = 5;

const CodeSchema = z.object({
  version: z.int(),
  conversationId: z.string(),
  personId: z.string(),
  /** The chat that it was used in; null = it may be used. */
  usedBy: z.string().nullable(),
});

/** unknown: nobody's, used, over its time, or its chat is being erased. joined: the two are one person already. */
export type JoinTrouble = 'unknown' | 'own' | 'joined' | 'too-many-tries' | 'too-many-chats';

/** A code for this chat, good once and until then (UTC ISO 8601). */
export const makeJoinCode = async (
  work: Work,
  { id, version, personId }: Conversation,
): Promise<{ readonly code: string; readonly until: string }> => {
  const secret = await secretOf(work.table, 'join-codes');
  const until = addSeconds(work.now, JOIN_CODE_MINUTES * 60);
  for (let attempt = 0; ; attempt++) {
    const bytes = createHmac('sha256', secret).update(`${id}#${personId}#${version}#${attempt}`).digest();
    const code = shortCode(bytes, JOIN_CODE_LENGTH);
    if (!isJoinCode(code) || (await work.table.get(keys.joinCode(code))) !== undefined) continue;
    const whose = { version: 1, conversationId: id, personId, usedBy: null };
    const item = { ...whose, [EXPIRES_AT]: Math.floor(Date.parse(until) / 1000) };
    work.writes.put(keys.joinCode(code), item, condition.notExists);
    return { code, until };
  }
};

interface Found {
  readonly kind: 'found';
  readonly code: z.infer<typeof CodeSchema>;
  /** The chat that the code is of. */
  readonly other: Conversation;
}

const find = async ({ table, now }: Work, chat: Conversation, typed: string): Promise<Found | JoinTrouble> => {
  const item = await table.get(keys.joinCode(typed));
  if (item === undefined || Number(item[EXPIRES_AT]) * 1000 <= Date.parse(now)) return 'unknown';
  const code = CodeSchema.parse(item);
  if (code.conversationId === chat.id) return 'own';
  const other = await readConversation(table, code.conversationId);
  // Erased since: whoever writes there now is somebody else.
  if (other === undefined || other.personId !== code.personId) return 'unknown';
  if (chat.joined.some(({ conversationId }) => conversationId === other.id)) return 'joined';
  if (code.usedBy !== null) return 'unknown';
  const together = new Set([...personsOf(chat), ...personsOf(other)]);
  return together.size > MOST_CHATS ? 'too-many-chats' : { kind: 'found', code, other };
};

const triesOf = ({ personId }: Conversation, now: string): Limit => ({
  name: `join-code#${now.slice(0, 13)}#${personId}`,
  most: TRIES_AN_HOUR,
  until: addSeconds(now, 2 * 3600),
});

/** Whose the code is; a wrong one counts. Joins nothing yet. */
export const tryJoinCode = async (work: Work, chat: Conversation, typed: string): Promise<Conversation | JoinTrouble> => {
  const tries = [triesOf(chat, work.now)];
  if (await anyUsedUp(work.table, tries)) return 'too-many-tries';
  const found = await find(work, chat, typed);
  if (found === 'unknown') await takeAll(work.table, tries);
  return typeof found === 'string' ? found : found.other;
};

const naming = (all: readonly Conversation[], { id }: Conversation): Conversation['joined'] =>
  all.filter((one) => one.id !== id).map((one) => ({ personId: one.personId, conversationId: one.id }));

export interface Joined {
  readonly kind: 'joined';
  /** The chat that the code is of, and all others that are now of the same person; without this one. */
  readonly other: Conversation;
  readonly others: readonly Conversation[];
  /** What this chat names from now on; whoever writes it puts it there. */
  readonly joined: Conversation['joined'];
}

/** All of it, or nothing: each chat is written as it was read here, and the code is used. */
export const joinChats = async (work: Work, chat: Conversation, typed: string): Promise<Joined | JoinTrouble> => {
  const found = await find(work, chat, typed);
  if (typeof found === 'string') return found;
  const { code, other } = found;
  const others = [other, ...(await joinedWith(work, other)), ...(await joinedWith(work, chat))];
  const all = [chat, ...others];
  for (const one of others) putConversation(work.writes, one, { ...one, joined: naming(all, one) });
  work.writes.put(
    keys.joinCode(typed),
    { ...code, version: code.version + 1, usedBy: chat.id, [EXPIRES_AT]: Math.floor(Date.parse(work.now) / 1000) + 3600 },
    condition.versionIs(code.version),
  );
  auditRead(
    work,
    'joining',
    all.map(({ personId }) => personId),
  );
  return { kind: 'joined', other, others, joined: naming(all, chat) };
};

/** The chat is on its own again, with what was said and reported in it; whoever writes it names no others. Answers those. */
export const partChats = async (work: Work, chat: Conversation): Promise<readonly Conversation[]> => {
  const others = await leaveOthers(work, chat);
  auditRead(work, 'parting', [chat.personId, ...others.map(({ personId }) => personId)]);
  return others;
};

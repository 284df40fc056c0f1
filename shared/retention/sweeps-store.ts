/** How what is over its time is found, and how one of it is deleted. Nothing that something open still needs is touched. */

import { personsOf } from '../conversations/joined.ts';
import { forgetNotes } from '../conversations/notes-store.ts';
import { putConversation, readConversation } from '../conversations/store.ts';
import { forgetEscalation } from '../escalations/erase-store.ts';
import { escalationsOfPerson, readEscalation } from '../escalations/store.ts';
import type { SignUp } from '../events/sign-up-model.ts';
import { detachPageOfGuests, keptSignUps, namedGuests } from '../events/store-erase-guest.ts';
import { forgetOffer } from '../grants/store-forget.ts';
import { ideasOfPerson } from '../grants/store-ideas.ts';
import { endedListKey } from '../grants/store-offers.ts';
import { isOpen } from '../issues/model.ts';
import { authoredIssues, readIssue } from '../issues/store.ts';
import { CLOSED_LISTS, dropPictures, forgetIssue } from '../issues/store-forget.ts';
import { eraseMessages } from '../people/erase-messages-store.ts';
import { keys, lists } from '../platform/keys.ts';
import type { Whose } from '../platform/persons.ts';
import type { Item, Table } from '../platform/table.ts';
import type { Work } from '../platform/work.ts';
import { holdsOfPerson, isHeld } from './holds-store.ts';
import type { SweptKind } from './model.ts';

/** One thing over its time, and where it stands in its list. */
export interface Due {
  readonly id: string;
  readonly sort: string;
}

export interface Sweep {
  /** The lists that it is found in. */
  readonly lists: readonly string[];
  readonly idOf: (item: Item) => string;
  /** true: what is done stays in the list, so the way through it is remembered. false: what is done leaves the list. */
  readonly remembers: boolean;
  /** true = deleted, or there was nothing left to delete; false = something open needs it. */
  readonly forget: (inWork: InWork, id: string) => Promise<boolean>;
}

/** A unit of work of its own. */
export type InWork = <T>(act: (work: Work) => Promise<T>) => Promise<T>;
const once =
  (act: (work: Work, id: string) => Promise<boolean>): Sweep['forget'] =>
  (inWork, id) =>
    inWork((work) => act(work, id));

const MOST = 50;

/** A person with an open case may need their closed matters for it. */
const hasOpenCase = async (table: Table, whose: Whose): Promise<boolean> =>
  (await escalationsOfPerson(table, whose, MOST)).some(({ state }) => state !== 'answered');

interface Somebody {
  readonly personId: string | null;
  /** Where they wrote. */
  readonly conversationId: string | null;
}

/** Also those of chats that they have joined. */
const everyPseudonym = async (table: Table, somebody: Somebody | null | undefined): Promise<readonly string[]> => {
  const { personId = null, conversationId = null } = somebody ?? {};
  if (personId === null) return [];
  const chat = conversationId === null ? undefined : await readConversation(table, conversationId);
  return chat?.personId === personId ? personsOf(chat) : [personId];
};

const sweepIssue = async (work: Work, id: string): Promise<boolean> => {
  const issue = await readIssue(work, id);
  const author = await everyPseudonym(work.table, issue?.author);
  if ((await hasOpenCase(work.table, author)) || (await isHeld(work.table, [id, ...author]))) return false;
  await forgetIssue(work, id);
  return true;
};

const sweepPictures = async (work: Work, id: string): Promise<boolean> => {
  const issue = await readIssue(work, id);
  if (issue === null || isOpen(issue)) return true;
  const author = await everyPseudonym(work.table, issue.author);
  if (await isHeld(work.table, [id, ...author])) return false;
  await dropPictures(work.table, id);
  return true;
};

/** Somebody still works on something of theirs, or they come to an event. */
const isNeeded = async (work: Work, whose: Whose): Promise<boolean> => {
  const { table, now } = work;
  const [issues, openCase, ideas, [latest]] = await Promise.all([
    authoredIssues(table, whose, MOST),
    hasOpenCase(table, whose),
    ideasOfPerson(table, whose, MOST),
    keptSignUps(table, whose, 1),
  ]);
  return openCase || issues.some(isOpen) || ideas.some(({ state }) => state.name !== 'closed') || (latest?.startsAt ?? '') > now;
};

/** The words go, and what the automat remembers of them; the address stays, so that news of an old matter may still be told. */
const sweepChat = async (work: Work, id: string): Promise<boolean> => {
  const chat = await readConversation(work.table, id);
  if (chat !== undefined) {
    const whose = personsOf(chat);
    if (chat.heldBy.kind === 'person' || (await isNeeded(work, whose))) return false;
    if ((await holdsOfPerson(work.table, whose)).length > 0) return false;
    await eraseMessages(work.table, id, work.now);
    await forgetNotes(work.table, id);
    const blank = { position: null, suspended: null, recentIssues: [], answerContact: null, asked: null, fileDraftAt: null };
    putConversation(work.writes, chat, { ...chat, ...blank });
  }
  work.writes.remove(keys.conversationListEntry(id, lists.chats()));
  return true;
};

const sweepCase = async (work: Work, id: string): Promise<boolean> => {
  const one = await readEscalation(work.table, id);
  const about = [id, ...(await everyPseudonym(work.table, one)), ...(one?.issueId == null ? [] : [one.issueId])];
  if (await isHeld(work.table, about)) return false;
  if (!(await forgetEscalation(work, id))) work.writes.remove(keys.escalationListEntry(id, lists.escalationsAnswered()));
  return true;
};

const isHeldGuest = async (table: Table, { personId, contact }: SignUp): Promise<boolean> => {
  const conversationId = contact.kind === 'chat' ? contact.conversationId : null;
  return isHeld(table, await everyPseudonym(table, { personId, conversationId }));
};

const sweepDate: Sweep['forget'] = async (inWork, dateId) => {
  for (;;) {
    const { more, stay } = await inWork(async (work) => {
      const guests = await namedGuests(work.table, dateId);
      const held = await Promise.all(guests.map((guest) => isHeldGuest(work.table, guest)));
      const stays = guests.filter((_guest, at) => held[at]);
      return { more: await detachPageOfGuests(work, dateId, stays), stay: stays.length };
    });
    if (!more) return stay === 0;
  }
};

const sweepOffer = async (work: Work, id: string): Promise<boolean> => {
  if (await isHeld(work.table, [id])) return false;
  if (!(await forgetOffer(work, id))) work.writes.remove(endedListKey(id));
  return true;
};

const idIn =
  (attribute: string) =>
  (item: Item): string =>
    String(item[attribute]);

export const SWEEPS: Readonly<Record<SweptKind, Sweep>> = {
  conversation: { lists: [lists.chats()], idOf: idIn('conversationId'), remembers: false, forget: once(sweepChat) },
  attachment: { lists: CLOSED_LISTS, idOf: idIn('id'), remembers: true, forget: once(sweepPictures) },
  issue: { lists: CLOSED_LISTS, idOf: idIn('id'), remembers: false, forget: once(sweepIssue) },
  escalation: {
    lists: [lists.escalationsAnswered()],
    idOf: idIn('escalationId'),
    remembers: false,
    forget: once(sweepCase),
  },
  'sign-up': { lists: [lists.dates()], idOf: idIn('id'), remembers: true, forget: sweepDate },
  'grant-paper': { lists: [lists.offersEnded()], idOf: idIn('offerId'), remembers: false, forget: once(sweepOffer) },
};

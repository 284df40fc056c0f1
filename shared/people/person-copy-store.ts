/** Reads everything that is kept about one person, however much it is. */
import type { Conversation } from '../conversations/model.ts';
import { conversationsOfPerson, parseMessage, pseudonymsOf } from '../conversations/store.ts';
import { EscalationSchema } from '../escalations/model.ts';
import { keptSignUps } from '../events/store-erase-guest.ts';
import { organisationsOfChat } from '../grants/store-chat-members.ts';
import { ideasOfPerson } from '../grants/store-ideas.ts';
import { attachmentsOfIssue, historyOf, notesOf, parseIssue, readIssue } from '../issues/store.ts';
import { everyItem } from '../platform/every-page.ts';
import { keys } from '../platform/keys.ts';
import type { Table } from '../platform/table.ts';
import { newWriteSet } from '../platform/write-set.ts';
import { CallSchema } from '../sending/model.ts';
import type { PersonCopy } from './person-copy.ts';

/** Beyond what one person signs up for, or tells. */
const MOST = 1000;

const chatOf = async (table: Table, chat: Conversation): Promise<PersonCopy['chats'][number]> => {
  const { pk } = keys.conversation(chat.id);
  const [messages, notes] = await Promise.all([
    everyItem((query) => table.under(pk, 'message#', query)),
    everyItem((query) => table.under(pk, 'note#', query)),
  ]);
  const { id, channel, address, language, createdAt, lastResidentAt, answerContact } = chat;
  return {
    ...{ id, channel, address, language, createdAt, lastResidentAt, answerContact },
    messages: messages
      .map(parseMessage)
      .map(({ id: messageId, at, from, text, line, edits, unsentAt, reaction, attachments }) => ({
        ...{ id: messageId, at, from, text, line, edits, unsentAt, reaction, attachments },
      })),
    notes: notes.map(({ at, text }) => ({ at: String(at), text: String(text) })),
  };
};

const issueOf = async (table: Table, issue: ReturnType<typeof parseIssue>): Promise<PersonCopy['issues'][number]> => {
  const [history, notes, attachments] = await Promise.all([
    historyOf(table, issue.id),
    notesOf(table, issue.id),
    attachmentsOfIssue(table, issue.id),
  ]);
  const { number, category, description, place, urgent, reportedAt, answerBy, repairBy, state } = issue;
  return {
    ...{ number, category, description, place, urgent, reportedAt, answerBy, repairBy, state },
    history: history.map(({ at, what, from, to }) => ({ at, what, from, to })),
    // What colleagues wrote among themselves about the work is not about the person.
    notes: notes.filter(({ by }) => by.kind === 'resident').map(({ at, text }) => ({ at, text })),
    pictures: attachments.length,
  };
};

/** With what is kept of chats that they have joined. Null = nothing is kept about them. */
export const readPersonCopy = async (table: Table, personId: string): Promise<PersonCopy | null> => {
  const theirs = await conversationsOfPerson(table, personId);
  const whose = pseudonymsOf(personId, theirs);
  const of = async (prefix: string) =>
    (await Promise.all(whose.map((one) => everyItem((query) => table.ofPerson(one, { ...query, prefix }))))).flat();
  const [chats, issues, follows, cases, calls, signUps, ideas, organisations] = await Promise.all([
    Promise.all(theirs.map((chat) => chatOf(table, chat))),
    of('issue#').then((items) => Promise.all(items.map((item) => issueOf(table, parseIssue(item))))),
    of('follows#'),
    of('escalation#'),
    of('call#'),
    keptSignUps(table, whose, MOST),
    ideasOfPerson(table, whose, MOST),
    organisationsOfChat(table, whose),
  ]);
  const followed = await Promise.all(follows.map(({ issueId }) => readIssue({ table, writes: newWriteSet() }, String(issueId))));
  const copy: PersonCopy = {
    personId,
    chats,
    issues,
    followed: followed.flatMap((issue) => (issue === null ? [] : [issue.number])),
    cases: cases
      .map((item) => EscalationSchema.parse(item))
      .map(({ id, kind, state, at, answerBy, words, number, answer: told }) => ({
        id,
        kind,
        state,
        at,
        answerBy,
        words,
        number,
        // Who of the staff it was is not theirs to know.
        answer: told === null ? null : { at: told.at, text: told.text },
      })),
    signUps,
    ideas: ideas.map(({ toldAt, words, answers, state, subarea }) => ({ toldAt, words, answers, state, subarea })),
    calls: calls.map((item) => CallSchema.parse(item)).map(({ at, text, state }) => ({ at, text, state })),
    organisations: organisations.map(({ organisation }) => organisation.name),
  };
  const { personId: _, ...parts } = copy;
  return Object.values(parts).some((part) => part.length > 0) ? copy : null;
};

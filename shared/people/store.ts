/** What the programme holds about one resident: a copy of it, and its erasure. */
import { personsOf } from '../conversations/joined.ts';
import type { Conversation } from '../conversations/model.ts';
import { messagesOf } from '../conversations/store.ts';
import { type KeptSignUp, keptSignUps } from '../events/store-erase-guest.ts';
import { ideasOfPerson } from '../grants/store-ideas.ts';
import { isOpen } from '../issues/model.ts';
import { authoredIssues } from '../issues/store.ts';
import type { Work } from '../platform/work.ts';
import { holdsOfPerson, stayUnheld } from '../retention/holds-store.ts';
import { askErasure } from './erase-store.ts';

/** Issues of one person that a chat answer can name; beyond it the office prepares the copy. */
const MAX_ISSUES = 50;
const MAX_SIGN_UPS = 50;
const MAX_IDEAS = 50;
const MAX_MESSAGES = 200;

/**
 * Deletes the chat (RODO art. 17) and those joined with it, and says which open issues go on without the person. The words go page by page
 * right after the turn, by the consumer of ConversationErased; `personId` is not used again. held = something of theirs must not be deleted now.
 */
export const eraseConversation = async (
  work: Work,
  conversation: Conversation,
): Promise<{ kind: 'conversation-erased'; kept: readonly string[] } | 'held'> => {
  const { id, personId, version, joined } = conversation;
  const whose = personsOf(conversation);
  if ((await holdsOfPerson(work.table, whose)).length > 0) return 'held';
  stayUnheld(work, whose);
  const issues = await authoredIssues(work.table, whose, MAX_ISSUES);
  // This chat goes on as a new one; of the others nothing is left.
  askErasure(work, { personId, conversationId: id, at: work.now, whole: false }, version + 1);
  for (const other of joined) askErasure(work, { ...other, at: work.now, whole: true });
  return {
    kind: 'conversation-erased',
    kept: issues.filter(isOpen).map(({ number }) => number),
  };
};

/** Everything kept about the person, in joined chats too, as lines of text: reports first, sign-ups for events, ideas, then what was said, newest last (RODO art. 15). */
export const copyData = async (work: Work, conversation: Conversation): Promise<{ kind: 'data-copied'; text: string }> => {
  const whose = personsOf(conversation);
  const chats = [conversation.id, ...conversation.joined.map(({ conversationId }) => conversationId)];
  const [issues, signUps, ideas, ...said] = await Promise.all([
    authoredIssues(work.table, whose, MAX_ISSUES),
    keptSignUps(work.table, whose, MAX_SIGN_UPS),
    ideasOfPerson(work.table, whose, MAX_IDEAS),
    ...chats.map((id) => messagesOf(work.table, id, MAX_MESSAGES)),
  ]);
  const messages = said.flat().toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const day = (at: string) => at.slice(0, 10);
  const lines = [
    ...issues.map(({ number, reportedAt, description }) => `${number} (${day(reportedAt)}): ${description}`),
    ...signUps.map(signUpLine),
    ...ideas.map(({ toldAt, words, answers }) => `${day(toldAt)}: ${[words, ...answers.map(({ answer }) => answer)].join('; ')}`),
    ...messages.filter(({ from, text }) => from === 'resident' && text !== null).map(({ at, text }) => `${day(at)}: ${text}`),
  ];
  return { kind: 'data-copied', text: lines.join('\n') };
};

/** What it was for, under which name, who came along with which ages, what was answered and said of it. */
const signUpLine = ({ title, startsAt, signUp }: KeptSignUp): string => {
  const { code, name, party, answers, feedback, contact } = signUp;
  const ages = party.children.map(({ age }) => age ?? '?').join(', ');
  const people = [String(party.adults), ...(ages === '' ? [] : [`(${ages})`])].join(' + ');
  const said = [
    name,
    people,
    ...(contact.kind === 'sms' || contact.kind === 'email' ? [contact.value] : []),
    ...answers.map(({ text }) => text),
    feedback?.words ?? null,
  ];
  return `${code} (${startsAt.slice(0, 10)}): ${[title, ...said.filter((part) => part !== null)].join('; ')}`;
};

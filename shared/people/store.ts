/** What the programme holds about one resident: a copy of it, and its erasure. */
import type { Conversation } from '../conversations/model.ts';
import { messagesOf } from '../conversations/store.ts';
import { type KeptSignUp, keptSignUps } from '../events/store-erase-guest.ts';
import { ideasOfPerson } from '../grants/store-ideas.ts';
import { isOpen } from '../issues/model.ts';
import { authoredIssues } from '../issues/store.ts';
import { publishFact } from '../platform/outbox.ts';
import type { Work } from '../platform/work.ts';

/** Issues of one person that a chat answer can name; beyond it the office prepares the copy. */
const MAX_ISSUES = 50;
const MAX_SIGN_UPS = 50;
const MAX_IDEAS = 50;
const MAX_MESSAGES = 200;

/**
 * Deletes the chat (RODO art. 17) and says which open issues go on without the person. The words go page by page right after the turn,
 * by the consumer of ConversationErased; `personId` is not used again.
 */
export const eraseConversation = async (
  work: Work,
  conversation: Conversation,
): Promise<{ kind: 'conversation-erased'; kept: readonly string[] }> => {
  const issues = await authoredIssues(work.table, conversation.personId, MAX_ISSUES);
  publishFact(work.writes, {
    id: work.ids('fct'),
    type: 'ConversationErased',
    at: work.now,
    aggregateId: conversation.id,
    version: conversation.version + 1,
    refs: { conversationId: conversation.id, personId: conversation.personId },
  });
  return {
    kind: 'conversation-erased',
    kept: issues.filter(isOpen).map(({ number }) => number),
  };
};

/** Everything kept about the person, as lines of text: reports first, sign-ups for events, ideas, then what was said, newest last (RODO art. 15). */
export const copyData = async (work: Work, conversation: Conversation): Promise<{ kind: 'data-copied'; text: string }> => {
  const [issues, signUps, ideas, messages] = await Promise.all([
    authoredIssues(work.table, conversation.personId, MAX_ISSUES),
    keptSignUps(work.table, conversation.personId, MAX_SIGN_UPS),
    ideasOfPerson(work.table, conversation.personId, MAX_IDEAS),
    messagesOf(work.table, conversation.id, MAX_MESSAGES),
  ]);
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

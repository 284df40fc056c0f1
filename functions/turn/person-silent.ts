/**
 * While a person holds the chat the automat is silent. A resident who gets no answer waits at most the office hours that the city allows:
 * then the automat answers again and says so, and the office gets the words that waited.
 */
import * as z from 'zod';
import { tellNews } from '../../bot/flows/news.ts';
import { addWorkingHours } from '../../shared/calendar/calendar.ts';
import { personsOf } from '../../shared/conversations/joined.ts';
import type { Conversation, Message } from '../../shared/conversations/model.ts';
import { messagesOf, putConversation, readConversation } from '../../shared/conversations/store.ts';
import { hasSensitiveEscalation, raiseEscalation } from '../../shared/escalations/store.ts';
import { dueAttributes, keys } from '../../shared/platform/keys.ts';
import type { Item } from '../../shared/platform/table.ts';
import type { Work } from '../../shared/platform/work.ts';
import { tell } from './tell.ts';

/** `since`: when the resident began to wait. */
const Waiting = z.object({ conversationId: z.string(), since: z.string() });

/** Messages that are looked through for the words that wait, and characters of them that are passed on. */
const LOOK_BACK = 20;
const MOST_WORDS = 4000;

const timerOf = (conversationId: string) => keys.conversationTimer(conversationId, 'person');

const setTimer = (work: Work, conversationId: string, since: string): void => {
  const until = addWorkingHours(work.city, since, work.city.botReturnsAfterOfficeHours);
  work.writes.put(timerOf(conversationId), {
    conversationId,
    since,
    due: 'person-silent',
    ...dueAttributes(conversationId, until),
  });
};

/** A person takes the chat over and has said nothing yet. */
export const expectPerson = (work: Work, conversationId: string): void => setTimer(work, conversationId, work.now);

/** The resident wrote at `at`: the hours run from the first word that nobody has answered. */
export const awaitPerson = async (work: Work, { id, heldBy }: Conversation, at: string): Promise<void> => {
  if (heldBy.kind === 'bot' || at <= heldBy.lastWroteAt) return;
  const item = await work.table.get(timerOf(id));
  const runs = item !== undefined && Waiting.parse(item).since >= heldBy.lastWroteAt;
  if (!runs) setTimer(work, id, at);
};

/** The resident's words since a person last said something. */
const waitingWords = async (work: Work, conversationId: string): Promise<readonly Message[]> => {
  const messages = await messagesOf(work.table, conversationId, LOOK_BACK);
  const answered = messages.findLastIndex(({ from, note, staffId }) => staffId !== null || (from === 'person' && note === null));
  return messages.slice(answered + 1).filter(({ from }) => from === 'resident');
};

/** The hours are over. Nothing happens where a person has written or given the chat back since. */
export const personSilent = async (work: Work, item: Item): Promise<void> => {
  const { conversationId, since } = Waiting.parse(item);
  work.writes.remove(timerOf(conversationId));
  const before = await readConversation(work.table, conversationId);
  if (before === undefined || before.heldBy.kind === 'bot' || before.heldBy.lastWroteAt > since) return;
  const waiting = await waitingWords(work, conversationId);
  const { answerBy } = await raiseEscalation(work, {
    kind: 'unanswered',
    words: waiting
      .flatMap(({ text }) => text ?? [])
      .join('\n')
      .slice(-MOST_WORDS),
    conversation: before,
    issueId: null,
    attachments: waiting.flatMap(({ attachments }) => attachments),
    sensitive: await hasSensitiveEscalation(work.table, personsOf(before)),
  });
  tell(work, before, tellNews({ kind: 'person-silent', answerBy }, before.language, work.city));
  putConversation(work.writes, before, { ...before, heldBy: { kind: 'bot' }, introducedAt: null });
};

/**
 * While a person holds the chat the automat is silent. A resident who gets no answer waits at most the office hours that the city allows:
 * then the automat answers again and says so, and the office gets the words that waited.
 */
import * as z from 'zod';
import { tellNews } from '../../bot/flows/news.ts';
import { addWorkingHours } from '../../shared/calendar/calendar.ts';
import type { Conversation } from '../../shared/conversations/model.ts';
import { messagesOf, putConversation, readConversation } from '../../shared/conversations/store.ts';
import { hasSensitiveEscalation, raiseEscalation } from '../../shared/escalations/store.ts';
import { dueAttributes, keys } from '../../shared/platform/keys.ts';
import type { Item } from '../../shared/platform/table.ts';
import type { Work } from '../../shared/platform/work.ts';
import { tell } from './tell.ts';

/** `since`: the first of the resident's words that nobody has answered. */
const Waiting = z.object({ conversationId: z.string(), since: z.string() });

/** Messages that are looked through for the words that waited, and characters of them that are passed on. */
const LOOK_BACK = 50;
const MOST_WORDS = 4000;

const timerOf = (conversationId: string) => keys.conversationTimer(conversationId, 'person');

/** The resident wrote at `at`. A timer from before the person's last word is over and makes room for a new one. */
export const awaitPerson = async (work: Work, { id, heldBy }: Conversation, at: string): Promise<void> => {
  if (heldBy.kind === 'bot' || at <= heldBy.lastWroteAt) return;
  const item = await work.table.get(timerOf(id));
  if (item !== undefined && Waiting.parse(item).since > heldBy.lastWroteAt) return;
  const until = addWorkingHours(work.city, at, work.city.botReturnsAfterOfficeHours);
  work.writes.put(timerOf(id), { conversationId: id, since: at, due: 'person-silent', ...dueAttributes(id, until) });
};

/** The hours are over. Nothing happens where a person has written or given the chat back since. */
export const personSilent = async (work: Work, item: Item): Promise<void> => {
  const { conversationId, since } = Waiting.parse(item);
  work.writes.remove(timerOf(conversationId));
  const before = await readConversation(work.table, conversationId);
  if (before === undefined || before.heldBy.kind === 'bot' || before.heldBy.lastWroteAt >= since) return;
  const waiting = (await messagesOf(work.table, conversationId, LOOK_BACK)).filter(
    (message) => message.from === 'resident' && message.at >= since,
  );
  const { answerBy } = await raiseEscalation(work, {
    kind: 'unanswered',
    words: waiting
      .flatMap(({ text }) => text ?? [])
      .join('\n')
      .slice(-MOST_WORDS),
    conversation: before,
    issueId: null,
    attachments: waiting.flatMap(({ attachments }) => attachments),
    sensitive: await hasSensitiveEscalation(work.table, before.personId),
  });
  tell(work, before, tellNews({ kind: 'person-silent', answerBy }, before.language, work.city));
  putConversation(work.writes, before, { ...before, heldBy: { kind: 'bot' }, introducedAt: null });
};

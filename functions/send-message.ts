/** Sends one stored message of outbound.fifo. Throws for another try; everything else ends in a status that staff see. */
import * as z from 'zod';
import { deliver } from '../bot/channels/deliver.ts';
import { otherWays } from '../bot/channels/other-ways.ts';
import { parseConversation, parseMessage } from '../shared/conversations/store.ts';
import { RetryableError } from '../shared/platform/errors.ts';
import { keys } from '../shared/platform/keys.ts';
import { table } from '../shared/platform/table.ts';
import { systemClock } from '../shared/platform/time.ts';
import { forOneRecord } from './edge/queue.ts';

const Request = z.object({ conversationId: z.string(), messageId: z.string() });

/**
 * From this try on a guest of an event who must be reached is left to whoever calls: 90 seconds lie between two tries, and within five
 * minutes somebody has to know. Everything else is tried until the queue gives up, and again from then on.
 */
const LAST_TRY = 3;

const UNSENT = new Set(['claimed', 'queued', 'held']);

export const handler = forOneRecord(async (record) => {
  const { conversationId, messageId } = Request.parse(JSON.parse(record.body));
  const lastTry = Number(record.attributes.ApproximateReceiveCount) >= LAST_TRY;
  const items = await table().getMany([keys.conversation(conversationId), keys.message(conversationId, messageId)]);
  const conversation = items.find((item) => item.sk === keys.conversation(conversationId).sk);
  const stored = items.find((item) => item.sk !== keys.conversation(conversationId).sk);
  // Erased meanwhile: there is nobody to tell.
  if (conversation === undefined || stored === undefined) return;
  const message = parseMessage(stored);
  if (!UNSENT.has(message.delivery?.status ?? 'sent')) return;
  // Held meanwhile, by itself or with what was said before it: it comes again at its own time.
  if (message.delivery?.status === 'held' && String(stored.dueAt) > systemClock()) return;
  if ((await deliver(table(), parseConversation(conversation), message, otherWays(), lastTry)) === 'again')
    throw new RetryableError(`${messageId} was not taken`);
});

/** Sends stored messages and keeps what became of each. Used by the turn itself and by send-message. */
import { hold, markFailed, markSent } from '../../shared/conversations/delivery-store.ts';
import type { Conversation, Message } from '../../shared/conversations/model.ts';
import { environment } from '../../shared/platform/environment.ts';
import { log } from '../../shared/platform/logging.ts';
import { messengerSecret } from '../../shared/platform/secrets.ts';
import type { Table } from '../../shared/platform/table.ts';
import { addSeconds, secondsBetween, systemClock } from '../../shared/platform/time.ts';
import { sendLine } from './messenger/graph-client.ts';

/** Meta's standard window: 24 h from the resident's last message. */
const WINDOW_SECONDS = 24 * 3600;
/** Page-wide trouble is not over in a minute. */
const HOLD_SECONDS = 15 * 60;

export type Delivered = 'sent' | 'settled' | 'again';

/** sent: with Graph. settled: failed or held, and staff can see it. again: try the same later. */
export const deliver = async (table: Table, conversation: Conversation, message: Message): Promise<Delivered> => {
  const { line } = message;
  if (line === null) return 'settled';
  const now = systemClock();
  const { notAfter } = message.delivery ?? { notAfter: null };
  if (notAfter !== null && notAfter < now) {
    await markFailed(table, message, 'send.no-longer-true');
    return 'settled';
  }
  if (conversation.lastResidentAt === null || secondsBetween(conversation.lastResidentAt, now) > WINDOW_SECONDS) {
    await markFailed(table, message, 'graph.outside-window');
    return 'settled';
  }
  const { pageToken } = await messengerSecret();
  const result = await sendLine(
    { url: environment('graphApiUrl'), version: environment('graphApiVersion'), pageToken },
    conversation.address,
    line,
    message.id,
  );
  if (result.sent) {
    await markSent(table, message, result.mid, systemClock());
    return 'sent';
  }
  log.warn('Graph did not take a message', { messageId: message.id, code: result.code, outcome: result.outcome });
  switch (result.outcome) {
    case 'retry':
      return 'again';
    case 'hold':
      // Read by the alarm on page trouble: an operator must act on a dead token or a restricted page.
      log.error('page trouble', { code: result.code });
      await hold(table, message, result.code, addSeconds(now, HOLD_SECONDS));
      return 'settled';
    case 'fail':
      await markFailed(table, message, result.code);
      return 'settled';
  }
};

/** Reads, deliveries and our own echoes: what became of what we said. Order does not matter here. */
import { type Receipt, ReceiptSchema } from '../bot/channels/inbound.ts';
import { markSeen, markSent } from '../shared/conversations/delivery-store.ts';
import { messagesOf, parseMessage } from '../shared/conversations/store.ts';
import { notePageTrouble } from '../shared/page-health/store.ts';
import { keys } from '../shared/platform/keys.ts';
import { log } from '../shared/platform/logging.ts';
import { table } from '../shared/platform/table.ts';
import { systemClock } from '../shared/platform/time.ts';
import { eachRecord } from './edge/queue.ts';

/** Enough to cover what a resident has not seen yet. */
const LOOK_BACK = 30;

const seen = async (conversationId: string, until: string, status: 'delivered' | 'read'): Promise<void> => {
  const messages = await messagesOf(table(), conversationId, LOOK_BACK);
  for (const message of messages) {
    if (message.delivery?.sentAt != null && message.delivery.sentAt <= until) await markSeen(table(), message, status);
  }
};

/** An echo proves that the message went out, also when Graph's answer never came. A second one with another id is a doubled reply: counted. */
const echoed = async ({ conversationId, messageId, mid, at }: Extract<Receipt, { kind: 'echo' }>): Promise<void> => {
  if (await markSent(table(), { conversationId, id: messageId }, { via: 'messenger', externalId: mid, at })) return;
  const item = await table().get(keys.message(conversationId, messageId));
  const known = item === undefined ? null : parseMessage(item).delivery?.externalId;
  if (known != null && known !== mid) log.warn('reply doubled', { messageId });
};

const take = async (receipt: Receipt): Promise<void> => {
  switch (receipt.kind) {
    case 'read':
      return seen(receipt.conversationId, receipt.until, 'read');
    case 'delivered':
      return seen(receipt.conversationId, receipt.until, 'delivered');
    case 'echo':
      return echoed(receipt);
    case 'policy-enforcement':
      // Read by the alarm on page trouble.
      log.error('page trouble', { code: 'graph.policy-enforcement', action: receipt.action, reason: receipt.reason });
      if (receipt.action === 'block') await notePageTrouble(table(), 'page-restricted', systemClock());
  }
};

export const handler = eachRecord((record) => take(ReceiptSchema.parse(JSON.parse(record.body))));

/** What happens on the page's side of the chat: the program's own messages, a person in the Page Inbox, Meta's policy. */
import { blankMessage, type Chat, entryOf, residentOf, type Sent, shorten, where } from './chat.ts';
import type { Delivery, Outcome } from './delivery.ts';
import { type ChatMessage, IDENTITY } from './model.ts';
import * as events from './webhook-events.ts';

/** A person answers from the Page Inbox; the program hears of it by an echo that is not its own. */
export const answerAsPerson = async (
  { store, webhook, now }: Chat,
  psid: string,
  text: string,
  appId: number,
  delivery: Delivery,
): Promise<Sent> => {
  residentOf({ store }, psid);
  const at = now();
  const message = store.putMessage({ ...blankMessage(psid, 'person', at), text });
  const event = events.echoEvent(where(psid, at), { mid: message.mid, appId, metadata: null, message: { text } });
  const outcome = await webhook.send(
    `Odpowiedź człowieka ze strony${shorten(text)}`,
    psid,
    entryOf(event, at, delivery.standby),
    delivery,
  );
  return { mid: message.mid, message, ...outcome };
};

/** Meta warns, blocks or unblocks the app. */
export const enforcePolicy = async (
  { webhook, now }: Chat,
  action: string,
  reason: string,
  delivery: Delivery,
): Promise<Outcome> => {
  const at = now();
  return webhook.send(
    `Meta: ${action}`,
    null,
    entryOf(events.policyEvent({ identity: IDENTITY, at }, action, reason), at, false),
    delivery,
  );
};

/**
 * What the program sent reached Meta: its echo is stored at once, as Meta forgets none even if this process is killed.
 * The answer sends it, and then the receipt of the resident's phone.
 */
export const announceSent = (
  { store, webhook, now }: Chat,
  sent: ChatMessage,
  body: Readonly<Record<string, unknown>>,
  plain: Delivery,
): (() => Promise<void>) => {
  const at = Date.parse(sent.at);
  const { psid, mid, metadata } = sent;
  const echo = events.echoEvent(where(psid, at), { mid, appId: IDENTITY.appId, metadata, message: body });
  const sendEcho = webhook.prepare('Echo wysłanej wiadomości', psid, entryOf(echo, at, false), plain);
  return async () => {
    await sendEcho();
    if (webhook.closed()) return;
    const current = store.message(mid);
    if (current?.status === 'sent') store.putMessage({ ...current, status: 'delivered' });
    const later = now();
    await webhook.send('Dostarczone', psid, entryOf(events.deliveryEvent(where(psid, later), [mid]), later, false), plain);
  };
};

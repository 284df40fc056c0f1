/** One encrypted message to one browser (RFC 8030, 8291). Never throws. */
import webpush from 'web-push';
import type { PushMessage, Subscription } from './model.ts';
import type { VapidKeys } from './vapid-store.ts';

const TIMEOUT_MS = 5_000;
/** After so many seconds a message that did not reach the phone is of no use: the list says it better. */
const TTL_SECONDS = 4 * 3600;

export type Pushed = 'sent' | 'gone' | 'retry' | 'refused';

/** `contact`: an address by which the push service finds us, a page or mailto. */
export const sendPush = async (
  { endpoint, keys }: Pick<Subscription, 'endpoint' | 'keys'>,
  message: PushMessage,
  { publicKey, privateKey, contact }: VapidKeys & { readonly contact: string },
): Promise<Pushed> => {
  try {
    const { method, headers, body } = webpush.generateRequestDetails({ endpoint, keys }, JSON.stringify(message), {
      vapidDetails: { subject: contact, publicKey, privateKey },
      TTL: TTL_SECONDS,
      urgency: 'high',
    });
    const sent = new Headers(Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]));
    sent.delete('content-length');
    const answer = await fetch(endpoint, {
      method,
      headers: sent,
      body: body === null ? null : new Uint8Array(body),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (answer.ok) return 'sent';
    if (answer.status === 404 || answer.status === 410) return 'gone';
    return answer.status === 429 || answer.status >= 500 ? 'retry' : 'refused';
  } catch (error) {
    // Keys that are none are the browser's mistake, not the network's.
    return error instanceof TypeError || (error instanceof Error && error.name === 'TimeoutError') ? 'retry' : 'refused';
  }
};

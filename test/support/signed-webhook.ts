/** What Meta posts: a signed body with one text message. */
import { createHmac } from 'node:crypto';

export const APP_SECRET = process.env.MESSENGER_APP_SECRET ?? 'local-app-secret';

export const signatureOf = (body: string | Buffer, secret = APP_SECRET): string =>
  `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;

/** One `message` of a person, of any shape. */
export const messageBody = (psid: string, message: object, at = Date.now()): string =>
  JSON.stringify({
    object: 'page',
    entry: [
      {
        id: 'page',
        time: at,
        messaging: [{ sender: { id: psid }, recipient: { id: 'page' }, timestamp: at, message }],
      },
    ],
  });

export const textBody = (psid: string, mid: string, text: string, at = Date.now()): string =>
  messageBody(psid, { mid, text }, at);

export const postWebhook = (url: string, body: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`${url}/webhooks/messenger`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-hub-signature-256': signatureOf(body), ...headers },
    body,
  });

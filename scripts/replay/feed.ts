/** Posts payloads as Meta does, signed, one after another. */
import { createHmac } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Payload } from './payloads.ts';

const TRIES = 5;

const post = async (webhook: string, appSecret: string, body: Payload): Promise<number> => {
  const response = await fetch(webhook, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-hub-signature-256': `sha256=${createHmac('sha256', appSecret).update(body).digest('hex')}`,
    },
    body,
  });
  await response.arrayBuffer();
  return response.status;
};

/**
 * In this order; a later one of the same person waits for the one before. Returns how many were accepted. Throws at the first that is
 * refused: what came before is accepted, and a second run does it no harm.
 */
export const feed = async (webhook: string, appSecret: string, payloads: readonly Payload[]): Promise<number> => {
  for (const [i, payload] of payloads.entries()) {
    for (let attempt = 1; ; attempt++) {
      const status = await post(webhook, appSecret, payload).catch(() => 0);
      if (status === 200) break;
      const mayHelp = status === 0 || status === 429 || status >= 500;
      if (!mayHelp || attempt === TRIES)
        throw new Error(
          `payload ${i + 1} of ${payloads.length} was answered ${status || 'by nobody'}; the ${i} before it are accepted. Run it again: nothing happens twice.`,
        );
      await wait(attempt * 1000);
    }
  }
  return payloads.length;
};

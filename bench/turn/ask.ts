/** A resident says something; resolves with the milliseconds until the first reply of the turn is at Graph. */
import type { GraphSink } from '../../test/support/graph-sink.ts';
import { postWebhook, textBody } from '../../test/support/signed-webhook.ts';

const HEARD_SECONDS = 30;

export const ask = async (sink: GraphSink, url: string, psid: string, mid: string, said: string): Promise<number> => {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error(`no reply to "${said}" within ${HEARD_SECONDS} s`)), HEARD_SECONDS * 1000);
  const heard = sink.next(psid, '');
  const from = performance.now();
  try {
    const response = await postWebhook(url, textBody(psid, mid, said));
    if (response.status !== 200) throw new Error(`the webhook answered ${response.status}: ${await response.text()}`);
    return (await Promise.race([heard, late.promise])) - from;
  } finally {
    clearTimeout(timer);
  }
};

/**
 * Meta's side of the webhook: signs, sends, and sends again until it hears 200.
 * At least once, as Meta: a request is stored before its first try and forgotten on its 200, so a killed process sends it again.
 * Source: Meta, Webhooks: retries at once and then at growing distances for a day, the same bytes each time.
 */
import { randomUUID } from 'node:crypto';
import { type Answer, type Delivery, explainAnswer, type Outcome, type PendingDelivery, retryDistance } from './delivery.ts';
import type { Store } from './store.ts';
import type { Entry } from './webhook-events.ts';
import { signed, webhookBody } from './webhook-signature.ts';

const MINUTE = 60_000;
/** An event held back for its neighbours goes by itself after this. */
const HELD_MS = MINUTE;
const PUMP_EVERY_MS = 100;

export interface WebhookOptions {
  readonly store: Store;
  readonly webhookUrl: string;
  readonly appSecret: string;
  readonly now: () => number;
  /** Meta waits up to 20 s. Real time. */
  readonly timeoutMs: number;
}

export type WebhookSender = ReturnType<typeof createWebhookSender>;

export const createWebhookSender = ({ store, webhookUrl, appSecret, now, timeoutMs }: WebhookOptions) => {
  const inFlight = new Set<string>();
  const underway = new Set<Promise<unknown>>();
  let closed = false;

  const post = async (pending: PendingDelivery): Promise<Answer & { sent: string; heard: string }> => {
    const request = signed(webhookBody(pending.entries, pending.delivery.encoding), appSecret, pending.delivery.signature);
    const sent = request.body.toString('utf8');
    const started = performance.now();
    const ms = () => Math.round((performance.now() - started) * 10) / 10;
    try {
      const response = await fetch(webhookUrl, {
        method: 'POST',
        headers: request.headers,
        body: new Uint8Array(request.body),
        signal: AbortSignal.timeout(timeoutMs),
      });
      const heard = await response.text();
      return { status: response.status, ms: ms(), sent, heard };
    } catch (error) {
      return { status: null, ms: ms(), sent, heard: error instanceof Error ? error.message : String(error) };
    }
  };

  const tick = (mid: string, accepted: boolean) => {
    const message = store.message(mid);
    if (message?.status !== 'sent' && message?.status !== 'failed') return;
    store.putMessage({ ...message, status: accepted ? 'delivered' : 'failed' });
  };

  const settle = (pending: PendingDelivery, answer: Answer & { sent: string; heard: string }) => {
    if (closed) return;
    const accepted = answer.status === 200;
    for (const mid of pending.mids) tick(mid, accepted);
    const distance = accepted ? null : retryDistance(pending, now());
    if (distance === null) store.dropDelivery(pending.id);
    else store.putDelivery({ ...pending, tries: pending.tries + 1, dueAt: now() + distance, hold: null });
    store.addLog({
      at: new Date(now()).toISOString(),
      direction: 'webhook',
      psid: pending.psid,
      ok: accepted,
      status: answer.status,
      ms: answer.ms,
      summary: explainAnswer(pending, answer, distance),
      request: answer.sent.slice(0, 4000),
      response: answer.heard.slice(0, 1000),
    });
  };

  const tryOnce = async (pending: PendingDelivery): Promise<Answer> => {
    inFlight.add(pending.id);
    const work = post(pending);
    underway.add(work);
    try {
      const answer = await work;
      settle(pending, answer);
      return { status: answer.status, ms: answer.ms };
    } finally {
      underway.delete(work);
      inFlight.delete(pending.id);
    }
  };

  /** The request as it must be found after a crash: due again when its answer could have come. */
  const storedFirst = (pending: PendingDelivery): PendingDelivery => {
    store.putDelivery({ ...pending, dueAt: Math.max(pending.dueAt, now() + timeoutMs) });
    return pending;
  };

  // A killed process never heard these answers; Meta would notice the broken connection and try again.
  for (const pending of store.deliveries()) {
    if (pending.tries === 0 && pending.hold === null && pending.dueAt > pending.firstAt)
      store.putDelivery({ ...pending, dueAt: now() });
  }

  const releaseHeld = async (psid: string | null, except: string): Promise<void> => {
    if (closed) return;
    const held = store
      .deliveries()
      .filter((other) => other.hold === 'until-next' && other.psid === psid && other.id !== except && !inFlight.has(other.id));
    for (const other of held) await tryOnce({ ...other, hold: null });
  };

  const gatherBatch = (): PendingDelivery[] => store.deliveries().filter(({ hold, id }) => hold === 'batch' && !inFlight.has(id));

  const sendBatch = async (waiting: readonly PendingDelivery[]): Promise<Answer[]> => {
    const [head] = waiting;
    if (head === undefined) return [];
    const whole: PendingDelivery = {
      ...head,
      id: randomUUID(),
      what: `Paczka ${waiting.length} zdarzeń`,
      entries: waiting.flatMap(({ entries }) => entries),
      mids: waiting.flatMap(({ mids }) => mids),
      hold: null,
    };
    storedFirst(whole);
    for (const { id } of waiting) store.dropDelivery(id);
    return [await tryOnce(whole)];
  };

  const envelope = (
    what: string,
    psid: string | null,
    entry: Entry,
    delivery: Delivery,
    mids: readonly string[],
  ): PendingDelivery => {
    const at = now();
    return { id: randomUUID(), psid, what, entries: [entry], mids, delivery, tries: 0, firstAt: at, dueAt: at, hold: null };
  };

  /** Of a page that is not subscribed Meta tells nothing, now or later. */
  const UNTOLD: Outcome = { answers: [], pending: false };

  const done = ({ signature }: Delivery, answers: readonly Answer[]): Outcome => ({
    answers,
    pending: answers.some(({ status }) => status !== 200) && signature === 'valid',
  });

  /** Stored at once, so that a crash does not lose it; the answer makes the first try. */
  const prepare = (
    what: string,
    psid: string | null,
    entry: Entry,
    delivery: Delivery,
    mids: readonly string[] = [],
  ): (() => Promise<Outcome>) => {
    if (store.subscribedFields().length === 0) return async () => UNTOLD;
    const pending = storedFirst(envelope(what, psid, entry, delivery, mids));
    return async () => {
      if (closed) return { answers: [], pending: true };
      const answers = [await tryOnce(pending)];
      await releaseHeld(psid, pending.id);
      return done(delivery, answers);
    };
  };

  /** `mids`: the resident's messages that the entry carries. */
  const send = async (
    what: string,
    psid: string | null,
    entry: Entry,
    delivery: Delivery,
    mids: readonly string[] = [],
  ): Promise<Outcome> => {
    if (store.subscribedFields().length === 0) return UNTOLD;
    const pending = envelope(what, psid, entry, delivery, mids);
    const at = pending.firstAt;
    const copy = (): PendingDelivery => storedFirst({ ...pending, id: randomUUID() });
    switch (delivery.mode) {
      case 'normal':
        return prepare(what, psid, entry, delivery, mids)();
      case 'twice':
        return done(delivery, [await tryOnce(copy()), await tryOnce(copy())]);
      case 'parallel':
        return done(delivery, await Promise.all([tryOnce(copy()), tryOnce(copy()), tryOnce(copy())]));
      case 'out-of-order':
        store.putDelivery({ ...pending, dueAt: at + HELD_MS, hold: 'until-next' });
        return { answers: [], pending: true };
      case 'late':
        store.putDelivery({ ...pending, firstAt: at + delivery.minutes * MINUTE, dueAt: at + delivery.minutes * MINUTE });
        return { answers: [], pending: true };
      case 'batch': {
        store.putDelivery({ ...pending, dueAt: at + HELD_MS, hold: 'batch' });
        const waiting = gatherBatch();
        return waiting.length < delivery.size ? { answers: [], pending: true } : done(delivery, await sendBatch(waiting));
      }
    }
  };

  /** Sends whatever is due by the simulated clock. */
  const pump = async (): Promise<Answer[]> => {
    const due = store.dueDeliveries(now()).filter(({ id }) => !inFlight.has(id));
    const batch = due.some(({ hold }) => hold === 'batch') ? sendBatch(gatherBatch()) : Promise.resolve([]);
    const alone = due.filter(({ hold }) => hold !== 'batch').map((pending) => tryOnce({ ...pending, hold: null }));
    return [...(await batch), ...(await Promise.all(alone))];
  };

  const timer = setInterval(() => void (closed ? undefined : pump().catch(console.error)), PUMP_EVERY_MS);
  timer.unref();

  return {
    send,
    prepare,
    closed: () => closed,
    /** Sends what is held back or waits for a later try, now. */
    flush: async (): Promise<Answer[]> => {
      const batch = sendBatch(gatherBatch());
      const alone = store.deliveries().filter(({ id, hold }) => hold !== 'batch' && !inFlight.has(id));
      return [...(await batch), ...(await Promise.all(alone.map((pending) => tryOnce({ ...pending, hold: null }))))];
    },
    /** Stops trying; what is stored goes on after the next start. */
    close: async (): Promise<void> => {
      closed = true;
      clearInterval(timer);
      await Promise.race([Promise.allSettled(underway), new Promise((resolve) => setTimeout(resolve, 500).unref())]);
    },
  };
};

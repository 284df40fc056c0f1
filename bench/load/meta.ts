/** Meta's side under load: posts each message at its time, in each resident's order, and again until it is answered 200. */
import { setTimeout as wait } from 'node:timers/promises';
import { postWebhook, textBody } from '../../test/support/signed-webhook.ts';
import type { Said } from './plan.ts';

/** Meta waits longer; here the product is on the same machine. */
const AGAIN_AFTER_MS = 500;
/** As long as Meta waits for an answer. */
const PATIENCE_MS = 20_000;
/** Meta tries for a day; a load has an end. */
const GIVE_UP_MS = 8 * 60_000;

export interface Accepted {
  readonly said: Said;
  /** When it was first posted, and when it was answered 200; milliseconds of `performance.now()`. */
  readonly postedAt: number;
  readonly acceptedAt: number;
  readonly tries: number;
}

export interface MetaOptions {
  /** Where the product is now: it moves when it is started again. */
  readonly url: () => string;
  /** Milliseconds that the product's clock is ahead. */
  readonly aheadMs: number;
}

const postUntilAccepted = async ({ url, aheadMs }: MetaOptions, said: Said): Promise<Accepted> => {
  const postedAt = performance.now();
  const body = textBody(said.psid, said.mid, said.text, Date.now() + aheadMs);
  for (let tries = 1; ; tries++) {
    const answered = postWebhook(url(), body).then(
      async (response) => {
        await response.arrayBuffer();
        return response.status;
      },
      // The power is out: nobody answers.
      () => 0,
    );
    const status = await Promise.race([answered, wait(PATIENCE_MS, 0, { ref: false })]);
    if (performance.now() - postedAt > GIVE_UP_MS)
      throw new Error(`${said.mid} was not accepted in ${GIVE_UP_MS / 60_000} minutes; last answer ${status}`);
    if (status === 200) return { said, postedAt, acceptedAt: performance.now(), tries };
    await wait(AGAIN_AFTER_MS);
  }
};

/** Comes back when all are accepted. A resident's next message waits for the one before, as on a phone. */
export const postAll = async (options: MetaOptions, plan: readonly Said[]): Promise<readonly Accepted[]> => {
  const start = performance.now();
  const before = new Map<string, Promise<unknown>>();
  const all: Promise<Accepted>[] = [];
  for (const said of plan) {
    const early = start + said.atMs - performance.now();
    if (early > 0) await wait(early);
    const posted = (before.get(said.psid) ?? Promise.resolve()).then(() => postUntilAccepted(options, said));
    before.set(said.psid, posted);
    all.push(posted);
  }
  return Promise.all(all);
};

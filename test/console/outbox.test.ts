/** Sending what waits: nothing lost and nothing doubled, whatever the connection does meanwhile. */
import { describe, expect, it } from 'vitest';
import type { Answer, Api, Call } from '../../web/console/data/api.ts';
import { createClock } from '../../web/console/data/clock.ts';
import type { LocalStore } from '../../web/console/data/local-store.ts';
import { createOutbox, type Decided } from '../../web/console/data/outbox.ts';
import type { Queued } from '../../web/console/data/queue.ts';

/** The part of the device's store that the outbox uses; slow, as a disk is. */
const device = () => {
  let kept: readonly Queued[] = [];
  const drafts = new Map<string, string>();
  const slow = () => new Promise((resolve) => setImmediate(resolve));
  const store: Pick<LocalStore, 'queue' | 'putQueue' | 'keepDraft'> = {
    keepDraft: async (name, text) => void drafts.set(name, text),
    queue: async () => {
      await slow();
      return kept;
    },
    putQueue: async (queue) => {
      await slow();
      kept = queue;
    },
  };
  return { store, kept: () => kept, drafts };
};

/** The API: what it did, by key, and what it answers next. */
const server = () => {
  const done = new Map<string, string>();
  let answering: 'yes' | 'no' | 'signed-out' = 'yes';
  const api: Api = async ({ key = '', path }: Call): Promise<Answer> => {
    await new Promise((resolve) => setImmediate(resolve));
    if (answering === 'no') return { kind: 'unreachable' };
    if (answering === 'signed-out') return { kind: 'signed-out' };
    done.set(key, path);
    return { kind: 'ok', body: { version: done.size }, etag: null };
  };
  return {
    api,
    done: () => [...done.values()],
    answers: (next: typeof answering) => {
      answering = next;
    },
  };
};

const note = (n: number): Decided => ({
  method: 'POST',
  path: `/api/issues/iss_${n}/comment`,
  body: { text: `notatka ${n}` },
  version: null,
  subject: `/api/issues/iss_${n}`,
  label: `notatka ${n}`,
});

const start = async () => {
  const [phone, product] = [device(), server()];
  const outbox = await createOutbox({ api: product.api, store: phone.store, clock: createClock() }, () => {});
  return { phone, product, outbox };
};

describe('the outbox', () => {
  it('keeps every command of ten that are decided at once, and sends each once, in order', async () => {
    const { phone, product, outbox } = await start();
    const outcomes = await Promise.all(Array.from({ length: 10 }, (_, n) => outbox.send(note(n))));
    expect(outcomes.map(({ kind }) => kind)).toEqual(Array.from({ length: 10 }, () => 'sent'));
    expect(product.done()).toEqual(Array.from({ length: 10 }, (_, n) => `/api/issues/iss_${n}/comment`));
    expect(phone.kept()).toEqual([]);
  });

  it.each(['no', 'signed-out'] as const)('waits while the product answers "%s", and goes on by itself', async (silence) => {
    const { phone, product, outbox } = await start();
    product.answers(silence);
    expect((await outbox.send(note(1))).kind).toBe('queued');
    expect((await outbox.send(note(2))).kind).toBe('queued');
    expect(phone.kept()).toHaveLength(2);
    product.answers('yes');
    await outbox.flush();
    expect(product.done()).toEqual(['/api/issues/iss_1/comment', '/api/issues/iss_2/comment']);
    expect(outbox.queue.get()).toEqual([]);
  });

  it('what may not wait is not kept', async () => {
    const { phone, product, outbox } = await start();
    product.answers('no');
    expect(await outbox.sendNow(note(1), 'key-of-the-form')).toEqual({ kind: 'not-now' });
    expect(phone.kept()).toEqual([]);
  });
});

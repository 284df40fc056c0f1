/** Sending what waits: nothing lost and nothing doubled, whatever the connection does meanwhile. */
import { afterEach, describe, expect, it, vi } from 'vitest';
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
  const files = new Map<string, Blob>();
  const store: Pick<LocalStore, 'queue' | 'putQueue' | 'file' | 'keepDraft'> = {
    file: async (key) => files.get(key),
    keepDraft: async (name, text) => void drafts.set(name, text),
    queue: async () => {
      await slow();
      return kept;
    },
    putQueue: async (queue, file) => {
      await slow();
      kept = queue;
      if (file !== undefined) files.set(file.key, file.content);
      for (const key of files.keys()) if (!queue.some((command) => command.key === key)) files.delete(key);
    },
  };
  return { store, kept: () => kept, drafts, files };
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
  const outbox = await createOutbox({ api: product.api, store: phone.store, clock: createClock() }, async () => {});
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

describe('a photo', () => {
  const photo: Decided = {
    ...note(1),
    path: '/api/issues/iss_1/photos',
    subject: '/api/issues/iss_1/photos',
    body: { bytes: 3 },
  };
  const content = new Blob(['abc'], { type: 'image/jpeg' });
  /** Where the picture itself goes. */
  const bucket = (answers: readonly (() => Promise<Response>)[]) => {
    const left = [...answers];
    vi.stubGlobal('fetch', async () => (left.shift() ?? (async () => new Response()))());
  };
  afterEach(() => vi.unstubAllGlobals());
  const withUploads = (product: ReturnType<typeof server>) => {
    const told: string[] = [];
    const api: Api = async (asked) => {
      const answer = await product.api(asked);
      if (answer.kind !== 'ok') return answer;
      told.push(asked.path);
      const upload = { url: 'https://files.example.org/x', method: 'PUT', headers: {}, expiresInSeconds: 600 };
      return { ...answer, body: { id: 'att_1', upload } };
    };
    return { api, told };
  };

  it('is kept with its command until it has arrived; when the connection dies at any point, all of it is said again under the same key', async () => {
    const [phone, product] = [device(), server()];
    const { api, told } = withUploads(product);
    bucket([
      async () => {
        throw new TypeError('network');
      },
    ]);
    const outbox = await createOutbox({ api, store: phone.store, clock: createClock() }, async () => {});
    expect(await outbox.send(photo, content)).toEqual({ kind: 'queued' });
    expect([phone.kept().length, phone.files.size]).toEqual([1, 1]);
    await outbox.flush();
    expect([phone.kept().length, phone.files.size]).toEqual([0, 0]);
    expect(told).toEqual([photo.path, photo.path, `${photo.path}/att_1/arrived`]);
  });

  it('lets words go first, which are small and others wait for', async () => {
    const [phone, product] = [device(), server()];
    const { api, told } = withUploads(product);
    bucket([]);
    const outbox = await createOutbox({ api, store: phone.store, clock: createClock() }, async () => {});
    product.answers('no');
    await outbox.send(photo, content);
    await outbox.send(note(2));
    product.answers('yes');
    await outbox.flush();
    expect(told).toEqual(['/api/issues/iss_2/comment', photo.path, `${photo.path}/att_1/arrived`]);
  });
});

describe('after a command', () => {
  it.each(['send', 'sendNow'] as const)('%s is done only when what it changed has been read again', async (how) => {
    const [phone, product] = [device(), server()];
    const read: string[] = [];
    const outbox = await createOutbox({ api: product.api, store: phone.store, clock: createClock() }, async () => {
      await new Promise((resolve) => setTimeout(resolve));
      read.push('read again');
    });
    await (how === 'send' ? outbox.send(note(1)) : outbox.sendNow(note(1), 'key'));
    expect(read).toEqual(['read again']);
  });
});

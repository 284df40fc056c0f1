/** Sends what people decided, in order and once, whenever the product can be reached. What is refused waits here to be read. */
import type { Answer, Api } from './api.ts';
import type { IssuePhotoUpload, Problem } from './api-types.ts';
import type { Clock } from './clock.ts';
import type { LocalStore } from './local-store.ts';
import {
  added,
  afterAnswer,
  again,
  type Command,
  dropped,
  joinedBody,
  nextOf,
  type Queued,
  type Sent,
  togetherWith,
  waiting,
} from './queue.ts';
import { createValue, type Value } from './value.ts';

export type Outcome =
  | { readonly kind: 'sent'; readonly body: unknown }
  /** Kept on this device, will be sent by itself. */
  | { readonly kind: 'queued' }
  | { readonly kind: 'refused'; readonly problem: Problem }
  /** Only of what may not wait: nothing was sent, nothing is kept. */
  | { readonly kind: 'not-now' };

export type Decided = Omit<Command, 'key' | 'at' | 'file'>;

export interface Outbox {
  readonly queue: Value<readonly Queued[]>;
  /** Kept first, then sent. What is refused at once is not kept: the form still has the words. */
  send(command: Decided, file?: Blob): Promise<Outcome>;
  /** Sent now or not at all, such as words in a chat. The same `key` may be tried again. */
  sendNow(command: Decided, key: string): Promise<Outcome>;
  /** A refused one once more, whatever has changed since. */
  again(key: string): Promise<void>;
  drop(key: string): Promise<void>;
  /** Sends what waits. */
  flush(): Promise<void>;
}

/** One window sends; every change of the stored queue is alone with it. */
const SENDING = 'console-sending';
const CHANGING = 'console-changing';

const versionOf = (body: unknown): number | null =>
  typeof body === 'object' && body !== null && 'version' in body && typeof body.version === 'number' ? body.version : null;

const call = (api: Api, { method, path, body, key, version }: Command): Promise<Answer> =>
  api({ method, path, body, key, ifMatch: version === null ? null : `"${version}"` });

/** Announced, sent to where the answer says, told as arrived. All of it again does no harm: the key names the same file. */
const callWithFile = async (api: Api, command: Command, content: Blob | undefined): Promise<Answer> => {
  const announced = await call(api, command);
  if (announced.kind !== 'ok' || content === undefined) return announced;
  // What comes back says where the file goes.
  const { id, upload } = announced.body as IssuePhotoUpload;
  if (upload === null) return announced;
  try {
    const put = await fetch(upload.url, { method: upload.method, headers: upload.headers, body: content });
    if (!put.ok) return { kind: 'unreachable' };
  } catch {
    return { kind: 'unreachable' };
  }
  return api({ method: 'POST', path: `${command.path}/${id}/arrived`, body: {} });
};

/** `changed` is waited for when something was sent: what people look at is no longer true, and the next step would rest on it. */
export const createOutbox = async (
  { api, store, clock }: { api: Api; store: Pick<LocalStore, 'queue' | 'putQueue' | 'file' | 'keepDraft'>; clock: Clock },
  changed: () => Promise<void>,
): Promise<Outbox> => {
  const queue = createValue<readonly Queued[]>(await store.queue());
  const bodies = new Map<string, unknown>();

  const change = (
    next: (before: readonly Queued[]) => readonly Queued[],
    file?: { readonly key: string; readonly content: Blob },
  ): Promise<void> =>
    navigator.locks.request(CHANGING, async () => {
      const after = next(await store.queue());
      await store.putQueue(after, file);
      queue.set(after);
    });

  const taken = async (command: Queued, answer: Sent, body: unknown): Promise<void> => {
    bodies.set(command.key, body);
    if (command.keepAnswerAs !== undefined) await store.keepDraft(command.keepAnswerAs, JSON.stringify({ answer, body }));
    await change((before) => afterAnswer(before, command.key, answer));
  };

  /** Whether anything went. */
  const sendWaiting = async (): Promise<boolean> => {
    let sent = false;
    for (let left = await store.queue(); ; left = await store.queue()) {
      const next = nextOf(left);
      if (next === undefined) break;
      const together = togetherWith(left, next);
      const answer =
        next.file === undefined
          ? await call(api, { ...next, body: joinedBody(together) })
          : await callWithFile(api, next, await store.file(next.key));
      if (answer.kind !== 'ok' && answer.kind !== 'refused') break;
      const result: Sent = answer.kind === 'ok' ? { kind: 'ok', version: versionOf(answer.body) } : answer;
      for (const command of together) await taken(command, result, answer.kind === 'ok' ? answer.body : null);
      sent = true;
    }
    queue.set(await store.queue());
    return sent;
  };

  // Two windows of one person share the queue: one of them sends.
  const flush = async (): Promise<void> => {
    if (await navigator.locks.request(SENDING, sendWaiting)) await changed();
  };

  return {
    queue,
    send: async (decided, content) => {
      const key = crypto.randomUUID();
      const command = { ...decided, key, at: clock.now(), ...(content === undefined ? {} : { file: true as const }) };
      await change((before) => added(before, command), content === undefined ? undefined : { key, content });
      await flush();
      const left = queue.get().find((command) => command.key === key);
      if (left === undefined) return { kind: 'sent', body: bodies.get(key) };
      if (left.state.name === 'waiting' || left.state.problem === 'held-back') return { kind: 'queued' };
      await change((before) => dropped(before, key));
      return { kind: 'refused', problem: left.state.problem };
    },
    sendNow: async (decided, key) => {
      const answer = await call(api, { ...decided, key, at: clock.now() });
      if (answer.kind === 'refused') return answer;
      if (answer.kind !== 'ok') return { kind: 'not-now' };
      await changed();
      return { kind: 'sent', body: answer.body };
    },
    again: async (key) => {
      const fresh = crypto.randomUUID();
      const content = await store.file(key);
      await change(
        (before) => again(before, key, { key: fresh, at: clock.now(), version: null }),
        content === undefined ? undefined : { key: fresh, content },
      );
      await flush();
    },
    drop: (key) => change((before) => dropped(before, key)),
    flush: async () => {
      if (waiting(await store.queue()).length > 0) await flush();
    },
  };
};

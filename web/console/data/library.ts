/** What was read: shown at once from the copy on this device, then as the API tells it, again every few seconds while somebody looks. */
import type { Api } from './api.ts';
import type { Problem } from './api-types.ts';
import type { Clock } from './clock.ts';
import type { LocalStore } from './local-store.ts';
import { createValue, type Value } from './value.ts';

export type Reading =
  | { readonly state: 'loading' }
  /** `readAt`: when the body came. `at`: when it was last known to be true. `live`: the product answers; else this is a copy. */
  | {
      readonly state: 'read';
      readonly body: unknown;
      readonly etag: string | null;
      readonly readAt: string;
      readonly at: string;
      readonly live: boolean;
    }
  | { readonly state: 'refused'; readonly problem: Problem }
  /** Nobody answers, and there is no copy on this device. */
  | { readonly state: 'out-of-reach' };

export interface Library {
  reading(path: string): Value<Reading>;
  /** Keeps it fresh until the returned function is called. */
  watch(path: string, calm?: boolean): () => void;
  /** Asks for everything that somebody looks at; for one address only, if given. */
  refresh(path?: string): Promise<void>;
  /** Keeps copies of what somebody may need without a connection; each once in the life of this page. */
  copyAhead(paths: readonly string[]): Promise<void>;
  /** Forgets all that was read, here and in memory. */
  clear(): void;
}

const EVERY_MS = 5_000;
/** What changes seldom waits so many rounds. */
const CALM_ROUNDS = 12;
/** Links to photos inside an answer work for a quarter of an hour; then the same answer is asked for anew. */
const LINKS_LAST_MS = 10 * 60_000;

export const createLibrary = ({ api, store, clock }: { api: Api; store: LocalStore; clock: Clock }): Library => {
  const readings = new Map<string, Value<Reading>>();
  const watched = new Map<string, { readonly times: number; readonly calm: boolean }>();
  let ticks = 0;
  /** Without telling anybody: a list that has not moved is not drawn again. */
  const trueAt = new Map<string, string>();
  const ahead = new Set<string>();
  const asking = new Map<string, Promise<void>>();
  let timer: ReturnType<typeof setInterval> | undefined;

  const reading = (path: string): Value<Reading> => {
    const known = readings.get(path);
    if (known !== undefined) return known;
    const made = createValue<Reading>({ state: 'loading' });
    readings.set(path, made);
    return made;
  };

  const fromCopy = async (path: string, value: Value<Reading>): Promise<void> => {
    if (value.get().state !== 'loading') return;
    const copy = await store.copy(path);
    if (copy !== undefined && value.get().state === 'loading') {
      const { body, etag, readAt, at } = copy;
      value.set({ state: 'read', body, etag, readAt, at, live: false });
    }
  };

  const ask = async (path: string): Promise<void> => {
    const value = reading(path);
    await fromCopy(path, value);
    const before = value.get();
    const known = before.state === 'read' && Date.parse(clock.now()) - Date.parse(before.readAt) < LINKS_LAST_MS;
    const answer = await api({ method: 'GET', path, etag: known ? before.etag : null });
    // Cleared meanwhile: whoever asked is no longer here.
    if (readings.get(path) !== value) return;
    switch (answer.kind) {
      case 'ok': {
        const now = clock.now();
        const copy = { path, body: answer.body, etag: answer.etag, readAt: now, at: now };
        value.set({ state: 'read', ...copy, live: true });
        await store.keep(copy);
        return;
      }
      case 'unchanged':
        trueAt.set(path, clock.now());
        if (before.state === 'read' && !before.live) value.set({ ...before, at: clock.now(), live: true });
        return;
      case 'refused':
        value.set({ state: 'refused', problem: answer.problem });
        await store.forget(path);
        return;
      case 'signed-out':
      case 'unreachable':
        if (before.state === 'read' && before.live) value.set({ ...before, at: trueAt.get(path) ?? before.at, live: false });
        if (before.state === 'loading') value.set({ state: 'out-of-reach' });
        return;
    }
  };

  const askOnce = (path: string): Promise<void> => {
    const running = asking.get(path) ?? ask(path).finally(() => asking.delete(path));
    asking.set(path, running);
    return running;
  };

  /** An answer that was asked for before something changed is not the one that is wanted. */
  const askAnew = async (path: string): Promise<void> => {
    await asking.get(path);
    await askOnce(path);
  };

  const refresh = async (path?: string): Promise<void> => {
    await Promise.all((path === undefined ? [...watched.keys()] : [path]).map(askAnew));
  };

  const tick = (): void => {
    ticks += 1;
    if (document.visibilityState !== 'visible') return;
    const due = [...watched].filter(
      ([path, { calm }]) => !calm || ticks % CALM_ROUNDS === 0 || reading(path).get().state !== 'read',
    );
    void Promise.all(due.map(([path]) => askOnce(path)));
  };

  return {
    reading,
    watch: (path, calm = false) => {
      watched.set(path, { times: (watched.get(path)?.times ?? 0) + 1, calm });
      void askOnce(path);
      timer ??= setInterval(tick, EVERY_MS);
      return () => {
        const left = (watched.get(path)?.times ?? 1) - 1;
        if (left > 0) watched.set(path, { times: left, calm });
        else watched.delete(path);
        if (watched.size === 0) {
          clearInterval(timer);
          timer = undefined;
        }
      };
    },
    refresh,
    copyAhead: async (paths) => {
      for (const path of paths.filter((one) => !ahead.has(one))) {
        ahead.add(path);
        const before = await store.copy(path);
        const answer = await api({ method: 'GET', path, etag: before?.etag ?? null, ahead: true });
        // Without an answer it is asked for again when there is a list again.
        if (answer.kind === 'unreachable' || answer.kind === 'signed-out') ahead.delete(path);
        if (answer.kind !== 'ok') continue;
        const now = clock.now();
        await store.keep({ path, body: answer.body, etag: answer.etag, readAt: now, at: now });
      }
    },
    clear: () => readings.clear(),
  };
};

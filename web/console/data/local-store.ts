/** What is kept on this device: copies of what was read, work that waits to be sent, words half typed. All of it is wiped together. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Queued } from './queue.ts';

/** An answer of the API as it was last seen. */
export interface Copy {
  readonly path: string;
  readonly etag: string | null;
  readonly body: unknown;
  /** ISO 8601: when it came. */
  readonly readAt: string;
  /** ISO 8601: when it was last known to be true. */
  readonly at: string;
}

interface Kept extends DBSchema {
  copies: { key: string; value: Copy };
  /** Ordered by the moment of the command. */
  queue: { key: string; value: Queued };
  drafts: { key: string; value: string };
  facts: { key: 'owner' | 'contact'; value: string };
}

export interface LocalStore {
  copy(path: string): Promise<Copy | undefined>;
  keep(copy: Copy): Promise<void>;
  forget(path: string): Promise<void>;
  queue(): Promise<readonly Queued[]>;
  /** The queue as it is now, in one transaction. */
  putQueue(queue: readonly Queued[]): Promise<void>;
  draft(name: string): Promise<string | undefined>;
  keepDraft(name: string, text: string): Promise<void>;
  /** Id of the person whose work this is. */
  owner(): Promise<string | undefined>;
  setOwner(id: string): Promise<void>;
  /** ISO 8601: when the product last answered this device. */
  lastContact(): Promise<string | undefined>;
  setLastContact(at: string): Promise<void>;
  /** `copies`: what came from the API and what was half typed; work not sent stays. */
  wipe(what: 'copies' | 'everything'): Promise<void>;
}

const open = (): Promise<IDBPDatabase<Kept>> =>
  openDB<Kept>('console', 1, {
    upgrade: (database) => {
      database.createObjectStore('copies', { keyPath: 'path' });
      database.createObjectStore('queue', { keyPath: 'key' });
      database.createObjectStore('drafts');
      database.createObjectStore('facts');
    },
  });

export const openLocalStore = async (): Promise<LocalStore> => {
  const database = await open();
  return {
    copy: (path) => database.get('copies', path),
    keep: async (copy) => {
      await database.put('copies', copy);
    },
    forget: (path) => database.delete('copies', path),
    queue: async () => (await database.getAll('queue')).sort((a, b) => (a.at < b.at ? -1 : 1)),
    putQueue: async (queue) => {
      const change = database.transaction('queue', 'readwrite');
      const left = new Set(queue.map(({ key }) => key));
      const before = await change.store.getAllKeys();
      await Promise.all([
        ...before.filter((key) => !left.has(key)).map((key) => change.store.delete(key)),
        ...queue.map((command) => change.store.put(command)),
        change.done,
      ]);
    },
    draft: (name) => database.get('drafts', name),
    keepDraft: async (name, text) => {
      if (text === '') await database.delete('drafts', name);
      else await database.put('drafts', text, name);
    },
    owner: () => database.get('facts', 'owner'),
    setOwner: async (id) => {
      await database.put('facts', id, 'owner');
    },
    lastContact: () => database.get('facts', 'contact'),
    setLastContact: async (at) => {
      await database.put('facts', at, 'contact');
    },
    wipe: async (what) => {
      const names = what === 'everything' ? (['copies', 'drafts', 'queue', 'facts'] as const) : (['copies', 'drafts'] as const);
      const change = database.transaction(names, 'readwrite');
      await Promise.all([...names.map((name) => change.objectStore(name).clear()), change.done]);
    },
  };
};

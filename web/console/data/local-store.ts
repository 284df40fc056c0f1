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
  unsaved: { key: string; value: string };
  /** By the key of the command that sends it. */
  files: { key: string; value: Blob };
  facts: { key: 'owner' | 'contact'; value: string };
}

export interface LocalStore {
  copy(path: string): Promise<Copy | undefined>;
  keep(copy: Copy): Promise<void>;
  forget(path: string): Promise<void>;
  queue(): Promise<readonly Queued[]>;
  /** The queue as it is now, in one transaction with a file of one of its commands. Files without a command go. */
  putQueue(queue: readonly Queued[], file?: { readonly key: string; readonly content: Blob }): Promise<void>;
  file(key: string): Promise<Blob | undefined>;
  draft(name: string): Promise<string | undefined>;
  keepDraft(name: string, text: string): Promise<void>;
  /** Typed into something that is saved as it is typed, and not known to be stored yet; by its address. Outlives days without contact. */
  unsaved(address: string): Promise<string | undefined>;
  /** null = everything of it is stored. */
  keepUnsaved(address: string, typed: string | null): Promise<void>;
  /** Addresses that have something unsaved. */
  allUnsaved(): Promise<readonly string[]>;
  /** Id of the person whose work this is. */
  owner(): Promise<string | undefined>;
  setOwner(id: string): Promise<void>;
  /** ISO 8601: when the product last answered this device. */
  lastContact(): Promise<string | undefined>;
  setLastContact(at: string): Promise<void>;
  /** `copies`: what came from the API and what was half typed; work not sent stays. */
  wipe(what: 'copies' | 'everything'): Promise<void>;
}

const open = (app: string): Promise<IDBPDatabase<Kept>> =>
  openDB<Kept>(app, 3, {
    upgrade: (database, before) => {
      if (before < 1) {
        database.createObjectStore('copies', { keyPath: 'path' });
        database.createObjectStore('queue', { keyPath: 'key' });
        database.createObjectStore('drafts');
        database.createObjectStore('facts');
      }
      if (before < 2) database.createObjectStore('unsaved');
      database.createObjectStore('files');
    },
  });

/** `app`: each of the apps of one origin has its own; another person may be signed in there. */
export const openLocalStore = async (app: 'console' | 'organisations' = 'console'): Promise<LocalStore> => {
  const database = await open(app);
  return {
    copy: (path) => database.get('copies', path),
    keep: async (copy) => {
      await database.put('copies', copy);
    },
    forget: (path) => database.delete('copies', path),
    queue: async () => (await database.getAll('queue')).sort((a, b) => (a.at < b.at ? -1 : 1)),
    putQueue: async (queue, file) => {
      const change = database.transaction(['queue', 'files'], 'readwrite');
      const [commands, files] = [change.objectStore('queue'), change.objectStore('files')];
      const left = new Set(queue.map(({ key }) => key));
      const [before, kept] = await Promise.all([commands.getAllKeys(), files.getAllKeys()]);
      await Promise.all([
        ...before.filter((key) => !left.has(key)).map((key) => commands.delete(key)),
        ...kept.filter((key) => !left.has(key)).map((key) => files.delete(key)),
        ...queue.map((command) => commands.put(command)),
        ...(file === undefined ? [] : [files.put(file.content, file.key)]),
        change.done,
      ]);
    },
    file: (key) => database.get('files', key),
    draft: (name) => database.get('drafts', name),
    keepDraft: async (name, text) => {
      if (text === '') await database.delete('drafts', name);
      else await database.put('drafts', text, name);
    },
    unsaved: (address) => database.get('unsaved', address),
    keepUnsaved: async (address, typed) => {
      if (typed === null) await database.delete('unsaved', address);
      else await database.put('unsaved', typed, address);
    },
    allUnsaved: () => database.getAllKeys('unsaved'),
    owner: () => database.get('facts', 'owner'),
    setOwner: async (id) => {
      await database.put('facts', id, 'owner');
    },
    lastContact: () => database.get('facts', 'contact'),
    setLastContact: async (at) => {
      await database.put('facts', at, 'contact');
    },
    wipe: async (what) => {
      const names =
        what === 'everything'
          ? (['copies', 'drafts', 'queue', 'files', 'unsaved', 'facts'] as const)
          : (['copies', 'drafts'] as const);
      const change = database.transaction(names, 'readwrite');
      await Promise.all([...names.map((name) => change.objectStore(name).clear()), change.done]);
    },
  };
};

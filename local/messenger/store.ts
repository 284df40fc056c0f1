/** Everything the simulator keeps, in one SQLite file, so that a restart goes on with the conversations. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type { PendingDelivery } from './delivery.ts';
import type { MessengerProfile } from './messenger-profile.ts';
import type { ChatMessage, Fault, LogEntry, Resident } from './model.ts';
import { NO_FAULT, WEBHOOK_FIELDS } from './model.ts';

const LOG_LINES = 3000;

const SCHEMA = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  CREATE TABLE IF NOT EXISTS residents (psid TEXT PRIMARY KEY, json TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS messages (place INTEGER PRIMARY KEY AUTOINCREMENT, mid TEXT UNIQUE NOT NULL, psid TEXT NOT NULL, rev INTEGER NOT NULL, unread INTEGER NOT NULL, json TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS messages_by_rev ON messages (psid, rev);
  CREATE INDEX IF NOT EXISTS messages_unread ON messages (psid) WHERE unread = 1;
  CREATE TABLE IF NOT EXISTS deliveries (id TEXT PRIMARY KEY, dueAt INTEGER NOT NULL, json TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS log (seq INTEGER PRIMARY KEY AUTOINCREMENT, json TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, json TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS media (id TEXT PRIMARY KEY, contentType TEXT NOT NULL, name TEXT NOT NULL, expiresAt INTEGER NOT NULL, bytes BLOB NOT NULL);
`;

export interface Media {
  readonly id: string;
  readonly contentType: string;
  readonly name: string;
  /** Milliseconds; afterwards Graph no longer hands it out. */
  readonly expiresAt: number;
  readonly bytes: Uint8Array;
}

export type Store = ReturnType<typeof openStore>;

/** Written by this file only, so what is read back has its shape. */
const decode = <T>(row: Record<string, unknown> | undefined): T | null =>
  row === undefined ? null : JSON.parse(String(row.json));
const decodeAll = <T>(rows: Record<string, unknown>[]): T[] => rows.map((row) => JSON.parse(String(row.json)));

export const openStore = (dataDir: string) => {
  mkdirSync(dataDir, { recursive: true });
  const database = new DatabaseSync(join(dataDir, 'messenger.sqlite'));
  database.exec(SCHEMA);
  const statements = new Map<string, ReturnType<DatabaseSync['prepare']>>();
  const prepared = (sql: string) => {
    const known = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, known);
    return known;
  };
  const run = (sql: string, ...values: SQLInputValue[]) => prepared(sql).run(...values);
  const get = (sql: string, ...values: SQLInputValue[]) => prepared(sql).get(...values);
  const all = (sql: string, ...values: SQLInputValue[]) => prepared(sql).all(...values);

  const setting = <T>(name: string, otherwise: T): T =>
    decode<T>(get('SELECT json FROM settings WHERE name = ?', name)) ?? otherwise;
  const keep = (name: string, value: unknown) =>
    run('INSERT OR REPLACE INTO settings VALUES (?, ?)', name, JSON.stringify(value));

  const lastRevs = get(
    `SELECT MAX(rev) AS rev FROM (SELECT rev FROM messages UNION ALL SELECT json_extract(json, '$.rev') AS rev FROM residents)`,
  );
  let rev = Number(lastRevs?.rev ?? 0);

  return {
    /** The last change; a `since` cursor. */
    rev: () => rev,

    residents: () => decodeAll<Resident>(all('SELECT json FROM residents ORDER BY rowid')),
    resident: (psid: string) => decode<Resident>(get('SELECT json FROM residents WHERE psid = ?', psid)),
    putResident: (resident: Omit<Resident, 'rev'>): Resident => {
      rev += 1;
      const stored = { ...resident, rev };
      run(
        'INSERT INTO residents VALUES (?, ?) ON CONFLICT (psid) DO UPDATE SET json = excluded.json',
        resident.psid,
        JSON.stringify(stored),
      );
      return stored;
    },

    message: (mid: string) => decode<ChatMessage>(get('SELECT json FROM messages WHERE mid = ?', mid)),
    /** Changed after the cursor, in the order of the chat. */
    messages: (psid: string, since = 0) =>
      decodeAll<ChatMessage>(all('SELECT json FROM messages WHERE psid = ? AND rev > ? ORDER BY place', psid, since)),
    /** Not read by the other side yet. */
    unread: (psid: string) =>
      decodeAll<ChatMessage>(all('SELECT json FROM messages WHERE psid = ? AND unread = 1 ORDER BY place', psid)),
    putMessage: (message: Omit<ChatMessage, 'rev'>): ChatMessage => {
      rev += 1;
      const stored = { ...message, rev };
      run(
        'INSERT INTO messages (mid, psid, rev, unread, json) VALUES (?, ?, ?, ?, ?) ON CONFLICT (mid) DO UPDATE SET rev = excluded.rev, unread = excluded.unread, json = excluded.json',
        message.mid,
        message.psid,
        rev,
        message.status === 'read' ? 0 : 1,
        JSON.stringify(stored),
      );
      return stored;
    },

    deliveries: () => decodeAll<PendingDelivery>(all('SELECT json FROM deliveries ORDER BY dueAt, rowid')),
    dueDeliveries: (now: number) =>
      decodeAll<PendingDelivery>(all('SELECT json FROM deliveries WHERE dueAt <= ? ORDER BY dueAt, rowid', now)),
    putDelivery: (delivery: PendingDelivery) =>
      run(
        'INSERT OR REPLACE INTO deliveries VALUES (?, ?, ?)',
        delivery.id,
        Math.round(delivery.dueAt),
        JSON.stringify(delivery),
      ),
    dropDelivery: (id: string) => run('DELETE FROM deliveries WHERE id = ?', id),

    addLog: (entry: Omit<LogEntry, 'seq'>) => {
      const seq = Number(run('INSERT INTO log (json) VALUES (?)', JSON.stringify(entry)).lastInsertRowid);
      if (seq % 100 === 0) run('DELETE FROM log WHERE seq <= ?', seq - LOG_LINES);
    },
    log: (since: number, limit: number): LogEntry[] =>
      all(
        'SELECT seq, json FROM (SELECT seq, json FROM log WHERE seq > ? ORDER BY seq DESC LIMIT ?) ORDER BY seq',
        since,
        limit,
      ).map((row) => ({
        ...JSON.parse(String(row.json)),
        seq: Number(row.seq),
      })),

    fault: () => setting<Fault>('fault', NO_FAULT),
    setFault: (fault: Fault) => keep('fault', fault),
    profile: () => setting<MessengerProfile>('profile', {}),
    setProfile: (profile: MessengerProfile) => keep('profile', profile),
    /** Fields of the webhook that the page is subscribed to; none = it is not subscribed. */
    subscribedFields: () => setting<readonly string[]>('subscribed-fields', WEBHOOK_FIELDS),
    setSubscribedFields: (fields: readonly string[]) => keep('subscribed-fields', fields),
    quota: () => setting<boolean>('quota', false),
    setQuota: (on: boolean) => keep('quota', on),

    media: (id: string): Media | null => {
      const row = get('SELECT * FROM media WHERE id = ?', id);
      if (row === undefined || !(row.bytes instanceof Uint8Array)) return null;
      return {
        id,
        contentType: String(row.contentType),
        name: String(row.name),
        expiresAt: Number(row.expiresAt),
        bytes: row.bytes,
      };
    },
    putMedia: ({ id, contentType, name, expiresAt, bytes }: Media) =>
      run('INSERT INTO media VALUES (?, ?, ?, ?, ?)', id, contentType, name, Math.round(expiresAt), bytes),

    /** Forgets every chat; residents, menu and faults too. */
    clear: () => {
      for (const table of ['residents', 'messages', 'deliveries', 'log', 'settings', 'media'])
        database.exec(`DELETE FROM ${table}`);
    },
    close: () => database.close(),
  };
};

/** Settings in the table: one item with every changed part, so that a read is one read, and a history item for each change. */
import * as z from 'zod';
import { keys } from '../platform/keys.ts';
import type { Item, Table } from '../platform/table.ts';
import type { Work } from '../platform/work.ts';
import { condition } from '../platform/write-set.ts';
import { PART_SCHEMAS, type Part, PartSchema, type Settings } from './model.ts';

const Change = z.object({ value: z.unknown(), version: z.int(), at: z.string(), by: z.string() });
export type Change = z.infer<typeof Change>;

const StoredSchema = z.object({ version: z.int(), parts: z.partialRecord(PartSchema, Change) });
/** `version` counts all changes; each part has its own. */
export type StoredSettings = z.infer<typeof StoredSchema>;

const HistoryEntrySchema = Change.extend({ part: PartSchema, before: z.unknown() });
export type SettingsChange = z.infer<typeof HistoryEntrySchema>;

export const readSettings = async (table: Table): Promise<StoredSettings> => {
  const item = await table.get(keys.settings());
  return item === undefined ? { version: 0, parts: {} } : StoredSchema.parse(item);
};

export const partVersion = (stored: StoredSettings, part: Part): number => stored.parts[part]?.version ?? 0;

/**
 * The stored parts that the schemas of this deployment still read. A part written for an older shape is named in `unreadable` and the
 * profile's stands in for it until the office saves it again.
 */
export const settingsOf = (stored: StoredSettings): { settings: Settings; unreadable: readonly Part[] } => {
  const unreadable: Part[] = [];
  const entries = PartSchema.options.flatMap((part) => {
    const change = stored.parts[part];
    if (change === undefined) return [];
    const parsed = PART_SCHEMAS[part].safeParse(change.value);
    if (!parsed.success) unreadable.push(part);
    return parsed.success ? [[part, parsed.data]] : [];
  });
  return { settings: Object.fromEntries(entries), unreadable };
};

/** `value` is already checked; `before` is what it replaces, from the profile the first time. */
export const changePart = (
  { writes, now }: Pick<Work, 'writes' | 'now'>,
  stored: StoredSettings,
  change: { readonly part: Part; readonly value: unknown; readonly before: unknown; readonly staffId: string },
): StoredSettings => {
  const { part, value, before, staffId } = change;
  const version = partVersion(stored, part) + 1;
  const made: Change = { value, version, at: now, by: staffId };
  const next: StoredSettings = { version: stored.version + 1, parts: { ...stored.parts, [part]: made } };
  writes.put(keys.settings(), { ...next }, condition.versionIs(stored.version));
  writes.put(keys.settingsChange(part, version), { ...made, part, before }, condition.notExists);
  return next;
};

/** Newest first. */
export const changesOf = async (
  table: Table,
  part: Part,
  query: { readonly limit: number; readonly from: Item | null },
): Promise<{ readonly items: readonly SettingsChange[]; readonly next: Item | null }> => {
  const { pk, sk } = keys.settingsChange(part, 0);
  const page = await table.under(pk, sk.slice(0, sk.lastIndexOf('#') + 1), { ...query, newestFirst: true });
  return { items: page.items.map((item) => HistoryEntrySchema.parse(item)), next: page.next };
};

/** Random keys of this deployment, each made by whoever needs it first; two at once agree on what was stored first. */
import { randomBytes } from 'node:crypto';
import { ConflictError } from './errors.ts';
import { keys } from './keys.ts';
import type { Table } from './table.ts';
import { condition, newWriteSet } from './write-set.ts';

const cached = new Map<string, Buffer>();

const stored = async (table: Table, name: string): Promise<Buffer | undefined> => {
  const item = await table.get(keys.secret(name));
  return typeof item?.value === 'string' ? Buffer.from(item.value, 'base64') : undefined;
};

/** 256 bits. Kept for the life of the process. */
export const secretOf = async (table: Table, name: string): Promise<Buffer> => {
  const known = cached.get(name) ?? (await stored(table, name));
  if (known !== undefined) {
    cached.set(name, known);
    return known;
  }
  const writes = newWriteSet();
  writes.put(keys.secret(name), { value: randomBytes(32).toString('base64') }, condition.notExists);
  await table.commit(writes).catch((error) => {
    if (!(error instanceof ConflictError)) throw error;
  });
  const made = await stored(table, name);
  if (made === undefined) throw new Error(`the key "${name}" was written and is not there`);
  cached.set(name, made);
  return made;
};

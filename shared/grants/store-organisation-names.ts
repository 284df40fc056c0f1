/** Names of organisations for lists and documents. */
import { keys } from '../platform/keys.ts';
import type { Table } from '../platform/table.ts';

/** By id; who is not stored is not in it. */
export const organisationNames = async (table: Table, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const found = await table.getMany([...new Set(ids)].map(keys.organisation));
  return new Map(found.map(({ id, name }) => [String(id), String(name)]));
};

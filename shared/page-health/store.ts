/** Three items under one key, each with one kind of writer: the check, the senders, the turns. */
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { type Key, keys } from '../platform/keys.ts';
import type { Table } from '../platform/table.ts';
import { secondsBetween } from '../platform/time.ts';
import { afterTrouble } from './decide.ts';
import { HeardSchema, type PageCheck, PageCheckSchema, type PageFault, type PageHealth, SendTroubleSchema } from './model.ts';

/** A process writes each kind at most this often: the item must not become the busiest of the table. */
const SELDOM_SECONDS = 5 * 60;

export const readPageHealth = async (table: Table): Promise<PageHealth> => {
  const { items } = await table.under(keys.pageCheck().pk, '', { limit: 3 });
  const stored = (key: Key) => items.find(({ sk }) => sk === key.sk);
  return {
    check: PageCheckSchema.nullable().parse(stored(keys.pageCheck()) ?? null),
    trouble: SendTroubleSchema.nullable().parse(stored(keys.pageTrouble()) ?? null),
    heardAt: HeardSchema.nullable().parse(stored(keys.pageHeard()) ?? null)?.at ?? null,
  };
};

const write = async (table: Table, key: Key, item: Readonly<Record<string, unknown>>): Promise<void> => {
  const names = Object.keys(item);
  await table.doc.send(
    new UpdateCommand({
      TableName: table.name,
      Key: { ...key },
      UpdateExpression: `SET ${names.map((name) => `#${name} = :${name}`).join(', ')}`,
      ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
      ExpressionAttributeValues: Object.fromEntries(names.map((name) => [`:${name}`, item[name]])),
    }),
  );
};

export const keepPageCheck = (table: Table, check: PageCheck): Promise<void> => write(table, keys.pageCheck(), check);

/** Lets one call through in SELDOM_SECONDS of the clock, also when the clock has been set back. */
const seldom = (): ((now: string) => boolean) => {
  let last: string | null = null;
  return (now) => {
    if (last !== null && Math.abs(secondsBetween(last, now)) < SELDOM_SECONDS) return false;
    last = now;
    return true;
  };
};
const mayNoteTrouble = seldom();
const mayNoteHeard = seldom();

export const notePageTrouble = async (table: Table, fault: PageFault, now: string): Promise<void> => {
  if (!mayNoteTrouble(now)) return;
  const { trouble } = await readPageHealth(table);
  await write(table, keys.pageTrouble(), { ...afterTrouble(trouble, fault, now) });
};

/** A resident was heard on Messenger. */
export const noteHeard = async (table: Table, now: string): Promise<void> => {
  if (mayNoteHeard(now)) await write(table, keys.pageHeard(), { at: now });
};

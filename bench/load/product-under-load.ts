/** The product as a process of its own, its clock in daytime, and what its table keeps of a resident's talk. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { inQuietHours } from '../../shared/calendar/calendar.ts';
import { city } from '../../shared/city/current.ts';
import { parseMessage } from '../../shared/conversations/store.ts';
import { conversationIdOf } from '../../shared/platform/ids.ts';
import { keys } from '../../shared/platform/keys.ts';
import { type Item, type Table, tableOf } from '../../shared/platform/table.ts';
import { addSeconds } from '../../shared/platform/time.ts';
import { type ProductProcess, startProcess } from '../../test/support/process.ts';
import type { Kept } from './check.ts';

const Runtime = z.object({ pid: z.number(), url: z.string(), databaseUrl: z.string() });
const Status = z.object({
  idle: z.boolean(),
  offsetMs: z.number(),
  queues: z.record(z.string(), z.object({ visible: z.number(), inFlight: z.number(), deadLetters: z.boolean() })),
});
export type Status = z.infer<typeof Status>;

export interface ProductUnderLoad {
  readonly url: string;
  readonly pid: number;
  readonly table: Table;
  readonly status: () => Promise<Status>;
  readonly process: ProductProcess;
}

const tableAt = async (endpoint: string): Promise<Table> => {
  const client = new DynamoDBClient({
    endpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const { TableNames = [] } = await client.send(new ListTablesCommand({}));
  return tableOf(TableNames[0] ?? '', DynamoDBDocumentClient.from(client));
};

/** Over the same folder it goes on with what was stored. */
export const startUnderLoad = async (dataDir: string, graphUrl: string): Promise<ProductUnderLoad> => {
  const process = await startProcess(dataDir, 0, { GRAPH_API_URL: graphUrl, CITY: city.id });
  const { pid, url, databaseUrl } = Runtime.parse(JSON.parse(readFileSync(join(dataDir, 'runtime.json'), 'utf8')));
  const status = async () => Status.parse(await (await fetch(`${url}/local/status`)).json());
  return { url, pid, table: await tableAt(databaseUrl), status, process };
};

/** An ISO 8601 duration. */
export const advance = async ({ url }: ProductUnderLoad, by: string): Promise<void> => {
  const response = await fetch(`${url}/local/clock`, { method: 'POST', body: JSON.stringify({ advance: by }) });
  if (!response.ok) throw new Error(`the clock answered ${response.status}`);
};

/** At night news wait for the morning; the load is of a day. */
export const makeDay = async (product: ProductUnderLoad): Promise<void> => {
  const now = new Date().toISOString();
  const hours = Array.from({ length: 24 }, (_, hour) => hour);
  // Quiet neither now nor for the rest of the run.
  const ahead = hours.find((hour) => [0, 1].every((more) => !inQuietHours(city, addSeconds(now, (hour + more) * 3600)))) ?? 0;
  if (ahead > 0) await advance(product, `PT${ahead}H`);
};

/** Seconds until nothing runs, waits or lies unread; null = not within so many. */
export const drained = async ({ status }: ProductUnderLoad, withinSeconds: number): Promise<number | null> => {
  const start = performance.now();
  const seconds = () => (performance.now() - start) / 1000;
  while (seconds() < withinSeconds) {
    if ((await status()).idle) return seconds();
    await wait(250);
  }
  return null;
};

export const deadLettersIn = ({ queues }: Status): number =>
  Object.values(queues)
    .filter(({ deadLetters }) => deadLetters)
    .reduce((sum, { visible, inFlight }) => sum + visible + inFlight, 0);

const keptOf = (item: Item): Kept => {
  const { id, from, externalId, purpose, delivery } = parseMessage(item);
  return { id, from, mid: from === 'resident' ? externalId : null, purpose, status: delivery?.status ?? null };
};

/** Everything that was said in the chat of this resident, in order. */
export const keptOfResident = async ({ table }: ProductUnderLoad, psid: string): Promise<readonly Kept[]> => {
  const kept: Kept[] = [];
  let from: Item | null = null;
  do {
    const page = await table.under(keys.conversation(conversationIdOf('messenger', psid)).pk, 'message#', { limit: 200, from });
    kept.push(...page.items.map(keptOf));
    from = page.next;
  } while (from !== null);
  return kept;
};

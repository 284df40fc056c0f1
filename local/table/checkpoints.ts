import { rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { readJson, writeAtomically } from '../data-folder.ts';

const PositionSchema = z.object({ shardId: z.string().optional(), sequenceNumber: z.string().optional() });

/** Up to which record of a stream a consumer has come; nothing = before the first. */
export type Position = { shardId: string | undefined; sequenceNumber: string | undefined };

const file = (dataDir: string, consumer: string) => join(dataDir, 'streams', `${consumer}.json`);

export const readCheckpoint = (dataDir: string, consumer: string): Position => {
  const parsed = PositionSchema.safeParse(readJson(file(dataDir, consumer)));
  return { shardId: parsed.data?.shardId, sequenceNumber: parsed.data?.sequenceNumber };
};

export const writeCheckpoint = (dataDir: string, consumer: string, position: Position): void =>
  writeAtomically(file(dataDir, consumer), JSON.stringify(position));

/** For a table that was made anew: its numbers begin again. */
export const forgetCheckpoint = (dataDir: string, consumer: string): void => rmSync(file(dataDir, consumer), { force: true });

/** Per table the record that all of its consumers have passed. */
export const passedByAll = (dataDir: string, consumers: readonly { id: string; table: string }[]): Record<string, string> => {
  const passed: Record<string, string> = {};
  for (const table of new Set(consumers.map((consumer) => consumer.table))) {
    const numbers = consumers
      .filter((consumer) => consumer.table === table)
      .map(({ id }) => BigInt(readCheckpoint(dataDir, id).sequenceNumber ?? 0));
    const lowest = numbers.reduce((least, one) => (one < least ? one : least));
    if (lowest > 0n) passed[table] = String(lowest);
  }
  return passed;
};

import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import {
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  ExpiredIteratorException,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ListStreamsCommand,
  type _Record as StreamRecord,
  TrimmedDataAccessException,
} from '@aws-sdk/client-dynamodb-streams';
import { type Position, readCheckpoint, writeCheckpoint } from './checkpoints.ts';

export type { StreamRecord };

/** Lambda polls each shard four times a second. A write to the database file wakes the reader earlier. */
const POLL_MS = 250;
/** Writes come in bursts; one look for all of them. */
const SETTLE_MS = 4;

/** Resolves at the latest after POLL_MS, earlier when the database was written to. */
const wakeful = (file: string | undefined) => {
  let wake = () => {};
  let written = false;
  let watcher: FSWatcher | undefined;
  if (file) {
    const log = `${basename(file)}-wal`;
    watcher = watch(dirname(file), (_event, name) => {
      if (name !== log) return;
      written = true;
      wake();
    });
  }
  const doze = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  return {
    pause: async () => {
      if (!written) await doze(POLL_MS);
      if (written) {
        written = false;
        await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
      }
    },
    close: () => {
      watcher?.close();
      wake();
    },
  };
};

export type StreamReader = { position(): Position; stop(): Promise<void> };

/**
 * Reads a table's stream in order and hands it over in batches. `deliver` says through `accepted` up to which record all is done;
 * only then the checkpoint moves, so after a crash nothing is left out, and what was underway comes again.
 */
export const readStream = async (options: {
  client: DynamoDBStreamsClient;
  table: string;
  /** Names the checkpoint. */
  consumer: string;
  dataDir: string;
  /** The database file; a write to it is looked at without delay. */
  file: string | undefined;
  batchSize: number;
  deliver(records: StreamRecord[], accepted: (last: StreamRecord) => void, shardId: string): Promise<void>;
  failed(error: unknown): void;
}): Promise<StreamReader> => {
  const { client, table, consumer, dataDir, batchSize } = options;
  const { Streams } = await client.send(new ListStreamsCommand({ TableName: table }));
  const StreamArn = Streams?.at(-1)?.StreamArn;
  if (!StreamArn) throw new Error(`table ${table} has no stream`);

  let at = readCheckpoint(dataDir, consumer);
  const sleep = wakeful(options.file);
  let running = true;

  const shards = async () => (await client.send(new DescribeStreamCommand({ StreamArn }))).StreamDescription?.Shards ?? [];

  const open = async (): Promise<string | undefined> => {
    const all = await shards();
    const shard = all.find(({ ShardId }) => ShardId === at.shardId) ?? all[0];
    if (!shard?.ShardId) return undefined;
    if (shard.ShardId !== at.shardId) at = { shardId: shard.ShardId, sequenceNumber: undefined };
    const from = (type: 'AFTER_SEQUENCE_NUMBER' | 'TRIM_HORIZON', SequenceNumber?: string) =>
      client.send(new GetShardIteratorCommand({ StreamArn, ShardId: shard.ShardId, ShardIteratorType: type, SequenceNumber }));
    try {
      const { ShardIterator } = at.sequenceNumber
        ? await from('AFTER_SEQUENCE_NUMBER', at.sequenceNumber)
        : await from('TRIM_HORIZON');
      return ShardIterator;
    } catch (error) {
      if (!(error instanceof TrimmedDataAccessException)) throw error;
      return (await from('TRIM_HORIZON')).ShardIterator;
    }
  };

  const nextShard = async (): Promise<void> => {
    const following = (await shards()).find(({ ParentShardId }) => ParentShardId === at.shardId);
    if (following?.ShardId) at = { shardId: following.ShardId, sequenceNumber: undefined };
  };

  const accepted = (last: StreamRecord) => {
    at = { shardId: at.shardId, sequenceNumber: last.dynamodb?.SequenceNumber };
    writeCheckpoint(dataDir, consumer, at);
  };

  const work = async () => {
    let iterator: string | undefined;
    while (running) {
      try {
        iterator ??= await open();
        if (!iterator) {
          await sleep.pause();
          continue;
        }
        const { Records = [], NextShardIterator } = await client.send(
          new GetRecordsCommand({ ShardIterator: iterator, Limit: batchSize }),
        );
        if (Records.length > 0) await options.deliver(Records, accepted, at.shardId ?? '');
        iterator = NextShardIterator;
        if (!iterator) await nextShard();
        if (Records.length < batchSize && running) await sleep.pause();
      } catch (error) {
        iterator = undefined; // continue from the checkpoint
        if (!running) return;
        if (!(error instanceof ExpiredIteratorException)) options.failed(error);
        await sleep.pause();
      }
    }
  };
  const done = work();
  return {
    position: () => at,
    stop: async () => {
      running = false;
      sleep.close();
      await done;
    },
  };
};

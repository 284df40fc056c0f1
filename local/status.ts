import { DatabaseSync } from 'node:sqlite';
import type { EventSources } from './lambda/event-sources.ts';
import type { FunctionCounts } from './lambda/function-pool.ts';
import type { Functions } from './lambda/functions.ts';
import type { Messaging } from './messaging/fauxqs.ts';

export type QueueDepth = {
  visible: number;
  /** Taken by a function and neither done nor given back. */
  inFlight: number;
  delayed: number;
  deadLetters: boolean;
};

export type Status = {
  now: string;
  offsetMs: number;
  functions: Record<string, FunctionCounts>;
  queues: Record<string, QueueDepth>;
  streams: Record<string, { table: string; sequenceNumber: string | undefined; behind: number | undefined }>;
  /** Nothing runs, waits in a working queue or lies unread in a stream. Dead letters do not count. */
  idle: boolean;
};

const deadLetterArns = (messaging: Messaging): ReadonlySet<string> =>
  new Set(
    [...messaging.queues.allQueues()].flatMap(({ attributes }) =>
      attributes.RedrivePolicy ? [String(JSON.parse(attributes.RedrivePolicy).deadLetterTargetArn)] : [],
    ),
  );

/** Records that the reader has not passed; unknown with a database of the user's own. */
const behind = (file: string | undefined, table: string, sequenceNumber: string | undefined): number | undefined => {
  if (!file) return undefined;
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const row = database
      .prepare(
        'SELECT COUNT(*) AS n FROM _stream_records WHERE table_name = ? AND CAST(sequence_number AS INTEGER) > CAST(? AS INTEGER)',
      )
      .get(table, sequenceNumber ?? '0');
    return Number(row?.n ?? 0);
  } finally {
    database.close();
  }
};

export const statusOf = (options: {
  functions: Functions;
  messaging: Messaging;
  sources: EventSources;
  databaseFile: string | undefined;
  now: number;
  offsetMs: number;
}): Status => {
  const deadLetters = deadLetterArns(options.messaging);
  const functions = Object.fromEntries(options.functions.all().map((pool) => [pool.settings.functionName, pool.counts()]));
  const consumed = new Set(options.sources.queues.map(({ queue }) => queue.name));
  const queues = Object.fromEntries(
    [...options.messaging.queues.allQueues()].map((queue) => {
      const count = (name: string) => Number(queue.getAttribute(name) ?? 0);
      const depth: QueueDepth = {
        visible: count('ApproximateNumberOfMessages'),
        inFlight: count('ApproximateNumberOfMessagesNotVisible'),
        delayed: count('ApproximateNumberOfMessagesDelayed'),
        deadLetters: deadLetters.has(queue.arn),
      };
      return [queue.name, depth];
    }),
  );
  const streams = Object.fromEntries(
    options.sources.streams.map(({ follower, reader }) => {
      const { sequenceNumber } = reader.position();
      return [
        follower.id,
        { table: follower.table, sequenceNumber, behind: behind(options.databaseFile, follower.table, sequenceNumber) },
      ];
    }),
  );
  const waits = ({ visible, inFlight, delayed }: QueueDepth) => visible + inFlight + delayed > 0;
  const idle =
    Object.values(functions).every(({ running, waiting }) => running + waiting === 0) &&
    Object.entries(queues).every(([name, depth]) => !consumed.has(name) || !waits(depth)) &&
    Object.values(streams).every((stream) => (stream.behind ?? 0) === 0);
  return { now: new Date(options.now).toISOString(), offsetMs: options.offsetMs, functions, queues, streams, idle };
};

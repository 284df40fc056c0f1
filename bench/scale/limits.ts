/** Numbers that end somewhere, and at how many messages a day each does. */
import { MIX, type Sample } from './day.ts';

/** The busiest minute of a day has this many times the average. Assumed: evenings, and the hour after the lights went out. */
export const PEAK = 5;
const DAY_SECONDS = 86_400;

export interface Limit {
  readonly what: string;
  /** What it allows in a second. */
  readonly perSecond: number;
  /** What one message of a resident takes of it, on average. */
  readonly perMessage: number;
  /** Ours to change, a quota to ask for, or a law of the service. */
  readonly kind: 'ours' | 'quota' | 'service' | 'Meta';
  /** What is done when it is near. */
  readonly remedy: string;
}

/** At most so many messages a day, if the busiest second is PEAK times the average one. */
export const messagesPerDay = ({ perSecond, perMessage }: Limit): number => ((perSecond / perMessage) * DAY_SECONDS) / PEAK;

/** Seconds that a call takes on AWS: assumed from list latencies, a turn with three round trips to the table and 1.4 sends. */
const SECONDS = { turn: 0.35, send: 0.25, relayItem: 0.02, consumed: 0.05, due: 0.05 } as const;

export const limitsOf = (sample: Sample, hottest: number): readonly Limit[] => {
  const each = (n: number) => n / sample.messages;
  return [
    {
      what: 'Graph: 300 text sends a second for a page',
      perSecond: 300,
      perMessage: each(sample.sent),
      kind: 'Meta',
      remedy: 'more pages (one per district), or fewer sends: two lines of a turn in one message',
    },
    {
      what: 'front door: 1,000 calls a second (our throttle)',
      perSecond: 1000,
      // The message, and echo and receipts of what was sent; Meta puts several events into one call when many come.
      perMessage: 1 + each(sample.sent),
      kind: 'ours',
      remedy: 'raise it in FrontDoor; the quota of the account is 10,000 a second',
    },
    {
      what: 'take-turn: 50 at a time (maxConcurrency)',
      perSecond: 50 / SECONDS.turn,
      perMessage: 1,
      kind: 'ours',
      remedy: 'raise it; the service allows 1,000 for a queue, the account 1,000 for all functions together until asked',
    },
    {
      what: 'send-message: 50 at a time (maxConcurrency)',
      perSecond: 50 / SECONDS.send,
      perMessage: each(sample.sent) - MIX.repliesPerMessage,
      kind: 'ours',
      remedy: 'raise it',
    },
    {
      what: 'relay-outbox: one batch at a time for each of 4 shards',
      perSecond: 4 / SECONDS.relayItem,
      perMessage: each(sample.outboxItems),
      kind: 'ours',
      remedy: 'parallelizationFactor 10 for the stream (facts are unordered by design); shards grow with the table',
    },
    {
      what: 'keep-promises: 1,000 timers a minute for each of 8 shards',
      perSecond: (1000 * 8) / 60,
      perMessage: each(sample.timers),
      kind: 'ours',
      remedy: 'a larger page for each shard; what is left over is done the next minute, in order of its time',
    },
    {
      what: 'a consumer of facts: 10 batches of 10 at a time',
      perSecond: 100 / SECONDS.consumed / 10,
      perMessage: each(sample.facts),
      kind: 'ours',
      remedy: 'raise maxConcurrency of that queue',
    },
    {
      what: 'fulfil-due: 10 batches of 10 at a time',
      perSecond: 100 / SECONDS.due / 10,
      perMessage: each(sample.timers),
      kind: 'ours',
      remedy: 'raise maxConcurrency of the queue',
    },
    {
      what: 'DynamoDB: 1,000 writes a second on one partition key',
      perSecond: 1000,
      perMessage: each(hottest),
      kind: 'service',
      remedy: 'the hottest keys below are sharded like the timers (issues#all#open#0 … #7), read by merging',
    },
    {
      what: 'SQS FIFO in high throughput: 9,000 sends a second in eu-central-1',
      perSecond: 9000,
      perMessage: 1,
      kind: 'quota',
      remedy: 'more groups cost nothing: a group is a person; ask for more',
    },
    {
      what: 'SQS FIFO: 20,000 messages in flight of one queue',
      perSecond: 20_000 / SECONDS.turn,
      perMessage: 1,
      kind: 'service',
      remedy: 'one queue per shard of people',
    },
  ];
};

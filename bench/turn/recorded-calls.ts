/** What the product asks of DynamoDB, kept call by call, so that exactly the same can be asked again without the product in between. */

import {
  BatchGetCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';

type Command = Parameters<DynamoDBDocumentClient['send']>[0];

const COMMANDS = { BatchGetCommand, GetCommand, PutCommand, QueryCommand, TransactWriteCommand, UpdateCommand };

export interface RecordedCall {
  readonly name: keyof typeof COMMANDS;
  readonly input: unknown;
}

/** Calls that were underway together. */
export type Wave = readonly RecordedCall[];

interface Timed extends RecordedCall {
  readonly from: number;
  to: number;
}

const wavesOf = (calls: readonly Timed[]): readonly Wave[] => {
  const waves: RecordedCall[][] = [];
  let end = 0;
  for (const { name, input, from, to } of calls) {
    if (from < end) waves.at(-1)?.push({ name, input });
    else waves.push([{ name, input }]);
    end = Math.max(end, to);
  }
  return waves;
};

/** A client that notes what goes through it; `take` hands the notes over and forgets them. */
export const recordingClient = (
  doc: DynamoDBDocumentClient,
): { readonly doc: DynamoDBDocumentClient; take(): readonly Wave[] } => {
  let calls: Timed[] = [];
  const send = async (command: Command) => {
    const name = command.constructor.name as RecordedCall['name'];
    const call: Timed = { name, input: command.input, from: performance.now(), to: Number.POSITIVE_INFINITY };
    calls.push(call);
    try {
      return await doc.send(command);
    } finally {
      call.to = performance.now();
    }
  };
  return {
    doc: Object.assign(Object.create(doc) as DynamoDBDocumentClient, { send }),
    take: () => {
      const taken = wavesOf(calls);
      calls = [];
      return taken;
    },
  };
};

const renamed = (value: unknown, from: string, to: string): unknown => {
  if (value === from) return to;
  if (Array.isArray(value)) return value.map((one) => renamed(one, from, to));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key === from ? to : key, renamed(one, from, to)]));
};

/** The same calls on another table. */
export const onTable = (waves: readonly Wave[], from: string, to: string): readonly Wave[] =>
  waves.map((wave) => wave.map(({ name, input }) => ({ name, input: renamed(input, from, to) })));

/** Ids of 26 characters and numbers of issues: what makes one talk's items different from another's. */
const ID = /[0-9A-HJKMNP-TV-Z]{26}/g;
const ISSUE_NUMBER = /\b[A-Z]-\d{4}-\d{5}\b/g;

/** The same calls as if another talk had made them. `tag`: eight characters. */
export const asTalk = (waves: readonly Wave[], tag: string): readonly Wave[] =>
  JSON.parse(
    JSON.stringify(waves)
      .replaceAll(ID, (id) => `${id.slice(0, 18)}${tag}`)
      .replaceAll(ISSUE_NUMBER, (number) => `${number}-${tag}`),
  );

/** Asks it all by the AWS SDK alone: waves one after another, the calls of one wave together. */
export const replay = async (doc: DynamoDBDocumentClient, waves: readonly Wave[]): Promise<void> => {
  for (const wave of waves)
    await Promise.all(wave.map(({ name, input }) => doc.send(Reflect.construct(COMMANDS[name], [input]) as Command)));
};

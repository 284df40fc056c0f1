/** Work that waits to be sent: what comes next, and what an answer does to the rest. Pure. */
import type { Problem } from './api-types.ts';

/** What somebody decided, as it will be sent however often it takes. */
export interface Command {
  /** Idempotency-Key: the same command twice has one effect. */
  readonly key: string;
  /** ISO 8601; the order of sending. */
  readonly at: string;
  readonly method: 'POST' | 'PUT';
  readonly path: string;
  readonly body: unknown;
  /** The version that the person saw; null = it does not matter, as with a note. */
  readonly version: number | null;
  /** What it is about: a screen shows the commands that wait for its own subject. */
  readonly subject: string;
  /** For people, in the language of the screen: "W-2026-00012: przyjęcie". */
  readonly label: string;
  /** Sent together with others of the same batch: the lists in their bodies are joined. A batch sent twice does no harm. */
  readonly batch?: string;
  /** A file is kept beside it on this device: announced by this command, sent to where the answer says, then told as arrived. */
  readonly file?: true;
  /** Name of the draft in which the answer is kept, for a screen that may be closed when it comes. */
  readonly keepAnswerAs?: string;
}

export type Queued = Command & {
  readonly state:
    | { readonly name: 'waiting' }
    /** It will not be sent again by itself. `held-back`: because one before it was refused. */
    | { readonly name: 'refused'; readonly problem: Problem | 'held-back' };
};

export type Sent =
  | { readonly kind: 'ok'; readonly version: number | null }
  | { readonly kind: 'refused'; readonly problem: Problem };

export const waiting = (queue: readonly Queued[]): readonly Queued[] => queue.filter(({ state }) => state.name === 'waiting');
export const refused = (queue: readonly Queued[]): readonly Queued[] => queue.filter(({ state }) => state.name === 'refused');
export const about = (queue: readonly Queued[], subject: string): readonly Queued[] =>
  queue.filter((command) => command.subject === subject);

/** In order; words before files, which take long on a bad connection and which nothing rests on. */
export const nextOf = (queue: readonly Queued[]): Queued | undefined =>
  waiting(queue).find(({ file }) => file === undefined) ?? waiting(queue)[0];

/** As many as the API takes at once. */
const MOST_TOGETHER = 50;

/** What goes out with the next one: itself, and those of its batch that wait. */
export const togetherWith = (queue: readonly Queued[], next: Queued): readonly Queued[] =>
  next.batch === undefined
    ? [next]
    : waiting(queue)
        .filter(({ batch }) => batch === next.batch)
        .slice(0, MOST_TOGETHER);

/** One body of several: their lists, in order; of entries with the same id the last. */
export const joinedBody = (commands: readonly Pick<Command, 'body'>[]): unknown => {
  if (commands.length === 1) return commands[0]?.body;
  const joined: Record<string, unknown[]> = {};
  for (const { body } of commands)
    for (const [name, list] of Object.entries(body ?? {}))
      if (Array.isArray(list)) joined[name] = [...(joined[name] ?? []), ...list];
  return Object.fromEntries(Object.entries(joined).map(([name, list]) => [name, lastOfEach(list)]));
};

const idOf = (entry: unknown): unknown => (typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : entry);
const lastOfEach = (list: readonly unknown[]): readonly unknown[] => [
  ...new Map(list.map((entry) => [idOf(entry), entry])).values(),
];

/** Strictly after the last: two commands of one millisecond keep their order. */
export const added = (queue: readonly Queued[], command: Command): readonly Queued[] => {
  const last = queue.at(-1)?.at;
  const at = last !== undefined && command.at <= last ? new Date(Date.parse(last) + 1).toISOString() : command.at;
  return [...queue, { ...command, at, state: { name: 'waiting' } }];
};

/**
 * What was sent leaves the queue, and those that wait for the same subject now rest on the version that it made. What was refused stays to
 * be read, and those that were decided on top of it are held back: sent, they would do something that nobody has decided.
 */
export const afterAnswer = (queue: readonly Queued[], key: string, answer: Sent): readonly Queued[] => {
  const done = queue.find((command) => command.key === key);
  if (done === undefined) return queue;
  const onTop = (command: Queued): boolean =>
    command.subject === done.subject && command.version !== null && command.at > done.at && command.state.name === 'waiting';
  if (answer.kind === 'ok')
    return queue
      .filter((command) => command.key !== key)
      .map((command) => (onTop(command) && answer.version !== null ? { ...command, version: answer.version } : command));
  return queue.map((command): Queued => {
    if (command.key === key) return { ...command, state: { name: 'refused', problem: answer.problem } };
    return done.version !== null && onTop(command) ? { ...command, state: { name: 'refused', problem: 'held-back' } } : command;
  });
};

/** Once more, under a new key: the old one might be known with other words. */
export const again = (
  queue: readonly Queued[],
  key: string,
  fresh: Pick<Command, 'key' | 'at' | 'version'>,
): readonly Queued[] => {
  const command = queue.find((one) => one.key === key);
  if (command === undefined) return queue;
  const { state: _, ...before } = command;
  return added(dropped(queue, key), { ...before, ...fresh });
};

export const dropped = (queue: readonly Queued[], key: string): readonly Queued[] =>
  queue.filter((command) => command.key !== key);

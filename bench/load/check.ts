/** Compares what was said, what the table keeps and what went out: pure. */

/** A message as the table keeps it. */
export interface Kept {
  readonly id: string;
  readonly from: 'resident' | 'bot' | 'person';
  /** Messenger's id of a resident's message. */
  readonly mid: string | null;
  readonly purpose: string;
  /** Null where nothing is sent. */
  readonly status: string | null;
}

/** A message as it arrived at Graph, in order. */
export interface Heard {
  readonly metadata: string;
  /** Milliseconds of `performance.now()`. */
  readonly at: number;
}

export interface Talk {
  /** Messenger's ids, in the order in which they were said. */
  readonly said: readonly string[];
  /** In the order of the table. */
  readonly kept: readonly Kept[];
  readonly heard: readonly Heard[];
}

export interface Faults {
  /** Said and acknowledged, and no turn has it. */
  readonly lost: number;
  /** Taken twice. */
  readonly doubled: number;
  /** Residents whose messages were taken in another order than they were said. */
  readonly outOfOrder: number;
  /** Replies that were to go out and have not. */
  readonly repliesLost: number;
  /** Copies beyond the first. */
  readonly repliesDoubled: number;
  /** Residents who heard the replies of their turns in another order than they were made. */
  readonly repliesOutOfOrder: number;
}

const NONE: Faults = { lost: 0, doubled: 0, outOfOrder: 0, repliesLost: 0, repliesDoubled: 0, repliesOutOfOrder: 0 };

const isSorted = (values: readonly string[]): boolean => values.every((value, i) => i === 0 || (values[i - 1] ?? '') <= value);

const faultsOf = ({ said, kept, heard }: Talk): Faults => {
  const mids = kept.flatMap(({ from, mid }) => (from === 'resident' && mid !== null ? [mid] : []));
  const taken = new Set(mids);
  const both = said.filter((mid) => taken.has(mid));
  // Refused for good is a status that staff see, not a loss; what is neither sent nor refused is one.
  const toSend = kept.filter(({ from, status }) => from !== 'resident' && status !== null && status !== 'failed');
  const firsts = [...new Set(heard.map(({ metadata }) => metadata))];
  const arrived = new Set(firsts);
  const replies = new Set(toSend.filter(({ purpose }) => purpose === 'reply').map(({ id }) => id));
  return {
    lost: said.length - both.length,
    doubled: mids.length - taken.size,
    outOfOrder: [...taken].filter((mid) => said.includes(mid)).join() === both.join() ? 0 : 1,
    repliesLost: toSend.filter(({ id }) => !arrived.has(id)).length,
    repliesDoubled: heard.length - firsts.length,
    // Ids of a conversation's messages sort as its turns were taken.
    repliesOutOfOrder: isSorted(firsts.filter((id) => replies.has(id))) ? 0 : 1,
  };
};

export const check = (talks: readonly Talk[]): Faults =>
  talks.map(faultsOf).reduce(
    (sum, one) => ({
      lost: sum.lost + one.lost,
      doubled: sum.doubled + one.doubled,
      outOfOrder: sum.outOfOrder + one.outOfOrder,
      repliesLost: sum.repliesLost + one.repliesLost,
      repliesDoubled: sum.repliesDoubled + one.repliesDoubled,
      repliesOutOfOrder: sum.repliesOutOfOrder + one.repliesOutOfOrder,
    }),
    NONE,
  );

/** The moment within an id (ULID): all messages of one turn have the same, and no two turns of a conversation. */
const turnOf = (id: string): string => id.slice(0, 'msg_'.length + 10);

/** When the first reply to each of a resident's messages arrived, by Messenger's id. */
export const answeredAt = ({ kept, heard }: Pick<Talk, 'kept' | 'heard'>): ReadonlyMap<string, number> => {
  const first = new Map<string, number>();
  for (const { metadata, at } of heard) if (!first.has(turnOf(metadata))) first.set(turnOf(metadata), at);
  return new Map(
    kept.flatMap(({ id, mid }) => {
      const at = first.get(turnOf(id));
      return mid === null || at === undefined ? [] : [[mid, at] as const];
    }),
  );
};

/** What is counted: one number for a local day, a subarea, a topic and a measure. Pure. */

/** Where what has no place is counted: cases of the office that are about no issue. */
export const NO_PLACE = '-';
/** Where all that lies in no subarea, or nobody knows where, is counted. */
export const OUTSIDE = 'outside';

export type Measure =
  | 'reported'
  | 'answered-in-time'
  | 'answered-late'
  /** Answered where no day was promised. */
  | 'answered-unpromised'
  /** The day passed while somebody worked on it: it went to a deputy or the office. */
  | 'promise-broken'
  | 'reopened'
  | 'handed-over'
  | 'resolved'
  | 'rejected'
  | 'duplicate'
  | 'withdrawn'
  | 'settled-yes'
  | 'settled-no'
  /** Escalations. */
  | 'raised'
  /** Calls. */
  | 'reached'
  | 'told-somebody'
  | 'not-reached'
  | 'given-up'
  /** Contacts, by the kind of place. */
  | `met-${string}`
  /** Durations, by their bucket. */
  | `answer-in-${number}`
  | `close-in-${number}`;

/** An issue's category id, or one of these; the colon keeps them apart. */
export const topics = {
  escalation: (kind: string) => `escalation:${kind}`,
  contact: (kind: string) => `contact:${kind}`,
  calls: 'calls:',
} as const;

/** Of one source, such as an issue: how much it adds to one counter. */
export interface Count {
  /** Local date, YYYY-MM-DD. */
  readonly day: string;
  readonly subarea: string;
  readonly topic: string;
  readonly measure: Measure;
  readonly n: number;
}

type Counter = Omit<Count, 'n'>;

const nameOf = ({ day, subarea, topic, measure }: Counter): string => [day, subarea, topic, measure].join('#');

/** Counts of the same counter are one; what adds nothing is left out. In a fixed order. */
export const added = (counts: readonly Count[]): readonly Count[] => {
  const sums = new Map<string, Count>();
  for (const count of counts) {
    const name = nameOf(count);
    sums.set(name, { ...count, n: (sums.get(name)?.n ?? 0) + count.n });
  }
  return [...sums.entries()]
    .filter(([, { n }]) => n !== 0)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, count]) => count);
};

/** What turns the counters of `before` into those of `after`. */
export const difference = (before: readonly Count[], after: readonly Count[]): readonly Count[] =>
  added([...after, ...before.map((count) => ({ ...count, n: -count.n }))]);

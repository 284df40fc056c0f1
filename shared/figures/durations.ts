/**
 * Durations as counters: each falls into one of fixed buckets, every one a fixed share longer than the one before it, so that a median is read
 * from counters, and an hour and a month are known to the same share. Pure.
 */

/** Four buckets to a doubling: the ends of one are 19 % apart. */
const BUCKETS_PER_DOUBLING = 4;
/** Whatever is shorter is in the first bucket. */
const SHORTEST_SECONDS = 60;

/** Where bucket `n` begins, in seconds; bucket 0 begins at nothing. */
const startOf = (bucket: number): number =>
  bucket === 0 ? 0 : Math.round(SHORTEST_SECONDS * 2 ** ((bucket - 1) / BUCKETS_PER_DOUBLING));

/** In seconds; `toSeconds` belongs to the next bucket. */
export interface Span {
  readonly fromSeconds: number;
  readonly toSeconds: number;
  /** Its middle, as people say it. */
  readonly about: { readonly n: number; readonly unit: 'minutes' | 'hours' | 'days' };
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Days are told from two of them on, hours from one. */
const aboutOf = (seconds: number): Span['about'] => {
  if (seconds >= 2 * DAY) return { n: Math.round(seconds / DAY), unit: 'days' };
  if (seconds >= HOUR) return { n: Math.round(seconds / HOUR), unit: 'hours' };
  return { n: Math.max(1, Math.round(seconds / MINUTE)), unit: 'minutes' };
};

export const spanOf = (bucket: number): Span => {
  const [fromSeconds, toSeconds] = [startOf(bucket), startOf(bucket + 1)];
  return { fromSeconds, toSeconds, about: aboutOf((fromSeconds + toSeconds) / 2) };
};

/** Less than nothing, as between two clocks, is nothing. */
export const bucketOf = (seconds: number): number => {
  if (seconds < SHORTEST_SECONDS) return 0;
  const near = 1 + Math.floor(BUCKETS_PER_DOUBLING * Math.log2(seconds / SHORTEST_SECONDS));
  // The logarithm may miss an end by the last bit.
  if (startOf(near + 1) <= seconds) return near + 1;
  return startOf(near) > seconds ? near - 1 : near;
};

/** Bucket → how many. */
export type Durations = ReadonlyMap<number, number>;

/** The bucket of the median; of an even number, of the lower one. Null = nothing was measured. */
export const medianOf = (durations: Durations): Span | null => {
  const sorted = [...durations].filter(([, n]) => n > 0).toSorted(([a], [b]) => a - b);
  const all = sorted.reduce((sum, [, n]) => sum + n, 0);
  let seen = 0;
  for (const [bucket, n] of sorted) {
    seen += n;
    if (seen >= all / 2) return spanOf(bucket);
  }
  return null;
};

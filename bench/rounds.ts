/** Rounds of a measurement, the first of them to warm up. */
export interface Rounds {
  readonly rounds: number;
  readonly warmUp: number;
  /** On a busy machine it ends after this, with as many as there are by then but never fewer than `FEWEST`. */
  readonly seconds: number;
}

const FEWEST = 5;

export function* roundsOf({ rounds, warmUp, seconds }: Rounds): Generator<{ readonly round: number; readonly counts: boolean }> {
  const end = performance.now() + seconds * 1000;
  // A busy machine is not kept busy with warming up for longer than half of the time.
  const warm = performance.now() + (seconds * 1000) / 2;
  let round = 0;
  while (round < warmUp && (round === 0 || performance.now() < warm)) yield { round: round++, counts: false };
  for (let counted = 0; counted < rounds && (counted < FEWEST || performance.now() < end); counted++)
    yield { round: round++, counts: true };
}

/** How a counter may move: named by decisions, kept by the write set. */
/**
 * `counter` may move by `delta` only while it stays within [min, max] afterwards; a conditional ADD, so nobody waits for a version. A counter
 * that is not stored is 0. `delta: 0` only holds it to its bounds.
 */
export interface CounterGuard {
  readonly counter: string;
  readonly delta: number;
  readonly min?: number;
  readonly max?: number;
}

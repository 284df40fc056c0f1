/** Chance that comes out the same every time: training must be repeatable. */
export interface Chance {
  /** 0 ≤ x < 1. */
  readonly next: () => number;
  readonly below: (limit: number) => number;
  readonly pick: <T>(list: readonly T[]) => T | undefined;
  readonly shuffle: <T>(list: readonly T[]) => T[];
}

export const seedOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
};

/** mulberry32. */
export const chanceFrom = (seed: number): Chance => {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: (list) => list[below(list.length)],
    shuffle: (list) => {
      const result = [...list];
      for (let i = result.length - 1; i > 0; i -= 1) {
        const j = below(i + 1);
        const [a, b] = [result[i], result[j]];
        if (a !== undefined && b !== undefined) {
          result[i] = b;
          result[j] = a;
        }
      }
      return result;
    },
  };
};

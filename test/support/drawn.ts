/** Draws from what there is in an order that a seed decides: the same for the same seed, whatever the machine. */
import { createHash } from 'node:crypto';

export const drawnBy = <T>(seed: string, items: readonly T[]): readonly T[] =>
  items
    .map((item) => ({
      item,
      at: createHash('sha256')
        .update(`${seed}${JSON.stringify(item)}`)
        .digest('hex'),
    }))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ item }) => item);

/**
 * The weights as they are stored: half a byte each. Nearly all are within ±7 steps; a stronger one is marked and stands in a list beside
 * them, so nothing is lost and half as much is read at each start.
 */

/** Half a byte that says: in the list. */
const WIDE = -8;
const WIDEST = 7;

/** `rows` of `width` weights. */
export interface Weights {
  /** Adds `value` times a row's weights to `sums`, label by label; of an odd number of labels one sum more is touched. */
  readonly addRow: (row: number, value: number, sums: Float64Array) => void;
}

export interface PackedWeights {
  /** Where the strong ones stand among all, ascending. */
  readonly wideAt: Uint32Array;
  readonly wide: Int8Array;
  /** Two to a byte, the first in the lower half; each row begins with a byte of its own. */
  readonly halves: Uint8Array;
}

export const bytesOfRow = (width: number): number => Math.ceil(width / 2);

export const packWeights = (weights: Int8Array, width: number): PackedWeights => {
  const wideAt: number[] = [];
  const halves = new Uint8Array((weights.length / width) * bytesOfRow(width));
  weights.forEach((weight, at) => {
    const isWide = Math.abs(weight) > WIDEST;
    if (isWide) wideAt.push(at);
    const label = at % width;
    const byte = ((at - label) / width) * bytesOfRow(width) + (label >>> 1);
    halves[byte] = (halves[byte] ?? 0) | (((isWide ? WIDE : weight) & 15) << (label % 2 === 0 ? 0 : 4));
  });
  return { wideAt: Uint32Array.from(wideAt), wide: Int8Array.from(wideAt, (at) => weights[at] ?? 0), halves };
};

/** Where a number stands in an ascending list, -1 for not at all. Looked for where it should be if they are spread evenly, as hashes are. */
export const indexIn = (ascending: Uint32Array, sought: number): number => {
  let low = 0;
  let high = ascending.length - 1;
  while (low <= high) {
    const first = ascending[low] ?? 0;
    const last = ascending[high] ?? 0;
    if (sought < first || sought > last) return -1;
    const at = last === first ? low : low + Math.floor(((sought - first) / (last - first)) * (high - low));
    const there = ascending[at] ?? 0;
    if (there === sought) return at;
    if (there < sought) low = at + 1;
    else high = at - 1;
  }
  return -1;
};

export const weightsOf = ({ wideAt, wide, halves }: PackedWeights, width: number): Weights => {
  const bytes = bytesOfRow(width);
  const wideOf = (row: number, label: number): number => wide[indexIn(wideAt, row * width + label)] ?? 0;
  return {
    addRow: (row, value, sums) => {
      const from = row * bytes;
      for (let at = 0; at < bytes; at += 1) {
        const byte = halves[from + at] ?? 0;
        // Shifted to the top and back: the sign comes along.
        const lower = (byte << 28) >> 28;
        const upper = (byte << 24) >> 28;
        const label = at * 2;
        sums[label] = (sums[label] ?? 0) + value * (lower === WIDE ? wideOf(row, label) : lower);
        sums[label + 1] = (sums[label + 1] ?? 0) + value * (upper === WIDE ? wideOf(row, label + 1) : upper);
      }
    },
  };
};

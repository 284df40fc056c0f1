/** The trained model: reads the asset that `npm run train` writes and scores features by it. */
import type { Features } from './features.ts';

/** What is decided by the model; each has its own labels. */
export const HEADS = ['intent', 'category', 'danger'] as const;
export type Head = (typeof HEADS)[number];

/** How much the trained part and the word lists each count for a head, learned on phrases kept out of training. */
export interface Blend {
  readonly trained: number;
  readonly rules: number;
  /** Per label. */
  readonly bias: readonly number[];
}

export interface HeadHeader {
  readonly labels: readonly string[];
  readonly bias: readonly number[];
  /** Per label: what one step of the stored weights is worth. */
  readonly steps: readonly number[];
  readonly blend: Blend;
}

export interface ModelHeader {
  /** Format of the asset. */
  readonly format: 1;
  /** Hash of the phrases it was trained from. */
  readonly phrases: string;
  readonly rows: number;
  readonly heads: Readonly<Record<Head, HeadHeader>>;
}

export interface Model {
  readonly header: ModelHeader;
  /** Scores per label, in the order of `header.heads[head].labels`. */
  readonly score: (features: Features) => Readonly<Record<Head, Float64Array>>;
}

const ALIGN = 8;
const aligned = (length: number): number => Math.ceil(length / ALIGN) * ALIGN;

/** Length of the header, header as JSON, keys (u32), weights (i8; rows × all labels). */
export const packModel = (header: ModelHeader, keys: Uint32Array, weights: Int8Array): Uint8Array => {
  const json = new TextEncoder().encode(JSON.stringify(header));
  const start = aligned(4 + json.length);
  const bytes = new Uint8Array(start + keys.byteLength + weights.byteLength);
  new DataView(bytes.buffer).setUint32(0, json.length, true);
  bytes.set(json, 4);
  bytes.set(new Uint8Array(keys.buffer, keys.byteOffset, keys.byteLength), start);
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.byteLength), start + keys.byteLength);
  return bytes;
};

/** Where a key stands, by open addressing: two thirds of a millisecond to build, no objects. */
const indexOf = (keys: Uint32Array): ((key: number) => number) => {
  const size = 2 ** Math.ceil(Math.log2(keys.length * 2 + 2));
  const table = new Int32Array(size).fill(-1);
  const mask = size - 1;
  for (let row = 0; row < keys.length; row += 1) {
    let at = (keys[row] ?? 0) & mask;
    while ((table[at] ?? -1) >= 0) at = (at + 1) & mask;
    table[at] = row;
  }
  return (key) => {
    let at = key & mask;
    for (;;) {
      const row = table[at] ?? -1;
      if (row < 0 || keys[row] === key) return row;
      at = (at + 1) & mask;
    }
  };
};

/** Throws when the bytes are no asset of this format. */
export const openModel = (bytes: Uint8Array<ArrayBuffer>): Model => {
  const view = bytes.byteOffset % ALIGN === 0 ? bytes : bytes.slice();
  const length = new DataView(view.buffer, view.byteOffset).getUint32(0, true);
  const header: ModelHeader = JSON.parse(new TextDecoder().decode(view.subarray(4, 4 + length)));
  if (header.format !== 1) throw new Error(`Model of format ${header.format}, this code reads 1: run "npm run train"`);
  const start = view.byteOffset + aligned(4 + length);
  const keys = new Uint32Array(view.buffer, start, header.rows);
  const width = HEADS.reduce((sum, head) => sum + header.heads[head].labels.length, 0);
  const weights = new Int8Array(view.buffer, start + keys.byteLength, header.rows * width);
  const rowOf = indexOf(keys);
  const steps = HEADS.flatMap((head) => header.heads[head].steps);
  const bias = HEADS.flatMap((head) => header.heads[head].bias);

  return {
    header,
    score: (features) => {
      const sums = new Float64Array(width);
      for (let i = 0; i < features.keys.length; i += 1) {
        const row = rowOf(features.keys[i] ?? 0);
        if (row < 0) continue;
        const value = features.values[i] ?? 0;
        const from = row * width;
        for (let label = 0; label < width; label += 1) sums[label] = (sums[label] ?? 0) + value * (weights[from + label] ?? 0);
      }
      const scores = sums.map((sum, label) => sum * (steps[label] ?? 0) + (bias[label] ?? 0));
      const ends = HEADS.map((_, i) => HEADS.slice(0, i + 1).reduce((sum, head) => sum + header.heads[head].labels.length, 0));
      return {
        intent: scores.subarray(0, ends[0]),
        category: scores.subarray(ends[0], ends[1]),
        danger: scores.subarray(ends[1], ends[2]),
      };
    },
  };
};

/** Chances per label from the trained scores and those of the word lists. */
export const blended = ({ blend }: HeadHeader, trained: Float64Array, rules: readonly number[]): Float64Array => {
  const scores = trained.map((score, i) => blend.trained * score + blend.rules * (rules[i] ?? 0) + (blend.bias[i] ?? 0));
  const highest = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
};

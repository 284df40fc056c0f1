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

/** Length of the header, header as JSON, keys (u32, ascending), weights (i8; rows × all labels). */
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

/** Where a key stands, -1 for none. They are kept in order, so that nothing has to be prepared when the model is loaded. */
const rowOf = (keys: Uint32Array, key: number): number => {
  let [low, high] = [0, keys.length - 1];
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const there = keys[middle] ?? 0;
    if (there === key) return middle;
    if (there < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
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
  const steps = HEADS.flatMap((head) => header.heads[head].steps);
  const bias = HEADS.flatMap((head) => header.heads[head].bias);

  return {
    header,
    score: (features) => {
      const sums = new Float64Array(width);
      for (let i = 0; i < features.keys.length; i += 1) {
        const row = rowOf(keys, features.keys[i] ?? 0);
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

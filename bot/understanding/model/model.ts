/** The trained model: reads the asset that `npm run train` writes and scores features by it. */
import type { Features } from './features.ts';
import { bytesOfRow, indexIn, packWeights, weightsOf } from './weights.ts';

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
  readonly format: 2;
  /** Hash of the phrases it was trained from. */
  readonly phrases: string;
  readonly rows: number;
  /** Weights that half a byte does not hold. */
  readonly wide: number;
  readonly heads: Readonly<Record<Head, HeadHeader>>;
}

export interface Model {
  readonly header: ModelHeader;
  /** Scores per label, in the order of `header.heads[head].labels`. */
  readonly score: (features: Features) => Readonly<Record<Head, Float64Array>>;
}

const ALIGN = 8;
const aligned = (length: number): number => Math.ceil(length / ALIGN) * ALIGN;
const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array | Int8Array) => new Uint8Array(buffer, byteOffset, byteLength);
const widthOf = ({ heads }: Pick<ModelHeader, 'heads'>): number =>
  HEADS.reduce((sum, head) => sum + heads[head].labels.length, 0);

/** Length of the header, header as JSON, keys (u32, ascending), then the weights (rows × all labels) in the three parts of `PackedWeights`. */
export const packModel = (header: Omit<ModelHeader, 'wide'>, keys: Uint32Array, weights: Int8Array): Uint8Array<ArrayBuffer> => {
  const { wideAt, wide, halves } = packWeights(weights, widthOf(header));
  const json = new TextEncoder().encode(JSON.stringify({ ...header, wide: wide.length } satisfies ModelHeader));
  const parts = [bytesOf(keys), bytesOf(wideAt), halves, bytesOf(wide)];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, aligned(4 + json.length)));
  new DataView(bytes.buffer).setUint32(0, json.length, true);
  bytes.set(json, 4);
  let at = aligned(4 + json.length);
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
};

/** Throws when the bytes are no asset of this format. Keys are kept in order, so that nothing has to be prepared when it is loaded. */
export const openModel = (bytes: Uint8Array<ArrayBuffer>): Model => {
  const view = bytes.byteOffset % ALIGN === 0 ? bytes : bytes.slice();
  const length = new DataView(view.buffer, view.byteOffset).getUint32(0, true);
  const header: ModelHeader = JSON.parse(new TextDecoder().decode(view.subarray(4, 4 + length)));
  if (header.format !== 2) throw new Error(`Model of format ${header.format}, this code reads 2: run "npm run train"`);
  const width = widthOf(header);
  const start = view.byteOffset + aligned(4 + length);
  const keys = new Uint32Array(view.buffer, start, header.rows);
  const wideAt = new Uint32Array(view.buffer, start + keys.byteLength, header.wide);
  const halves = new Uint8Array(view.buffer, start + keys.byteLength + wideAt.byteLength, header.rows * bytesOfRow(width));
  const wide = new Int8Array(view.buffer, halves.byteOffset + halves.byteLength, header.wide);
  const weights = weightsOf({ wideAt, wide, halves }, width);
  const steps = HEADS.flatMap((head) => header.heads[head].steps);
  const bias = HEADS.flatMap((head) => header.heads[head].bias);

  return {
    header,
    score: (features) => {
      const sums = new Float64Array(2 * bytesOfRow(width));
      features.keys.forEach((key, i) => {
        const row = indexIn(keys, key);
        if (row >= 0) weights.addRow(row, features.values[i] ?? 0, sums);
      });
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

/** A linear model with softmax, learned by stochastic gradient steps of shrinking size (AdaGrad). Same input, same weights. */
import type { Features } from '../../bot/understanding/model/features.ts';
import { chanceFrom } from './random.ts';

export interface Taught {
  readonly features: Features;
  readonly label: number;
  readonly weight: number;
}

export interface Learned {
  readonly labels: number;
  readonly rows: ReadonlyMap<number, number>;
  /** rows × labels. */
  readonly weights: Float32Array;
  readonly bias: Float64Array;
}

const EPOCHS = 5;
const RATE = 0.35;
/** Pull towards zero: what few examples say should say little. */
const DECAY = 2e-6;
/** Must come in that many examples, else it is noise. */
const RARE = 3;

export const softmax = (scores: Float64Array): Float64Array => {
  const highest = Math.max(...scores);
  const result = scores.map((score) => Math.exp(score - highest));
  const total = result.reduce((sum, value) => sum + value, 0);
  return result.map((value) => value / total);
};

export const scoresOf = ({ labels, rows, weights, bias }: Learned, { keys, values }: Features): Float64Array => {
  const scores = Float64Array.from(bias);
  keys.forEach((key, i) => {
    const row = rows.get(key);
    if (row === undefined) return;
    const value = values[i] ?? 0;
    for (let label = 0; label < labels; label += 1)
      scores[label] = (scores[label] ?? 0) + value * (weights[row * labels + label] ?? 0);
  });
  return scores;
};

export const rowsOf = (examples: readonly Pick<Taught, 'features'>[]): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const { features } of examples) for (const key of features.keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count >= RARE).map(([key], row) => [key, row]));
};

/** `smoothing`: the share of belief given to all labels, so that the model never gets certain. */
export const learn = (examples: readonly Taught[], labels: number, rows = rowsOf(examples), smoothing = 0.03): Learned => {
  const weights = new Float32Array(rows.size * labels);
  const squares = new Float32Array(rows.size * labels).fill(1e-4);
  const bias = new Float64Array(labels);
  const model: Learned = { labels, rows, weights, bias };
  const chance = chanceFrom(20_240_601);
  const indexed = examples.map(({ features, label, weight }) => {
    const known = features.keys.flatMap((key, i) => {
      const row = rows.get(key);
      return row === undefined ? [] : [[row, features.values[i] ?? 0] as const];
    });
    return {
      at: Int32Array.from(known, ([row]) => row * labels),
      values: Float64Array.from(known, ([, value]) => value),
      label,
      weight,
    };
  });
  const error = new Float64Array(labels);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const { at, values, label, weight } of chance.shuffle(indexed)) {
      const scores = Float64Array.from(bias);
      for (let i = 0; i < at.length; i += 1) {
        const [from, value] = [at[i] ?? 0, values[i] ?? 0];
        for (let l = 0; l < labels; l += 1) scores[l] = (scores[l] ?? 0) + value * (weights[from + l] ?? 0);
      }
      const chances = softmax(scores);
      for (let l = 0; l < labels; l += 1) {
        error[l] = weight * ((chances[l] ?? 0) - (l === label ? 1 - smoothing : 0) - smoothing / labels);
        bias[l] = (bias[l] ?? 0) - 0.02 * (error[l] ?? 0);
      }
      for (let i = 0; i < at.length; i += 1) {
        const [from, value] = [at[i] ?? 0, values[i] ?? 0];
        for (let l = 0; l < labels; l += 1) {
          const old = weights[from + l] ?? 0;
          const slope = value * (error[l] ?? 0) + DECAY * old;
          const square = (squares[from + l] ?? 0) + slope * slope;
          squares[from + l] = square;
          weights[from + l] = old - (RATE * slope) / Math.sqrt(square);
        }
      }
    }
  }
  return model;
};

/** How much to believe the trained part and the word lists, learned on phrases that the trained part has not seen. */
import type { Blend } from '../../bot/understanding/model/model.ts';

export interface Judged {
  readonly trained: Float64Array;
  readonly rules: readonly number[];
  readonly label: number;
  readonly weight: number;
}

const STEPS = 400;
/** Per label the correction stays small: it is learned from few. */
const PULL = 0.02;

/** Plain gradient descent: a handful of numbers, convex. */
export const learnBlend = (judged: readonly Judged[], labels: number): Blend => {
  let [trained, rules] = [1, 0.5];
  const bias = new Float64Array(labels);
  const total = judged.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 0; step < STEPS; step += 1) {
    let [slopeTrained, slopeRules] = [0, 0];
    const slopes = new Float64Array(labels);
    for (const one of judged) {
      const scores = one.trained.map((score, i) => trained * score + rules * (one.rules[i] ?? 0) + (bias[i] ?? 0));
      const highest = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - highest));
      const sum = powers.reduce((a, b) => a + b, 0);
      for (let i = 0; i < labels; i += 1) {
        const error = one.weight * ((powers[i] ?? 0) / sum - (i === one.label ? 1 : 0));
        slopeTrained += error * (one.trained[i] ?? 0);
        slopeRules += error * (one.rules[i] ?? 0);
        slopes[i] = (slopes[i] ?? 0) + error;
      }
    }
    const rate = 0.3 / Math.sqrt(1 + step / 40);
    trained = Math.max(0, trained - (rate * slopeTrained) / total / 4);
    rules = Math.max(0, rules - (rate * slopeRules) / total / 4);
    for (let i = 0; i < labels; i += 1) bias[i] = (bias[i] ?? 0) - rate * ((slopes[i] ?? 0) / total + PULL * (bias[i] ?? 0));
  }
  const short = (value: number) => Number(value.toFixed(4));
  return { trained: short(trained), rules: short(rules), bias: [...bias].map(short) };
};

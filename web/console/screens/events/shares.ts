/** Whole percents that add up to exactly 100: what is left over goes to the largest remainders. Nothing at all: zeros. Pure. */
export const shares = (counts: readonly number[]): readonly number[] => {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => 0);
  const exact = counts.map((count) => (count * 100) / total);
  const whole = exact.map(Math.floor);
  const left = 100 - whole.reduce((sum, percent) => sum + percent, 0);
  const largest = exact
    .map((percent, i) => ({ i, rest: percent - Math.floor(percent) }))
    .toSorted((a, b) => b.rest - a.rest)
    .slice(0, left);
  return whole.map((percent, i) => percent + (largest.some((one) => one.i === i) ? 1 : 0));
};

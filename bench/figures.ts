/** Figures as they are printed: medians and tails, never a single time. */
export interface Figure {
  readonly name: string;
  /** share: 0 … 1, one value. */
  readonly unit: 'ms' | 'kB' | 'share';
  readonly n: number;
  readonly p50: number;
  readonly p99: number;
  /** What design promises, null = no aim. */
  readonly aim: string | null;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;

export const figure = (name: string, unit: Figure['unit'], values: readonly number[], aim: string | null = null): Figure => {
  const sorted = values.toSorted((a, b) => a - b);
  return { name, unit, n: values.length, p50: at(sorted, 0.5), p99: at(sorted, 0.99), aim };
};

const number = (value: number, unit: Figure['unit']): string =>
  unit === 'share' ? value.toFixed(3) : `${value >= 100 ? value.toFixed(0) : value.toFixed(value < 2 ? 2 : 1)} ${unit}`;

export const printTable = (figures: readonly Figure[]): void => {
  const rows = figures.map(({ name, unit, n, p50, p99, aim }) => [
    name,
    String(n),
    number(p50, unit),
    unit === 'share' ? '' : number(p99, unit),
    aim ?? '',
  ]);
  const all = [['figure', 'n', 'p50', 'p99', 'aim'], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  for (const row of all)
    console.log(
      row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '),
    );
};

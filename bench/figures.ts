/** Figures as they are kept in bench/results.json and printed: one value each, with its unit and what was promised of it. */
export interface Figure {
  readonly figure: string;
  /** Null when it could not be measured; `note` says why. */
  readonly value: number | null;
  readonly unit: 'ms' | 'kB' | 'MB' | 'ratio' | 'share' | 'USD' | 'count' | '1/s';
  /** `≤ 1.3`, `≥ 0.92`, `> 1`, `= 0`; null = told, nothing promised. */
  readonly goal: string | null;
  /** What a reader has to know beside the value. */
  readonly note?: string;
  /** Only in figures of another run than the rest: when they were measured, UTC ISO 8601. */
  readonly at?: string;
}

/** Six digits: more are noise. */
const rounded = (value: number): number => Number(value.toPrecision(6));

export const figure = (
  name: string,
  value: number | null,
  unit: Figure['unit'],
  goal: string | null = null,
  note?: string,
): Figure => ({
  figure: name,
  value: value === null || Number.isNaN(value) ? null : rounded(value),
  unit,
  goal,
  ...(note === undefined ? {} : { note }),
});

/** The value that so large a share of all values does not exceed. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * share) - 1))] ?? Number.NaN;
};

export const median = (values: readonly number[]): number => quantile(values, 0.5);

const HOLDS: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  '≤': (value, bound) => value <= bound,
  '≥': (value, bound) => value >= bound,
  '>': (value, bound) => value > bound,
  '=': (value, bound) => value === bound,
};

/** Null where nothing is promised. What was not measured is not met. */
export const isMet = ({ value, goal }: Pick<Figure, 'value' | 'goal'>): boolean | null => {
  if (goal === null) return null;
  const [sign = '', bound = ''] = goal.split(' ');
  const holds = HOLDS[sign];
  if (holds === undefined || Number.isNaN(Number.parseFloat(bound))) throw new Error(`"${goal}" is no goal: write "≤ 1.3"`);
  return value !== null && holds(value, Number(bound));
};

const digits = (value: number): string => {
  const size = Math.abs(value);
  return size >= 100
    ? value.toFixed(0)
    : size >= 10
      ? value.toFixed(1)
      : size >= 0.1
        ? value.toFixed(2)
        : String(Number(value.toPrecision(2)));
};

const WORDS = { true: 'met', false: 'NOT MET', null: '' } as const;

const rowOf = (one: Figure): readonly string[] => [
  one.figure,
  one.value === null
    ? 'not measured'
    : `${digits(one.value)}${one.unit === 'ratio' || one.unit === 'share' || one.unit === 'count' ? '' : ` ${one.unit}`}`,
  one.goal ?? '',
  WORDS[`${isMet(one)}`],
  [one.at === undefined ? '' : `measured ${one.at.slice(0, 10)}`, one.note ?? ''].filter((text) => text !== '').join('; '),
];

/** The table, and below it every promise that is not kept. */
export const printFigures = (figures: readonly Figure[]): void => {
  const rows = [['figure', 'value', 'goal', '', ''], ...figures.map(rowOf)];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    row.map((cell, column) =>
      column === 1 || column === 2 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
    );
  for (const row of rows) console.log(line(row).join('  ').trimEnd());
  const unmet = figures.filter((one) => isMet(one) === false);
  const kept = figures.filter((one) => isMet(one) === true).length;
  console.log(`\n${kept} of ${kept + unmet.length} goals are met.`);
  for (const one of unmet) console.log(`NOT MET: ${one.figure} is ${one.value ?? 'not measured'}, the goal is ${one.goal}`);
};

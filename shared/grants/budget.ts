/**
 * The budget of an offer: lines in integer grosze, and what the edition's rules say of them. Pure; the same checks run while somebody
 * types, at submission and at settlement, so that they cannot differ.
 */
import * as z from 'zod';
import type { Rules } from './edition-model.ts';

const Grosze = z.int().min(0).max(10_000_000_000);

export const BudgetLineSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: z.string().max(300),
  /** direct: what the project itself costs. indirect: administration around it. */
  kind: z.enum(['direct', 'indirect']),
  grantGrosze: Grosze,
  /** Own money of the organisation. */
  ownGrosze: Grosze,
  /** Work of volunteers and things given, at their value. */
  inKindGrosze: Grosze,
});
export type BudgetLine = z.infer<typeof BudgetLineSchema>;

export const BudgetSchema = z.array(BudgetLineSchema).max(60);
export type Budget = z.infer<typeof BudgetSchema>;

export interface Totals {
  readonly grant: number;
  readonly own: number;
  readonly inKind: number;
  readonly all: number;
  readonly direct: number;
  readonly indirect: number;
}

const lineTotal = ({ grantGrosze, ownGrosze, inKindGrosze }: BudgetLine): number => grantGrosze + ownGrosze + inKindGrosze;
const sum = (lines: Budget, of: (line: BudgetLine) => number): number => lines.reduce((total, line) => total + of(line), 0);

/** All in grosze. */
export const totalsOf = (budget: Budget): Totals => ({
  grant: sum(budget, ({ grantGrosze }) => grantGrosze),
  own: sum(budget, ({ ownGrosze }) => ownGrosze),
  inKind: sum(budget, ({ inKindGrosze }) => inKindGrosze),
  all: sum(budget, lineTotal),
  direct: sum(
    budget.filter(({ kind }) => kind === 'direct'),
    lineTotal,
  ),
  indirect: sum(
    budget.filter(({ kind }) => kind === 'indirect'),
    lineTotal,
  ),
});

/** `percent` of `grosze`, rounded down to a grosz: a limit is never stretched by rounding. */
export const percentOf = (grosze: number, percent: number): number => Number((BigInt(grosze) * BigInt(percent)) / 100n);

export interface BudgetProblem {
  readonly code:
    | 'budget.empty'
    | 'budget.over-project-limit'
    | 'budget.over-pool'
    | 'budget.indirect-over-cap'
    | 'budget.own-too-small'
    | 'budget.line-without-name';
  /** Grosze: what is there, and the most (or least) there may be; null for a line without a name. */
  readonly is: number | null;
  readonly limit: number | null;
  readonly line: string | null;
}

const problem = (
  code: BudgetProblem['code'],
  is: number | null,
  limit: number | null,
  line: string | null = null,
): BudgetProblem => ({ code, is, limit, line });

/** Everything that is wrong at once. A rule that the edition does not state is not checked. */
export const problemsOf = (
  budget: Budget,
  { pool, perProject, indirectPercent, ownPercent }: Pick<Rules, 'pool' | 'perProject' | 'indirectPercent' | 'ownPercent'>,
): readonly BudgetProblem[] => {
  const { grant, own, inKind, all, direct, indirect } = totalsOf(budget);
  const mostIndirect = indirectPercent === null ? null : percentOf(direct, indirectPercent);
  // The own share is rounded up to a grosz: less than the announced share is never enough.
  const leastOwn = ownPercent === null ? null : all - percentOf(all, 100 - ownPercent);
  return [
    ...(grant === 0 ? [problem('budget.empty', 0, null)] : []),
    ...(perProject !== null && grant > perProject ? [problem('budget.over-project-limit', grant, perProject)] : []),
    ...(pool !== null && grant > pool ? [problem('budget.over-pool', grant, pool)] : []),
    ...(mostIndirect !== null && indirect > mostIndirect ? [problem('budget.indirect-over-cap', indirect, mostIndirect)] : []),
    ...(leastOwn !== null && own + inKind < leastOwn ? [problem('budget.own-too-small', own + inKind, leastOwn)] : []),
    ...budget
      .filter((line) => line.name.trim() === '' && lineTotal(line) > 0)
      .map(({ id }) => problem('budget.line-without-name', null, null, id)),
  ];
};

/**
 * Shares a sum out by weights so that the parts add up to it to the grosz: largest remainders first, earlier ones first among equals.
 * All weights 0 = nothing to share by, every part is 0.
 */
export const share = (grosze: number, weights: readonly number[]): readonly number[] => {
  const all = weights.reduce((total, weight) => total + BigInt(weight), 0n);
  if (all === 0n) return weights.map(() => 0);
  const exact = weights.map((weight) => BigInt(grosze) * BigInt(weight));
  const parts = exact.map((value) => value / all);
  let left = BigInt(grosze) - parts.reduce((total, part) => total + part, 0n);
  const order = exact
    .map((value, i) => ({ i, rest: value % all }))
    .toSorted((a, b) => (a.rest === b.rest ? a.i - b.i : a.rest > b.rest ? -1 : 1));
  for (const { i } of order) {
    if (left === 0n) break;
    parts[i] = (parts[i] ?? 0n) + 1n;
    left -= 1n;
  }
  return parts.map(Number);
};

/** What is asked of AWS, added up by what is paid for. */
import { ASSUMED, PRICES, type Priced } from './prices.ts';

export type Usage = Readonly<Record<Priced, number>>;

export const NOTHING = Object.fromEntries(Object.keys(PRICES).map((name) => [name, 0])) as Usage;

const each = (make: (name: Priced) => number): Usage =>
  Object.fromEntries((Object.keys(PRICES) as Priced[]).map((name) => [name, make(name)])) as Usage;

export const plus = (a: Usage, more: Partial<Usage>): Usage => each((name) => a[name] + (more[name] ?? 0));
export const minus = (a: Usage, b: Usage): Usage => each((name) => a[name] - b[name]);
export const times = (a: Usage, n: number): Usage => each((name) => a[name] * n);

/** USD of each thing that is paid for. */
export const bill = (usage: Usage): Readonly<Record<Priced, number>> => each((name) => usage[name] * PRICES[name]);
export const usd = (usage: Usage): number => Object.values(bill(usage)).reduce((sum, one) => sum + one, 0);

/** What one invocation is paid for, apart from its calls. `graphCalls` took less time here than they will. */
export const invocation = (memoryMb: number, milliseconds: number, graphCalls: number): Partial<Usage> => ({
  lambdaRequest: 1,
  lambdaGbSecond: (memoryMb / 1024) * ((milliseconds + graphCalls * ASSUMED.graphMs + ASSUMED.coldMs / ASSUMED.coldOneIn) / 1000),
});

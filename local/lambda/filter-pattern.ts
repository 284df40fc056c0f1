/** Event patterns of event source filters (the EventBridge pattern language). */

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

const compare: Readonly<Record<string, (seen: number, limit: number) => boolean>> = {
  '=': (seen, limit) => seen === limit,
  '<': (seen, limit) => seen < limit,
  '<=': (seen, limit) => seen <= limit,
  '>': (seen, limit) => seen > limit,
  '>=': (seen, limit) => seen >= limit,
};

const numeric = (rule: unknown, seen: unknown): boolean => {
  if (!Array.isArray(rule) || typeof seen !== 'number') return false;
  for (let index = 0; index < rule.length; index += 2) {
    const test = compare[String(rule[index])];
    if (!test) throw new Error(`unknown numeric comparison ${JSON.stringify(rule)}`);
    if (!test(seen, Number(rule[index + 1]))) return false;
  }
  return true;
};

const fold = (value: unknown) => String(value).toLowerCase();

/** One alternative of a field's list: a literal, or a rule such as `{"prefix": "a"}`. */
const fits = (rule: unknown, seen: unknown): boolean => {
  if (!isNode(rule)) return rule === seen;
  const [[name, argument] = ['', undefined]] = Object.entries(rule);
  switch (name) {
    case 'exists':
      return (seen !== undefined) === argument;
    case 'prefix':
      return typeof seen === 'string' && seen.startsWith(String(argument));
    case 'suffix':
      return typeof seen === 'string' && seen.endsWith(String(argument));
    case 'equals-ignore-case':
      return typeof seen === 'string' && fold(seen) === fold(argument);
    case 'anything-but': {
      if (seen === undefined) return false;
      const excluded = Array.isArray(argument) ? argument : [argument];
      return !excluded.some((one) => fits(one, seen));
    }
    case 'numeric':
      return numeric(argument, seen);
    default:
      throw new Error(`the local run does not know the filter rule ${JSON.stringify(rule)}`);
  }
};

/** Whether an event has what the pattern asks for: every named field, in one of the listed ways. */
export const matches = (pattern: unknown, event: unknown): boolean => {
  if (!isNode(pattern)) throw new Error(`a filter pattern is an object, got ${JSON.stringify(pattern)}`);
  return Object.entries(pattern).every(([field, rule]) => {
    if (field === '$or') return Array.isArray(rule) && rule.some((one) => matches(one, event));
    const seen = isNode(event) ? event[field] : undefined;
    if (!Array.isArray(rule)) return matches(rule, seen);
    const values = Array.isArray(seen) ? seen : [seen];
    return rule.some((one) => values.some((value) => fits(one, value)));
  });
};

/** True when one of the patterns matches; an event source without filters takes everything. */
export const passes = (patterns: readonly unknown[], event: unknown): boolean =>
  patterns.length === 0 || patterns.some((pattern) => matches(pattern, event));

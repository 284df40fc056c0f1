/** What a change changed, place by place. Pure. */
import { isRecord, textOf } from './field-spec.ts';

export interface Difference {
  /** "Kontakt › Telefon". */
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** Items of a list go by their ids, so that one moved place does not change all after it; everything else by its name. */
const partsOf = (value: unknown): ReadonlyMap<string, unknown> | null => {
  if (Array.isArray(value)) {
    const ids = value.map((item) => (isRecord(item) ? textOf(item.id) : ''));
    return ids.every((id) => id !== '') ? new Map(value.map((item, at) => [ids[at] ?? '', item])) : null;
  }
  return isRecord(value) ? new Map(Object.entries(value)) : null;
};

const said = (value: unknown): string =>
  value === undefined || value === null ? '–' : typeof value === 'string' ? value : JSON.stringify(value);

/** `nameOf`: how a name of the settings, or the id of an item, is called on the screen. */
export const differences = (
  before: unknown,
  after: unknown,
  nameOf: (part: string) => string,
  path: readonly string[] = [],
): readonly Difference[] => {
  const [was, is] = [partsOf(before), partsOf(after)];
  const here = { path: path.map(nameOf).join(' › '), before: said(before), after: said(after) };
  if (was === null || is === null) return JSON.stringify(before) === JSON.stringify(after) ? [] : [here];
  const within = [...new Set([...was.keys(), ...is.keys()])].flatMap((name) =>
    differences(was.get(name), is.get(name), nameOf, [...path, name]),
  );
  const [order, now] = [[...was.keys()].map(nameOf).join(', '), [...is.keys()].map(nameOf).join(', ')];
  // The same items in another order; names of a record have none.
  return within.length === 0 && Array.isArray(after) && order !== now ? [{ ...here, before: order, after: now }] : within;
};

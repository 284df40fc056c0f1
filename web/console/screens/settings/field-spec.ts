/** How a part of the settings is filled in, as data: one renderer draws them all, in the shape that the API takes. */
import type { FieldName } from './texts/texts.ts';

/** What is sent when a box is empty. @default 'needed': the API says that it is missing */
type Empty = 'needed' | 'null' | 'absent';

/** Where the options of a choice come from. */
export type Source = 'subareas' | 'places' | 'categories' | 'owners' | 'staff' | 'roles' | 'weekdays';

export type FieldSpec = {
  /** Name in the value. */
  readonly at: string;
  /** @default the same word as `at` */
  readonly label?: FieldName;
  /** In other words than the label, where it is not plain. */
  readonly hint?: FieldName;
} & (
  | {
      readonly kind: 'text';
      readonly type?: 'email' | 'tel' | 'url' | 'time';
      readonly rows?: number;
      readonly most?: number;
      readonly empty?: Empty;
    }
  | { readonly kind: 'number'; readonly empty?: Empty }
  /** A share between 0 and 1, typed in per cent. */
  | { readonly kind: 'percent' }
  | { readonly kind: 'check' }
  /** One text in each language of residents. */
  | { readonly kind: 'localised'; readonly rows?: number; readonly most?: number; readonly empty?: Empty }
  /** A list of short texts, one in a line. */
  | { readonly kind: 'lines'; readonly empty?: Empty }
  | { readonly kind: 'one'; readonly of: Source; readonly empty?: Empty }
  | { readonly kind: 'several'; readonly of: Source; readonly empty?: Empty }
  | { readonly kind: 'yes-or-no' }
  | { readonly kind: 'week' }
  | { readonly kind: 'verified' }
  | { readonly kind: 'per-subarea' }
  | { readonly kind: 'route-to' }
  | { readonly kind: 'group'; readonly fields: readonly FieldSpec[] }
  | ListSpec
);

export interface ListSpec {
  readonly kind: 'list';
  readonly fields: readonly FieldSpec[];
  /** A new item, without its id; null = none can be added. */
  readonly fresh: Readonly<Record<string, unknown>> | null;
  /** Asked only while an item is not saved yet. */
  readonly onlyNew?: readonly string[];
  readonly canBeRemoved?: boolean;
  /** The first that fits wins, so the order is the office's. */
  readonly ordered?: boolean;
}

type Json = Readonly<Record<string, unknown>>;
export const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
export const recordOf = (value: unknown): Json => (isRecord(value) ? value : {});
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** The record with the value at that name; `undefined` takes the name out. */
export const withValue = (record: Json, at: string, value: unknown): Json => {
  const { [at]: _, ...rest } = record;
  return value === undefined ? rest : { ...record, [at]: value };
};

/** What an empty box stands for. */
export const emptyOf = (empty: Empty = 'needed'): '' | null | undefined =>
  empty === 'null' ? null : empty === 'absent' ? undefined : '';

/** `typed` as a number where it is one; what is no number is sent as typed, and refused with a word on it. */
export const numberOf = (typed: string, empty?: Empty): unknown => {
  const trimmed = typed.trim().replace(',', '.');
  if (trimmed === '') return emptyOf(empty);
  return Number.isNaN(Number(trimmed)) ? typed : Number(trimmed);
};

/** The items with one of them moved up or down by one. */
export const movedBy = <Item>(items: readonly Item[], from: number, by: -1 | 1): readonly Item[] => {
  const to = from + by;
  if (to < 0 || to >= items.length) return items;
  return items.map((item, at) => (at === from ? (items[to] as Item) : at === to ? (items[from] as Item) : item));
};

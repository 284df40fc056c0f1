/**
 * What somebody types into an offer on its way to where it is kept. Pure. Every place of the form travels by itself; what was sent without an
 * answer is sent again word for word before anything newer, so that a lost answer never looks like somebody else's change.
 */
import type { FieldValue, FieldView, SavedFields } from '../console/data/grants-types.ts';

export interface Typed {
  readonly value: FieldValue;
  /** Version of the place that the writer saw; 0 = nothing was there. */
  readonly basedOn: number;
  /** Somebody else has changed the place meanwhile: it waits until the writer has looked. */
  readonly held: boolean;
}

export interface Save {
  readonly field: string;
  readonly value: FieldValue;
  readonly basedOn: number;
}

export interface Writing {
  /** Not known to be stored, by place. */
  readonly typed: Readonly<Record<string, Typed>>;
  /** Under way: an answer may have been lost. */
  readonly flight: { readonly key: string; readonly saves: readonly Save[] } | null;
}

/** As many as the API takes at once. */
const MOST_AT_ONCE = 20;

export const NOTHING_TYPED: Writing = { typed: {}, flight: null };

const same = (a: FieldValue, b: FieldValue): boolean => JSON.stringify(a) === JSON.stringify(b);
const without = (typed: Writing['typed'], field: string): Writing['typed'] =>
  Object.fromEntries(Object.entries(typed).filter(([id]) => id !== field));

/** `seen`: version that the writer has before them. */
export const withTyped = (writing: Writing, field: string, value: FieldValue, seen: number): Writing => {
  const before = writing.typed[field];
  const typed = { value, basedOn: before?.basedOn ?? seen, held: before?.held ?? false };
  return { ...writing, typed: { ...writing.typed, [field]: typed } };
};

/** What goes out next; null = nothing waits, or only what the writer has to look at. */
export const departing = (writing: Writing, key: string): Writing | null => {
  if (writing.flight !== null) return writing;
  const saves = Object.entries(writing.typed)
    .filter(([, { held }]) => !held)
    .slice(0, MOST_AT_ONCE)
    .map(([field, { value, basedOn }]) => ({ field, value, basedOn }));
  return saves.length === 0 ? null : { ...writing, flight: { key, saves } };
};

/** The answer to what was under way. What was typed on since then rests on what is stored now. */
export const arrived = (writing: Writing, results: SavedFields['results']): Writing => {
  const sent = new Map((writing.flight?.saves ?? []).map((save) => [save.field, save]));
  const typed = new Map(Object.entries(writing.typed));
  for (const { field, outcome, stored } of results) {
    const now = typed.get(field);
    const save = sent.get(field);
    if (now === undefined || save === undefined) continue;
    if (same(now.value, save.value)) typed.delete(field);
    else if (outcome === 'kept-beside') typed.set(field, { ...now, held: true });
    else typed.set(field, { value: now.value, basedOn: stored.version, held: false });
  }
  return { typed: Object.fromEntries(typed), flight: null };
};

/** The same would be refused again: it stays on this device, and waits for its writer. */
export const turnedBack = (writing: Writing): Writing => ({ ...writing, flight: null });

/** The writer has seen what stands there, and wants their own words. */
export const insisted = (writing: Writing, field: string, version: number): Writing => {
  const typed = writing.typed[field];
  return typed === undefined
    ? writing
    : { ...writing, typed: { ...writing.typed, [field]: { ...typed, basedOn: version, held: false } } };
};

export const dropped = (writing: Writing, field: string): Writing => ({ ...writing, typed: without(writing.typed, field) });

/** What the form shows: stored places, with what was typed over them. */
export const valuesShown = (fields: readonly FieldView[], { typed }: Writing): ReadonlyMap<string, FieldValue> =>
  new Map([
    ...fields.map(({ id, value }) => [id, value] as const),
    ...Object.entries(typed).map(([id, { value }]) => [id, value] as const),
  ]);

/** Of two tellings of a place the newer: an answer to a save may be ahead of what was read last. */
export const newest = (read: readonly FieldView[], told: Readonly<Record<string, FieldView>>): readonly FieldView[] => {
  const ids = new Set(read.map(({ id }) => id));
  return [
    ...read.map((field) => {
      const ahead = told[field.id];
      return ahead !== undefined && ahead.version > field.version ? ahead : field;
    }),
    ...Object.values(told).filter(({ id }) => !ids.has(id)),
  ];
};

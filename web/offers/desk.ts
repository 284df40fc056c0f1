/** What everybody who writes an offer has before them: the offer as stored, with what they themselves have typed over it. */
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { useConsole } from '../console/data/console.ts';
import type { Checks, FieldValue, FieldView, KeptView, OfferView, Root } from '../console/data/grants-types.ts';
import { createValue, useValue, type Value } from '../console/data/value.ts';
import { type Pen, penAt, type Told } from './pen.ts';
import { NOTHING_TYPED, newest, valuesShown, type Writing } from './writing.ts';

export interface Desk {
  readonly root: Root;
  /** Address of the offer. */
  readonly path: string;
  readonly view: OfferView;
  readonly pen: Pen;
  readonly writing: Writing;
  /** As stored. */
  readonly fields: ReadonlyMap<string, FieldView>;
  /** As shown: typed over stored. */
  readonly values: ReadonlyMap<string, FieldValue>;
  readonly checks: Checks;
  /** Somebody tried to hand it in: what is missing is shown at its place. */
  readonly tried: boolean;
  type(field: string, value: FieldValue): void;
}

export const DeskContext = createContext<Desk | null>(null);

export const useDesk = (): Desk => {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('used outside of an offer');
  return desk;
};

const NO_WRITING: Value<Writing> = createValue(NOTHING_TYPED);
const NOTHING_TOLD: Value<Told> = createValue<Told>({ fields: {}, checks: null });

/** Null while what an earlier visit left on this device is being read. */
export const useDeskOf = (root: Root, view: OfferView, tried: boolean): Desk | null => {
  const { api, store, library } = useConsole();
  const path = `${root}/offers/${view.offer.id}`;
  const [pen, setPen] = useState<Pen | null>(null);
  useEffect(() => {
    let here = true;
    void penAt({ api, store, library }, path).then((found) => {
      if (here) setPen(found);
    });
    return () => {
      here = false;
    };
  }, [api, store, library, path]);
  const writing = useValue(pen?.writing ?? NO_WRITING);
  const told = useValue(pen?.told ?? NOTHING_TOLD);
  if (pen === null) return null;
  const stored = newest(view.fields, told.fields);
  const fields = new Map(stored.map((field) => [field.id, field]));
  const ahead = stored.some(({ id, version }) => version > (view.fields.find((field) => field.id === id)?.version ?? 0));
  return {
    root,
    path,
    view,
    pen,
    writing,
    fields,
    values: valuesShown(stored, writing),
    // What the last save said is newer than what was read before it.
    checks: ahead && told.checks !== null ? told.checks : view.checks,
    tried,
    type: (field, value) => pen.type(field, value, fields.get(field)?.version ?? 0),
  };
};

export const textAt = (values: Desk['values'], field: string): string => {
  const value = values.get(field);
  return value?.kind === 'text' ? value.text : '';
};

/** Lines or steps that stand in the form, in the order in which they were added. */
export const entriesOf = <Kind extends 'line' | 'step'>(
  values: Desk['values'],
  kind: Kind,
): readonly (readonly [string, Extract<FieldValue, { kind: Kind }>])[] =>
  [...values]
    .filter((entry): entry is [string, Extract<FieldValue, { kind: Kind }>] => entry[1].kind === kind)
    .sort(([a], [b]) => (a < b ? -1 : 1));

/** Sorts after those made before it. */
export const newEntryId = (): string => `${Date.now().toString(36)}-${crypto.randomUUID().slice(0, 8)}`;

export const keptAt = (kept: readonly KeptView[], field: string): readonly KeptView[] =>
  kept.filter((one) => one.field === field);

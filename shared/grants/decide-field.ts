/**
 * What becomes of something typed into an offer. Pure. It is saved when it rests on what is stored; when somebody else has changed the same
 * place meanwhile, what was typed is kept beside it and both are shown: nothing typed is lost.
 */
import type { Edition } from './edition-model.ts';
import type { Field, FieldValue, OfferState } from './offer-model.ts';

/** Lines of the budget, and steps of the schedule. */
const MOST_ENTRIES = 60;

const KIND = { title: 'text', from: 'text', to: 'text', section: 'text', line: 'line', step: 'step' } as const;

/** Is there such a place in the form, and room for it? Null = there is. */
export const misplaced = (
  { rules }: Pick<Edition, 'rules'>,
  fields: readonly Field[],
  { field, value }: { readonly field: string; readonly value: FieldValue },
): 'offer.field-unknown' | 'offer.field-full' | null => {
  const [place = '', id] = field.split('.');
  const kind = Object.entries(KIND).find(([name]) => name === place)?.[1];
  if (kind === undefined || (place === 'section' && !rules.sections.some((section) => section.id === id)))
    return 'offer.field-unknown';
  if (value.kind === 'removed') return kind === 'text' ? 'offer.field-unknown' : null;
  if (value.kind !== kind) return 'offer.field-unknown';
  if (value.kind === 'text') return null;
  const own = value.kind === 'line' ? value.line.id : value.step.id;
  if (own !== id) return 'offer.field-unknown';
  const others = fields.filter((one) => one.id !== field && one.value.kind === kind);
  return others.length >= MOST_ENTRIES ? 'offer.field-full' : null;
};

export interface SaveField {
  readonly field: string;
  readonly value: FieldValue;
  /** Version that the writer saw; 0 = nothing was there. */
  readonly basedOn: number;
  readonly by: string;
  readonly at: string;
}

export type FieldDecision =
  | { readonly kind: 'saved'; readonly field: Field }
  /** The same words are there already: sent twice, or typed by both. */
  | { readonly kind: 'unchanged'; readonly field: Field }
  | { readonly kind: 'kept-beside'; readonly field: Field; readonly kept: SaveField }
  | { readonly kind: 'refused'; readonly code: 'offer.not-open' };

/** States in which an offer may be written: before it is sent, and during the one correction. */
export const isOpenForWriting = (state: OfferState, now: string): boolean =>
  state.name === 'draft' || (state.name === 'correcting' && now <= state.until);

const same = (a: FieldValue, b: FieldValue): boolean => JSON.stringify(a) === JSON.stringify(b);

export const decideField = (state: OfferState, stored: Field | null, save: SaveField): FieldDecision => {
  if (!isOpenForWriting(state, save.at)) return { kind: 'refused', code: 'offer.not-open' };
  if (stored !== null && same(stored.value, save.value)) return { kind: 'unchanged', field: stored };
  if (stored !== null && stored.version !== save.basedOn) return { kind: 'kept-beside', field: stored, kept: save };
  const { field: id, value, by, at } = save;
  return { kind: 'saved', field: { id, version: (stored?.version ?? 0) + 1, value, by, at } };
};

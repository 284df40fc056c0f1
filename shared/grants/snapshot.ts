/** What is handed in, and its checksum. Pure. */
import { createHash } from 'node:crypto';
import type { Budget } from './budget.ts';
import type { Field, FieldValue, Offer, Snapshot } from './offer-model.ts';

/** JSON with the keys of every object in order, so that the same content has the same text. */
export const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`;
  }
  return JSON.stringify(value);
};

export const checksumOf = (content: Omit<Snapshot, 'checksum'>): string =>
  createHash('sha256').update(canonical(content)).digest('hex');

export const valuesOf = (fields: readonly Field[]): Readonly<Record<string, FieldValue>> =>
  Object.fromEntries(fields.filter(({ value }) => value.kind !== 'removed').map(({ id, value }) => [id, value]));

export const snapshotOf = (content: Omit<Snapshot, 'checksum' | 'fields'> & { readonly fields: readonly Field[] }): Snapshot => {
  const whole = { ...content, fields: { ...valuesOf(content.fields) } };
  return { ...whole, checksum: checksumOf(whole) };
};

/** Files that have arrived and are what they say. */
export const storedOf = (attached: Offer['attached']): Offer['attached'] => attached.filter(({ state }) => state === 'stored');

/** Of a draft as it stands: printed on it where the signed paper is what is handed in. */
export const draftChecksumOf = ({ id, editionId, organisationId, attached }: Offer, fields: readonly Field[]): string =>
  createHash('sha256')
    .update(canonical({ id, editionId, organisationId, fields: valuesOf(fields), attached: storedOf(attached) }))
    .digest('hex');

/** Budget lines of the form, in the order of their ids. */
export const budgetOf = (fields: readonly Field[]): Budget =>
  fields.toSorted((a, b) => (a.id < b.id ? -1 : 1)).flatMap(({ value }) => (value.kind === 'line' ? [value.line] : []));

export const textOf = (fields: readonly Field[], id: string): string => {
  const value = fields.find((field) => field.id === id)?.value;
  return value?.kind === 'text' ? value.text : '';
};

/** Budget lines as handed in, in the order of their ids. */
export const budgetOfSnapshot = ({ fields }: Pick<Snapshot, 'fields'>): Budget =>
  Object.entries(fields)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, value]) => (value.kind === 'line' ? [value.line] : []));

/** A text as handed in; empty when nothing was typed there. */
export const textOfSnapshot = ({ fields }: Pick<Snapshot, 'fields'>, id: string): string => {
  const value = fields[id];
  return value?.kind === 'text' ? value.text : '';
};

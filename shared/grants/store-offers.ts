/** Offers in the table: the offer, its fields each with their own version, what was handed in, and the edition's counters. */

import { createHash } from 'node:crypto';
import { everyItem } from '../platform/every-page.ts';
import { type Key, keys, lists } from '../platform/keys.ts';
import { publishFactOf } from '../platform/outbox.ts';
import type { Item, ListQuery, Table } from '../platform/table.ts';
import { causedBy, type Work } from '../platform/work.ts';
import { condition, type WriteSet } from '../platform/write-set.ts';
import { decideField, type FieldDecision, type SaveField } from './decide-field.ts';
import { decideOffer, type OfferCommand, type OfferDecision, type OfferRefusal, offersOf } from './decide-offer.ts';
import {
  type Field,
  FieldSchema,
  FieldValueSchema,
  type Offer,
  OfferSchema,
  type Snapshot,
  SnapshotSchema,
} from './offer-model.ts';
import { canonical, textOf } from './snapshot.ts';

export const readOffer = async (table: Table, id: string): Promise<Offer | null> => {
  const item = await table.get(keys.offer(id));
  return item === undefined ? null : OfferSchema.parse(item);
};

/** A page of a list, in its order. */
export const offersIn = async (
  table: Table,
  listKey: string,
  query: ListQuery,
): Promise<{ readonly items: readonly Offer[]; readonly next: Item | null }> => {
  const { items, next } = await table.list(listKey, query);
  const order = items.map(({ offerId }) => String(offerId));
  const found = (await table.getMany(order.map((id) => keys.offer(id)))).map((item) => OfferSchema.parse(item));
  return { items: found.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id)), next };
};

const under = (table: Table, offerId: string, prefix: string): Promise<readonly Item[]> =>
  everyItem((query) => table.under(keys.offer(offerId).pk, prefix, query));

export const fieldsOf = async (table: Table, offerId: string): Promise<readonly Field[]> =>
  (await under(table, offerId, 'field#')).map((item) => FieldSchema.parse(item));

/** By id of the offer; whose has none yet is not in it. */
export const titlesOf = async (table: Table, offerIds: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const found = await table.getMany(offerIds.map((id) => keys.offerField(id, 'title')));
  return new Map(found.map((item) => [String(item.pk).slice('offer#'.length), textOf([FieldSchema.parse(item)], 'title')]));
};

export type Kept = SaveField & { readonly id: string };

/** What was typed into a place that somebody else had changed, until somebody has looked at it. */
export const keptBeside = async (table: Table, offerId: string): Promise<readonly Kept[]> =>
  (await under(table, offerId, 'kept#')).map((item) => ({
    id: String(item.id),
    field: String(item.field),
    value: FieldValueSchema.parse(item.value),
    basedOn: Number(item.basedOn),
    by: String(item.by),
    at: String(item.at),
  }));

/** Every value that a place has had or might have had, oldest first. */
export const savedOf = async (table: Table, offerId: string, field: string): Promise<readonly Field[]> => {
  const [saved, aside] = await Promise.all([under(table, offerId, `saved#${field}#`), under(table, offerId, `aside#${field}#`)]);
  return [...saved, ...aside].map((item) => FieldSchema.parse(item)).toSorted((a, b) => (a.at < b.at ? -1 : 1));
};

/** Of an edition: what is left of the pool in grosze, and how many offers of an organisation count. */
export const countsOf = async (
  table: Table,
  editionId: string,
): Promise<{ readonly poolLeft: number; readonly handedIn: (organisationId: string) => number }> => {
  const item = (await table.get(keys.editionCounts(editionId))) ?? {};
  return { poolLeft: Number(item.poolLeft ?? 0), handedIn: (organisationId) => Number(item[offersOf(organisationId)] ?? 0) };
};

/** Everything typed, and how often something was saved until then: what is handed in holds all of it or is read again. */
export const writtenIn = async (
  table: Table,
  offerId: string,
): Promise<{ readonly fields: readonly Field[]; readonly saves: number }> => {
  const saves = Number((await table.get(keys.offerSaves(offerId)))?.n ?? 0);
  return { fields: await fieldsOf(table, offerId), saves };
};

/** Nothing was saved since `saves` were counted. */
export const nothingTypedSince = ({ writes }: Work, offerId: string, saves: number): void =>
  writes.check(keys.offerSaves(offerId), saves === 0 ? condition.notExists : condition.equals('n', saves));

export const snapshotsOf = async (table: Table, offerId: string): Promise<readonly Snapshot[]> =>
  (await under(table, offerId, 'snapshot#')).map((item) => SnapshotSchema.parse(item)).toSorted((a, b) => (a.at < b.at ? -1 : 1));

/** The same words sent again are kept once. */
const keptIdOf = ({ by, basedOn, field, value }: SaveField): string =>
  `kep_${createHash('sha256').update(canonical({ by, basedOn, field, value })).digest('base64url').slice(0, 26)}`;

export const keptOf = async (table: Table, offerId: string, id: string): Promise<Kept | null> =>
  (await keptBeside(table, offerId)).find((one) => one.id === id) ?? null;

/** Somebody has looked at it. What is not used stays in the history of its place. */
export const settleKept = ({ writes }: Work, offer: Offer, { id, field, value, basedOn, by, at }: Kept, used: boolean): void => {
  writes.remove(keys.offerKept(offer.id, field, id), condition.exists);
  const aside: Field = { id: field, version: Math.max(1, basedOn), value, by, at };
  if (!used) writes.put(keys.offerAside(offer.id, field, id), { ...aside });
};

/** What became of a save; what was kept beside is known by its id. */
export type Saved = Exclude<FieldDecision, { kind: 'kept-beside' }> | { kind: 'kept-beside'; field: Field; keptId: string };

/** Adds a decided save to the unit of work: conditional on the field's version, so that two at once meet as one after the other. */
export const saveField = async (work: Work, offer: Offer, save: SaveField): Promise<Saved> => {
  const { table, writes } = work;
  const item = await table.get(keys.offerField(offer.id, save.field));
  const decision = decideField(offer.state, item === undefined ? null : FieldSchema.parse(item), save);
  switch (decision.kind) {
    case 'saved': {
      const { field } = decision;
      writes.put(keys.offerField(offer.id, field.id), { ...field }, condition.versionIs(field.version - 1));
      writes.put(keys.offerSaved(offer.id, field.id, field.version), { ...field }, condition.notExists);
      writes.add(keys.offerSaves(offer.id), { counter: 'n', delta: 1 });
      // Nothing may be written into what is being handed in at the same moment.
      writes.check(keys.offer(offer.id), condition.versionIs(offer.version));
      return decision;
    }
    case 'kept-beside': {
      const id = keptIdOf(save);
      writes.put(keys.offerKept(offer.id, save.field, id), { id, ...save });
      return { kind: 'kept-beside', field: decision.field, keptId: id };
    }
    default:
      return decision;
  }
};

/** Nothing more happens to it; a draft that nobody hands in ends with its beginning. */
const ENDED: readonly Offer['state']['name'][] = ['draft', 'formally-wrong', 'not-awarded', 'withdrawn', 'settled'];
export const isEnded = ({ state }: Offer): boolean => ENDED.includes(state.name);
/** Its place in the list by when it ended, until its papers are deleted. */
export const endedListKey = (offerId: string): Key => ({ ...keys.offer(offerId), sk: `list#${lists.offersEnded()}` });

/** What goes on again after all stays in the list: whoever walks it looks at the offer. */
const putInEnded = (writes: WriteSet, { id, state }: Offer): void =>
  writes.put(endedListKey(id), { offerId: id, listKey: lists.offersEnded(), listSort: `${state.since}#${id}` });

const entryOf = (offer: Offer, title: string): Item => {
  const { id, number, editionId, organisationId, subarea, state, createdAt } = offer;
  return { offerId: id, number, editionId, organisationId, subarea, state: state.name, title, createdAt };
};

/** `fields`: as read in this unit of work, for the title in lists. */
export const carryOutOffer = (
  work: Work,
  before: Offer | null,
  command: OfferCommand,
  fields: readonly Field[] = [],
): OfferDecision | OfferRefusal => {
  const decision = decideOffer(before, command);
  if (decision.kind === 'refused') return decision;
  const { offer, facts, guards, snapshot } = decision;
  const { writes } = work;
  const key = keys.offer(offer.id);
  writes.put(key, { ...offer }, condition.versionIs(before?.version ?? 0));
  writes.put(
    keys.offerHistory(offer.id, offer.version),
    { version: offer.version, at: work.now, by: causedBy(work), what: command.kind, state: offer.state.name },
    condition.notExists,
  );
  for (const listKey of [lists.offersOfEdition(offer.editionId), lists.offersOfOrganisation(offer.organisationId)])
    writes.put(
      { ...key, sk: `list#${listKey}` },
      { ...entryOf(offer, textOf(fields, 'title')), listKey, listSort: `${offer.createdAt}#${offer.id}` },
    );
  if (isEnded(offer)) putInEnded(writes, offer);
  if (snapshot !== null) {
    writes.put(keys.snapshot(offer.id, snapshot.checksum), { ...snapshot }, condition.notExists);
    writes.put(keys.offerNumber(snapshot.number), { offerId: offer.id });
  }
  if (guards.length > 0) writes.add(keys.editionCounts(offer.editionId), ...guards);
  for (const writer of offer.writers.filter((one) => !(before?.writers ?? []).includes(one)))
    writes.put(keys.writer(offer.editionId, writer), { offerId: offer.id });
  for (const type of facts)
    publishFactOf(work, type, offer, { editionId: offer.editionId, organisationId: offer.organisationId });
  return decision;
};

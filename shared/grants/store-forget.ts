/**
 * Papers of an offer whose time is over (retention). What everybody may read stays: number, title, organisation, what was asked for, agreed
 * and spent, and of a chosen project its story. What was never public goes: all other answers, attachments, receipts, versions of the text.
 */
import { dropObjects } from '../attachments/store.ts';
import { everyItem } from '../platform/every-page.ts';
import { keys } from '../platform/keys.ts';
import type { Item, Table } from '../platform/table.ts';
import type { Work } from '../platform/work.ts';
import { condition, newWriteSet } from '../platform/write-set.ts';
import type { Edition } from './edition-model.ts';
import type { Offer, Snapshot } from './offer-model.ts';
import type { Report } from './settlement-model.ts';
import { readEdition } from './store-editions.ts';
import { endedListKey, isEnded, readOffer, snapshotsOf } from './store-offers.ts';
import { projectFilesOf, readReport } from './store-settlement.ts';

const PAGE = 25;

/** Pages of their own transactions; a repeat finds less to do. */
const dropAll = async (table: Table, offerId: string, prefix: string, stays: (item: Item) => boolean = () => false) => {
  const items = await everyItem((query) => table.under(keys.offer(offerId).pk, prefix, query));
  const going = items.filter((item) => !stays(item));
  for (let start = 0; start < going.length; start += PAGE) {
    const writes = newWriteSet();
    for (const { pk, sk } of going.slice(start, start + PAGE)) writes.remove({ pk: String(pk), sk: String(sk) });
    await table.commit(writes);
  }
};

/** The title and the lines of the budget; of a chosen project also the sections that its story shows. */
const publicFields = ({ fields }: Snapshot, { state }: Offer, edition: Edition | null): Snapshot['fields'] => {
  const sections = state.name === 'settled' ? (edition?.rules.sections ?? []).filter(({ shown }) => shown === true) : [];
  const shown = new Set(['title', ...sections.map(({ id }) => `section.${id}`)]);
  return Object.fromEntries(Object.entries(fields).filter(([id, { kind }]) => shown.has(id) || kind === 'line'));
};

const publicPhotos = (report: Report | null): Report['photos'] =>
  report?.verdict.kind === 'accepted' ? report.photos.filter(({ consent }) => consent) : [];

/** false = it goes on again. */
export const forgetOffer = async (work: Work, offerId: string): Promise<boolean> => {
  const { table, writes } = work;
  const offer = await readOffer(table, offerId);
  if (offer === null || !isEnded(offer)) return false;
  const [edition, snapshots, report, files] = await Promise.all([
    readEdition(table, work.city, offer.editionId),
    snapshotsOf(table, offerId),
    readReport(table, offerId),
    projectFilesOf(table, offerId),
  ]);
  const photos = publicPhotos(report);
  const shown = new Set(photos.map(({ attachmentId }) => attachmentId));
  const hidden = [...files.values()].filter(({ attachmentId }) => !shown.has(attachmentId));
  const attached = [...offer.attached, ...snapshots.flatMap((snapshot) => snapshot.attached)];
  await dropObjects([...new Set([...hidden, ...attached].map(({ key }) => key))]);
  await dropAll(table, offerId, 'project-file#', ({ attachmentId }) => shown.has(String(attachmentId)));
  await dropAll(table, offerId, 'field#', ({ id }) => id === 'title');
  for (const prefix of ['saved#', 'kept#', 'aside#', 'receipt#']) await dropAll(table, offerId, prefix);

  const last = snapshots.at(-1);
  for (const { checksum } of snapshots) if (checksum !== last?.checksum) writes.remove(keys.snapshot(offerId, checksum));
  if (last !== undefined) {
    const fields = publicFields(last, offer, edition);
    writes.put(keys.snapshot(offerId, last.checksum), { ...last, fields, attached: [], by: '' }, condition.exists);
  }
  if (report !== null)
    writes.put(keys.report(offerId), { ...report, photos, version: report.version + 1 }, condition.versionIs(report.version));
  writes.put(keys.offer(offerId), { ...offer, attached: [], version: offer.version + 1 }, condition.versionIs(offer.version));
  writes.remove(endedListKey(offerId));
  return true;
};

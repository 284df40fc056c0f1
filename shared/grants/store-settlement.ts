/** After the award, in the table: contract, receipts, report, and what is settled of them. */
import { everyItem } from '../platform/every-page.ts';
import { keys } from '../platform/keys.ts';
import { publishFactOf } from '../platform/outbox.ts';
import type { Item, Table } from '../platform/table.ts';
import type { Work } from '../platform/work.ts';
import { condition } from '../platform/write-set.ts';
import type { Offer } from './offer-model.ts';
import { inOrder, warningsOf } from './settlement.ts';
import {
  type Contract,
  ContractSchema,
  type ProjectFile,
  ProjectFileSchema,
  type Receipt,
  ReceiptSchema,
  type Report,
  ReportSchema,
} from './settlement-model.ts';

export const readContract = async (table: Table, offerId: string): Promise<Contract | null> => {
  const item = await table.get(keys.contract(offerId));
  return item === undefined ? null : ContractSchema.parse(item);
};

export const readReport = async (table: Table, offerId: string): Promise<Report | null> => {
  const item = await table.get(keys.report(offerId));
  return item === undefined ? null : ReportSchema.parse(item);
};

const under = (table: Table, offerId: string, prefix: string): Promise<readonly Item[]> =>
  everyItem((query) => table.under(keys.offer(offerId).pk, prefix, query));

/** In the order in which they came. */
export const receiptsOf = async (table: Table, offerId: string): Promise<readonly Receipt[]> =>
  (await under(table, offerId, 'receipt#')).map((item) => ReceiptSchema.parse(item)).toSorted(inOrder);

export const readReceipt = async (table: Table, offerId: string, id: string): Promise<Receipt | null> => {
  const item = await table.get(keys.receipt(offerId, id));
  return item === undefined ? null : ReceiptSchema.parse(item);
};

/** Pictures of receipts and photos of the report, by attachment id. */
export const projectFilesOf = async (table: Table, offerId: string): Promise<ReadonlyMap<string, ProjectFile>> => {
  const files = (await under(table, offerId, 'project-file#')).map((item) => ProjectFileSchema.parse(item));
  return new Map(files.map((file) => [file.attachmentId, file]));
};

export const readProjectFile = async (table: Table, offerId: string, attachmentId: string): Promise<ProjectFile | null> => {
  const item = await table.get(keys.projectFile(offerId, attachmentId));
  return item === undefined ? null : ProjectFileSchema.parse(item);
};

export const putProjectFile = ({ writes }: Pick<Work, 'writes'>, file: ProjectFile): void =>
  writes.put(keys.projectFile(file.offerId, file.attachmentId), { ...file }, condition.versionIs(file.version - 1));

const about = ({ editionId, organisationId }: Offer) => ({ editionId, organisationId });

export const putContract = (work: Work, offer: Offer, contract: Contract): void => {
  work.writes.put(keys.contract(offer.id), { ...contract }, condition.versionIs(contract.version - 1));
  publishFactOf(work, 'ContractChanged', { id: offer.id, version: contract.version }, about(offer));
};

/** How often receipts were written until they were read. */
const writingsOf = (receipts: readonly Receipt[]): number => receipts.reduce((sum, { version }) => sum + version, 0);

/**
 * Keeps a receipt of a project whose report is open (see `isOpen`), with what does not fit about it, as things stand now: its sum beside the others of its line, its date beside the contract.
 * It is kept all the same. Of a new one `version` is 1; otherwise one more than the stored. Answers it as it is kept.
 */
export const keepReceipt = async (
  work: Work,
  offer: Offer,
  contract: Contract,
  receipt: Omit<Receipt, 'warnings' | 'offerId' | 'judged'> & Partial<Pick<Receipt, 'judged'>>,
): Promise<Receipt> => {
  const others = await receiptsOf(work.table, offer.id);
  const warnings = warningsOf(contract, others, receipt);
  const kept: Receipt = { judged: null, ...receipt, offerId: offer.id, warnings };
  work.writes.put(keys.receipt(offer.id, kept.id), { ...kept }, condition.versionIs(kept.version - 1));
  // Of two at once the second knows the first.
  const next = writingsOf(others) + 1;
  work.writes.add(keys.receipts(offer.id), { counter: 'n', delta: 1, min: next, max: next });
  // Whoever hands the report in, or judges it, at the same moment has seen this receipt, or this one is decided again.
  work.writes.check(keys.report(offer.id), condition.versionIs((await readReport(work.table, offer.id))?.version ?? 0));
  publishFactOf(work, 'ReceiptKept', { id: offer.id, version: kept.version }, { ...about(offer), receiptId: kept.id });
  return kept;
};

/** What is decided in this unit rests on the receipts as they were read: none was added or changed since. */
export const holdSettlement = ({ writes }: Pick<Work, 'writes'>, offerId: string, receipts: readonly Receipt[]): void => {
  const writings = writingsOf(receipts);
  writes.check(keys.receipts(offerId), writings === 0 ? condition.notExists : condition.equals('n', writings));
};

export const putReport = (work: Work, offer: Offer, report: Report): void => {
  work.writes.put(keys.report(offer.id), { ...report }, condition.versionIs(report.version - 1));
  publishFactOf(work, 'ReportChanged', { id: offer.id, version: report.version }, about(offer));
};

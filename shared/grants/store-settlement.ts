/** After the award, in the table: contract, receipts, report, and what is settled of them. */
import { keys } from '../platform/keys.ts';
import { publishFactOf } from '../platform/outbox.ts';
import type { Item, Table } from '../platform/table.ts';
import type { Work } from '../platform/work.ts';
import { condition } from '../platform/write-set.ts';
import type { Offer } from './offer-model.ts';
import { warningsOf } from './settlement.ts';
import { type Contract, ContractSchema, type Receipt, ReceiptSchema, type Report, ReportSchema } from './settlement-model.ts';

export const readContract = async (table: Table, offerId: string): Promise<Contract | null> => {
  const item = await table.get(keys.contract(offerId));
  return item === undefined ? null : ContractSchema.parse(item);
};

export const readReport = async (table: Table, offerId: string): Promise<Report | null> => {
  const item = await table.get(keys.report(offerId));
  return item === undefined ? null : ReportSchema.parse(item);
};

/** In the order in which they came. */
export const receiptsOf = async (table: Table, offerId: string): Promise<readonly Receipt[]> => {
  const found: Item[] = [];
  let from: Item | null = null;
  do {
    const page = await table.under(keys.offer(offerId).pk, 'receipt#', { limit: 200, from });
    found.push(...page.items);
    from = page.next;
  } while (from !== null);
  return found
    .map((item) => ReceiptSchema.parse(item))
    .toSorted((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1));
};

const about = ({ editionId, organisationId }: Offer) => ({ editionId, organisationId });

export const putContract = (work: Work, offer: Offer, contract: Contract): void => {
  work.writes.put(keys.contract(offer.id), { ...contract }, condition.versionIs(contract.version - 1));
  publishFactOf(work, 'ContractChanged', { id: offer.id, version: contract.version }, about(offer));
};

/**
 * Keeps a receipt with what does not fit about it, as things stand now: its sum beside the others of its line, its date beside the contract.
 * It is kept all the same. Of a new one `version` is 1; otherwise one more than the stored. Answers it as it is kept.
 */
export const keepReceipt = async (
  work: Work,
  offer: Offer,
  contract: Contract,
  receipt: Omit<Receipt, 'warnings' | 'offerId'>,
): Promise<Receipt> => {
  const others = await receiptsOf(work.table, offer.id);
  const kept: Receipt = { ...receipt, offerId: offer.id, warnings: warningsOf(contract, others, receipt) };
  work.writes.put(keys.receipt(offer.id, kept.id), { ...kept }, condition.versionIs(kept.version - 1));
  publishFactOf(work, 'ReceiptKept', { id: offer.id, version: kept.version }, { ...about(offer), receiptId: kept.id });
  return kept;
};

export const putReport = (work: Work, offer: Offer, report: Report): void => {
  work.writes.put(keys.report(offer.id), { ...report }, condition.versionIs(report.version - 1));
  publishFactOf(work, 'ReportChanged', { id: offer.id, version: report.version }, about(offer));
};

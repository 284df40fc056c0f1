/** What papers of an edition and of a project are printed from, read for each. */
import { localTime } from '../calendar/calendar.ts';
import type { CityProfile } from '../city/profile.ts';
import type { Table } from '../platform/table.ts';
import { withCurrentStaff } from '../staff/store.ts';
import type { Edition } from './edition-model.ts';
import type { ProtocolSource, ResultsSource } from './edition-papers.ts';
import { publicEdition } from './open-data.ts';
import type { SettlementPaper } from './settlement-paper.ts';
import { textOfSnapshot } from './snapshot.ts';
import { lastSnapshot } from './store-assessment.ts';
import { readEdition } from './store-editions.ts';
import { readOffer } from './store-offers.ts';
import { organisationNames } from './store-organisation-names.ts';
import { readResults } from './store-results.ts';
import { readContract, readReport, receiptsOf } from './store-settlement.ts';

/** Who is in the commission, and who has declared and is in it no more: what they wrote still counts. */
export const reviewersIn = async (
  table: Table,
  city: CityProfile,
  declarations: readonly { readonly reviewerId: string }[],
): Promise<readonly { readonly id: string; readonly name: string }[]> => {
  const { staff } = await withCurrentStaff(table, city);
  const committee = staff.filter(({ role }) => role === 'committee').map(({ id, name }) => ({ id, name }));
  const gone = [...new Set(declarations.map(({ reviewerId }) => reviewerId))]
    .filter((id) => !committee.some((one) => one.id === id))
    .map((id) => ({ id, name: staff.find((one) => one.id === id)?.name ?? id }));
  return [...committee, ...gone];
};

export const readProtocol = async (table: Table, city: CityProfile, edition: Edition, now: string): Promise<ProtocolSource> => {
  const results = await readResults(table, edition);
  const reviewers = await reviewersIn(table, city, results.commission.declarations);
  return { ...results, reviewers, madeAt: localTime(city, now) };
};

/** Null = there are no results yet. Contact data that nobody at the office has checked are not told. */
export const readPublished = async (table: Table, city: CityProfile, edition: Edition): Promise<ResultsSource | null> => {
  const published = publicEdition(await readResults(table, edition), city.subareas);
  if (published === null) return null;
  const { name, contact, verified } = city.office;
  const office = [name, contact.address, contact.phone, contact.email].filter((one) => one !== undefined).join(', ');
  return { published, office: verified === null ? null : office };
};

/** Null = there is no contract to settle. */
export const readSettlementPaper = async (table: Table, city: CityProfile, offerId: string): Promise<SettlementPaper | null> => {
  const [offer, contract] = await Promise.all([readOffer(table, offerId), readContract(table, offerId)]);
  const edition = offer === null ? null : await readEdition(table, city, offer.editionId);
  if (offer === null || contract === null || edition === null) return null;
  const [receipts, report, snapshot, names] = await Promise.all([
    receiptsOf(table, offerId),
    readReport(table, offerId),
    lastSnapshot(table, offerId),
    organisationNames(table, [offer.organisationId]),
  ]);
  return {
    edition,
    number: offer.number ?? offer.id,
    title: snapshot === null ? '' : textOfSnapshot(snapshot, 'title'),
    organisationName: names.get(offer.organisationId) ?? offer.organisationId,
    contract,
    receipts,
    report,
  };
};

/** Everything of an edition that was handed in and what came after it, read together; by pages, never by a scan. */
import type { Table } from '../platform/table.ts';
import type { Edition } from './edition-model.ts';
import type { Offer } from './offer-model.ts';
import type { ResultOffer, Results } from './results.ts';
import { allOffersIn, assessedOffer, commissionOf, isAssessed, isUnchecked, readDecision } from './store-assessment.ts';
import { organisationNames } from './store-organisation-names.ts';
import { readContract, readReport, receiptsOf } from './store-settlement.ts';

/** Offers read at the same time. */
const AT_ONCE = 20;

const resultOf = async (table: Table, offer: Offer, names: ReadonlyMap<string, string>): Promise<ResultOffer> => {
  const [assessed, contract, receipts, report] = await Promise.all([
    assessedOffer(table, offer),
    readContract(table, offer.id),
    receiptsOf(table, offer.id),
    readReport(table, offer.id),
  ]);
  const { organisationId } = offer;
  return { ...assessed, organisationName: names.get(organisationId) ?? organisationId, contract, receipts, report };
};

export const readResults = async (table: Table, edition: Edition): Promise<Results> => {
  const [all, commission, decision] = await Promise.all([
    allOffersIn(table, edition.id),
    commissionOf(table, edition.id),
    readDecision(table, edition.id),
  ]);
  const handedIn = all.filter((offer) => isAssessed(offer) || isUnchecked(offer) || offer.state.name === 'formally-wrong');
  const names = await organisationNames(
    table,
    handedIn.map(({ organisationId }) => organisationId),
  );
  const offers: ResultOffer[] = [];
  for (let from = 0; from < handedIn.length; from += AT_ONCE)
    offers.push(...(await Promise.all(handedIn.slice(from, from + AT_ONCE).map((offer) => resultOf(table, offer, names)))));
  return {
    edition,
    decision,
    commission,
    assessed: offers.filter(({ offer }) => isAssessed(offer)),
    others: offers.filter(({ offer }) => !isAssessed(offer)),
  };
};

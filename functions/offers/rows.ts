/** Offers as rows of a list: no sums, no words but the title. */
import type { Offer } from '../../shared/grants/offer-model.ts';
import { titlesOf } from '../../shared/grants/store-offers.ts';
import { organisationNames } from '../../shared/grants/store-organisation-names.ts';
import type { Table } from '../../shared/platform/table.ts';
import type { OfferRow } from '../../shared/staff/grants-offers-api.ts';

export const rowsOf = async (table: Table, offers: readonly Offer[]): Promise<OfferRow[]> => {
  const [titles, names] = await Promise.all([
    titlesOf(
      table,
      offers.map(({ id }) => id),
    ),
    organisationNames(
      table,
      offers.map(({ organisationId }) => organisationId),
    ),
  ]);
  return offers.map(({ id, number, editionId, organisationId, subarea, createdAt, state }) => ({
    id,
    number,
    editionId,
    organisationId,
    subarea,
    createdAt,
    title: titles.get(id) ?? '',
    organisationName: names.get(organisationId) ?? organisationId,
    state: state.name,
  }));
};

/** Figures of an edition, all together and per subarea. Pure; sums in grosze. */
import type { EditionFigures } from '../staff/grants-assessment-api.ts';
import { awardedGroszeOf, peopleOf, type ResultOffer, type Results, returnedGroszeOf, spentGroszeOf } from './results.ts';

type Figures = EditionFigures['all'];

const sumOf = (results: Results, offers: readonly ResultOffer[]): Figures => {
  const sum = (of: (offer: ResultOffer) => number): number => offers.reduce((total, offer) => total + of(offer), 0);
  return {
    offers: offers.length,
    askedGrosze: sum(({ askedGrosze }) => askedGrosze),
    awarded: offers.filter((offer) => awardedGroszeOf(results, offer) > 0).length,
    awardedGrosze: sum((offer) => awardedGroszeOf(results, offer)),
    spentGrosze: sum((offer) => spentGroszeOf(results.edition, offer)),
    returnedGrosze: sum(returnedGroszeOf),
    people: sum((offer) => peopleOf(offer) ?? 0),
  };
};

/** Subareas of the edition, and any other that an offer names, in the order of the city. */
export const figuresOf = (results: Results, names: readonly { readonly id: string; readonly name: string }[]): EditionFigures => {
  const offers = [...results.assessed, ...results.others];
  const used = new Set([...results.edition.rules.subareas, ...offers.map(({ offer }) => offer.subarea)]);
  const unknown = [...used].filter((id) => !names.some((one) => one.id === id)).map((id) => ({ id, name: id }));
  return {
    editionId: results.edition.id,
    all: sumOf(results, offers),
    subareas: [...names, ...unknown]
      .filter(({ id }) => used.has(id))
      .map(({ id, name }) => ({
        subarea: id,
        name,
        ...sumOf(
          results,
          offers.filter(({ offer }) => offer.subarea === id),
        ),
      })),
  };
};

/**
 * What everybody may read of a decided edition: its offers and what became of them. Nothing before the results, no person, no words but titles and
 * names of organisations. Pure; sums in grosze.
 */
import type { EditionFigures } from '../staff/grants-assessment-api.ts';
import { figuresOf } from './figures.ts';
import { reasonsUntil } from './letters.ts';
import {
  awardedGroszeOf,
  peopleOf,
  type ResultOffer,
  type Results,
  rankingOf,
  returnedGroszeOf,
  spentGroszeOf,
} from './results.ts';

export interface PublicOffer {
  readonly number: string;
  readonly title: string;
  readonly organisation: string;
  readonly subarea: string;
  readonly subareaName: string;
  readonly result: 'awarded' | 'not-awarded' | 'formally-wrong';
  /** Of the ranking; null = it did not come that far. */
  readonly place: number | null;
  /** Mean of the points, two decimals; null as above. */
  readonly points: string | null;
  readonly askedGrosze: number;
  readonly awardedGrosze: number;
  /** Recognised so far. */
  readonly spentGrosze: number;
  readonly returnedGrosze: number;
  /** null = no report yet. */
  readonly people: number | null;
  readonly settled: boolean;
}

export interface PublicEdition {
  readonly id: string;
  readonly year: number;
  readonly name: string;
  /** Not real, and says so. */
  readonly example: boolean;
  readonly decidedOn: string;
  /** Last day on which anybody may ask for reasons (act of 24 April 2003, art. 15(2i)). */
  readonly reasonsUntil: string;
  readonly poolGrosze: number | null;
  /** In the order of the ranking, then those that the formal check turned down. */
  readonly offers: readonly PublicOffer[];
  readonly figures: EditionFigures;
}

type Subareas = readonly { readonly id: string; readonly name: string }[];

/** Null = the results are not known yet. */
export const publicEdition = (results: Results, subareas: Subareas): PublicEdition | null => {
  const { edition, decision, assessed, others } = results;
  if (decision === null || decision.decidedOn === null) return null;
  const { places } = rankingOf(results);
  const rowOf = (one: ResultOffer): PublicOffer => {
    const { offer, title, organisationName, askedGrosze } = one;
    const place = places.find(({ offerId }) => offerId === offer.id);
    const awardedGrosze = awardedGroszeOf(results, one);
    const ranked = awardedGrosze > 0 ? 'awarded' : 'not-awarded';
    return {
      number: offer.number ?? '',
      title,
      organisation: organisationName,
      subarea: offer.subarea,
      subareaName: subareas.find(({ id }) => id === offer.subarea)?.name ?? offer.subarea,
      result: place === undefined ? 'formally-wrong' : ranked,
      place: place?.place ?? null,
      points: place?.shown ?? null,
      askedGrosze,
      awardedGrosze,
      spentGrosze: spentGroszeOf(edition, one),
      returnedGrosze: returnedGroszeOf(one),
      people: peopleOf(one),
      settled: offer.state.name === 'settled',
    };
  };
  const ranked = places.flatMap(({ offerId }) => assessed.filter(({ offer }) => offer.id === offerId));
  const turnedDown = others.filter(({ offer }) => offer.state.name === 'formally-wrong');
  return {
    id: edition.id,
    year: edition.year,
    name: edition.name,
    example: edition.example,
    decidedOn: decision.decidedOn,
    reasonsUntil: reasonsUntil(decision.decidedOn),
    poolGrosze: edition.rules.pool,
    offers: [...ranked, ...turnedDown].map(rowOf),
    figures: figuresOf(results, subareas),
  };
};

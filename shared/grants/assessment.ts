/** What counts as a review, and what the mayor may decide. Pure. Who may see an offer is in shared/staff/authorise-offers. */
import type { Award, Declaration, Review } from './assessment-model.ts';
import type { Edition, Rules } from './edition-model.ts';
import type { Offer } from './offer-model.ts';
import type { Ranking } from './ranking.ts';

/** Criteria without points, with points that are not whole or over the announced scale, or that are not of this edition. */
export const wrongIn = ({ criteria }: Pick<Rules, 'criteria'>, points: Readonly<Record<string, number>>): readonly string[] => [
  ...criteria
    .filter(({ id, most }) => {
      const given = points[id];
      return given === undefined || !Number.isInteger(given) || given < 0 || given > most;
    })
    .map(({ id }) => id),
  ...Object.keys(points).filter((id) => !criteria.some((one) => one.id === id)),
];

/** A review counts once every criterion is scored; after that it stays as it is. */
export const isDone = ({ doneAt }: Pick<Review, 'doneAt'>): boolean => doneAt !== null;

export interface AwardProblem {
  readonly code: /** Handed in, and the formal check is not done. */
    | 'award.not-checked'
    /** Nobody has assessed it. */
    | 'award.not-reviewed'
    | 'award.over-pool'
    | 'award.without-reason'
    | 'award.over-asked'
    | 'award.not-ranked'
    | 'award.twice'
    | 'award.missing';
  readonly offerId: string | null;
  readonly is: number | null;
  readonly limit: number | null;
}

/**
 * What is wrong with a decision: every ranked offer is decided once, nothing over the pool or over what was asked, and where the mayor
 * differs from the commission, or awards what the ranking does not, there is a reason.
 */
export const wrongAwards = (ranking: Ranking, awards: readonly Award[]): readonly AwardProblem[] => {
  const pool = ranking.awardedGrosze + ranking.leftGrosze;
  const all = awards.reduce((sum, { decidedGrosze }) => sum + decidedGrosze, 0);
  const problem = (
    code: AwardProblem['code'],
    offerId: string | null,
    is: number | null = null,
    limit: number | null = null,
  ): AwardProblem => ({
    code,
    offerId,
    is,
    limit,
  });
  return [
    ...(all > pool ? [problem('award.over-pool', null, all, pool)] : []),
    ...ranking.places
      .filter(({ offerId }) => !awards.some((award) => award.offerId === offerId))
      .map(({ offerId }) => problem('award.missing', offerId)),
    ...awards.flatMap((award, i): readonly AwardProblem[] => {
      const place = ranking.places.find(({ offerId }) => offerId === award.offerId);
      if (place === undefined) return [problem('award.not-ranked', award.offerId)];
      const differs = award.decidedGrosze !== award.opinionGrosze || (award.decidedGrosze > 0 && place.result !== 'awarded');
      return [
        ...(awards.findIndex(({ offerId }) => offerId === award.offerId) !== i ? [problem('award.twice', award.offerId)] : []),
        ...(award.decidedGrosze > place.askedGrosze
          ? [problem('award.over-asked', award.offerId, award.decidedGrosze, place.askedGrosze)]
          : []),
        ...(differs && (award.reason ?? '').trim() === '' ? [problem('award.without-reason', award.offerId)] : []),
      ];
    }),
  ];
};

/** An offer in assessment or after it, as it was handed in, with every sheet of points. */
export interface AssessedOffer {
  readonly offer: Offer;
  readonly title: string;
  readonly askedGrosze: number;
  readonly reviews: readonly Review[];
}

/** What reviewers of an edition have declared, and who of them helped to write an offer of it. */
export interface Commission {
  readonly declarations: readonly Declaration[];
  readonly writers: readonly string[];
}

/** Declared no conflict with this applicant, and helped to write no offer of the edition. */
export const isImpartial = (
  { declarations, writers }: Commission,
  reviewerId: string,
  { organisationId }: Pick<Offer, 'organisationId'>,
): boolean =>
  !writers.includes(reviewerId) &&
  declarations.some((one) => one.reviewerId === reviewerId && one.organisationId === organisationId && !one.conflict);

/** Finished sheets of impartial reviewers: a conflict declared later takes a review out of the count. */
export const countedReviews = ({ offer, reviews }: AssessedOffer, commission: Commission): readonly Review[] =>
  reviews.filter((review) => isDone(review) && isImpartial(commission, review.reviewerId, offer));

/** What keeps the mayor from deciding: offers whose formal check is open, that nobody assessed, and what is wrong with the awards. */
export const wrongDecision = (
  ranking: Ranking,
  unchecked: readonly Pick<Offer, 'id'>[],
  awards: readonly Award[],
): readonly AwardProblem[] => {
  const about = (code: AwardProblem['code']) => (offerId: string) => ({ code, offerId, is: null, limit: null });
  return [
    ...unchecked.map(({ id }) => id).map(about('award.not-checked')),
    ...ranking.places
      .filter(({ result }) => result === 'not-reviewed')
      .map(({ offerId }) => offerId)
      .map(about('award.not-reviewed')),
    ...wrongAwards(ranking, awards),
  ];
};

/** Points may still be written: the edition is not decided, and for the reviewer the last day of reviews has not passed. `today`: local day. */
export const reviewsOpen = (
  { state, dates }: Pick<Edition, 'state' | 'dates'>,
  today: string,
  by: 'reviewer' | 'office',
): boolean => state.name === 'announced' && (by === 'office' || dates.reviewTo === null || today <= dates.reviewTo);

/** Whoever of these could still write a review of the offer. */
export const couldReview = (assessed: AssessedOffer, commission: Commission, reviewers: readonly string[]): readonly string[] =>
  reviewers.filter(
    (id) =>
      !commission.writers.includes(id) &&
      !commission.declarations.some(
        (one) => one.reviewerId === id && one.organisationId === assessed.offer.organisationId && one.conflict,
      ) &&
      !countedReviews(assessed, commission).some(({ reviewerId }) => reviewerId === id),
  );

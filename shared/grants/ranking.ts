/**
 * The ranking of offers: reproducible from what was scored, in whole numbers only. Pure; the order in which offers and reviews come in
 * changes nothing.
 */
import type { Criterion, Rules } from './edition-model.ts';

export interface Review {
  readonly reviewerId: string;
  /** Points by criterion id, integers. */
  readonly points: Readonly<Record<string, number>>;
}

export interface Ranked {
  readonly offerId: string;
  readonly number: string;
  readonly askedGrosze: number;
  readonly reviews: readonly Review[];
}

/** A mean as a fraction, so that nothing is rounded before it is compared. */
export interface Mean {
  readonly sum: number;
  readonly of: number;
}

export interface Place {
  readonly offerId: string;
  readonly number: string;
  /** Equal means share a place: 1, 2, 2, 4. */
  readonly place: number;
  /** Weighed points, the mean of all reviews. */
  readonly mean: Mean;
  /** Two decimals, for people. */
  readonly shown: string;
  readonly result:
    | 'awarded'
    | 'below-threshold'
    | 'criterion-below-threshold'
    | 'pool-exhausted'
    | 'tie-at-cut-off'
    | 'not-reviewed';
  readonly askedGrosze: number;
  readonly awardedGrosze: number;
}

export interface Ranking {
  readonly places: readonly Place[];
  readonly awardedGrosze: number;
  readonly leftGrosze: number;
}

type RankingRules = Pick<Rules, 'criteria' | 'leastPercent' | 'cutOff'> & { readonly pool: number };

const weighedPoints = (criteria: readonly Criterion[], { points }: Review): number =>
  criteria.reduce((sum, { id, weight }) => sum + weight * (points[id] ?? 0), 0);
const mostPoints = (criteria: readonly Criterion[]): number => criteria.reduce((sum, { most, weight }) => sum + most * weight, 0);

const meanOf = (criteria: readonly Criterion[], reviews: readonly Review[]): Mean => ({
  sum: reviews.reduce((sum, review) => sum + weighedPoints(criteria, review), 0),
  of: reviews.length,
});

/** Negative when a is better. */
const compare = (a: Mean, b: Mean): number => b.sum * Math.max(1, a.of) - a.sum * Math.max(1, b.of);

const shown = ({ sum, of }: Mean): string => {
  if (of === 0) return '–';
  const hundredths = Math.round((sum * 100) / of);
  return `${Math.floor(hundredths / 100)},${String(hundredths % 100).padStart(2, '0')}`;
};

const fails = ({ criteria, leastPercent }: RankingRules, { reviews }: Ranked, mean: Mean): Place['result'] | null => {
  if (reviews.length === 0) return 'not-reviewed';
  const low = criteria.some(
    ({ id, least }) => least !== null && reviews.reduce((sum, { points }) => sum + (points[id] ?? 0), 0) < least * reviews.length,
  );
  if (low) return 'criterion-below-threshold';
  return leastPercent !== null && mean.sum * 100 < leastPercent * mostPoints(criteria) * mean.of ? 'below-threshold' : null;
};

/** What becomes of offers that share a place and reach the thresholds. */
type Group = 'awarded' | 'tie-at-cut-off' | 'pool-exhausted';

const groupResult = (good: readonly Ranked[], left: number, ended: boolean): Group => {
  if (ended) return 'pool-exhausted';
  if (good.reduce((sum, { askedGrosze }) => sum + askedGrosze, 0) <= left) return 'awarded';
  return good.length > 1 && good.some(({ askedGrosze }) => askedGrosze <= left) ? 'tie-at-cut-off' : 'pool-exhausted';
};

/**
 * Offers of one mean stand or fall together: when the pool does not cover all of them, the commission chooses and gives the reason, and
 * nothing below them is decided; the machine does not draw lots.
 */
export const rank = (rules: RankingRules, offers: readonly Ranked[]): Ranking => {
  const scored = offers
    .map((offer) => {
      const mean = meanOf(rules.criteria, offer.reviews);
      return { offer, mean, failure: fails(rules, offer, mean) };
    })
    .toSorted((a, b) => compare(a.mean, b.mean) || (a.offer.number < b.offer.number ? -1 : 1));
  let left = rules.pool;
  let ended = false;
  const places: Place[] = [];
  while (places.length < scored.length) {
    const place = places.length + 1;
    const tied = scored
      .slice(places.length)
      .filter(({ mean }, _, [first]) => first !== undefined && compare(mean, first.mean) === 0);
    const good = tied.filter(({ failure }) => failure === null).map(({ offer }) => offer);
    const group = groupResult(good, left, ended);
    if (group === 'tie-at-cut-off' || (group === 'pool-exhausted' && good.length > 0 && rules.cutOff === 'stop')) ended = true;
    for (const { offer, mean, failure } of tied) {
      const { offerId, number, askedGrosze } = offer;
      const result = failure ?? group;
      const awardedGrosze = result === 'awarded' ? askedGrosze : 0;
      left -= awardedGrosze;
      places.push({ offerId, number, place, mean, shown: shown(mean), result, askedGrosze, awardedGrosze });
    }
  }
  return { places, awardedGrosze: rules.pool - left, leftGrosze: left };
};

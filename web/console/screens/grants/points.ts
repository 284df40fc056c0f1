/** Points and grounds while somebody types them. Pure. */
import type { ReviewSheet } from '../../data/grants-types.ts';

export interface Scoring {
  /** As typed, by criterion. */
  readonly points: Readonly<Record<string, string>>;
  readonly notes: Readonly<Record<string, string>>;
}

type Criterion = Pick<ReviewSheet['criteria'][number], 'id' | 'most'>;

export const NOTHING_SCORED: Scoring = { points: {}, notes: {} };

export const scoringOf = (review: ReviewSheet['review']): Scoring =>
  review === null
    ? NOTHING_SCORED
    : {
        points: Object.fromEntries(Object.entries(review.points).map(([id, points]) => [id, String(points)])),
        notes: review.notes,
      };

/** null = nothing is typed; 'wrong' = not a whole number from 0 to the most. */
export const pointsOf = ({ id, most }: Criterion, { points }: Scoring): number | 'wrong' | null => {
  const typed = points[id]?.trim() ?? '';
  if (typed === '') return null;
  return /^\d{1,3}$/.test(typed) && Number(typed) <= most ? Number(typed) : 'wrong';
};

/** What is sent: points that are points, and grounds that say something. */
export const reviewBody = (criteria: readonly Criterion[], scoring: Scoring, done: boolean) => ({
  points: Object.fromEntries(
    criteria.flatMap((criterion) => {
      const points = pointsOf(criterion, scoring);
      return typeof points === 'number' ? [[criterion.id, points] as const] : [];
    }),
  ),
  notes: Object.fromEntries(Object.entries(scoring.notes).filter(([, note]) => note.trim() !== '')),
  done,
});

export const scored = (criteria: readonly Criterion[], scoring: Scoring): number =>
  criteria.filter((criterion) => typeof pointsOf(criterion, scoring) === 'number').length;

/** Plain sum, as it is on the sheet; weights are the ranking's. */
export const sumOf = (criteria: readonly Criterion[], scoring: Scoring): number =>
  criteria.reduce((sum, criterion) => {
    const points = pointsOf(criterion, scoring);
    return sum + (typeof points === 'number' ? points : 0);
  }, 0);

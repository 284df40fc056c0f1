/** What the API says about the assessment of offers and the decision, in one language. */
import type { AwardProblem } from '../../../shared/grants/assessment.ts';
import type { Place } from '../../../shared/grants/ranking.ts';
import type { AssessmentProblemCode } from '../assessment-problem-codes.ts';

export interface AssessmentWords {
  readonly problems: Readonly<
    Record<AssessmentProblemCode, { readonly title: string; readonly detail: string; readonly nextStep: string }>
  >;
  readonly results: Readonly<Record<Place['result'], string>>;
  /** Why a decision does not stand; sums in words, `offer`: number of the offer, null = it is about all of them. */
  readonly award: (
    code: AwardProblem['code'],
    about: { readonly offer: string | null; readonly is: string; readonly limit: string },
  ) => string;
  /** Of one criterion: its name, and the most points there are. */
  readonly pointsOf: (criterion: string, most: number) => string;
  readonly unknownCriterion: string;
}

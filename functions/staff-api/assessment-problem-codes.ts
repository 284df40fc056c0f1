/** Codes of what can go wrong between the formal check and the mayor's decision, with their HTTP status. */

/** 404: not there; 409: not as things stand now; 422: never like this. */
export const ASSESSMENT_STATUS = {
  'declaration.not-applicant': 422,
  'declaration.fixed': 409,
  'reviewer.unknown': 404,
  'review.not-impartial': 409,
  'review.changed': 409,
  'review.closed': 409,
  'review.points': 422,
  'review.incomplete': 422,
  'decision.changed': 409,
  'decision.wrong': 409,
  'results.not-yet': 409,
  'figures.none': 409,
} as const satisfies Record<string, number>;

export type AssessmentProblemCode = keyof typeof ASSESSMENT_STATUS;

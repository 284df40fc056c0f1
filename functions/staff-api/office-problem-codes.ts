/** What can go wrong at the office, with its HTTP status. */
export const OFFICE_STATUS = {
  'person.not-found': 404,
  'person.held': 409,
  'hold.exists': 409,
  'hold.none': 404,
  'escalation.unanswered': 422,
  'duplicate.unknown': 422,
  'duplicate.not-possible': 422,
  'colleague.unknown': 404,
  'colleague.same': 422,
  'colleague.may-not-read': 422,
} as const satisfies Record<string, number>;
export type OfficeProblemCode = keyof typeof OFFICE_STATUS;

/** What can go wrong with the tools of who works outdoors. */
export const STREETWORKER_STATUS = {
  'device.ended': 403,
  'issue.too-many-photos': 409,
  'note.not-settled': 409,
  'note.sensitive': 409,
  'letter.not-handed-over': 409,
  'push.unknown-service': 422,
  'absence.past': 400,
  'staff.not-found': 404,
} as const satisfies Record<string, number>;

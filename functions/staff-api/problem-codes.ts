/** Codes of what can go wrong, which callers decide on, with their HTTP status. */
import { ASSESSMENT_STATUS } from './assessment-problem-codes.ts';
import { EDITION_STATUS } from './edition-problem-codes.ts';
import { EVENT_STATUS } from './event-problem-codes.ts';
import { OFFER_STATUS } from './offer-problem-codes.ts';
import { OFFICE_STATUS } from './office-problem-codes.ts';
import { PROJECT_STATUS } from './project-problem-codes.ts';
import { STREETWORKER_STATUS } from './streetworker-problem-codes.ts';

export const STATUS = {
  'auth.missing': 401,
  'staff.unknown': 403,
  'access.forbidden': 403,
  'route.unknown': 404,
  'route.method': 405,
  'issue.not-found': 404,
  'body.too-large': 413,
  'body.content-type': 415,
  'body.not-json': 400,
  'body.invalid': 400,
  'query.invalid': 400,
  'cursor.invalid': 400,
  'idempotency-key.missing': 400,
  'idempotency-key.reused': 422,
  'if-match.invalid': 400,
  'issue.changed': 409,
  'issue.illegal-transition': 409,
  'issue.closed': 409,
  'owner.unknown': 422,
  'owner.without-contact': 422,
  'owner.not-checked': 422,
  'escalation.not-found': 404,
  'escalation.taken': 409,
  'escalation.closed': 409,
  'escalation.changed': 409,
  'call.not-found': 404,
  'contact.not-found': 404,
  'document.not-found': 404,
  'conversation.not-found': 404,
  'conversation.held': 409,
  'conversation.not-held': 409,
  'conversation.changed': 409,
  'if-match.missing': 428,
  'settings.unknown': 404,
  'settings.changed': 409,
  ...EVENT_STATUS,
  ...EDITION_STATUS,
  ...OFFER_STATUS,
  ...OFFICE_STATUS,
  ...ASSESSMENT_STATUS,
  ...PROJECT_STATUS,
  ...STREETWORKER_STATUS,
  'learning.personal': 422,
  'learning.nothing-said': 422,
  'learning.not-found': 404,
  'server.busy': 503,
  'server.error': 500,
} as const satisfies Record<string, number>;

export type ProblemCode = keyof typeof STATUS;

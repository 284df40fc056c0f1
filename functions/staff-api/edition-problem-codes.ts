/** Codes of what can go wrong with editions of micro-grants and ideas, with their HTTP status. Those of refusals are the refusals' own. */
import type { EditionRefusal } from '../../shared/grants/decide-edition.ts';
import type { IdeaRefusal } from '../../shared/grants/decide-idea.ts';

/** 404: not there; 409: not as things stand now; 422: never like this. */
export const EDITION_STATUS = {
  'edition.not-found': 404,
  'edition.exists': 409,
  'edition.changed': 409,
  'edition.frozen': 409,
  'edition.past': 409,
  'edition.not-announced': 409,
  'edition.incomplete': 422,
  'edition.not-verified': 409,
  'edition.announced-thrice': 422,
  'edition.call-too-short': 422,
  'edition.dates-out-of-order': 422,
  'edition.faq-full': 409,
  'edition.not-told': 409,
  'idea.not-found': 404,
  'idea.exists': 409,
  'idea.changed': 409,
  'idea.closed': 409,
  'idea.taken': 409,
  'idea.with-offer': 409,
  'idea.meeting-past': 422,
  'idea.joined': 409,
  'idea.full': 409,
  'idea.organisation-unknown': 422,
  'idea.issue-sensitive': 409,
} as const satisfies Record<string, number> & Record<EditionRefusal['code'] | IdeaRefusal['code'], number>;

export type EditionProblemCode = keyof typeof EDITION_STATUS;

/** Codes of what can go wrong with offers, organisations and the sign-in of their people, with their HTTP status. */
import type { OfferRefusal } from '../../shared/grants/decide-offer.ts';
import type { OrganisationRefusal } from '../../shared/grants/decide-organisation.ts';

/** 404: not there; 409: not as things stand now; 422: never like this; 429: not so often. */
export const OFFER_STATUS = {
  'offer.not-found': 404,
  'offer.exists': 409,
  'offer.changed': 409,
  'offer.early': 409,
  'offer.late': 409,
  'offer.incomplete': 422,
  'offer.budget': 422,
  'offer.already-submitted': 409,
  'offer.organisation-incomplete': 422,
  'offer.wrong-subarea': 422,
  'offer.other-checksum': 422,
  'offer.received-in-future': 422,
  'offer.correction-used': 409,
  'offer.office-only': 409,
  'offer.too-many': 409,
  'offer.pool-exhausted': 409,
  'offer.not-open': 409,
  'offer.field-unknown': 422,
  'offer.field-full': 409,
  'offer.kept-settled': 404,
  'offer.files-full': 409,
  'offer.file-unknown': 404,
  'offer.illegal-transition': 409,
  'idea.elsewhere': 409,
  'organisation.not-found': 404,
  'organisation.exists': 409,
  'organisation.changed': 409,
  'organisation.registered': 409,
  'organisation.subarea-unknown': 422,
  'organisation.member-exists': 409,
  'organisation.members-full': 409,
  'organisation.member-unknown': 404,
  'organisation.last-who-may-act': 409,
  'sign-in.link-over': 401,
  'session.over': 401,
  'limit.reached': 429,
} as const satisfies Record<string, number> & Record<OfferRefusal['code'] | OrganisationRefusal['code'], number>;

export type OfferProblemCode = keyof typeof OFFER_STATUS;

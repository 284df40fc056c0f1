/** Who assesses what: the edition and offer of a request, found and allowed, and what the caller has declared. */
import type { Commission } from '../../shared/grants/assessment.ts';
import type { StaffCaller } from '../../shared/grants/caller.ts';
import type { Edition } from '../../shared/grants/edition-model.ts';
import type { Offer } from '../../shared/grants/offer-model.ts';
import { commissionOf } from '../../shared/grants/store-assessment.ts';
import { readEdition } from '../../shared/grants/store-editions.ts';
import { readOffer } from '../../shared/grants/store-offers.ts';
import type { Work } from '../../shared/platform/work.ts';
import { authoriseOffer, type Impartiality, type OfferAction } from '../../shared/staff/authorise-offers.ts';
import { editionFor } from './edition-access.ts';
import { ProblemError } from './problems.ts';
import type { Request } from './route.ts';

type Reading = Pick<Work, 'table' | 'city'>;

export const callerOf = ({ member }: Request): StaffCaller => ({ kind: 'staff', id: member.id, staff: member });

/** The edition of the request, for whoever may do this with some offer of it. */
export const editionToAssess = async (
  reading: Reading,
  request: Request,
  action: OfferAction,
  id = request.params.id ?? '',
): Promise<Edition> => {
  if (authoriseOffer(callerOf(request), action) !== 'granted') throw new ProblemError('access.forbidden');
  // Read by whoever may: If-Match of these routes is of what hangs on the edition.
  return editionFor(reading, request, 'editions.read', id);
};

/** What a reviewer has said of the applicant of an offer, and whether they helped to write one. */
export const impartialityIn = (
  { declarations, writers }: Commission,
  reviewerId: string,
  { organisationId }: Pick<Offer, 'organisationId'>,
): Impartiality => ({
  declared: declarations.find((one) => one.reviewerId === reviewerId && one.organisationId === organisationId) ?? null,
  wrote: writers.includes(reviewerId),
});

export interface OfferToAssess {
  readonly offer: Offer;
  readonly edition: Edition;
  readonly commission: Commission;
}

/** 404 where there is none that the caller may know of: a conflict of interest hides it. */
export const offerToAssess = async ({ table, city }: Reading, request: Request, action: OfferAction): Promise<OfferToAssess> => {
  const caller = callerOf(request);
  if (authoriseOffer(caller, action) === 'forbidden') throw new ProblemError('access.forbidden');
  const offer = await readOffer(table, request.params.id ?? '');
  const edition = offer === null ? null : await readEdition(table, city, offer.editionId);
  if (offer === null || edition === null) throw new ProblemError('offer.not-found');
  const commission = await commissionOf(table, edition.id);
  const access = authoriseOffer(caller, action, offer, impartialityIn(commission, caller.id, offer));
  if (access === 'hidden') throw new ProblemError('offer.not-found');
  if (access === 'forbidden') throw new ProblemError('access.forbidden');
  return { offer, edition, commission };
};

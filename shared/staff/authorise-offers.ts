/**
 * Who may see and do what with offers, organisations and their assessment: the one place, for every route. Pure. What decides about a
 * reviewer (declarations, whom they helped) is read by the caller of these functions and passed in.
 */
import { type Caller, memberIn } from '../grants/caller.ts';
import type { Offer } from '../grants/offer-model.ts';
import { type Access, isOffice } from './authorise.ts';

export type OfferAction =
  | 'offers.read'
  /** Begin, type, attach. */
  | 'offers.write'
  /** Submit, withdraw: in the organisation's name. */
  | 'offers.act'
  /** Receive, formal check, contract, settlement. */
  | 'offers.office'
  | 'offers.review';

/** What a reviewer has said and done in the edition; null of `declared` = nothing said about this applicant. */
export interface Impartiality {
  readonly declared: { readonly conflict: boolean } | null;
  /** Helped to write an offer of the edition: reviews none of it. */
  readonly wrote: boolean;
}

type Seen = Pick<Offer, 'organisationId' | 'state' | 'subarea' | 'writers'>;

/** Assessed once the formal check is passed, and still read afterwards. */
const ASSESSED: readonly Offer['state']['name'][] = ['formally-right', 'awarded', 'not-awarded', 'contracted', 'settled'];
/** Not handed in: nobody but those who write it, and staff who help residents, sees it. */
const isDraft = ({ state }: Pick<Offer, 'state'>): boolean => state.name === 'draft';

/**
 * `hidden`: as if it did not exist. A member sees offers of their organisations only; a streetworker those of her subareas and those that she
 * helps to write; a reviewer only what was handed in and passed the formal check, by an applicant of whom they declared no conflict, and
 * none at all when they helped to write one (act of 24 April 2003, art. 15; the city's rules of the commission).
 */
export const authoriseOffer = (caller: Caller, action: OfferAction, offer?: Seen, impartiality?: Impartiality): Access => {
  if (caller.kind === 'member') {
    if (action === 'offers.office' || action === 'offers.review') return 'forbidden';
    if (offer === undefined) return 'granted';
    const member = memberIn(caller, offer.organisationId);
    if (member === null) return 'hidden';
    return action === 'offers.act' && !member.mayAct ? 'forbidden' : 'granted';
  }
  const { staff } = caller;
  if (isOffice(staff)) {
    // The office helps to write and checks, but does not sign for an organisation and does not score.
    return action === 'offers.review' || action === 'offers.act' ? 'forbidden' : 'granted';
  }
  switch (staff.role) {
    case 'streetworker': {
      if (action !== 'offers.read' && action !== 'offers.write') return 'forbidden';
      if (offer === undefined) return 'granted';
      return offer.writers.includes(staff.id) || staff.subareas.includes(offer.subarea) ? 'granted' : 'hidden';
    }
    case 'committee': {
      if (action !== 'offers.read' && action !== 'offers.review') return 'forbidden';
      if (offer === undefined) return 'granted';
      if (impartiality === undefined || impartiality.wrote || isDraft(offer) || !ASSESSED.includes(offer.state.name))
        return 'hidden';
      return impartiality.declared?.conflict === false ? 'granted' : 'hidden';
    }
    default:
      return 'forbidden';
  }
};

export type OrganisationAction = 'organisations.read' | 'organisations.register' | 'organisations.change';

/** Bank accounts and people of organisations are for the office and the organisation itself; streetworkers see who is willing where. */
export const authoriseOrganisation = (caller: Caller, action: OrganisationAction, id?: string): Access => {
  if (caller.kind === 'staff') {
    if (isOffice(caller.staff)) return 'granted';
    return caller.staff.role === 'streetworker' && action !== 'organisations.change' ? 'granted' : 'forbidden';
  }
  if (action === 'organisations.register' || id === undefined) return 'granted';
  const member = memberIn(caller, id);
  if (member === null) return 'hidden';
  return action === 'organisations.change' && !member.mayAct ? 'forbidden' : 'granted';
};

/** What the caller may do with an offer as it stands: a screen shows these and no others. */
import type { Caller } from '../../shared/grants/caller.ts';
import { isOpenForWriting } from '../../shared/grants/decide-field.ts';
import { type Edition, phaseOf } from '../../shared/grants/edition-model.ts';
import type { Offer } from '../../shared/grants/offer-model.ts';
import { authoriseOffer, type OfferAction } from '../../shared/staff/authorise-offers.ts';
import type { OFFER_ACTS } from '../../shared/staff/grants-offers-api.ts';

type Act = (typeof OFFER_ACTS)[number];

interface Standing {
  readonly offer: Offer;
  readonly edition: Edition;
  /** UTC. */
  readonly endsAt: string | null;
  readonly now: string;
  /** Local day. */
  readonly today: string;
}

const submittable = ({ offer: { state }, edition, endsAt, now, today }: Standing): boolean => {
  if (!isOpenForWriting(state, now)) return false;
  if (state.name === 'correcting') return true;
  return edition.rules.handIn !== 'office-only' && phaseOf(edition, today) === 'call' && endsAt !== null && now <= endsAt;
};

const BY: Readonly<Record<Act, OfferAction>> = {
  write: 'offers.write',
  attach: 'offers.write',
  submit: 'offers.act',
  withdraw: 'offers.act',
  receive: 'offers.office',
  formal: 'offers.office',
  contract: 'offers.office',
  receipts: 'offers.write',
  report: 'offers.write',
  verdict: 'offers.office',
};

const possible: Readonly<Record<Act, (standing: Standing) => boolean>> = {
  write: ({ offer, now }) => isOpenForWriting(offer.state, now),
  attach: ({ offer, now }) => isOpenForWriting(offer.state, now),
  submit: submittable,
  withdraw: ({ offer: { state } }) => ['draft', 'submitted', 'received', 'correcting'].includes(state.name),
  receive: ({ offer: { state }, edition: { rules } }) =>
    state.name === 'submitted' || (state.name === 'draft' && rules.handIn === 'office-only'),
  formal: ({ offer: { state }, now }) =>
    state.name === 'received' || state.name === 'submitted' || (state.name === 'correcting' && now > state.until),
  contract: ({ offer: { state } }) => state.name === 'awarded' || state.name === 'contracted',
  receipts: ({ offer: { state } }) => state.name === 'contracted',
  report: ({ offer: { state } }) => state.name === 'contracted',
  verdict: ({ offer: { state } }) => state.name === 'contracted',
};

export const mayNow = (caller: Caller, standing: Standing): Act[] =>
  (Object.keys(possible) as Act[]).filter(
    (act) => possible[act](standing) && authoriseOffer(caller, BY[act], standing.offer) === 'granted',
  );

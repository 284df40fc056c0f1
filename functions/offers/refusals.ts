/** A decided offer, or why not in words: what is missing and wrong stands at its place. */
import type { OfferCommand, OfferDecision, OfferRefusal } from '../../shared/grants/decide-offer.ts';
import type { Field, Offer } from '../../shared/grants/offer-model.ts';
import { carryOutOffer } from '../../shared/grants/store-offers.ts';
import { causeOf, type Work } from '../../shared/platform/work.ts';
import type { OfferAfter } from '../../shared/staff/grants-offers-api.ts';
import { type FieldProblem, ProblemError } from '../staff-api/problems.ts';
import type { Answer } from '../staff-api/route.ts';
import type { StaffWords } from '../staff-api/words/words.ts';

type Lacking = keyof StaffWords['offers']['organisationLacks'];
const isLacking = (name: string, { offers }: StaffWords): name is Lacking => name in offers.organisationLacks;

const errorsOf = ({ code, fields, budget }: OfferRefusal): readonly FieldProblem[] => {
  if (code === 'offer.budget')
    return budget.map(({ code: wrong, is, limit, line }) => ({
      path: line === null ? 'budget' : `line.${line}`,
      message: ({ offers }) => offers.budget[wrong](is ?? 0, limit ?? 0),
    }));
  if (code === 'offer.organisation-incomplete')
    return fields.map((name) => ({
      path: `organisation.${name}`,
      message: (words) => (isLacking(name, words) ? words.offers.organisationLacks[name] : words.fields.missing),
    }));
  return fields.map((path) => ({ path, message: ({ offers }) => offers.lacking }));
};

export const refused = (refusal: OfferRefusal): ProblemError => {
  const errors = errorsOf(refusal);
  return new ProblemError(refusal.code, errors.length === 0 ? {} : { errors });
};

type Told = OfferCommand extends infer Command ? (Command extends OfferCommand ? Omit<Command, 'at' | 'by'> : never) : never;

/** `fields`: as read in this unit of work. */
export const decided = (work: Work, before: Offer | null, command: Told, fields: readonly Field[] = []): OfferDecision => {
  const decision = carryOutOffer(work, before, { ...command, ...causeOf(work) }, fields);
  if (decision.kind === 'refused') throw refused(decision);
  return decision;
};

export const offerAnswer = ({ id, version, state, number }: Offer, { offers }: StaffWords, status = 200): Answer => {
  const checksum = 'checksum' in state ? state.checksum : null;
  const body: OfferAfter = { id, version, state, stateText: offers.states[state.name], number, checksum };
  return { status, body, headers: { etag: `"${version}"` } };
};

/** Somebody signs up for a date: what has to be read for it, and the decision. */

import { keys } from '../platform/keys.ts';
import { pseudonymsIn, type Whose } from '../platform/persons.ts';
import { causeOf, type Work } from '../platform/work.ts';
import { lastCallOf } from './model.ts';
import { fits } from './seats.ts';
import type { SignUpDecision, SignUpRefusal } from './sign-up-commands.ts';
import type { SignUp } from './sign-up-model.ts';
import { readEvent } from './store-dates.ts';
import { carryOutSignUp, drawTicket, freshCode, placeOfTicket, readSignUp, readSituation } from './store-sign-ups.ts';

export interface SignUpRequest
  extends Pick<SignUp, 'dateId' | 'party' | 'name' | 'contact' | 'personId' | 'language' | 'answers'> {
  readonly channel: SignUp['by'];
  /** By what else the person is known: whoever signed up in a joined chat has signed up. @default none */
  readonly alsoKnownAs?: readonly string[];
  /** Staff have a guardian's signature. */
  readonly paperConsent: boolean;
}

export interface SignedUp {
  readonly decision: SignUpDecision;
  /** Place on the waiting list; null = has or may get the seats now. */
  readonly place: number | null;
}

/** The sign-up of a person for a date that has not ended; null = none. */
export const signUpOf = async ({ table }: Pick<Work, 'table'>, dateId: string, whose: Whose): Promise<SignUp | null> => {
  for (const personId of pseudonymsIn(whose)) {
    const ref = await table.get(keys.signUpOfPerson(dateId, personId));
    if (ref !== undefined) return readSignUp(table, dateId, String(ref.signUpId));
  }
  return null;
};

/** Adds the sign-up to the unit of work. A refusal adds nothing. */
export const signUpFor = async (
  work: Work,
  { alsoKnownAs = [], ...request }: SignUpRequest,
): Promise<SignedUp | SignUpRefusal> => {
  const { table, city, now } = work;
  const situation = await readSituation(table, request.dateId);
  const event = situation === null ? null : await readEvent(table, situation.date.eventId);
  if (situation === null || event === null || situation.date.state.name === 'draft')
    return { kind: 'refused', code: 'date.not-found' };
  const { date, counts } = situation;
  const id = work.ids('sup');
  const mayWait = now < lastCallOf(date) && (counts.waiting > 0 || !fits(date.seats, counts, request.party));
  const decision = carryOutSignUp(work, date, null, {
    ...causeOf(work),
    ...situation,
    ...request,
    kind: 'SignUp',
    id,
    code: await freshCode(table, id),
    ticket: mayWait ? await drawTicket(work, date.id, id) : null,
    terms: event,
    already: request.personId !== null && (await signUpOf(work, date.id, [request.personId, ...alsoKnownAs])) !== null,
    guardianHours: city.events.guardianHours,
    codeMinutes: request.channel === 'web' ? city.events.webCodeMinutes : null,
    webHoldShare: city.events.webHoldShare,
  });
  if (decision.kind === 'refused') return decision;
  const { state } = decision.signUp;
  return { decision, place: state.name === 'waiting' ? placeOfTicket(state.ticket, counts) : null };
};

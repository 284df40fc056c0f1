/** Who comes to a date: the list, signing up somebody without a phone, changes, the waiting list and the log of seats. */
import { planOffers } from '../../shared/events/plan-offers.ts';
import type { SignUpCommand, SignUpDecision, SignUpRefusal } from '../../shared/events/sign-up-commands.ts';
import { signUpFor } from '../../shared/events/sign-up-for.ts';
import type { SignUp } from '../../shared/events/sign-up-model.ts';
import {
  carryOutSignUp,
  parseSignUp,
  placeOf,
  readSituation,
  seatLogOf,
  signUpById,
  waitingFor,
} from '../../shared/events/store-sign-ups.ts';
import { keys } from '../../shared/platform/keys.ts';
import { table } from '../../shared/platform/table.ts';
import { causeOf, type Work } from '../../shared/platform/work.ts';
import { auditRead } from '../../shared/staff/audit-store.ts';
import { NothingSchema } from '../../shared/staff/bodies.ts';
import * as api from '../../shared/staff/guests-api.ts';
import { audited } from './audited.ts';
import { positionOf, signCursor } from './cursor.ts';
import { etagOf, expectedVersion, unlessKnown } from './etag.ts';
import { type DateAndEvent, dateFor, mustMay } from './event-access.ts';
import { once } from './once.ts';
import { nameOf } from './people.ts';
import { ProblemError } from './problems.ts';
import { type Answer, bodyOf, queryOf, type Request, type Route } from './route.ts';
import { languageOf, wordsIn } from './words/index.ts';

const viewOf = ({ personId: _, ...guest }: SignUp, place: number | null): api.GuestView => ({ ...guest, place });

/** Places of everybody who waits, read once. */
const MOST_WAITING = 5000;
const LOG_LINES = 500;

const list = async (request: Request): Promise<Answer> => {
  const { date } = await dateFor(table(), request, 'events.guests');
  const { cursor, limit } = queryOf(request, api.GuestsQuerySchema);
  const scope = ['guests', date.id, request.member.id];
  const position = await positionOf(cursor, scope);
  const [page, waiting] = await Promise.all([
    table().under(keys.eventDate(date.id).pk, 'guest#', { limit, from: position === null ? null : JSON.parse(position) }),
    waitingFor(table(), date.id, MOST_WAITING),
  ]);
  const places = new Map(waiting.map(({ id }, i) => [id, i + 1] as const));
  const items = page.items.map(parseSignUp).map((guest) => viewOf(guest, places.get(guest.id) ?? null));
  const body = { items, nextCursor: page.next === null ? null : await signCursor(JSON.stringify(page.next), scope) };
  const answer = unlessKnown(request, etagOf(body), body);
  const read = items.map(({ id }) => id);
  if (answer.status === 200 && read.length > 0) await audited(request, (work) => auditRead(work, 'guests', read));
  return answer;
};

const afterOf = (
  { id, version, dateId, code, state, party, guardian: agreement }: SignUp,
  place: number | null,
): api.GuestAfter => ({
  ...{ id, version, dateId, code, state, party, place },
  guardian: agreement.kind,
});

const guestAnswer = ({ signUp }: SignUpDecision, place: number | null, status = 200): Answer => ({
  status,
  body: afterOf(signUp, place),
  headers: { etag: `"${signUp.version}"` },
});

const signUp = (request: Request): Promise<Answer> => {
  const { toldAboutData: _, ...body } = bodyOf(request, api.SignUpBodySchema);
  return once(request, async (work) => {
    const { date } = await dateFor(work.table, request, 'events.guests');
    const signedUp = await signUpFor(work, { ...body, dateId: date.id, personId: null, channel: 'staff' });
    if ('kind' in signedUp) throw new ProblemError(signedUp.code);
    return guestAnswer(signedUp.decision, signedUp.place, 201);
  });
};

type Act = (work: Work, signUp: SignUp, on: DateAndEvent) => SignUpCommand | Promise<SignUpCommand>;

const onSignUp = (request: Request, act: Act): Promise<Answer> =>
  once(request, async (work) => {
    mustMay(request, 'events.guests');
    const before = await signUpById(work.table, request.params.id ?? '');
    if (before === null) throw new ProblemError('sign-up.not-found');
    const on = await dateFor(work.table, request, 'events.guests', { id: before.dateId });
    const expected = expectedVersion(request);
    if (expected !== null && expected !== before.version) throw new ProblemError('sign-up.changed');
    const decision: SignUpDecision | SignUpRefusal = carryOutSignUp(work, on.date, before, await act(work, before, on));
    if (decision.kind === 'refused') throw new ProblemError(decision.code);
    return guestAnswer(decision, decision.signUp.state.name === 'waiting' ? await placeOf(work.table, decision.signUp) : null);
  });

const change = (request: Request): Promise<Answer> => {
  const { party } = bodyOf(request, api.ChangePartySchema);
  return onSignUp(request, async (work, before, { event }) => {
    const situation = await readSituation(work.table, before.dateId);
    if (situation === null) throw new ProblemError('date.not-found');
    const { guardianHours } = work.city.events;
    return { ...causeOf(work), ...situation, kind: 'ChangeParty', party, terms: event, guardianHours };
  });
};

const cancel = (request: Request): Promise<Answer> => {
  bodyOf(request, NothingSchema);
  return onSignUp(request, (work, _, { date }) => ({ ...causeOf(work), kind: 'Cancel', date }));
};

/** The signed paper is with whoever says so. */
const guardian = (request: Request): Promise<Answer> => {
  const { name } = bodyOf(request, api.GuardianPaperSchema);
  return onSignUp(request, (work, _, { date }) => ({ ...causeOf(work), kind: 'AgreeAsGuardian', how: 'paper', name, date }));
};

/** Told to staff by somebody who has no chat. */
const offerAnswer = (request: Request): Promise<Answer> => {
  const { accept } = bodyOf(request, api.OfferAnswerSchema);
  return onSignUp(request, (work, _, { date }) =>
    accept
      ? { ...causeOf(work), kind: 'Accept', date, guardianHours: work.city.events.guardianHours }
      : { ...causeOf(work), kind: 'Decline', date },
  );
};

/** Whoever organises has read the sentence: it may stand with the event, without a name. */
const words = (request: Request): Promise<Answer> => {
  const { shown } = bodyOf(request, api.ShowWordsSchema);
  return onSignUp(request, (work) => ({ ...causeOf(work), kind: 'ShowWords', shown }));
};

/** In order, and of each why it has not moved up. */
const waiting = async (request: Request): Promise<Answer> => {
  const { date } = await dateFor(table(), request, 'events.guests');
  const [situation, found] = await Promise.all([readSituation(table(), date.id), waitingFor(table(), date.id, MOST_WAITING)]);
  const plan = situation === null ? [] : planOffers(date, situation.counts, found, new Date().toISOString());
  const { events } = wordsIn(languageOf(request.headers['accept-language']));
  const items = plan.map(({ signUp, why }, i) => ({
    guest: viewOf(signUp, i + 1),
    place: i + 1,
    why,
    said: why === null ? null : events.whyWaiting[why],
  }));
  const body = { items, nextCursor: null };
  const answer = unlessKnown(request, etagOf(body), body);
  const read = found.map(({ id }) => id);
  if (answer.status === 200 && read.length > 0) await audited(request, (work) => auditRead(work, 'guests', read));
  return answer;
};

const seatLog = async (request: Request): Promise<Answer> => {
  const { date } = await dateFor(table(), request, 'events.guests');
  const items = (await seatLogOf(table(), date.id, LOG_LINES)).map((line) => ({ ...line, byName: nameOf(line.by) }));
  const body = { items, nextCursor: null };
  return unlessKnown(request, etagOf(body), body);
};

export const routes: readonly Route[] = [
  { method: 'GET', path: '/api/event-dates/{id}/guests', handle: list },
  { method: 'POST', path: '/api/event-dates/{id}/guests', handle: signUp },
  { method: 'GET', path: '/api/event-dates/{id}/waiting', handle: waiting },
  { method: 'GET', path: '/api/event-dates/{id}/seat-log', handle: seatLog },
  { method: 'POST', path: '/api/sign-ups/{id}/change', handle: change },
  { method: 'POST', path: '/api/sign-ups/{id}/cancel', handle: cancel },
  { method: 'POST', path: '/api/sign-ups/{id}/guardian', handle: guardian },
  { method: 'POST', path: '/api/sign-ups/{id}/offer-answer', handle: offerAnswer },
  { method: 'POST', path: '/api/sign-ups/{id}/words', handle: words },
];

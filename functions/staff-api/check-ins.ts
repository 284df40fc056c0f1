/**
 * Guests arrive: a batch from a device that may have been offline. Each is answered on its own, in a transaction of its own; sending the
 * batch again does no harm, so it needs no Idempotency-Key.
 */
import type { EventDate } from '../../shared/events/model.ts';
import type { SignUp } from '../../shared/events/sign-up-model.ts';
import { carryOutSignUp, codeIn, signUpByCode, signUpById } from '../../shared/events/store-sign-ups.ts';
import { keys } from '../../shared/platform/keys.ts';
import { type Table, table } from '../../shared/platform/table.ts';
import { causeOf, type Work } from '../../shared/platform/work.ts';
import * as api from '../../shared/staff/guests-api.ts';
import { commitWork } from '../edge/work.ts';
import { dateFor } from './event-access.ts';
import type { EventProblemCode } from './event-problem-codes.ts';
import { nameOf } from './people.ts';
import { type Answer, bodyOf, type Request, type Route } from './route.ts';
import { languageOf, wordsIn } from './words/index.ts';

/** So many at once; the rest of the batch waits its turn. */
const AT_ONCE = 10;

const guestOf = (from: Table, { signUpId, code }: api.CheckIn): Promise<SignUp | null> => {
  if (signUpId !== undefined) return signUpById(from, signUpId);
  const typed = codeIn(code ?? '');
  return typed === null ? Promise.resolve(null) : signUpByCode(from, typed);
};

const wrongDate = ({ state }: EventDate): EventProblemCode | null =>
  state.name === 'cancelled' ? 'date.cancelled' : state.name === 'draft' ? 'date.draft' : null;

/** A clock that is ahead of ours makes nobody arrive in the future. */
const arrival = ({ arrivedAt }: api.CheckIn, now: string): string => {
  const at = new Date(arrivedAt).toISOString();
  return at < now ? at : now;
};

const checkIn = async (request: Request, work: Work, date: EventDate, item: api.CheckIn): Promise<api.CheckInAnswer> => {
  const guest = await guestOf(work.table, item);
  const answer = (
    result: api.CheckInAnswer['result'],
    seen: SignUp | null,
    code: EventProblemCode | null,
  ): api.CheckInAnswer => ({
    id: item.id,
    result,
    signUpId: seen?.id ?? null,
    name: seen?.name ?? null,
    code,
    said: code === null ? null : wordsIn(languageOf(request.headers['accept-language'])).problems[code].detail,
    at: seen?.attendance?.at ?? null,
    byName: seen?.attendance == null ? null : nameOf(seen.attendance.by),
    guardianMissing: seen?.guardian.kind === 'asked',
  });
  if (guest === null) return answer('refused', null, 'sign-up.not-found');
  // Whose it is, is nobody's business at another door.
  if (guest.dateId !== date.id) return answer('refused', null, 'sign-up.other-date');
  const wrong = wrongDate(date);
  if (wrong !== null) return answer('refused', guest, wrong);
  const at = arrival(item, work.now);
  const { attendance } = guest;
  if (attendance !== null) {
    const again = attendance.at === at && attendance.how === item.how && attendance.by === request.member.id;
    return again ? answer('done', guest, null) : answer('already', guest, 'attendance.already');
  }
  const everybody = item.adults === undefined && item.children === undefined;
  const adults = everybody ? guest.party.adults : (item.adults ?? 0);
  const children = everybody ? guest.party.children.length : (item.children ?? 0);
  if (adults + children === 0) return answer('refused', guest, 'party.empty');
  const decision = carryOutSignUp(work, date, guest, {
    ...causeOf(work),
    kind: 'CheckIn',
    how: item.how,
    adults,
    children,
    arrivedAt: at,
    date,
  });
  return decision.kind === 'refused' ? answer('refused', guest, decision.code) : answer('done', decision.signUp, null);
};

const checkIns = async (request: Request): Promise<Answer> => {
  const { items, walkIns } = bodyOf(request, api.CheckInsSchema);
  const { date } = await dateFor(table(), request, 'events.guests');
  const actor = { kind: 'staff', staffId: request.member.id } as const;
  const answers: api.CheckInAnswer[] = [];
  for (let from = 0; from < items.length; from += AT_ONCE) {
    const some = items.slice(from, from + AT_ONCE);
    answers.push(
      ...(await Promise.all(
        some.map((item) =>
          commitWork(`check-in#${date.id}#${request.member.id}#${item.id}`, actor, (work) => checkIn(request, work, date, item)),
        ),
      )),
    );
  }
  if (walkIns.length > 0)
    await commitWork(`walk-ins#${date.id}#${walkIns[0]?.id}`, actor, async ({ writes }) => {
      for (const { id, ...count } of walkIns)
        writes.put(keys.walkIns(date.id, `${request.member.id}#${id}`), { ...count, by: request.member.id });
    });
  return { status: 200, body: { items: answers, nextCursor: null } };
};

export const routes: readonly Route[] = [{ method: 'POST', path: '/api/event-dates/{id}/check-ins', handle: checkIns }];

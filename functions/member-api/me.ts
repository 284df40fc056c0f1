/** The signed-in person: their organisations, and the calls that they may write for. */
import { localDate } from '../../shared/calendar/calendar.ts';
import type { Caller } from '../../shared/grants/caller.ts';
import { memberIn } from '../../shared/grants/caller.ts';
import { mayBeTold, phaseOf } from '../../shared/grants/edition-model.ts';
import { editionsOf } from '../../shared/grants/store-editions.ts';
import { dropSession } from '../../shared/grants/store-sign-in.ts';
import { table } from '../../shared/platform/table.ts';
import { systemClock } from '../../shared/platform/time.ts';
import { currentCity } from '../../shared/settings/current.ts';
import { NothingSchema } from '../../shared/staff/bodies.ts';
import type { MemberMe } from '../../shared/staff/grants-organisations-api.ts';
import { commitWork } from '../edge/work.ts';
import { actorOf, type CallerRequest } from '../offers/caller-routes.ts';
import { etagOf, unlessKnown } from '../staff-api/etag.ts';
import { ProblemError } from '../staff-api/problems.ts';
import { type Answer, bodyOf, type Route } from '../staff-api/route.ts';
import { bearerOf } from './caller.ts';

const me = async (request: CallerRequest): Promise<Answer> => {
  const { member: caller } = request;
  if (caller.kind !== 'member') throw new ProblemError('access.forbidden');
  const city = await currentCity(table());
  const today = localDate(city, systemClock());
  const calls = (await editionsOf(table(), city)).filter(mayBeTold).flatMap((edition): MemberMe['calls'] => {
    const phase = phaseOf(edition, today);
    if (phase !== 'announced' && phase !== 'call') return [];
    const { id, name, year, example, dates, rules } = edition;
    return [{ id, name, year, phase, callFrom: dates.callFrom, callTo: dates.callTo, example, subareas: rules.subareas }];
  });
  const { contact, verified } = city.office;
  const body: MemberMe = {
    email: caller.email,
    organisations: caller.organisations.flatMap(({ id, name }) => {
      const member = memberIn(caller, id);
      return member === null ? [] : [{ id, name, memberId: member.id, memberName: member.name, mayAct: member.mayAct }];
    }),
    calls,
    city: {
      id: city.id,
      name: city.name,
      timeZone: city.timeZone,
      subareas: city.subareas.map((subarea) => ({ id: subarea.id, name: subarea.name })),
      office: { phone: contact.phone ?? null, email: contact.email ?? null, verified: verified !== null },
    },
  };
  return unlessKnown(request, etagOf(body), body);
};

/** The session is over from now on, on every device that has it. */
const signOut = async (request: CallerRequest): Promise<Answer> => {
  bodyOf(request, NothingSchema);
  const session = bearerOf(request.headers);
  await commitWork(`sign-out#${request.member.id}`, actorOf(request.member), async (work) => dropSession(work, session));
  return { status: 204, body: null };
};

export const ME_ROUTES: readonly Route<Caller>[] = [
  { method: 'GET', path: '/api/member/me', handle: me },
  { method: 'POST', path: '/api/member/sign-out', handle: signOut },
];

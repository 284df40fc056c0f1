/** Who is away, and whose devices are lost: said by the member themselves, or by the office for them. */
import { localDate } from '../../shared/calendar/calendar.ts';
import type { CityProfile, StaffMember } from '../../shared/city/profile.ts';
import { table } from '../../shared/platform/table.ts';
import { systemClock } from '../../shared/platform/time.ts';
import type { Work } from '../../shared/platform/work.ts';
import { removeSubscription, subscriptionsOf } from '../../shared/push/store.ts';
import { currentCity } from '../../shared/settings/current.ts';
import { type Absence, isAway, isPast } from '../../shared/staff/absence.ts';
import { devicesEnded, endDevices, putAbsence } from '../../shared/staff/absence-store.ts';
import { authorise, isOffice } from '../../shared/staff/authorise.ts';
import { NothingSchema } from '../../shared/staff/bodies.ts';
import { withCurrentStaff } from '../../shared/staff/store.ts';
import { AbsenceBodySchema, type Member } from '../../shared/staff/team-api.ts';
import { etagOf, unlessKnown } from './etag.ts';
import { once } from './once.ts';
import { ProblemError } from './problems.ts';
import { type Answer, bodyOf, type Request, type Route } from './route.ts';

const viewOf = async (city: CityProfile, member: StaffMember, absence: Absence | null, now: string): Promise<Member> => ({
  id: member.id,
  name: member.name,
  role: member.role,
  deputyName: city.staff.find(({ id }) => id === member.deputy)?.name ?? null,
  absence,
  away: isAway(absence, localDate(city, now)),
  devicesEndedAt: (await devicesEnded(table(), member.id))?.endedAt ?? null,
});

const mustWork = ({ member }: Request): void => {
  if (authorise(member, 'issues.list') !== 'granted') throw new ProblemError('access.forbidden');
};

/** The office reads all who get issues, anybody else themselves. */
const list = async (request: Request): Promise<Answer> => {
  mustWork(request);
  const city = await withCurrentStaff(table(), await currentCity(table()));
  const seen = city.staff.filter((one) =>
    isOffice(request.member) ? one.left !== true && authorise(one, 'issues.list') === 'granted' : one.id === request.member.id,
  );
  const now = systemClock();
  const items = await Promise.all(seen.map((one) => viewOf(city, one, one.absent ?? null, now)));
  const body = { items, nextCursor: null };
  return unlessKnown(request, etagOf(body), body);
};

/** For themselves, or by the office; whoever is nobody's business does not exist. */
const changing = (request: Request, act: (work: Work, member: StaffMember) => Promise<Member>): Promise<Answer> => {
  mustWork(request);
  return once(request, async (work) => {
    const city = await withCurrentStaff(work.table, work.city);
    const id = request.params.id ?? '';
    const member = city.staff.find((one) => one.id === id && authorise(one, 'issues.list') === 'granted');
    if (member === undefined || (id !== request.member.id && !isOffice(request.member)))
      throw new ProblemError('staff.not-found');
    return { status: 200, body: await act({ ...work, city }, member) };
  });
};

const away = (request: Request): Promise<Answer> => {
  const absence = bodyOf(request, AbsenceBodySchema);
  return changing(request, async (work, member) => {
    if (isPast(absence, localDate(work.city, work.now))) throw new ProblemError('absence.past');
    putAbsence(work, member.id, absence, request.member.id);
    return viewOf(work.city, member, absence, work.now);
  });
};

const back = (request: Request): Promise<Answer> => {
  bodyOf(request, NothingSchema);
  return changing(request, async (work, member) => {
    putAbsence(work, member.id, null, request.member.id);
    return viewOf(work.city, member, null, work.now);
  });
};

/** "Telefon zgubiony": every device wipes its copy at its next word to us, and none is woken any more. */
const lost = (request: Request): Promise<Answer> => {
  bodyOf(request, NothingSchema);
  return changing(request, async (work, member) => {
    endDevices(work, member.id, request.member.id);
    for (const device of await subscriptionsOf(work.table, member.id)) removeSubscription(work, device);
    return { ...(await viewOf(work.city, member, member.absent ?? null, work.now)), devicesEndedAt: work.now };
  });
};

export const TEAM_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/api/staff', handle: list },
  { method: 'PUT', path: '/api/staff/{id}/absence', handle: away },
  { method: 'POST', path: '/api/staff/{id}/absence/end', handle: back },
  { method: 'POST', path: '/api/staff/{id}/devices/end', handle: lost },
];

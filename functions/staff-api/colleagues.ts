/** Who of the office shares the work: how much each holds, who has room for more, and what an absent one leaves behind. */
import { localDate, weekdayOf } from '../../shared/calendar/calendar.ts';
import type { StaffMember } from '../../shared/city/profile.ts';
import { leastLoaded } from '../../shared/escalations/share.ts';
import { assignEscalation, readEscalations } from '../../shared/escalations/store.ts';
import { table } from '../../shared/platform/table.ts';
import type { Work } from '../../shared/platform/work.ts';
import { isAway } from '../../shared/staff/absence.ts';
import { authorise, isOffice } from '../../shared/staff/authorise.ts';
import { AssignSchema, type Colleague } from '../../shared/staff/office-api.ts';
import { withCurrentStaff } from '../../shared/staff/store.ts';
import { etagOf, unlessKnown } from './etag.ts';
import { circumstances, isHidden, sortedCases } from './inbox.ts';
import { once } from './once.ts';
import { ProblemError } from './problems.ts';
import { type Answer, bodyOf, type Request } from './route.ts';

/** Cases moved in one transaction; each takes three items. */
const MOVED_AT_ONCE = 25;

const everOfOffice = async ({ table: from, city }: Pick<Work, 'table' | 'city'>, id: string): Promise<StaffMember> => {
  const { staff } = await withCurrentStaff(from, city);
  const found = staff.find((one) => one.id === id && isOffice(one));
  if (found === undefined) throw new ProblemError('colleague.unknown');
  return found;
};

/** Who can be given something. */
export const officeMember = async (work: Pick<Work, 'table' | 'city'>, id: string): Promise<StaffMember> => {
  const member = await everOfOffice(work, id);
  if (member.left === true) throw new ProblemError('colleague.unknown');
  return member;
};

export const listColleagues = async (request: Request): Promise<Answer> => {
  if (authorise(request.member, 'escalations.list') !== 'granted') throw new ProblemError('access.forbidden');
  const given = await circumstances(table());
  const [{ staff }, { cases }] = await Promise.all([withCurrentStaff(table(), given.city), sortedCases(table(), given, null)]);
  const [weekday, today] = [weekdayOf(given.city, given.now), localDate(given.city, given.now)];
  const all = staff.filter(isOffice).map(({ id, name, dutyDays, absent, seesSensitive, left }) => ({
    id,
    name,
    seesSensitive,
    left: left === true,
    onDuty: left !== true && dutyDays.includes(weekday) && !isAway(absent, today),
    holds: cases.filter(({ open }) => open.takenBy === id).length,
  }));
  // Who has left stands here as long as something of theirs has to be moved.
  const colleagues = all.filter(({ left, holds }) => !left || holds > 0);
  const next = leastLoaded(colleagues);
  const items: readonly Colleague[] = colleagues.map(({ left: _, ...one }) => ({ ...one, suggested: one.id === next?.id }));
  const body = { items, nextCursor: null };
  return unlessKnown(request, etagOf(body), body);
};

/** Everything open that somebody holds, to one colleague; what that one may not read stays where it is. */
export const moveAll = async (request: Request): Promise<Answer> => {
  const { to } = bodyOf(request, AssignSchema);
  return once(request, async (work) => {
    if (authorise(request.member, 'escalations.assign') !== 'granted') throw new ProblemError('access.forbidden');
    const [absent, colleague] = await Promise.all([everOfOffice(work, request.params.id ?? ''), officeMember(work, to)]);
    if (absent.id === colleague.id) throw new ProblemError('colleague.same');
    const { cases } = await sortedCases(work.table, await circumstances(work.table), null);
    const theirs = cases.filter(({ open }) => open.takenBy === absent.id).map(({ open }) => open.id);
    // As they are now: the list may be a moment old.
    const held = (await readEscalations(work.table, theirs)).filter(
      ({ taken, state }) => taken?.by === absent.id && state === 'taken',
    );
    const readable = held.filter((escalation) => !isHidden(colleague, escalation));
    const moved = readable.slice(0, MOVED_AT_ONCE);
    for (const escalation of moved) assignEscalation(work, escalation, colleague.id);
    const body = { moved: moved.length, left: readable.length - moved.length, stayed: held.length - readable.length };
    return { status: 200, body };
  });
};

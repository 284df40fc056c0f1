/** Where an issue goes: the city's ordered rules, first match wins, and nothing is ever dropped. */
import { createHash } from 'node:crypto';
import { isPublicHoliday, isWorkingDay, localDate, nextOpening, weekdayOf } from '../calendar/calendar.ts';
import type { CityProfile, RoutingRule, StaffMember } from '../city/profile.ts';
import { isAway } from '../staff/absence.ts';
import type { Route } from './commands.ts';
import type { Issue } from './model.ts';

type Routed = Pick<Issue, 'category' | 'urgent'> & { readonly place: Pick<Issue['place'], 'subarea'> };
type Reopened = Routed & Partial<Pick<Issue, 'state' | 'assignee'>>;

/** No rule matched; a profile should end with one that always does. */
export const NO_RULE = 'none';
/** Not a rule of the profile: whoever had it before it was closed gets it again. */
export const AGAIN_RULE = 'again';

/**
 * On duty on the day on which somebody will read it: today while the office is open, else its next day. Who works on a day on which
 * the office is closed (a Saturday) is on duty on that day too, public holidays excepted. Who is away on that day is not.
 */
export const isOnDuty = (city: CityProfile, member: StaffMember, at: string): boolean => {
  if (member.left === true) return false;
  const opening = nextOpening(city, at);
  const on = (when: string): boolean =>
    member.dutyDays.includes(weekdayOf(city, when)) && !isAway(member.absent, localDate(city, when));
  const extraDay = !isWorkingDay(city, at) && !isPublicHoliday(city, at);
  return on(opening) || (extraDay && on(at));
};

/** What a rule asks for. */
export type Condition = keyof RoutingRule['when'];

/** What the rule asks for and this issue is not; empty = the rule fits. */
export const notMet = (city: CityProfile, { when }: RoutingRule, issue: Routed, at: string): readonly Condition[] => {
  const met: Readonly<Record<Condition, boolean>> = {
    categories: when.categories?.includes(issue.category) ?? true,
    subareas: when.subareas?.includes(issue.place.subarea ?? 'outside') ?? true,
    weekdays: when.weekdays?.includes(weekdayOf(city, at)) ?? true,
    urgent: when.urgent === undefined || when.urgent === issue.urgent,
  };
  return (Object.keys(met) as Condition[]).filter((condition) => !met[condition]);
};

/**
 * One of several who could take it: by rendezvous hashing (Thaler and Ravishankar 1998), so that each gets an equal share, the same issue
 * always the same person, and one who leaves moves nobody else's.
 */
const oneOf = (members: readonly StaffMember[], issueId: string): StaffMember | undefined => {
  const weight = ({ id }: StaffMember) => createHash('sha256').update(`${issueId}:${id}`).digest('hex');
  return members.toSorted((a, b) => (weight(a) < weight(b) ? 1 : -1))[0];
};

/** Who could take an issue, and why. */
export interface Candidates {
  readonly to: Route['to'];
  /** Empty = the office. */
  readonly people: readonly StaffMember[];
  readonly rule: string;
  readonly reason: string;
}

/** Without those who only stand in for another of them; who stand in for each other share. */
const withoutDeputies = (members: readonly StaffMember[]): readonly StaffMember[] => {
  const own = members.filter(({ id }) => !members.some(({ deputy }) => deputy === id));
  return own.length > 0 ? own : members;
};

/** Those of `members` on duty, else their deputies on duty, else the office. */
const onDutyOf = (
  city: CityProfile,
  members: readonly StaffMember[],
  at: string,
  to: 'streetworker' | 'staff',
  rule: string,
): Candidates => {
  const duty = (member: StaffMember) => isOnDuty(city, member, at);
  const people = withoutDeputies(members.filter(duty));
  if (people.length > 0) return { to, people, rule, reason: 'on-duty' };
  const deputies = city.staff.filter(({ id }) => members.some(({ deputy }) => deputy === id)).filter(duty);
  if (deputies.length > 0) return { to, people: deputies, rule, reason: 'deputy-on-duty' };
  return { to: 'office', people: [], rule, reason: members.length === 0 ? 'nobody-for-the-place' : 'nobody-on-duty' };
};

/** Total: whatever comes, somebody gets it. `reason` is a stable code kept in the history. */
export const candidates = (issue: Reopened, city: CityProfile, at: string): Candidates => {
  const before =
    issue.state?.name === 'reopened' ? city.staff.find(({ id, left }) => id === issue.assignee && left !== true) : undefined;
  if (before !== undefined)
    return onDutyOf(city, [before], at, before.role === 'streetworker' ? 'streetworker' : 'staff', AGAIN_RULE);
  const rule = city.routing.find((one) => notMet(city, one, issue, at).length === 0);
  if (rule === undefined) return { to: 'office', people: [], rule: NO_RULE, reason: 'no-rule-matched' };
  const { to } = rule;
  switch (to.kind) {
    case 'office':
      return { to: 'office', people: [], rule: rule.id, reason: 'by-rule' };
    case 'staff': {
      const named = city.staff.filter(({ id }) => id === to.staff);
      return onDutyOf(city, named, at, 'staff', rule.id);
    }
    case 'streetworker-of-subarea': {
      const { subarea } = issue.place;
      const own = city.staff.filter(
        (member) => member.role === 'streetworker' && subarea !== null && member.subareas.includes(subarea),
      );
      return onDutyOf(city, own, at, 'streetworker', rule.id);
    }
  }
};

export const route = (issue: Reopened & Partial<Pick<Issue, 'id'>>, city: CityProfile, at: string): Route => {
  const { people, ...why } = candidates(issue, city, at);
  return { ...why, assignee: oneOf(people, issue.id ?? '')?.id ?? null };
};

/** Working hours in which an urgent issue should be accepted. */
const URGENT_ACCEPT_HOURS = 2;
/** For a category that the profile no longer knows. */
const DEFAULT_ACCEPT_HOURS = 8;

export const acceptWithinHours = (issue: Routed, city: CityProfile): number =>
  issue.urgent
    ? URGENT_ACCEPT_HOURS
    : (city.categories.find(({ id }) => id === issue.category)?.acceptWithinWorkingHours ?? DEFAULT_ACCEPT_HOURS);

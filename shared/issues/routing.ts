/** Where an issue goes: the city's ordered rules, first match wins, and nothing is ever dropped. */
import { isPublicHoliday, isWorkingDay, localDate, nextOpening, weekdayOf } from '../calendar/calendar.ts';
import type { CityProfile, RoutingRule, StaffMember } from '../city/profile.ts';
import { isAway } from '../staff/absence.ts';
import type { Route } from './commands.ts';
import type { Issue } from './model.ts';

type Routed = Pick<Issue, 'category' | 'urgent' | 'place'>;
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
  const opening = nextOpening(city, at);
  const on = (when: string): boolean =>
    member.dutyDays.includes(weekdayOf(city, when)) && !isAway(member.absent, localDate(city, when));
  const extraDay = !isWorkingDay(city, at) && !isPublicHoliday(city, at);
  return on(opening) || (extraDay && on(at));
};

const matches = (city: CityProfile, { when }: RoutingRule, issue: Routed, at: string): boolean =>
  (when.categories?.includes(issue.category) ?? true) &&
  (when.subareas?.includes(issue.place.subarea ?? 'outside') ?? true) &&
  (when.weekdays?.includes(weekdayOf(city, at)) ?? true) &&
  (when.urgent === undefined || when.urgent === issue.urgent);

/** The first of `members` on duty, else the first of their deputies on duty, else the office. */
const firstOnDuty = (
  city: CityProfile,
  members: readonly StaffMember[],
  at: string,
  to: 'streetworker' | 'staff',
  rule: string,
): Route => {
  const duty = (member: StaffMember) => isOnDuty(city, member, at);
  const member = members.find(duty);
  if (member !== undefined) return { to, assignee: member.id, rule, reason: 'on-duty' };
  const deputies = members.flatMap(({ deputy }) => city.staff.filter(({ id }) => id === deputy));
  const deputy = deputies.find(duty);
  if (deputy !== undefined) return { to, assignee: deputy.id, rule, reason: 'deputy-on-duty' };
  return { to: 'office', assignee: null, rule, reason: members.length === 0 ? 'nobody-for-the-place' : 'nobody-on-duty' };
};

/** Total: whatever comes, somebody gets it. `reason` is a stable code kept in the history. */
export const route = (issue: Reopened, city: CityProfile, at: string): Route => {
  const before = issue.state?.name === 'reopened' ? city.staff.find(({ id }) => id === issue.assignee) : undefined;
  if (before !== undefined)
    return firstOnDuty(city, [before], at, before.role === 'streetworker' ? 'streetworker' : 'staff', AGAIN_RULE);
  const rule = city.routing.find((candidate) => matches(city, candidate, issue, at));
  if (rule === undefined) return { to: 'office', assignee: null, rule: NO_RULE, reason: 'no-rule-matched' };
  switch (rule.to.kind) {
    case 'office':
      return { to: 'office', assignee: null, rule: rule.id, reason: 'by-rule' };
    case 'staff': {
      const { staff } = rule.to;
      return firstOnDuty(
        city,
        city.staff.filter(({ id }) => id === staff),
        at,
        'staff',
        rule.id,
      );
    }
    case 'streetworker-of-subarea': {
      const { subarea } = issue.place;
      const own = city.staff.filter(
        (member) => member.role === 'streetworker' && subarea !== null && member.subareas.includes(subarea),
      );
      return firstOnDuty(city, own, at, 'streetworker', rule.id);
    }
  }
};

/** Working hours in which an urgent issue should be accepted. */
const URGENT_ACCEPT_HOURS = 2;
/** For a category that the profile no longer knows. */
const DEFAULT_ACCEPT_HOURS = 8;

export const acceptWithinHours = (issue: Routed, city: CityProfile): number =>
  issue.urgent
    ? URGENT_ACCEPT_HOURS
    : (city.categories.find(({ id }) => id === issue.category)?.acceptWithinWorkingHours ?? DEFAULT_ACCEPT_HOURS);

/** Who may see and do what: the one place. Role, subareas and rights come from the stored member, never from a token. */
import type { Role, StaffMember } from '../city/profile.ts';
import type { Issue } from '../issues/model.ts';
import { lists } from '../platform/keys.ts';

export type Action = 'issues.list' | 'issues.read' | 'issues.accept' | 'issues.resolve' | 'escalations.list';

/** hidden = as if it did not exist; forbidden = known, but not theirs to do. */
export type Access = 'granted' | 'hidden' | 'forbidden';

const AT_WORK: readonly Role[] = ['streetworker', 'office', 'admin'];
const OFFICE: readonly Role[] = ['office', 'admin'];

export const isOffice = ({ role }: Pick<StaffMember, 'role'>): boolean => OFFICE.includes(role);

/** May read sensitive things that are not assigned to them: named office staff only. */
export const seesSensitive = (member: StaffMember): boolean => isOffice(member) && member.seesSensitive;

type Seen = Pick<Issue, 'assignee' | 'sensitive' | 'place'>;

const mayRead = (member: StaffMember, issue: Seen): boolean => {
  if (issue.assignee === member.id) return true;
  if (issue.sensitive) return seesSensitive(member);
  return isOffice(member) || (issue.place.subarea !== null && member.subareas.includes(issue.place.subarea));
};

export const authorise = (member: StaffMember, action: Action, issue?: Seen): Access => {
  if (!AT_WORK.includes(member.role)) return 'forbidden';
  if (action === 'escalations.list') return isOffice(member) ? 'granted' : 'forbidden';
  if (issue !== undefined && !mayRead(member, issue)) return 'hidden';
  // Whoever sees an issue may take it over; who ends it must have it, or be the office.
  if (action === 'issues.resolve') return isOffice(member) || issue?.assignee === member.id ? 'granted' : 'forbidden';
  return 'granted';
};

export interface IssueQuery {
  readonly subarea?: string | undefined;
  readonly state?: string | undefined;
  readonly assignee?: 'me' | 'office' | undefined;
}

/**
 * The work lists that answer a query of this member: together exactly what they may see of it. A query for what is not theirs is
 * forbidden as a whole, so no row is filtered by role afterwards.
 */
export const listsFor = (
  member: StaffMember,
  { subarea, state = 'open', assignee }: IssueQuery,
): readonly string[] | 'forbidden' => {
  if (authorise(member, 'issues.list') !== 'granted') return 'forbidden';
  const mine = lists.issuesOfAssignee(member.id, state);
  const sensitive = seesSensitive(member) ? [lists.issuesSensitive(state)] : [];
  if (assignee === 'me') return [mine];
  if (isOffice(member)) {
    if (assignee === 'office') return [lists.issuesOfOffice(state)];
    return [subarea === undefined ? lists.issues(state) : lists.issuesOfSubarea(subarea, state), mine, ...sensitive];
  }
  if (assignee === 'office') return 'forbidden';
  if (subarea !== undefined && !member.subareas.includes(subarea)) return 'forbidden';
  const own = subarea === undefined ? member.subareas : [subarea];
  return [...own.map((id) => lists.issuesOfSubarea(id, state)), mine];
};

/** Who may see and do what: the one place. Role, subareas and rights come from the stored member, never from a token. */
import type { Role, StaffMember } from '../city/profile.ts';
import type { Issue } from '../issues/model.ts';
import { lists } from '../platform/keys.ts';
import type { Call } from '../sending/model.ts';

export type IssueAction =
  | 'issues.list'
  | 'issues.create'
  | 'issues.read'
  | 'issues.accept'
  | 'issues.comment'
  | 'issues.escalate'
  | 'issues.reopen'
  /** Category and place put right; the words approved for teaching. */
  | 'issues.correct'
  | 'issues.teach'
  | 'issues.start'
  | 'issues.ask'
  | 'issues.resolve'
  | 'issues.reject'
  | 'issues.hand-over';
export type EscalationAction =
  | 'escalations.list'
  | 'escalations.read'
  | 'escalations.take'
  | 'escalations.assign'
  | 'escalations.answer'
  | 'escalations.change-kind'
  | 'escalations.file'
  | 'escalations.print';
export type Action = IssueAction | EscalationAction;

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

/** What the resident is told in the name of the programme: by whoever has the issue, or the office. */
const BY_ASSIGNEE: readonly Action[] = ['issues.start', 'issues.ask', 'issues.resolve', 'issues.reject', 'issues.hand-over'];

export const authorise = (member: StaffMember, action: Action, issue?: Seen): Access => {
  if (!AT_WORK.includes(member.role)) return 'forbidden';
  if (action.startsWith('escalations.')) return isOffice(member) ? 'granted' : 'forbidden';
  if (issue !== undefined && !mayRead(member, issue)) return 'hidden';
  // Whoever sees an issue may take it over, note, reopen or ask the office; who tells its outcome must have it, or be the office.
  if (BY_ASSIGNEE.includes(action)) return isOffice(member) || issue?.assignee === member.id ? 'granted' : 'forbidden';
  return 'granted';
};

/** For whoever reads the words: an answer, what kind of case they are, a file of them. */
const OF_WORDS: readonly EscalationAction[] = ['escalations.answer', 'escalations.change-kind', 'escalations.print'];

/** The whole office sees that somebody needs help and may say who deals with it; who may not read the words may not answer them. */
export const authoriseEscalation = (
  member: StaffMember,
  action: EscalationAction,
  { sensitive }: { readonly sensitive: boolean },
): Access => {
  const access = authorise(member, action);
  return access === 'granted' && OF_WORDS.includes(action) && sensitive && !seesSensitive(member) ? 'forbidden' : access;
};

/** What decides about a chat: everything its resident ever reported in it, and ideas of theirs. */
export interface Chat {
  readonly issues: readonly Seen[];
  /** Ideas that they are among the authors of: whoever has one talks about it. */
  readonly ideas?: readonly { readonly assignee: string | null }[];
  /** They wrote of despair or violence. */
  readonly sensitiveEscalation: boolean;
}

/**
 * A chat may hold more than one matter: another report or cry for help that is none of the reader's business hides all of it. Whoever may
 * read it may take it and write in it.
 */
export const authoriseChat = (member: StaffMember, { issues, ideas = [], sensitiveEscalation }: Chat): Access => {
  if (!AT_WORK.includes(member.role)) return 'forbidden';
  if (seesSensitive(member)) return 'granted';
  if (issues.some((issue) => issue.sensitive && !mayRead(member, issue))) return 'hidden';
  if (sensitiveEscalation && !issues.some(({ assignee }) => assignee === member.id)) return 'hidden';
  const theirs = issues.some((issue) => mayRead(member, issue)) || ideas.some(({ assignee }) => assignee === member.id);
  return isOffice(member) || theirs ? 'granted' : 'hidden';
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

/** The call lists of a member: together exactly what they may see. */
export const callListsFor = (member: StaffMember): readonly string[] | 'forbidden' => {
  if (!AT_WORK.includes(member.role)) return 'forbidden';
  const mine = lists.callsOfAssignee(member.id);
  if (isOffice(member)) return [lists.calls(), mine, ...(seesSensitive(member) ? [lists.callsSensitive()] : [])];
  return [...member.subareas.map(lists.callsOfSubarea), mine];
};

/** By the issue as it is now; about a guest, by the event's subarea; without either, by whoever wrote the words and the office. */
export const authoriseCall = (
  member: StaffMember,
  { assignee, sensitive, about = null, subarea = null }: Pick<Call, 'assignee' | 'sensitive'> & Partial<Call>,
  issue: Seen | null,
): Access => {
  if (!AT_WORK.includes(member.role)) return 'forbidden';
  const near = about !== null && subarea !== null && member.subareas.includes(subarea);
  const sees =
    issue !== null
      ? mayRead(member, issue)
      : assignee === member.id || (sensitive ? seesSensitive(member) : isOffice(member) || near);
  return sees ? 'granted' : 'hidden';
};

/** Things as search and timelines show them: a line each, and only what the reader may see. Null = nothing for them. */
import type { StaffMember } from '../../shared/city/profile.ts';
import type { Escalation } from '../../shared/escalations/model.ts';
import type { SignUp } from '../../shared/events/sign-up-model.ts';
import { readDate, readEvent } from '../../shared/events/store-dates.ts';
import type { Idea } from '../../shared/grants/idea-model.ts';
import type { Issue } from '../../shared/issues/model.ts';
import type { Table } from '../../shared/platform/table.ts';
import type { Hold } from '../../shared/retention/hold.ts';
import { authorise } from '../../shared/staff/authorise.ts';
import { authoriseIdea } from '../../shared/staff/authorise-editions.ts';
import { authoriseEvents, seenEvent } from '../../shared/staff/authorise-events.ts';
import type { Hit } from '../../shared/staff/office-api.ts';
import { nameOf } from './people.ts';

export const issueHit = (member: StaffMember, issue: Issue | null): Hit | null => {
  if (issue === null || authorise(member, 'issues.read', issue) !== 'granted') return null;
  const { id, number, category, place, state, reportedAt: at, assignee } = issue;
  const assigneeName = assignee === null ? null : nameOf(assignee);
  return { kind: 'issue', id, at, number, category, place: place.text, state: state.name, assigneeName };
};

/** For the office; what it says is read in the case itself. */
export const caseHit = (member: StaffMember, escalation: Escalation): Hit | null => {
  if (authorise(member, 'escalations.read') !== 'granted') return null;
  const { id, at, kind: caseKind, state, number, taken } = escalation;
  return { kind: 'case', id, at, caseKind, state, number, takenByName: taken === null ? null : nameOf(taken.by) };
};

export const ideaHit = (member: StaffMember, idea: Idea): Hit | null =>
  authoriseIdea(member, 'ideas.read', idea) === 'granted'
    ? { kind: 'idea', id: idea.id, at: idea.toldAt, state: idea.state.name }
    : null;

export const holdHit = ({ id, at, kind: of, reason, by }: Hold): Hit => ({
  kind: 'hold',
  id,
  at,
  of,
  reason,
  byName: nameOf(by),
});

/** Who comes is for whoever may see the guests of the date. */
export const signUpHit = async (table: Table, member: StaffMember, signUp: SignUp | null): Promise<Hit | null> => {
  const date = signUp === null ? null : await readDate(table, signUp.dateId);
  const event = date === null ? null : await readEvent(table, date.eventId);
  if (signUp === null || date === null || event === null) return null;
  if (authoriseEvents(member, 'events.guests', seenEvent(event, date)) !== 'granted') return null;
  const { id, code, name } = signUp;
  return { kind: 'sign-up', id, at: date.startsAt, dateId: date.id, title: date.title.pl, code, name };
};

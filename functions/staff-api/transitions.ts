/** What staff do with an issue, each in one transaction with its facts and its answer. */
import { randomUUID } from 'node:crypto';
import { localDate } from '../../shared/calendar/calendar.ts';
import type { Decision, Refusal } from '../../shared/issues/commands.ts';
import { type Issue, TRANSITIONS } from '../../shared/issues/model.ts';
import { base, carryOut, escalateIssue, historyOf, noteOnIssue, readIssue, reopenIssue } from '../../shared/issues/store.ts';
import type { Work } from '../../shared/platform/work.ts';
import type { ProblemBody, Transition } from '../../shared/staff/api.ts';
import { authorise, type IssueAction } from '../../shared/staff/authorise.ts';
import * as bodies from '../../shared/staff/bodies.ts';
import { commitWork } from '../edge/work.ts';
import { expectedVersion } from './etag.ts';
import { once } from './once.ts';
import { contactOf } from './owners.ts';
import { nameOf } from './people.ts';
import { field, ProblemError } from './problems.ts';
import { type Answer, bodyOf, type Request } from './route.ts';

/** What has happened since a version, with names of those who did it. */
const changesSince = async (work: Work, issue: Issue, version: number): Promise<NonNullable<ProblemBody['changes']>> => {
  const history = await historyOf(work.table, issue.id);
  return history
    .filter((entry) => entry.version > version)
    .map((entry) => ({ ...entry, byName: entry.by.kind === 'staff' ? nameOf(entry.by.staffId) : entry.by.kind }));
};

export const standing = ({ state }: Issue) => ({ state: state.name, allowed: [...TRANSITIONS[state.name]] });

export const transitionAnswer = (issue: Issue, status = 200): Answer => {
  const { id, number, version, assignee } = issue;
  const body: Transition = { id, number, version, assignee, ...standing(issue) };
  return { status, body, headers: { etag: `"${version}"` } };
};

/** Who may not see it gets 404, who may see but not act 403, who decided on an old version 409. */
export const issueFor = async (work: Work, request: Request, action: IssueAction): Promise<Issue> => {
  if (authorise(request.member, 'issues.list') === 'forbidden') throw new ProblemError('access.forbidden');
  const issue = await readIssue(work, request.params.id ?? '');
  const access = issue === null ? 'hidden' : authorise(request.member, action, issue);
  if (issue === null || access === 'hidden') throw new ProblemError('issue.not-found');
  if (access === 'forbidden') throw new ProblemError('access.forbidden');
  const expected = expectedVersion(request);
  if (expected !== null && expected !== issue.version)
    throw new ProblemError('issue.changed', { ...standing(issue), changes: await changesSince(work, issue, expected) });
  return issue;
};

type Act = (work: Work, issue: Issue) => Decision | Refusal | Promise<Decision | Refusal>;

/** Against the table of transitions is 409 with what is possible. */
const transition = (request: Request, action: IssueAction, act: Act): Promise<Answer> =>
  once(request, async (work) => {
    const issue = await issueFor(work, request, action);
    const decision = await act(work, issue);
    if (decision.kind === 'refused')
      throw new ProblemError(decision.code === 'issue.closed' ? 'issue.closed' : 'issue.illegal-transition', standing(issue));
    return transitionAnswer(decision.issue);
  });

/** A date that has passed cannot be promised. */
const notPast = (work: Work, repairBy: string | undefined): string | null => {
  if (repairBy !== undefined && repairBy < localDate(work.city, work.now))
    throw new ProblemError('body.invalid', { errors: [field('repairBy', 'date.past')] });
  return repairBy ?? null;
};

/** Whoever accepts has it from then on. */
export const accept = async (request: Request): Promise<Answer> => {
  bodyOf(request, bodies.NothingSchema);
  return transition(request, 'issues.accept', (work, issue) =>
    carryOut(work, issue, { ...base(work, issue), kind: 'AcceptIssue', staffId: request.member.id }),
  );
};

export const start = async (request: Request): Promise<Answer> => {
  const { repairBy } = bodyOf(request, bodies.StartSchema);
  return transition(request, 'issues.start', (work, issue) =>
    carryOut(work, issue, { ...base(work, issue), kind: 'StartIssue', repairBy: notPast(work, repairBy) }),
  );
};

export const ask = async (request: Request): Promise<Answer> => {
  const { question } = bodyOf(request, bodies.AskSchema);
  return transition(request, 'issues.ask', (work, issue) =>
    carryOut(work, issue, { ...base(work, issue), kind: 'AskResident', question }),
  );
};

/** The resident reads the outcome word for word. */
export const resolve = async (request: Request): Promise<Answer> => {
  const { outcome } = bodyOf(request, bodies.ResolveSchema);
  return transition(request, 'issues.resolve', (work, issue) =>
    carryOut(work, issue, { ...base(work, issue), kind: 'ResolveIssue', outcome }),
  );
};

export const reject = async (request: Request): Promise<Answer> => {
  const { reason } = bodyOf(request, bodies.RejectSchema);
  return transition(request, 'issues.reject', (work, issue) =>
    carryOut(work, issue, { ...base(work, issue), kind: 'RejectIssue', reason }),
  );
};

/** "Not ours" is told only with a named owner, a contact, and somebody who checked both. */
export const handOver = async (request: Request): Promise<Answer> => {
  const { owner: ownerId, repairBy, checked } = bodyOf(request, bodies.HandOverSchema);
  return transition(request, 'issues.hand-over', (work, issue) => {
    const owner = work.city.owners.find(({ id }) => id === ownerId);
    if (owner === undefined) throw new ProblemError('owner.unknown');
    const contact = contactOf(owner);
    if (contact === null) throw new ProblemError('owner.without-contact');
    if (owner.verified === null && !checked) throw new ProblemError('owner.not-checked');
    return carryOut(work, issue, {
      ...base(work, issue),
      kind: 'HandOver',
      owner: { id: owner.id, name: owner.name, contact },
      repairBy: notPast(work, repairBy),
      checkedNow: owner.verified === null,
    });
  });
};

export const escalate = async (request: Request): Promise<Answer> => {
  const { words } = bodyOf(request, bodies.EscalateSchema);
  return transition(request, 'issues.escalate', (work, issue) => escalateIssue(work, issue, words));
};

/** Routing gives it to whoever had it before. */
export const reopen = async (request: Request): Promise<Answer> => {
  const { reason } = bodyOf(request, bodies.ReopenSchema);
  return transition(request, 'issues.reopen', (work, issue) => reopenIssue(work, issue, reason));
};

/** For colleagues. Needs no key, because two of the same do no harm; with one, it happens once. */
export const comment = async (request: Request): Promise<Answer> => {
  const { text } = bodyOf(request, bodies.CommentSchema);
  const act = async (work: Work): Promise<Answer> => {
    const issue = await issueFor(work, request, 'issues.comment');
    return { status: 201, body: noteOnIssue(work, issue.id, text) };
  };
  if (request.headers['idempotency-key'] !== undefined) return once(request, act);
  const staffId = request.member.id;
  return commitWork(`comment#${staffId}#${randomUUID()}`, { kind: 'staff', staffId }, act);
};

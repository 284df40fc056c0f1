/** What staff do with an issue: accept it, resolve it. */
import { city } from '../../shared/city/current.ts';
import type { Decision, Refusal } from '../../shared/issues/commands.ts';
import { type Issue, TRANSITIONS } from '../../shared/issues/model.ts';
import { base, carryOut, historyOf, readIssue } from '../../shared/issues/store.ts';
import type { Work } from '../../shared/platform/work.ts';
import { AcceptSchema, type ProblemBody, ResolveSchema, type Transition } from '../../shared/staff/api.ts';
import { type Action, authorise } from '../../shared/staff/authorise.ts';
import { expectedVersion } from './etag.ts';
import { once } from './once.ts';
import { ProblemError } from './problems.ts';
import { type Answer, bodyOf, type Request } from './route.ts';

/** What has happened since a version, with names of those who did it. */
const changesSince = async (work: Work, issue: Issue, version: number): Promise<NonNullable<ProblemBody['changes']>> => {
  const nameOf = (id: string) => city.staff.find((member) => member.id === id)?.name ?? id;
  const history = await historyOf(work.table, issue.id);
  return history
    .filter((entry) => entry.version > version)
    .map((entry) => ({ ...entry, byName: entry.by.kind === 'staff' ? nameOf(entry.by.staffId) : entry.by.kind }));
};

const answer = ({ id, number, state, version, assignee }: Issue): Answer => {
  const body: Transition = { id, number, state: state.name, version, assignee, allowed: [...TRANSITIONS[state.name]] };
  return { status: 200, body, headers: { etag: `"${version}"` } };
};

/** Who may not see it gets 404, who may see but not act 403, who decided on an old version or against the table 409. */
const transition = (request: Request, action: Action, act: (work: Work, issue: Issue) => Decision | Refusal): Promise<Answer> =>
  once(request, async (work) => {
    const issue = await readIssue(work, request.params.id ?? '');
    if (authorise(request.member, 'issues.list') === 'forbidden') throw new ProblemError('access.forbidden');
    const access = issue === null ? 'hidden' : authorise(request.member, action, issue);
    if (issue === null || access === 'hidden') throw new ProblemError('issue.not-found');
    if (access === 'forbidden') throw new ProblemError('access.forbidden');
    const expected = expectedVersion(request);
    const now = { state: issue.state.name, allowed: [...TRANSITIONS[issue.state.name]] };
    if (expected !== null && expected !== issue.version) {
      throw new ProblemError('issue.changed', { ...now, changes: await changesSince(work, issue, expected) });
    }
    const decision = act(work, issue);
    if (decision.kind === 'refused') throw new ProblemError('issue.illegal-transition', now);
    return answer(decision.issue);
  });

/** Whoever accepts has it from then on. */
export const accept = async (request: Request): Promise<Answer> => {
  bodyOf(request, AcceptSchema);
  return transition(request, 'issues.accept', (work, issue) =>
    carryOut(work, issue, { ...base(work, issue), kind: 'AcceptIssue', staffId: request.member.id }),
  );
};

/** The resident reads the outcome word for word. */
export const resolve = async (request: Request): Promise<Answer> => {
  const { outcome } = bodyOf(request, ResolveSchema);
  return transition(request, 'issues.resolve', (work, issue) =>
    carryOut(work, issue, { ...base(work, issue), kind: 'ResolveIssue', outcome }),
  );
};

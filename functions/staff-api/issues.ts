/** Issues as staff find and read them. */
import { city } from '../../shared/city/current.ts';
import { readIssue, readLists } from '../../shared/issues/store.ts';
import { markRead } from '../../shared/issues/store-notices.ts';
import { table } from '../../shared/platform/table.ts';
import { newWriteSet } from '../../shared/platform/write-set.ts';
import { IssuesQuerySchema } from '../../shared/staff/api.ts';
import { auditRead } from '../../shared/staff/audit-store.ts';
import { authorise, listsFor } from '../../shared/staff/authorise.ts';
import { audited } from './audited.ts';
import { positionOf, signCursor } from './cursor.ts';
import { etagOf, issueEtag, unlessKnown } from './etag.ts';
import { issueDetail } from './issue-detail.ts';
import { withoutLinks } from './links.ts';
import { field, ProblemError } from './problems.ts';
import { type Answer, queryOf, type Request } from './route.ts';

export const listIssues = async (request: Request): Promise<Answer> => {
  const { cursor, limit, ...query } = queryOf(request, IssuesQuerySchema);
  const { member } = request;
  const known =
    query.subarea === undefined || query.subarea === 'outside' || city.subareas.some(({ id }) => id === query.subarea);
  if (!known) throw new ProblemError('query.invalid', { errors: [field('subarea', 'subarea.unknown')] });
  const listKeys = listsFor(member, query);
  if (listKeys === 'forbidden') throw new ProblemError('access.forbidden');
  const scope = ['issues', member.id, member.role, listKeys, query];
  const { items, after } = await readLists(table(), listKeys, {
    state: query.state,
    subarea: query.subarea,
    limit,
    after: await positionOf(cursor, scope),
  });
  const nextCursor = after === null ? null : await signCursor(after, scope);
  return unlessKnown(request, etagOf({ items, nextCursor }), { items, nextCursor });
};

export const getIssue = async (request: Request): Promise<Answer> => {
  const { member, params } = request;
  if (authorise(member, 'issues.list') === 'forbidden') throw new ProblemError('access.forbidden');
  const issue = await readIssue({ table: table(), writes: newWriteSet() }, params.id ?? '');
  if (issue === null || authorise(member, 'issues.read', issue) !== 'granted') throw new ProblemError('issue.not-found');
  const detail = await issueDetail(table(), member, issue);
  const answer = unlessKnown(request, issueEtag(issue.version, withoutLinks(detail)), detail);
  if (answer.status === 200)
    await audited(request, (work) => {
      auditRead(work, 'issue', [issue.id]);
      // A copy for later has been read by nobody yet.
      const seen = request.headers['x-purpose'] !== 'copy';
      if (seen && issue.urgent && issue.assignee === member.id) markRead(work, issue.id, member.id);
    });
  return answer;
};

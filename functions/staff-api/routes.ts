/** The routes of the staff API. */
import { city } from '../../shared/city/current.ts';
import type { StaffMember } from '../../shared/city/profile.ts';
import { type Escalation, isSensitive } from '../../shared/escalations/model.ts';
import { openEscalations } from '../../shared/escalations/store.ts';
import { attachmentsById, readIssue, readLists } from '../../shared/issues/store.ts';
import { table } from '../../shared/platform/table.ts';
import type { Work } from '../../shared/platform/work.ts';
import { newWriteSet } from '../../shared/platform/write-set.ts';
import { EscalationsQuerySchema, IssuesQuerySchema } from '../../shared/staff/api.ts';
import { auditRead } from '../../shared/staff/audit-store.ts';
import { authorise, listsFor, seesSensitive } from '../../shared/staff/authorise.ts';
import { commitWork } from '../edge/work.ts';
import { readCursor, signCursor } from './cursor.ts';
import { etagOf, issueEtag, unlessKnown } from './etag.ts';
import { issueDetail } from './issue-detail.ts';
import { withLinks, withoutLinks } from './links.ts';
import { ProblemError } from './problems.ts';
import { type Answer, queryOf, type Request, type Route } from './route.ts';
import { accept, resolve } from './transitions.ts';

const me = async (request: Request): Promise<Answer> => {
  const { id, name, role, subareas, seesSensitive: sees, deputy, dutyDays } = request.member;
  const body = {
    id,
    name,
    role,
    subareas,
    seesSensitive: sees,
    deputy,
    dutyDays,
    city: {
      id: city.id,
      name: city.name,
      subareas: city.subareas.map((subarea) => ({ id: subarea.id, name: subarea.name })),
      categories: city.categories.map((category) => ({ id: category.id, name: category.name.pl, sensitive: category.sensitive })),
    },
  };
  return unlessKnown(request, etagOf(body), body);
};

/** Position after `cursor`, bound to who asks for what. */
const positionOf = async (cursor: string | undefined, scope: readonly unknown[]): Promise<string | null> =>
  cursor === undefined ? null : readCursor(cursor, scope);

const listIssues = async (request: Request): Promise<Answer> => {
  const { cursor, limit, ...query } = queryOf(request, IssuesQuerySchema);
  const { member } = request;
  const known =
    query.subarea === undefined || query.subarea === 'outside' || city.subareas.some(({ id }) => id === query.subarea);
  if (!known) throw new ProblemError('query.invalid', { errors: [{ path: 'subarea', message: 'nie ma takiego podobszaru' }] });
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

const audited = (request: Request, act: (work: Work) => void): Promise<void> =>
  commitWork(`read#${request.member.id}#${crypto.randomUUID()}`, { kind: 'staff', staffId: request.member.id }, async (work) =>
    act(work),
  );

const getIssue = async (request: Request): Promise<Answer> => {
  const { member, params } = request;
  if (authorise(member, 'issues.list') === 'forbidden') throw new ProblemError('access.forbidden');
  const issue = await readIssue({ table: table(), writes: newWriteSet() }, params.id ?? '');
  if (issue === null || authorise(member, 'issues.read', issue) !== 'granted') throw new ProblemError('issue.not-found');
  const detail = await issueDetail(table(), member, issue);
  const answer = unlessKnown(request, issueEtag(issue.version, withoutLinks(detail)), detail);
  if (answer.status === 200) await audited(request, (work) => auditRead(work, 'issue', [issue.id]));
  return answer;
};

/** That somebody needs help is seen by the whole office; their words and recordings of despair or violence by named staff. */
const escalationView = async (member: StaffMember, { personId: _, words, attachments, ...shown }: Escalation) => {
  const hidden = isSensitive(shown.kind) && !seesSensitive(member);
  return {
    ...shown,
    words: hidden ? null : words,
    attachments: hidden ? [] : await withLinks(await attachmentsById(table(), attachments)),
  };
};

const listEscalations = async (request: Request): Promise<Answer> => {
  const { cursor, limit } = queryOf(request, EscalationsQuerySchema);
  const { member } = request;
  if (authorise(member, 'escalations.list') !== 'granted') throw new ProblemError('access.forbidden');
  const scope = ['escalations', member.id, member.role];
  const position = await positionOf(cursor, scope);
  const page = await openEscalations(table(), { limit, from: position === null ? null : JSON.parse(position) });
  const items = await Promise.all(page.items.map((escalation) => escalationView(member, escalation)));
  const body = { items, nextCursor: page.next === null ? null : await signCursor(JSON.stringify(page.next), scope) };
  const answer = unlessKnown(request, etagOf(withoutLinks(body)), body);
  const read = items.filter(({ words }) => words !== null && words !== '').map(({ id }) => id);
  if (answer.status === 200 && read.length > 0) await audited(request, (work) => auditRead(work, 'escalations', read));
  return answer;
};

export const ROUTES: readonly Route[] = [
  { method: 'GET', path: '/api/me', handle: me },
  { method: 'GET', path: '/api/issues', handle: listIssues },
  { method: 'GET', path: '/api/issues/{id}', handle: getIssue },
  { method: 'POST', path: '/api/issues/{id}/accept', handle: accept },
  { method: 'POST', path: '/api/issues/{id}/resolve', handle: resolve },
  { method: 'GET', path: '/api/escalations', handle: listEscalations },
];

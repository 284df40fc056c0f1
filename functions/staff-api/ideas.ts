/** Residents' ideas as staff have them: found, read, taken, met about, handed to an organisation, closed with where else to turn. */
import type { IdeaCommand, IdeaDecision } from '../../shared/grants/decide-idea.ts';
import type { Idea } from '../../shared/grants/idea-model.ts';
import { carryOutIdea, ideaOfIssue, ideasIn } from '../../shared/grants/store-ideas.ts';
import { organisationsIn, readOrganisation } from '../../shared/grants/store-organisations.ts';
import { lists } from '../../shared/platform/keys.ts';
import { table } from '../../shared/platform/table.ts';
import type { Work } from '../../shared/platform/work.ts';
import { currentCity } from '../../shared/settings/current.ts';
import { auditRead } from '../../shared/staff/audit-store.ts';
import { ideaListsFor } from '../../shared/staff/authorise-editions.ts';
import { NothingSchema } from '../../shared/staff/bodies.ts';
import * as api from '../../shared/staff/grants-editions-api.ts';
import { audited } from './audited.ts';
import { ideaFor } from './edition-access.ts';
import { etagOf, issueEtag, unlessKnown } from './etag.ts';
import { once } from './once.ts';
import { nameOf } from './people.ts';
import { field, ProblemError } from './problems.ts';
import { type Answer, bodyOf, queryOf, type Request, type Route } from './route.ts';
import { issueFor } from './transitions.ts';

/** Of one list; open ones stand first. */
const MOST_ROWS = 200;
const MOST_WILLING = 50;

const assigneeName = ({ assignee }: Pick<Idea, 'assignee'>): string | null => (assignee === null ? null : nameOf(assignee));

const list = async (request: Request): Promise<Answer> => {
  const query = queryOf(request, api.IdeasQuerySchema);
  const city = await currentCity(table());
  const { subarea } = query;
  if (subarea !== undefined && subarea !== 'outside' && !city.subareas.some(({ id }) => id === subarea))
    throw new ProblemError('query.invalid', { errors: [field('subarea', 'subarea.unknown')] });
  const listKeys = ideaListsFor(request.member, query);
  if (listKeys === 'forbidden') throw new ProblemError('access.forbidden');
  const pages = await Promise.all(listKeys.map((key) => ideasIn(table(), key, { limit: MOST_ROWS })));
  const found = new Map(pages.flatMap(({ items }) => items.map((idea) => [idea.id, idea] as const)));
  const closed = ({ state }: Idea) => (state.name === 'closed' ? 1 : 0);
  const items = [...found.values()]
    .toSorted((a, b) => closed(a) - closed(b) || (a.toldAt < b.toldAt ? -1 : 1))
    .map((idea) => {
      const { id, version, state, subarea: where, assignee, issueId, toldAt, authors } = idea;
      const name = assigneeName(idea);
      return { id, version, state, subarea: where, assignee, assigneeName: name, issueId, toldAt, authors: authors.length };
    });
  const body = { items, nextCursor: null };
  return unlessKnown(request, etagOf(body), body);
};

const read = async (request: Request): Promise<Answer> => {
  const found = await ideaFor({ table: table() }, request, 'ideas.read');
  const { authors, ...idea } = found;
  const willing =
    idea.subarea === null ? [] : await organisationsIn(table(), lists.organisationsWillingIn(idea.subarea), MOST_WILLING);
  const body: api.IdeaView = {
    idea,
    authors: authors.map(({ conversationId, joinedAt }) => ({ conversationId, joinedAt })),
    assigneeName: assigneeName(found),
    willing: willing.map(({ id, name, email, phone }) => ({ id, name, email, phone })),
  };
  const answer = unlessKnown(request, issueEtag(idea.version, body), body);
  if (answer.status === 200) await audited(request, (work) => auditRead(work, 'idea', [idea.id]));
  return answer;
};

const decided = (work: Work, before: Idea | null, command: IdeaCommand): IdeaDecision => {
  const decision = carryOutIdea(work, before, command);
  if (decision.kind === 'refused') throw new ProblemError(decision.code);
  return decision;
};

const answerOf = ({ idea: { id, version, state, assignee } }: IdeaDecision, status = 200): Answer => ({
  status,
  body: { id, version, state, assignee },
  headers: { etag: `"${version}"` },
});

type Told = IdeaCommand extends infer Command ? (Command extends IdeaCommand ? Omit<Command, 'at'> : never) : never;

const onIdea = (request: Request, command: (work: Work) => Told | Promise<Told>): Promise<Answer> =>
  once(request, async (work) => {
    const before = await ideaFor(work, request, 'ideas.change');
    return answerOf(decided(work, before, { at: work.now, ...(await command(work)) }));
  });

const take = (request: Request): Promise<Answer> => {
  bodyOf(request, NothingSchema);
  return onIdea(request, () => ({ kind: 'TakeIdea', staffId: request.member.id }));
};

/** Day, hour and place are told to every author. */
const meet = (request: Request): Promise<Answer> => {
  const { at: when, place } = bodyOf(request, api.MeetingSchema);
  return onIdea(request, () => ({ kind: 'AgreeMeeting', staffId: request.member.id, when, place }));
};

const hand = (request: Request): Promise<Answer> => {
  const { organisationId } = bodyOf(request, api.HandSchema);
  return onIdea(request, async (work) => {
    if ((await readOrganisation(work.table, organisationId)) === null) throw new ProblemError('idea.organisation-unknown');
    return { kind: 'HandToOrganisation', organisationId };
  });
};

const close = (request: Request): Promise<Answer> => {
  const { reason } = bodyOf(request, api.CloseIdeaSchema);
  return onIdea(request, () => ({ kind: 'CloseIdea', reason }));
};

/** "To może być mikrogrant": whoever sees the issue; the issue goes on as it is. */
const fromIssue = (request: Request): Promise<Answer> => {
  const { words } = bodyOf(request, api.FromIssueSchema);
  return once(request, async (work) => {
    const issue = await issueFor(work, request, 'issues.comment');
    if (issue.sensitive) throw new ProblemError('idea.issue-sensitive');
    if ((await ideaOfIssue(work.table, issue.id)) !== null) throw new ProblemError('idea.exists');
    const { subarea } = issue.place;
    const told = { kind: 'MakeOfIssue', at: work.now, id: work.ids('ida'), words, subarea, issueId: issue.id } as const;
    const answer = answerOf(decided(work, null, told), 201);
    return { ...answer, headers: { ...answer.headers, location: `/api/ideas/${told.id}` } };
  });
};

export const routes: readonly Route[] = [
  { method: 'GET', path: '/api/ideas', handle: list },
  { method: 'GET', path: '/api/ideas/{id}', handle: read },
  { method: 'POST', path: '/api/ideas/{id}/take', handle: take },
  { method: 'POST', path: '/api/ideas/{id}/meeting', handle: meet },
  { method: 'POST', path: '/api/ideas/{id}/organisation', handle: hand },
  { method: 'POST', path: '/api/ideas/{id}/close', handle: close },
  { method: 'POST', path: '/api/issues/{id}/idea', handle: fromIssue },
];

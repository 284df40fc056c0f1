/** The edition or idea that a request is about: found, allowed, and as the caller last read it. */
import type { Edition } from '../../shared/grants/edition-model.ts';
import type { Idea } from '../../shared/grants/idea-model.ts';
import { readEdition } from '../../shared/grants/store-editions.ts';
import { readIdea } from '../../shared/grants/store-ideas.ts';
import type { Work } from '../../shared/platform/work.ts';
import { authoriseEdition, authoriseIdea, type EditionAction, type IdeaAction } from '../../shared/staff/authorise-editions.ts';
import { expectedVersion } from './etag.ts';
import { ProblemError } from './problems.ts';
import type { Request } from './route.ts';

type Reading = Pick<Work, 'table' | 'city'>;

/** 404 where there is none that they may know of, 403 for who may not, 409 for who decided on an old version. */
export const editionFor = async (
  { table, city }: Reading,
  request: Request,
  action: EditionAction,
  id = request.params.id ?? '',
): Promise<Edition> => {
  const { member } = request;
  if (authoriseEdition(member, action) !== 'granted') throw new ProblemError('access.forbidden');
  const edition = await readEdition(table, city, id);
  if (edition === null || authoriseEdition(member, action, edition) === 'hidden') throw new ProblemError('edition.not-found');
  const expected = action === 'editions.read' ? null : expectedVersion(request);
  if (expected !== null && expected !== edition.version) throw new ProblemError('edition.changed');
  return edition;
};

export const ideaFor = async ({ table }: Pick<Reading, 'table'>, request: Request, action: IdeaAction): Promise<Idea> => {
  const { member } = request;
  if (authoriseIdea(member, action) !== 'granted') throw new ProblemError('access.forbidden');
  const idea = await readIdea(table, request.params.id ?? '');
  if (idea === null || authoriseIdea(member, action, idea) === 'hidden') throw new ProblemError('idea.not-found');
  const expected = action === 'ideas.read' ? null : expectedVersion(request);
  if (expected !== null && expected !== idea.version) throw new ProblemError('idea.changed');
  return idea;
};

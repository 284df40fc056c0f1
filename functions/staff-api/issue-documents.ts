/** A note for a staircase and a letter to an outside owner: asked for here, made by `print`, fetched under /api/documents. */
import { requestDocument } from '../../shared/documents/store.ts';
import { mayPrint } from '../../shared/issues/documents/may-print.ts';
import { IssueDocumentBodySchema } from '../../shared/staff/issue-documents-api.ts';
import { once } from './once.ts';
import { ProblemError } from './problems.ts';
import { type Answer, bodyOf, type Request, type Route } from './route.ts';
import { issueFor, standing } from './transitions.ts';

/** By whoever tells the outcome of the issue: its assignee or the office. */
const ask = async (request: Request): Promise<Answer> => {
  const { kind, language, words, photos } = bodyOf(request, IssueDocumentBodySchema);
  return once(request, async (work) => {
    const issue = await issueFor(work, request, kind === 'issue-note' ? 'issues.resolve' : 'issues.hand-over');
    if (kind === 'issue-note' && issue.sensitive) throw new ProblemError('note.sensitive');
    if (!mayPrint(issue, kind))
      throw new ProblemError(kind === 'issue-note' ? 'note.not-settled' : 'letter.not-handed-over', standing(issue));
    const asked = { kind, language, words, photos, subject: issue.id, askedBy: request.member.id };
    const { id, state } = requestDocument(work, asked);
    return { status: 202, body: { id, state } };
  });
};

export const ISSUE_DOCUMENT_ROUTES: readonly Route[] = [{ method: 'POST', path: '/api/issues/{id}/documents', handle: ask }];

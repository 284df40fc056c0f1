/** Two reports of one thing become one: the later closes, its people hear which goes on and follow that. */

import { isOpen } from '../../shared/issues/model.ts';
import { followersOf, followIssue, issueIdOfNumber, markDuplicate, readIssue } from '../../shared/issues/store.ts';
import { authorise } from '../../shared/staff/authorise.ts';
import { DuplicateSchema } from '../../shared/staff/office-api.ts';
import { once } from './once.ts';
import { ProblemError } from './problems.ts';
import { type Answer, bodyOf, type Request } from './route.ts';
import { issueFor, standing, transitionAnswer } from './transitions.ts';

/** Reopening takes it back. What is sensitive is nobody else's: it neither closes nor gathers another. */
export const duplicate = async (request: Request): Promise<Answer> => {
  const { of } = bodyOf(request, DuplicateSchema);
  return once(request, async (work) => {
    const issue = await issueFor(work, request, 'issues.reject');
    const id = await issueIdOfNumber(work.table, of);
    const goesOn = id === null ? null : await readIssue(work, id);
    if (goesOn === null || authorise(request.member, 'issues.read', goesOn) !== 'granted')
      throw new ProblemError('duplicate.unknown');
    if (goesOn.id === issue.id || goesOn.sensitive || issue.sensitive || !isOpen(goesOn))
      throw new ProblemError('duplicate.not-possible');
    const decision = markDuplicate(work, issue, goesOn);
    if (decision.kind === 'refused')
      throw new ProblemError(decision.code === 'issue.closed' ? 'issue.closed' : 'issue.illegal-transition', standing(issue));
    const people = [...(issue.author === null ? [] : [issue.author]), ...(await followersOf(work.table, issue.id))];
    // Whoever follows it already, or reported it, is refused and loses nothing.
    for (const person of people) await followIssue(work, person, goesOn.id);
    return transitionAnswer(decision.issue);
  });
};

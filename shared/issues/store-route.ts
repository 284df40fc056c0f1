/** Routes what has been reported, moved or reopened. */
import { addWorkingHours } from '../calendar/calendar.ts';
import type { Work } from '../platform/work.ts';
import { withCurrentStaff } from '../staff/store.ts';
import type { Decision } from './commands.ts';
import type { Issue } from './model.ts';
import { acceptWithinHours, route } from './routing.ts';
import { base, carryOut, historyOf, readIssue } from './store-issue.ts';

/** Facts come late, early and again: was it routed after this version of it? */
const routedSince = async (work: Work, issue: Issue, version: number): Promise<boolean> =>
  issue.state.name === 'routed' &&
  (await historyOf(work.table, issue.id)).some((entry) => entry.what === 'RouteIssue' && entry.version > version);

/**
 * `version`: of the issue when routing was asked for. Null when it has been routed since, accepted or closed: then there is nothing
 * to do, and a deputy who has it meanwhile keeps it.
 */
export const routeIssue = async (work: Work, issueId: string, version: number): Promise<Decision | null> => {
  const issue = await readIssue(work, issueId);
  if (issue === null || (await routedSince(work, issue, version))) return null;
  const city = await withCurrentStaff(work.table, work.city);
  const decision = carryOut(work, issue, {
    ...base(work, issue),
    kind: 'RouteIssue',
    route: route(issue, city, work.now),
    acceptBy: addWorkingHours(city, work.now, acceptWithinHours(issue, city)),
  });
  return decision.kind === 'decided' ? decision : null;
};

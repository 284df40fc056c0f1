/** Routes what has been reported, moved or reopened. */
import { addWorkingHours } from '../calendar/calendar.ts';
import type { Work } from '../platform/work.ts';
import { withCurrentStaff } from '../staff/store.ts';
import type { Decision, Refusal } from './commands.ts';
import { acceptWithinHours, route } from './routing.ts';
import { base, carryOut, readIssue } from './store-issue.ts';

/** Refused when the issue has moved past routing: accepted, closed, or no longer there. */
export const routeIssue = async (work: Work, issueId: string): Promise<Decision | Refusal> => {
  const issue = await readIssue(work, issueId);
  if (issue === null) return { kind: 'refused', code: 'issue.not-found', allowed: [] };
  const city = await withCurrentStaff(work.table, work.city);
  return carryOut(work, issue, {
    ...base(work, issue),
    kind: 'RouteIssue',
    route: route(issue, city, work.now),
    acceptBy: addWorkingHours(city, work.now, acceptWithinHours(issue, city)),
  });
};

/** What somebody who is away leaves behind. */
import { addWorkingHours } from '../calendar/calendar.ts';
import { lists } from '../platform/keys.ts';
import type { Item, Table } from '../platform/table.ts';
import type { Work } from '../platform/work.ts';
import { withCurrentStaff } from '../staff/store.ts';
import { type Issue, IssueSummarySchema } from './model.ts';
import { acceptWithinHours } from './routing.ts';
import { base, carryOut, readIssue } from './store-issue.ts';
import { deputyOnDuty } from './store-overdue.ts';

/** Ids of the open issues of a member, a page at a time. */
export const openIssuesOf = async (table: Table, staffId: string, limit: number, from: Item | null) => {
  const { items, next } = await table.list(lists.issuesOfAssignee(staffId), { limit, ...(from === null ? {} : { from }) });
  return { ids: items.map((item) => IssueSummarySchema.parse(item).id), next };
};

export interface HandedOn {
  readonly issue: Issue;
  /** null = the office. */
  readonly to: string | null;
}

/** To the deputy on duty, else to the office. Null = it is not theirs any more, or closed. */
export const handOnIssue = async (work: Work, issueId: string, staffId: string): Promise<HandedOn | null> => {
  const issue = await readIssue(work, issueId);
  if (issue === null || issue.assignee !== staffId) return null;
  const city = await withCurrentStaff(work.table, work.city);
  const to = deputyOnDuty(city, issue, work.now);
  const acceptBy = addWorkingHours(city, work.now, acceptWithinHours(issue, city));
  const decision = carryOut(work, issue, { ...base(work, issue), kind: 'PassIssue', to, acceptBy });
  return decision.kind === 'refused' ? null : { issue: decision.issue, to };
};

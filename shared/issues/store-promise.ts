/** A step of the clock of a promise: a warning, the deputy, the office. Each once, and only while it is still the next one. */
import * as z from 'zod';
import { COUNTED_LOGS } from '../platform/config.ts';
import { dueAttributes, keys } from '../platform/keys.ts';
import { log } from '../platform/logging.ts';
import type { Item } from '../platform/table.ts';
import type { Work } from '../platform/work.ts';
import { condition } from '../platform/write-set.ts';
import { withCurrentStaff } from '../staff/store.ts';
import type { Issue } from './model.ts';
import { nextStep } from './promise.ts';
import { acceptWithinHours } from './routing.ts';
import { base, carryOut, readIssue } from './store-issue.ts';
import { deputyOnDuty, toOffice } from './store-overdue.ts';

const passOn = async (work: Work, issue: Issue): Promise<void> => {
  if (issue.promise?.step === 'deputy') {
    carryOut(work, issue, { ...base(work, issue), kind: 'EscalateBroken' });
    return toOffice(work, issue);
  }
  const to = deputyOnDuty(await withCurrentStaff(work.table, work.city), issue, work.now);
  carryOut(work, issue, { ...base(work, issue), kind: 'BreakPromise', to });
  log.warn(COUNTED_LOGS.promiseBroken, { issueId: issue.id, passedTo: to === null ? 'office' : 'deputy' });
  if (to === null) await toOffice(work, issue);
};

const Timer = z.object({ issueId: z.string(), dueAt: z.string() });

/** For `fulfil-due`. What has moved meanwhile (a new date, other hours of the office) is waited for anew; what is done needs nothing more. */
export const handlePromiseTimer = async (work: Work, item: Item): Promise<void> => {
  const { issueId, dueAt } = Timer.parse(item);
  const timer = keys.issueTimer(issueId, 'promise');
  const issue = await readIssue(work, issueId);
  const next = issue === null ? null : nextStep(work.city, issue, acceptWithinHours(issue, work.city));
  if (issue === null || next === null) work.writes.remove(timer, condition.equals('dueAt', dueAt));
  else if (next.at > work.now)
    work.writes.put(
      timer,
      { due: 'issue-promise', issueId, ...dueAttributes(issueId, next.at) },
      condition.equals('dueAt', dueAt),
    );
  else if (next.what === 'warn') carryOut(work, issue, { ...base(work, issue), kind: 'WarnOfPromise' });
  else await passOn(work, issue);
};

/** Nobody accepted it in time: to the deputy, then to the office as an escalation. */
import * as z from 'zod';
import { addWorkingHours } from '../calendar/calendar.ts';
import type { CityProfile } from '../city/profile.ts';
import { raiseEscalation } from '../escalations/store.ts';
import { dueAttributes, keys } from '../platform/keys.ts';
import type { Item } from '../platform/table.ts';
import type { Work } from '../platform/work.ts';
import { condition } from '../platform/write-set.ts';
import { withCurrentStaff } from '../staff/store.ts';
import { type Issue, isOpen } from './model.ts';
import { acceptWithinHours, isOnDuty } from './routing.ts';
import { base, carryOut, readIssue } from './store-issue.ts';

const Timer = z.object({ issueId: z.string(), dueAt: z.string() });

/** The assignee's deputy, when on duty; a deputy who is away would only lose more time. */
export const deputyOnDuty = (city: CityProfile, issue: Issue, at: string): string | null => {
  const assignee = city.staff.find(({ id }) => id === issue.assignee);
  const deputy = city.staff.find(({ id }) => id === assignee?.deputy);
  return deputy !== undefined && isOnDuty(city, deputy, at) ? deputy.id : null;
};

/** Beyond this nobody at work has it any more: the office gets a case, which has a clock of its own. */
export const toOffice = async (work: Work, issue: Issue): Promise<void> => {
  await raiseEscalation(work, {
    kind: 'issue_overdue',
    words: '',
    conversation: null,
    issueId: issue.id,
    attachments: [],
    urgent: issue.urgent,
    sensitive: issue.sensitive,
  });
};

/** `seenDueAt`: the due time for which this is called; if the issue has another by now, nothing is overdue. */
export const overdue = async (work: Work, issueId: string, seenDueAt: string): Promise<void> => {
  const issue = await readIssue(work, issueId);
  if (issue?.state.name !== 'routed' || issue.state.acceptBy !== seenDueAt) return;
  const city = await withCurrentStaff(work.table, work.city);
  const deputy = issue.state.passedOn === 'no' ? deputyOnDuty(city, issue, work.now) : null;
  if (deputy !== null) {
    const acceptBy = addWorkingHours(city, work.now, acceptWithinHours(issue, city));
    carryOut(work, issue, { ...base(work, issue), kind: 'PassToDeputy', deputy, acceptBy });
    return;
  }
  const decision = carryOut(work, issue, { ...base(work, issue), kind: 'EscalateOverdue' });
  if (decision.kind === 'refused') throw new Error(`an overdue issue was refused: ${decision.code} of ${issueId}`);
  await toOffice(work, issue);
};

/** Hours of the office after which it is asked again about an issue whose case it has closed and that nobody has moved. */
const ASK_AGAIN_HOURS = 8;

const putOfficeTimer = (work: Work, issueId: string): void =>
  work.writes.put(keys.issueTimer(issueId, 'office'), {
    due: 'issue-office',
    issueId,
    ...dueAttributes(issueId, addWorkingHours(work.city, work.now, ASK_AGAIN_HOURS)),
  });

/** Its deadlines are over, and none has been set since: no other clock runs. */
const isPastAll = ({ state, promise }: Issue): boolean =>
  state.name === 'routed' ? state.acceptBy === null : isOpen({ state }) && promise?.step === 'office';

/** The office has closed its case of an overdue issue. Words alone move nothing: if nobody takes it or sets a date, it comes back. */
export const watchAfterCase = async (work: Work, issueId: string): Promise<void> => {
  const issue = await readIssue(work, issueId);
  if (issue !== null && isPastAll(issue)) putOfficeTimer(work, issueId);
};

/** For `fulfil-due`: a day of the office later. While the resident owes an answer, it waits on. */
export const handleOfficeTimer = async (work: Work, item: Item): Promise<void> => {
  const { issueId, dueAt } = Timer.parse(item);
  const issue = await readIssue(work, issueId);
  const past = issue !== null && isPastAll(issue);
  if (past && issue.state.name === 'waiting_for_resident') return putOfficeTimer(work, issueId);
  work.writes.remove(keys.issueTimer(issueId, 'office'), condition.equals('dueAt', dueAt));
  if (past) await toOffice(work, issue);
};

/** For `fulfil-due`: the item whose time has come. */
export const handleIssueTimer = async (work: Work, item: Item): Promise<void> => {
  const { issueId, dueAt } = Timer.parse(item);
  await overdue(work, issueId, dueAt);
  // A timer that found nothing to do is over, else it would come back every minute.
  if (work.writes.operations().length === 0)
    work.writes.remove(keys.issueTimer(issueId, 'accept'), condition.equals('dueAt', dueAt));
};

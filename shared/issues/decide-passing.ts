/** Whose an issue becomes when time is over or somebody is away. */
import type { Decision, Refusal } from './commands.ts';
import { type CommandOf, decided, enter, illegal, refuse } from './decision.ts';
import { type Issue, type IssuePromise, isOpen } from './model.ts';
import { promiseRuns } from './promise.ts';

/** Nobody accepted it in time. */
export const passToDeputy = (issue: Issue, command: CommandOf<'PassToDeputy'>): Decision | Refusal => {
  const { state } = issue;
  if (state.name !== 'routed' || state.passedOn !== 'no') return illegal(issue);
  const next = enter(state, { ...state, since: command.at, acceptBy: command.acceptBy, passedOn: 'to-deputy' });
  return decided(
    issue,
    command,
    { ...issue, state: next, assignee: command.deputy },
    { reason: 'not-accepted-in-time', refs: { passedTo: 'deputy', assignee: command.deputy } },
  );
};

export const escalateOverdue = (issue: Issue, command: CommandOf<'EscalateOverdue'>): Decision | Refusal => {
  const { state } = issue;
  if (state.name !== 'routed' || state.passedOn === 'to-office') return illegal(issue);
  const next = enter(state, { ...state, to: 'office', since: command.at, acceptBy: null, passedOn: 'to-office' });
  return decided(
    issue,
    command,
    { ...issue, state: next, assignee: null },
    { reason: 'not-accepted-in-time', refs: { passedTo: 'office' } },
  );
};

export const warnOfPromise = (issue: Issue, command: CommandOf<'WarnOfPromise'>): Decision | Refusal => {
  const { promise } = issue;
  if (promise?.step !== 'running' || !promiseRuns(issue)) return illegal(issue);
  return decided(issue, command, { ...issue, promise: { ...promise, step: 'warned', stepAt: command.at } });
};

/** Somebody else has it from now on; null = the office. */
const passedOn = (issue: Issue, at: string, to: string | null, promise: IssuePromise | null): Issue => ({
  ...issue,
  assignee: to,
  heldSince: at,
  promise,
});

const OVER = 'promise-over';

/** It goes on with a deputy, or with the office at once. */
export const breakPromise = (issue: Issue, command: CommandOf<'BreakPromise'>): Decision | Refusal => {
  const { promise } = issue;
  if (promise === null || !promiseRuns(issue)) return illegal(issue);
  if (promise.step !== 'running' && promise.step !== 'warned') return illegal(issue);
  const { at, to } = command;
  const next = passedOn(issue, at, to, { ...promise, step: to === null ? 'office' : 'deputy', stepAt: at });
  const refs = to === null ? { passedTo: 'office' } : { passedTo: 'deputy', assignee: to };
  return decided(issue, command, next, { reason: OVER, refs });
};

export const escalateBroken = (issue: Issue, command: CommandOf<'EscalateBroken'>): Decision | Refusal => {
  const { promise } = issue;
  if (promise?.step !== 'deputy' || !promiseRuns(issue)) return illegal(issue);
  const next = passedOn(issue, command.at, null, { ...promise, step: 'office', stepAt: command.at });
  return decided(issue, command, next, { reason: OVER, refs: { passedTo: 'office' } });
};

/** Who has it is away. */
export const pass = (issue: Issue, command: CommandOf<'PassIssue'>): Decision | Refusal => {
  const { state } = issue;
  const { at, to, acceptBy } = command;
  if (!isOpen(issue)) return refuse(issue, 'issue.closed');
  if (issue.assignee === null || issue.assignee === to) return illegal(issue);
  const moved = passedOn(issue, at, to, issue.promise);
  const next =
    state.name === 'routed'
      ? { ...moved, state: enter(state, { ...state, since: at, acceptBy, ...(to === null && { to: 'office' as const }) }) }
      : moved;
  const refs = to === null ? { passedTo: 'office' } : { passedTo: 'deputy', assignee: to };
  return decided(issue, command, next, { reason: 'absent', refs });
};

/** What every decision is made of: the next version with its line of history and its fact, or a refusal. */
import type { FactType } from '../platform/facts.ts';
import type { CommandKind, Decision, IssueCommand, Refusal } from './commands.ts';
import { type Issue, type IssueState, type LegalNext, type StateIn, type StateName, TRANSITIONS } from './model.ts';
import { promiseAfter } from './promise.ts';

export type CommandOf<Kind extends CommandKind> = Extract<IssueCommand, { kind: Kind }>;

export const refuse = (issue: Issue | null, code: Refusal['code']): Refusal => ({
  kind: 'refused',
  code,
  allowed: issue === null ? [] : TRANSITIONS[issue.state.name],
});

export const illegal = (issue: Issue): Refusal => refuse(issue, 'issue.illegal-transition');

/** Moves on to a state. One that the table does not allow from here does not compile. */
export const enter = <From extends StateName>(_from: { readonly name: From }, to: StateIn<LegalNext<From>>): IssueState => to;

const FACTS = {
  ReportIssue: 'IssueReported',
  RouteIssue: 'IssueRouted',
  AcceptIssue: 'IssueAccepted',
  StartIssue: 'IssueStarted',
  AskResident: 'ResidentAsked',
  HandOver: 'IssueHandedOver',
  ResolveIssue: 'IssueResolved',
  RejectIssue: 'IssueRejected',
  ReopenIssue: 'IssueReopened',
  JudgeClosing: 'ClosingJudged',
  MarkDuplicate: 'IssueMarkedDuplicate',
  WithdrawIssue: 'IssueWithdrawn',
  FollowIssue: 'IssueFollowed',
  AddToIssue: 'IssueAddedTo',
  ChangeIssue: 'IssueChanged',
  DetachPerson: 'PersonDetached',
  ForgetIssue: 'IssueChanged',
  PassToDeputy: 'IssueOverdue',
  EscalateOverdue: 'IssueOverdue',
  EscalateIssue: 'IssueEscalated',
  WarnOfPromise: 'PromiseNear',
  BreakPromise: 'PromiseBroken',
  EscalateBroken: 'IssueOverdue',
  PassIssue: 'IssuePassed',
} as const satisfies Record<CommandKind, FactType>;

interface Said {
  readonly reason?: string | null;
  readonly model?: string | null;
  readonly fact?: FactType;
  readonly refs?: Readonly<Record<string, string>>;
}

/** The next version with its line of history and its fact. */
export const decided = (before: Issue | null, command: IssueCommand, next: Issue, said: Said = {}): Decision => {
  const version = (before?.version ?? 0) + 1;
  return {
    kind: 'decided',
    issue: { ...next, version, promise: promiseAfter(next, command.at) },
    facts: [{ type: said.fact ?? FACTS[command.kind], refs: said.refs ?? {} }],
    entry: {
      version,
      at: command.at,
      by: command.by,
      what: command.kind,
      from: before?.state.name ?? null,
      to: next.state.name,
      reason: said.reason ?? null,
      answerBy: next.answerBy,
      settings: command.settings,
      model: said.model ?? null,
    },
  };
};

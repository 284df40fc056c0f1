/** What can be asked of an issue. Time, ids and everything drawn from the city profile come inside the command. */
import type { FactType } from '../platform/facts.ts';
import type { HistoryEntry, Issue, OnBehalf, Party, Place, StateName } from './model.ts';

interface Base {
  readonly at: string;
  readonly by: Party;
  /** Version of the settings it is decided with. */
  readonly settings: string;
}

/** Where an issue goes, by which rule, and why (a stable code). */
export interface Route {
  readonly to: 'streetworker' | 'staff' | 'office';
  readonly assignee: string | null;
  readonly rule: string;
  readonly reason: string;
}

export type IssueCommand = Base &
  (
    | {
        readonly kind: 'ReportIssue';
        readonly id: string;
        readonly number: string;
        /** Null when staff write it down for somebody; then `onBehalf` says how that person hears back. */
        readonly author: { readonly personId: string; readonly conversationId: string } | null;
        readonly onBehalf: OnBehalf | null;
        readonly category: string;
        readonly sensitive: boolean;
        readonly description: string;
        readonly place: Place;
        readonly urgent: boolean;
        readonly confirmed: boolean;
        readonly answerBy: string | null;
        /** Null when no model read it. */
        readonly modelVersion: string | null;
      }
    | { readonly kind: 'RouteIssue'; readonly route: Route; readonly acceptBy: string | null }
    | { readonly kind: 'AcceptIssue'; readonly staffId: string }
    | { readonly kind: 'StartIssue'; readonly repairBy: string | null }
    | { readonly kind: 'AskResident'; readonly question: string }
    | {
        readonly kind: 'HandOver';
        readonly owner: { readonly id: string; readonly name: string; readonly contact: string };
        readonly repairBy: string | null;
        /** The profile has nobody who verified this owner; whoever hands over has. */
        readonly checkedNow: boolean;
      }
    | { readonly kind: 'ResolveIssue'; readonly outcome: string }
    | { readonly kind: 'RejectIssue'; readonly reason: string }
    /** A new promise: `answerBy` as of now. */
    | { readonly kind: 'ReopenIssue'; readonly reason: string; readonly answerBy: string | null }
    /** What a resident says of how it ended: is it settled for them too? */
    | { readonly kind: 'JudgeClosing'; readonly settled: boolean }
    | { readonly kind: 'MarkDuplicate'; readonly of: string }
    | { readonly kind: 'WithdrawIssue' }
    /** `following`: the person follows it already. */
    | { readonly kind: 'FollowIssue'; readonly personId: string; readonly following: boolean }
    | { readonly kind: 'AddToIssue' }
    /** The resident confirms or corrects until somebody has accepted it; staff correct while it is open. A new category brings its sensitivity and promise. */
    | {
        readonly kind: 'ChangeIssue';
        readonly place?: Place;
        readonly category?: { readonly id: string; readonly sensitive: boolean; readonly answerBy: string | null };
        readonly confirmed?: boolean;
      }
    /** Its time is over: words, place, people and what staff wrote go; number, category and dates stay. */
    | { readonly kind: 'ForgetIssue' }
    | { readonly kind: 'DetachPerson'; readonly role: 'author' | 'follower' }
    | { readonly kind: 'PassToDeputy'; readonly deputy: string; readonly acceptBy: string }
    | { readonly kind: 'EscalateOverdue' }
    /** Most of the time of the promise has passed. */
    | { readonly kind: 'WarnOfPromise' }
    /** All of it has: to a deputy; null = nobody is there to take over, the office has it. */
    | { readonly kind: 'BreakPromise'; readonly to: string | null }
    /** The deputy has not done it either: to the office. */
    | { readonly kind: 'EscalateBroken' }
    /** Who has it is away: to a deputy; null = to the office. `acceptBy`: of one that nobody has accepted yet. */
    | { readonly kind: 'PassIssue'; readonly to: string | null; readonly acceptBy: string }
    /** Whoever works on it asks the office to step in; it stays where it is. */
    | { readonly kind: 'EscalateIssue' }
  );

export type CommandKind = IssueCommand['kind'];

export interface Decision {
  readonly kind: 'decided';
  readonly issue: Issue;
  readonly facts: readonly { readonly type: FactType; readonly refs: Readonly<Record<string, string>> }[];
  readonly entry: HistoryEntry;
}

export interface Refusal {
  readonly kind: 'refused';
  readonly code:
    | 'issue.not-found'
    | 'issue.exists'
    | 'issue.closed'
    | 'issue.own'
    | 'issue.already-followed'
    | 'issue.already-accepted'
    | 'issue.illegal-transition';
  /** What is possible from here. */
  readonly allowed: readonly StateName[];
}

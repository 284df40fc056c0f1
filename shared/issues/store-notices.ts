/** Who was told of an issue, how, and whether they have read it; the timers of both. */
import * as z from 'zod';
import { dueAttributes, keys } from '../platform/keys.ts';
import { publishFactOf } from '../platform/outbox.ts';
import type { Item, Table } from '../platform/table.ts';
import type { Work } from '../platform/work.ts';
import { condition } from '../platform/write-set.ts';
import { type Issue, isOpen } from './model.ts';
import { type IssueNotice, IssueNoticeSchema } from './notice-model.ts';
import { promiseRuns } from './promise.ts';
import { readIssue } from './store-issue.ts';

export const readNotice = async (table: Table, issueId: string): Promise<IssueNotice | null> => {
  const item = await table.get(keys.issueNotice(issueId));
  return item === undefined ? null : IssueNoticeSchema.parse(item);
};

export const putNotice = (work: Work, before: IssueNotice | null, next: Omit<IssueNotice, 'version' | 'at'>): void =>
  work.writes.put(
    keys.issueNotice(next.issueId),
    { ...next, version: (before?.version ?? 0) + 1, at: work.now },
    condition.versionIs(before?.version ?? 0),
  );

/** What whoever has an issue should hear of now. */
export interface Waiting {
  readonly issue: Issue;
  readonly staffId: string;
  /** new: waits to be accepted. near: most of the time of its promise has passed. passed: it became theirs half done. */
  readonly what: 'new' | 'near' | 'passed';
  /** Since when it is so. */
  readonly since: string;
}
export const waitsFor = (issue: Issue | null): Waiting | null => {
  if (issue === null || issue.assignee === null || !isOpen(issue)) return null;
  const { assignee: staffId, state, promise, heldSince } = issue;
  if (state.name === 'routed') return { issue, staffId, what: 'new', since: state.since };
  const warnedAt = promise?.step === 'warned' && promiseRuns(issue) ? promise.stepAt : null;
  if (warnedAt !== null && warnedAt > (heldSince ?? '')) return { issue, staffId, what: 'near', since: warnedAt };
  return heldSince === null ? null : { issue, staffId, what: 'passed', since: heldSince };
};

export type NoticeTimer = 'notice' | 'unread';

export const putNoticeTimer = (work: Work, issueId: string, timer: NoticeTimer, staffId: string, at: string): void =>
  work.writes.put(keys.issueTimer(issueId, timer), {
    due: 'issue-notice',
    timer,
    issueId,
    staffId,
    ...dueAttributes(issueId, at),
  });

/** Its assignee has opened it: no SMS is needed. Once is enough. */
export const markRead = (work: Work, issueId: string, staffId: string): void =>
  work.writes.put(keys.issueRead(issueId, staffId), { at: work.now });

export const hasRead = async (table: Table, issueId: string, staffId: string): Promise<boolean> =>
  (await table.get(keys.issueRead(issueId, staffId))) !== undefined;

const Timer = z.object({ issueId: z.string(), staffId: z.string(), timer: z.enum(['notice', 'unread']), dueAt: z.string() });

/** For `fulfil-due`: the night is over, or ten minutes are. What was accepted, read or passed on meanwhile needs nothing more. */
export const handleNoticeTimer = async (work: Work, item: Item): Promise<void> => {
  const { issueId, staffId, timer, dueAt } = Timer.parse(item);
  work.writes.remove(keys.issueTimer(issueId, timer), condition.equals('dueAt', dueAt));
  const waits = waitsFor(await readIssue(work, issueId));
  if (waits === null || waits.staffId !== staffId) return;
  if (timer === 'unread' && (await hasRead(work.table, issueId, staffId))) return;
  publishFactOf(work, timer === 'notice' ? 'NoticeDue' : 'IssueUnread', waits.issue, { staffId });
};

/** What staff do beyond moving an issue on: write one down for somebody, reopen, note, ask the office to step in. */
import { raiseEscalation } from '../escalations/store.ts';
import { keys } from '../platform/keys.ts';
import type { Work } from '../platform/work.ts';
import { condition } from '../platform/write-set.ts';
import type { Decision, Refusal } from './commands.ts';
import type { HistoryEntry, Issue, Note, OnBehalf, Place } from './model.ts';
import { base, carryOut, categoryTerms, nextIssueNumber } from './store-issue.ts';

export interface WrittenDown {
  readonly category: string;
  readonly description: string;
  readonly place: Place;
  readonly urgent: boolean;
  readonly onBehalf: OnBehalf;
}

/** For a person without a chat: nobody can be asked again, so it is confirmed by being written down. */
export const reportOnBehalf = async (work: Work, { category, ...said }: WrittenDown): Promise<Decision | Refusal> => {
  const { sensitive, answerBy } = categoryTerms(work.city, category, work.now);
  return carryOut(work, null, {
    ...base(work, null),
    ...said,
    kind: 'ReportIssue',
    id: work.ids('iss'),
    number: await nextIssueNumber(work),
    author: null,
    category,
    sensitive,
    confirmed: true,
    answerBy,
    modelVersion: null,
  });
};

/** By staff or by the resident; the answer is promised anew. */
export const reopenIssue = (work: Work, issue: Issue, reason: string): Decision | Refusal => {
  const { answerBy } = categoryTerms(work.city, issue.category, work.now);
  return carryOut(work, issue, { ...base(work, issue), kind: 'ReopenIssue', reason, answerBy });
};

/** The same thing was reported before: this one closes, `goesOn` stays. */
export const markDuplicate = (work: Work, issue: Issue, goesOn: Pick<Issue, 'id'>): Decision | Refusal =>
  carryOut(work, issue, { ...base(work, issue), kind: 'MarkDuplicate', of: goesOn.id });

/** For colleagues only; never told to a resident. */
export const noteOnIssue = (work: Work, issueId: string, text: string): Note => {
  const note: Note = { id: work.ids('msg'), at: work.now, by: base(work, null).by, text, attachments: [] };
  work.writes.put(keys.issueNote(issueId, note.id), { ...note }, condition.notExists);
  return note;
};

/** What staff put right. The day that was promised stays; without one, the new category's promise counts from the report. */
export const correctIssue = (
  work: Work,
  issue: Issue,
  { category, place }: { readonly category?: string; readonly place?: Place },
): Decision | Refusal => {
  const terms = category === undefined ? undefined : categoryTerms(work.city, category, issue.reportedAt);
  return carryOut(work, issue, {
    ...base(work, issue),
    kind: 'ChangeIssue',
    ...(place === undefined ? {} : { place }),
    ...(terms === undefined ? {} : { category: { ...terms, answerBy: issue.answerBy ?? terms.answerBy } }),
  });
};

/** The category that an issue was filed under, before staff corrected it, and the model that read it. */
export const readAs = (
  issue: Issue,
  history: readonly HistoryEntry[],
): { readonly category: string; readonly model: string | null } => {
  const first = history
    .map(({ reason }) => /^corrected category:([^:\s]+):/.exec(reason ?? '')?.[1])
    .find((id) => id !== undefined);
  return { category: first ?? issue.category, model: history.find(({ what }) => what === 'ReportIssue')?.model ?? null };
};

/** The issue stays where it is; the office finds the words in its inbox. */
export const escalateIssue = async (work: Work, issue: Issue, words: string): Promise<Decision | Refusal> => {
  const decision = carryOut(work, issue, { ...base(work, issue), kind: 'EscalateIssue' });
  if (decision.kind === 'decided')
    await raiseEscalation(work, {
      kind: 'issue_needs_office',
      words,
      conversation: null,
      issueId: issue.id,
      attachments: [],
      urgent: issue.urgent,
      sensitive: issue.sensitive,
    });
  return decision;
};

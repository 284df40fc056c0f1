/** The places of an issue in the work lists. */
import { lists } from '../platform/keys.ts';
import { type Issue, type IssueSummary, isOpen, summaryOf } from './model.ts';
import { streetKey } from './near.ts';

/** One small item per list; holds no words and no person. */
export interface ListEntry extends IssueSummary {
  readonly listKey: string;
  readonly listSort: string;
}

/** Open: urgent first, then what is due first, what nobody promised by its age. Closed: by the time of closing. */
const sortOf = (issue: Issue): string => {
  if (!isOpen(issue)) return `${issue.state.since}#${issue.id}`;
  const acceptBy = issue.state.name === 'routed' ? issue.state.acceptBy : null;
  return `${issue.urgent ? 0 : 1}#${acceptBy ?? issue.answerBy ?? issue.reportedAt}#${issue.id}`;
};

const scopesOf = (issue: Issue): readonly ((status: string) => string)[] => {
  const { sensitive, assignee, place, state } = issue;
  const subarea = place.subarea ?? 'outside';
  return [
    ...(sensitive ? [lists.issuesSensitive] : [lists.issues, (status: string) => lists.issuesOfSubarea(subarea, status)]),
    ...(assignee === null ? [] : [(status: string) => lists.issuesOfAssignee(assignee, status)]),
    ...(!sensitive && assignee === null && state.name === 'routed' ? [lists.issuesOfOffice] : []),
  ];
};

/** What is forgotten is in no list any more: its number still leads to it. */
export const listEntries = (issue: Issue): readonly ListEntry[] => {
  if (issue.forgottenAt !== null) return [];
  const summary = summaryOf(issue);
  const statuses = isOpen(issue) ? ['open', issue.state.name] : [issue.state.name];
  const near = streetKey(issue.place);
  return [
    ...scopesOf(issue).flatMap((scope) =>
      statuses.map((status) => ({ ...summary, listKey: scope(status), listSort: sortOf(issue) })),
    ),
    ...(isOpen(issue) && !issue.sensitive && near !== null
      ? [{ ...summary, listKey: lists.issuesNear(issue.category, near), listSort: `${issue.reportedAt}#${issue.id}` }]
      : []),
  ];
};

/** What a change puts and removes; unchanged entries are left alone. */
export const listChanges = (before: Issue | null, after: Issue): { put: readonly ListEntry[]; remove: readonly string[] } => {
  const old = before === null ? [] : listEntries(before);
  const next = listEntries(after);
  const same = (a: ListEntry, b: ListEntry) => JSON.stringify(a) === JSON.stringify(b);
  return {
    put: next.filter((entry) => !old.some((other) => same(other, entry))),
    remove: old.map(({ listKey }) => listKey).filter((listKey) => !next.some((entry) => entry.listKey === listKey)),
  };
};

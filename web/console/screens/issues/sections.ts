/** Today's list: each open issue stands once, under the first heading that fits. Pure. */
import type { IssueSummary } from '../../data/api-types.ts';
import { daysBetween, localDay } from '../../texts/dates.ts';

export const SECTIONS = ['overdue', 'soon', 'new', 'mine', 'others'] as const;
export type SectionName = (typeof SECTIONS)[number];

/** Local dates up to so many days ahead are "soon". */
const SOON_DAYS = 1;

export interface Seen {
  readonly myId: string;
  /** ISO 8601. */
  readonly now: string;
}

/** Whole days past the promised answer; null = not overdue. 0 = it was promised for a date, and somebody should have accepted it by now. */
export const daysLate = ({ answerBy, acceptBy }: Pick<IssueSummary, 'answerBy' | 'acceptBy'>, now: string): number | null => {
  const late = answerBy === null ? 0 : daysBetween(answerBy, localDay(now));
  if (late > 0) return late;
  return acceptBy !== null && acceptBy < now ? 0 : null;
};

const sectionOf = (issue: IssueSummary, { myId, now }: Seen): SectionName => {
  // A promise may be one of a repair, of which the list shows no day.
  if (daysLate(issue, now) !== null || issue.promise === 'broken') return 'overdue';
  const mine = issue.assignee === myId;
  const dueSoon = issue.answerBy !== null && daysBetween(localDay(now), issue.answerBy) <= SOON_DAYS;
  if (dueSoon || issue.promise === 'near') return 'soon';
  const fresh = issue.state === 'new' || issue.state === 'routed' || issue.state === 'reopened';
  if (fresh && (mine || issue.assignee === null)) return 'new';
  return mine ? 'mine' : 'others';
};

/** In the order of the API inside each: urgent first, then what is due first. */
export const inSections = (
  issues: readonly IssueSummary[],
  seen: Seen,
): readonly { readonly name: SectionName; readonly issues: readonly IssueSummary[] }[] => {
  const bySection = Map.groupBy(issues, (issue) => sectionOf(issue, seen));
  return SECTIONS.flatMap((name) => {
    const within = bySection.get(name);
    return within === undefined ? [] : [{ name, issues: within }];
  });
};

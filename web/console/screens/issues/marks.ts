/** What stands out about an issue in a list, in words. Pure. */
import type { IssueSummary } from '../../data/api-types.ts';
import type { Mark } from '../../parts/list.tsx';
import { dayOf, daysBetween, localDay } from '../../texts/dates.ts';
import type { ConsoleLanguage } from '../../texts/language.ts';
import { daysLate } from './sections.ts';
import type { IssueTexts } from './texts/texts.ts';

export const marksOf = (
  issue: Pick<IssueSummary, 'urgent' | 'sensitive' | 'confirmed' | 'answerBy' | 'acceptBy' | 'promise'>,
  { marks }: IssueTexts,
  language: ConsoleLanguage,
  now: string,
): readonly Mark[] => [
  ...(issue.urgent ? [{ text: marks.urgent, tone: 'urgent' } as const] : []),
  ...(issue.sensitive ? [{ text: marks.sensitive, tone: 'plain' } as const] : []),
  ...(issue.confirmed ? [] : [{ text: marks.unconfirmed, tone: 'plain' } as const]),
  ...(issue.promise === null ? [] : [{ text: marks.promise[issue.promise], tone: 'late' } as const]),
  ...termOf(issue, marks, language, now),
];

const termOf = (
  { answerBy, acceptBy }: Pick<IssueSummary, 'answerBy' | 'acceptBy'>,
  marks: IssueTexts['marks'],
  language: ConsoleLanguage,
  now: string,
): readonly Mark[] => {
  const late = daysLate({ answerBy, acceptBy }, now);
  if (late !== null) return [{ text: late > 0 ? marks.late(late) : marks.acceptLate, tone: 'late' }];
  if (answerBy === null) return [];
  const left = daysBetween(localDay(now), answerBy);
  if (left === 0) return [{ text: marks.today, tone: 'late' }];
  if (left === 1) return [{ text: marks.tomorrow, tone: 'late' }];
  return [{ text: marks.answerBy(dayOf(language, answerBy)), tone: 'plain' }];
};

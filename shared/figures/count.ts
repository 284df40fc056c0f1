/**
 * What one issue, escalation, call or contact adds to the figures, each thing on the local day on which it happened, under the subarea and
 * category that it has now. Pure: the same stored state always gives the same counts, so facts may come twice and in any order, and what staff
 * correct moves along.
 */
import { type CalendarCity, localDate } from '../calendar/calendar.ts';
import type { Contact } from '../contacts/model.ts';
import type { Escalation, EscalationEntry } from '../escalations/model.ts';
import { type HistoryEntry, type Issue, SETTLED } from '../issues/model.ts';
import { secondsBetween } from '../platform/time.ts';
import type { Call } from '../sending/model.ts';
import { added, type Count, type Measure, NO_PLACE, OUTSIDE, topics } from './counts.ts';
import { bucketOf } from './durations.ts';

type City = CalendarCity;

/** Somebody said what becomes of it. That somebody has it now is not yet an answer. */
const ANSWERS: readonly string[] = ['StartIssue', 'AskResident', 'HandOver', 'ResolveIssue', 'RejectIssue', 'MarkDuplicate'];

const HAPPENED: Readonly<Record<string, Measure>> = {
  ReportIssue: 'reported',
  ReopenIssue: 'reopened',
  HandOver: 'handed-over',
  ResolveIssue: 'resolved',
  RejectIssue: 'rejected',
  MarkDuplicate: 'duplicate',
  WithdrawIssue: 'withdrawn',
  BreakPromise: 'promise-broken',
};

/** Closings by the programme: how long they took is measured. */
const CLOSINGS: readonly string[] = ['ResolveIssue', 'RejectIssue'];

const punctuality = (day: string, promised: string | null): Measure => {
  if (promised === null) return 'answered-unpromised';
  return day <= promised ? 'answered-in-time' : 'answered-late';
};

/** An issue that is opened again is promised, answered and closed anew: durations count from there. */
export const countsOfIssue = (
  city: City,
  { place, category }: Pick<Issue, 'place' | 'category'>,
  history: readonly HistoryEntry[],
): readonly Count[] => {
  const counts: Count[] = [];
  let opened: { readonly at: string; readonly answered: boolean } | null = null;
  for (const { what, at, answerBy, reason } of history.toSorted((a, b) => a.version - b.version)) {
    const day = localDate(city, at);
    const count = (measure: Measure) => counts.push({ day, subarea: place.subarea ?? OUTSIDE, topic: category, measure, n: 1 });
    const happened = HAPPENED[what];
    if (happened !== undefined) count(happened);
    if (what === 'JudgeClosing') count(reason === SETTLED ? 'settled-yes' : 'settled-no');
    if (what === 'ReportIssue' || what === 'ReopenIssue') opened = { at, answered: false };
    if (opened === null) continue;
    const bucket = bucketOf(secondsBetween(opened.at, at));
    if (CLOSINGS.includes(what)) count(`close-in-${bucket}`);
    if (!opened.answered && ANSWERS.includes(what)) {
      count(punctuality(day, answerBy));
      count(`answer-in-${bucket}`);
      opened = { ...opened, answered: true };
    }
  }
  return added(counts);
};

export const countsOfEscalation = (
  city: City,
  {
    kind,
    at,
    answer,
    answerBy,
    history,
  }: Pick<Escalation, 'kind' | 'at' | 'answer' | 'answerBy'> & {
    readonly history: readonly Pick<EscalationEntry, 'what' | 'at'>[];
  },
): readonly Count[] => {
  const count = (moment: string, measure: Measure): Count => ({
    day: localDate(city, moment),
    subarea: NO_PLACE,
    topic: topics.escalation(kind),
    measure,
    n: 1,
  });
  // Once for a case, however far it is passed on.
  const late = history.find(({ what }) => what === 'overdue');
  const open = [count(at, 'raised'), ...(late === undefined ? [] : [count(late.at, 'promise-broken')])];
  if (answer === null) return added(open);
  return added([
    ...open,
    count(answer.at, punctuality(localDate(city, answer.at), answerBy)),
    count(answer.at, `answer-in-${bucketOf(secondsBetween(at, answer.at))}`),
  ]);
};

/** What was said in the chat before anybody called is no call. */
export const countsOfCall = (
  city: City,
  { subarea, tries, done }: Pick<Call, 'subarea' | 'tries' | 'done'>,
): readonly Count[] => {
  const ended = done === null || done.outcome === null ? [] : [{ at: done.at, outcome: done.outcome }];
  return added(
    [...tries.map(({ at }) => ({ at, outcome: 'not-reached' as const })), ...ended].map(({ at, outcome }) => ({
      day: localDate(city, at),
      subarea: subarea ?? OUTSIDE,
      topic: topics.calls,
      measure: outcome,
      n: 1,
    })),
  );
};

export const countsOfContact = (city: City, { at, subarea, place, kind, takenBackAt }: Contact): readonly Count[] =>
  takenBackAt === null ? [{ day: localDate(city, at), subarea, topic: topics.contact(kind), measure: `met-${place}`, n: 1 }] : [];

/**
 * The clock of a promise to a resident, once somebody has accepted the issue: at 80 % of its time whoever has it is warned, at 100 % it
 * goes to their deputy, then to the office. Counted in the office's hours. Pure.
 */
import { addWorkingHours, type CalendarCity, endOfDay, shareOfOpenTime } from '../calendar/calendar.ts';
import { type Issue, type IssuePromise, isOpen, type StateName } from './model.ts';

/** Until it is accepted another clock runs (store-overdue); while the resident owes an answer, or it is closed, none. */
const RUNS: readonly StateName[] = ['accepted', 'in_progress', 'handed_over'];

const WARN_AT = 0.8;
/** Whoever comes to an issue whose day is over already has a day of the office for it. */
const GRACE_HOURS = 8;

type Promised = Pick<Issue, 'state' | 'answerBy' | 'repairBy' | 'promise'>;

/** The local date that stands; null = none. With an owner outside only a date that a person entered does. */
const promisedDay = ({ state, answerBy, repairBy }: Promised): string | null => {
  if (!isOpen({ state })) return null;
  return state.name === 'handed_over' ? repairBy : (repairBy ?? answerBy);
};

/** What a change makes of the promise: the same day goes on where it was, another one starts anew, none ends it. */
export const promiseAfter = (next: Promised, at: string): IssuePromise | null => {
  const by = promisedDay(next);
  if (by === null) return null;
  return next.promise?.by === by ? next.promise : { by, since: at, step: 'running', stepAt: at };
};

/** Does it run now, so that it may warn and pass on? */
export const promiseRuns = ({ state, promise }: Pick<Issue, 'state' | 'promise'>): boolean =>
  promise !== null && RUNS.includes(state.name);

/** Half done, nobody's, and moved there: whoever of the office takes it goes on with it. */
export const mayBeTaken = ({ state, assignee, heldSince }: Pick<Issue, 'state' | 'assignee' | 'heldSince'>): boolean =>
  assignee === null && heldSince !== null && (RUNS.includes(state.name) || state.name === 'waiting_for_resident');

export interface NextStep {
  readonly what: 'warn' | 'pass-on';
  /** UTC ISO 8601. */
  readonly at: string;
}

/** From when until when it runs. A day that was over before the state began counts from there. */
const spanOf = (city: CalendarCity, state: Issue['state'], { by, since }: IssuePromise) => {
  const end = endOfDay(city, by);
  return end > state.since
    ? { from: since, to: end }
    : { from: state.since, to: addWorkingHours(city, state.since, GRACE_HOURS) };
};

/** `deputyHours`: working hours that a deputy has. Null = nothing more comes by itself: the office has it, as a case with a clock of its own. */
export const nextStep = (
  city: CalendarCity,
  { state, promise }: Pick<Issue, 'state' | 'promise'>,
  deputyHours: number,
): NextStep | null => {
  if (promise === null || !promiseRuns({ state, promise })) return null;
  const { from, to } = spanOf(city, state, promise);
  switch (promise.step) {
    case 'running':
      return { what: 'warn', at: shareOfOpenTime(city, from, to, WARN_AT) };
    case 'warned':
      return { what: 'pass-on', at: to };
    case 'deputy':
      return { what: 'pass-on', at: addWorkingHours(city, promise.stepAt, deputyHours) };
    case 'office':
      return null;
  }
};

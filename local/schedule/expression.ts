/** Schedule expressions of EventBridge, to the minute, in UTC: `rate(5 minutes)`, `cron(0 4 ? * MON-FRI *)`. */

const MINUTE = 60_000;
const UNITS: Readonly<Record<string, number>> = { minute: MINUTE, hour: 60 * MINUTE, day: 24 * 60 * MINUTE };
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const DAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

/** Fires when the number that this gives for a time differs from the one of the last look. */
export type Schedule = { kind: 'rate'; everyMs: number } | { kind: 'cron'; fires(at: Date): boolean };

const fieldMatches = (field: string, value: number, least: number, names: readonly string[] = []): boolean => {
  const number = (text: string) => {
    const named = names.indexOf(text.toUpperCase());
    const parsed = named >= 0 ? named + least : Number(text);
    if (!Number.isInteger(parsed)) throw new Error(`the local run does not know "${field}" in a cron expression`);
    return parsed;
  };
  return field.split(',').some((part) => {
    const [range = '', step] = part.split('/');
    if (range === '*' || range === '?') return step === undefined || (value - least) % number(step) === 0;
    const [from = '', to] = range.split('-');
    const first = number(from);
    const last = to === undefined ? (step === undefined ? first : Number.POSITIVE_INFINITY) : number(to);
    return value >= first && value <= last && (step === undefined || (value - first) % number(step) === 0);
  });
};

export const parseSchedule = (expression: string): Schedule => {
  const rate = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression);
  if (rate?.[1] && rate[2]) return { kind: 'rate', everyMs: Number(rate[1]) * (UNITS[rate[2]] ?? MINUTE) };
  const parts = /^cron\((.+)\)$/.exec(expression)?.[1]?.trim().split(/\s+/);
  if (parts?.length !== 6) throw new Error(`the local run does not know the schedule "${expression}"`);
  const [minute = '', hour = '', dayOfMonth = '', month = '', dayOfWeek = '', year = ''] = parts;
  const fields = (at: Date) => [
    fieldMatches(minute, at.getUTCMinutes(), 0),
    fieldMatches(hour, at.getUTCHours(), 0),
    fieldMatches(dayOfMonth, at.getUTCDate(), 1),
    fieldMatches(month, at.getUTCMonth() + 1, 1, MONTHS),
    fieldMatches(dayOfWeek, at.getUTCDay() + 1, 1, DAYS),
    fieldMatches(year, at.getUTCFullYear(), 1970),
  ];
  const fires = (at: Date) => fields(at).every((fits) => fits);
  fires(new Date(0)); // an unknown field is told at start
  return { kind: 'cron', fires };
};

/** Whether the schedule was due in (after, until]. Many times in between count as one: missed runs are not made up for. */
export const dueBetween = (schedule: Schedule, after: number, until: number): boolean => {
  if (schedule.kind === 'rate') return Math.floor(after / schedule.everyMs) < Math.floor(until / schedule.everyMs);
  const first = Math.floor(after / MINUTE) + 1;
  const last = Math.floor(until / MINUTE);
  // A jump over more than a year finds any yearly time within the first one.
  for (let minute = first; minute <= Math.min(last, first + 366 * 24 * 60); minute += 1) {
    if (schedule.fires(new Date(minute * MINUTE))) return true;
  }
  return false;
};

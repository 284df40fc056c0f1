/** Pure decisions on whether Messenger works. */
import { type CalendarCity, inQuietHours } from '../calendar/calendar.ts';
import { addSeconds, secondsBetween } from '../platform/time.ts';
import type { PageBroken, PageCheck, PageFault, PageHealth, PageObservation, SendTrouble } from './model.ts';

/** Without these nobody is heard, buttons do nothing, and the automat talks over people who answer from the page. */
const NEEDED_FIELDS = ['messages', 'messaging_postbacks', 'message_echoes'];
const NEEDED_SCOPE = 'pages_messaging';

/** Held messages are tried again after 15 minutes: trouble that lasts is met again before this is over. */
const TROUBLE_LASTS_SECONDS = 20 * 60;

/** Longer silence is one silence. */
const SILENCE_DAYS = 7;
const QUARTER_SECONDS = 15 * 60;

/** Earlier than the alarm on a token that ends (infra/constructs/page-health.ts), so that its graph shows the days go. */
const TOKEN_ENDS_SOON_DAYS = 30;
/** Less is no silence. */
const SILENT_FROM_HOURS = 1;

/** The first thing that is wrong; null = messages come and go. */
export const faultOf = (observed: PageObservation): PageFault | null => {
  if (observed.kind !== 'read') return observed.kind;
  const { fields, scopes } = observed;
  if (!scopes.includes(NEEDED_SCOPE)) return 'permission-missing';
  if (fields === null || !fields.includes('messages')) return 'not-subscribed';
  return NEEDED_FIELDS.every((field) => fields.includes(field)) ? null : 'fields-missing';
};

export const afterCheck = (before: PageCheck | null, observed: PageObservation, at: string): PageCheck => {
  const fault = faultOf(observed);
  return {
    at,
    fault,
    since: fault === null ? null : (before?.since ?? at),
    // What cannot be read now still holds.
    tokenEndsAt: observed.kind === 'read' ? observed.tokenEndsAt : (before?.tokenEndsAt ?? null),
  };
};

const lasts = (trouble: SendTrouble, now: string): boolean => secondsBetween(trouble.at, now) <= TROUBLE_LASTS_SECONDS;

/** Trouble that was over begins anew. */
export const afterTrouble = (before: SendTrouble | null, fault: PageFault, at: string): SendTrouble => ({
  at,
  fault,
  since: before !== null && lasts(before, at) ? before.since : at,
});

/** What residents and staff notice; null = Messenger works. A field that is missing is the operator's matter alone. */
export const brokenSince = ({ check, trouble }: PageHealth, now: string): PageBroken | null => {
  const found = [
    ...(check?.since != null && check.fault !== null && check.fault !== 'fields-missing'
      ? [{ since: check.since, fault: check.fault }]
      : []),
    ...(trouble !== null && lasts(trouble, now) ? [{ since: trouble.since, fault: trouble.fault }] : []),
  ];
  return found.toSorted((a, b) => a.since.localeCompare(b.since))[0] ?? null;
};

/** Hours outside the city's quiet hours between the two times, to a quarter of an hour; at most those of a week. */
export const wakingHours = (city: CalendarCity, from: string, to: string): number => {
  const earliest = addSeconds(to, -SILENCE_DAYS * 24 * 3600);
  let quarters = 0;
  for (
    let at = from > earliest ? from : earliest;
    secondsBetween(at, to) >= QUARTER_SECONDS;
    at = addSeconds(at, QUARTER_SECONDS)
  )
    if (!inQuietHours(city, at)) quarters += 1;
  return quarters / 4;
};

/** Whole days until the token ends; null = it does not end or nobody knows. */
export const tokenDaysLeft = ({ tokenEndsAt }: PageCheck, now: string): number | null =>
  tokenEndsAt === null ? null : Math.max(0, Math.floor(secondsBetween(now, tokenEndsAt) / 86_400));

/** What the check writes as metrics: what is amiss or may become so, and nothing while all is well. */
export const signsOf = (
  check: PageCheck,
  silentHours: number,
  now: string,
): { readonly pageBroken?: 1; readonly tokenDaysLeft?: number; readonly silentHours?: number } => {
  const daysLeft = tokenDaysLeft(check, now);
  return {
    ...(check.fault !== null && { pageBroken: 1 }),
    ...(daysLeft !== null && daysLeft <= TOKEN_ENDS_SOON_DAYS && { tokenDaysLeft: daysLeft }),
    ...(silentHours >= SILENT_FROM_HOURS && { silentHours }),
  };
};

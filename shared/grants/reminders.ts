/**
 * When an organisation is reminded of what is due about its offer and project: before each date and after it. Pure. Dates are local; letters go
 * out in the morning.
 */
import { Temporal } from 'temporal-polyfill';
import type { CityProfile } from '../city/profile.ts';
import type { Edition } from './edition-model.ts';
import type { Offer } from './offer-model.ts';
import { agreed } from './settlement.ts';
import type { Contract, Report } from './settlement-model.ts';

export const REMINDERS = [
  /** The call for corrections is over; the offer counts as it stands. */
  'correction-over',
  'contract-7',
  'contract-over',
  'report-14',
  'report-1',
  'report-over',
  'correct-1',
  'correct-over',
  'return-1',
  'return-over',
] as const;
export type Reminder = (typeof REMINDERS)[number];

const MORNING = '08:00';

export interface Project {
  readonly edition: Pick<Edition, 'dates'>;
  readonly offer: Pick<Offer, 'state'>;
  readonly contract: Contract | null;
  readonly report: Report | null;
}

const after = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString();

/** Last local day for the report: so many days after the end of the project (act of 24 April 2003, art. 18: 30). Null = nobody knows. */
export const reportBy = ({ edition, contract }: Pick<Project, 'edition' | 'contract'>): string | null =>
  contract === null || edition.dates.reportDays === null ? null : after(agreed(contract).realisationTo, edition.dates.reportDays);

/** The local day of an instant. */
const dayOf = ({ timeZone }: Pick<CityProfile, 'timeZone'>, at: string): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate().toString();

/** Days on which a letter is due, as things stand. */
const daysOf = (city: Pick<CityProfile, 'timeZone'>, project: Project): Partial<Record<Reminder, string>> => {
  const { offer, edition, contract, report } = project;
  if (offer.state.name === 'awarded') {
    const { contractsTo } = edition.dates;
    return contractsTo === null ? {} : { 'contract-7': after(contractsTo, -7), 'contract-over': after(contractsTo, 1) };
  }
  if (offer.state.name !== 'contracted' || contract === null) return {};
  const verdict = report?.verdict ?? { kind: 'none' };
  if (verdict.kind === 'return') return { 'return-1': after(verdict.returnBy, -1), 'return-over': after(verdict.returnBy, 1) };
  if (report !== null && report.submittedAt !== null) return {};
  if (verdict.kind === 'correct') {
    const until = dayOf(city, verdict.until);
    return { 'correct-1': after(until, -1), 'correct-over': after(until, 1) };
  }
  const by = reportBy(project);
  return by === null ? {} : { 'report-14': after(by, -14), 'report-1': after(by, -1), 'report-over': after(by, 1) };
};

/** UTC instants. What is not in it is not due as things stand. */
export const remindersOf = (city: Pick<CityProfile, 'timeZone'>, project: Project): Partial<Record<Reminder, string>> => {
  const { state } = project.offer;
  if (state.name === 'correcting') return { 'correction-over': new Date(Date.parse(state.until) + 1000).toISOString() };
  return Object.fromEntries(
    Object.entries(daysOf(city, project)).map(([name, day]) => {
      const at = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: city.timeZone, plainTime: MORNING });
      return [name, new Date(at.epochMilliseconds).toISOString()];
    }),
  );
};

/** The local day by which something is due of the project as it stands; null = nothing is, or nobody knows. */
export const dueDay = (city: Pick<CityProfile, 'timeZone'>, project: Project): string | null => {
  const { offer, edition, report } = project;
  if (offer.state.name === 'awarded') return edition.dates.contractsTo;
  const verdict = report?.verdict ?? { kind: 'none' };
  if (verdict.kind === 'return') return verdict.returnBy;
  return verdict.kind === 'correct' ? dayOf(city, verdict.until) : reportBy(project);
};

/** Days before the last day of reviews from which missing ones are chased, once a day. */
const CHASE_DAYS = 3;

/** When missing reviews are looked for next, after this instant: UTC, or null = no more. */
export const nextChase = (
  { timeZone }: Pick<CityProfile, 'timeZone'>,
  { dates }: Pick<Edition, 'dates'>,
  now: string,
): string | null => {
  if (dates.reviewTo === null) return null;
  for (let day = after(dates.reviewTo, -CHASE_DAYS); day <= dates.reviewTo; day = after(day, 1)) {
    const at = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: MORNING });
    const instant = new Date(at.epochMilliseconds).toISOString();
    if (instant > now) return instant;
  }
  return null;
};

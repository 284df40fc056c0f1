/** By when the law, or the office's own standard, wants each kind of case answered: data, each with where it is written. */
import type { EscalationKind } from './model.ts';

export interface Clock {
  /** law: a term of an act. own: what the office promises by itself. */
  readonly by: 'law' | 'own';
  readonly length: { readonly days: number } | { readonly months: number } | { readonly workingDays: number };
  /** Days within which a case that belongs to somebody else is passed on; null = the law names none. */
  readonly passOnDays: number | null;
  /** As it is cited in files of the office; null = the office's own standard. */
  readonly source: string | null;
}

const own = (workingDays: number): Clock => ({ by: 'own', length: { workingDays }, passOnDays: null, source: null });
const law = (length: Clock['length'], source: string, passOnDays: number | null = null): Clock => ({
  by: 'law',
  length,
  passOnDays,
  source,
});

export const CLOCKS: Readonly<Record<EscalationKind, Clock>> = {
  complaint: law({ months: 1 }, 'art. 237 § 1 i art. 231 § 1 KPA', 7),
  proposal: law({ months: 1 }, 'art. 244 § 1 i art. 243 KPA', 7),
  public_information: law({ days: 14 }, 'art. 13 ust. 1 ustawy z 6 września 2001 r. o dostępie do informacji publicznej'),
  data_request: law({ months: 1 }, 'art. 12 ust. 3 RODO'),
  accessibility: law({ days: 7 }, 'art. 18 ustawy z 4 kwietnia 2019 r. o dostępności cyfrowej'),
  emergency: own(0),
  despair: own(0),
  violence: own(0),
  signal: own(1),
  talk_to_human: own(1),
  voice_message: own(1),
  unanswered: own(1),
  issue_overdue: own(1),
  issue_needs_office: own(1),
};

/** Share of the time of a case, in hours of the office, after which who has it is warned. */
export const WARN_AT = 0.8;
/** Hours of the office that a deputy has, and that pass between two reminders of whoever leads it. */
export const NEXT_HOURS = 8;

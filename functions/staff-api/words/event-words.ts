/** What the API says about events, in one language. */
import type { DateCommand, EventCommand } from '../../../shared/events/event-commands.ts';
import type { WhyNot } from '../../../shared/events/plan-offers.ts';
import type { EventProblemCode } from '../event-problem-codes.ts';

/** Lines of histories. */
export type EventWhat = EventCommand['kind'] | DateCommand['kind'] | 'AddDate';

export interface EventWords {
  readonly problems: Readonly<
    Record<EventProblemCode, { readonly title: string; readonly detail: string; readonly nextStep: string }>
  >;
  /** Who did what: "Name (…)". */
  readonly what: Readonly<Record<EventWhat, string>>;
  readonly whyWaiting: Readonly<Record<WhyNot, string>>;
  /** A sentence after the problem's own. */
  readonly changedBy: (changes: string) => string;
}

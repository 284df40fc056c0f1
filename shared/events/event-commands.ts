/** What can be asked of an event and of one of its dates. Time, ids and what the city profile says come inside the command. */

import type { CounterGuard } from '../platform/counter-guard.ts';
import type { FactType } from '../platform/facts.ts';
import type { Event, EventContent, EventDate, Replaced, Seats, Sitting, Venue } from './model.ts';
import type { SeriesRefusal } from './series.ts';
import type { SeatCounts } from './sign-up-model.ts';

/** When a new date is: one sitting, or several of one sign-up; of a series, the start that its rule gave. */
export interface PlannedDate {
  readonly id: string;
  readonly recurrenceAt: string | null;
  readonly sittings: readonly Sitting[];
}

/** Ids of the city that content may name. */
export interface KnownIds {
  readonly kinds: readonly string[];
  readonly subareas: readonly string[];
}

interface Base {
  readonly at: string;
  /** Staff id, or the name of a part of the system. */
  readonly by: string;
}

/** Which dates: one by one, or the first one and the rule of the content. */
export interface DatesWanted {
  readonly dates: readonly (readonly Sitting[])[];
  readonly rule: string | null;
  /** Starts that the rule gives and that are left out. */
  readonly except: readonly string[];
  readonly timeZone: string;
  /** Makes the id of the next date. */
  readonly newDateId: () => string;
}

export type EventCommand = Base &
  (
    | (DatesWanted & {
        readonly kind: 'CreateEvent';
        readonly id: string;
        readonly content: EventContent;
        readonly known: KnownIds;
        readonly example: boolean;
      })
    | { readonly kind: 'ChangeEvent'; readonly content: EventContent; readonly known: KnownIds }
    | { readonly kind: 'PublishEvent'; readonly known: KnownIds; readonly dates: readonly EventDate[] }
    | { readonly kind: 'CancelEvent'; readonly reason: string }
    | (Omit<DatesWanted, 'except'> & { readonly kind: 'AddDates'; readonly except: readonly string[] })
  );

export type DateCommand = Base &
  (
    | {
        readonly kind: 'MoveDate';
        readonly sittings: readonly Sitting[];
        /** Null = the place stays. */
        readonly venue: Venue | null;
        readonly reason: string | null;
        readonly subareas: readonly string[];
      }
    | { readonly kind: 'CancelDate'; readonly reason: string }
    | {
        readonly kind: 'ResizeDate';
        readonly seats: Seats;
        readonly counts: SeatCounts;
        /** Somebody has signed up for a date whose seats are not counted. */
        readonly uncountedGuests: boolean;
      }
    | { readonly kind: 'HoldDate' }
    /** What was decided about the event counts for its dates. `was` = what the change replaced. */
    | { readonly kind: 'FollowEvent'; readonly event: Event; readonly was: Pick<Replaced, 'venue' | 'seats'> }
  );

export interface EventDecision {
  readonly kind: 'decided';
  readonly event: Event;
  /** Dates that come with it. */
  readonly dates: readonly PlannedDate[];
  readonly facts: readonly FactType[];
  /** What the change replaced, for the history. */
  readonly was: Replaced;
}

export interface DateDecision {
  readonly kind: 'decided';
  readonly date: EventDate;
  readonly facts: readonly FactType[];
  /** Moves of the date's counters. */
  readonly guards: readonly CounterGuard[];
  /** Seats of another kind: the counters begin anew, if they still stand as they were read. */
  readonly freshCounters: boolean;
}

export const EVENT_REFUSALS = [
  'event.not-found',
  'event.exists',
  'event.kind-unknown',
  'event.subarea-unknown',
  'event.cancelled',
  'event.already-published',
  'event.unchanged',
  'event.rule-fixed',
  'event.without-dates',
  'event.children-unprotected',
  'series.malformed',
  'series.sub-daily',
  'series.endless',
  'series.too-many',
  'series.too-long',
  'series.first-off-rule',
  'series.empty',
  'date.past',
  'date.reversed',
  'date.draft',
  'date.cancelled',
  'date.not-ahead',
  'date.not-over',
  'date.unchanged',
  'seats.kind-fixed',
] as const;

export interface EventRefusal {
  readonly kind: 'refused';
  readonly code: (typeof EVENT_REFUSALS)[number] | SeriesRefusal['code'];
}

export const refuse = (code: EventRefusal['code']): EventRefusal => ({ kind: 'refused', code });

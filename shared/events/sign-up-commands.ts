/** What can be asked of a sign-up. Time, ids, counters as read and what the city profile says come inside the command. */

import type { CounterGuard } from '../platform/counter-guard.ts';
import type { FactType } from '../platform/facts.ts';
import type { EventContent, EventDate } from './model.ts';
import type { GuestContact, Party, SeatCounts, SeatEntry, SignUp } from './sign-up-model.ts';

interface Base {
  readonly at: string;
  /** Who: 'resident', a staff id, or the name of a part of the system. */
  readonly by: string;
}

/** The date as read in the same unit of work, and its counters. */
export interface Situation {
  readonly date: EventDate;
  readonly counts: SeatCounts;
}

export type SignUpCommand = Base &
  (
    | (Situation & {
        readonly kind: 'SignUp';
        readonly id: string;
        readonly code: string;
        /** Drawn for the waiting list; null = not drawn, because there seemed to be room. */
        readonly ticket: number | null;
        readonly terms: Pick<EventContent, 'partyMost' | 'age' | 'questions'>;
        readonly party: Party;
        readonly name: string | null;
        readonly contact: GuestContact;
        readonly personId: string | null;
        readonly language: SignUp['language'];
        readonly channel: SignUp['by'];
        readonly answers: SignUp['answers'];
        /** Staff have a guardian's signature. */
        readonly paperConsent: boolean;
        /** The same person has signed up for this date. */
        readonly already: boolean;
        /** How long a seat waits for a guardian. */
        readonly guardianHours: number;
        /** How long one waits for the code that was sent; null = none was sent. */
        readonly codeMinutes: number | null;
        /** Share of the seats that may wait for codes. */
        readonly webHoldShare: number;
      })
    | {
        readonly kind: 'AgreeAsGuardian';
        readonly how: 'link' | 'chat' | 'paper';
        readonly name: string | null;
        readonly date: EventDate;
      }
    | { readonly kind: 'EnterCode'; readonly date: EventDate; readonly guardianHours: number }
    | (Situation & {
        readonly kind: 'ChangeParty';
        readonly party: Party;
        readonly terms: Pick<EventContent, 'partyMost' | 'age'>;
        readonly guardianHours: number;
      })
    | { readonly kind: 'Cancel'; readonly date: EventDate }
    | (Situation & { readonly kind: 'Offer'; readonly until: string })
    | { readonly kind: 'Accept'; readonly date: EventDate; readonly guardianHours: number }
    | { readonly kind: 'Decline'; readonly date: EventDate }
    /** What it waited for did not come in time. */
    | { readonly kind: 'Lapse'; readonly date: EventDate }
    | { readonly kind: 'EndWithDate'; readonly date: EventDate; readonly why: 'date-cancelled' | 'date-over' }
    /** The date is at another time: what hangs on its start moves with it. */
    | { readonly kind: 'MoveWithDate'; readonly date: EventDate }
    | {
        readonly kind: 'CheckIn';
        readonly how: 'code' | 'qr' | 'name' | 'list';
        readonly adults: number;
        readonly children: number;
        /** When the guest stood at the door; sent later where there was no network. */
        readonly arrivedAt: string;
        readonly date: EventDate;
      }
    | { readonly kind: 'SayHowItWas'; readonly mood: 'good' | 'so-so' | 'bad'; readonly words: string | null }
    /** Somebody of the staff has read the sentence: everybody may, or may not any more. */
    | { readonly kind: 'ShowWords'; readonly shown: boolean }
    /** The person is erased; the number of people stays. */
    | { readonly kind: 'Detach'; readonly date: EventDate }
  );

export interface SignUpDecision {
  readonly kind: 'decided';
  readonly signUp: SignUp;
  /** Moves of the date's counters in the same transaction. */
  readonly guards: readonly CounterGuard[];
  readonly facts: readonly FactType[];
  readonly entry: Pick<SeatEntry, 'what' | 'reason' | 'seats'>;
}

export const SIGN_UP_REFUSALS = [
  'sign-up.not-found',
  'sign-up.already',
  'sign-up.ended',
  'sign-up.not-waiting',
  'sign-up.not-offered',
  'sign-up.no-seat',
  'date.not-found',
  'date.closed',
  'date.over',
  'date.no-sign-up',
  'party.empty',
  'party.too-many',
  'party.never-fits',
  'age.not-fitting',
  'question.missing',
  'seats.not-enough',
  'web.too-many-unconfirmed',
  'guardian.too-late',
  'guardian.not-needed',
  'offer.too-late',
  'code.not-needed',
  'attendance.already',
  'feedback.none',
] as const;

export interface SignUpRefusal {
  readonly kind: 'refused';
  readonly code: (typeof SIGN_UP_REFUSALS)[number];
}

/** What flows about events ask of the programme and want done; part of the boundary in `turn.ts`. */

import type { DatesAsked } from '../../shared/events/matching-dates.ts';
import type { DateSummary, Event, EventDate, Text } from '../../shared/events/model.ts';
import type { WhyNot } from '../../shared/events/plan-offers.ts';
import type { SignUpRefusal } from '../../shared/events/sign-up-commands.ts';
import type { Party, SeatCounts, SignUp, SignUpState } from '../../shared/events/sign-up-model.ts';

/** A published date with everything a resident may be told of it. */
export interface DateTold {
  readonly date: EventDate;
  readonly event: Pick<
    Event,
    'description' | 'hosts' | 'languages' | 'partyMost' | 'age' | 'questions' | 'bring' | 'consultation' | 'forChildren'
  >;
  readonly counts: SeatCounts;
  /** The resident's own sign-up that has not ended. */
  readonly mine: string | null;
}

/** One's own sign-up: told only to the person who made it. */
export interface OwnSignUp {
  readonly signUpId: string;
  readonly code: string;
  readonly state: SignUpState;
  readonly party: Party;
  readonly guardian: SignUp['guardian']['kind'];
  readonly date: EventDate;
  readonly partyMost: number;
  readonly age: Event['age'];
  readonly bring: Text | null;
  /** Place on the waiting list, 1 = next; null = does not wait, or it was not looked up. */
  readonly place: number | null;
  /** Why a freed seat has not been offered to them; null = does not wait, or the offer is on its way. */
  readonly why: WhyNot | null;
  /** The secret part of the guardian's link; null = nobody has to agree. */
  readonly guardianToken: string | null;
}

/** What a guardian is told before agreeing: no name, no code. */
export interface GuardianRequest {
  readonly signUpId: string;
  readonly date: EventDate;
  readonly children: number;
  readonly open: boolean;
}

export interface Consultation {
  readonly dateId: string;
  readonly title: Text;
  readonly channels: Text;
  /** Last local day for remarks. */
  readonly until: string;
}

export type EventQuery =
  | { readonly kind: 'event-dates'; readonly asked: DatesAsked }
  | { readonly kind: 'event-date'; readonly dateId: string }
  /** Ahead and not ended, the next one first. */
  | { readonly kind: 'my-sign-ups' }
  /** Answers only to whose it is. */
  | { readonly kind: 'sign-up'; readonly signUpId: string }
  /** To whoever has the request's id: it was handed to them. */
  | { readonly kind: 'guardian-request'; readonly signUpId: string }
  | { readonly kind: 'open-consultations' };

export type EventFound =
  | { readonly kind: 'event-dates'; readonly dates: readonly DateSummary[] }
  | { readonly kind: 'event-date'; readonly told: DateTold | null }
  | { readonly kind: 'my-sign-ups'; readonly signUps: readonly OwnSignUp[] }
  | { readonly kind: 'sign-up'; readonly signUp: OwnSignUp | null }
  | { readonly kind: 'guardian-request'; readonly request: GuardianRequest | null }
  | { readonly kind: 'open-consultations'; readonly consultations: readonly Consultation[] };

export type EventCommand =
  | {
      readonly kind: 'sign-up';
      readonly dateId: string;
      readonly party: Party;
      /** As it is called at the door. */
      readonly name: string | null;
      readonly answers: SignUp['answers'];
      readonly language: SignUp['language'];
    }
  | { readonly kind: 'change-party'; readonly signUpId: string; readonly party: Party }
  | { readonly kind: 'cancel-sign-up'; readonly signUpId: string }
  | { readonly kind: 'answer-offer'; readonly signUpId: string; readonly accepts: boolean }
  | { readonly kind: 'agree-as-guardian'; readonly signUpId: string; readonly name: string }
  | {
      readonly kind: 'say-how-it-was';
      readonly signUpId: string;
      readonly mood: 'good' | 'so-so' | 'bad';
      readonly words: string | null;
    };

export type EventDone =
  | { readonly kind: 'signed-up'; readonly signUp: OwnSignUp }
  | { readonly kind: 'party-changed'; readonly signUp: OwnSignUp }
  | { readonly kind: 'sign-up-cancelled'; readonly date: EventDate }
  | { readonly kind: 'offer-answered'; readonly accepts: boolean; readonly signUp: OwnSignUp }
  | { readonly kind: 'guardian-agreed'; readonly date: EventDate }
  | { readonly kind: 'told-how-it-was' };

export type EventRefusalCode = SignUpRefusal['code'];

/**
 * What the bot makes of one message. The one interface between words and flows: a better model replaces the inside, never this shape.
 */
import type { CityProfile } from '../../shared/city/profile.ts';
import type { Said } from './extract/said.ts';

export const INTENTS = [
  'report_issue',
  'event_info',
  'event_signup',
  'event_cancel',
  'grant_question',
  'status_query',
  'talk_to_human',
  'greeting',
  'thanks',
  'privacy_request',
  'emergency',
  'smalltalk_other',
  'out_of_scope',
] as const;
export type Intent = (typeof INTENTS)[number];

/** Languages that are recognised; ru is answered in Ukrainian. */
export type SpokenLanguage = 'pl' | 'uk' | 'en' | 'ru';

/** danger: life, health or property now. despair: suicidal words. violence: violence in progress or at home. gas, power: their own lines. */
export type EmergencyKind = 'danger' | 'gas' | 'power' | 'despair' | 'violence';

export interface PlaceHeard {
  /** As typed, without the preposition. */
  readonly text: string;
  /** Canonical short name when the street is known to the city. */
  readonly street: string | null;
  readonly houseNumber: string | null;
  /** The one subarea, when certain. */
  readonly subarea: string | null;
  /** Where it may be, when a border street or only a guess (postal code, coordinates): to be confirmed. */
  readonly mayBe: readonly string[];
}

export interface Understanding {
  readonly lang: SpokenLanguage;
  readonly intent: Intent;
  /** Further intents of a mixed message, in order. */
  readonly alsoIntents: readonly Intent[];
  /** 0 … 1: the chance that `intent` is right. */
  readonly confidence: number;
  /** The likeliest other intents, best first. */
  readonly otherIntents: readonly Intent[];
  readonly category: string | null;
  readonly categoryConfidence: number;
  /** Likeliest categories, best first (includes `category`). */
  readonly categories: readonly string[];
  readonly place: PlaceHeard | null;
  /** A second address in the same message: "na Matejki 2 …, a na Moniuszki 5 …". */
  readonly alsoPlace: PlaceHeard | null;
  readonly urgent: boolean;
  readonly emergency: EmergencyKind | null;
  /** The sender seems to be a child. */
  readonly child: boolean;
  /** yes / no to the last question, also 👍, "ta", "ok", "1", Polish "no". */
  readonly answer: 'yes' | 'no' | null;
  /** A word that works at every step. */
  readonly global: 'cancel' | 'help' | 'human' | 'back' | 'stop' | 'language' | null;
  /** A language the resident asks for by name ("українською", "in English"). */
  readonly wantsLanguage: 'pl' | 'uk' | 'en' | null;
  /** "nie Słowackiego, tylko Moniuszki": the message corrects something said before. */
  readonly correction: boolean;
  /** Issue numbers named in the message, as W-2026-00123. */
  readonly issueNumbers: readonly string[];
  /** What the content makes it for the office to qualify (KPA art. 222 and others); null = nothing of the kind. */
  readonly formal: 'complaint' | 'proposal' | 'public_information' | 'accessibility' | 'decision' | null;
  /** Which of the privacy requests. */
  readonly privacy: 'who-reads' | 'copy' | 'correct' | 'delete' | null;
  /** Days, hours, people, addresses for an answer and sums that the message names. */
  readonly said: Said;
  readonly modelVersion: string;
}

export interface UnderstandOptions {
  /** The language of the conversation so far: decides what a bare "no" means and the language of messages without words. */
  readonly language?: SpokenLanguage;
}

/** Makes the function for one city; everything that can be prepared is prepared once. Pure and total: no text throws. */
export type Understand = (text: string, options?: UnderstandOptions) => Understanding;
export type MakeUnderstand = (city: CityProfile) => Understand;

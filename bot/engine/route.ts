/** Which flow a message is for. */
import type { CityProfile } from '../../shared/city/profile.ts';
import { PLACE_REF } from '../../shared/issues/place-ref.ts';
import { isAboutPerson } from '../flows/report/draft.ts';
import type { Intent, Understanding } from '../understanding/understanding.ts';
import type { Input } from './flow.ts';
import { fold } from './fold.ts';
import { GUESS, INTERRUPTS, ONE_WORD_COURTESY, sureCategory } from './sure.ts';

/** Words that interrupt: what begins from anywhere, by payload. */
const ENTRIES: Readonly<Record<string, string>> = {
  report: 'report',
  status: 'status',
  human: 'person',
  'not-understood': 'not-understood',
  help: 'help',
  menu: 'menu',
  language: 'language',
  data: 'my-data',
  GET_STARTED: 'greeting',
  events: 'events',
  'my-events': 'my-events',
  grants: 'grants',
  idea: 'idea',
  receipt: 'receipt',
};
const ENTRIES_WITH_ID: Readonly<Record<string, string>> = {
  issue: 'status',
  add: 'own-issue',
  change: 'own-issue',
  withdraw: 'own-issue',
  confirm: 'own-issue',
  follow: 'own-issue',
  data: 'my-data',
  lang: 'language-set',
  contact: 'contact',
  chats: 'chats',
  solved: 'settled',
  unsolved: 'settled',
  date: 'events',
  join: 'join',
  seat: 'my-events',
  'seat-change': 'my-events',
  'seat-cancel': 'my-events',
  'offer-yes': 'seat-offer',
  'offer-no': 'seat-offer',
  'guardian-yes': 'guardian-yes',
  felt: 'felt',
  grant: 'grants',
  paragon: 'receipt',
  'idea-join': 'join-idea',
  'idea-leave': 'join-idea',
  [PLACE_REF]: 'report',
};
/** Answers that mean something only to the question they were offered with. */
const ANSWERS = [
  'yes',
  'no',
  'new',
  'unknown',
  'add-it',
  'withdraw-it',
  'keep',
  'erase-it',
  'skip',
  'everywhere',
  'events-more',
  'events-where',
  'fewer',
  'party-again',
];
const ANSWERS_WITH_ID = ['cat', 'sub', 'edit', 'dup', 'party', 'minors', 'project', 'line', 'day'];

export type Pressed =
  | { readonly kind: 'entry'; readonly flow: string }
  | { readonly kind: 'answer' }
  | { readonly kind: 'unknown' };

/** What a payload is, whenever it arrives. */
export const pressed = (payload: string): Pressed => {
  const at = payload.indexOf(':');
  const name = at < 0 ? payload : payload.slice(0, at);
  const entry = at < 0 ? own(ENTRIES, name) : payload.length > at + 1 ? own(ENTRIES_WITH_ID, name) : undefined;
  if (entry !== undefined) return { kind: 'entry', flow: entry };
  return { kind: (at < 0 ? ANSWERS : ANSWERS_WITH_ID).includes(name) ? 'answer' : 'unknown' };
};

const own = (table: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

const QUESTIONS: Readonly<Partial<Record<Intent, string>>> = {
  status_query: 'status',
  privacy_request: 'my-data',
  talk_to_human: 'person',
  grant_question: 'grants',
  event_info: 'events',
  event_signup: 'join',
  event_cancel: 'my-events',
};
/** Flows about events; a message is for one of them at most. */
const OF_EVENTS = ['join', 'my-events', 'events', 'seat-offer', 'guardian-yes', 'felt'];
export const isOfEvents = (flow: string | undefined): boolean => flow !== undefined && OF_EVENTS.includes(flow);
const COURTESIES: Readonly<Partial<Record<Intent, string>>> = {
  greeting: 'greeting',
  thanks: 'thanks',
  smalltalk_other: 'small-talk',
  out_of_scope: 'out-of-scope',
};

/** The flow that a message in the middle of another is for; null = it is for the open question. */
export const digression = ({ text, understood }: Input, choice: boolean): string | null => {
  if (understood === null) return null;
  const certain = certainQuestion(understood);
  if (certain !== null) return certain;
  const { intent, confidence } = understood;
  if (confidence < (choice ? INTERRUPTS.choice : INTERRUPTS.words)) return null;
  const question = QUESTIONS[intent];
  if (question !== undefined) return question;
  if (intent === 'out_of_scope' || (intent === 'smalltalk_other' && !choice)) return null;
  const guessed = !fold(text ?? '').includes(' ') && confidence < ONE_WORD_COURTESY;
  return guessed ? null : (COURTESIES[intent] ?? null);
};

/** "Nowe Miasto", "na Podgórzu": whatever its letters remind of, it asks nothing. */
const isPlaceAlone = ({ text, understood }: Input): boolean => {
  if (understood?.place == null) return false;
  const named = fold(understood.place.text).split(' ');
  return fold(text ?? '')
    .split(' ')
    .every((word) => named.includes(word) || word.length <= LONGEST_PREPOSITION || /^\d/.test(word));
};
const LONGEST_PREPOSITION = 4;

/** A link of a map, or coordinates. */
const isOnMap = ({ place }: Understanding): boolean => place !== null && /^-?\d+\.\d+, -?\d+\.\d+$/.test(place.text);

/** A question asked in the same message as the answer. */
export const questionBeside = (input: Input): string | null => {
  const { understood } = input;
  // One word is the answer, and nothing beside it.
  if (understood === null || isPlaceAlone(input) || !fold(input.text ?? '').includes(' ')) return null;
  const asked = [understood.intent, ...understood.alsoIntents]
    .map((intent) => QUESTIONS[intent])
    .find((flow) => flow !== undefined);
  return certainQuestion(understood) ?? asked ?? null;
};

const certainQuestion = ({ formal, privacy }: Understanding): string | null =>
  formal !== null ? 'formal' : privacy !== null ? 'my-data' : null;

/** A complaint, proposal or demand that also tells of something to be mended: the streetworker gets that, the office the rest. */
const tellsOfFault = (understood: Understanding, city: CityProfile): boolean =>
  understood.formal !== 'decision' &&
  understood.formal !== 'public_information' &&
  understood.confidence >= INTERRUPTS.words &&
  sureCategory(understood) !== null &&
  // "The streetworker was rude" is about a person, and nothing that a streetworker mends.
  !isAboutPerson(understood.category, city);

/** A report first of all, of somewhere. */
const tellsWhere = ({ intent, confidence, place }: Understanding): boolean =>
  intent === 'report_issue' && confidence >= INTERRUPTS.words && place?.street != null;

/** The flows that a message is for when nothing is open, in order; the last one asks. Never empty. */
export const route = (input: Input, city: CityProfile): readonly string[] => {
  const { attachments, understood } = input;
  const kinds = attachments.map(({ kind }) => kind);
  const pictured = kinds.includes('image') || kinds.includes('video');
  if (understood === null) {
    if (pictured) return ['report'];
    if (kinds.includes('file')) return ['clarify'];
    if (kinds.includes('fallback')) return ['location'];
    return [kinds.includes('sticker') ? 'sticker' : 'nothing-heard'];
  }
  const intents = [understood.intent, ...understood.alsoIntents];
  const certain = certainQuestion(understood);
  const asked = intents.map((intent) => QUESTIONS[intent]).filter((flow) => flow !== undefined);
  // "When do I get an answer?" sounds a little like an event; asked beside one's own report it is not.
  const ofOwnReport = asked[0] === 'status';
  const firstOfEvents = ofOwnReport ? undefined : asked.find(isOfEvents);
  // "Usuńcie mnie" sounds like calling off, too; with everything else the sign-ups go as well.
  const erases = understood.privacy === 'delete';
  // "Czy są jeszcze miejsca?" wants to know first; signing up is one tap away.
  const asks = firstOfEvents === 'join' && /\?\s*$/.test(input.text ?? '');
  const questions = asked
    .filter((flow) => !isOfEvents(flow) || flow === firstOfEvents)
    .filter((flow) => !(ofOwnReport && flow === 'grants') && !(erases && flow === 'my-events'))
    // The office answers a letter; a chat with a person beside it would be the same matter twice.
    .filter((flow) => !(certain === 'formal' && flow === 'person'))
    // Of a report that tells where, "zgłaszałem już" and "proszę o interwencję" are part.
    .filter((flow) => !(tellsWhere(understood) && (flow === 'status' || flow === 'person')))
    .map((flow) => (asks && flow === 'join' ? 'events' : flow));
  const tells = intents.includes('report_issue') && (understood.formal === null || tellsOfFault(understood, city));
  const flows = new Set([
    ...(certain === null ? [] : [certain]),
    ...questions,
    ...(tells || (pictured && questions.length === 0) ? ['report'] : []),
  ]);
  if (flows.size > 0) {
    const unsure =
      understood.confidence < GUESS &&
      certain === null &&
      sureCategory(understood) === null &&
      understood.place === null &&
      !pictured;
    return unsure ? ['clarify'] : [...flows];
  }
  const unclear = kinds.includes('file') || understood.confidence < GUESS;
  // A bare place is how a report begins when its words arrive in two messages; so does one on a map.
  if ((unclear && understood.place?.street != null) || isOnMap(understood)) return ['report'];
  if (unclear) return ['clarify'];
  return [COURTESIES[understood.intent] ?? 'clarify'];
};

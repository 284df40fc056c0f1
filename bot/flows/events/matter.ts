/** What is about events whatever its intent looks like: where our people can be met, and a plan under consultation. */
import type { CityProfile } from '../../../shared/city/profile.ts';
import type { Input } from '../../engine/flow.ts';
import { fold, holds } from '../../engine/fold.ts';
import { hits } from '../../engine/patterns.ts';
import { sureCategory } from '../../engine/sure.ts';
import { eventPhrases } from '../../phrases/events/index.ts';
import type { EventTyped } from '../../phrases/events/phrases.ts';
import { LANGUAGES } from '../../phrases/languages.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { dutyKinds, kindsNamed } from './kinds.ts';

const inAny = (holdsIn: (typed: EventTyped) => boolean): boolean =>
  LANGUAGES.some((language) => holdsIn(eventPhrases(language).typed));

export const asksForDuty = (text: string, city: CityProfile): boolean => {
  const duty = dutyKinds(city);
  if (duty.length === 0) return false;
  if (kindsNamed(text, city).kinds.some((id) => duty.includes(id))) return true;
  const words = fold(text).split(' ');
  return inAny(
    ({ ourPeople, meet }) => ourPeople.some((start) => words.some((word) => word.startsWith(fold(start)))) && holds(text, meet),
  );
};

/** Words about a plan are no remark: only the announced channels take remarks (act on revitalisation, art. 6). */
export const isAboutPlan = (text: string): boolean => inAny(({ consultation }) => holds(text, consultation));

export const asksTheWay = (text: string): boolean => inAny(({ theWay }) => holds(text, theWay));

/** "Czy będzie poczęstunek?", "a z psem można?": of the events that are being talked about, when nothing else is named. */
export const asksOfDetails = ({ text, payload, understood }: Input): boolean =>
  payload === null &&
  text !== null &&
  text.trim().split(/\s+/).length <= MOST_WORDS_OF_DETAILS &&
  understood?.place?.street == null &&
  sureCategory(understood) === null &&
  hits(text, OF_DETAILS) > 0;
const MOST_WORDS_OF_DETAILS = 8;
const OF_DETAILS = LANGUAGES.map((language) => eventPhrases(language).typed.ofDetails).join(',');

/** Letters with a deadline of their own, whatever else they mention. */
const OTHER_LETTERS: readonly Understanding['formal'][] = ['complaint', 'public_information', 'accessibility'];

/** "Kiedy gala", "kurs": a few words that name what this city holds, and nothing else that they are surely about. */
const namesKind = (text: string, understood: Understanding, city: CityProfile): boolean =>
  text.trim().split(/\s+/).length <= FEW_WORDS &&
  understood.emergency === null &&
  understood.place?.street == null &&
  understood.intent !== 'grant_question' &&
  sureCategory(understood) === null &&
  kindsNamed(text, city).kinds.length > 0;
const FEW_WORDS = 3;

/** The message is for the flow of events before anything else is made of it. */
export const isEventMatter = ({ text, payload, understood, attachments }: Input, city: CityProfile): boolean => {
  if (text === null || payload !== null || understood === null || attachments.length > 0) return false;
  const { intent, formal, privacy } = understood;
  if (intent === 'event_signup' || intent === 'event_cancel' || privacy !== null || OTHER_LETTERS.includes(formal)) return false;
  return (
    isAboutPlan(text) ||
    ((intent === 'event_info' || intent === 'talk_to_human') && asksForDuty(text, city)) ||
    namesKind(text, understood, city)
  );
};

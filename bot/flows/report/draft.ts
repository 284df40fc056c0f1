/** What is known of a report so far, and how one more message changes it. Slots come in any order. */
import * as z from 'zod';
import { categoryOfTheRest } from '../../../shared/city/category-of-the-rest.ts';
import type { CityProfile } from '../../../shared/city/profile.ts';
import { AttachmentSchema } from '../../../shared/conversations/model.ts';
import type { Input, Scene } from '../../engine/flow.ts';
import { onlyWordsOf } from '../../engine/fold.ts';
import { sureCategory } from '../../engine/sure.ts';
import type { PlaceDraft } from '../../engine/turn.ts';
import type { PlaceHeard } from '../../understanding/understanding.ts';

export const PlaceOnly = z.object({
  text: z.string(),
  street: z.string().nullable(),
  houseNumber: z.string().nullable(),
  subarea: z.string().nullable(),
});

export const ReportDraftSchema = z.object({
  description: z.string().nullable(),
  category: z.string().nullable(),
  /** Likeliest categories, offered when unsure. */
  candidates: z.array(z.string()),
  place: PlaceOnly.nullable(),
  /** Subareas a border street or a guess may lie in. */
  mayBe: z.array(z.string()),
  subareaAsked: z.boolean(),
  placeAsked: z.boolean(),
  urgent: z.boolean(),
  attachments: z.array(AttachmentSchema),
  /** Category and place for which similar issues were looked up. */
  comparedFor: z.string().nullable(),
  similar: z.array(
    z.object({
      issueId: z.string(),
      number: z.string(),
      category: z.string(),
      street: z.string().nullable(),
      reportedAt: z.string(),
    }),
  ),
  /** Filed by silence just now. */
  silent: z.boolean(),
  modelVersion: z.string(),
  /** A second report heard meanwhile, begun after this one. */
  second: z.record(z.string(), z.unknown()).nullable(),
});
export const AttachmentsOnly = z.array(AttachmentSchema);
export type ReportDraft = z.infer<typeof ReportDraftSchema>;

export const EMPTY: ReportDraft = {
  description: null,
  category: null,
  candidates: [],
  place: null,
  mayBe: [],
  subareaAsked: false,
  placeAsked: false,
  urgent: false,
  attachments: [],
  comparedFor: null,
  similar: [],
  silent: false,
  modelVersion: 'none',
  second: null,
};

const MOST_ATTACHMENTS = 20;
const MOST_WORDS = 6000;

const placeOf = (heard: PlaceHeard): PlaceDraft => ({
  text: heard.text,
  street: heard.street,
  houseNumber: heard.houseNumber,
  subarea: heard.subarea,
});

/** The place as it is said back: what the city knows it by, else the resident's words. */
export const placeSaid = (place: PlaceDraft): string =>
  place.street === null ? place.text : [place.street, place.houseNumber].filter((part) => part !== null).join(' ');

/** "Przy 5", "nr 12" and no more. */
export const isNumberAlone = ({ street, houseNumber, subarea, mayBe }: PlaceHeard): boolean =>
  street === null && houseNumber !== null && subarea === null && mayBe.length === 0;

/** A number alone belongs to the street that was named before. */
export const withPlace = (draft: ReportDraft, heard: PlaceHeard): ReportDraft => {
  const before = draft.place;
  if (before !== null && before.street !== null && isNumberAlone(heard))
    return { ...draft, place: { ...before, text: `${before.street} ${heard.houseNumber}`, houseNumber: heard.houseNumber } };
  return { ...draft, place: placeOf(heard), mayBe: [...heard.mayBe], subareaAsked: false };
};

/** A place that a link brought along; a street that lies in more than one subarea is asked about, as when somebody writes it. */
export const withKnownPlace = (draft: ReportDraft, place: PlaceDraft, { city }: Pick<Scene, 'city'>): ReportDraft => ({
  ...draft,
  place,
  mayBe: [...(city.streets.find(({ short }) => short === place.street)?.mayBe ?? [])],
  subareaAsked: false,
});

/** A place the city data does not know: the words are kept as typed and the subarea is asked. */
export const withTypedPlace = (draft: ReportDraft, text: string): ReportDraft => ({
  ...draft,
  place: { text, street: null, houseNumber: null, subarea: null },
  mayBe: [],
  subareaAsked: false,
});

/** "nie Słowackiego, tylko Moniuszki" keeps the number; "nie 12, tylko 14" keeps the street. */
export const withCorrectedPlace = (draft: ReportDraft, input: Input): ReportDraft | null => {
  const heard = input.understood?.place ?? null;
  const before = draft.place;
  if (heard !== null) {
    const houseNumber =
      heard.houseNumber ?? (heard.street !== null && heard.street !== before?.street ? (before?.houseNumber ?? null) : null);
    return withPlace(draft, { ...heard, houseNumber });
  }
  const number = /(\d+\s?[a-z]?)\D*$/iu.exec(input.text ?? '')?.[1];
  if (number === undefined || before === null || before.street === null) return null;
  return { ...draft, place: { ...before, text: `${before.street} ${number}`, houseNumber: number } };
};

/** What is said again is kept once. */
export const withWords = (draft: ReportDraft, text: string): ReportDraft => {
  const { description } = draft;
  if (description?.split('\n').includes(text) === true) return draft;
  return { ...draft, description: (description === null ? text : `${description}\n${text}`).slice(0, MOST_WORDS) };
};

export const withAttachments = (draft: ReportDraft, input: Input): ReportDraft => ({
  ...draft,
  attachments: [...draft.attachments, ...input.attachments.filter(({ kind }) => kind !== 'sticker' && kind !== 'fallback')].slice(
    0,
    MOST_ATTACHMENTS,
  ),
});

/** What every message may add, at whichever step: urgency, a category not yet known, a place not yet known, attachments. */
export const withSlots = (draft: ReportDraft, input: Input): ReportDraft => {
  const { understood } = input;
  const attached = withAttachments(draft, input);
  if (understood === null) return attached;
  const sure = sureCategory(understood);
  const next = {
    ...attached,
    urgent: draft.urgent || understood.urgent,
    category: draft.category ?? sure,
    candidates: draft.candidates.length > 0 && understood.categories.length === 0 ? draft.candidates : [...understood.categories],
    modelVersion: understood.modelVersion,
  };
  return next.place === null && understood.place !== null ? withPlace(next, understood.place) : next;
};

/** "Chcę zgłosić problem": a wish to report that describes nothing yet. */
const isBareRequest = (input: Input, { words }: Scene): boolean =>
  input.text !== null &&
  sureCategory(input.understood) === null &&
  (input.understood?.place ?? null) === null &&
  onlyWordsOf(input.text, words.typed.bareReport);

/** The link of a map is the place, and no words about it. */
const withoutLinks = (text: string | null): string => (text ?? '').replace(/https?:\/\/\S+/gu, '').trim();

/** "na", "przy ul.": so many letters before a place are no words about it. */
export const BEFORE_A_PLACE = 8;

const isBarePlace = (input: Input): boolean =>
  isOnlyPlace(input) && withoutLinks(input.text).length <= (input.understood?.place?.text.length ?? 0) + BEFORE_A_PLACE;

/** The draft that a first message makes. A pressed button's title describes nothing, and neither does a bare place. */
export const draftFrom = (input: Input, scene: Scene): ReportDraft => {
  const slots = withSlots(EMPTY, input);
  const text = input.payload === null ? (input.text?.trim() ?? '') : '';
  return text === '' || isBareRequest(input, scene) || isBarePlace(input) ? slots : withWords(slots, text);
};

/** "To jest na ulicy …": so many letters around a place describe nothing. */
const AROUND_A_PLACE = 18;

/** Words that are nothing but the place. */
export const isOnlyPlace = ({ text, understood }: Input): boolean =>
  understood !== null &&
  understood.place !== null &&
  sureCategory(understood) === null &&
  text !== null &&
  withoutLinks(text).length <= understood.place.text.length + AROUND_A_PLACE;

export const otherCategory = (city: CityProfile): string => categoryOfTheRest(city) ?? 'inne';

/** "Where is it?" is no question to somebody who needs help. */
export const isAboutPerson = (category: string | null, city: CityProfile): boolean =>
  city.categories.some(({ id, about }) => id === category && about === 'person');

/** Personal matters. While the category is open, one personal candidate is enough. */
export const isSensitive = (draft: ReportDraft, city: CityProfile): boolean => {
  const sensitive = (id: string) => city.categories.some((category) => category.id === id && category.sensitive);
  return draft.category !== null && draft.category !== otherCategory(city)
    ? sensitive(draft.category)
    : draft.candidates.some(sensitive);
};

export const categoryName = (city: CityProfile, language: Scene['language'], id: string): string =>
  city.categories.find((category) => category.id === id)?.name[language] ?? id;

/** What a typed event lacks before it can be saved. Pure. */
import type { EventDraft } from './draft.ts';
import { seatsOf } from './seats.ts';

export type MissingField =
  | 'kind'
  | 'title'
  | 'description'
  | 'venue'
  | 'subarea'
  | 'languages'
  | 'seats'
  | 'dates'
  | 'times'
  | 'protection'
  | 'consultation'
  | 'questions';

const isUrl = (text: string): boolean => URL.canParse(text.trim()) && /^https?:/.test(text.trim());

/** Three fields that belong together: all or none. */
const halfProtected = ({ forChildren, standardsUrl, checkedBy, checkedOn }: EventDraft): boolean => {
  if (!forChildren) return false;
  const given = [standardsUrl, checkedBy, checkedOn].filter((text) => text.trim() !== '').length;
  return given > 0 && (given < 3 || !isUrl(standardsUrl));
};

/** In the order of the form, without the dates. */
export const missingIn = (draft: EventDraft): readonly MissingField[] => {
  const lacks: Readonly<Record<Exclude<MissingField, 'dates' | 'times'>, boolean>> = {
    kind: draft.kind === '',
    title: draft.title.pl.trim() === '',
    description: draft.description.pl.trim() === '',
    languages: draft.languages.length === 0,
    venue: draft.venue.trim() === '',
    subarea: draft.subarea === '',
    seats: draft.signUp !== 'none' && seatsOf(draft.seats) === null,
    questions: draft.questions.some(({ text }) => text.pl.trim() === ''),
    protection: halfProtected(draft),
    consultation: draft.consultation && (draft.channels.pl.trim() === '' || draft.until === ''),
  };
  const order = [
    'kind',
    'title',
    'description',
    'languages',
    'venue',
    'subarea',
    'seats',
    'questions',
    'protection',
    'consultation',
  ] as const;
  return order.filter((name) => lacks[name]);
};

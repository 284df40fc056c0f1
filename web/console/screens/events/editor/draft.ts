/** An event as it is typed: every field a text or a tick, so that what is half typed can be kept. Pure. */
import type { EventContent } from '../../../data/event-types.ts';
import { type SeatsDraft, seatsDraft } from './seats.ts';

export const LANGUAGES = ['pl', 'uk', 'en'] as const;
type Language = (typeof LANGUAGES)[number];
export type TextDraft = Readonly<Record<Language, string>>;
export type Known = '' | 'yes' | 'no';

export interface QuestionDraft {
  readonly id: string;
  readonly text: TextDraft;
  readonly required: boolean;
}

export interface EventDraft {
  readonly kind: string;
  readonly title: TextDraft;
  readonly description: TextDraft;
  readonly venue: string;
  readonly street: string;
  readonly houseNumber: string;
  readonly subarea: string;
  readonly directions: string;
  readonly stepFree: Known;
  readonly toilet: Known;
  readonly hearingLoop: Known;
  readonly accessNotes: string;
  /** One on a line. */
  readonly hosts: string;
  readonly languages: readonly Language[];
  readonly signUp: EventContent['signUp'];
  readonly seats: SeatsDraft;
  readonly partyMost: string;
  readonly ageLeast: string;
  readonly ageMost: string;
  readonly forChildren: boolean;
  readonly standardsUrl: string;
  readonly checkedBy: string;
  readonly checkedOn: string;
  readonly questions: readonly QuestionDraft[];
  readonly bring: TextDraft;
  readonly meeting: boolean;
  readonly consultation: boolean;
  readonly channels: TextDraft;
  readonly until: string;
}

const NO_TEXT: TextDraft = { pl: '', uk: '', en: '' };

/** What most events of the programme are: with sign-up, 30 seats, up to six people, in Polish. */
export const EMPTY_DRAFT: EventDraft = {
  kind: '',
  title: NO_TEXT,
  description: NO_TEXT,
  venue: '',
  street: '',
  houseNumber: '',
  subarea: '',
  directions: '',
  stepFree: '',
  toilet: '',
  hearingLoop: '',
  accessNotes: '',
  hosts: '',
  languages: ['pl'],
  signUp: 'needed',
  seats: { kind: 'shared', total: '30', adults: '', children: '' },
  partyMost: '6',
  ageLeast: '',
  ageMost: '',
  forChildren: false,
  standardsUrl: '',
  checkedBy: '',
  checkedOn: '',
  questions: [],
  bring: NO_TEXT,
  meeting: false,
  consultation: false,
  channels: NO_TEXT,
  until: '',
};

const typed = (text: EventContent['title'] | null): TextDraft =>
  text === null ? NO_TEXT : { pl: text.pl, uk: text.uk ?? '', en: text.en ?? '' };
const known = (value: boolean | null): Known => (value === null ? '' : value ? 'yes' : 'no');

export const draftOf = (content: EventContent): EventDraft => ({
  kind: content.kind,
  title: typed(content.title),
  description: typed(content.description),
  venue: content.venue.name,
  street: content.venue.street ?? '',
  houseNumber: content.venue.houseNumber ?? '',
  subarea: content.venue.subarea,
  directions: content.venue.directions ?? '',
  stepFree: known(content.venue.accessibility.stepFree),
  toilet: known(content.venue.accessibility.toilet),
  hearingLoop: known(content.venue.accessibility.hearingLoop),
  accessNotes: content.venue.accessibility.notes ?? '',
  hosts: content.hosts.join('\n'),
  languages: content.languages,
  signUp: content.signUp,
  seats: seatsDraft(content.seats),
  partyMost: String(content.partyMost),
  ageLeast: content.age.least === null ? '' : String(content.age.least),
  ageMost: content.age.most === null ? '' : String(content.age.most),
  forChildren: content.forChildren,
  standardsUrl: content.childProtection?.standardsUrl ?? '',
  checkedBy: content.childProtection?.checkedBy ?? '',
  checkedOn: content.childProtection?.checkedOn ?? '',
  questions: content.questions.map(({ id, text, required }) => ({ id, text: typed(text), required })),
  bring: typed(content.bring),
  meeting: content.meeting,
  consultation: content.consultation !== null,
  channels: typed(content.consultation?.channels ?? null),
  until: content.consultation?.until ?? '',
});

/** Builders of events: every field has a plain value, a test names only what it is about. */
import type { Event, EventDate, Seats } from '../../shared/events/model.ts';
import { allFree } from '../../shared/events/seats.ts';
import type { SignUpCommand } from '../../shared/events/sign-up-commands.ts';
import type { Party, SeatCounts, SignUp } from '../../shared/events/sign-up-model.ts';
import { putDate, putEvent } from '../../shared/events/store-dates.ts';
import { keys } from '../../shared/platform/keys.ts';
import type { Work } from '../../shared/platform/work.ts';

export const NOW = '2026-11-21T10:00:00.000Z';
const hours = (n: number, from = NOW): string => new Date(Date.parse(from) + n * 3_600_000).toISOString();

export const text = (pl: string) => ({ pl, uk: null, en: null });

export const venue = (changed: Partial<EventDate['venue']> = {}): EventDate['venue'] => ({
  name: 'Świetlica',
  street: null,
  houseNumber: null,
  subarea: 'north',
  directions: null,
  point: null,
  accessibility: { stepFree: null, toilet: null, hearingLoop: null, notes: null },
  ...changed,
});

export const anEvent = (changed: Partial<Event> = {}): Event => ({
  id: 'evt_1',
  version: 1,
  state: { name: 'published', since: NOW },
  kind: 'walk',
  title: text('Spacer'),
  description: text('Idziemy powoli.'),
  venue: venue(),
  hosts: [],
  languages: ['pl'],
  signUp: 'needed',
  seats: { kind: 'shared', total: 3 },
  partyMost: 6,
  age: { least: null, most: null },
  forChildren: false,
  childProtection: null,
  questions: [],
  bring: null,
  consultation: null,
  meeting: false,
  rule: null,
  example: false,
  createdBy: 'office-1',
  createdAt: NOW,
  ...changed,
});

/** `inHours`: when it starts, from NOW; it lasts two hours. */
export const aDate = ({ inHours = 72, ...changed }: Partial<EventDate> & { readonly inHours?: number } = {}): EventDate => {
  const [startsAt, endsAt] = [hours(inHours), hours(inHours + 2)];
  return {
    id: 'dat_1',
    eventId: 'evt_1',
    version: 1,
    state: { name: 'planned', since: NOW },
    signUps: 'open',
    sittings: [{ startsAt, endsAt }],
    startsAt,
    endsAt,
    recurrenceAt: null,
    venue: venue(),
    seats: { kind: 'shared', total: 3 },
    kind: 'walk',
    title: text('Spacer'),
    signUp: 'needed',
    forChildren: false,
    example: false,
    ...changed,
  };
};

export const adults = (n: number): Party => ({ adults: n, children: [] });
export const children = (...ages: readonly (number | null)[]): Party => ({ adults: 0, children: ages.map((age) => ({ age })) });

export const free = (seats: Seats, changed: Partial<SeatCounts> = {}): SeatCounts => ({ ...allFree(seats), ...changed });

type SignUpRequest = Extract<SignUpCommand, { kind: 'SignUp' }>;

export const signingUp = (changed: Partial<SignUpRequest> = {}): SignUpRequest => {
  const date = changed.date ?? aDate();
  return {
    kind: 'SignUp',
    at: NOW,
    by: 'resident',
    id: 'sup_1',
    code: 'ABC234',
    ticket: 1,
    terms: { partyMost: 6, age: { least: null, most: null }, questions: [] },
    party: adults(1),
    name: 'Ola',
    contact: { kind: 'chat', conversationId: 'cnv_1' },
    personId: 'per_1',
    language: 'pl',
    channel: 'chat',
    answers: [],
    paperConsent: false,
    already: false,
    guardianHours: 48,
    codeMinutes: null,
    webHoldShare: 0.5,
    counts: free(date.seats),
    date,
    ...changed,
  };
};

export const aSignUp = (changed: Partial<SignUp> = {}): SignUp => ({
  id: 'sup_1',
  version: 1,
  dateId: 'dat_1',
  eventId: 'evt_1',
  code: 'ABC234',
  state: { name: 'seated', since: NOW },
  party: adults(1),
  name: 'Ola',
  contact: { kind: 'chat', conversationId: 'cnv_1' },
  personId: 'per_1',
  language: 'pl',
  by: 'chat',
  guardian: { kind: 'not-needed' },
  codeBy: null,
  answers: [],
  feedback: null,
  attendance: null,
  at: NOW,
  ...changed,
});

/** An event with one date as it is once published. */
export const putPublished = (work: Work, event: Event, date: EventDate): void => {
  putEvent(work, null, event, 'test');
  putDate(work, null, date, 'test');
  work.writes.put(keys.seats(date.id), { ...allFree(date.seats) });
};

/** Dates and guests for tests of what is made of them; each test changes only what it is about. */
import type { EventDate, Sitting, Venue } from '../../shared/events/model.ts';
import type { SignUp } from '../../shared/events/sign-up-model.ts';

export const text = (pl: string) => ({ pl, uk: null, en: null });

export const venue = (changed: Partial<Venue> = {}): Venue => ({
  name: 'Przykładowa świetlica',
  street: 'Przykładowa',
  houseNumber: '12',
  subarea: 'north',
  directions: null,
  point: [16.28, 50.77],
  accessibility: { stepFree: null, toilet: null, hearingLoop: null, notes: null },
  ...changed,
});

/** A sitting of `minutes` that begins at this instant. */
export const sitting = (startsAt: string, minutes = 90): Sitting => ({
  startsAt: new Date(Date.parse(startsAt)).toISOString(),
  endsAt: new Date(Date.parse(startsAt) + minutes * 60_000).toISOString(),
});

/** Planned, of one sitting, with 30 seats; start and end follow the sittings. */
export const eventDate = (changed: Partial<EventDate> = {}): EventDate => {
  const sittings = changed.sittings ?? [sitting('2027-01-16T16:00:00.000Z')];
  return {
    id: 'evd_01JHZ0000000000000000000AA',
    eventId: 'evt_01JHZ0000000000000000000AA',
    version: 1,
    state: { name: 'planned', since: '2026-12-01T10:00:00.000Z' },
    signUps: 'open',
    sittings,
    startsAt: sittings.at(0)?.startsAt ?? '',
    endsAt: sittings.at(-1)?.endsAt ?? '',
    recurrenceAt: null,
    venue: venue(),
    seats: { kind: 'shared', total: 30 },
    kind: 'walk',
    title: text('Spacer śladami dawnych sklepów'),
    signUp: 'needed',
    forChildren: false,
    example: false,
    ...changed,
  };
};

/** Seated, one adult, by chat. */
export const signUp = (changed: Partial<SignUp> = {}): SignUp => ({
  id: 'sgn_01JHZ0000000000000000000AA',
  version: 1,
  dateId: 'evd_01JHZ0000000000000000000AA',
  eventId: 'evt_01JHZ0000000000000000000AA',
  code: 'K7M2QX',
  state: { name: 'seated', since: '2026-12-10T10:00:00.000Z' },
  party: { adults: 1, children: [] },
  name: 'Przykładowa Osoba',
  contact: { kind: 'none' },
  personId: null,
  language: 'pl',
  by: 'staff',
  guardian: { kind: 'not-needed' },
  codeBy: null,
  answers: [],
  feedback: null,
  attendance: null,
  at: '2026-12-10T10:00:00.000Z',
  ...changed,
});

/** Dates and guests on fixed days, for tests of what is made of them: calendars, feeds, documents. */
import type { EventDate, Sitting, Venue } from '../../shared/events/model.ts';
import type { SignUp } from '../../shared/events/sign-up-model.ts';
import { aDate, aSignUp, venue as plainVenue, text } from './events.ts';

export { text };

export const venue = (changed: Partial<Venue> = {}): Venue =>
  plainVenue({ name: 'Przykładowa świetlica', street: 'Przykładowa', houseNumber: '12', point: [16.28, 50.77], ...changed });

/** A sitting of `minutes` that begins at this instant. */
export const sitting = (startsAt: string, minutes = 90): Sitting => ({
  startsAt: new Date(Date.parse(startsAt)).toISOString(),
  endsAt: new Date(Date.parse(startsAt) + minutes * 60_000).toISOString(),
});

/** Planned, of one sitting, with 30 seats; start and end follow the sittings. */
export const eventDate = (changed: Partial<EventDate> = {}): EventDate => {
  const sittings = changed.sittings ?? [sitting('2027-01-16T16:00:00.000Z')];
  return aDate({
    id: 'evd_01JHZ0000000000000000000AA',
    eventId: 'evt_01JHZ0000000000000000000AA',
    state: { name: 'planned', since: '2026-12-01T10:00:00.000Z' },
    sittings,
    startsAt: sittings.at(0)?.startsAt ?? '',
    endsAt: sittings.at(-1)?.endsAt ?? '',
    venue: venue(),
    seats: { kind: 'shared', total: 30 },
    title: text('Spacer śladami dawnych sklepów'),
    ...changed,
  });
};

/** Seated, one adult, without a chat. */
export const signUp = (changed: Partial<SignUp> = {}): SignUp =>
  aSignUp({ code: 'K7M2QX', name: 'Przykładowa Osoba', contact: { kind: 'none' }, personId: null, by: 'staff', ...changed });

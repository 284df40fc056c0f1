/** What staff fill in for an event of the city under test. */
import { city } from '../../shared/city/current.ts';
import type { EventContent, Sitting } from '../../shared/events/model.ts';
import { text, venue } from './events.ts';
import { NORTH } from './staff-api.ts';

/** Days from now, at the full hour; lasts two hours. */
export const inDays = (days: number, hours = 2): Sitting => {
  const start = Math.ceil(Date.now() / 3_600_000) * 3_600_000 + days * 24 * 3_600_000;
  return { startsAt: new Date(start).toISOString(), endsAt: new Date(start + hours * 3_600_000).toISOString() };
};

export const content = (changed: Partial<EventContent> = {}): EventContent => ({
  kind: city.events.kinds[0]?.id ?? '',
  title: text('Spacer'),
  description: text('Idziemy powoli.'),
  venue: venue({ subarea: NORTH }),
  hosts: [],
  languages: ['pl'],
  signUp: 'needed',
  seats: { kind: 'shared', total: 30 },
  partyMost: 6,
  age: { least: null, most: null },
  forChildren: false,
  childProtection: null,
  questions: [],
  bring: null,
  consultation: null,
  meeting: false,
  rule: null,
  ...changed,
});

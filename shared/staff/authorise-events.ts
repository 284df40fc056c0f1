/** Who may see and do what with events and their guests. Events are public; who comes to them is not. */
import type { StaffMember } from '../city/profile.ts';
import type { Event, EventDate } from '../events/model.ts';
import { type Access, isOffice } from './authorise.ts';

export type EventAction =
  /** Events, dates, numbers, the plan. */
  | 'events.read'
  /** Minutes, reports, photos, numbers of those who came. */
  | 'events.minutes'
  /** Create, change, publish, move, cancel; minutes and what stays afterwards. */
  | 'events.change'
  /** Who comes: names, phones, places in the queue; signing up and checking in. */
  | 'events.guests';

/** Where it is and whose it is. */
export interface SeenEvent {
  readonly subareas: readonly string[];
  readonly hosts: Event['hosts'];
  readonly createdBy: string | null;
}

export const seenEvent = (event: Pick<Event, 'venue' | 'hosts' | 'createdBy'>, date?: Pick<EventDate, 'venue'>): SeenEvent => ({
  subareas: [event.venue.subarea, ...(date === undefined ? [] : [date.venue.subarea])],
  hosts: event.hosts,
  createdBy: event.createdBy,
});

/** A streetworker has the events of their subareas, those they host by name, and those they made. */
const isTheirs = ({ id, name, subareas }: StaffMember, event: SeenEvent): boolean =>
  event.createdBy === id || event.hosts.includes(name) || event.subareas.some((subarea) => subareas.includes(subarea));

/** Without an event: whether the member may do it with any. */
export const authoriseEvents = (member: StaffMember, action: EventAction, event?: SeenEvent): Access => {
  switch (member.role) {
    case 'organisation':
      return 'forbidden';
    // Decides on grants: reads what the programme does, never about a person.
    case 'committee':
      return action === 'events.read' ? 'granted' : 'forbidden';
    case 'office':
    case 'admin':
    case 'streetworker':
      if (action === 'events.read' || action === 'events.minutes' || isOffice(member) || event === undefined) return 'granted';
      return isTheirs(member, event) ? 'granted' : 'forbidden';
  }
};

/** A date as schema.org describes events, for search engines. What nobody knows is left out. Source: https://schema.org/Event */
import { addressesOf } from '../../shared/events/addresses.ts';
import type { Event, EventDate, Venue } from '../../shared/events/model.ts';
import { capacityOf } from '../../shared/events/seats.ts';
import { pictureAddress } from '../page/layout.ts';
import type { PageContext } from '../page/page-context.ts';
import { titleWords } from './date-head.ts';
import { mayJoin, type SeatView } from './seat-view.ts';
import { withOffset } from './times.ts';

export const jsonLdOf = (context: PageContext, event: Event, date: EventDate, seats: SeatView): object => {
  const { city, language, publicUrl } = context;
  const url = addressesOf(publicUrl).date(date.id);
  const capacity = capacityOf(date.seats);
  const free = seats.kind === 'free' ? seats.free : seats.kind === 'separate' ? seats.adults + seats.children : 0;
  const { least, most } = event.age;
  return {
    '@context': 'https://schema.org',
    '@type': date.forChildren ? 'ChildrensEvent' : 'Event',
    '@id': url,
    url,
    name: titleWords(date, context),
    description: event.description[language] || event.description.pl,
    startDate: withOffset(context, date.startsAt),
    endDate: withOffset(context, date.endsAt),
    eventStatus: `https://schema.org/${STATUS[date.state.name]}`,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    ...(date.state.name === 'moved' && date.state.from !== date.startsAt
      ? { previousStartDate: withOffset(context, date.state.from) }
      : {}),
    inLanguage: event.languages,
    image: [pictureAddress(publicUrl, date.kind)],
    location: placeOf(date.venue, city.name, city.country),
    organizer: { '@type': 'Organization', name: city.programme.name, url: publicUrl },
    ...(least === null && most === null ? {} : { typicalAgeRange: `${least ?? ''}-${most ?? ''}` }),
    ...(capacity === null ? {} : { maximumAttendeeCapacity: capacity }),
    ...(capacity === null || date.state.name === 'cancelled' ? {} : { remainingAttendeeCapacity: free }),
    ...(mayJoin(seats)
      ? {
          offers: {
            '@type': 'Offer',
            url,
            availability: `https://schema.org/${seats.kind === 'waiting' ? 'SoldOut' : 'InStock'}`,
            availabilityEnds: withOffset(context, date.startsAt),
          },
        }
      : {}),
    ...(date.sittings.length === 1
      ? {}
      : {
          subEvent: date.sittings.map(({ startsAt, endsAt }) => ({
            '@type': 'Event',
            name: titleWords(date, context),
            startDate: withOffset(context, startsAt),
            endDate: withOffset(context, endsAt),
            location: placeOf(date.venue, city.name, city.country),
          })),
        }),
  };
};

const STATUS: Readonly<Record<EventDate['state']['name'], string>> = {
  draft: 'EventScheduled',
  planned: 'EventScheduled',
  held: 'EventScheduled',
  moved: 'EventRescheduled',
  cancelled: 'EventCancelled',
};

const placeOf = ({ name, street, houseNumber, point }: Venue, city: string, country: string): object => ({
  '@type': 'Place',
  name,
  address: {
    '@type': 'PostalAddress',
    ...(street === null ? {} : { streetAddress: [street, houseNumber].filter((part) => part !== null).join(' ') }),
    addressLocality: city,
    addressCountry: country,
  },
  ...(point === null ? {} : { geo: { '@type': 'GeoCoordinates', latitude: point[1], longitude: point[0] } }),
});

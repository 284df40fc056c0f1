/** Calendars, read back by a parser that is not ours. */
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { icsOf, icsOfSignUp } from '../../shared/events/calendar-feed.ts';
import type { FeedOptions } from '../../shared/events/date-words.ts';
import type { EventDate } from '../../shared/events/model.ts';
import { expandSeries } from '../../shared/events/series.ts';
import { eventDate, signUp, sitting, text, venue } from '../support/event-dates.ts';

const options: FeedOptions = {
  name: 'Wydarzenia: Śródmieście, Biały Kamień',
  publicUrl: 'https://example.org',
  timeZone: 'Europe/Warsaw',
  language: 'pl',
  now: '2027-01-10T09:00:00.000Z',
};

/** What a calendar sees. Its own reading of VTIMEZONE gives the instants. */
const read = (ics: string) => {
  const calendar = new ICAL.Component(ICAL.parse(ics));
  const zone = calendar.getFirstSubcomponent('vtimezone');
  const timezone = zone === null ? null : new ICAL.Timezone(zone);
  const instant = (component: ICAL.Component, name: string) => {
    const time = component.getFirstPropertyValue(name);
    if (!(time instanceof ICAL.Time)) throw new Error(`${name} is missing`);
    if (timezone !== null && time.zone !== ICAL.Timezone.utcTimezone) time.zone = timezone;
    return time.toJSDate().toISOString();
  };
  const value = (component: ICAL.Component, name: string) => String(component.getFirstPropertyValue(name) ?? '');
  return {
    name: value(calendar, 'name'),
    method: value(calendar, 'method'),
    zone: zone === null ? null : value(zone, 'tzid'),
    events: calendar.getAllSubcomponents('vevent').map((event) => ({
      uid: value(event, 'uid'),
      sequence: Number(value(event, 'sequence')),
      status: value(event, 'status'),
      start: instant(event, 'dtstart'),
      end: instant(event, 'dtend'),
      tzid: event.getFirstProperty('dtstart')?.getFirstParameter('tzid') ?? 'UTC',
      summary: value(event, 'summary'),
      description: value(event, 'description'),
      location: value(event, 'location'),
      geo: event.getFirstPropertyValue('geo'),
      url: value(event, 'url'),
      busy: value(event, 'transp'),
      stamp: String(event.getFirstPropertyValue('dtstamp')),
    })),
  };
};
const feed = (dates: readonly EventDate[], changed: Partial<FeedOptions> = {}) => read(icsOf(dates, { ...options, ...changed }));
const only = (date: EventDate, changed: Partial<FeedOptions> = {}) => {
  const [event, ...rest] = feed([date], changed).events;
  if (event === undefined || rest.length > 0) throw new Error('expected one event');
  return event;
};

test('a date as a calendar shows it', () => {
  const given = feed([eventDate({ version: 3 })]);
  // The parser does not know NAME (RFC 7986) and gives it as it is written: escaped.
  expect(given).toMatchObject({ name: 'Wydarzenia: Śródmieście\\, Biały Kamień', method: 'PUBLISH', zone: 'Europe/Warsaw' });
  expect(given.events).toEqual([
    {
      uid: 'evd_01JHZ0000000000000000000AA',
      sequence: 3,
      status: 'CONFIRMED',
      start: '2027-01-16T16:00:00.000Z',
      end: '2027-01-16T17:30:00.000Z',
      tzid: 'Europe/Warsaw',
      summary: 'Spacer śladami dawnych sklepów',
      description: 'Potrzebne są zapisy.\nWięcej: https://example.org/wydarzenia/evd_01JHZ0000000000000000000AA',
      location: 'Przykładowa świetlica, Przykładowa 12',
      geo: [50.77, 16.28],
      url: 'https://example.org/wydarzenia/evd_01JHZ0000000000000000000AA',
      busy: 'TRANSPARENT',
      stamp: '2027-01-10T09:00:00Z',
    },
  ]);
});

describe('clock changes', () => {
  test.each([
    ['the Saturday before spring', '2027-03-27T16:00:00.000Z'],
    ['the Sunday of spring', '2027-03-28T15:00:00.000Z'],
    ['the last minute before the gap', '2027-03-28T00:59:00.000Z'],
    ['the first minute after the gap', '2027-03-28T01:00:00.000Z'],
    ['the Saturday before autumn', '2027-10-30T15:00:00.000Z'],
    ['the hour there is twice, first', '2027-10-31T00:30:00.000Z'],
    ['the hour there is twice, second', '2027-10-31T01:30:00.000Z'],
    ['the Sunday of autumn', '2027-10-31T16:00:00.000Z'],
  ])('%s', (_, startsAt) => {
    const given = sitting(startsAt);
    expect(only(eventDate({ sittings: [given] }))).toMatchObject({ start: given.startsAt, end: given.endsAt });
  });

  test('a series over both changes is at its local hour all the year', () => {
    const series = expandSeries([sitting('2027-01-11T16:00:00.000Z')], 'FREQ=WEEKLY;COUNT=52', options.timeZone);
    if (series.kind === 'refused') throw new Error(series.code);
    const dates = series.dates.map(({ sittings }, n) => eventDate({ id: `evd_${n}`, sittings: [...sittings] }));
    const ics = icsOf(dates, options);
    expect(read(ics).events.map(({ start }) => start)).toEqual(dates.map(({ startsAt }) => startsAt));
    expect(ics.match(/^DTSTART;TZID=Europe\/Warsaw:\d{8}T170000\r$/gm)).toHaveLength(52);
  });

  test.each(['Europe/Kyiv', 'America/New_York', 'Asia/Kolkata', 'UTC'])('in the zone %s', (timeZone) => {
    const given = ['2027-01-16T16:00:00.000Z', '2027-07-16T16:00:00.000Z'].map((at, n) =>
      eventDate({ id: `evd_${n}`, sittings: [sitting(at)] }),
    );
    expect(feed(given, { timeZone }).events.map(({ start }) => start)).toEqual(given.map(({ startsAt }) => startsAt));
  });
});

describe('a series with moved and cancelled dates', () => {
  const at = (day: number) => sitting(`2027-01-${day}T16:00:00.000Z`);
  const dates = [
    eventDate({ id: 'evd_a', recurrenceAt: at(12).startsAt, sittings: [at(12)] }),
    eventDate({
      id: 'evd_b',
      version: 2,
      recurrenceAt: at(19).startsAt,
      sittings: [at(20)],
      venue: venue({ name: 'Inna sala', street: null, houseNumber: null }),
      state: {
        name: 'moved',
        since: '2027-01-09T10:00:00.000Z',
        from: at(19).startsAt,
        fromVenue: 'Przykładowa świetlica',
        reason: 'remont',
      },
    }),
    eventDate({
      id: 'evd_c',
      version: 2,
      recurrenceAt: at(26).startsAt,
      sittings: [at(26)],
      state: { name: 'cancelled', since: '2027-01-09T10:00:00.000Z', reason: 'choroba prowadzącej' },
    }),
  ];

  test('the moved one keeps its name and says what was', () => {
    const moved = feed(dates).events[1];
    expect(moved).toMatchObject({
      uid: 'evd_b',
      sequence: 2,
      status: 'CONFIRMED',
      start: at(20).startsAt,
      location: 'Inna sala',
      summary: 'ZMIANA: Spacer śladami dawnych sklepów',
    });
    expect(moved?.description).toContain('Zmiana. Było: wtorek, 19 stycznia 2027 17:00, Przykładowa świetlica.\nPowód: remont');
  });

  test('the cancelled one stays, marked, for 30 days', () => {
    expect(feed(dates).events[2]).toMatchObject({ uid: 'evd_c', status: 'CANCELLED', sequence: 2, start: at(26).startsAt });
    expect(feed(dates).events[2]?.description).toContain('Odwołane. Powód: choroba prowadzącej');
    expect(feed(dates, { now: '2027-02-08T09:59:00.000Z' }).events.map(({ uid }) => uid)).toContain('evd_c');
    expect(feed(dates, { now: '2027-02-08T10:00:00.000Z' }).events.map(({ uid }) => uid)).toEqual(['evd_a', 'evd_b']);
  });

  test('a draft is in no feed', () => {
    expect(feed([eventDate({ state: { name: 'draft', since: options.now } })]).events).toEqual([]);
  });
});

test('each day of an event of several days is its own entry with its own id', () => {
  const sittings = [sitting('2027-01-16T08:00:00.000Z', 480), sitting('2027-01-17T08:00:00.000Z', 240)];
  expect(feed([eventDate({ id: 'evd_x', sittings })]).events).toMatchObject([
    {
      uid: 'evd_x',
      start: sittings[0]?.startsAt,
      end: sittings[0]?.endsAt,
      summary: expect.stringContaining('(spotkanie 1 z 2)'),
    },
    {
      uid: 'evd_x-2',
      start: sittings[1]?.startsAt,
      end: sittings[1]?.endsAt,
      summary: expect.stringContaining('(spotkanie 2 z 2)'),
    },
  ]);
});

test('an example says so in its title and text', () => {
  const example = only(eventDate({ example: true }));
  expect(example.summary).toBe('PRZYKŁAD: Spacer śladami dawnych sklepów');
  expect(example.description).toContain('Takiego wydarzenia nie będzie.');
});

test('the reader’s language where there is one, else Polish', () => {
  const title = { pl: 'Spacer', uk: 'Прогулянка', en: null };
  expect(only(eventDate({ title }), { language: 'uk' })).toMatchObject({
    summary: 'Прогулянка',
    description: expect.stringContaining('Потрібен запис.'),
  });
  expect(only(eventDate({ title }), { language: 'en' })).toMatchObject({
    summary: 'Spacer',
    description: expect.stringContaining('You need to sign up.'),
  });
});

test('what nobody has checked about the entrance is not said', () => {
  const accessibility = { stepFree: true, toilet: null, hearingLoop: null, notes: 'Winda od podwórza.' };
  expect(only(eventDate()).description).not.toMatch(/schod/);
  expect(only(eventDate({ venue: venue({ accessibility, directions: 'Brama obok apteki.' }) })).description).toContain(
    'Jak dojść: Brama obok apteki.\nWejście bez schodów.\nWinda od podwórza.',
  );
});

describe('text as it is', () => {
  const odd = 'Kawiarnia; „u Zosi”, czyli: C:\\nowy\nADDRESS:x\r\nBEGIN:VALARM "ćma" 🎂';

  test.each([odd, 'zażółć gęślą jaźń '.repeat(40).trim(), '🎂'.repeat(80), 'a'.repeat(2000)])(
    '%.40j comes back whole',
    (words) => {
      const given = only(eventDate({ title: text(words), venue: venue({ directions: words.slice(0, 500) }) }));
      expect(given.summary).toBe(words.replaceAll('\r\n', '\n'));
      expect(given.description).toContain(words.slice(0, 500).replaceAll('\r\n', '\n'));
    },
  );

  test('control characters and halves of characters are left out', () => {
    expect(only(eventDate({ title: text('Ka\u0000wia\u0007rnia\u001b \ud83c!') })).summary).toBe('Kawiarnia \ufffd!');
  });

  test('no line is longer than 75 octets, every line ends in CRLF', () => {
    const ics = icsOf(
      [eventDate({ title: text('zażółć gęślą jaźń '.repeat(40)), venue: venue({ directions: '🎂'.repeat(120) }) })],
      options,
    );
    expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
});

test('a calendar of 500 dates has each once', () => {
  const dates = Array.from({ length: 500 }, (_, n) => {
    const at = new Date(Date.parse('2026-06-01T15:00:00.000Z') + n * 43_200_000).toISOString();
    return eventDate({ id: `evd_${n}`, sittings: [sitting(at)] });
  });
  const given = feed(dates);
  expect(given.events.map(({ uid, start }) => [uid, start])).toEqual(dates.map(({ id, startsAt }) => [id, startsAt]));
});

test('a calendar without dates is still a calendar', () => {
  expect(feed([])).toMatchObject({ zone: 'Europe/Warsaw', events: [] });
});

describe('one’s own sign-up', () => {
  const mine = (given: Parameters<typeof signUp>[0], date = eventDate()) =>
    read(icsOfSignUp(date, signUp(given), options)).events[0];

  test('says the code and how many, keeps the evening busy, and names nobody', () => {
    const given = mine({ party: { adults: 2, children: [{ age: 7 }] } });
    expect(given).toMatchObject({ status: 'CONFIRMED', busy: 'OPAQUE', uid: eventDate().id });
    expect(given?.description).toContain(
      'Kod zapisu: K7M2QX. Proszę podać go przy wejściu.\nZapisane osoby: dorośli 2, dzieci 1.',
    );
    expect(icsOfSignUp(eventDate(), signUp(), options)).not.toContain('Osoba');
  });

  test('who waits is not promised a place', () => {
    const waiting = mine({ state: { name: 'waiting', since: options.now, ticket: 4 } });
    expect(waiting).toMatchObject({ status: 'TENTATIVE' });
    expect(waiting?.description).toContain('Miejsce nie jest jeszcze pewne.');
  });

  test('a sign-up that ended, or a cancelled date, is cancelled', () => {
    expect(mine({ state: { name: 'ended', since: options.now, why: 'cancelled' } })).toMatchObject({ status: 'CANCELLED' });
    const date = eventDate({ state: { name: 'cancelled', since: options.now, reason: 'burza' } });
    expect(mine({}, date)).toMatchObject({ status: 'CANCELLED' });
  });
});

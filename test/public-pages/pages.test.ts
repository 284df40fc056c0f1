import { describe, expect, it } from 'vitest';
import type { Language } from '../../shared/city/profile.ts';
import { allFree } from '../../shared/events/seats.ts';
import { codePage } from '../../web/events/code-page.ts';
import { type DateView, datePage } from '../../web/events/date-page.ts';
import { guardianPage } from '../../web/events/guardian-page.ts';
import { listPage } from '../../web/events/list-page.ts';
import { ownPage } from '../../web/events/own-page.ts';
import { FIELDS, NOTHING_TYPED } from '../../web/events/sign-up-form.ts';
import type { PageContext } from '../../web/page/page-context.ts';
import { testCity } from '../support/city.ts';
import { aDate, adults, anEvent, aSignUp, children, free, NOW, text, venue } from '../support/events.ts';
import { elements, type HtmlElement, named, parseHtml } from '../support/html.ts';

const EVIL = `<script>alert(1)</script>"'&amp;<img src=x onerror=alert(2)>&`;
const LANGUAGES = ['pl', 'uk', 'en'] as const satisfies readonly Language[];

const context = (changed: Partial<PageContext> = {}): PageContext => ({
  room: 'events',
  city: testCity(),
  language: 'pl',
  chosen: false,
  publicUrl: 'https://example.org',
  now: NOW,
  path: '/wydarzenia/dat_1',
  query: {},
  ...changed,
});

const noForm = { typed: NOTHING_TYPED, problems: [], refusal: null };
const dateView = (changed: Partial<DateView> = {}): DateView => {
  const date = changed.date ?? aDate();
  return { event: anEvent(), date, counts: allFree(date.seats), after: null, form: noForm, ...changed };
};
const shown = (changed: Partial<DateView> = {}, of: Partial<PageContext> = {}): HtmlElement =>
  parseHtml(datePage(context(of), dateView(changed)));
const dataOf = (page: HtmlElement): Record<string, unknown> => {
  const [script] = named(page, 'script');
  return JSON.parse(script?.text ?? 'null');
};
const meta = (page: HtmlElement, key: string): string | undefined =>
  named(page, 'meta').find(({ attributes }) => attributes.name === key || attributes.property === key)?.attributes.content;

describe('words of staff and residents', () => {
  const evil = { pl: EVIL, uk: null, en: null };
  const event = anEvent({
    title: evil,
    description: evil,
    bring: evil,
    hosts: [EVIL],
    questions: [{ id: 'q', text: evil, required: true }],
    consultation: { channels: evil, until: '2026-12-31' },
    childProtection: { standardsUrl: 'https://example.org/"><script>', checkedBy: EVIL, checkedOn: '2026-11-01' },
  });
  const place = venue({
    name: EVIL,
    street: EVIL,
    houseNumber: EVIL,
    directions: EVIL,
    accessibility: { stepFree: null, toilet: null, hearingLoop: null, notes: EVIL },
  });
  const date = aDate({
    title: evil,
    venue: place,
    state: { name: 'moved', since: NOW, from: NOW, fromVenue: EVIL, reason: EVIL },
  });
  const cancelled = aDate({ title: evil, venue: place, state: { name: 'cancelled', since: NOW, reason: EVIL } });
  const typed = { name: EVIL, adults: EVIL, ages: EVIL, phone: EVIL, email: EVIL, askedEmail: EVIL, answers: { q: EVIL } };
  const guest = aSignUp({
    name: EVIL,
    contact: { kind: 'email', value: `${EVIL}@example.org` },
    codeBy: '2026-11-21T10:30:00.000Z',
  });
  const pages: readonly (readonly [string, (c: PageContext) => string])[] = [
    [
      'the list',
      (c) =>
        listPage(c, {
          filter: { subarea: null, kind: null, from: null, to: null, past: false, wrongDay: true },
          dates: [{ date, counts: free(date.seats) }],
          next: `${EVIL}`,
        }),
    ],
    [
      'a date',
      (c) =>
        datePage(
          c,
          dateView({
            event,
            date,
            form: {
              typed,
              problems: [{ field: FIELDS.email, problem: 'email.doubtful', suggested: EVIL }],
              refusal: 'seats.not-enough',
            },
          }),
        ),
    ],
    ['a cancelled date', (c) => datePage(c, dateView({ event, date: cancelled }))],
    [
      'a date that was',
      (c) =>
        datePage(
          c,
          dateView({
            event,
            date: aDate({ inHours: -5 }),
            after: { report: EVIL, photos: [{ id: 'p', alt: EVIL }], feedback: [{ mood: 'good', words: EVIL }] },
          }),
        ),
    ],
    [
      'digits',
      (c) =>
        codePage(c, { signUp: guest, date, place: 3, problem: 'code.wrong', triesLeft: 2, sendingsLeft: 1, sentAgain: true }),
    ],
    ['a sign-up', (c) => ownPage(c, { signUp: guest, date, place: null, done: 'confirmed', refusal: 'date.over', asks: true })],
    [
      'a guardian',
      (c) =>
        guardianPage(c, {
          token: EVIL,
          signUp: aSignUp({ name: EVIL, guardian: { kind: 'asked', at: NOW } }),
          event,
          date,
          typed: EVIL,
          problem: 'name.missing',
        }),
    ],
  ];

  it.each(pages)('are only ever words on the page of %s, in every language', (_, page) => {
    for (const language of LANGUAGES) {
      const root = parseHtml(page(context({ language, chosen: true, query: { okolica: EVIL } })));
      expect(root.attributes.lang).toBe(language);
      expect(named(root, 'script').every(({ attributes }) => attributes.type === 'application/ld+json')).toBe(true);
      expect(named(root, 'img').every(({ attributes }) => attributes.src?.startsWith('/wydarzenia/'))).toBe(true);
      expect(elements(root, ({ attributes }) => Object.keys(attributes).some((name) => name.startsWith('on')))).toEqual([]);
      expect(elements(root, ({ attributes }) => attributes.href?.startsWith('javascript:') === true)).toEqual([]);
    }
  });

  it('come back as they were typed', () => {
    const root = shown({ event, date, form: { typed, problems: [], refusal: null } });
    const value = (id: string) => elements(root, ({ attributes }) => attributes.id === id)[0]?.attributes.value;
    expect([value(FIELDS.name), value(FIELDS.phone), value(FIELDS.email)]).toEqual([EVIL, EVIL, EVIL]);
    expect(elements(root, ({ attributes }) => attributes.id === FIELDS.answer('q'))[0]?.text).toBe(EVIL);
  });

  it('do not end the data for search engines', () => {
    expect(dataOf(shown({ event, date }))).toMatchObject({ name: EVIL, description: EVIL, location: { name: EVIL } });
  });
});

describe('the page of a date', () => {
  it('tells search engines what, when, where and how many may still come', () => {
    const date = aDate({
      seats: { kind: 'shared', total: 30 },
      venue: venue({ street: 'Przykładowa', houseNumber: '12', point: [16.28, 50.77] }),
    });
    expect(
      dataOf(shown({ date, counts: free(date.seats, { free: 12 }), event: anEvent({ languages: ['pl', 'uk'] }) })),
    ).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: 'Spacer',
      startDate: '2026-11-24T11:00:00+01:00',
      endDate: '2026-11-24T13:00:00+01:00',
      eventStatus: 'https://schema.org/EventScheduled',
      inLanguage: ['pl', 'uk'],
      location: {
        address: { streetAddress: 'Przykładowa 12', addressLocality: 'Miasto' },
        geo: { latitude: 50.77, longitude: 16.28 },
      },
      maximumAttendeeCapacity: 30,
      remainingAttendeeCapacity: 12,
      offers: { availability: 'https://schema.org/InStock', url: 'https://example.org/wydarzenia/dat_1' },
      image: ['https://example.org/og/walk.png'],
    });
  });

  it('says the offset of its own day, whatever the clocks do in between', () => {
    const summer = { startsAt: '2027-03-28T15:00:00.000Z', endsAt: '2027-03-28T17:00:00.000Z' };
    expect(dataOf(shown({ date: aDate({ ...summer, sittings: [summer] }) })).startDate).toBe('2027-03-28T17:00:00+02:00');
  });

  it('says first that it was moved, and from when', () => {
    const from = '2026-11-23T10:00:00.000Z';
    const page = shown({ date: aDate({ state: { name: 'moved', since: NOW, from, fromVenue: 'Szkoła', reason: 'remont' } }) });
    expect(dataOf(page)).toMatchObject({
      eventStatus: 'https://schema.org/EventRescheduled',
      previousStartDate: '2026-11-23T11:00:00+01:00',
    });
    const words = named(page, 'main')[0]?.text ?? '';
    expect(words).toContain('Poprzednio: poniedziałek, 23 listopada 2026, 11:00, Szkoła.');
    expect(words.indexOf('Poprzednio')).toBeLessThan(words.indexOf('Kiedy'));
  });

  it('takes nobody who wants to come to what is cancelled', () => {
    const page = shown({ date: aDate({ state: { name: 'cancelled', since: NOW, reason: 'deszcz' }, signUps: 'closed' }) });
    expect(named(page, 'main')[0]?.text).toContain('Odwołane. To wydarzenie się nie odbędzie.');
    expect(named(page, 'form')).toEqual([]);
    expect(dataOf(page)).toMatchObject({ eventStatus: 'https://schema.org/EventCancelled' });
    expect(dataOf(page).offers).toBeUndefined();
  });

  it('an example says that it is one, and search engines do not keep it', () => {
    const page = shown({ date: aDate({ example: true }) });
    expect(named(page, 'h1')[0]?.text).toBe('Spacer (przykład)');
    expect(named(page, 'main')[0]?.text).toContain('Takiego wydarzenia nie będzie.');
    expect([meta(page, 'robots'), meta(shown(), 'robots')]).toEqual(['noindex', undefined]);
  });

  it('stands in previews with title, day, place and picture, and knows its address in each language', () => {
    const page = shown(
      { date: aDate({ title: { pl: 'Spacer', uk: 'Прогулянка', en: null } }) },
      { language: 'uk', chosen: true },
    );
    expect(['og:title', 'og:description', 'og:image', 'og:url', 'og:locale'].map((key) => meta(page, key))).toEqual([
      'Прогулянка',
      'вівторок, 24 листопада 2026 р., 11:00. Świetlica, north.',
      'https://example.org/og/walk.png',
      'https://example.org/wydarzenia/dat_1?jezyk=uk',
      'uk_UA',
    ]);
    const links = named(page, 'link');
    expect(links.find(({ attributes }) => attributes.rel === 'canonical')?.attributes.href).toBe(
      'https://example.org/wydarzenia/dat_1?jezyk=uk',
    );
    expect(links.filter(({ attributes }) => attributes.rel === 'alternate').map(({ attributes }) => attributes.hreflang)).toEqual(
      ['pl', 'uk', 'en'],
    );
  });

  it('marks as Polish what nobody has translated', () => {
    const page = shown({}, { language: 'en' });
    expect(named(named(page, 'h1')[0] ?? page, 'span')[0]).toMatchObject({ attributes: { lang: 'pl' }, text: 'Spacer' });
  });

  it('says of the entrance only what somebody has checked', () => {
    const known = { stepFree: true, toilet: false, hearingLoop: null, notes: null };
    expect(named(shown(), 'dl')[0]?.text).toContain('Jeszcze nie sprawdziliśmy');
    const words = named(shown({ date: aDate({ venue: venue({ accessibility: known }) }) }), 'dl')[0]?.text;
    expect(words).toContain('Wejście bez schodów.Nie ma toalety');
    expect(words).not.toContain('pętl');
  });

  it('says every sitting of one that has several', () => {
    const sittings = [1, 2].map((day) => ({
      startsAt: `2026-12-0${day}T16:00:00.000Z`,
      endsAt: `2026-12-0${day}T18:00:00.000Z`,
    }));
    const page = shown({ date: aDate({ sittings, startsAt: '2026-12-01T16:00:00.000Z', endsAt: '2026-12-02T18:00:00.000Z' }) });
    expect(named(page, 'dl')[0]?.text).toContain('Spotkanie 2: środa, 2 grudnia 2026, 17:00–19:00');
    expect(dataOf(page).subEvent).toHaveLength(2);
  });

  it('ties what is wrong to its field, and lists it first', () => {
    const form = {
      typed: NOTHING_TYPED,
      problems: [{ field: FIELDS.phone, problem: 'phone.wrong' as const, suggested: null }],
      refusal: null,
    };
    const page = shown({ form });
    const [phone] = elements(page, ({ attributes }) => attributes.id === FIELDS.phone);
    expect(phone?.attributes).toMatchObject({ 'aria-invalid': 'true', 'aria-describedby': 'telefon-error' });
    expect(elements(page, ({ attributes }) => attributes.id === 'telefon-error')[0]?.text).toContain('Wpisz 9 cyfr');
    const [alert] = elements(page, ({ attributes }) => attributes.role === 'alert');
    expect(named(alert ?? page, 'a')[0]?.attributes.href).toBe('#telefon');
  });

  it('every field has a label, and every description exists', () => {
    const page = shown({ event: anEvent({ questions: [{ id: 'q', text: text('Co jesz?'), required: false }] }) });
    const ids = new Set(elements(page, () => true).flatMap(({ attributes }) => attributes.id ?? []));
    const labelled = new Set(named(page, 'label').map(({ attributes }) => attributes.for));
    const controls = elements(
      page,
      ({ name, attributes }) => ['input', 'select', 'textarea'].includes(name) && attributes.type !== 'hidden',
    );
    expect(controls.length).toBeGreaterThan(5);
    for (const { attributes } of controls) {
      expect(labelled, attributes.id).toContain(attributes.id);
      for (const id of attributes['aria-describedby']?.split(' ') ?? []) expect(ids).toContain(id);
    }
  });

  it('a phone number is told once the office has confirmed it', () => {
    const office = { ...testCity().office, contact: { phone: '74 000 00 00' } };
    const said = (verified: { by: string; on: string } | null) =>
      named(shown({}, { city: testCity({ office: { ...office, verified } }) }), 'main')[0]?.text.includes('74 000 00 00');
    expect([said(null), said({ by: 'test', on: '2026-01-01' })]).toEqual([false, true]);
  });
});

describe('what is somebody’s own', () => {
  it('is kept by no search engine and shows neither name nor address', () => {
    const signUp = aSignUp({
      name: 'Aleksandra',
      contact: { kind: 'sms', value: '+48600100200' },
      codeBy: '2026-11-21T10:30:00.000Z',
    });
    const date = aDate();
    for (const html of [
      ownPage(context(), { signUp, date, place: null, done: null, refusal: null, asks: false }),
      codePage(context(), { signUp, date, place: null, problem: null, triesLeft: 5, sendingsLeft: 3, sentAgain: false }),
    ]) {
      expect(meta(parseHtml(html), 'robots')).toBe('noindex');
      expect(html).not.toContain('Aleksandra');
      expect(html).not.toContain('600100');
    }
  });

  it('digits of a message are asked for as phones know to fill them in', () => {
    const signUp = aSignUp({
      codeBy: '2026-11-21T10:30:00.000Z',
      state: { name: 'held', since: NOW, why: 'web-code', until: '2026-11-21T10:30:00.000Z' },
    });
    const page = parseHtml(
      codePage(context(), { signUp, date: aDate(), place: null, problem: null, triesLeft: 5, sendingsLeft: 0, sentAgain: false }),
    );
    expect(elements(page, ({ attributes }) => attributes.id === 'cyfry')[0]?.attributes).toMatchObject({
      inputmode: 'numeric',
      autocomplete: 'one-time-code',
    });
    expect(named(page, 'main')[0]?.text).toContain('Masz czas do 11:30.');
    expect(named(page, 'button')).toHaveLength(1);
  });

  it('an offer can be answered with one tap, and says until when', () => {
    const signUp = aSignUp({ state: { name: 'offered', since: NOW, ticket: 1, until: '2026-11-22T10:00:00.000Z' } });
    const page = parseHtml(ownPage(context(), { signUp, date: aDate(), place: null, done: null, refusal: null, asks: false }));
    expect(named(page, 'button').map((button) => button.text)).toEqual(['Tak, przyjdę', 'Nie, dziękuję']);
    expect(named(page, 'main')[0]?.text).toContain('Odpowiedz do 22 listopada 2026, 11:00');
  });

  it('a guardian who has agreed reads since when, and is not asked again', () => {
    const view = { token: 't', event: anEvent(), date: aDate(), typed: '', problem: null };
    const child = { party: children(12), name: 'Ola' };
    const asked = parseHtml(
      guardianPage(context(), { ...view, signUp: aSignUp({ ...child, guardian: { kind: 'asked', at: NOW } }) }),
    );
    const agreed = parseHtml(
      guardianPage(context(), {
        ...view,
        signUp: aSignUp({ ...child, guardian: { kind: 'agreed', at: NOW, how: 'link', name: 'Ewa' } }),
      }),
    );
    expect(named(asked, 'main')[0]?.text).toContain('Ola chce przyjść bez osoby dorosłej. Wiek: 12.');
    expect([named(asked, 'button').length, named(agreed, 'button').length]).toEqual([1, 0]);
    expect(named(agreed, 'main')[0]?.text).toContain('Zgoda zapisana 21 listopada 2026, 11:00.');
  });
});

describe('the list', () => {
  const dates = [
    { date: aDate({ id: 'dat_1' }), counts: free({ kind: 'shared', total: 3 }, { free: 2 }) },
    {
      date: aDate({ id: 'dat_2', inHours: 73, seats: { kind: 'shared', total: 3 } }),
      counts: free({ kind: 'shared', total: 3 }, { free: 0, waiting: 4 }),
    },
    {
      date: aDate({ id: 'dat_3', inHours: 96, state: { name: 'cancelled', since: NOW, reason: 'deszcz' } }),
      counts: free({ kind: 'shared', total: 3 }),
    },
  ];
  const filter = { subarea: 'north', kind: 'walk', from: null, to: null, past: false, wrongDay: false };
  const page = parseHtml(listPage(context({ path: '/wydarzenia' }), { filter, dates, next: null }));

  it('is grouped by day and says of each how full it is', () => {
    expect(
      named(page, 'h2')
        .slice(0, 2)
        .map((heading) => heading.text),
    ).toEqual(['wtorek, 24 listopada 2026', 'środa, 25 listopada 2026']);
    const words = named(page, 'main')[0]?.text ?? '';
    for (const part of ['2 wolne miejsca z 3', 'Lista oczekujących: 4 zapisy', 'Odwołane']) expect(words).toContain(part);
  });

  it('keeps its filter in the form, the calendar and the news', () => {
    const chosen = named(page, 'option').filter(({ attributes }) => 'selected' in attributes);
    expect(chosen.map(({ attributes }) => attributes.value)).toEqual(['north', 'walk']);
    const hrefs = named(page, 'a').map(({ attributes }) => attributes.href);
    expect(hrefs).toContain('https://example.org/wydarzenia/kalendarz.ics?okolica=north&rodzaj=walk');
    expect(hrefs).toContain('https://example.org/wydarzenia/rss.xml?okolica=north&rodzaj=walk');
  });
});

it('adults who come to an event for adults are not asked for ages of children', () => {
  const page = shown({
    event: anEvent({ age: { least: 18, most: null } }),
    form: { ...noForm, typed: { ...NOTHING_TYPED, adults: String(adults(2).adults) } },
  });
  expect(elements(page, ({ attributes }) => attributes.id === FIELDS.ages)).toEqual([]);
});

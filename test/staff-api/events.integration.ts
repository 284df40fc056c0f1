/** Events as staff make them, on the real engine: given an event, when staff act, then what is stored, told and refused. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { handler as FollowEvent } from '../../functions/follow-event.ts';
import type { handler as TellGuests } from '../../functions/tell-guests.ts';
import type { EventContent, EventDate, Sitting } from '../../shared/events/model.ts';
import { datesOfEvent, publicDates, readDate } from '../../shared/events/store-dates.ts';
import { guestsOf, readSituation } from '../../shared/events/store-sign-ups.ts';
import { keys } from '../../shared/platform/keys.ts';
import { content, inDays } from '../support/event-content.ts';
import { venue } from '../support/events.ts';
import { hearFacts } from '../support/hear-facts.ts';
import { NORTH, named, north, office, SOUTH, type StaffApi, south, startStaffApi } from '../support/staff-api.ts';

let api: StaffApi;
let follow: typeof FollowEvent;
let tell: typeof TellGuests;
beforeAll(async () => {
  api = await startStaffApi();
  process.env.OUTBOUND_QUEUE_URL = 'http://localhost/outbound';
  follow = (await import('../../functions/follow-event.ts')).handler;
  tell = (await import('../../functions/tell-guests.ts')).handler;
});
afterAll(() => api.stop());

const hear = () => hearFacts(api.table, { 'follow-event': follow, 'tell-guests': tell });

const draft = async (changed: Partial<EventContent> = {}, dates: readonly (readonly Sitting[])[] = [[inDays(7)]]) => {
  const told = await api.post(north, '/api/events', { content: content(changed), dates });
  expect(told).toMatchObject({ status: 201, body: { event: { state: { name: 'draft' } } } });
  return told.body as { event: { id: string; version: number }; dates: EventDate[] };
};
const act = (as: string, id: string, verb: string, body: unknown = {}, headers = {}) =>
  api.post(as, `/api/events/${id}/${verb}`, body, headers);
const onDate = (as: string, id: string, verb: string, body: unknown = {}, headers = {}) =>
  api.post(as, `/api/event-dates/${id}/${verb}`, body, headers);
const put = (as: string, id: string, body: unknown, version: number) =>
  api.ask({
    as,
    method: 'PUT',
    path: `/api/events/${id}`,
    body,
    headers: { 'idempotency-key': `put-${crypto.randomUUID()}`, 'if-match': `"${version}"` },
  });

const published = async (changed: Partial<EventContent> = {}, dates?: readonly (readonly Sitting[])[]) => {
  const { event } = await draft(changed, dates);
  expect(await act(north, event.id, 'publish')).toMatchObject({ status: 200 });
  await hear();
  const [date] = await datesOfEvent(api.table, event.id);
  if (date === undefined) throw new Error('no date');
  return { id: event.id, date };
};
const guest = { party: { adults: 1, children: [] }, name: 'Gość', contact: { kind: 'none' }, toldAboutData: true };
const join = (dateId: string, changed: object = {}) =>
  api.post(north, `/api/event-dates/${dateId}/guests`, { ...guest, ...changed });
const timers = async (dateId: string) =>
  (await api.table.under(keys.eventDate(dateId).pk, 'timer#', { limit: 10 })).items.map(({ timer, dueAt }) => [timer, dueAt]);

describe('an event', () => {
  it('is a draft that nobody else sees, until it is published', async () => {
    const { event, dates } = await draft();
    const [date] = dates;
    const everybody = async () =>
      (await publicDates(api.table, { from: '2000', to: '2999', limit: 500 })).items.filter((row) => row.eventId === event.id);
    expect(date).toMatchObject({ state: { name: 'draft' }, signUps: 'closed' });
    expect(await everybody()).toEqual([]);
    expect(await timers(date?.id ?? '')).toEqual([]);

    expect(await act(north, event.id, 'publish')).toMatchObject({
      status: 200,
      body: { event: { state: { name: 'published' } }, dates: [{ state: { name: 'planned' }, signUps: 'open' }] },
    });
    expect(await everybody()).toMatchObject([{ state: 'planned' }]);
    expect((await timers(date?.id ?? '')).map(([timer]) => timer)).toEqual(['after', 'day-before', 'two-hours']);
    expect(await act(north, event.id, 'publish')).toMatchObject({ status: 409, body: { code: 'event.already-published' } });
  });

  it('of a series has all its dates after some pages, and all are published', async () => {
    const first = inDays(3);
    const { event, dates } = await draft({ rule: 'FREQ=WEEKLY;COUNT=20' }, [[first]]);
    expect(dates).toHaveLength(6);
    expect(await act(north, event.id, 'publish')).toMatchObject({ status: 200 });
    await hear();
    const all = await datesOfEvent(api.table, event.id);
    expect(all).toHaveLength(20);
    expect(new Set(all.map(({ state }) => state.name))).toEqual(new Set(['planned']));
    expect(all[0]).toMatchObject({ startsAt: first.startsAt, recurrenceAt: first.startsAt });
    expect(await readSituation(api.table, all.at(-1)?.id ?? '')).toMatchObject({ counts: { free: 30 } });
  });

  it('for children is published only with the standards and who checked the leaders, and when', async () => {
    const { event } = await draft({ forChildren: true });
    expect(await act(north, event.id, 'publish')).toMatchObject({ status: 422, body: { code: 'event.children-unprotected' } });
    const childProtection = {
      standardsUrl: 'https://example.org/standardy',
      checkedBy: 'Osoba z biura',
      checkedOn: '2026-11-01',
    };
    expect(await put(north, event.id, content({ forChildren: true, childProtection }), 1)).toMatchObject({ status: 200 });
    expect(await act(north, event.id, 'publish')).toMatchObject({ status: 200 });
  });

  it('changed by two organisers at once: the second is told who changed what, in words', async () => {
    const { event } = await draft();
    expect(await put(north, event.id, content({ title: { pl: 'Nowy tytuł', uk: null, en: null } }), 1)).toMatchObject({
      status: 200,
    });
    const told = await put(office, event.id, content({ partyMost: 2 }), 1);
    expect(told).toMatchObject({
      status: 409,
      body: { code: 'event.changed', since: [{ version: 2, what: 'ChangeEvent', byName: expect.not.stringMatching(/^$/) }] },
    });
    expect(told.body.detail).toMatch(/Zmiany: .+ \(zmiana treści\)\.$/);
    expect(await put(office, event.id, content({ partyMost: 2 }), 2)).toMatchObject({ status: 200 });
  });

  it('changed without saying what it replaces is refused', async () => {
    const { event } = await draft();
    const told = await api.ask({
      as: north,
      method: 'PUT',
      path: `/api/events/${event.id}`,
      body: content(),
      headers: { 'idempotency-key': 'no-if-match' },
    });
    expect(told).toMatchObject({ status: 428, body: { code: 'if-match.missing' } });
  });

  it('at another place moves its dates, but not the one that has a place of its own', async () => {
    const { id, date } = await published({}, [[inDays(5)], [inDays(6)]]);
    const own = venue({ subarea: NORTH, name: 'Inna sala' });
    const second = (await datesOfEvent(api.table, id))[1];
    expect(await onDate(north, second?.id ?? '', 'move', { sittings: second?.sittings, venue: own })).toMatchObject({
      status: 200,
    });
    expect(await put(north, id, content({ venue: venue({ subarea: NORTH, name: 'Biblioteka' }) }), 2)).toMatchObject({
      status: 200,
    });
    expect(await readDate(api.table, date.id)).toMatchObject({
      venue: { name: 'Biblioteka' },
      state: { name: 'moved', fromVenue: 'Świetlica', from: date.startsAt },
    });
    expect(await readDate(api.table, second?.id ?? '')).toMatchObject({ venue: { name: 'Inna sala' } });
  });

  it('is copied as a draft; who checked the leaders is asked anew', async () => {
    const childProtection = {
      standardsUrl: 'https://example.org/standardy',
      checkedBy: 'Osoba z biura',
      checkedOn: '2026-11-01',
    };
    const { event } = await draft({ forChildren: true, childProtection });
    expect(await act(north, event.id, 'copy', { dates: [[inDays(20)]] })).toMatchObject({
      status: 201,
      body: { event: { title: { pl: 'Spacer' }, childProtection: null, state: { name: 'draft' } }, dates: [{}] },
      headers: { location: expect.stringMatching(/^\/api\/events\/evt_/) },
    });
  });

  it('gets more dates, as open as it is', async () => {
    const { id } = await published();
    expect(await act(north, id, 'dates', { dates: [[inDays(9)]] })).toMatchObject({
      status: 201,
      body: { dates: [{ state: { name: 'planned' }, signUps: 'open' }] },
    });
    expect(await datesOfEvent(api.table, id)).toHaveLength(2);
  });

  it('cancelled with 25 guests and 8 dates: every date is closed, every guest has ended, page by page', async () => {
    const { id, date } = await published(
      {},
      Array.from({ length: 8 }, (_, i) => [inDays(10 + i)]),
    );
    for (let n = 0; n < 25; n++) expect((await join(date.id, { name: `Gość ${n}` })).status).toBe(201);
    expect(await act(office, id, 'cancel', { reason: 'Prowadząca zachorowała.' })).toMatchObject({
      status: 200,
      body: { event: { state: { name: 'cancelled', reason: 'Prowadząca zachorowała.' } } },
    });
    const heard = await hear();
    expect(heard.DateCancelled).toBeGreaterThanOrEqual(8);
    for (const one of await datesOfEvent(api.table, id)) {
      expect(one).toMatchObject({ state: { name: 'cancelled', reason: 'Prowadząca zachorowała.' }, signUps: 'closed' });
      expect(await timers(one.id)).toEqual([]);
    }
    const guests = await guestsOf(api.table, date.id);
    expect(guests).toHaveLength(25);
    expect(new Set(guests.map(({ state }) => state.name))).toEqual(new Set(['ended']));
    expect((await join(date.id)).body.code).toBe('date.closed');
  });

  it.each([
    ['no such kind', { kind: 'magic' }, 'event.kind-unknown'],
    ['no such subarea', { venue: venue({ subarea: 'moon' }) }, 'event.subarea-unknown'],
    ['an endless rule', { rule: 'FREQ=WEEKLY' }, 'series.endless'],
  ])('with %s is not made', async (_, changed, code) => {
    expect(await api.post(office, '/api/events', { content: content(changed), dates: [[inDays(7)]] })).toMatchObject({
      status: 422,
      body: { code, nextStep: expect.any(String) },
    });
  });

  it('is made in one’s own subareas, or where one is a host', async () => {
    const { city } = await import('../../shared/city/current.ts');
    const name = city.staff.find(({ id }) => id === south)?.name ?? '';
    const post = (changed: Partial<EventContent>) =>
      api.post(south, '/api/events', { content: content(changed), dates: [[inDays(7)]] });
    expect(await post({})).toMatchObject({ status: 403 });
    expect(await post({ hosts: [name] })).toMatchObject({ status: 201 });
    expect(await post({ venue: venue({ subarea: SOUTH }) })).toMatchObject({ status: 201 });
  });

  it('stands in the list with how full it is', async () => {
    const { id, date } = await published({}, [[inDays(40)]]);
    await join(date.id, { party: { adults: 2, children: [] } });
    const day = date.startsAt.slice(0, 10);
    const list = await api.ask({ as: named, path: '/api/events', query: { from: day, subarea: NORTH } });
    const rows = list.body.items as { eventId: string }[];
    expect(rows.find(({ eventId }) => eventId === id)).toMatchObject({ numbers: { capacity: 30, taken: 2, waiting: 0 } });
    const one = await api.ask({ as: named, path: '/api/events', query: { from: day, limit: '1' } });
    expect(one.body.items).toHaveLength(1);
    const kind = content().kind;
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const query: Record<string, string> = { kind, limit: '3', ...(cursor === null ? {} : { cursor }) };
      const page: Awaited<ReturnType<typeof api.ask>> = await api.ask({ as: named, path: '/api/events', query });
      seen.push(...(page.body.items as { id: string }[]).map((row) => row.id));
      cursor = page.body.nextCursor as string | null;
    } while (cursor !== null);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toContain(date.id);
    expect((await api.ask({ as: office, path: '/api/events', query: { cursor: String(one.body.nextCursor) } })).status).toBe(400);
  });
});

describe('a date', () => {
  it('is moved: guests keep their seats, timers ring anew, terms end before the new start', async () => {
    const { date } = await published({}, [[inDays(7)]]);
    const child = await join(date.id, { party: { adults: 0, children: [{ age: 12 }] } });
    expect(child).toMatchObject({ status: 201, body: { state: { name: 'held', why: 'guardian' } } });
    const sooner = inDays(1);
    expect(
      await onDate(north, date.id, 'move', { sittings: [sooner], reason: 'Zmiana sali.' }, { 'if-match': '"2"' }),
    ).toMatchObject({
      status: 200,
      body: { state: { name: 'moved', from: date.startsAt, reason: 'Zmiana sali.' }, startsAt: sooner.startsAt, signUps: 'open' },
    });
    const twoHours = new Date(Date.parse(sooner.startsAt) - 2 * 3_600_000).toISOString();
    expect(await timers(date.id)).toContainEqual(['two-hours', twoHours]);
    await hear();
    const [moved] = await guestsOf(api.table, date.id);
    expect(moved?.state).toMatchObject({ name: 'held', until: twoHours });
    expect(await onDate(office, date.id, 'cancel', { reason: 'Deszcz.' }, { 'if-match': '"2"' })).toMatchObject({
      status: 409,
      body: { code: 'date.changed', detail: expect.stringMatching(/przeniesienie terminu/), since: [{ version: 3 }] },
    });
  });

  it('gets more seats, never fewer people; another kind only while it is empty', async () => {
    const { date } = await published({ seats: { kind: 'shared', total: 2 } });
    const seats = (given: object) => onDate(north, date.id, 'seats', { seats: given });
    await join(date.id, { party: { adults: 2, children: [] } });
    expect(await seats({ kind: 'separate', adults: 2, children: 2 })).toMatchObject({
      status: 409,
      body: { code: 'seats.kind-fixed' },
    });
    expect(await seats({ kind: 'shared', total: 1 })).toMatchObject({ status: 200 });
    expect(await readSituation(api.table, date.id)).toMatchObject({ counts: { free: -1 } });
    expect(await seats({ kind: 'shared', total: 5 })).toMatchObject({ status: 200 });
    expect(await readSituation(api.table, date.id)).toMatchObject({ counts: { free: 3 } });

    const empty = await published({ seats: { kind: 'unlimited' } });
    expect(await onDate(north, empty.date.id, 'seats', { seats: { kind: 'shared', total: 4 } })).toMatchObject({ status: 200 });
    expect(await readSituation(api.table, empty.date.id)).toMatchObject({ counts: { free: 4 } });
    const open = await published({ seats: { kind: 'unlimited' } });
    await join(open.date.id);
    expect(await onDate(north, open.date.id, 'seats', { seats: { kind: 'shared', total: 4 } })).toMatchObject({ status: 409 });
  });

  it('limited while many sign up at once never has more people than seats', async () => {
    const { date } = await published({ seats: { kind: 'unlimited' } });
    const limit = () => onDate(north, date.id, 'seats', { seats: { kind: 'shared', total: 5 } });
    const told = await Promise.all([...Array.from({ length: 12 }, (_, n) => join(date.id, { name: `Gość ${n}` })), limit()]);
    const resized = told.at(-1)?.status === 200;
    const { date: now, counts } = (await readSituation(api.table, date.id)) ?? {};
    const seated = (await guestsOf(api.table, date.id)).filter(({ state }) => state.name === 'seated');
    expect(now?.seats.kind).toBe(resized ? 'shared' : 'unlimited');
    if (resized) expect(seated.length + (counts?.free ?? 0)).toBe(5);
    expect(told.every(({ status }) => [200, 201, 409, 503].includes(status))).toBe(true);
  });

  it('is held only after its end', async () => {
    const { date } = await published();
    expect(await onDate(north, date.id, 'hold')).toMatchObject({ status: 409, body: { code: 'date.not-over' } });
  });
});

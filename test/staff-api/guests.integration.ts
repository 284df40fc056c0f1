/** Guests of a date through the staff API, on the real engine: signed up, waiting, checked in offline and twice. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { handler as FillSeats } from '../../functions/fill-seats.ts';
import { city } from '../../shared/city/current.ts';
import type { EventContent, EventDate } from '../../shared/events/model.ts';
import type { SignUp } from '../../shared/events/sign-up-model.ts';
import { readDate } from '../../shared/events/store-dates.ts';
import { guestsOf, readSignUp, readSituation } from '../../shared/events/store-sign-ups.ts';
import { keys } from '../../shared/platform/keys.ts';
import { content, inDays } from '../support/event-content.ts';
import { hearFacts } from '../support/hear-facts.ts';
import { north, office, type StaffApi, south, startStaffApi } from '../support/staff-api.ts';

let api: StaffApi;
let fill: typeof FillSeats;
beforeAll(async () => {
  api = await startStaffApi();
  fill = (await import('../../functions/fill-seats.ts')).handler;
});
afterAll(() => api.stop());

const published = async (changed: Partial<EventContent> = {}): Promise<EventDate> => {
  const made = await api.post(north, '/api/events', { content: content(changed), dates: [[inDays(7)]] });
  const { event, dates } = made.body as { event: { id: string }; dates: EventDate[] };
  await api.post(north, `/api/events/${event.id}/publish`);
  const date = await readDate(api.table, dates[0]?.id ?? '');
  if (date === null) throw new Error('not made');
  return date;
};
const person = { party: { adults: 1, children: [] }, name: 'Pani Ewa', contact: { kind: 'none' }, toldAboutData: true };
const join = async (date: EventDate, changed: object = {}) => {
  const told = await api.post(north, `/api/event-dates/${date.id}/guests`, { ...person, ...changed });
  expect(told.status).toBe(201);
  return told.body as unknown as SignUp & { place: number | null };
};
const onGuest = (id: string, verb: string, body: object = {}, headers = {}) =>
  api.post(north, `/api/sign-ups/${id}/${verb}`, body, headers);
const get = (as: string, date: EventDate, what: string, headers = {}) =>
  api.ask({ as, path: `/api/event-dates/${date.id}/${what}`, headers });
const hear = () => hearFacts(api.table, { 'fill-seats': fill });

describe('somebody without a phone', () => {
  it('is signed up, has a code, and stands in the list, whose reading leaves a trace', async () => {
    const date = await published();
    const guest = await join(date, { contact: { kind: 'sms', value: '500 000 000' }, language: 'uk' });
    expect(guest).toMatchObject({
      state: { name: 'seated' },
      place: null,
      code: expect.stringMatching(/^[2-9A-HJ-NP-Z]{6}$/),
    });
    const list = await get(north, date, 'guests');
    expect(list.body.items).toMatchObject([
      { id: guest.id, name: 'Pani Ewa', contact: { value: '500 000 000' }, language: 'uk' },
    ]);
    const day = new Date().toISOString().slice(0, 10);
    const { items } = await api.table.under(keys.audit(day, '').pk, 'entry#', { limit: 1000 });
    expect(items).toContainEqual(
      expect.objectContaining({ what: 'guests', read: [guest.id], by: { kind: 'staff', staffId: north } }),
    );
    expect((await get(south, date, 'guests')).status).toBe(403);
  });

  it('is signed up once, however often it is sent, and not untold of their data', async () => {
    const date = await published();
    const key = { 'idempotency-key': `once-${date.id}` };
    const path = `/api/event-dates/${date.id}/guests`;
    for (const _ of [1, 2]) expect((await api.post(north, path, person, key)).status).toBe(201);
    expect(await guestsOf(api.table, date.id)).toHaveLength(1);
    // What is kept for a repeat says nothing personal.
    expect(JSON.stringify(await api.table.get(keys.idempotency(north, key['idempotency-key'])))).not.toContain('Ewa');
    expect((await api.post(north, path, { ...person, toldAboutData: false })).status).toBe(400);
    expect(await api.post(north, path, { ...person, contact: { kind: 'email', value: 'x' } })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'contact.value', message: 'to nie jest adres e-mail' }] },
    });
  });

  it('brings children with a signed paper, changes who comes, and cancels', async () => {
    const date = await published();
    const alone = { adults: 0, children: [{ age: 9 }] };
    const held = await join(date, { party: alone });
    expect(held.state).toMatchObject({ name: 'held', why: 'guardian' });
    expect(await onGuest(held.id, 'guardian', { name: 'Mama' })).toMatchObject({
      status: 200,
      body: { state: { name: 'seated' }, guardian: 'agreed' },
    });
    expect(await readSignUp(api.table, date.id, held.id)).toMatchObject({
      by: 'staff',
      guardian: { how: 'paper', name: 'Mama' },
    });
    expect((await join(date, { party: alone, paperConsent: true })).state.name).toBe('seated');
    expect(await onGuest(held.id, 'change', { party: { adults: 2, children: [] } })).toMatchObject({
      status: 200,
      body: { party: { adults: 2 } },
    });
    expect(await onGuest(held.id, 'change', { party: { adults: 3, children: [] } }, { 'if-match': '"1"' })).toMatchObject({
      status: 409,
      body: { code: 'sign-up.changed' },
    });
    expect(await onGuest(held.id, 'cancel')).toMatchObject({ status: 200, body: { state: { name: 'ended', why: 'cancelled' } } });
    expect(await onGuest(held.id, 'cancel')).toMatchObject({ status: 409, body: { code: 'sign-up.ended' } });
    expect(await readSituation(api.table, date.id)).toMatchObject({ counts: { free: 29 } });
  });
});

describe('the waiting list', () => {
  it('says who waits at which place and why; a freed seat is offered, and staff answer for whoever has no chat', async () => {
    const date = await published({ seats: { kind: 'shared', total: 2 } });
    const first = await join(date);
    await join(date);
    const pair = await join(date, { party: { adults: 2, children: [] }, name: 'Para' });
    const single = await join(date, { name: 'Sam' });
    expect([pair.place, single.place]).toEqual([1, 2]);
    expect((await get(north, date, 'waiting')).body.items).toMatchObject([
      { place: 1, why: 'none-free', said: 'nie ma wolnych miejsc', guest: { name: 'Para' } },
      { place: 2, why: 'none-free' },
    ]);
    await onGuest(first.id, 'cancel');
    await hear();
    expect((await get(north, date, 'waiting', { 'accept-language': 'en' })).body.items).toMatchObject([
      { place: 1, why: 'none-free', guest: { name: 'Para' } },
    ]);
    expect((await get(north, date, 'seat-log')).body.items).toEqual(
      expect.arrayContaining([expect.objectContaining({ what: 'offered', signUpId: single.id })]),
    );
    expect(await onGuest(single.id, 'offer-answer', { accept: true })).toMatchObject({ body: { state: { name: 'seated' } } });
    expect(await onGuest(single.id, 'offer-answer', { accept: true })).toMatchObject({
      status: 409,
      body: { code: 'sign-up.not-offered' },
    });
  });
});

describe('at the door', () => {
  const at = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
  const checkIn = (as: string, date: EventDate, items: object[], walkIns: object[] = []) =>
    api.ask({ as, method: 'POST', path: `/api/event-dates/${date.id}/check-ins`, body: { items, walkIns } });
  const results = ({ body }: { body: Record<string, unknown> }) =>
    (body.items as { id: string; result: string; code: string | null }[]).map(({ id, result, code }) => [id, result, code]);

  it('a batch is answered one by one, and sending it twice changes nothing', async () => {
    const date = await published();
    const guests = await Promise.all(Array.from({ length: 12 }, (_, n) => join(date, { name: `Gość ${n}` })));
    const other = await join(await published());
    const gone = await join(date);
    await onGuest(gone.id, 'cancel');
    const items = [
      ...guests.map(({ code }, n) => ({ id: `in-${n}`, code: code.toLowerCase(), how: 'code', arrivedAt: at(20 - n) })),
      { id: 'other', signUpId: other.id, how: 'qr', arrivedAt: at(1) },
      { id: 'gone', signUpId: gone.id, how: 'list', arrivedAt: at(1) },
      { id: 'typo', code: 'AAAAAA', how: 'code', arrivedAt: at(1) },
    ];
    const expected = [
      ...guests.map((_, n) => [`in-${n}`, 'done', null]),
      ['other', 'refused', 'sign-up.other-date'],
      ['gone', 'refused', 'sign-up.ended'],
      ['typo', 'refused', 'sign-up.not-found'],
    ];
    const once = await checkIn(north, date, items);
    expect(results(once)).toEqual(expected);
    const versions = (await guestsOf(api.table, date.id)).map(({ version }) => version);
    expect(results(await checkIn(north, date, items))).toEqual(expected);
    expect((await guestsOf(api.table, date.id)).map(({ version }) => version)).toEqual(versions);
    expect(await readSignUp(api.table, date.id, guests[0]?.id ?? '')).toMatchObject({
      attendance: { how: 'code', adults: 1, children: 0, by: north, at: items[0]?.arrivedAt },
    });
  });

  it('a guest whom another phone has checked in is no fault: it says when and by whom', async () => {
    const date = await published();
    const guest = await join(date, { party: { adults: 1, children: [{ age: 5 }] } });
    const came = at(30);
    await checkIn(north, date, [{ id: 'a', signUpId: guest.id, how: 'name', adults: 1, children: 0, arrivedAt: came }]);
    const told = await checkIn(office, date, [{ id: 'b', signUpId: guest.id, how: 'list', arrivedAt: at(10) }]);
    const byName = city.staff.find(({ id }) => id === north)?.name;
    expect(told.body.items).toMatchObject([{ result: 'already', at: came, byName, said: expect.stringMatching(/^\p{Lu}/u) }]);
    expect(await readSignUp(api.table, date.id, guest.id)).toMatchObject({ attendance: { adults: 1, children: 0, at: came } });
  });

  it('two phones at once check a guest in once', async () => {
    const date = await published();
    const guest = await join(date);
    const item = { id: 'x', signUpId: guest.id, how: 'qr', arrivedAt: at(1) };
    const told = await Promise.all([north, office].map((as) => checkIn(as, date, [item])));
    expect(
      told
        .flatMap(results)
        .map(([, result]) => result)
        .toSorted(),
    ).toEqual(['already', 'done']);
  });

  it('whoever waits is told so; people without a sign-up are a count, replaced when it is sent again', async () => {
    const date = await published({ seats: { kind: 'shared', total: 1 } });
    await join(date);
    const waits = await join(date);
    const counted = { id: 'door-1', adults: 3, children: 1, at: at(1) };
    const told = await checkIn(north, date, [{ id: 'w', signUpId: waits.id, how: 'name', arrivedAt: at(1) }], [counted]);
    expect(results(told)).toEqual([['w', 'refused', 'sign-up.no-seat']]);
    await checkIn(north, date, [], [counted]);
    const { items } = await api.table.under(keys.eventDate(date.id).pk, 'walk-in#', { limit: 10 });
    expect(items).toMatchObject([{ adults: 3, children: 1 }]);
  });

  it('a child whose guardian has not agreed comes in with a word to staff; a clock ahead of ours is put right', async () => {
    const date = await published();
    const child = await join(date, { party: { adults: 0, children: [{ age: 9 }] } });
    const future = new Date(Date.now() + 3_600_000).toISOString();
    const told = await checkIn(north, date, [{ id: 'c', signUpId: child.id, how: 'name', arrivedAt: future }]);
    expect(told.body.items).toMatchObject([{ result: 'done', guardianMissing: true }]);
    const { attendance } = (await readSignUp(api.table, date.id, child.id)) ?? {};
    expect((attendance?.at ?? future) < future).toBe(true);
  });

  it('takes at most 100 at once', async () => {
    const date = await published();
    const items = Array.from({ length: 101 }, (_, n) => ({ id: `${n}`, code: 'AAAAAA', how: 'code', arrivedAt: at(1) }));
    expect((await checkIn(north, date, items)).status).toBe(400);
  });
});

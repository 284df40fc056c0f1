/** Minutes, reports, numbers and feedback of a date through the staff API, on the real engine. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { city } from '../../shared/city/current.ts';
import type { EventContent, EventDate } from '../../shared/events/model.ts';
import type { SignUp } from '../../shared/events/sign-up-model.ts';
import { readDate } from '../../shared/events/store-dates.ts';
import { MINUTES_AFTER_SECONDS, REMIND_AGAIN_SECONDS } from '../../shared/events/store-meetings.ts';
import { carryOutSignUp, readSignUp } from '../../shared/events/store-sign-ups.ts';
import { handleDateTimer } from '../../shared/events/store-timers.ts';
import { keys } from '../../shared/platform/keys.ts';
import { addSeconds } from '../../shared/platform/time.ts';
import { causeOf } from '../../shared/platform/work.ts';
import { content, inDays } from '../support/event-content.ts';
import { NORTH, north, office, type StaffApi, south, startStaffApi } from '../support/staff-api.ts';
import { inWork } from '../support/work.ts';

let api: StaffApi;
beforeAll(async () => {
  api = await startStaffApi();
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
const get = (as: string, path: string) => api.ask({ as, path });
const put = (path: string, body: unknown, version: number) =>
  api.ask({
    as: north,
    method: 'PUT',
    path,
    body,
    headers: { 'idempotency-key': crypto.randomUUID(), 'if-match': `"${version}"` },
  });
const openOf = async (as: string, dateId: string) =>
  ((await get(as, '/api/meetings/open')).body.items as { dateId: string }[]).find((one) => one.dateId === dateId);
const timerOf = (dateId: string) => api.table.get(keys.dateTimer(dateId, 'minutes'));
const ring = async (dateId: string) => {
  const timer = await timerOf(dateId);
  await inWork({ table: api.table, city, now: String(timer?.dueAt) }, (work) => handleDateTimer(work, timer ?? {}));
  return String(timer?.dueAt);
};

describe('a meeting', () => {
  const agenda = { agenda: ['Podwórka'], minutes: null, decisions: [] };
  it('asks its organiser for the minutes from two days after the end, again and again, until they are closed', async () => {
    const date = await published({ meeting: true });
    const path = `/api/event-dates/${date.id}/meeting`;
    expect((await timerOf(date.id))?.dueAt).toBe(addSeconds(date.endsAt, MINUTES_AFTER_SECONDS));
    expect(await openOf(north, date.id)).toBeUndefined();

    await ring(date.id);
    const again = await ring(date.id);
    expect(again).toBe(addSeconds(date.endsAt, MINUTES_AFTER_SECONDS + REMIND_AGAIN_SECONDS));
    for (const as of [north, office])
      expect(await openOf(as, date.id)).toMatchObject({ reminders: 2, remindedAt: again, organiser: north });
    expect(await openOf(south, date.id)).toBeUndefined();

    expect(await put(path, agenda, 0)).toMatchObject({ status: 200, body: { version: 1 } });
    expect(await api.post(north, `${path}/close`)).toMatchObject({ status: 422, body: { code: 'meeting.empty' } });
    const decisions = [{ id: 'd1', text: 'Ławka', owner: 'Pani Zofia', dueOn: '2026-12-15', doneOn: null }];
    expect(await put(path, { ...agenda, minutes: 'Ustalono.', decisions }, 1)).toMatchObject({ status: 200 });
    expect(await api.post(north, `${path}/close`)).toMatchObject({ status: 200, body: { closedBy: north } });
    expect(await openOf(office, date.id)).toBeUndefined();
    expect(await timerOf(date.id)).toBeUndefined();
    expect(await put(path, agenda, 3)).toMatchObject({ status: 409, body: { code: 'meeting.closed' } });
  });

  it('written by two at once: the second reads again', async () => {
    const path = `/api/event-dates/${(await published({ meeting: true })).id}/meeting`;
    expect(await put(path, agenda, 0)).toMatchObject({ status: 200 });
    expect(await put(path, agenda, 0)).toMatchObject({ status: 409, body: { code: 'meeting.changed' } });
  });

  it('that an event becomes later asks for its minutes, too; one that is none any more does not', async () => {
    const date = await published();
    expect(await timerOf(date.id)).toBeUndefined();
    expect((await put(`/api/events/${date.eventId}`, content({ meeting: true }), 2)).status).toBe(200);
    expect((await timerOf(date.id))?.dueAt).toBe(addSeconds(date.endsAt, MINUTES_AFTER_SECONDS));
    expect((await put(`/api/events/${date.eventId}`, content(), 3)).status).toBe(200);
    await ring(date.id);
    expect(await openOf(office, date.id)).toBeUndefined();
    expect(await timerOf(date.id)).toBeUndefined();
  });

  it('that is cancelled asks nobody; an event that is none has no minutes', async () => {
    const date = await published({ meeting: true });
    await api.post(north, `/api/event-dates/${date.id}/cancel`, { reason: 'Deszcz.' });
    expect(await timerOf(date.id)).toBeUndefined();
    const walk = await published();
    expect(await timerOf(walk.id)).toBeUndefined();
    expect(await put(`/api/event-dates/${walk.id}/meeting`, agenda, 0)).toMatchObject({
      status: 409,
      body: { code: 'meeting.none' },
    });
  });
});

describe('afterwards', () => {
  it('there are totals by age, what guests said without names, and a report that two do not write over', async () => {
    const date = await published();
    const person = { name: 'Pani Ewa', contact: { kind: 'none' }, toldAboutData: true };
    const family = { ...person, party: { adults: 1, children: [{ age: 5 }, { age: 13 }] } };
    const path = `/api/event-dates/${date.id}`;
    const { body } = await api.post(north, `${path}/guests`, family);
    const guest = body as unknown as SignUp;
    await api.post(north, `${path}/guests`, { ...person, party: { adults: 2, children: [] } });
    await api.post(north, `${path}/check-ins`, {
      items: [{ id: 'a', signUpId: guest.id, how: 'name', arrivedAt: new Date().toISOString() }],
      walkIns: [{ id: 'door', adults: 4, children: 0, at: new Date().toISOString() }],
    });
    const came = await readSignUp(api.table, date.id, guest.id);
    await api.work((w) =>
      carryOutSignUp(w, date, came, { ...causeOf(w), kind: 'SayHowItWas', mood: 'good', words: 'Było ciekawie.' }),
    );

    const read = await get(north, `${path}/afterwards`);
    expect(read).toMatchObject({
      status: 200,
      body: {
        version: 0,
        walkIns: { adults: 4, children: 0 },
        attendance: { signUps: 2, came: 1, people: 7, byAge: { '0-6': 1, '13-17': 1, adults: 5 } },
        feedback: {
          moods: { good: 1, 'so-so': 0, bad: 0 },
          words: [{ signUpId: guest.id, words: 'Było ciekawie.', shown: false }],
        },
      },
    });
    expect((await api.post(north, `/api/sign-ups/${guest.id}/words`, { shown: true })).status).toBe(200);
    expect((await get(north, `${path}/afterwards`)).body).toMatchObject({ feedback: { words: [{ shown: true }] } });
    expect(JSON.stringify(read.body)).not.toContain('Ewa');
    const report = { report: 'Przyszło siedem osób.', walkIns: { adults: 5, children: 1 } };
    expect(await put(`${path}/afterwards`, report, 0)).toMatchObject({
      status: 200,
      body: { version: 1, attendance: { people: 9 } },
    });
    expect(await put(`${path}/afterwards`, report, 0)).toMatchObject({ status: 409, body: { code: 'afterwards.changed' } });
  });

  it('a photo is shown only with consent, of children only with their guardians’', async () => {
    const date = await published();
    const path = `/api/event-dates/${date.id}/photos`;
    const told = await api.post(north, path, { alt: 'Spacer.', contentType: 'image/jpeg', bytes: 1234 });
    const { photo, upload } = told.body as { photo: { id: string; url: null }; upload: { url: string } };
    expect(told).toMatchObject({ status: 201, body: { photo: { url: null, consent: null } } });
    expect(new URL(upload.url).searchParams.get('X-Amz-SignedHeaders')).toContain('content-length;content-type');
    const agree = (body: object) => api.post(north, `${path}/${photo.id}/consent`, body);
    const agreed = { agreed: true, childrenSeen: false, guardiansAgreed: false };
    expect(await agree(agreed)).toMatchObject({ status: 409, body: { code: 'photo.not-arrived' } });
    expect((await api.post(north, path, { alt: 'x', contentType: 'application/pdf', bytes: 10 })).status).toBe(400);
    expect((await api.post(north, path, { alt: 'x', contentType: 'image/png', bytes: 99_000_000 })).status).toBe(400);
  });
});

describe('the plan of the year', () => {
  it('stands by kind and subarea, for everybody at work and the committee', async () => {
    const date = await published();
    const year = date.startsAt.slice(0, 4);
    const told = await api.ask({ as: office, path: '/api/event-plan', query: { year } });
    const row = (told.body.items as { kind: string; ahead: number }[]).find(({ kind }) => kind === date.kind);
    expect(row).toMatchObject({ plan: city.events.kinds[0]?.yearly, bySubarea: { [NORTH]: { ahead: expect.any(Number) } } });
    expect(row?.ahead).toBeGreaterThan(0);
  });
});

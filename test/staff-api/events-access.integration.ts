/** Every route of events × everybody who may ask: events are public, who comes to them is not. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVENT_ROUTES } from '../../functions/staff-api/event-routes.ts';
import type { EventDate } from '../../shared/events/model.ts';
import { type Cells, COLUMNS, putCallers } from '../support/callers.ts';
import { content, inDays } from '../support/event-content.ts';
import { type StaffApi, startStaffApi } from '../support/staff-api.ts';

/** A question on which everybody who works here may look. */
const everybody: Cells = [200, 200, 200, 200, 200, 200, 403];
const atWork: Cells = [200, 200, 200, 200, 200, 403, 403];
const theirs: Cells = [200, 200, 403, 200, 200, 403, 403];
/** Allowed, and then refused for what it is about. */
const allowed = (status: number): Cells => [status, status, 403, status, status, 403, 403];

/** `on`: a draft, a published date, a guest with a seat, one who waits for a guardian, or nothing. */
interface Row {
  readonly route: string;
  readonly on: 'nothing' | 'draft' | 'event' | 'date' | 'guest' | 'child';
  readonly body?: unknown;
  readonly ifMatch?: string;
  readonly cells: Cells;
}

const reason = { reason: 'Deszcz.' };
const adult = { adults: 1, children: [] };
const made = { content: content({ hosts: ['involved'] }), dates: [[inDays(5)]] };
const TABLE: readonly Row[] = [
  { route: 'GET /api/events', on: 'nothing', cells: everybody },
  { route: 'POST /api/events', on: 'nothing', body: made, cells: theirs },
  { route: 'GET /api/events/{id}', on: 'event', cells: everybody },
  { route: 'PUT /api/events/{id}', on: 'draft', body: content({ partyMost: 3 }), ifMatch: '"1"', cells: theirs },
  { route: 'POST /api/events/{id}/publish', on: 'draft', cells: theirs },
  { route: 'POST /api/events/{id}/cancel', on: 'event', body: reason, cells: theirs },
  { route: 'POST /api/events/{id}/copy', on: 'event', body: { dates: [[inDays(9)]] }, cells: theirs },
  { route: 'POST /api/events/{id}/dates', on: 'event', body: { dates: [[inDays(9)]] }, cells: theirs },
  { route: 'GET /api/event-dates/{id}', on: 'date', cells: everybody },
  { route: 'POST /api/event-dates/{id}/move', on: 'date', body: { sittings: [inDays(8)] }, cells: theirs },
  { route: 'POST /api/event-dates/{id}/cancel', on: 'date', body: reason, cells: theirs },
  { route: 'POST /api/event-dates/{id}/seats', on: 'date', body: { seats: { kind: 'shared', total: 40 } }, cells: theirs },
  { route: 'POST /api/event-dates/{id}/hold', on: 'date', cells: allowed(409) },
  { route: 'GET /api/event-dates/{id}/guests', on: 'date', cells: theirs },
  {
    route: 'POST /api/event-dates/{id}/guests',
    on: 'date',
    body: { party: adult, name: 'Gość', contact: { kind: 'none' }, toldAboutData: true },
    cells: theirs,
  },
  { route: 'GET /api/event-dates/{id}/waiting', on: 'date', cells: theirs },
  { route: 'GET /api/event-dates/{id}/seat-log', on: 'date', cells: theirs },
  { route: 'POST /api/sign-ups/{id}/change', on: 'guest', body: { party: adult }, cells: theirs },
  { route: 'POST /api/sign-ups/{id}/cancel', on: 'guest', cells: theirs },
  { route: 'POST /api/sign-ups/{id}/guardian', on: 'child', cells: theirs },
  { route: 'POST /api/sign-ups/{id}/offer-answer', on: 'guest', body: { accept: true }, cells: allowed(409) },
  { route: 'POST /api/sign-ups/{id}/words', on: 'guest', body: { shown: true }, cells: allowed(409) },
  { route: 'POST /api/event-dates/{id}/check-ins', on: 'date', body: { items: [] }, cells: theirs },
  { route: 'GET /api/event-dates/{id}/meeting', on: 'date', cells: atWork },
  {
    route: 'PUT /api/event-dates/{id}/meeting',
    on: 'date',
    body: { agenda: [], minutes: 'Ustalono.', decisions: [] },
    ifMatch: '"0"',
    cells: theirs,
  },
  { route: 'POST /api/event-dates/{id}/meeting/close', on: 'date', cells: allowed(422) },
  { route: 'GET /api/meetings/open', on: 'nothing', cells: atWork },
  { route: 'GET /api/event-dates/{id}/afterwards', on: 'date', cells: atWork },
  {
    route: 'PUT /api/event-dates/{id}/afterwards',
    on: 'date',
    body: { report: 'Było miło.', walkIns: { adults: 2, children: 0 } },
    ifMatch: '"0"',
    cells: theirs,
  },
  {
    route: 'POST /api/event-dates/{id}/photos',
    on: 'date',
    body: { alt: 'Spacer.', contentType: 'image/jpeg', bytes: 1000 },
    cells: theirs,
  },
  { route: 'POST /api/event-dates/{id}/photos/{photo}/arrived', on: 'date', cells: allowed(404) },
  {
    route: 'POST /api/event-dates/{id}/photos/{photo}/consent',
    on: 'date',
    body: { agreed: true, childrenSeen: false, guardiansAgreed: false },
    cells: allowed(404),
  },
  { route: 'GET /api/event-plan', on: 'nothing', cells: everybody },
  { route: 'GET /api/event-dates/{id}/notices', on: 'date', cells: theirs },
];

let api: StaffApi;
beforeAll(async () => {
  api = await startStaffApi();
  await api.work((w) => {
    putCallers(w);
  });
});
afterAll(() => api.stop());

/** Fresh for each cell; answers the id that the route is about. */
const make = async (on: Row['on']): Promise<string> => {
  if (on === 'nothing') return '';
  const draft = await api.post('office', '/api/events', {
    content: content({ hosts: ['involved'], meeting: true }),
    dates: [[inDays(5)]],
  });
  const { event, dates } = draft.body as { event: { id: string }; dates: EventDate[] };
  if (on === 'draft') return event.id;
  await api.post('office', `/api/events/${event.id}/publish`);
  const dateId = dates[0]?.id ?? '';
  if (on === 'event') return event.id;
  if (on === 'date') return dateId;
  const party = on === 'guest' ? adult : { adults: 0, children: [{ age: 9 }] };
  const body = { party, name: 'Gość', contact: { kind: 'none' }, toldAboutData: true };
  return String((await api.post('office', `/api/event-dates/${dateId}/guests`, body)).body.id);
};

const call = async (who: string, { route, body = {}, ifMatch }: Row, id: string) => {
  const [method = '', pattern = ''] = route.split(' ');
  const path = pattern.replace('{id}', id).replace('{photo}', 'none');
  if (method === 'GET') return api.ask({ as: who, path });
  const headers = { 'idempotency-key': crypto.randomUUID(), ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }) };
  return api.ask({ as: who, method, path, body, headers });
};

describe('every route of events', () => {
  it('is walked by this table', () => {
    const routes = EVENT_ROUTES.map(({ method, path }) => `${method} ${path}`);
    expect(TABLE.map(({ route }) => route).toSorted()).toEqual(routes.toSorted());
  });

  it.each(TABLE.filter(({ route }) => route.includes('{id}')))('$route is 404 where there is nothing', async (row) => {
    expect((await call('admin', row, 'none')).status).toBe(404);
  });
});

describe.each(TABLE)('$route', (row) => {
  it.each(COLUMNS.map((who, i) => ({ who, status: row.cells[i] ?? 0 })))('$who: $status', async ({ who, status }) => {
    const told = await call(who, row, await make(row.on));
    expect({ ...told, status: told.status === 201 ? 200 : told.status }).toMatchObject({ status });
  });
});

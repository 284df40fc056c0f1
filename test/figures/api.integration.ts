/** Figures, contacts and calls as staff ask for them; files as they open them, on the real engines. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Messaging, startMessaging } from '../../local/messaging/fauxqs.ts';
import { city } from '../../shared/city/current.ts';
import { ContactSchema } from '../../shared/contacts/model.ts';
import { newConversation } from '../../shared/conversations/store.ts';
import { keys } from '../../shared/platform/keys.ts';
import { askToCall, readCall } from '../../shared/sending/call-store.ts';
import type { FiguresView } from '../../shared/staff/figures-api.ts';
import { hearFacts } from '../support/hear-facts.ts';
import { readPdf } from '../support/pdf.ts';
import {
  common,
  idsOf,
  NORTH,
  NOW,
  north,
  office,
  SOUTH,
  type StaffApi,
  sensitive,
  south,
  startStaffApi,
} from '../support/staff-api.ts';
import { readSheet } from '../support/xlsx.ts';

let api: StaffApi;
let messaging: Messaging;
let folder: string;
let hear: () => Promise<unknown>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'figures-'));
  messaging = await startMessaging(folder, 'eu-central-1');
  process.env.AWS_ENDPOINT_URL_S3 = messaging.url;
  messaging.buckets.createBucket('attachments');
  api = await startStaffApi();
  const [{ handler: count }, { handler: print }] = await Promise.all([
    import('../../functions/count-facts.ts'),
    import('../../functions/print.ts'),
  ]);
  hear = () => hearFacts(api.table, { 'count-facts': count, print });
});
afterAll(async () => {
  await api.stop();
  await messaging.stop();
  await rm(folder, { recursive: true });
});

const MONTH = { from: '2026-11-01', to: '2026-11-30' };
const committee = city.staff.find(({ role }) => role === 'committee')?.id ?? '';
const today = () => new Date().toISOString();
const dayFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
/** The days around now, whatever the time is in the city. */
const NOWADAYS = { from: dayFromNow(-1), to: dayFromNow(1) };

const read = async (as: string, query: Record<string, string> = MONTH): Promise<FiguresView> => {
  const told = await api.ask({ as, path: '/api/figures', query });
  expect(told.status).toBe(200);
  return told.body as unknown as FiguresView;
};

describe('whose figures', () => {
  it('the office reads all, a streetworker their subareas without what is sensitive', async () => {
    await api.routed({ subarea: NORTH });
    await api.routed({ subarea: NORTH, category: sensitive });
    await api.routed({ subarea: SOUTH });
    await api.routed({ subarea: null });
    await hear();
    expect((await read(office)).all.reported).toBe(4);
    expect((await read(office, { ...MONTH, subarea: 'outside' })).all.reported).toBe(1);
    const own = await read(north);
    expect(own).toMatchObject({ withSensitive: false, all: { reported: 1 }, subareas: [{ subarea: NORTH, reported: 1 }] });
    expect(own.categories.map(({ category }) => category)).toEqual([common]);
    expect((await read(south)).all.reported).toBe(1);
  });

  it('nobody else any, and not those of others', async () => {
    const status = async (as: string, query: Record<string, string>) =>
      (await api.ask({ as, path: '/api/figures', query })).status;
    expect(await status(committee, MONTH)).toBe(403);
    expect(await status(north, { ...MONTH, subarea: SOUTH })).toBe(403);
    expect(await status(north, { ...MONTH, subarea: 'outside' })).toBe(403);
    expect(await status(office, { ...MONTH, subarea: 'atlantis' })).toBe(400);
    expect((await api.post(committee, '/api/figures/documents', { kind: 'figures-month-pdf', ...MONTH })).status).toBe(403);
    expect((await api.post(committee, '/api/contacts', { place: 'yard', kind: 'talk', subarea: NORTH })).status).toBe(403);
  });

  it('of days that make sense, in words', async () => {
    for (const query of [
      { from: '2026-11-30', to: '2026-11-01' },
      { from: '2025-01-01', to: '2026-11-01' },
      { from: 'jutro', to: '2026-11-01' },
    ])
      expect((await api.ask({ as: office, path: '/api/figures', query })).status).toBe(400);
    const told = await api.ask({ as: office, path: '/api/figures', query: { from: '2026-11-30', to: '2026-11-01' } });
    expect(JSON.stringify(told.body)).toContain('ostatni dzień musi być');
  });

  it('that have not moved are not sent again', async () => {
    const first = await api.ask({ as: office, path: '/api/figures', query: MONTH });
    const again = await api.ask({
      as: office,
      path: '/api/figures',
      query: MONTH,
      headers: { 'if-none-match': String(first.headers.etag) },
    });
    expect(again.status).toBe(304);
  });
});

describe('a contact', () => {
  const contactOf = async (id: unknown) => ContactSchema.parse(await api.table.get(keys.contact(String(id))));

  it('is one tap: in their own subarea, now, and nothing of who it was', async () => {
    const told = await api.post(north, '/api/contacts', { place: 'yard', kind: 'talk' });
    expect(told.status).toBe(201);
    expect(await contactOf(told.body.id)).toEqual({
      id: told.body.id,
      version: 1,
      at: expect.any(String),
      takenBackAt: null,
      subarea: NORTH,
      place: 'yard',
      kind: 'talk',
      by: north,
    });
    await hear();
    expect((await read(north, NOWADAYS)).contacts).toEqual([{ place: 'yard', kind: 'talk', n: 1 }]);
  });

  it('sent twice by a phone with a bad connection is one', async () => {
    const headers = { 'idempotency-key': 'contact-once-0001' };
    const body = { place: 'street', kind: 'help', at: today() };
    const [first, again] = [
      await api.post(north, '/api/contacts', body, headers),
      await api.post(north, '/api/contacts', body, headers),
    ];
    expect(again.body).toEqual(first.body);
    await hear();
    expect((await read(north, NOWADAYS)).contacts.find(({ place }) => place === 'street')?.n).toBe(1);
  });

  it('without a key is logged all the same', async () => {
    const told = await api.ask({ as: north, method: 'POST', path: '/api/contacts', body: { place: 'phone', kind: 'talk' } });
    expect(told.status).toBe(201);
  });

  it('of a phone that was offline counts when it happened; a clock that is ahead met nobody tomorrow', async () => {
    const yesterday = new Date(Date.now() - 86_400_000).toISOString();
    const late = await api.post(north, '/api/contacts', { place: 'home', kind: 'help', at: yesterday });
    expect((await contactOf(late.body.id)).at).toBe(yesterday);
    const ahead = await api.post(north, '/api/contacts', { place: 'home', kind: 'help', at: '2199-01-01T00:00:00.000Z' });
    expect((await contactOf(ahead.body.id)).at <= today()).toBe(true);
  });

  it('that was a wrong tap is taken back by whoever logged it, and counts no more', async () => {
    await hear();
    const { contacts: before } = await read(north, NOWADAYS);
    const { body } = await api.post(north, '/api/contacts', { place: 'event', kind: 'conflict' });
    const back = (as: string) => api.post(as, `/api/contacts/${body.id}/take-back`);
    await hear();
    expect((await read(north, NOWADAYS)).contacts).toContainEqual({ place: 'event', kind: 'conflict', n: 1 });
    expect((await back(south)).status).toBe(404);
    expect((await back(committee)).status).toBe(403);
    expect((await back(north)).status).toBe(200);
    expect((await back(north)).status).toBe(200);
    await hear();
    expect((await read(north, NOWADAYS)).contacts).toEqual(before);
  });

  it('with a name, an unknown place, or of long ago is refused in words', async () => {
    const refusals = [
      { place: 'yard', kind: 'talk', name: 'Ewa' },
      { place: 'moon', kind: 'talk' },
      { place: 'yard', kind: 'talk', subarea: 'atlantis' },
      { place: 'yard', kind: 'talk', at: '2020-01-01T00:00:00.000Z' },
    ];
    for (const body of refusals) expect((await api.post(north, '/api/contacts', body)).status).toBe(400);
    const told = await api.post(office, '/api/contacts', { place: 'yard', kind: 'talk' });
    expect(told.body).toMatchObject({ code: 'body.invalid', errors: [{ path: 'subarea' }] });
  });
});

describe('a call', () => {
  let calls = 0;
  const toCall = async (): Promise<string> => {
    const issue = await api.routed({ subarea: NORTH });
    const talk = newConversation(`cnv_called${calls}`, 'messenger', `called${calls}`, NOW, () => `per_called${calls}`);
    const id = `msg_called${calls++}`;
    await api.work(async (work) => {
      const stored = await api.read(issue.id);
      const message = {
        id,
        issueId: issue.id,
        about: null,
        purpose: 'final',
        line: { text: 'Zrobione.' },
        staffId: null,
      } as never;
      await askToCall(work, talk, message, 'send.refused', stored);
    });
    return id;
  };
  const says = (id: string, body: object) => api.post(north, `/api/calls/${id}/done`, body);
  const listed = async (id: string) => idsOf(await api.ask({ as: north, path: '/api/calls' })).includes(id);

  it('in vain stays on the list, with what was noted, and counts as a try', async () => {
    const id = await toCall();
    expect((await says(id, { outcome: 'not-reached', note: 'Nie odbiera.' })).body).toMatchObject({ state: 'open', done: null });
    expect(await listed(id)).toBe(true);
    expect((await readCall(api.table, id))?.tries).toEqual([{ at: expect.any(String), by: north, note: 'Nie odbiera.' }]);
    expect((await says(id, { outcome: 'told-somebody' })).body).toMatchObject({
      state: 'done',
      done: { outcome: 'told-somebody' },
    });
    expect(await listed(id)).toBe(false);
    await hear();
    expect((await read(office, NOWADAYS)).calls).toEqual({ reached: 0, toldSomebody: 1, notReached: 1, givenUp: 0 });
  });

  it('without a word about how it went means that the resident was told, as before', async () => {
    const id = await toCall();
    expect((await says(id, {})).body).toMatchObject({ state: 'done', done: { outcome: 'reached', note: null } });
  });

  it('given up is off the list', async () => {
    const id = await toCall();
    expect((await says(id, { outcome: 'given-up' })).body).toMatchObject({ state: 'done', done: { outcome: 'given-up' } });
    await hear();
    expect((await read(office, NOWADAYS)).calls).toMatchObject({ reached: 1, givenUp: 1 });
  });
});

describe('a file', () => {
  const file = async (as: string, kind: string, more: object = {}): Promise<{ bytes: Uint8Array; name: string }> => {
    const asked = await api.post(as, '/api/figures/documents', { kind, ...MONTH, ...more });
    expect(asked.status).toBe(202);
    await hear();
    const { body } = await api.ask({ as, path: `/api/documents/${asked.body.id}` });
    expect(body).toMatchObject({ state: 'ready', dateId: null });
    const answer = await fetch(String(body.url));
    return { bytes: new Uint8Array(await answer.arrayBuffer()), name: String(body.fileName) };
  };

  it('is a report in Polish, for people and for screen readers', async () => {
    const { bytes, name } = await file(office, 'figures-month-pdf');
    expect(name).toBe('liczby-2026-11-01-2026-11-30.pdf');
    const { pages, title, language, tags } = readPdf(bytes);
    const text = pages.flat().join(' ');
    expect(title).toBe('Raport miesięczny: listopad 2026');
    expect(language).toBe('pl');
    for (const words of ['Zgłoszenia przyjęte:', 'Kontakty w terenie', 'Jak liczymy', 'Połączone']) expect(text).toContain(words);
    for (const subarea of city.subareas) expect(text).toContain(subarea.name.split(' ')[0]);
    expect(tags).toMatchObject({ H1: 1 });
    expect(tags.Table).toBeGreaterThanOrEqual(3);
  });

  it('is a table that says what the screen says', async () => {
    const seen = await read(office);
    const { bytes } = await file(office, 'figures-period-csv');
    const rows: string[][] = parse(Buffer.from(bytes), { bom: true, delimiter: ';' });
    expect(rows).toHaveLength(seen.cells.length + 2);
    expect(rows.at(-1)?.slice(0, 3)).toEqual(['Razem', 'Razem', String(seen.all.reported)]);
    const sheet = readSheet((await file(office, 'figures-period-xlsx', { language: 'en' })).bytes);
    const cells = sheet.rows.map((row) => row.map(({ value }) => value));
    expect(
      cells
        .find(([first]) => first === 'All')
        ?.slice(0, 3)
        .map(String),
    ).toEqual(['All', 'All', String(seen.all.reported)]);
  });

  it('of a streetworker holds what they may read, and is fetched by nobody else but the office', async () => {
    const { bytes } = await file(north, 'figures-period-csv');
    const text = Buffer.from(bytes).toString();
    const name = (id: string) => city.subareas.find((one) => one.id === id)?.name ?? '';
    expect(text).toContain(name(NORTH));
    expect(text).not.toContain(name(SOUTH));
    const asked = await api.post(north, '/api/figures/documents', { kind: 'figures-period-csv', ...MONTH });
    const path = `/api/documents/${asked.body.id}`;
    expect((await api.ask({ as: south, path })).status).toBe(404);
    expect((await api.ask({ as: office, path })).status).toBe(200);
    expect(
      (await api.post(north, '/api/figures/documents', { kind: 'figures-period-csv', ...MONTH, subarea: SOUTH })).status,
    ).toBe(403);
  });
});

/** From asking to the opened file: staff API, outbox, `print`, the bucket and its link, on the real engines. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Messaging, startMessaging } from '../../local/messaging/fauxqs.ts';
import { city } from '../../shared/city/current.ts';
import { DocumentSchema } from '../../shared/documents/model.ts';
import { documentMade } from '../../shared/documents/store.ts';
import type { SignUp } from '../../shared/events/sign-up-model.ts';
import { DOCUMENT_DAYS, EXPIRES_AT } from '../../shared/platform/config.ts';
import { keys } from '../../shared/platform/keys.ts';
import { aDate, anEvent, aSignUp, putPublished, venue } from '../support/events.ts';
import { anEdition, inCallNow } from '../support/grant-editions.ts';
import { readPdf } from '../support/pdf.ts';
import { NORTH, named, north, office, type StaffApi, south, startStaffApi } from '../support/staff-api.ts';
import { readSheet } from '../support/xlsx.ts';

let api: StaffApi;
let messaging: Messaging;
let folder: string;
let print: (event: SQSEvent) => Promise<SQSBatchResponse>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'print-'));
  messaging = await startMessaging(folder, 'eu-central-1');
  process.env.AWS_ENDPOINT_URL_S3 = messaging.url;
  messaging.buckets.createBucket('attachments');
  api = await startStaffApi();
  ({ handler: print } = await import('../../functions/print.ts'));
});
afterAll(async () => {
  await api.stop();
  await messaging.stop();
  await rm(folder, { recursive: true });
});

let dates = 0;
/** A published date in the north with these guests; answers its id. */
const dateWith = async (...guests: readonly Partial<SignUp>[]): Promise<string> => {
  const [id, eventId] = [`dat_p${dates}`, `evt_p${dates++}`];
  const where = venue({ subarea: NORTH });
  await api.work((w) => {
    putPublished(w, anEvent({ id: eventId, venue: where }), aDate({ id, eventId, venue: where }));
    for (const [n, guest] of guests.entries()) {
      const signUp = aSignUp({ id: `sup_${id}_${n}`, dateId: id, eventId, personId: null, ...guest });
      w.writes.put(keys.signUp(id, signUp.id), { ...signUp });
    }
  });
  return id;
};

const ask = (as: string, dateId: string, kind: string) => api.post(as, `/api/event-dates/${dateId}/documents`, { kind });
const asked = async (dateId: string, kind: string): Promise<string> => String((await ask(north, dateId, kind)).body.id);
const read = (as: string, id: string, headers: Record<string, string> = {}) =>
  api.ask({ as, path: `/api/documents/${id}`, headers });

/** The fact of this document, as the queue brings it for the n-th time. */
const deliver = async (id: string, receives = 1): Promise<SQSBatchResponse> => {
  const { Items = [] } = await api.table.doc.send(
    new ScanCommand({
      TableName: api.table.name,
      FilterExpression: 'begins_with(pk, :outbox) AND fact.aggregateId = :id',
      ExpressionAttributeValues: { ':outbox': 'outbox#', ':id': id },
    }),
  );
  const Records = Items.map(({ fact }) => ({
    messageId: id,
    body: JSON.stringify(fact),
    attributes: { ApproximateReceiveCount: String(receives) },
  }));
  expect(Records).toHaveLength(1);
  return print({ Records } as unknown as SQSEvent);
};

const audited = async (id: string) => {
  const { Items = [] } = await api.table.doc.send(
    new ScanCommand({
      TableName: api.table.name,
      FilterExpression: 'begins_with(pk, :audit) AND contains(#read, :id)',
      ExpressionAttributeNames: { '#read': 'read' },
      ExpressionAttributeValues: { ':audit': 'audit#', ':id': id },
    }),
  );
  return Items.map(({ by, what }) => [by.staffId, what]);
};

const file = async (id: string): Promise<{ bytes: Uint8Array; headers: Headers }> => {
  const { body } = await read(north, id);
  const answer = await fetch(String(body.url));
  expect(answer.status).toBe(200);
  return { bytes: new Uint8Array(await answer.arrayBuffer()), headers: answer.headers };
};

test('a guest list is asked for, made once, and opened by its link', async () => {
  const dateId = await dateWith({ name: 'Łucja Przykładowa', code: 'ABC234' });
  const id = await asked(dateId, 'guest-list-pdf');
  expect((await read(north, id)).body).toEqual({
    ...{ id, dateId, kind: 'guest-list-pdf', state: 'asked', at: expect.any(String) },
    ...{ fileName: null, failure: null, why: null, url: null },
  });

  expect(await deliver(id)).toEqual({ batchItemFailures: [] });
  expect(await deliver(id, 2)).toEqual({ batchItemFailures: [] });

  expect((await read(north, id)).body).toMatchObject({ state: 'ready', fileName: 'lista-gosci-2026-11-24.pdf', why: null });
  const { bytes, headers } = await file(id);
  expect(headers.get('content-type')).toBe('application/pdf');
  expect(headers.get('content-disposition')).toBe('attachment; filename="lista-gosci-2026-11-24.pdf"');
  expect(readPdf(bytes).pages.flat()).toEqual(expect.arrayContaining(['Łucja Przykładowa', 'ABC234']));
});

test('an attendance sheet has the columns of the city’s funder', async () => {
  const id = await asked(await dateWith({ name: '=Łucja' }), 'attendance-xlsx');
  await deliver(id);
  const cells = readSheet((await file(id)).bytes).rows.flat();
  expect(cells.map(({ value }) => value)).toEqual(expect.arrayContaining([...city.events.attendanceSheet.columns, '=Łucja']));
});

test('who came without signing up is counted: as at the door, then as the organiser says', async () => {
  const dateId = await dateWith({
    attendance: { at: '2026-11-24T10:00:00.000Z', how: 'code', by: north, adults: 1, children: 0 },
  });
  await api.work((w) => {
    w.writes.put(keys.walkIns(dateId, 'phone-1'), { adults: 2, children: 1, by: north });
    w.writes.put(keys.walkIns(dateId, 'phone-2'), { adults: 1, children: 0, by: office });
  });
  const totals = async () => {
    const id = await asked(dateId, 'attendance-xlsx');
    await deliver(id);
    return readSheet((await file(id)).bytes)
      .rows.flat()
      .find(({ value }) => value.startsWith('Obecni'))?.value;
  };
  expect(await totals()).toContain('dorośli 4, dzieci, wiek nieznany 1. Razem: 5.');
  const afterwards = { dateId, version: 1, report: null, walkIns: { adults: 5, children: 2 }, photos: [] };
  await api.work((w) => w.writes.put(keys.afterwards(dateId), afterwards));
  expect(await totals()).toContain('dorośli 6, dzieci, wiek nieznany 2. Razem: 8.');
});

test('who asks again whether it is ready pays nothing until it is', async () => {
  const id = await asked(await dateWith({}), 'door-pdf');
  const { headers } = await read(north, id);
  expect((await read(north, id, { 'if-none-match': String(headers.etag) })).status).toBe(304);
  await deliver(id);
  expect(await read(north, id, { 'if-none-match': String(headers.etag) })).toMatchObject({
    status: 200,
    body: { state: 'ready' },
  });
});

test('certificates of nobody: the reason in the reader’s language, and what to do', async () => {
  const id = await asked(await dateWith({}), 'certificates-pdf');
  await deliver(id);
  const told = await read(north, id);
  expect(told.body).toMatchObject({ state: 'failed', failure: 'document.nobody-came', url: null });
  expect(told.body.why).toContain('Zaznacz obecność');
  expect((await read(north, id, { 'accept-language': 'en' })).body.why).toContain('Mark who came');
});

describe('a bucket that does not answer', () => {
  test('is tried again, and at the last try the request says that it failed', async () => {
    const id = await asked(await dateWith({}), 'door-pdf');
    process.env.ATTACHMENTS_BUCKET = 'no-such-bucket';
    try {
      expect(await deliver(id, 4)).toEqual({ batchItemFailures: [{ itemIdentifier: id }] });
      expect((await read(north, id)).body).toMatchObject({ state: 'asked' });
      expect(await deliver(id, 5)).toEqual({ batchItemFailures: [] });
    } finally {
      process.env.ATTACHMENTS_BUCKET = 'attachments';
    }
    expect((await read(north, id)).body).toMatchObject({ state: 'failed', failure: 'document.not-made' });
  });
});

test('what a consumer made meanwhile is not made over', async () => {
  const id = await asked(await dateWith({}), 'door-pdf');
  await api.work(async (w) => {
    const item = await w.table.get(keys.document(id));
    documentMade(w, DocumentSchema.parse(item), { state: 'failed', failure: 'document.not-made' });
  });
  await deliver(id);
  expect((await read(north, id)).body).toMatchObject({ state: 'failed' });
});

test('asking and each link leave an audit entry, but not a sheet that names nobody', async () => {
  const dateId = await dateWith({ name: 'Łucja' });
  const [list, door] = [await asked(dateId, 'guest-list-csv'), await asked(dateId, 'door-pdf')];
  await deliver(list);
  await deliver(door);
  await read(office, list);
  await read(office, door);
  expect((await audited(list)).toSorted()).toEqual(
    [
      [north, 'documents'],
      [office, 'documents'],
    ].toSorted(),
  );
  expect(await audited(door)).toEqual([]);
});

test('the request is gone after seven days', async () => {
  const id = await asked(await dateWith({}), 'door-pdf');
  const item = await api.table.get(keys.document(id));
  expect(Number(item?.[EXPIRES_AT]) - Math.floor(Date.parse(String(item?.at)) / 1000)).toBe(DOCUMENT_DAYS * 86_400);
  await api.work((w) => w.writes.put(keys.document(id), { ...item, [EXPIRES_AT]: 1 }));
  expect(await read(north, id)).toMatchObject({ status: 404, body: { code: 'document.not-found' } });
});

test('only who may see the guests asks for documents and fetches them', async () => {
  const dateId = await dateWith({});
  const id = await asked(dateId, 'guest-list-pdf');
  const statuses = await Promise.all(
    [north, south, office, named].map(async (who) => [
      (await ask(who, dateId, 'guest-list-pdf')).status,
      (await read(who, id)).status,
    ]),
  );
  expect(statuses).toEqual([
    [202, 200],
    [403, 403],
    [202, 200],
    [202, 200],
  ]);
});

test.each([
  [{ kind: 'poster' }, 400, 'body.invalid'],
  [{}, 400, 'body.invalid'],
  [{ kind: 'door-pdf', language: 'ru' }, 400, 'body.invalid'],
])('%j is refused: %i %s', async (body, status, code) => {
  expect(await api.post(north, `/api/event-dates/${await dateWith({})}/documents`, body)).toMatchObject({
    status,
    body: { code },
  });
});

test('the leaflet of an edition is printed while it may be told; whoever reads editions opens it', async () => {
  const edition = inCallNow({
    ...anEdition(),
    version: 1,
    example: false,
    state: { name: 'draft', since: '2026-11-01T09:00:00.000Z' },
  });
  await api.work((w) => w.writes.put(keys.edition(edition.id), { ...edition }));
  const printed = async () => {
    const { body } = await api.post(office, `/api/editions/${edition.id}/documents`, { language: 'uk' });
    return String(body.id);
  };
  const id = await printed();
  expect(await deliver(id)).toEqual({ batchItemFailures: [] });
  expect((await read(south, id)).body).toMatchObject({ state: 'ready', fileName: `lystivka-${edition.id}.pdf`, dateId: null });
  const { language, pages } = readPdf((await file(id)).bytes);
  expect([language, pages.length, pages.flat().join(' ')]).toEqual(['uk', 1, expect.stringContaining(edition.name)]);
  // Over by the time it would be printed.
  const late = await printed();
  await api.work((w) =>
    w.writes.put(keys.edition(edition.id), { ...edition, state: { name: 'past', since: edition.state.since } }),
  );
  await deliver(late);
  expect((await read(office, late)).body).toMatchObject({ state: 'failed', failure: 'document.subject-missing' });
});

/** A note for a staircase and a letter to an owner: asked for, printed, fetched, on the real engines; read back from their glyphs. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Messaging, startMessaging } from '../../local/messaging/fauxqs.ts';
import { city } from '../../shared/city/current.ts';
import * as issues from '../../shared/issues/store.ts';
import { type Consumer, hearFacts } from '../support/hear-facts.ts';
import { readPdf } from '../support/pdf.ts';
import { common, NORTH, north, office, type StaffApi, sensitive, south, startStaffApi, worker } from '../support/staff-api.ts';

let api: StaffApi;
let messaging: Messaging;
let folder: string;
let consumers: Record<'print' | 'store-attachment', Consumer>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'issue-papers-'));
  messaging = await startMessaging(folder, 'eu-central-1');
  process.env.AWS_ENDPOINT_URL_S3 = messaging.url;
  process.env.ATTACHMENT_HOSTS = 'example.org';
  messaging.buckets.createBucket('attachments');
  api = await startStaffApi();
  const { handler: print } = await import('../../functions/print.ts');
  const { handler: store } = await import('../../functions/store-attachment.ts');
  consumers = { print: print as unknown as Consumer, 'store-attachment': store as unknown as Consumer };
});
afterAll(async () => {
  await api.stop();
  await messaging.stop();
  await rm(folder, { recursive: true });
});

const owner = city.owners.find(({ contact }) => contact.phone !== undefined)?.id ?? city.owners[0]?.id;
const settled = async (category = common) => {
  const issue = await api.routed({
    category,
    subarea: NORTH,
    further: async (w, id) => {
      const act = async (command: { kind: 'AcceptIssue'; staffId: string } | { kind: 'ResolveIssue'; outcome: string }) => {
        const now = await issues.readIssue(w, id);
        issues.carryOut(w, now, { ...issues.base(w, now), ...command });
      };
      await act({ kind: 'AcceptIssue', staffId: north });
      await act({ kind: 'ResolveIssue', outcome: 'Żarówkę wymieniła pani Zofia.' });
    },
  });
  return issue;
};
const handedOver = async () => {
  const issue = await api.routed({ subarea: NORTH });
  await api.post(north, `/api/issues/${issue.id}/accept`);
  const told = await api.post(north, `/api/issues/${issue.id}/hand-over`, { owner, checked: true });
  expect(told.status, JSON.stringify(told.body)).toBe(200);
  return issue;
};
const ask = (issueId: string, body: object, as = north) => api.post(as, `/api/issues/${issueId}/documents`, body);
const made = async (id: unknown, as = north) => (await api.ask({ as, path: `/api/documents/${String(id)}` })).body;
const printed = async (issueId: string, body: object) => {
  const asked = await ask(issueId, body);
  expect(asked.status, JSON.stringify(asked.body)).toBe(202);
  await hearFacts(api.table, consumers);
  const document = await made(asked.body.id);
  expect(document).toMatchObject({ state: 'ready' });
  return readPdf(new Uint8Array(await (await fetch(String(document.url))).arrayBuffer()));
};
const textOf = ({ pages }: ReturnType<typeof readPdf>) => pages.flat().join(' ');

describe('a note for a staircase', () => {
  it.each(['pl', 'uk', 'en'])(
    'in %s says what, when and what was done on one page, with a code and no name',
    async (language) => {
      const issue = await settled();
      const pdf = await printed(issue.id, { kind: 'issue-note', language, words: 'Żarówka wymieniona, świeci.' });
      expect(pdf.pages).toHaveLength(1);
      expect(pdf.language).toBe(language);
      expect(pdf.tags.Figure).toBe(1);
      const text = textOf(pdf);
      expect(text).toContain('Długa 1');
      expect(text).toContain('Żarówka wymieniona, świeci.');
      expect(text).toContain(issue.number);
      expect(text).not.toContain('Zofia');
      expect(text).not.toContain(worker(NORTH).name);
    },
  );

  it('with as many words as it takes is still one page', async () => {
    const issue = await settled();
    const words = 'Wymieniono żarówkę i klosz. '.repeat(25).slice(0, 700).trim();
    expect((await printed(issue.id, { kind: 'issue-note', words })).pages).toHaveLength(1);
  });

  it('is refused of what is open, confidential or somebody else’s', async () => {
    const open = await api.routed({ subarea: NORTH });
    await api.post(north, `/api/issues/${open.id}/accept`);
    const confidential = await settled(sensitive);
    const note = { kind: 'issue-note', words: 'Zrobione.' };
    const told = [await ask(open.id, note), await ask(confidential.id, note), await ask(open.id, note, south)];
    expect(told.map(({ status, body }) => [status, body.code])).toEqual([
      [409, 'note.not-settled'],
      [409, 'note.sensitive'],
      [404, 'issue.not-found'],
    ]);
    expect((await ask((await settled()).id, { ...note, words: 'x' })).status).toBe(400);
  });
});

describe('a letter to the owner', () => {
  it('has the office’s letterhead, the owner, number, place and words in Polish letters, with the photos that were chosen', async () => {
    const issue = await handedOver();
    const picture = await readFile('test/data/photo-with-gps.jpg');
    const { body } = await api.post(north, `/api/issues/${issue.id}/photos`, {
      shows: 'before',
      contentType: 'image/jpeg',
      bytes: picture.length,
    });
    const { id, upload } = body as { id: string; upload: { url: string; headers: Record<string, string> } };
    await fetch(upload.url, { method: 'PUT', headers: upload.headers, body: new Uint8Array(picture) });
    await api.post(north, `/api/issues/${issue.id}/photos/${id}/arrived`);
    await hearFacts(api.table, consumers);
    expect((await sharp(picture).metadata()).format).toBe('jpeg');
    const pdf = await printed(issue.id, { kind: 'owner-letter', words: 'Latarnia nie świeci, źle widać schody.', photos: [id] });
    const text = textOf(pdf);
    for (const part of [city.office.name, issue.number, 'Długa 1', 'źle widać schody', 'Szanowni Państwo'])
      expect(text).toContain(part);
    expect(text).toContain(city.owners.find((one) => one.id === owner)?.name);
    expect(pdf.pages).toHaveLength(2);
    expect(pdf.tags.Figure).toBe(1);
  });

  it('is refused while nobody has it outside; asked twice it is one; fetched by who sees the issue only', async () => {
    const issue = await api.routed({ subarea: NORTH });
    await api.post(north, `/api/issues/${issue.id}/accept`);
    const letter = { kind: 'owner-letter', words: 'Nie świeci.' };
    expect(await ask(issue.id, letter)).toMatchObject({ status: 409, body: { code: 'letter.not-handed-over' } });
    const given = await handedOver();
    const key = { 'idempotency-key': 'one-letter' };
    const path = `/api/issues/${given.id}/documents`;
    const [first, second] = [await api.post(north, path, letter, key), await api.post(north, path, letter, key)];
    expect(second.body).toEqual(first.body);
    const read = (as: string) => api.ask({ as, path: `/api/documents/${String(first.body.id)}` });
    expect([(await read(north)).status, (await read(office)).status, (await read(south)).status]).toEqual([200, 200, 404]);
  });

  it('says that it cannot be made when the issue has come back meanwhile', async () => {
    const issue = await handedOver();
    const asked = await ask(issue.id, { kind: 'owner-letter', words: 'Nie świeci.' });
    await api.post(north, `/api/issues/${issue.id}/start`);
    await hearFacts(api.table, consumers);
    expect(await made(asked.body.id)).toMatchObject({ state: 'failed', failure: 'document.subject-missing' });
  });
});

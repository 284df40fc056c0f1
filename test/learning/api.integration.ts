/** Staff correct what was misread, and approve words that may teach: over the real engine, through the door. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openModel } from '../../bot/understanding/model/model.ts';
import { makeReadByRules } from '../../bot/understanding/rules.ts';
import { writeLearned } from '../../scripts/export/write-learned.ts';
import { readPhrases } from '../../scripts/train/phrases.ts';
import { trainAll } from '../../scripts/train/train-all.ts';
import { city } from '../../shared/city/current.ts';
import { historyOf } from '../../shared/issues/store.ts';
import { allTaughtPhrases } from '../../shared/learning/store.ts';
import { keys } from '../../shared/platform/keys.ts';
import { common, NORTH, north, office, SOUTH, type StaffApi, south, startStaffApi } from '../support/staff-api.ts';

const other = city.categories.find(({ id, sensitive }) => !sensitive && id !== common)?.id ?? '';
const street = city.streets.find(({ subarea }) => subarea === SOUTH)?.short ?? '';

let api: StaffApi;
beforeAll(async () => {
  api = await startStaffApi();
});
afterAll(() => api.stop());

const corrections = async () => {
  const { body } = await api.ask({ as: office, path: '/api/learning/candidates' });
  return body.corrections as { what: string; from: string; to: string; count: number }[];
};

describe('a correction', () => {
  it('moves an untouched issue, keeps the promised day, is in the history and is counted', async () => {
    const { id, answerBy } = await api.routed();
    const told = await api.post(north, `/api/issues/${id}/correct`, { category: other, place: `${street} 3` });
    expect(told).toMatchObject({ status: 200, body: { state: 'routed' } });
    expect(await api.read(id)).toMatchObject({ category: other, answerBy, place: { street, houseNumber: '3', subarea: SOUTH } });
    const last = (await historyOf(api.table, id)).at(-1);
    expect(last).toMatchObject({
      what: 'ChangeIssue',
      by: { kind: 'staff', staffId: north },
      reason: `corrected category:${common}:${other} place`,
    });
    expect(await corrections()).toEqual(
      expect.arrayContaining([
        { what: 'category', from: common, to: other, count: 1 },
        { what: 'place', from: 'known-street', to: 'known-street', count: 1 },
      ]),
    );
  });

  it('of an accepted issue leaves it with whoever has it', async () => {
    const { id } = await api.routed();
    await api.post(north, `/api/issues/${id}/accept`);
    await api.post(north, `/api/issues/${id}/correct`, { category: other });
    expect(await api.read(id)).toMatchObject({ category: other, assignee: north, state: { name: 'accepted' } });
  });

  it('of what it was at all only counts', async () => {
    const { id, version } = await api.routed();
    const before = (await api.read(id)).version;
    expect(before).toBeGreaterThanOrEqual(version);
    expect(await api.post(north, `/api/issues/${id}/correct`, { intent: 'event_info' })).toMatchObject({ status: 200 });
    expect((await api.read(id)).version).toBe(before);
    expect(await corrections()).toContainEqual({ what: 'intent', from: 'report_issue', to: 'event_info', count: 1 });
  });

  it('to what it is already is none; repeated with its key it is counted once', async () => {
    const { id } = await api.routed();
    const counted = (await corrections()).find(({ what }) => what === 'category')?.count ?? 0;
    await api.post(north, `/api/issues/${id}/correct`, { category: common });
    const key = { 'idempotency-key': 'one-correction' };
    await api.post(north, `/api/issues/${id}/correct`, { category: other }, key);
    const again = await api.post(north, `/api/issues/${id}/correct`, { category: other }, key);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect((await corrections()).find(({ what }) => what === 'category')?.count).toBe(counted + 1);
  });

  it.each([
    [{}, 400, 'body.invalid'],
    [{ category: 'nothing' }, 400, 'body.invalid'],
    [{ place: 'Długa 1', subarea: 'nowhere' }, 400, 'body.invalid'],
  ])('%j is refused', async (body, status, code) => {
    const { id } = await api.routed();
    expect(await api.post(north, `/api/issues/${id}/correct`, body)).toMatchObject({ status, body: { code } });
  });

  it('of a closed issue is refused, decided on an old version too', async () => {
    const { id } = await api.routed();
    const old = await api.post(north, `/api/issues/${id}/correct`, { category: other }, { 'if-match': '"1"' });
    expect(old).toMatchObject({ status: 409, body: { code: 'issue.changed' } });
    await api.post(office, `/api/issues/${id}/reject`, { reason: 'To teren prywatny.' });
    expect(await api.post(office, `/api/issues/${id}/correct`, { category: other })).toMatchObject({
      status: 409,
      body: { code: 'issue.closed' },
    });
  });
});

describe('words that may teach', () => {
  it('are shown without what is personal, with what the model made of them', async () => {
    const { id } = await api.routed({ subarea: NORTH });
    await api.post(north, `/api/issues/${id}/correct`, { category: other });
    expect(await api.ask({ as: north, path: `/api/issues/${id}/teaching` })).toMatchObject({
      status: 200,
      body: { text: 'Nie świeci latarnia', language: 'pl', category: other, readAs: common, modelVersion: 'm1', urgent: false },
    });
    expect((await api.ask({ as: south, path: `/api/issues/${id}/teaching` })).status).toBe(404);
  });

  it('are kept without a link to the issue, the conversation or the person', async () => {
    const { id, author } = await api.routed();
    const told = await api.post(north, `/api/issues/${id}/teach`, { text: 'ciemno jak w piwnicy na [ulica]', category: common });
    expect(told).toMatchObject({ status: 200, body: { taught: true } });
    const { items } = await api.table.under(keys.taughtPhrase('').pk, 'phrase#', { limit: 100 });
    const [kept] = items.filter(({ text }) => text === 'ciemno jak w piwnicy na [ulica]');
    expect(kept).toMatchObject({
      language: 'pl',
      means: { kind: 'category', category: common, urgent: false },
      modelVersion: 'm1',
    });
    const written = JSON.stringify(kept);
    for (const link of [id, author?.conversationId, author?.personId, north]) expect(written).not.toContain(link);
    expect(written).not.toMatch(/\d\d:\d\d/);
    const answer = await api.table.get(keys.idempotency(north, 'no-such'));
    expect(answer).toBeUndefined();
  });

  it('approved twice are one phrase', async () => {
    const body = { text: 'latarnia mruga całą noc', category: common };
    for (const _ of [1, 2]) await api.post(north, `/api/issues/${(await api.routed()).id}/teach`, body);
    expect((await allTaughtPhrases(api.table)).filter(({ text }) => text === body.text)).toHaveLength(1);
  });

  it.each(['dzwonić 600 100 200', `dziura na ${street} 5`, 'pan Kowalski hałasuje', 'piszcie na jan@example.org'])(
    '"%s" is refused, and nothing is kept',
    async (text) => {
      const { id } = await api.routed();
      const told = await api.post(north, `/api/issues/${id}/teach`, { text, category: common });
      expect(told).toMatchObject({ status: 422, body: { code: 'learning.personal', errors: [{ path: 'text' }] } });
      expect((await allTaughtPhrases(api.table)).map((phrase) => phrase.text)).not.toContain(text);
    },
  );

  it('need exactly one meaning', async () => {
    const { id } = await api.routed();
    for (const body of [{ text: 'co słychać' }, { text: 'co słychać', category: common, intent: 'greeting' }])
      expect(await api.post(north, `/api/issues/${id}/teach`, body)).toMatchObject({
        status: 400,
        body: { code: 'body.invalid' },
      });
  });

  it('may come from a chat, and then say in its language what they mean, and nothing of the chat', async () => {
    const { author } = await api.routed();
    const path = `/api/conversations/${author?.conversationId}/teach`;
    const told = await api.post(north, path, { text: 'kiedy znowu tańce', intent: 'event_info' });
    expect(told).toMatchObject({ status: 200, body: { taught: true } });
    const kept = (await allTaughtPhrases(api.table)).find(({ text }) => text === 'kiedy znowu tańce');
    expect(kept).toMatchObject({ language: 'pl', means: { kind: 'intent', intent: 'event_info' }, modelSaid: null });
    expect(JSON.stringify(kept)).not.toContain(author?.conversationId);
    expect(await api.post(north, path, { text: 'piszcie na jan@example.org', intent: 'event_info' })).toMatchObject({
      status: 422,
      body: { code: 'learning.personal' },
    });
    expect(await api.post(north, path, { text: 'ciemno wszędzie', category: 'nothing' })).toMatchObject({ status: 400 });
    expect((await api.post(south, path, { text: 'kiedy znowu tańce', intent: 'event_info' })).status).toBe(404);
  });

  it('are listed for the office, page by page', async () => {
    const first = await api.ask({ as: office, path: '/api/learning/candidates', query: { limit: '1' } });
    expect(first).toMatchObject({ status: 200, body: { items: [{ language: 'pl' }], nextCursor: expect.any(String) } });
    const next = await api.ask({
      as: office,
      path: '/api/learning/candidates',
      query: { limit: '1', cursor: String(first.body.nextCursor) },
    });
    expect(next.body.items).not.toEqual(first.body.items);
    expect((await api.ask({ as: north, path: '/api/learning/candidates' })).status).toBe(403);
  });
});

describe('an approved phrase', () => {
  const listed = async () => {
    const { body } = await api.ask({ as: office, path: '/api/learning/candidates', query: { limit: '100' } });
    return body.items as { id: string; text: string }[];
  };
  const text = 'rynna przecieka na schody';

  it('is withdrawn by the office: the list, the export and the training do without it', async () => {
    await api.post(north, `/api/issues/${(await api.routed()).id}/teach`, { text, category: common });
    const { id } = (await listed()).find((phrase) => phrase.text === text) ?? { id: '' };
    expect(await api.post(north, `/api/learning/candidates/${id}/withdraw`, {})).toMatchObject({ status: 403 });
    const key = { 'idempotency-key': 'withdraw-once' };
    const told = await api.post(office, `/api/learning/candidates/${id}/withdraw`, {}, key);
    expect(told).toMatchObject({ status: 200, body: { withdrawn: true } });
    expect((await listed()).map((phrase) => phrase.text)).not.toContain(text);
    expect((await allTaughtPhrases(api.table)).map((phrase) => phrase.text)).not.toContain(text);

    const replayed = await api.post(office, `/api/learning/candidates/${id}/withdraw`, {}, key);
    expect(replayed).toMatchObject({ status: 200, headers: { 'idempotency-replayed': 'true' } });
    expect(await api.post(office, `/api/learning/candidates/${id}/withdraw`, {})).toMatchObject({
      status: 404,
      body: { code: 'learning.not-found' },
    });
  });

  it('may be approved again after it was withdrawn', async () => {
    await api.post(north, `/api/issues/${(await api.routed()).id}/teach`, { text, category: common });
    expect((await listed()).map((phrase) => phrase.text)).toContain(text);
  });
});

describe('exported', () => {
  it('they are phrase files, the same bytes each time, that a model is trained from', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'phrases-'));
    const { id } = await api.routed();
    for (const [text, means] of [
      ['kiedy gra orkiestra', { intent: 'event_info' }],
      ['słup się chwieje', { category: common, urgent: true }],
    ] as const)
      await api.post(north, `/api/issues/${id}/teach`, { text, ...means });
    const phrases = await allTaughtPhrases(api.table);
    writeLearned(phrases, folder);
    const file = join(folder, 'pl', `learned-category-${common}.txt`);
    const written = await readFile(file, 'utf8');
    expect(written).toContain('\n! słup się chwieje\n');
    expect(written).toContain('\nciemno jak w piwnicy\n');
    writeLearned([...phrases].reverse(), folder);
    expect(await readFile(file, 'utf8')).toBe(written);

    const read = readPhrases([folder]);
    expect(read.mistakes).toEqual([]);
    expect(read.phrases.map(({ topic }) => topic)).toContain('intent-event_info');
    const { bytes } = trainAll(read.phrases, [street], makeReadByRules(city));
    expect(openModel(new Uint8Array(bytes)).header.heads.category.labels).toEqual([common]);
    await rm(folder, { recursive: true });
  });
});

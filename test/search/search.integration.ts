/** Search and the timeline of a person, over a real table: what is found, by whom, and what an edit leaves behind. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { city } from '../../shared/city/current.ts';
import { fileEscalation, raiseEscalation, readEscalation } from '../../shared/escalations/store.ts';
import * as issues from '../../shared/issues/store.ts';
import { keys } from '../../shared/platform/keys.ts';
import { forgetIndexed, indexIssue } from '../../shared/search/index-store.ts';
import type { Found, Hit } from '../../shared/staff/office-api.ts';
import { common, named, north, office, SOUTH, type StaffApi, sensitive, south, startStaffApi } from '../support/staff-api.ts';
import { inWork } from '../support/work.ts';

let api: StaffApi;
beforeAll(async () => {
  api = await startStaffApi();
});
afterAll(() => api.stop());

const NOW = new Date().toISOString();
const MONTH = NOW.slice(0, 7);
const work = <T>(act: Parameters<typeof inWork<T>>[1]) => inWork<T>({ table: api.table, city, now: NOW }, act);

let people = 0;
const reported = async (
  description: string,
  given: { street?: string; category?: string; phone?: string; subarea?: string } = {},
) => {
  const street = given.street ?? 'Długa';
  const place = { text: `${street} 7`, street, houseNumber: '7', subarea: given.subarea ?? city.subareas[0]?.id ?? null };
  const person = { personId: `per_search${people}`, conversationId: `cnv_search${people++}` };
  const issue = await work(async (w) => {
    const told = { category: given.category ?? common, description, place, urgent: false, attachments: [], confirmed: true };
    const made = await issues.reportIssue(w, person, { ...told, modelVersion: 'm1' });
    if (made === 'too-many-open-issues' || made.kind === 'refused') throw new Error('not filed');
    return made.issue;
  });
  await indexed(issue.id);
  return { ...issue, personId: person.personId };
};
const indexed = (id: string) =>
  work(async (w) => {
    const issue = await issues.readIssue(w, id);
    if (issue !== null) await indexIssue(w, issue);
  });
const found = async (as: string, q: string): Promise<readonly string[]> => {
  const { status, body } = await api.ask({ as, path: '/api/search', query: { q } });
  expect(status).toBe(200);
  return (body as unknown as Found).items.map(({ id }) => id);
};
const wordItem = (word: string, id: string) => api.table.get(keys.word(word, MONTH, id));

describe('words', () => {
  it('find issues in any form, all words together, newest first', async () => {
    const first = await reported('Zepsuta huśtawka na placu');
    const second = await reported('Huśtawki skrzypią', { street: 'Lipowa' });
    expect(await found(office, 'huśtawkę')).toEqual([second.id, first.id]);
    expect(await found(office, 'hustawka lipowej')).toEqual([second.id]);
    expect(await found(office, 'hustawka zyrandol')).toEqual([]);
  });

  it('find for each only what they may see', async () => {
    const there = await reported('Przewrócony kiosk', { subarea: SOUTH });
    expect(await found(north, 'kiosk')).toEqual([]);
    expect(await found(south, 'kiosk')).toEqual([there.id]);
  });

  it('never find what is sensitive, nor what has become so', async () => {
    const secret = await reported('Sąsiad krzyczy nocami', { category: sensitive });
    const other = await reported('Sąsiad hałasuje wiertarką');
    expect(await found(named, 'sasiad')).toEqual([other.id]);
    await work(async (w) => {
      const issue = await issues.readIssue(w, other.id);
      if (issue !== null) issues.correctIssue(w, issue, { category: sensitive });
    });
    await indexed(other.id);
    expect(await found(named, 'sasiad')).toEqual([]);
    expect(await api.table.get(keys.indexed(secret.id))).toMatchObject({ words: [] });
  });

  it('are those of the issue as it is now: an edit takes the old ones, an old fact changes nothing', async () => {
    const issue = await reported('Wyrwana krata', { street: 'Lipowa' });
    await work(async (w) => {
      const read = await issues.readIssue(w, issue.id);
      const place = { text: 'Polna 3', street: 'Polna', houseNumber: '3', subarea: read?.place.subarea ?? null };
      if (read !== null) issues.correctIssue(w, read, { place });
    });
    await indexed(issue.id);
    await work((w) => indexIssue(w, issue));
    expect(await found(office, 'krata lipowa')).toEqual([]);
    expect(await found(office, 'krata polna')).toEqual([issue.id]);
  });

  it('of what is gone leave nothing behind', async () => {
    const issue = await reported('Zniszczony wodotrysk');
    expect(await wordItem('wodot', issue.id)).toBeDefined();
    for (const _ of [1, 2]) await work((w) => forgetIndexed(w, issue.id));
    expect(await wordItem('wodot', issue.id)).toBeUndefined();
    expect(await api.table.get(keys.indexed(issue.id))).toBeUndefined();
  });
});

describe('numbers', () => {
  it('of an issue are found as they are typed', async () => {
    const issue = await reported('Cokolwiek');
    expect(await found(office, issue.number.toLowerCase())).toEqual([issue.id]);
  });

  it('of a phone find what was reported for whoever has it; the number itself is not in the index', async () => {
    const { body } = await api.post(office, '/api/issues', {
      category: common,
      description: 'Złamana poręcz',
      place: 'przy szkole',
      toldAboutData: true,
      answer: { how: 'phone', contact: '+48 511 222 333' },
    });
    const id = String(body.id);
    await indexed(id);
    expect(await found(office, '511-222-333')).toEqual([id]);
    expect(JSON.stringify(await api.table.get(keys.indexed(id)))).not.toContain('511');
  });

  it('of the office’s files find the case, for the office only', async () => {
    const conversation = { id: 'cnv_filed', personId: 'per_filed' };
    const { escalationId } = await work((w) =>
      raiseEscalation(w, { kind: 'complaint', words: 'Skarga', conversation, issueId: null, attachments: [] }),
    );
    const raised = await readEscalation(api.table, escalationId);
    await work((w) => {
      if (raised !== undefined) fileEscalation(w, raised, { number: 'BRS.1510.99.2026', jrwa: '1510' });
    });
    expect(await found(office, 'brs.1510.99.2026')).toEqual([escalationId]);
    expect(await found(north, 'BRS.1510.99.2026')).toEqual([]);
  });
});

describe('the timeline of a person', () => {
  const timeline = async (as: string, personId: string) => api.ask({ as, path: `/api/people/${personId}/timeline` });
  const kindsOf = (body: Record<string, unknown>) => (body.items as Hit[]).map(({ kind }) => kind).toSorted();

  it('shows each what they may see, and leaves an audit entry', async () => {
    const { author, id } = await api.routed({ person: 'whole' });
    await api.routed({ person: 'whole', category: sensitive });
    const conversation = { id: author?.conversationId ?? '', personId: author?.personId ?? '' };
    await work((w) => raiseEscalation(w, { kind: 'complaint', words: 'Skarga', conversation, issueId: null, attachments: [] }));
    const { personId } = conversation;
    expect(kindsOf((await timeline(named, personId)).body)).toEqual(['case', 'chat', 'issue', 'issue']);
    expect((await timeline(named, conversation.id)).body).toEqual((await timeline(named, personId)).body);
    expect((await timeline(office, 'cnv_nobody')).status).toBe(404);
    const ordinary = (await timeline(office, personId)).body;
    expect(kindsOf(ordinary)).toEqual(['case', 'issue']);
    expect((ordinary.items as Hit[]).find(({ kind }) => kind === 'issue')?.id).toBe(id);
    // Has both, so reads the chat.
    expect(kindsOf((await timeline(north, personId)).body)).toEqual(['chat', 'issue', 'issue']);
    expect((await timeline(south, personId)).status).toBe(404);
    const committee = city.staff.find(({ role }) => role === 'committee')?.id ?? '';
    expect((await timeline(committee, personId)).status).toBe(403);
    expect(await timeline(office, 'per_nobody')).toMatchObject({ status: 404, body: { code: 'person.not-found' } });
    const day = new Date().toISOString().slice(0, 10);
    const { items } = await api.table.under(keys.audit(day, '').pk, 'entry#', { limit: 100, newestFirst: true });
    expect(items.filter(({ what }) => what === 'timeline').map(({ read }) => read)).toContainEqual([personId]);
  });
});

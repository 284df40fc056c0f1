/** The office at work: what closes first, one case, colleagues. */
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { city } from '../../shared/city/current.ts';
import { forgetNotes } from '../../shared/conversations/notes-store.ts';
import { messagesOf, newConversation, putConversation, readConversation } from '../../shared/conversations/store.ts';
import type { EscalationKind } from '../../shared/escalations/model.ts';
import { raiseEscalation, readEscalation } from '../../shared/escalations/store.ts';
import { keys } from '../../shared/platform/keys.ts';
import { addSeconds, systemClock } from '../../shared/platform/time.ts';
import type { Case, Colleague, InboxRow } from '../../shared/staff/office-api.ts';
import { named, north, office, SOUTH, type StaffApi, sensitive, startStaffApi } from '../support/staff-api.ts';
import { inWork } from '../support/work.ts';

let api: StaffApi;
beforeAll(async () => {
  api = await startStaffApi();
});
afterAll(() => api.stop());

let people = 0;
/** A case raised now by a resident who last wrote so many hours ago. */
const raised = async (kind: EscalationKind, hoursAgo = 0, words = 'Proszę o odpowiedź'): Promise<string> => {
  const now = systemClock();
  const person = { id: `cnv_office${people}`, personId: `per_office${people++}` };
  return inWork({ table: api.table, city, now }, async (work) => {
    const talk = newConversation(person.id, 'messenger', person.id, now, () => person.personId);
    putConversation(work.writes, talk, { ...talk, lastResidentAt: addSeconds(now, -3600 * hoursAgo) });
    const { escalationId } = await raiseEscalation(work, { kind, words, conversation: person, issueId: null, attachments: [] });
    return escalationId;
  });
};
const inbox = async (as: string, query: Record<string, string> = {}): Promise<readonly InboxRow[]> => {
  const { status, body } = await api.ask({ as, path: '/api/escalations', query: { limit: '100', ...query } });
  expect(status).toBe(200);
  return body.items as InboxRow[];
};
const caseOf = async (as: string, id: string): Promise<Case> =>
  (await api.ask({ as, path: `/api/escalations/${id}` })).body as unknown as Case;
const act = (as: string, id: string, what: string, body: object = {}, headers = {}) =>
  api.post(as, `/api/escalations/${id}/${what}`, body, headers);

describe('the inbox', () => {
  it('shows what closes first, and moves down what a resident has just written in', async () => {
    const closed = await raised('talk_to_human', 30);
    const soon = await raised('talk_to_human', 22);
    const later = await raised('complaint', 1);
    const ours = async () => (await inbox(office)).filter(({ id }) => [closed, soon, later].includes(id));
    const before = await ours();
    expect(before.map(({ id }) => id).slice(0, 2)).toEqual([soon, later]);
    expect(before[0]).toMatchObject({ closes: { what: 'messenger', hoursLeft: 1 }, messengerClosed: false, takenByName: null });
    expect(before[2]).toMatchObject({ id: closed, closes: { what: 'promise' }, messengerClosed: true });
    const { conversationId } = (await readEscalation(api.table, soon)) ?? {};
    await inWork({ table: api.table, city, now: systemClock() }, async (work) => {
      const talk = await readConversation(work.table, conversationId ?? '');
      if (talk !== undefined) putConversation(work.writes, talk, { ...talk, lastResidentAt: work.now });
    });
    expect((await ours()).map(({ id }) => id).slice(0, 2)).toEqual([later, soon]);
  });

  it('is read by filters and page by page, each case once', async () => {
    const [mine, free] = [await raised('signal'), await raised('signal')];
    await act(office, mine, 'take');
    expect((await inbox(office, { holder: 'mine' })).map(({ id }) => id)).toEqual([mine]);
    const nobodys = (await inbox(office, { holder: 'nobody' })).map(({ id }) => id);
    expect(nobodys).toContain(free);
    expect(nobodys).not.toContain(mine);
    const seen: string[] = [];
    for (let cursor: unknown = ''; cursor !== null; ) {
      const query = { limit: '2', ...(cursor === '' ? {} : { cursor: String(cursor) }) };
      const { body } = await api.ask({ as: office, path: '/api/escalations', query });
      seen.push(...(body.items as InboxRow[]).map(({ id }) => id));
      cursor = body.nextCursor;
    }
    expect(seen).toEqual((await inbox(office)).map(({ id }) => id));
  });
});

describe('a page of the inbox', () => {
  it('costs as many requests to the table however many cases there are, up to a hundred at a time', async () => {
    const sent = vi.spyOn(DynamoDBDocumentClient.prototype, 'send');
    const costs = async () => {
      sent.mockClear();
      await inbox(office, { limit: '5' });
      return sent.mock.calls.length;
    };
    const few = await costs();
    await Promise.all(Array.from({ length: 60 }, () => raised('signal')));
    expect(await costs()).toBe(few);
    expect(few).toBeLessThanOrEqual(6);
    sent.mockRestore();
  });
});

describe('one case', () => {
  it('says by which clock it runs and where that is written', async () => {
    const id = await raised('complaint');
    expect(await caseOf(office, id)).toMatchObject({
      clock: { by: 'law', source: expect.stringContaining('237'), passOnBy: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
      language: 'pl',
      history: [{ what: 'raised', to: 'complaint' }],
    });
  });

  it('of despair has no words and no person for who is not named', async () => {
    const id = await raised('despair', 0, 'tajne');
    expect(await caseOf(office, id)).toMatchObject({ words: null });
    expect(await caseOf(named, id)).toMatchObject({ words: 'tajne' });
    expect((await act(office, id, 'kind', { kind: 'signal' })).status).toBe(403);
    expect((await act(named, id, 'kind', { kind: 'signal', reason: 'To był żart.' })).status).toBe(200);
    expect(await caseOf(office, id)).toMatchObject({ kind: 'signal', words: null });
  });

  it('is a signal and no complaint once a person has read it; its term counts from when it came', async () => {
    const id = await raised('complaint');
    const before = await caseOf(office, id);
    expect((await act(office, id, 'kind', { kind: 'signal', reason: 'Chodzi o dziurę w chodniku.' })).status).toBe(200);
    const after = await caseOf(office, id);
    expect(after.answerBy < before.answerBy).toBe(true);
    expect(after).toMatchObject({ kind: 'signal', clock: { by: 'own', source: null, passOnBy: null } });
    expect(after.history.at(-1)).toMatchObject({
      what: 'kind',
      from: 'complaint',
      to: 'signal',
      reason: 'Chodzi o dziurę w chodniku.',
      byName: expect.stringMatching(/\S/),
    });
  });

  it('keeps its number in the files, also when it is answered', async () => {
    const id = await raised('complaint');
    expect((await act(office, id, 'answer', { text: 'Dziękujemy.' })).status).toBe(200);
    expect((await act(office, id, 'file', { number: 'BRS.1510.7.2026', jrwa: '1510' })).status).toBe(200);
    expect(await caseOf(office, id)).toMatchObject({ state: 'answered', number: 'BRS.1510.7.2026', jrwa: '1510' });
    expect(await api.table.get(keys.escalationOfFile('BRS.1510.7.2026', id))).toBeDefined();
    expect((await act(office, id, 'file', { number: null })).status).toBe(200);
    expect(await api.table.get(keys.escalationOfFile('BRS.1510.7.2026', id))).toBeUndefined();
    expect((await act(office, id, 'file', { number: 'X.1', jrwa: 'abc' })).status).toBe(400);
  });

  it('answered in the chat itself is settled with a note; without a word from a person it is not', async () => {
    const id = await raised('talk_to_human');
    const { conversationId } = await caseOf(office, id);
    expect(await act(office, id, 'settle', { text: 'Rozmawialiśmy.' })).toMatchObject({
      status: 422,
      body: { code: 'escalation.unanswered' },
    });
    await api.post(office, `/api/conversations/${conversationId}/take`);
    await api.post(office, `/api/conversations/${conversationId}/send`, { text: 'Dzień dobry, już wiem.' });
    expect(await act(office, id, 'settle', { text: 'Rozmawialiśmy.' })).toMatchObject({ status: 200, body: { told: false } });
    expect(await caseOf(office, id)).toMatchObject({ state: 'answered', answer: { text: 'Rozmawialiśmy.', told: false } });
    const said = await messagesOf(api.table, conversationId ?? '', 9);
    expect(said.map(({ text }) => text)).not.toContain('Rozmawialiśmy.');
  });

  it('two act at once: one wins, the other hears who did what', async () => {
    const id = await raised('signal');
    const { version } = await caseOf(office, id);
    const [a, b] = await Promise.all([
      act(office, id, 'answer', { text: 'Jedna odpowiedź.' }, { 'if-match': `"${version}"` }),
      act(named, id, 'answer', { text: 'Druga odpowiedź.' }, { 'if-match': `"${version}"` }),
    ]);
    expect([a.status, b.status].toSorted()).toEqual([200, 409]);
    const lost = a.status === 409 ? a : b;
    expect(lost.body).toMatchObject({ code: 'escalation.closed', heldBy: expect.stringMatching(/\S/) });
    const other = await raised('signal');
    await act(named, other, 'kind', { kind: 'complaint' });
    expect(await act(office, other, 'take', {}, { 'if-match': '"1"' })).toMatchObject({
      status: 409,
      body: { code: 'escalation.changed', detail: expect.stringContaining('zmiana rodzaju'), since: [{ what: 'kind' }] },
    });
  });
});

describe('colleagues', () => {
  it('are given a case, seen with how much they hold; what they may not read is not given to them', async () => {
    const id = await raised('signal');
    expect((await act(office, id, 'assign', { to: named })).status).toBe(200);
    expect(await caseOf(office, id)).toMatchObject({ state: 'taken', taken: { by: named }, takenByName: expect.any(String) });
    expect((await caseOf(office, id)).history.at(-1)).toMatchObject({ what: 'assigned', from: null, to: named });
    const list = (await api.ask({ as: office, path: '/api/colleagues' })).body.items as Colleague[];
    expect(list.find((one) => one.id === named)?.holds).toBeGreaterThanOrEqual(1);
    expect(list.filter(({ suggested }) => suggested).every(({ onDuty }) => onDuty)).toBe(true);
    expect(await act(office, id, 'assign', { to: north })).toMatchObject({ status: 404, body: { code: 'colleague.unknown' } });
    const hidden = await raised('violence');
    expect(await act(named, hidden, 'assign', { to: office })).toMatchObject({
      status: 422,
      body: { code: 'colleague.may-not-read' },
    });
  });

  it('an absent one leaves everything to another in one step, but for what that one may not read', async () => {
    const [plain, secret] = [await raised('signal'), await raised('violence')];
    for (const id of [plain, secret]) await act(named, id, 'assign', { to: named });
    const moved = await api.post(office, `/api/colleagues/${named}/move`, { to: office });
    expect(moved).toMatchObject({ status: 200, body: { left: 0, stayed: 1 } });
    expect(await caseOf(office, plain)).toMatchObject({ taken: { by: office } });
    expect(await caseOf(named, secret)).toMatchObject({ taken: { by: named } });
    expect(await api.post(office, `/api/colleagues/${office}/move`, { to: office })).toMatchObject({ status: 422 });
  });
});

describe('a chat', () => {
  const talkTo = async (language: 'pl' | 'uk') => {
    const id = await raised('talk_to_human');
    const { conversationId } = (await readEscalation(api.table, id)) ?? {};
    await inWork({ table: api.table, city, now: systemClock() }, async (work) => {
      const talk = await readConversation(work.table, conversationId ?? '');
      if (talk !== undefined) putConversation(work.writes, talk, { ...talk, language });
    });
    return { id, conversationId: conversationId ?? '' };
  };
  const lastLine = async (conversationId: string) => (await messagesOf(api.table, conversationId, 5)).at(-1)?.line;

  it('keeps notes for colleagues, which nobody tells, and which go when the chat is erased', async () => {
    const { conversationId } = await talkTo('pl');
    const path = `/api/conversations/${conversationId}`;
    expect(await api.post(office, `${path}/notes`, { text: 'Pani pracuje do szesnastej.' })).toMatchObject({ status: 201 });
    const { body } = await api.ask({ as: named, path });
    expect(body.notes).toMatchObject([{ text: 'Pani pracuje do szesnastej.', byName: expect.stringMatching(/\S/) }]);
    expect(JSON.stringify(body.messages)).not.toContain('szesnastej');
    await forgetNotes(api.table, conversationId);
    expect((await api.ask({ as: named, path })).body.notes).toEqual([]);
  });

  it('Polish words to somebody who writes Ukrainian carry a button; theirs, and canned ones, do not', async () => {
    const [polish, ukrainian, canned] = [await talkTo('uk'), await talkTo('uk'), await talkTo('uk')];
    await act(office, polish.id, 'answer', { text: 'Dzień dobry, proszę przyjść do biura w środę.' });
    expect(await lastLine(polish.conversationId)).toMatchObject({
      quickReplies: [{ title: 'Не розумію', payload: 'not-understood' }],
    });
    await act(office, ukrainian.id, 'answer', { text: 'Доброго дня, чекаємо на вас у середу.' });
    expect(await lastLine(ukrainian.conversationId)).toMatchObject({ quickReplies: [] });
    await act(office, canned.id, 'answer', { text: city.cannedAnswers[0]?.text.uk ?? '' });
    expect(await lastLine(canned.conversationId)).toMatchObject({ quickReplies: [] });
    const native = await talkTo('pl');
    await act(office, native.id, 'answer', { text: 'Dzień dobry, proszę przyjść do biura w środę.' });
    expect(await lastLine(native.conversationId)).toMatchObject({ quickReplies: [] });
  });

  it('canned answers are changed by the office itself, with who and what stood before; the rest of the settings is not', async () => {
    const read = await api.ask({ as: office, path: '/api/settings/cannedAnswers' });
    const value = [{ id: 'nowa', title: 'Nowa', text: { pl: 'Nowa', uk: 'Нова', en: 'New' } }];
    const put = (part: string, body: unknown, etag: unknown) =>
      api.ask({
        as: office,
        method: 'PUT',
        path: `/api/settings/${part}`,
        body,
        headers: { 'if-match': String(etag), 'idempotency-key': `canned-${part}` },
      });
    expect((await put('cannedAnswers', value, read.headers.etag)).status).toBe(200);
    expect((await put('quietHours', city.quietHours, '"0"')).status).toBe(403);
    expect((await api.ask({ as: north, path: '/api/canned-answers' })).body.items).toEqual(value);
    const { body } = await api.ask({ as: office, path: '/api/settings/cannedAnswers/history' });
    expect(body.items).toMatchObject([{ by: office, before: city.cannedAnswers, value }]);
  });
});

describe('two reports of one thing', () => {
  const merge = (as: string, id: string, of: string) => api.post(as, `/api/issues/${id}/duplicate`, { of });

  it('become one: the later closes, its people follow what goes on, reopening takes it back', async () => {
    const [stays, closes] = [await api.routed(), await api.routed()];
    expect(await merge(north, closes.id, stays.number.toLowerCase())).toMatchObject({
      status: 200,
      body: { state: 'duplicate' },
    });
    expect(await api.read(closes.id)).toMatchObject({ state: { name: 'duplicate', of: stays.id } });
    const followed = await api.read(stays.id);
    expect(followed.followers).toBe(1);
    expect(await api.post(office, `/api/issues/${closes.id}/reopen`, { reason: 'To jednak inna latarnia.' })).toMatchObject({
      body: { state: 'reopened' },
    });
  });

  it('are not merged with what cannot be seen, is closed, sensitive, or the same', async () => {
    const [one, other, secret] = [await api.routed(), await api.routed(), await api.routed({ category: sensitive })];
    expect(await merge(office, one.id, secret.number)).toMatchObject({ status: 422, body: { code: 'duplicate.unknown' } });
    expect(await merge(named, one.id, secret.number)).toMatchObject({ status: 422, body: { code: 'duplicate.not-possible' } });
    expect(await merge(office, one.id, one.number)).toMatchObject({ status: 422, body: { code: 'duplicate.not-possible' } });
    await merge(office, one.id, other.number);
    expect(await merge(office, other.id, one.number)).toMatchObject({ status: 422, body: { code: 'duplicate.not-possible' } });
    expect(await merge(office, one.id, other.number)).toMatchObject({ status: 409, body: { code: 'issue.illegal-transition' } });
  });

  it('are merged by whoever has the later one, or the office', async () => {
    const [stays, closes] = [await api.routed(), await api.routed({ subarea: SOUTH })];
    expect((await merge(north, closes.id, stays.number)).status).toBe(404);
    const member = (role: string) => city.staff.find((one) => one.role === role)?.id ?? '';
    expect((await merge(member('committee'), closes.id, stays.number)).status).toBe(403);
    expect((await merge(member('admin'), closes.id, stays.number)).status).toBe(200);
  });
});

/** What staff do beyond accept and resolve: given an issue, an escalation or a chat, when they act, then what is stored and told. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { city } from '../../shared/city/current.ts';
import { messagesOf, readConversation } from '../../shared/conversations/store.ts';
import { raiseEscalation, readEscalation } from '../../shared/escalations/store.ts';
import * as issues from '../../shared/issues/store.ts';
import { keys } from '../../shared/platform/keys.ts';
import { common, named, north, office, SOUTH, type StaffApi, south, startStaffApi } from '../support/staff-api.ts';

let api: StaffApi;
beforeAll(async () => {
  api = await startStaffApi();
});
afterAll(() => api.stop());

const accepted = async (given: Parameters<StaffApi['routed']>[0] = {}) => {
  const issue = await api.routed(given);
  expect((await api.post(north, `/api/issues/${issue.id}/accept`)).status).toBe(200);
  return issue;
};
const onIssue = (as: string, id: string, verb: string, body: unknown = {}, headers = {}) =>
  api.post(as, `/api/issues/${id}/${verb}`, body, headers);
const outbox = async (conversationId: string) => {
  const messages = await messagesOf(api.table, conversationId, 50);
  return messages
    .filter(({ from }) => from !== 'resident')
    .map(({ from, text, purpose, staffId }) => ({ from, text, purpose, staffId }));
};
const withContact = city.owners.find(({ contact, verified }) => verified === null && Object.keys(contact).length > 0);
const without = city.owners.find(({ contact }) => Object.keys(contact).length === 0);

describe('an issue', () => {
  it('is started with a date, asked about, and both stand in its history', async () => {
    const { id } = await accepted();
    expect(await onIssue(north, id, 'start', { repairBy: '2099-12-01' })).toMatchObject({
      status: 200,
      body: { state: 'in_progress', allowed: expect.arrayContaining(['waiting_for_resident']) },
    });
    expect(await api.read(id)).toMatchObject({ repairBy: '2099-12-01' });
    expect(await onIssue(north, id, 'ask', { question: 'Przy którym wejściu?' })).toMatchObject({
      status: 200,
      body: { state: 'waiting_for_resident' },
    });
    expect(await api.read(id)).toMatchObject({ state: { question: 'Przy którym wejściu?' } });
    expect((await issues.historyOf(api.table, id)).map(({ what }) => what)).toEqual([
      'ReportIssue',
      'RouteIssue',
      'AcceptIssue',
      'StartIssue',
      'AskResident',
    ]);
  });

  it('is not promised for a day that has passed', async () => {
    const { id } = await accepted();
    expect(await onIssue(north, id, 'start', { repairBy: '2020-01-01' })).toMatchObject({
      status: 400,
      body: { code: 'body.invalid', errors: [{ path: 'repairBy', message: 'ta data już minęła' }] },
    });
  });

  it('is rejected with words, and reopened for whoever had it', async () => {
    const { id } = await accepted();
    expect(await onIssue(north, id, 'reject', { reason: 'To teren prywatny.' })).toMatchObject({ body: { state: 'rejected' } });
    expect(await onIssue(office, id, 'reopen', { reason: 'To jednak nasz teren.' })).toMatchObject({
      status: 200,
      body: { state: 'reopened', assignee: north },
    });
    const { version } = await api.read(id);
    await api.work((w) => issues.routeIssue(w, id, version));
    expect(await api.read(id)).toMatchObject({ assignee: north, state: { name: 'routed', rule: 'again' } });
  });

  it.each([
    ['nobody known', { owner: 'nobody' }, 'owner.unknown'],
    ['somebody without a contact', { owner: without?.id, checked: true }, 'owner.without-contact'],
    ['somebody whom nobody verified', { owner: withContact?.id }, 'owner.not-checked'],
  ])('is not handed over to %s', async (_, body, code) => {
    const { id } = await accepted();
    expect(await onIssue(north, id, 'hand-over', body)).toMatchObject({
      status: 422,
      body: { code, nextStep: expect.any(String) },
    });
    expect((await api.read(id)).state.name).toBe('accepted');
  });

  it('is handed over to an owner that the caller checked, which the history keeps', async () => {
    const { id } = await accepted();
    expect(await onIssue(north, id, 'hand-over', { owner: withContact?.id, checked: true })).toMatchObject({ status: 200 });
    expect(await api.read(id)).toMatchObject({
      state: { name: 'handed_over', owner: withContact?.id, ownerName: withContact?.name, contact: expect.stringMatching(/\S/) },
    });
    expect((await issues.historyOf(api.table, id)).at(-1)).toMatchObject({
      what: 'HandOver',
      by: { kind: 'staff', staffId: north },
      reason: 'owner-checked-by-staff',
    });
  });

  it('stays where it is while the office is asked; its answer is a note there', async () => {
    const { id } = await accepted();
    expect(await onIssue(north, id, 'escalate', { words: 'Właściciel grozi. Co robić?' })).toMatchObject({
      status: 200,
      body: { state: 'accepted', assignee: north },
    });
    const inbox = (await api.ask({ as: office, path: '/api/escalations', query: { limit: '100' } })).body.items as {
      id: string;
      issueId: string;
    }[];
    const raised = inbox.find(({ issueId }) => issueId === id);
    expect(raised).toMatchObject({ kind: 'issue_needs_office', words: 'Właściciel grozi. Co robić?', state: 'open' });
    expect(await api.post(office, `/api/escalations/${raised?.id}/answer`, { text: 'Dzwonimy do straży.' })).toMatchObject({
      status: 200,
      body: { state: 'answered', told: false },
    });
    expect((await issues.notesOf(api.table, id)).map(({ text }) => text)).toEqual(['Dzwonimy do straży.']);
  });

  it('closed cannot be escalated, and says what to do', async () => {
    const { id } = await accepted();
    await onIssue(north, id, 'resolve', { outcome: 'Zrobione.' });
    expect(await onIssue(north, id, 'escalate', { words: 'Jeszcze coś.' })).toMatchObject({
      status: 409,
      body: { code: 'issue.closed', allowed: ['reopened'] },
    });
  });

  it('takes notes without a key, with one only once, and none reaches the chat', async () => {
    const { id, author } = await accepted();
    const text = 'Byłam na miejscu.';
    const path = `/api/issues/${id}/comment`;
    const plain = await api.ask({ as: north, method: 'POST', path, body: { text } });
    expect(plain).toMatchObject({ status: 201, body: { text, by: { kind: 'staff', staffId: north } } });
    for (const _ of [1, 2]) await api.post(north, path, { text: 'Raz.' }, { 'idempotency-key': `note-once-${id}` });
    expect((await issues.notesOf(api.table, id)).map((note) => note.text)).toEqual([text, 'Raz.']);
    expect(await outbox(author?.conversationId ?? '')).toEqual([]);
    expect(await api.post(north, path, { text }, { 'if-match': '"1"' })).toMatchObject({ status: 409 });
    expect((await api.read(id)).version).toBe(3);
  });
});

describe('for a person without a chat', () => {
  const said = {
    category: common,
    description: 'Nie świeci latarnia przy klatce',
    place: 'przy ławce w parku',
    subarea: SOUTH,
    toldAboutData: true,
    answer: { how: 'sms', contact: '500 000 000' },
  };
  const report = (as: string, body: object) => api.post(as, '/api/issues', body);

  it('staff write it down: no name, who told them of their data and when, how they want the answer', async () => {
    const told = await report(north, said);
    expect(told).toMatchObject({ status: 201, body: { state: 'new' } });
    const id = String(told.body.id);
    expect(told.headers.location).toBe(`/api/issues/${id}`);
    expect(await api.read(id)).toMatchObject({
      author: null,
      confirmed: true,
      place: { subarea: SOUTH, text: 'przy ławce w parku', street: null },
      onBehalf: { by: north, toldAboutDataAt: expect.any(String), answer: { how: 'sms', contact: '500 000 000' } },
    });
    await api.work((w) => issues.routeIssue(w, id, 1));
    expect(await api.read(id)).toMatchObject({ assignee: south });
    expect(await api.ask({ as: south, path: `/api/issues/${id}` })).toMatchObject({
      body: {
        issue: { onBehalf: { answer: { contact: '500 000 000' } } },
        conversation: null,
        history: [{ reason: 'on-behalf' }, {}],
      },
    });
    expect(JSON.stringify(await api.ask({ as: south, path: '/api/issues' }))).not.toContain('500 000 000');
  });

  it('a street of the city brings its subarea', async () => {
    const street = city.streets.find(({ subarea, kind, short }) => subarea !== null && kind === 'ulica' && !/\d/.test(short));
    const { subarea: _, ...nowhere } = said;
    const told = await report(north, { ...nowhere, place: `ul. ${street?.short} 12a` });
    expect(await api.read(String(told.body.id))).toMatchObject({
      place: { street: street?.short, houseNumber: '12a', subarea: street?.subarea },
    });
  });

  it.each([
    ['untold of their data', { toldAboutData: false }, 'toldAboutData'],
    ['an unknown category', { category: 'nothing' }, 'category'],
    ['an unknown subarea', { subarea: 'atlantis' }, 'subarea'],
    ['a text message to nowhere', { answer: { how: 'sms' } }, 'answer.contact'],
    ['a mail to a number', { answer: { how: 'email', contact: '500 000 000' } }, 'answer.contact'],
    ['a contact for no answer', { answer: { how: 'none', contact: '500 000 000' } }, 'answer.contact'],
  ])('not with %s', async (_, changed, path) => {
    expect(await report(north, { ...said, ...changed })).toMatchObject({
      status: 400,
      body: { code: 'body.invalid', errors: [{ path, message: expect.not.stringMatching(/^$/) }] },
    });
  });

  it('once, however often it is sent', async () => {
    const key = { 'idempotency-key': 'on-behalf-once' };
    const [one, two] = [await api.post(north, '/api/issues', said, key), await api.post(north, '/api/issues', said, key)];
    expect(two.body).toEqual(one.body);
    expect(two.status).toBe(201);
  });
});

describe('an escalation', () => {
  const raised = async (kind: 'complaint' | 'despair' = 'complaint') => {
    const { author } = await api.routed();
    const conversation = { id: author?.conversationId ?? '', personId: author?.personId ?? '' };
    const { escalationId } = await api.work((w) =>
      raiseEscalation(w, { kind, words: 'Skarżę się', conversation, issueId: null, attachments: [] }),
    );
    return { id: escalationId, conversationId: conversation.id };
  };
  const act = (as: string, id: string, verb: string, body: unknown = {}, headers = {}) =>
    api.post(as, `/api/escalations/${id}/${verb}`, body, headers);

  it('is taken by one, which the other is told by name; taking again changes nothing', async () => {
    const { id } = await raised();
    expect(await act(office, id, 'take')).toMatchObject({ status: 200, body: { state: 'taken', version: 2 } });
    expect(await act(office, id, 'take')).toMatchObject({ status: 200, body: { state: 'taken', version: 2 } });
    const name = city.staff.find((one) => one.id === office)?.name;
    expect(await act(named, id, 'take')).toMatchObject({ status: 409, body: { code: 'escalation.taken', heldBy: name } });
  });

  it('is answered once, in the chat, by a person, and leaves the inbox', async () => {
    const { id, conversationId } = await raised();
    const text = 'Dzień dobry, odpowiadamy na skargę.';
    expect(await act(office, id, 'answer', { text })).toMatchObject({ status: 200, body: { state: 'answered', told: true } });
    expect(await outbox(conversationId)).toEqual([{ from: 'person', text, purpose: 'staff', staffId: office }]);
    expect(await readEscalation(api.table, id)).toMatchObject({ answer: { by: office, text } });
    const inbox = (await api.ask({ as: office, path: '/api/escalations', query: { limit: '100' } })).body.items as {
      id: string;
    }[];
    expect(inbox.map((one) => one.id)).not.toContain(id);
    expect(await act(named, id, 'answer', { text })).toMatchObject({ status: 409, body: { code: 'escalation.closed' } });
    expect(await outbox(conversationId)).toHaveLength(1);
  });

  it('that was read before something was added is read again first', async () => {
    const { id } = await raised();
    await act(office, id, 'take');
    expect(await act(office, id, 'answer', { text: 'Dzień dobry.' }, { 'if-match': '"1"' })).toMatchObject({
      status: 409,
      body: { code: 'escalation.changed' },
    });
  });
});

describe('a chat', () => {
  const chat = async () => {
    const { author } = await accepted();
    return author?.conversationId ?? '';
  };
  const act = (as: string, id: string, verb: string, body: unknown = {}, headers = {}) =>
    api.post(as, `/api/conversations/${id}/${verb}`, body, headers);

  it('is taken, written in and handed back; the resident is told of both ends, once', async () => {
    const id = await chat();
    expect(await act(north, id, 'send', { text: 'Halo?' })).toMatchObject({
      status: 409,
      body: { code: 'conversation.not-held' },
    });
    expect(await act(north, id, 'take')).toMatchObject({ status: 200, body: { heldBy: { kind: 'person', staffId: north } } });
    await act(north, id, 'take');
    expect((await outbox(id)).map(({ from }) => from)).toEqual(['bot']);
    const text = 'Dzień dobry, jestem z programu.';
    expect(await act(north, id, 'send', { text })).toMatchObject({ status: 200 });
    expect((await outbox(id)).at(-1)).toEqual({ from: 'person', text, purpose: 'staff', staffId: north });
    expect(await act(north, id, 'hand-back')).toMatchObject({ status: 200, body: { heldBy: { kind: 'bot' } } });
    expect(await readConversation(api.table, id)).toMatchObject({ heldBy: { kind: 'bot' }, introducedAt: null });
    expect((await outbox(id)).map(({ from }) => from)).toEqual(['bot', 'person', 'bot']);
    expect(await act(north, id, 'hand-back')).toMatchObject({ status: 409, body: { code: 'conversation.not-held' } });
  });

  it('held by one is left alone by a colleague, and may be taken by the office', async () => {
    const { id: issueId, author } = await api.routed();
    const id = author?.conversationId ?? '';
    await api.post(office, `/api/issues/${issueId}/accept`);
    await act(office, id, 'take');
    const name = city.staff.find((one) => one.id === office)?.name;
    for (const verb of ['take', 'hand-back'])
      expect(await act(north, id, verb)).toMatchObject({ status: 409, body: { code: 'conversation.held', heldBy: name } });
    expect(await act(north, id, 'send', { text: 'Halo?' })).toMatchObject({ status: 409, body: { code: 'conversation.held' } });
    expect(await act(named, id, 'take')).toMatchObject({ status: 200, body: { heldBy: { staffId: named } } });
    expect(await outbox(id)).toHaveLength(1);
  });

  it('shows who holds it, what was said and how far it got; and is not sent again when nothing moved', async () => {
    const id = await chat();
    await act(north, id, 'take');
    await act(north, id, 'send', { text: 'Dzień dobry.' });
    const told = await api.ask({ as: north, path: `/api/conversations/${id}` });
    const name = city.staff.find((one) => one.id === north)?.name;
    expect(told).toMatchObject({
      status: 200,
      body: {
        heldBy: { kind: 'person', staffId: north, name },
        messages: [{ from: 'resident' }, { from: 'bot' }, { from: 'person', by: name, delivery: { status: 'queued' } }],
        issues: [{ state: 'accepted' }],
      },
    });
    expect(JSON.stringify(told.body)).not.toMatch(/per_person/);
    const etag = String(told.headers.etag);
    expect((await api.ask({ as: north, path: `/api/conversations/${id}`, headers: { 'if-none-match': etag } })).status).toBe(304);
    expect((await act(north, id, 'send', { text: 'Jeszcze coś.' }, { 'if-match': etag })).status).toBe(200);
    expect(await act(north, id, 'send', { text: 'Jeszcze coś.' }, { 'if-match': etag })).toMatchObject({
      status: 409,
      body: { code: 'conversation.changed' },
    });
  });

  it('takes at most 2000 characters at once', async () => {
    const id = await chat();
    await act(north, id, 'take');
    expect((await act(north, id, 'send', { text: 'x'.repeat(2001) })).status).toBe(400);
    expect((await act(north, id, 'send', { text: 'x'.repeat(2000) })).status).toBe(200);
  });

  it('is read with a trace', async () => {
    const id = await chat();
    await api.ask({ as: north, path: `/api/conversations/${id}` });
    const day = new Date().toISOString().slice(0, 10);
    const { items } = await api.table.under(keys.audit(day, '').pk, 'entry#', { limit: 1000 });
    expect(items).toContainEqual(
      expect.objectContaining({ what: 'conversation', read: [id], by: { kind: 'staff', staffId: north } }),
    );
  });
});

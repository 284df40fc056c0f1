/** An edition from draft to leaflet, answers from the inbox, and an idea from the chat to its end, on the real engine. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { handler as ErasePerson } from '../../functions/erase-person.ts';
import type { handler as RouteIdea } from '../../functions/route-idea.ts';
import { carryOutGrant, lookAtGrants } from '../../functions/turn-ports/grants.ts';
import { addWorkingHours } from '../../shared/calendar/calendar.ts';
import { city } from '../../shared/city/current.ts';
import { messagesOf, newConversation, putConversation, readConversation } from '../../shared/conversations/store.ts';
import { raiseEscalation } from '../../shared/escalations/store.ts';
import { FORGOTTEN, type IdeaCommand } from '../../shared/grants/decide-idea.ts';
import type { Organisation } from '../../shared/grants/organisation-model.ts';
import { carryOutIdea, ideasOfPerson, readIdea } from '../../shared/grants/store-ideas.ts';
import { putOrganisation } from '../../shared/grants/store-organisations.ts';
import { followIssue } from '../../shared/issues/store.ts';
import { eraseConversation } from '../../shared/people/store.ts';
import { startBucket } from '../support/bucket.ts';
import { aTerms } from '../support/grant-editions.ts';
import { hearFacts } from '../support/hear-facts.ts';
import { NORTH, NOW, north, office, type StaffApi, south, startStaffApi } from '../support/staff-api.ts';
import { resident } from '../support/work.ts';

let api: StaffApi;
let bucket: Awaited<ReturnType<typeof startBucket>>;
let route: typeof RouteIdea;
let erase: typeof ErasePerson;
beforeAll(async () => {
  bucket = await startBucket();
  api = await startStaffApi();
  ({ handler: route } = await import('../../functions/route-idea.ts'));
  ({ handler: erase } = await import('../../functions/erase-person.ts'));
});
afterAll(async () => {
  await api.stop();
  await bucket.stop();
});

const hear = () => hearFacts(api.table, { 'route-idea': route });
const local = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const on = (day: string) => (['bip', 'board', 'website'] as const).map((where) => ({ where, on: day }));
const put = (path: string, body: unknown, etag: string) =>
  api.ask({
    as: office,
    method: 'PUT',
    path,
    body,
    headers: { 'idempotency-key': `put-${crypto.randomUUID()}`, 'if-match': etag },
  });

/** Somebody with a chat. */
const person = async (name: string) => {
  const { personId, conversationId } = resident(name);
  await api.work((w) => {
    const chat = newConversation(conversationId, 'messenger', name, NOW, () => personId);
    putConversation(w.writes, chat, chat);
  });
  return { personId, conversationId };
};
const said = async (conversationId: string) =>
  (await messagesOf(api.table, conversationId, 50)).flatMap(({ line }) => (line === null ? [] : [line.text]));

describe('an edition', () => {
  it('is written, verified, announced; every refusal says what to do; then it is told and printed', async () => {
    const none = await api.work(lookAtGrants);
    expect(none.edition).toBeNull();
    const short = { ...aTerms(), dates: { ...aTerms().dates, callTo: local(10) } };
    const created = await api.post(office, '/api/editions', { ...short, id: 'edycja-a', rules: { ...short.rules, pool: null } });
    expect(created).toMatchObject({
      status: 201,
      body: { edition: { state: { name: 'draft' }, verified: null, example: false } },
    });
    const path = '/api/editions/edycja-a';
    const announce = () => api.post(office, `${path}/announce`, { announcements: on(local(0)) });

    expect(await announce()).toMatchObject({ body: { code: 'edition.incomplete', errors: [{ path: 'rules.pool' }] } });
    expect((await put(path, short, '"9"')).body).toMatchObject({ code: 'edition.changed' });
    expect((await put(path, short, '"1"')).status).toBe(200);
    expect((await announce()).body).toMatchObject({ code: 'edition.not-verified' });
    await api.post(office, `${path}/verify`);
    const refused = (await announce()).body;
    expect(refused).toMatchObject({ code: 'edition.call-too-short', errors: [{ path: 'dates.callTo' }] });
    expect(JSON.stringify(refused.errors)).toContain(local(21));

    await put(path, aTerms(), '"3"');
    expect((await announce()).body).toMatchObject({ code: 'edition.not-verified' });
    await api.post(office, `${path}/verify`);
    expect(await announce()).toMatchObject({ status: 200, body: { phase: 'call', told: true } });
    expect((await put(path, aTerms(), '"6"')).body).toMatchObject({ code: 'edition.frozen' });
    expect((await api.work(lookAtGrants)).edition?.id).toBe('edycja-a');

    const leaflet = await api.post(north, `${path}/documents`, { language: 'uk' });
    expect(leaflet.status).toBe(202);
    const document = await api.ask({ as: north, path: `/api/documents/${leaflet.body.id}` });
    expect(document).toMatchObject({ status: 200, body: { kind: 'edition-leaflet', dateId: null, state: 'asked' } });
  });

  it('of the city profile is there as well: past ones stay as they are', async () => {
    const listed = await api.ask({ as: office, path: '/api/editions' });
    const past = (listed.body.items as { id: string; state: string; told: boolean }[]).filter(({ state }) => state === 'past');
    expect(past.length).toBeGreaterThanOrEqual(3);
    for (const { id, told } of past) {
      expect(told).toBe(false);
      expect((await api.post(office, `/api/editions/${id}/verify`)).body).toMatchObject({ code: 'edition.past' });
    }
  });

  it('an answer of the inbox becomes part of the FAQ with one press, and whoever asked is told it once', async () => {
    const { personId, conversationId } = await person('asks');
    const conversation = { id: conversationId, personId };
    const raise = {
      kind: 'talk_to_human',
      words: 'Czy można kupić ławki?',
      conversation,
      issueId: null,
      attachments: [],
    } as const;
    const { escalationId } = await api.work((w) => raiseEscalation(w, raise));
    const text = (pl: string) => ({ pl, uk: null, en: null });
    const faq = {
      editionId: 'edycja-a',
      question: text('Czy ławki?'),
      answer: text('Tak, ławki też.'),
      source: '§ 5',
      words: 'ławk*',
    };
    const first = await api.post(office, `/api/escalations/${escalationId}/to-faq`, faq);
    expect(first).toMatchObject({ status: 200, body: { state: 'answered', told: true } });
    expect(await said(conversationId)).toEqual(['Tak, ławki też.']);
    const { edition } = await api.work(lookAtGrants);
    expect(edition?.faq).toMatchObject([{ answer: { pl: 'Tak, ławki też.' }, source: '§ 5', verified: { by: office } }]);
    const again = await api.post(office, `/api/escalations/${escalationId}/to-faq`, faq);
    expect(again.body).toMatchObject({ told: false });
    expect(await said(conversationId)).toHaveLength(1);
  });
});

const organisation = (): Organisation => ({
  id: 'org_1',
  version: 1,
  name: 'Stowarzyszenie Podwórko',
  legalForm: 'stowarzyszenie',
  register: { kind: 'krs', number: '0000123456' },
  nip: null,
  regon: null,
  iban: null,
  address: 'Długa 1',
  email: 'biuro@example.org',
  phone: null,
  representatives: [{ name: 'Anna Przykład', role: 'prezeska' }],
  willingIn: [NORTH],
  members: [],
  createdAt: NOW,
});

describe('an idea', () => {
  it('goes from the chat to a meeting, an organisation and its end, and its author hears each step', async () => {
    const who = await person('gardener');
    await api.work((w) => putOrganisation(w, null, organisation()));
    const id = await api.work(async (w) => {
      const chat = await readConversation(w.table, who.conversationId);
      if (chat === undefined) throw new Error('no chat');
      const done = await carryOutGrant(w, chat, { kind: 'tell-idea', words: 'Ogródek na podwórku', subarea: NORTH, answers: [] });
      return done.kind === 'idea-told' ? done.ideaId : '';
    });
    await hear();
    expect(await readIdea(api.table, id)).toMatchObject({ state: { name: 'with-streetworker' }, authors: [who] });
    const mine = await api.ask({ as: north, path: '/api/ideas' });
    expect(JSON.stringify(mine.body)).toContain(id);
    expect(JSON.stringify(mine.body)).not.toContain('Ogródek');
    expect((await api.ask({ as: south, path: `/api/ideas/${id}` })).status).toBe(404);

    const seen = await api.ask({ as: north, path: `/api/ideas/${id}` });
    expect(seen.body).toMatchObject({ idea: { words: 'Ogródek na podwórku' }, willing: [{ name: 'Stowarzyszenie Podwórko' }] });
    expect(JSON.stringify(seen.body)).not.toContain(who.personId);
    // Whoever has the idea talks with its author.
    expect((await api.ask({ as: north, path: `/api/conversations/${who.conversationId}` })).status).toBe(200);
    expect((await api.ask({ as: south, path: `/api/conversations/${who.conversationId}` })).status).toBe(404);
    const when = addWorkingHours(city, new Date().toISOString(), 20);
    const met = await api.post(
      north,
      `/api/ideas/${id}/meeting`,
      { at: when, place: 'Biblioteka' },
      { 'if-match': String(seen.headers.etag) },
    );
    expect(met.status).toBe(200);
    await hear();
    expect((await api.post(north, `/api/ideas/${id}/organisation`, { organisationId: 'org_1' })).status).toBe(200);
    await hear();
    const reason = 'Ten pomysł zrobi zieleń miejska. Zadzwoń tam w sprawie terminu.';
    await api.post(north, `/api/ideas/${id}/close`, { reason });
    await hear();
    const told = await said(who.conversationId);
    expect(told).toHaveLength(4);
    for (const [i, words] of ['zna tę okolicę', 'Biblioteka', 'Stowarzyszenie Podwórko', reason].entries())
      expect(told[i]).toContain(words);
    expect((await api.post(north, `/api/ideas/${id}/take`)).body).toMatchObject({ code: 'idea.closed' });
  });

  it('grows from an issue: its people are asked once, and join with a yes', async () => {
    const [author, follower] = [await person('author'), await person('follower')];
    const issue = await api.routed({
      person: 'author',
      further: async (w, issueId) => void (await followIssue(w, follower, issueId)),
    });
    const words = 'Wspólnie pomalować ławki na podwórku';
    const made = await api.post(north, `/api/issues/${issue.id}/idea`, { words });
    expect(made.status).toBe(201);
    expect((await api.post(north, `/api/issues/${issue.id}/idea`, { words })).body).toMatchObject({ code: 'idea.exists' });
    await hear();
    const ideaId = String(made.body.id);
    for (const { conversationId } of [author, follower]) {
      expect((await said(conversationId)).filter((text) => text.includes(words))).toHaveLength(1);
      expect((await readConversation(api.table, conversationId))?.asked).toMatchObject({ kind: 'idea-shared', ideaId });
    }
    const join = (conversationId: string) =>
      api.work(async (w) => {
        const chat = await readConversation(w.table, conversationId);
        return chat === undefined ? null : carryOutGrant(w, chat, { kind: 'join-idea', ideaId });
      });
    expect(await join(follower.conversationId)).toEqual({ kind: 'idea-joined' });
    expect(await join(follower.conversationId)).toMatchObject({ code: 'idea.joined' });
    expect(await join((await person('nobody')).conversationId)).toMatchObject({ code: 'idea.not-found' });
    expect((await readIdea(api.table, ideaId))?.authors.map(({ personId }) => personId)).toEqual([follower.personId]);
  });

  it('with many authors tells each of them once, page by page', async () => {
    const people = await Promise.all(Array.from({ length: 45 }, (_, i) => person(`many-${i}`)));
    const [first, ...others] = people;
    if (first === undefined) throw new Error('nobody');
    const told: IdeaCommand = {
      kind: 'TellIdea',
      at: NOW,
      id: 'ida_many',
      words: 'Festyn',
      subarea: NORTH,
      answers: [],
      author: first,
    };
    await api.work((w) => carryOutIdea(w, null, told));
    for (const author of others)
      await api.work(async (w) => carryOutIdea(w, await readIdea(w.table, 'ida_many'), { kind: 'JoinIdea', at: NOW, author }));
    await hear();
    const reason = 'Festyn robi w tym roku dom kultury. Zapytaj tam.';
    expect((await api.post(office, '/api/ideas/ida_many/close', { reason })).status).toBe(200);
    await hear();
    const heard = await Promise.all(
      people.map(async ({ conversationId }) => (await said(conversationId)).filter((text) => text.includes(reason))),
    );
    expect(heard.map((texts) => texts.length)).toEqual(people.map(() => 1));
  });

  it('forgets its author with the chat', async () => {
    const who = await person('leaves');
    const id = await api.work(async (w) => {
      const chat = await readConversation(w.table, who.conversationId);
      if (chat === undefined) throw new Error('no chat');
      const done = await carryOutGrant(w, chat, { kind: 'tell-idea', words: 'Moja ławka', subarea: NORTH, answers: [] });
      return done.kind === 'idea-told' ? done.ideaId : '';
    });
    expect(await ideasOfPerson(api.table, who.personId, 10)).toHaveLength(1);
    await api.work(async (w) => {
      const chat = await readConversation(w.table, who.conversationId);
      if (chat !== undefined) await eraseConversation(w, chat);
    });
    await hearFacts(api.table, { 'erase-person': erase });
    expect(await readIdea(api.table, id)).toMatchObject({ authors: [], words: FORGOTTEN });
    expect(await ideasOfPerson(api.table, who.personId, 10)).toHaveLength(0);
  });
});

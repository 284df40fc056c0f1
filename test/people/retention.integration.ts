/** What is over its time is deleted at night; what something open still needs stays. */
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  messagesOf,
  newConversation,
  putConversation,
  putMessage,
  readConversation,
  residentMessage,
} from '../../shared/conversations/store.ts';
import { answerEscalation, escalationsOfPerson, raiseEscalation, readEscalation } from '../../shared/escalations/store.ts';
import { guestsOf } from '../../shared/events/store-sign-ups.ts';
import * as issues from '../../shared/issues/store.ts';
import { noteOnIssue } from '../../shared/issues/store-staff.ts';
import { EXPIRES_AT } from '../../shared/platform/config.ts';
import { keys } from '../../shared/platform/keys.ts';
import { addSeconds, systemClock } from '../../shared/platform/time.ts';
import type { Work } from '../../shared/platform/work.ts';
import type { SweptKind } from '../../shared/retention/model.ts';
import { handleRetentionTimer, readRun } from '../../shared/retention/night-store.ts';
import { currentCity } from '../../shared/settings/current.ts';
import { startBucket } from '../support/bucket.ts';
import { fireDue } from '../support/due-timers.ts';
import { aDate, anEvent, aSignUp, putPublished } from '../support/events.ts';
import { type Consumer, hearFacts } from '../support/hear-facts.ts';
import { named, office, type StaffApi, startStaffApi } from '../support/staff-api.ts';
import { chatting } from '../support/turns.ts';
import { inWork, resident } from '../support/work.ts';

const DAY = 86_400;
const THEN = '2026-02-02T10:00:00.000Z';
let api: StaffApi;
let bucket: Awaited<ReturnType<typeof startBucket>>;
let consumers: Record<'erase-person', Consumer>;
beforeAll(async () => {
  bucket = await startBucket();
  api = await startStaffApi();
  const { handler: erase } = await import('../../functions/erase-person.ts');
  consumers = { 'erase-person': erase as unknown as Consumer };
});
afterAll(async () => {
  await api.stop();
  await bucket.stop();
});
afterEach(() => void vi.useRealTimers());

const at = async <T>(now: string, act: (work: Work) => Promise<T> | T) =>
  inWork({ table: api.table, city: await currentCity(api.table), now }, act);
const daysOf = async (kind: SweptKind): Promise<number> =>
  (await currentCity(api.table)).retention.find((one) => one.kind === kind)?.days ?? 0;

/** The night after so many days: everything is swept to its end. */
const night = async (days: number): Promise<void> => {
  const now = addSeconds(THEN, days * DAY);
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });
  await at(now, (work) => handleRetentionTimer(work));
  await hearFacts(api.table, consumers);
};

const chatWith = (name: string) =>
  at(THEN, (work) => {
    const { personId, conversationId } = resident(name);
    const chat = newConversation(conversationId, 'messenger', name, THEN, () => personId);
    const answerContact = { kind: 'sms', value: '+48500000000', at: THEN } as const;
    putConversation(work.writes, chat, { ...chat, lastResidentAt: THEN, answerContact });
    putMessage(work.writes, residentMessage(conversationId, work.ids('msg'), THEN, { text: 'Ciemno w bramie' }), THEN);
    return conversationId;
  });

const closedIssue = async (name: string) => {
  const author = resident(name);
  const id = await at(THEN, async (work) => {
    const filed = await issues.reportIssue(work, author, {
      category: work.city.categories.find((one) => !one.sensitive)?.id ?? '',
      description: 'Ciemno w bramie u sąsiadki',
      place: { text: 'Lipowa 1 m. 3', street: 'Lipowa', houseNumber: '1', subarea: null },
      urgent: false,
      attachments: [],
      confirmed: true,
      modelVersion: 'm1',
    });
    if (filed === 'too-many-open-issues' || filed.kind === 'refused') throw new Error('not filed');
    noteOnIssue(work, filed.issue.id, 'Rozmawiano z rodziną');
    const issue = await issues.readIssue(work, filed.issue.id);
    if (issue !== null)
      issues.carryOut(work, issue, { ...issues.base(work, issue), kind: 'RejectIssue', reason: 'Prywatna brama' });
    return filed.issue.id;
  });
  return id;
};

const raised = (name: string, answered: boolean) =>
  at(THEN, async (work) => {
    const { personId, conversationId } = resident(name);
    const raise = { kind: 'signal', words: 'Hałas u sąsiada', issueId: null, attachments: [] } as const;
    return (await raiseEscalation(work, { ...raise, conversation: { id: conversationId, personId } })).escalationId;
  }).then(async (id) => {
    if (answered)
      await at(THEN, async (work) => {
        const one = await readEscalation(work.table, id);
        if (one !== undefined) answerEscalation(work, one, office, 'Byliśmy tam.');
      });
    return id;
  });

describe('a chat', () => {
  it('loses its words when its time is over and not before, and is counted', async () => {
    const quiet = await chatWith('quiet');
    const days = await daysOf('conversation');
    await night(days - 1);
    expect(await messagesOf(api.table, quiet, 10)).toHaveLength(1);
    await night(days + 1);
    expect(await messagesOf(api.table, quiet, 10)).toEqual([]);
    expect(await readConversation(api.table, quiet)).toMatchObject({ answerContact: null, address: 'quiet' });
    expect(await readRun(api.table, 'conversation')).toMatchObject({ before: 1, deleted: 1, held: 0, after: 0 });
    await night(days + 2);
    expect(await readRun(api.table, 'conversation')).toMatchObject({ before: 0, deleted: 0, after: 0 });
  });

  it('of somebody with an open case stays until it is answered', async () => {
    const needed = await chatWith('needed');
    const id = await raised('needed', false);
    const days = await daysOf('conversation');
    await night(days + 3);
    expect(await messagesOf(api.table, needed, 10)).toHaveLength(1);
    expect(await readRun(api.table, 'conversation')).toMatchObject({ before: 1, deleted: 0, held: 1, after: 1 });
    await at(THEN, async (work) => {
      const one = await readEscalation(work.table, id);
      if (one !== undefined) answerEscalation(work, one, office, 'Byliśmy tam.');
    });
    await night(days + 4);
    expect(await messagesOf(api.table, needed, 10)).toEqual([]);
  });
});

describe('a closed issue', () => {
  it('keeps number, category and dates; words, place, notes and people go, unless a case of theirs is open', async () => {
    const [id, held] = [await closedIssue('closed'), await closedIssue('argues')];
    await raised('argues', false);
    const days = await daysOf('issue');
    await night(days - 1);
    expect(await api.read(id)).toMatchObject({ description: 'Ciemno w bramie u sąsiadki', forgottenAt: null });
    await night(days + 1);
    const after = await api.read(id);
    expect(after).toMatchObject({ description: '', author: null, place: { text: '', houseNumber: null, street: 'Lipowa' } });
    expect(after).toMatchObject({ state: { name: 'rejected', reason: '' }, reportedAt: THEN });
    expect(await issues.notesOf(api.table, id)).toEqual([]);
    expect(JSON.stringify(await issues.historyOf(api.table, id))).not.toContain('Prywatna');
    expect(await api.read(held)).toMatchObject({ description: 'Ciemno w bramie u sąsiadki' });
    expect(await readRun(api.table, 'issue')).toMatchObject({ before: 2, deleted: 1, held: 1, after: 1 });
  });
});

describe('an answered case', () => {
  it('loses its words and its person', async () => {
    const id = await raised('answered', true);
    await night((await daysOf('escalation')) + 1);
    expect(await readEscalation(api.table, id)).toMatchObject({
      words: '',
      personId: null,
      state: 'answered',
      answer: { text: '' },
    });
  });
});

describe('guests of a date', () => {
  it('lose their names a year later, however many; the numbers stay', async () => {
    await at(THEN, (work) => {
      const over = { id: 'dat_old', eventId: 'evt_old', startsAt: THEN, endsAt: addSeconds(THEN, 3600) };
      putPublished(work, anEvent({ id: 'evt_old' }), aDate(over));
      for (let n = 0; n < 19; n++) {
        const signUp = aSignUp({ id: `sup_old_${n}`, dateId: 'dat_old', eventId: 'evt_old', personId: null, name: `Gość ${n}` });
        work.writes.put(keys.signUp('dat_old', signUp.id), { ...signUp });
      }
    });
    const days = await daysOf('sign-up');
    await night(days - 1);
    expect((await guestsOf(api.table, 'dat_old')).every(({ name }) => name !== null)).toBe(true);
    await night(days + 1);
    const guests = await guestsOf(api.table, 'dat_old');
    expect([guests.length, guests.filter(({ name }) => name !== null).length]).toEqual([19, 0]);
  });
});

describe('what somebody keeps for a claim', () => {
  const keep = (kind: 'people' | 'issues' | 'escalations', id: string, what: 'hold' | 'release') =>
    api.post(named, `/api/${kind}/${id}/${what}`, what === 'hold' ? { reason: 'Sprawa sądowa I C 12/27' } : {});

  it('waits, is counted as held, and goes the night after it is let go', async () => {
    const issue = await closedIssue('court');
    const answered = await raised('court-case', true);
    const chat = await chatWith('court-chat');
    await at(THEN, (work) => {
      const over = { id: 'dat_their_court', eventId: 'evt_court', startsAt: THEN, endsAt: addSeconds(THEN, 3600) };
      putPublished(work, anEvent({ id: 'evt_court' }), aDate(over));
      const { personId } = resident('court-chat');
      const signUp = aSignUp({ id: 'sup_court', dateId: 'dat_their_court', eventId: 'evt_court', personId, name: 'Gość' });
      work.writes.put(keys.signUp('dat_their_court', signUp.id), { ...signUp });
    });
    const held = [
      ['issues', issue],
      ['escalations', answered],
      ['people', chat],
    ] as const;
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(addSeconds(THEN, DAY)) });
    for (const [kind, id] of held) expect((await keep(kind, id, 'hold')).status).toBe(201);
    for (const [kind, id] of held) expect((await keep(kind, id, 'hold')).status).toBe(409);
    expect((await api.ask({ as: office, path: '/api/holds' })).body.items).toHaveLength(3);

    const stands = async () => ({
      issue: (await api.read(issue)).description !== '',
      case: (await readEscalation(api.table, answered))?.words !== '',
      chat: (await messagesOf(api.table, chat, 10)).length,
      guest: (await guestsOf(api.table, 'dat_their_court'))[0]?.name,
    });
    const late = Math.max(...(await Promise.all((['issue', 'escalation', 'conversation', 'sign-up'] as const).map(daysOf)))) + 2;
    await night(late);
    expect(await stands()).toEqual({ issue: true, case: true, chat: 1, guest: 'Gość' });
    for (const kind of ['issue', 'escalation', 'conversation', 'sign-up'] as const)
      expect([kind, (await readRun(api.table, kind))?.held]).toEqual([kind, expect.toSatisfy((n: number) => n >= 1)]);

    for (const [kind, id] of held) expect((await keep(kind, id, 'release')).status).toBe(200);
    expect((await keep('issues', issue, 'release')).status).toBe(404);
    await night(late + 1);
    expect(await stands()).toEqual({ issue: false, case: false, chat: 0, guest: null });
  });

  it('of a person covers what they have in a chat that is joined with theirs', async () => {
    const [here, there] = [await chatWith('court-here'), await chatWith('court-there')];
    const answered = await raised('court-there', true);
    await at(THEN, async (work) => {
      for (const [id, other] of [
        [here, resident('court-there')],
        [there, resident('court-here')],
      ] as const) {
        const chat = await readConversation(work.table, id);
        if (chat !== undefined) putConversation(work.writes, chat, { ...chat, joined: [other] });
      }
      // Later than what the nights before have passed.
      const startsAt = addSeconds(THEN, 10 * DAY);
      const over = { id: 'dat_joined', eventId: 'evt_joined', startsAt, endsAt: addSeconds(startsAt, 3600) };
      putPublished(work, anEvent({ id: 'evt_joined' }), aDate(over));
      const { personId, conversationId } = resident('court-there');
      const contact = { kind: 'chat', conversationId } as const;
      const signUp = aSignUp({ id: 'sup_joined', dateId: 'dat_joined', eventId: 'evt_joined', personId, contact, name: 'Gość' });
      work.writes.put(keys.signUp('dat_joined', signUp.id), { ...signUp });
    });
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(addSeconds(THEN, DAY)) });
    expect((await keep('people', here, 'hold')).status).toBe(201);
    const stands = async () => ({
      case: (await readEscalation(api.table, answered))?.words !== '',
      guest: (await guestsOf(api.table, 'dat_joined'))[0]?.name,
    });
    const late = Math.max(await daysOf('escalation'), await daysOf('sign-up')) + 12;
    await night(late);
    expect(await stands()).toEqual({ case: true, guest: 'Gość' });
    expect((await keep('people', there, 'release')).status).toBe(200);
    await night(late + 1);
    expect(await stands()).toEqual({ case: false, guest: null });
  });

  it('outweighs erasure, which says so to the office and, with a day, to the resident', async () => {
    vi.useRealTimers();
    const me = chatting(api.table, 'chat', 'held-resident', systemClock());
    await me.says('dzień dobry');
    expect((await keep('people', me.id, 'hold')).status).toBe(201);
    const refused = await api.post(named, `/api/people/${me.id}/erase`, { reason: 'Żądanie' });
    expect([refused.status, refused.body.code]).toEqual([409, 'person.held']);
    const { body } = await api.ask({ as: named, path: `/api/people/${me.id}/timeline` });
    expect(body.items).toContainEqual(expect.objectContaining({ kind: 'hold', of: 'person', reason: 'Sprawa sądowa I C 12/27' }));
    await me.says('usuńcie moje dane');
    expect(await me.says('tak, usuń')).toContain('art. 17 ust. 3 lit. e');
    const { personId } = await me.stored();
    expect(await escalationsOfPerson(api.table, personId, 10)).toMatchObject([{ kind: 'data_request', state: 'open' }]);
    await hearFacts(api.table, consumers);
    expect((await messagesOf(api.table, me.id, 10)).length).toBeGreaterThan(2);

    expect((await keep('people', me.id, 'release')).status).toBe(200);
    await me.says('usuńcie moje dane');
    expect(await me.says('tak, usuń')).toContain('jest usuwana');
  });
});

it('an entry of the audit goes by itself after the days that the city has set', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(THEN) });
  const chat = await chatWith('audited');
  expect((await api.ask({ as: named, path: `/api/people/${chat}/timeline` })).status).toBe(200);
  const { items } = await api.table.under(keys.audit(THEN.slice(0, 10), '').pk, 'entry#', { limit: 100 });
  const days = (await currentCity(api.table)).retention.find(({ kind }) => kind === 'audit')?.days ?? 0;
  expect(items.find(({ what }) => what === 'timeline')).toMatchObject({
    read: [resident('audited').personId],
    [EXPIRES_AT]: Date.parse(addSeconds(THEN, days * DAY)) / 1000,
  });
});

it('a new deployment begins its nights by itself, and each night sets the next', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(THEN) });
  expect(await fireDue(api.table, 'retention')).toBe(0);
  await at(THEN, (work) => handleRetentionTimer(work));
  expect(await api.table.get(keys.retentionTimer())).toMatchObject({ due: 'retention', dueAt: '2026-02-03T02:00:00.000Z' });
  vi.setSystemTime('2026-02-03T02:00:30.000Z');
  expect(await fireDue(api.table, 'retention')).toBe(1);
  expect(await api.table.get(keys.retentionTimer())).toMatchObject({ dueAt: '2026-02-04T02:00:00.000Z' });
});

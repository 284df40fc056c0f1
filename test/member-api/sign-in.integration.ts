/** People of organisations sign in by a link to their address, and are out as soon as they are taken out. */
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSession } from '../../shared/grants/store-sign-in.ts';
import { keys } from '../../shared/platform/keys.ts';
import { addSeconds } from '../../shared/platform/time.ts';
import { anotherForm, type MemberApi, organisationForm, startMemberApi } from '../support/member-api.ts';

let api: MemberApi;
beforeAll(async () => {
  api = await startMemberApi();
});
afterAll(async () => {
  api.close();
  await api.stop();
});

const signIn = (email: string, language?: string, from?: string) =>
  api.askMember({
    method: 'POST',
    path: '/api/member/sign-in',
    body: { email, ...(language === undefined ? {} : { language }) },
    ...(from === undefined ? {} : { from }),
  });
const open = (token: string) => api.askMember({ method: 'POST', path: '/api/member/session', body: { token } });
const me = (session: string) => api.askMember({ session, path: '/api/member/me' });

describe('a link to an address', () => {
  it('is answered alike whether the address is known or not, and comes in the language asked for', async () => {
    await api.organisation('known@example.org');
    const answers = [await signIn('known@example.org'), await signIn('nobody@example.org', 'uk')];
    expect(answers.map(({ status, body }) => ({ status, body }))).toEqual([
      { status: 202, body: {} },
      { status: 202, body: {} },
    ]);
    const [letter] = await api.lettersTo('nobody@example.org');
    expect(letter).toMatchObject({ subject: 'Посилання для входу для організацій' });
    expect(letter?.text).toMatch(/https:\/\/example\.org\/organizacje\/#wejscie=[\w-]{43}\n/);
  });

  it('opens one session, once; only hashes of either are stored', async () => {
    await signIn('once@example.org');
    const token = await api.linkFor('once@example.org');
    const opened = await open(token);
    expect(opened).toMatchObject({ status: 200, body: { session: expect.stringMatching(/^[\w-]{43}$/) } });
    expect(await open(token)).toMatchObject({ status: 401, body: { code: 'sign-in.link-over' } });
    const session = String(opened.body.session);
    expect(await me(session)).toMatchObject({ status: 200, body: { email: 'once@example.org', organisations: [] } });
    expect(await api.table.get(keys.memberSession(session))).toBeUndefined();
    expect(await api.table.get(keys.signInLink(token))).toBeUndefined();
    const { Items = [] } = await api.table.doc.send(new ScanCommand({ TableName: api.table.name }));
    expect(JSON.stringify(Items)).not.toContain(token);
    expect(JSON.stringify(Items)).not.toContain(session);
  });

  it('two who open it at once: one is in', async () => {
    await signIn('twice@example.org');
    const token = await api.linkFor('twice@example.org');
    const opened = await Promise.all([open(token), open(token), open(token)]);
    expect(opened.map(({ status }) => status).toSorted()).toEqual([200, 401, 401]);
  });

  it.each(['x', 'a'.repeat(43)])('made up (%s) opens nothing', async (token) => {
    expect((await open(token)).status).toBe(token.length < 20 ? 400 : 401);
  });

  it('is sent so often and no more, and that is told', async () => {
    const answers = [];
    for (let i = 0; i < 6; i++) answers.push(await signIn('often@example.org', 'pl', `203.0.113.${i}`));
    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202, 202, 202, 429]);
    expect(answers.at(-1)?.body).toMatchObject({ code: 'limit.reached', nextStep: expect.stringContaining('Poczekaj') });
  });

  it('to something that is no address is refused at the field', async () => {
    expect(await signIn('kot')).toMatchObject({ status: 400, body: { errors: [{ path: 'email' }] } });
  });
});

describe('a session', () => {
  it('is asked for on every route but those that open it', async () => {
    expect(await api.askMember({ path: '/api/member/me' })).toMatchObject({ status: 401, body: { code: 'auth.missing' } });
    expect(await me('b'.repeat(43))).toMatchObject({ status: 401, body: { code: 'session.over' } });
    expect(await me("' OR 1=1")).toMatchObject({ status: 401, body: { code: 'auth.missing' } });
  });

  it('ends after twelve hours, and when it is signed out', async () => {
    const session = await api.signIn('hours@example.org');
    const now = new Date().toISOString();
    expect(await readSession(api.table, session, addSeconds(now, 12 * 3600 - 60))).not.toBeNull();
    expect(await readSession(api.table, session, addSeconds(now, 12 * 3600 + 1))).toBeNull();
    expect((await api.send(session, '/api/member/sign-out')).status).toBe(204);
    expect(await me(session)).toMatchObject({ status: 401 });
  });
});

describe('an organisation', () => {
  it('is registered by one of its people, who invites others; who is removed is out at once', async () => {
    const { session, id } = await api.organisation('first@example.org');
    const second = await api.joined(session, id, 'second@example.org');
    const letters = await api.lettersTo('second@example.org');
    expect(letters.map(({ text }) => text).join()).toContain('Osoba first@example.org zaprasza Cię');
    const { body } = await me(second);
    expect(body.organisations).toMatchObject([{ id, mayAct: false, memberName: 'Osoba second@example.org' }]);
    const path = `/api/member/organisations/${id}`;
    const [{ memberId }] = body.organisations as [{ memberId: string }];
    // Who may not act may not change who belongs to it either.
    expect(await api.send(second, `${path}/members/${memberId}/remove`)).toMatchObject({ status: 403 });
    expect(await api.send(session, `${path}/members/${memberId}/remove`)).toMatchObject({ status: 200 });
    expect(await api.askMember({ session: second, path })).toMatchObject({ status: 404 });
    expect((await me(second)).body.organisations).toEqual([]);
  });

  it('keeps somebody who may act, has nobody twice, and is one per number of a register', async () => {
    const { session, id } = await api.organisation('keeper@example.org', { register: { kind: 'krs', number: '0000 999 888' } });
    const path = `/api/member/organisations/${id}`;
    const { organisation } = (await api.askMember({ session, path })).body as { organisation: { members: { id: string }[] } };
    expect(await api.send(session, `${path}/members/${organisation.members[0]?.id}/remove`)).toMatchObject({
      status: 409,
      body: { code: 'organisation.last-who-may-act' },
    });
    expect(await api.send(session, `${path}/members`, { name: 'Znów', email: 'KEEPER@example.org '.trim() })).toMatchObject({
      status: 409,
      body: { code: 'organisation.member-exists' },
    });
    const other = await api.signIn('other-keeper@example.org');
    const again = { ...organisationForm({ register: { kind: 'krs', number: '0000999888' } }), myName: 'Ktoś' };
    expect(await api.send(other, '/api/member/organisations', again)).toMatchObject({
      status: 409,
      body: { code: 'organisation.registered' },
    });
  });

  it('with wrong digits is refused in words at each field', async () => {
    const session = await api.signIn('digits@example.org');
    const wrong = {
      register: { kind: 'krs', number: '12' },
      nip: '5260250275',
      regon: '000331502',
      iban: '61109010140000071219812875',
    };
    const { status, body } = await api.send(session, '/api/member/organisations', { ...anotherForm(wrong), myName: 'Ktoś' });
    expect(status).toBe(400);
    expect(body.errors).toEqual([
      { path: 'register.number', message: 'numer KRS ma 10 cyfr' },
      { path: 'nip', message: 'to nie jest poprawny NIP: sprawdź cyfry' },
      { path: 'regon', message: 'to nie jest poprawny REGON: sprawdź cyfry' },
      { path: 'iban', message: 'to nie jest poprawny numer rachunku: sprawdź 26 cyfr' },
    ]);
  });

  it('is changed by who read it last', async () => {
    const { session, id } = await api.organisation('changes@example.org');
    const path = `/api/member/organisations/${id}`;
    const { organisation } = (await api.askMember({ session, path })).body as { organisation: Record<string, unknown> };
    const { id: _, version: _version, members: _members, createdAt: _created, ...content } = organisation;
    expect(await api.put(session, path, content)).toMatchObject({ status: 428 });
    const changed = { ...content, phone: '600 100 200' };
    expect(await api.put(session, path, changed, { 'if-match': '"1"' })).toMatchObject({ status: 200 });
    expect(await api.put(session, path, content, { 'if-match': '"1"' })).toMatchObject({
      status: 409,
      body: { code: 'organisation.changed' },
    });
  });
});

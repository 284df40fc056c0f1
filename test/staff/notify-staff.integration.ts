/** Something new is mine: a push, a mail, the morning; urgent and unread: an SMS. On the real engine, with a push service that answers as told. */
import { createECDH, randomBytes } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { numbersFor } from '../../functions/notify-staff/sms-unread.ts';
import { pushOf, smsOf } from '../../functions/notify-staff/words.ts';
import { city } from '../../shared/city/current.ts';
import type { Issue } from '../../shared/issues/model.ts';
import { handleNoticeTimer, readNotice } from '../../shared/issues/store-notices.ts';
import { keys } from '../../shared/platform/keys.ts';
import { type Consumer, hearFacts } from '../support/hear-facts.ts';
import { lettersAbout } from '../support/letters.ts';
import { type PostOffice, startPostOffice } from '../support/post-office.ts';
import { NORTH, north, type StaffApi, sensitive, startStaffApi, worker } from '../support/staff-api.ts';
import { inWork } from '../support/work.ts';

let api: StaffApi;
let office: PostOffice;
let notify: Consumer;
let service: http.Server;
let answers: readonly number[] = [];
const taken: { path: string; headers: http.IncomingHttpHeaders; bytes: number }[] = [];

beforeAll(async () => {
  office = await startPostOffice();
  service = http.createServer((request, response) => {
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
    });
    request.on('end', () => {
      taken.push({ path: request.url ?? '', headers: request.headers, bytes });
      const [status = 201, ...rest] = answers;
      answers = rest;
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
  process.env.PUSH_HOSTS = '127.0.0.1';
  api = await startStaffApi();
  process.env.PUBLIC_URL = 'https://example.org';
  const { handler } = await import('../../functions/notify-staff.ts');
  notify = handler as unknown as Consumer;
});
afterAll(async () => {
  office.close();
  service.close();
  await api.stop();
});
beforeEach(async () => {
  taken.length = 0;
  answers = [];
  const { body } = await api.ask({ as: north, path: '/api/me/push' });
  expect(String(body.publicKey)).toHaveLength(87);
});

const endpoint = (name: string): string => `http://127.0.0.1:${(service.address() as AddressInfo).port}/${name}`;
/** As a browser makes them. */
const browser = (name: string) => {
  const curve = createECDH('prime256v1');
  const keysOf = { p256dh: curve.generateKeys('base64url'), auth: randomBytes(16).toString('base64url') };
  return { endpoint: endpoint(name), keys: keysOf, language: 'pl' };
};
const subscribe = (name: string, as = north) => api.post(as, '/api/me/push', browser(name));
const unsubscribe = (name: string) => api.post(north, '/api/me/push/end', { endpoint: endpoint(name) });
const member = (change: object) => api.work((w) => w.writes.put(keys.staff(north), { ...worker(NORTH), ...change }));
const hear = () => hearFacts(api.table, { 'notify-staff': notify });
const noticeOf = ({ id }: Pick<Issue, 'id'>) => readNotice(api.table, id);
const fire = async ({ id }: Pick<Issue, 'id'>, timer: 'notice' | 'unread') => {
  const item = await api.table.get(keys.issueTimer(id, timer));
  if (item !== undefined)
    await inWork({ table: api.table, city, now: new Date().toISOString() }, (w) => handleNoticeTimer(w, item));
  await hear();
  return item !== undefined;
};

describe('a device', () => {
  it('hears of what is new and its own, encrypted and signed; twice heard is once told', async () => {
    expect((await subscribe('phone')).body).toMatchObject({ devices: [expect.any(String)] });
    const issue = await api.routed({ subarea: NORTH, urgent: true });
    await hear();
    const ours = taken.filter(({ path }) => path === '/phone');
    expect(ours).toHaveLength(1);
    expect(ours[0]?.headers).toMatchObject({
      'content-encoding': 'aes128gcm',
      authorization: expect.stringMatching(/^vapid t=.+, k=.+/),
    });
    expect(await noticeOf(issue)).toMatchObject({ staffId: north, via: 'push', sms: null });
    await unsubscribe('phone');
  });

  it('that has gone is forgotten, and the message goes by mail', async () => {
    await subscribe('gone');
    await member({ email: 'sw@example.org' });
    answers = [410];
    const issue = await api.routed({ subarea: NORTH, urgent: true });
    await hear();
    expect(await noticeOf(issue)).toMatchObject({ via: 'email' });
    const [letter] = await lettersAbout(api.table, issue.id);
    expect(letter?.to).toBe('sw@example.org');
    expect(`${letter?.subject} ${letter?.text}`).toContain(issue.number);
    expect(`${letter?.subject} ${letter?.text}`).not.toContain('Nie świeci latarnia');
    expect((await api.ask({ as: north, path: '/api/me/push' })).body).toMatchObject({ devices: [], email: true });
  });

  it('of an unknown push service, of nobody who gets issues, or with half its keys is refused', async () => {
    const strange = { ...browser('x'), endpoint: 'https://169.254.169.254/latest' };
    const committee = city.staff.find(({ role }) => role === 'committee')?.id ?? '';
    const told = await Promise.all([
      api.post(north, '/api/me/push', strange),
      subscribe('x', committee),
      api.post(north, '/api/me/push', { ...browser('x'), keys: {} }),
    ]);
    expect(told.map(({ status, body }) => [status, body.code])).toEqual([
      [422, 'push.unknown-service'],
      [403, 'access.forbidden'],
      [400, 'body.invalid'],
    ]);
  });
});

describe('at night', () => {
  afterEach(() => void vi.useRealTimers());
  const at = (now: string) => vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });

  it('what is not urgent waits for the morning, and is not told when it was accepted meanwhile', async () => {
    at('2026-11-18T22:30:00.000Z');
    await member({});
    await subscribe('bedside');
    const [told, accepted] = [await api.routed({ subarea: NORTH }), await api.routed({ subarea: NORTH })];
    await hear();
    expect(taken.filter(({ path }) => path === '/bedside')).toEqual([]);
    expect(await noticeOf(told)).toMatchObject({ via: 'held', until: '2026-11-19T06:00:00.000Z' });
    await api.post(north, `/api/issues/${accepted.id}/accept`);
    at('2026-11-19T06:00:30.000Z');
    expect([await fire(told, 'notice'), await fire(accepted, 'notice')]).toEqual([true, true]);
    expect(taken.filter(({ path }) => path === '/bedside')).toHaveLength(1);
    expect(await noticeOf(told)).toMatchObject({ via: 'push' });
    await unsubscribe('bedside');
  });
});

describe('an urgent issue', () => {
  it('unread for ten minutes goes by SMS, once, with number and category only; the issue says so', async () => {
    await member({ phone: '+48600100200' });
    const issue = await api.routed({ subarea: NORTH, urgent: true });
    await hear();
    const before = office.posted.length;
    expect(await fire(issue, 'unread')).toBe(true);
    expect(await fire(issue, 'unread')).toBe(false);
    const sms = office.posted.slice(before);
    expect(sms.map(({ via, to }) => [via, to])).toEqual([['sms', '+48600100200']]);
    expect(sms[0]?.text).toContain(issue.number);
    expect(sms[0]?.text).not.toContain('latarnia');
    const { body } = await api.ask({ as: north, path: `/api/issues/${issue.id}` });
    expect(body.notice).toMatchObject({ sms: { to: 'assignee', state: 'sent' } });
  });

  it.each(['read', 'accepted'])('that was %s by then needs none', async (what) => {
    await member({ phone: '+48600100200' });
    const issue = await api.routed({ subarea: NORTH, urgent: true });
    await hear();
    if (what === 'read') await api.ask({ as: north, path: `/api/issues/${issue.id}` });
    else await api.post(north, `/api/issues/${issue.id}/accept`);
    const before = office.posted.length;
    await fire(issue, 'unread');
    expect(office.posted.slice(before)).toEqual([]);
  });

  it('of which the phone only keeps a copy for later has not been read', async () => {
    await member({ phone: '+48600100200' });
    const issue = await api.routed({ subarea: NORTH, urgent: true });
    await hear();
    await api.ask({ as: north, path: `/api/issues/${issue.id}`, headers: { 'x-purpose': 'copy' } });
    const before = office.posted.length;
    await fire(issue, 'unread');
    expect(office.posted.slice(before)).toHaveLength(1);
  });

  it('says when nobody has a number, and when the provider does not take it', async () => {
    await member({});
    const silent = await api.routed({ subarea: NORTH, urgent: true });
    await hear();
    await fire(silent, 'unread');
    expect((await noticeOf(silent))?.sms).toMatchObject({ to: null, state: 'no-number' });
  });
});

describe('who is asked by SMS', () => {
  const [first, second] = city.staff;
  it('is whoever has it, then their deputy, then the duty phone', () => {
    const deputy = { ...(second ?? worker(NORTH)), phone: '+48600000002' };
    const one = { ...(first ?? worker(NORTH)), deputy: deputy.id, phone: '+48600000001' };
    const town = { staff: [one, deputy], office: { ...city.office, dutyPhone: '+48600000003' } };
    expect(numbersFor(town, one).map(({ to }) => to)).toEqual(['assignee', 'deputy', 'duty']);
    const { phone: _, ...silent } = one;
    expect(numbersFor(town, silent).map(({ to }) => to)).toEqual(['deputy', 'duty']);
    expect(numbersFor({ ...town, staff: [silent], office: city.office }, silent)).toEqual([]);
  });
});

describe('what a lock screen shows', () => {
  it('is number and category, of a confidential issue the number only', async () => {
    const plain = await api.routed({ subarea: NORTH });
    const confidential = await api.routed({ subarea: NORTH, category: sensitive });
    const category = city.categories.find(({ id }) => id === sensitive)?.name.pl ?? '';
    const named = city.categories.find(({ id }) => id === plain.category)?.name.pl;
    expect(pushOf(city, plain, 'pl', 'new').body).toBe(`${plain.number}, ${named}`);
    expect(pushOf(city, confidential, 'pl', 'near').body).toBe(confidential.number);
    expect(smsOf(city, confidential, 'https://example.org')).not.toContain(category);
  });
});

/**
 * Markup in everything that residents and organisations can write: reports, words to the office, ideas, names and answers of guests, barriers,
 * the chat of the page, the profile of Messenger, organisations, offers and names of files. Words on every screen and page, an element or a
 * script on none.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { city } from '../../shared/city/current.ts';
import { conversationIdOf } from '../../shared/platform/ids.ts';
import { launchBrowser } from '../support/browser.ts';
import { DESK, reported, type Signed, signedIn } from '../support/console.ts';
import { inHours, type Published, publishedEvent, signedUpFor } from '../support/event-stories.ts';
import { text } from '../support/events.ts';
import { type GrantStory, grantStory, MEMBER, memberOf } from '../support/grant-story.ts';
import { holdsWords, MARKUP, SHORT_MARKUP, screenHoldsWords } from '../support/hostile-page.ts';
import { memberSignedIn } from '../support/member-browser.ts';
import type { Staff } from '../support/product.ts';
import { type Running, startProduct } from '../support/running.ts';
import { until } from '../support/until.ts';
import { tableOfRun } from '../support/whole-table.ts';

const OFFICE = city.staff.find(({ role }) => role === 'office')?.id ?? '';
const CODE = '23456789ABCD';

let product: Running;
let browser: Browser;
let grants: GrantStory;
let office: Staff;
let desk: Signed;
const dialogs: string[] = [];
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
  office = await product.staff('office');
  grants = await grantStory(product);
  desk = await signedIn(product, browser, OFFICE, { viewport: DESK });
  desk.page.on('dialog', (dialog) => void dialogs.push(dialog.message()));
}, 300_000);
afterAll(() => Promise.all([product.stop(), browser.close()]));

/** What the policy of the page had to stop would be said here, and nothing asks anybody anything. */
const expectQuiet = (...others: readonly { problems(): readonly string[] }[]) =>
  expect([...desk.problems(), ...others.flatMap((one) => one.problems()), ...dialogs]).toEqual([]);

let keys = 0;
const send = async <T>(who: Staff, method: string, path: string, body: unknown): Promise<T> => {
  const response = await who.call(method, path, body, { 'idempotency-key': `hostile-words-${++keys}` });
  const told = await response.text();
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${told.slice(0, 800)}`);
  return JSON.parse(told) as T;
};

/** Fills in a form of the public pages as a browser does, hidden fields included; answers where it leads. */
const filled = async (path: string, fields: Readonly<Record<string, string>>): Promise<string> => {
  const page = await (await fetch(`${product.run.url}${path}`)).text();
  const hidden = [...page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [
    name,
    value,
  ]);
  const body = new URLSearchParams({ ...Object.fromEntries(hidden), ...fields });
  const response = await fetch(`${product.run.url}${path}`, { method: 'POST', redirect: 'manual', body });
  if (response.status !== 303) throw new Error(`${path} answered ${response.status}: ${(await response.text()).slice(0, 2000)}`);
  return response.headers.get('location') ?? '';
};

const open = async (path: string): Promise<{ page: Page; problems(): readonly string[] }> => {
  const page = await (await browser.newContext({ locale: 'pl-PL' })).newPage();
  const problems: string[] = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('dialog', (dialog) => void dialogs.push(dialog.message()));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await page.goto(new URL(path, product.run.url).href);
  return { page, problems: () => problems };
};

interface Case {
  readonly id: string;
  readonly kind: string;
  readonly conversationId: string;
}
const met = new Set<string>();
/** One that was not there before. */
const newCase = (kind: string): Promise<Case> =>
  until(`a case of the kind ${kind}`, async () => {
    const { items } = await office.get<{ items: Case[] }>('/api/escalations');
    const found = items.find((one) => one.kind === kind && !met.has(one.id));
    if (found !== undefined) met.add(found.id);
    return found;
  });

it('the name of a profile on Messenger is kept nowhere, so it is shown nowhere', async () => {
  const resident = await product.resident(SHORT_MARKUP);
  await resident.asks('chcę porozmawiać z człowiekiem', 'Przekazuję rozmowę');
  const { everything, close } = tableOfRun(product.run);
  const stored = JSON.stringify(await everything());
  close();
  expect((await newCase('talk_to_human')).conversationId).toBe(conversationIdOf('messenger', resident.psid));
  expect(stored).toContain(resident.psid);
  expect(stored).not.toContain(JSON.stringify(SHORT_MARKUP).slice(1, -1));
});

it('a report and words to the office, at a desk and on a phone', async () => {
  const issue = await reported(product, `nie świeci latarnia ${MARKUP}`);
  const resident = await product.resident();
  await resident.asks('chcę porozmawiać z człowiekiem', 'Przekazuję rozmowę');
  await resident.say(`Chodzi o ławkę ${MARKUP}`);
  const { conversationId } = await newCase('talk_to_human');
  await screenHoldsWords(desk.page, `/console/conversations/${conversationId}`);
  await screenHoldsWords(desk.page, `/console/issues/${issue.id}`);
  const phone = await signedIn(product, browser, issue.assignee);
  await screenHoldsWords(phone.page, `/console/issues/${issue.id}`);
  expectQuiet(phone);
});

it('an idea told on the page', async () => {
  await filled('/mikrogranty/pomysl', {
    pomysl: `Ławka ${MARKUP}`,
    'pytanie-for-whom': MARKUP,
    telefon: '600 300 001',
    email: '',
  });
  const id = await until('the idea', async () => {
    const { items } = await office.get<{ items: { id: string }[] }>('/api/ideas');
    return items.find((one) => one.id !== grants.idea)?.id;
  });
  await screenHoldsWords(desk.page, `/console/grants/ideas/${id}`);
  expectQuiet();
});

it('a barrier, and the case and the chat that come of it', async () => {
  await filled('/deklaracja-dostepnosci/bariera', { bariera: `Schody ${MARKUP}`, telefon: '600 300 002', email: '' });
  const { id } = await newCase('accessibility');
  await screenHoldsWords(desk.page, '/console/inbox');
  await screenHoldsWords(desk.page, `/console/inbox/${id}`);
  expectQuiet();
});

it('the chat of the page, on both sides', async () => {
  const say = (words: string) =>
    fetch(`${product.run.url}/chat/messages`, {
      method: 'POST',
      body: JSON.stringify({ id: crypto.randomUUID(), text: words, payload: null }),
      headers: { 'content-type': 'application/json', 'x-chat-code': CODE },
    });
  expect((await say('chcę porozmawiać z człowiekiem')).status).toBe(202);
  const { conversationId } = await newCase('talk_to_human');
  expect((await say(`Chodzi o ławkę ${MARKUP}`)).status).toBe(202);
  await screenHoldsWords(desk.page, `/console/conversations/${conversationId}`);
  const chat = await open('/chat');
  await chat.page.getByLabel('Mam już kod').fill(CODE);
  await chat.page.getByRole('button', { name: 'Otwórz rozmowę' }).click();
  await holdsWords(chat.page, '/chat');
  expectQuiet(chat);
});

it('guests: names, answers, their own page, the list at the door, the list as a file', async () => {
  const event: Published = await publishedEvent(product, await inHours(product, 72), {
    title: text('Warsztaty'),
    questions: [{ id: 'food', text: text('Co jesz?'), required: true }],
  });
  await signedUpFor(product, event, SHORT_MARKUP, { answers: [{ questionId: 'food', text: MARKUP }] });
  const own = await filled(`/wydarzenia/${event.date.id}`, {
    imie: SHORT_MARKUP,
    dorosli: '1',
    wiek: '',
    telefon: '600 300 003',
    email: '',
    'pytanie-food': MARKUP,
  });
  for (const screen of ['', '/door']) await screenHoldsWords(desk.page, `/console/events/${event.date.id}${screen}`);
  const page = await open(own);
  expect(await page.page.locator('img[src="zzmark"], [onerror]').count()).toBe(0);
  const { id } = await send<{ id: string }>(office, 'POST', `/api/event-dates/${event.date.id}/documents`, {
    kind: 'guest-list-csv',
  });
  const url = await until('the list', async () => (await office.get<{ url: string | null }>(`/api/documents/${id}`)).url);
  const file = await fetch(url);
  expect(file.headers.get('content-type')).toContain('text/csv');
  expectQuiet(page);
});

it('an organisation, its offer and the names of its files, for the office and for its people', async () => {
  const member = await memberOf(product, MEMBER);
  const { organisation } = await send<{ organisation: { id: string } }>(member, 'POST', '/api/member/organisations', {
    name: SHORT_MARKUP,
    legalForm: 'stowarzyszenie',
    register: { kind: 'other', name: SHORT_MARKUP, number: '7' },
    nip: null,
    regon: null,
    iban: null,
    address: SHORT_MARKUP,
    email: MEMBER,
    phone: null,
    representatives: [{ name: SHORT_MARKUP, role: SHORT_MARKUP }],
    willingIn: [],
    myName: SHORT_MARKUP,
  });
  const { subareas } = (
    await office.get<{ edition: { rules: { subareas: readonly string[] } } }>(`/api/editions/${grants.edition}`)
  ).edition.rules;
  const begun = { editionId: grants.edition, organisationId: organisation.id, subarea: subareas[0] };
  const { id } = await send<{ id: string }>(member, 'POST', '/api/member/offers', begun);
  const path = `/api/member/offers/${id}`;
  const line = { id: 'a', name: SHORT_MARKUP, kind: 'direct', grantGrosze: 100_000, ownGrosze: 0, inKindGrosze: 0 };
  const saves = [
    ['title', { kind: 'text', text: SHORT_MARKUP }],
    ['section.summary', { kind: 'text', text: MARKUP }],
    ['line.a', { kind: 'line', line }],
  ].map(([field, value]) => ({ field, value, basedOn: 0 }));
  await send(member, 'PUT', `${path}/fields`, { saves });
  await send(member, 'POST', `${path}/attachments`, {
    slot: null,
    name: `${SHORT_MARKUP}.pdf`,
    contentType: 'application/pdf',
    bytes: 1000,
  });
  for (const screen of [
    '/console/grants/organisations',
    `/console/grants/organisations/${organisation.id}`,
    `/console/grants/editions/${grants.edition}/offers`,
    `/console/grants/offers/${id}`,
  ])
    await screenHoldsWords(desk.page, screen);
  const theirs = await memberSignedIn(product, browser, MEMBER, { viewport: DESK });
  theirs.page.on('dialog', (dialog) => void dialogs.push(dialog.message()));
  await holdsWords(theirs.page, '/organizacje');
  await screenHoldsWords(theirs.page, `/organizacje/oferta/${id}`);
  expectQuiet(theirs);
});

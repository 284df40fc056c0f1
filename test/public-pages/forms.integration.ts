import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import ICAL from 'ical.js';
import { describe, expect, it, vi } from 'vitest';
import { city } from '../../shared/city/current.ts';
import type { Event, EventDate } from '../../shared/events/model.ts';
import type { SignUp } from '../../shared/events/sign-up-model.ts';
import {
  carryOutSignUp,
  guardianToken,
  guestsOf,
  readSignUp,
  readSituation,
  webCode,
} from '../../shared/events/store-sign-ups.ts';
import { ENV } from '../../shared/platform/config.ts';
import { keys } from '../../shared/platform/keys.ts';
import type { Item } from '../../shared/platform/table.ts';
import { causeOf } from '../../shared/platform/work.ts';
import { ask, get, type Page, send } from '../support/browse.ts';
import { aDate, anEvent, NOW, putPublished, text, venue } from '../support/events.ts';
import { named, parseHtml } from '../support/html.ts';
import { publicPagesAt } from '../support/public-pages.ts';
import { inWork } from '../support/work.ts';
import { all, parseXml } from '../support/xml.ts';

const dynamo = publicPagesAt(NOW);
let events = 0;
const pass = (minutes: number) => vi.setSystemTime(new Date(Date.now() + minutes * 60_000));

const [kind, otherKind] = city.events.kinds.map(({ id }) => id);
const [subarea, otherSubarea] = city.subareas.map(({ id }) => id);

const published = async (changed: Parameters<typeof aDate>[0] = {}, event: Partial<Event> = {}): Promise<EventDate> => {
  const n = ++events;
  const date = aDate({
    id: `dat_${n}`,
    eventId: `evt_${n}`,
    kind: kind ?? '',
    venue: venue({ subarea: subarea ?? '' }),
    seats: { kind: 'shared', total: 10 },
    ...changed,
  });
  await inWork({ table: dynamo.table, city, now: NOW }, (work) =>
    putPublished(work, anEvent({ id: `evt_${n}`, kind: date.kind, seats: date.seats, ...event }), date),
  );
  return date;
};

let phones = 0;
const form = (changed: Readonly<Record<string, string>> = {}) => ({
  imie: 'Ola',
  dorosli: '1',
  wiek: '',
  telefon: `600 200 ${String(++phones).padStart(3, '0')}`,
  email: '',
  ...changed,
});
let readers = 0;
const elsewhere = () => ({ from: `203.0.113.${++readers}` });

const signUp = (date: EventDate, changed: Readonly<Record<string, string>> = {}): Promise<Page> =>
  send(`/wydarzenia/${date.id}`, form(changed), elsewhere());
/** The sign-up that a page leads to. */
const behind = async (date: EventDate, { location }: Page): Promise<SignUp> => {
  const found = await readSignUp(dynamo.table, date.id, location.split('/').at(-1)?.split('?')[0] ?? '');
  if (found === null) throw new Error(`no sign-up behind ${location}`);
  return found;
};
const words = ({ body }: Page): string => named(parseHtml(body), 'main')[0]?.text ?? '';
const confirmed = async (date: EventDate, changed: Readonly<Record<string, string>> = {}): Promise<SignUp> => {
  const page = await signUp(date, changed);
  const held = await behind(date, page);
  await send(page.location, { cyfry: await webCode(dynamo.table, held) });
  return behind(date, page);
};
const counts = async ({ id }: EventDate) => (await readSituation(dynamo.table, id))?.counts;

describe('signing up by form', () => {
  it('keeps a seat for the digits, and gives a code once they are entered', async () => {
    const date = await published();
    const page = await signUp(date, { dorosli: '1', wiek: '7' });
    const held = await behind(date, page);
    expect([page.status, page.location]).toEqual([303, `/wydarzenia/kod/${held.id}`]);
    expect(held).toMatchObject({
      state: { name: 'held', why: 'web-code', until: '2026-11-21T10:30:00.000Z' },
      party: { adults: 1, children: [{ age: 7 }] },
      by: 'web',
    });
    const asks = await get(page.location);
    expect(words(asks)).toContain('na numer, który kończy się na');
    expect(asks.headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
    const digits = await webCode(dynamo.table, held);
    const done = await send(page.location, { cyfry: `${digits.slice(0, 3)} ${digits.slice(3)}` });
    expect([done.status, done.location]).toEqual([303, `/wydarzenia/zapis/${held.code}?gotowe=potwierdzony`]);
    const own = await get(done.location);
    expect(words(own)).toContain(`Zapis potwierdzony.`);
    expect(words(own)).toContain(held.code);
    expect(await behind(date, page)).toMatchObject({ state: { name: 'seated' }, codeBy: null });
    expect(await counts(date)).toMatchObject({ free: 8, webHeld: 0 });
  });

  it('sent twice, also at the same moment, it is one sign-up', async () => {
    const date = await published();
    const fields = form({ imie: 'Ewa' });
    const pages = await Promise.all([1, 2, 3].map(() => send(`/wydarzenia/${date.id}`, fields, { from: '203.0.113.200' })));
    pass(1);
    const later = await send(`/wydarzenia/${date.id}`, { ...fields, imie: 'EWA ' }, { from: '203.0.113.200' });
    expect(new Set([...pages, later].map(({ location }) => location)).size).toBe(1);
    expect(await guestsOf(dynamo.table, date.id)).toHaveLength(1);
    expect(await counts(date)).toMatchObject({ free: 9 });
  });

  it('a form of what ended is a new sign-up', async () => {
    const date = await published();
    const fields = { imie: 'Iga', telefon: '600 300 300' };
    const first = await confirmed(date, fields);
    await send(`/wydarzenia/zapis/${first.code}`, { co: 'rezygnuje' });
    expect((await behind(date, await signUp(date, fields))).id).not.toBe(first.id);
  });

  it('comes back with what was typed and what is wrong, in the language of the reader', async () => {
    const date = await published({}, { questions: [{ id: 'diet', text: text('Co jesz?'), required: true }] });
    const page = await send(`/wydarzenia/${date.id}?jezyk=uk`, form({ telefon: '12', wiek: 'pięć', imie: 'Оля' }));
    expect(page.status).toBe(400);
    expect(page.body).toContain('value="Оля"');
    expect(words(page)).toContain('Введіть 9 цифр');
    expect(words(page)).toContain('Дайте відповідь на це запитання');
    expect(await guestsOf(dynamo.table, date.id)).toEqual([]);
  });

  it('says why there is no seat, with what was typed', async () => {
    const date = await published({ seats: { kind: 'shared', total: 2 } });
    const page = await signUp(date, { dorosli: '4' });
    expect([page.status, words(page)]).toEqual([409, expect.stringContaining('Na tym wydarzeniu nie ma tylu miejsc')]);
    expect(page.body).toContain('<option value="4" selected>');
  });

  it('unconfirmed seats never exceed the city’s share; the next reads what to do', async () => {
    const date = await published({ seats: { kind: 'shared', total: 10 } });
    const pages = [];
    for (let n = 0; n < 4; n++) pages.push(await signUp(date));
    const most = Math.floor(10 * city.events.webHoldShare);
    expect(pages.map(({ status }) => status)).toEqual([...Array(most).fill(303), 409]);
    expect(words(pages[most] ?? { body: '', status: 0, headers: {}, location: '' })).toContain('Spróbuj za pół godziny');
  });

  it('who finds it full waits, with a place, once the digits are entered', async () => {
    const date = await published({ seats: { kind: 'shared', total: 1 } });
    await confirmed(date);
    expect(words(await get(`/wydarzenia/${date.id}`))).toContain('Zapisz się na listę oczekujących');
    const page = await signUp(date);
    expect(words(await get(page.location))).toContain('Jesteś na liście oczekujących, miejsce 1.');
    const waiting = await behind(date, page);
    await send(page.location, { cyfry: await webCode(dynamo.table, waiting) });
    expect(words(await get(`/wydarzenia/zapis/${waiting.code}`))).toContain('Jesteś na liście oczekujących, miejsce 1.');
  });

  it('one phone and one network sign up so often a day, and read why not more', async () => {
    const limit = city.events.webSignUpsPerDay;
    const dates = await Promise.all(Array.from({ length: limit + 1 }, () => published()));
    const telefon = '600 400 400';
    const byPhone = [];
    for (const date of dates) byPhone.push(await signUp(date, { telefon }));
    expect(byPhone.map(({ status }) => status)).toEqual([...Array(limit).fill(303), 429]);
    expect(words(byPhone.at(-1) ?? { body: '', status: 0, headers: {}, location: '' })).toContain('Zapiszesz się jutro');
    const byNetwork = [];
    for (const date of dates) byNetwork.push(await send(`/wydarzenia/${date.id}`, form(), { from: '192.0.2.77' }));
    expect(byNetwork.map(({ status }) => status)).toEqual([...Array(limit).fill(303), 429]);
    pass(24 * 60);
    expect((await signUp(await published({ inHours: 200 }), { telefon })).status).toBe(303);
  });

  it('keeps addresses for its limits only as hashes', async () => {
    const date = await published();
    await send(`/wydarzenia/${date.id}`, form({ telefon: '600 500 500' }), { from: '192.0.2.123' });
    const { items } = await dynamo.table.under(keys.secret('web-limits').pk, '', { limit: 1 });
    expect(items).toHaveLength(1);
    const known = JSON.stringify(await everything());
    expect(known).not.toContain('192.0.2.123');
    expect(known.match(/\+48600500500/g)).toHaveLength(1);
  });

  it('a robot reads that it was taken for one, nothing is signed up', async () => {
    const date = await published();
    const page = await signUp(date, { strona: 'https://example.org' });
    expect([page.status, words(page)]).toEqual([400, expect.stringContaining('Wypełniają je roboty')]);
    expect(await guestsOf(dynamo.table, date.id)).toEqual([]);
  });
});

/** Everything in the table, through the client itself: the product never reads so. */
const everything = async (): Promise<readonly Item[]> => {
  const { Items = [] } = await dynamo.table.doc.send(new ScanCommand({ TableName: dynamo.table.name }));
  return Items;
};
const isAbout = (fact: unknown, type: string, aggregateId: string): boolean =>
  typeof fact === 'object' &&
  fact !== null &&
  'type' in fact &&
  fact.type === type &&
  'aggregateId' in fact &&
  fact.aggregateId === aggregateId;

describe('the six digits', () => {
  it('are guessed five times at most, even at once', async () => {
    const date = await published();
    const page = await signUp(date);
    const digits = await webCode(dynamo.table, await behind(date, page));
    const wrong = digits === '000000' ? '000001' : '000000';
    const first = await send(page.location, { cyfry: wrong });
    expect([first.status, words(first)]).toEqual([400, expect.stringContaining('Zostało: 4 próby')]);
    const rest = await Promise.all([1, 2, 3].map(() => send(page.location, { cyfry: wrong })));
    expect(rest.map(({ status }) => status)).toEqual([400, 400, 400]);
    expect((await send(page.location, { cyfry: wrong })).status).toBe(429);
    const right = await send(page.location, { cyfry: digits });
    expect([right.status, words(right)]).toEqual([429, expect.stringContaining('Cyfry wpisano źle 5 razy')]);
    expect(await behind(date, page)).toMatchObject({ state: { name: 'held' } });
  });

  it('typed by halves cost no try', async () => {
    const date = await published();
    const page = await signUp(date);
    expect(words(await send(page.location, { cyfry: '12' }))).toContain('Wpisz 6 cyfr z wiadomości. Zostało: 5 prób.');
  });

  it('entered twice confirm once', async () => {
    const date = await published();
    const page = await signUp(date);
    const cyfry = await webCode(dynamo.table, await behind(date, page));
    const [one, two] = await Promise.all([send(page.location, { cyfry }), send(page.location, { cyfry })]);
    expect([one.status, two.status, one.location === two.location]).toEqual([303, 303, true]);
    expect(await counts(date)).toMatchObject({ free: 9, webHeld: 0 });
  });

  it('that come too late do not count, also before the seat is taken back', async () => {
    const date = await published();
    const page = await signUp(date);
    const cyfry = await webCode(dynamo.table, await behind(date, page));
    pass(city.events.webCodeMinutes);
    const late = await send(page.location, { cyfry });
    expect([late.status, words(late)]).toEqual([409, expect.stringContaining('6 cyfr nie przyszło na czas')]);
    expect(await behind(date, page)).toMatchObject({ state: { name: 'held' }, codeBy: expect.any(String) });
  });

  it('are sent again three times', async () => {
    const date = await published();
    const page = await signUp(date);
    const held = await behind(date, page);
    const again = () => send(page.location, { co: 'jeszcze-raz' });
    const sent = [await again(), await again(), await again(), await again()];
    expect(sent.map(({ status }) => status)).toEqual([303, 303, 303, 429]);
    const asked = (await everything()).filter(({ fact }) => isAbout(fact, 'CodeAsked', held.id));
    expect(asked).toHaveLength(4);
    expect(words(await get(sent[0]?.location ?? ''))).toContain('Wysłaliśmy cyfry jeszcze raz.');
  });
});

describe('one’s own sign-up', () => {
  it('is found by its code as people type it, and gives a calendar', async () => {
    const date = await published();
    const mine = await confirmed(date);
    const typed = `${mine.code.slice(0, 3).toLowerCase()} ${mine.code.slice(3)}`;
    const found = await get(`/wydarzenia/zapis?kod=${encodeURIComponent(typed)}`);
    expect([found.status, found.location]).toEqual([303, `/wydarzenia/zapis/${mine.code}`]);
    const { headers, body } = await get(`/wydarzenia/zapis/${mine.code}.ics`);
    expect(headers).toMatchObject({ 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'no-store' });
    expect(new ICAL.Component(ICAL.parse(body)).getFirstSubcomponent('vevent')?.getFirstPropertyValue('description')).toContain(
      mine.code,
    );
  });

  it('is cancelled after one question; twice is once, and the seat is free', async () => {
    const date = await published();
    const mine = await confirmed(date);
    const address = `/wydarzenia/zapis/${mine.code}`;
    expect(words(await get(`${address}?rezygnacja=tak`))).toContain('Odwołać zapis?');
    const [one, two] = [await send(address, { co: 'rezygnuje' }), await send(address, { co: 'rezygnuje' })];
    expect([one.status, two.status]).toEqual([303, 303]);
    expect(words(await get(one.location))).toContain('Zapis odwołany.');
    expect(await counts(date)).toMatchObject({ free: 10 });
  });

  it('an offer is taken, or left to the next', async () => {
    const date = await published({ seats: { kind: 'shared', total: 1 } });
    const [first, second, third] = [await confirmed(date), await confirmed(date), await confirmed(date)];
    const offer = async (signUpId: string) =>
      inWork({ table: dynamo.table, city, now: new Date().toISOString() }, async (work) => {
        const situation = await readSituation(work.table, date.id);
        if (situation === null) throw new Error('no date');
        carryOutSignUp(work, date, await readSignUp(work.table, date.id, signUpId), {
          ...causeOf(work),
          ...situation,
          kind: 'Offer',
          until: '2026-11-22T10:00:00.000Z',
        });
      });
    await send(`/wydarzenia/zapis/${first.code}`, { co: 'rezygnuje' });
    await offer(second.id);
    expect(words(await get(`/wydarzenia/zapis/${second.code}`))).toContain('Zwolniło się miejsce dla Ciebie!');
    expect((await send(`/wydarzenia/zapis/${second.code}`, { co: 'odmawiam' })).location).toContain('gotowe=oddany');
    await offer(third.id);
    const taken = await send(`/wydarzenia/zapis/${third.code}`, { co: 'przyjmuje' });
    expect(words(await get(taken.location))).toContain('Przyjęte. Masz miejsce.');
    expect((await send(`/wydarzenia/zapis/${third.code}`, { co: 'przyjmuje' })).status).toBe(303);
    const refused = await send(`/wydarzenia/zapis/${second.code}`, { co: 'przyjmuje' });
    expect([refused.status, words(refused)]).toEqual([409, expect.stringContaining('Ten zapis już nie obowiązuje')]);
  });

  it('who guesses codes is stopped for the hour; who knows one elsewhere is not', async () => {
    const date = await published();
    const mine = await confirmed(date);
    const guess = (code: string, from: string) => get(`/wydarzenia/zapis/${code}`, { from });
    const seen = [];
    for (let n = 0; n < 21; n++) seen.push((await guess(`ABCDE${'23456789ABCDEFGHJKLMN'.charAt(n)}`, '192.0.2.50')).status);
    expect(seen.filter((status) => status === 404)).toHaveLength(20);
    expect((await guess(mine.code, '192.0.2.50')).status).toBe(429);
    expect((await guess(mine.code, '192.0.2.51')).status).toBe(200);
    pass(61);
    expect((await guess(mine.code, '192.0.2.50')).status).toBe(200);
  });
});

describe('a guardian', () => {
  it('agrees by the link, once, and the child has the seat', async () => {
    const date = await published();
    const child = await confirmed(date, { imie: 'Zosia', dorosli: '0', wiek: '12' });
    expect(child).toMatchObject({ state: { name: 'held', why: 'guardian' }, guardian: { kind: 'asked' } });
    const address = `/wydarzenia/zgoda/${await guardianToken(dynamo.table, child)}`;
    expect(words(await get(address))).toContain('Zosia chce przyjść bez osoby dorosłej. Wiek: 12.');
    expect((await send(address, { opiekun: ' ' })).status).toBe(400);
    const [one, two] = [await send(address, { opiekun: 'Przykładowa Osoba' }), await send(address, { opiekun: 'Kto inny' })];
    expect([one.status, two.status]).toEqual([303, 303]);
    expect(await readSignUp(dynamo.table, date.id, child.id)).toMatchObject({
      state: { name: 'seated' },
      guardian: { kind: 'agreed', how: 'link', name: 'Przykładowa Osoba' },
    });
    expect(words(await get(address))).toContain('Zgoda zapisana');
  });

  it('cannot be made up', async () => {
    const date = await published();
    const child = await confirmed(date, { dorosli: '0', wiek: '12' });
    const token = await guardianToken(dynamo.table, child);
    for (const wrong of [
      `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`,
      token.split('.').slice(0, 2).join('.'),
      'x',
      '.x.',
    ])
      expect((await get(`/wydarzenia/zgoda/${encodeURIComponent(wrong)}`)).status).toBe(404);
  });
});

describe('lists and feeds', () => {
  it('are filtered by area, kind and days', async () => {
    const here = await published({ title: text('Tutaj i teraz'), inHours: 800 });
    const there = await published({
      title: text('Gdzie indziej'),
      inHours: 801,
      kind: otherKind ?? '',
      venue: venue({ subarea: otherSubarea ?? '' }),
    });
    const shown = async (query: string) => {
      const { body } = await get(`/wydarzenia?${query}`);
      return [here, there].filter(({ title }) => body.includes(title.pl)).length;
    };
    const day = here.startsAt.slice(0, 10);
    expect(
      await Promise.all(
        [
          `od=${day}`,
          `od=${day}&okolica=${otherSubarea}`,
          `od=${day}&rodzaj=${kind}`,
          `od=2029-01-01`,
          `od=${day}&do=${day}`,
        ].map(shown),
      ),
    ).toEqual([2, 1, 1, 0, 2]);
    expect(words(await get('/wydarzenia?od=31.12.2026'))).toContain('nie jest dobrą datą');
    for (const { id } of [here, there]) expect((await get(`/wydarzenia/${id}`)).status).toBe(200);
  });

  it('a draft is nobody’s business', async () => {
    const draft = await published({ state: { name: 'draft', since: NOW }, title: text('Szkic'), signUps: 'closed' });
    for (const address of [`/wydarzenia/${draft.id}`, `/wydarzenia/${draft.id}.ics`])
      expect((await get(address)).status).toBe(404);
    expect((await get('/wydarzenia/kalendarz.ics')).body).not.toContain('Szkic');
    expect((await send(`/wydarzenia/${draft.id}`, form())).status).toBe(404);
  });

  it('calendars and news readers accept what they get, and are told when nothing has moved', async () => {
    const date = await published({ title: text('Do kalendarza'), inHours: 300 });
    const calendar = await get(`/wydarzenia/kalendarz.ics?okolica=${subarea}&rodzaj=${kind}`);
    const summaries = new ICAL.Component(ICAL.parse(calendar.body))
      .getAllSubcomponents('vevent')
      .map((event) => event.getFirstPropertyValue('summary'));
    expect(summaries).toContain('Do kalendarza');
    expect(calendar.headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': expect.stringMatching(/^public, max-age=\d+/),
    });
    const etag = calendar.headers.etag ?? '';
    pass(5);
    const again = await get(`/wydarzenia/kalendarz.ics?okolica=${subarea}&rodzaj=${kind}`, {
      headers: { 'if-none-match': etag },
    });
    expect([again.status, again.body]).toEqual([304, '']);
    const news = await get('/wydarzenia/rss.xml');
    expect(all(parseXml(news.body), 'link').map((link) => link.text)).toContain(`https://example.org/wydarzenia/${date.id}`);
    expect((await get(`/wydarzenia/${date.id}.ics`)).body).toContain('SUMMARY:Do kalendarza');
  });

  it('speak the language of the browser, and another where the reader wants it', async () => {
    const [browser, chosen] = [
      await get('/wydarzenia', { headers: { 'accept-language': 'uk' } }),
      await get('/wydarzenia?jezyk=en', { headers: { 'accept-language': 'uk' } }),
    ];
    expect([browser, chosen].map(({ body }) => parseHtml(body).attributes.lang)).toEqual(['uk', 'en']);
    expect(browser.headers.vary).toBe('Accept-Language');
  });
});

describe('a date that was', () => {
  it('shows the report, what guests said without their names, and only photos that may be shown', async () => {
    const date = await published({ inHours: -5 });
    const consent = { by: 'office-1', at: NOW, childrenSeen: false, guardiansAgreed: false };
    const photo = (id: string, given: object | null) => ({ id, key: `events/${id}.jpg`, alt: `Zdjęcie ${id}`, consent: given });
    await inWork({ table: dynamo.table, city, now: NOW }, (work) => {
      work.writes.put(keys.afterwards(date.id), {
        dateId: date.id,
        version: 1,
        report: 'Było nas wielu.',
        walkIns: { adults: 0, children: 0 },
        photos: [photo('good', consent), photo('unasked', null), photo('children', { ...consent, childrenSeen: true })],
      });
      work.writes.put(keys.signUp(date.id, 'sup_x'), {
        ...guestOf(date),
        feedback: { at: NOW, mood: 'good', words: 'Pięknie było', shownBy: 'office-1' },
      });
      work.writes.put(keys.signUp(date.id, 'sup_y'), {
        ...guestOf(date),
        id: 'sup_y',
        feedback: { at: NOW, mood: 'bad', words: 'Pan Iksiński mruczał', shownBy: null },
      });
    });
    process.env[ENV.attachmentsBucket] = 'photos';
    const page = await get(`/wydarzenia/${date.id}`);
    expect(words(page)).toContain('Było nas wielu.');
    expect(words(page)).toContain('podobało się: Pięknie było');
    // A mood is shown, a sentence only once somebody of the staff has read it.
    expect(words(page)).toContain('nie podobało się');
    expect(page.body).not.toMatch(/Sekretna|Iksiński/);
    expect(named(parseHtml(page.body), 'img').map(({ attributes }) => attributes.alt)).toEqual(['Zdjęcie good']);
    const [good, unasked] = [
      await get(`/wydarzenia/${date.id}/zdjecie/good`),
      await get(`/wydarzenia/${date.id}/zdjecie/unasked`),
    ];
    expect([good.status, unasked.status]).toEqual([302, 404]);
    expect(good.location).toContain('events/good.jpg');
    expect(named(parseHtml(page.body), 'form')).toEqual([]);
  });
});

const guestOf = (date: EventDate) => ({
  id: 'sup_x',
  version: 1,
  dateId: date.id,
  eventId: date.eventId,
  code: 'ZZZZ99',
  state: { name: 'seated', since: NOW },
  party: { adults: 1, children: [] },
  name: 'Sekretna',
  contact: { kind: 'none' },
  personId: null,
  language: 'pl',
  by: 'staff',
  guardian: { kind: 'not-needed' },
  codeBy: null,
  answers: [],
  attendance: null,
  at: NOW,
});

describe('what is asked wrongly', () => {
  it.each([
    ['GET', '/wydarzenia/nie-ma', 404],
    ['GET', '/wydarzenia/kod/sup_nie-ma', 404],
    ['GET', '/wydarzenia/a/b/c/d', 404],
    ['GET', `/wydarzenia/${'x'.repeat(4000)}`, 404],
    ['GET', '/wydarzenia/%E0%A4%A', 404],
    ['PUT', '/wydarzenia/nie-ma', 405],
    ['POST', '/wydarzenia', 405],
    ['POST', '/wydarzenia/nie-ma', 415],
  ])('%s %s is answered with %i, in words and with a way on', async (method, address, status) => {
    const page = await ask(method, address);
    expect(page.status).toBe(status);
    expect(words(page)).toContain('Wróć do wydarzeń');
    expect(page.headers['cache-control']).toBe('no-store');
  });

  it('more than 16 kB is too much', async () => {
    const date = await published();
    expect((await signUp(date, { imie: 'a'.repeat(17_000) })).status).toBe(413);
  });
});

/**
 * Line ends, quotes, semicolons, other alphabets and very long texts wherever data of a request or of the table can reach a header: the answer
 * is well formed, leads nowhere else, or is a refusal. Every described route of the API is asked the same in api.integration.ts.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { city } from '../../shared/city/current.ts';
import { attachmentHeader } from '../../shared/documents/attachment-header.ts';
import { keys } from '../../shared/platform/keys.ts';
import { ask } from '../support/browse.ts';
import { aDate, anEvent, aSignUp, NOW, putPublished, text } from '../support/events.ts';
import { badHeaders } from '../support/headers.ts';
import { hostileText } from '../support/hostile.ts';
import { publicPagesAt } from '../support/public-pages.ts';
import { inWork } from '../support/work.ts';

const broken = fc.constantFrom(
  'a\r\nSet-Cookie: a=1',
  'a\nLocation: //evil.example',
  '\r\n\r\n<html>',
  '//evil.example',
  '/\\evil.example',
  'https://evil.example/',
  'javascript:alert(1)',
  'a"; filename="b.exe',
  "a'; x*=UTF-8''b",
  'żółć',
  '文件.pdf',
  '\ud800',
  '\u0085\u2028',
  'x'.repeat(9_000),
);
const anything = fc.oneof(broken, hostileText, fc.string({ unit: 'binary', maxLength: 40 }));

test('a file has a well-formed header under any name, and keeps its name', () => {
  fc.assert(
    fc.property(
      anything.map((name) => name.slice(0, 200)),
      (name) => {
        const header = attachmentHeader(name);
        expect(badHeaders({ 'content-disposition': header })).toEqual([]);
        const [, encoded] = /filename\*=UTF-8''(.*)$/.exec(header) ?? [];
        const [, plain] = /filename="([^"]*)"/.exec(header) ?? [];
        expect(encoded === undefined ? plain : decodeURIComponent(encoded)).toBe(name.toWellFormed());
      },
    ),
    { numRuns: 500, seed: 8 },
  );
});

const dynamo = publicPagesAt(NOW);
const PATHS = [
  '/wydarzenia/{}',
  '/wydarzenia/{}.ics',
  '/wydarzenia/zapis/{}',
  '/wydarzenia/zapis/{}.ics',
  '/wydarzenia/zapis?kod={}',
  '/wydarzenia/kod/{}',
  '/wydarzenia/zgoda/{}',
  '/wydarzenia/{}/zdjecie/{}',
  '/wydarzenia?okolica={}&rodzaj={}&lang={}',
  '/wydarzenia/kalendarz.ics?okolica={}',
  '/wydarzenia/rss.xml?rodzaj={}',
  '/mikrogranty/{}',
  '/mikrogranty/pomysl?lang={}',
  '/mikrogranty/{}/{}',
  '/deklaracja-dostepnosci/{}',
] as const;
const HEADERS = [
  'if-none-match',
  'accept-language',
  'host',
  'x-forwarded-host',
  'x-forwarded-proto',
  'referer',
  'cookie',
  'origin',
];
const FIELDS = ['kod', 'raz', 'imie', 'opiekun', 'pomysl', 'bariera', 'telefon', 'email', 'dalej', 'lang'];

const requested = fc.record({
  method: fc.constantFrom('GET', 'POST', 'HEAD', 'PUT'),
  path: fc.tuple(fc.constantFrom(...PATHS), fc.array(anything, { minLength: 3, maxLength: 3 })).map(([path, parts]) => {
    let i = 0;
    return path.replaceAll('{}', () => encodeURIComponent((parts[i++] ?? '').toWellFormed().slice(0, 3_000)));
  }),
  headers: fc.dictionary(fc.constantFrom(...HEADERS), anything, { maxKeys: 4 }),
  fields: fc.dictionary(fc.constantFrom(...FIELDS), anything, { maxKeys: 4 }),
});

test('the public pages, asked with anything in path, query, headers and form', async () => {
  for (const { method, path, headers, fields } of fc.sample(requested, { numRuns: 400, seed: 8 })) {
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const page = await ask(method, path, {
      headers: { ...headers, ...(method === 'POST' && form) },
      ...(method === 'POST' && { body: new URLSearchParams(fields).toString() }),
    });
    expect(page.status, `${method} ${path.slice(0, 200)}`).toBeLessThan(500);
    expect(badHeaders(page.headers), `${method} ${path.slice(0, 200)}`).toEqual([]);
  }
});

test('what is stored with anything in it: a date, its calendar, a guest’s own page', async () => {
  let n = 0;
  for (const words of fc.sample(broken, { numRuns: 14, seed: 8 })) {
    const [id, eventId] = [`dat_h${n}`, `evt_h${n++}`];
    const said = text(words.toWellFormed().slice(0, 100) || 'x');
    const signUp = aSignUp({ id: `sup_h${n}`, dateId: id, eventId, name: words.toWellFormed().slice(0, 60), personId: null });
    await inWork({ table: dynamo.table, city, now: NOW }, async (work) => {
      putPublished(work, anEvent({ id: eventId, title: said }), aDate({ id, eventId, title: said }));
      work.writes.put(keys.signUp(id, signUp.id), { ...signUp });
    });
    for (const path of [
      `/wydarzenia/${id}`,
      `/wydarzenia/${id}.ics`,
      '/wydarzenia',
      '/wydarzenia/rss.xml',
      '/wydarzenia/kalendarz.ics',
    ]) {
      const page = await ask('GET', path);
      expect(page.status, path).toBe(200);
      expect(badHeaders(page.headers), path).toEqual([]);
    }
  }
});

const CODES: Readonly<Record<string, string>> = { constructor: 'ABC234', ['__proto__']: 'ABC235', toString: 'ABC236' };
test.each(Object.keys(CODES))('"%s" is neither a language nor anything that was done', async (name) => {
  const [id, eventId] = [`dat_${name}`, `evt_${name}`];
  const signUp = aSignUp({ id: `sup_${name}`, dateId: id, eventId, code: CODES[name] ?? '', personId: null });
  await inWork({ table: dynamo.table, city, now: NOW }, async (work) => {
    putPublished(work, anEvent({ id: eventId }), aDate({ id, eventId }));
    work.writes.put(keys.signUp(id, signUp.id), { ...signUp });
    work.writes.put(keys.signUpCode(signUp.code), { dateId: id, signUpId: signUp.id });
  });
  const page = await ask('GET', `/wydarzenia/zapis/${signUp.code}?gotowe=${name}`, { headers: { 'accept-language': name } });
  expect(page.status).toBe(200);
  expect(page.headers['content-language']).toBe('pl');
  expect(page.body).not.toContain('undefined');
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { cleanUrls } from '../../infra/constructs/clean-urls.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
  for (const app of ['console', 'organizacje']) mkdirSync(join(folder, app));
  for (const page of ['index.html', 'prywatnosc.html', 'console/index.html', 'organizacje/index.html'])
    writeFileSync(join(folder, page), page);
  writeFileSync(join(folder, '404.html'), '<h1>Nie ma takiej strony</h1>');
});
afterEach(() => rmSync(folder, { recursive: true }));

const ask = (uri: string) =>
  runInNewContext(`${cleanUrls(folder)}; handler(event)`, { event: { request: { uri, method: 'GET', headers: {} } } });

it.each([
  ['/', '/index.html'],
  ['/prywatnosc', '/prywatnosc.html'],
  ['/prywatnosc/', '/prywatnosc.html'],
  ['/console', '/console/index.html'],
  ['/console/issues/7', '/console/index.html'],
  ['/organizacje/', '/organizacje/index.html'],
  ['/organizacje/oferta/off_1/projekt', '/organizacje/index.html'],
  ['/style.css', '/style.css'],
])('%s is the page %s', (uri, page) => {
  expect(ask(uri).uri).toBe(page);
});

it('what is no page is told with status 404, in words', () => {
  expect(ask('/nie-ma')).toMatchObject({ statusCode: 404, body: { encoding: 'text', data: '<h1>Nie ma takiej strony</h1>' } });
});

it('more than CloudFront takes is refused at synthesis', () => {
  writeFileSync(join(folder, '404.html'), 'x'.repeat(11_000));
  expect(() => cleanUrls(folder)).toThrow(/10240/);
});

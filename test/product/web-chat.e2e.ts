/** Residents without Facebook: the same engine on our own page, with a code to come back with. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { city } from '../../shared/city/current.ts';
import { launchBrowser } from '../support/browser.ts';
import { type Running, startProduct } from '../support/running.ts';
import { until } from '../support/until.ts';

const PATIENCE_MS = 60_000;
const PHOTO = 'test/data/photo-with-gps.jpg';
let product: Running;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
});
afterAll(() => Promise.all([product.stop(), browser.close()]));

const opened = async (
  path = '/chat',
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<{ page: Page; problems: string[] }> => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'pl-PL', ...options });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on(
    'console',
    (message) => message.type() === 'error' && !/net::ERR_/.test(message.text()) && problems.push(message.text()),
  );
  await page.goto(`${product.run.url}${path}`);
  return { page, problems };
};
const writes = async (page: Page, text: string): Promise<void> => {
  await page.getByLabel('Twoja wiadomość').fill(text);
  await page.keyboard.press('Enter');
};
const talk = (page: Page) => page.getByRole('log');
const codeOf = async (page: Page): Promise<string> => (await page.locator('#kod').innerText()).trim();

describe('a resident without Messenger', () => {
  it('reports, comes back with the code on another device, and reads there that it is mended', async () => {
    const { page, problems } = await opened();
    await writes(page, 'nie świeci latarnia na Słowackiego przy 12, ciemno jak w grobie');
    await page.getByRole('button', { name: 'Tak, wyślij' }).click();
    const filed = talk(page).getByText(/Przyjęte: zgłoszenie/);
    await filed.waitFor();
    const number = new RegExp(`${city.numberPrefix}-\\d{4}-\\d{5}`).exec(await filed.innerText())?.[0] ?? '';
    await talk(page).getByText('będzie czekać na tej stronie').waitFor();
    const code = await codeOf(page);
    await page.context().close();

    const other = await opened();
    expect(await codeOf(other.page)).not.toBe(code);
    await other.page.getByLabel('Mam już kod').fill(code.toLowerCase());
    await other.page.getByRole('button', { name: 'Otwórz rozmowę' }).click();
    await talk(other.page).getByText(number).first().waitFor();

    const office = await product.staff('office');
    const { items } = await office.get<{ items: { id: string; number: string; assignee: string | null }[] }>('/api/issues');
    const issue = items.find((item) => item.number === number);
    const assignee = await product.staff(issue?.assignee ?? 'office');
    const act = (what: string, body: object) =>
      assignee.call('POST', `/api/issues/${issue?.id}/${what}`, body, { 'idempotency-key': `${what}-${number}` });
    expect((await act('accept', {})).status).toBe(200);
    expect((await act('resolve', { outcome: 'Żarówka wymieniona, latarnia świeci.' })).status).toBe(200);
    await talk(other.page).getByText('latarnia świeci').waitFor();
    expect([...problems, ...other.problems]).toEqual([]);
    await other.page.context().close();
  });

  it('sends a photo, which staff see without what the phone wrote into it', async () => {
    const { page, problems } = await opened();
    await writes(page, 'wyrwana kratka w chodniku na Słowackiego 15');
    await page.getByRole('button', { name: 'Tak, wyślij' }).waitFor();
    await page.getByLabel('Dodaj zdjęcie').setInputFiles(PHOTO);
    await talk(page).getByText('Zdjęcie', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Tak, wyślij' }).click();
    const filed = talk(page).getByText(/Przyjęte: zgłoszenie/);
    await filed.waitFor();
    const number = new RegExp(`${city.numberPrefix}-\\d{4}-\\d{5}`).exec(await filed.innerText())?.[0] ?? '';
    const office = await product.staff('office');
    const stored = await until('the photo to be kept', async () => {
      const { items } = await office.get<{ items: { id: string; number: string }[] }>('/api/issues');
      const id = items.find((item) => item.number === number)?.id;
      if (id === undefined) return null;
      const { attachments } = await office.get<{ attachments: { state: string; url: string | null }[] }>(`/api/issues/${id}`);
      return attachments.find(({ state }) => state === 'stored');
    });
    const picture = await sharp(await (await fetch(stored.url ?? '')).arrayBuffer()).metadata();
    expect([picture.format, picture.exif]).toEqual(['jpeg', undefined]);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('who writes on Messenger as well joins the two by a code, and asks here about what was reported there', async () => {
    const phone = await product.resident();
    await phone.asks('nie świeci latarnia na Słowackiego przy 17', 'Wysłać?');
    const NUMBER = new RegExp(`${city.numberPrefix}-\\d{4}-\\d{5}`);
    const number = NUMBER.exec((await phone.asks('tak', NUMBER)).text ?? '')?.[0] ?? '';
    const code = /[2-9A-Z]{4}-[2-9A-Z]{4}/.exec((await phone.asks('połącz rozmowy', 'Kod do połączenia')).text ?? '')?.[0] ?? '';
    const { page } = await opened();
    await writes(page, code);
    await talk(page).getByText('Połączyć tę rozmowę z Twoją rozmową w Messengerze?').waitFor();
    expect(await talk(page).innerText()).not.toContain(number);
    await page.getByRole('button', { name: 'Tak, połącz' }).click();
    await talk(page).getByText('Gotowe. Ta rozmowa jest połączona').waitFor();
    await phone.hears('jest teraz połączona z rozmową na naszej stronie');
    await writes(page, 'co z moim zgłoszeniem?');
    await talk(page).getByText(number).waitFor();
    await page.context().close();
  });

  it('loses nothing with the connection: the words go when it is back, once', async () => {
    const { page } = await opened();
    await page.context().setOffline(true);
    await writes(page, 'dzień dobry');
    await page.getByText('Jeszcze nie wysłane').waitFor();
    await page.context().setOffline(false);
    await talk(page).getByText('Automat').first().waitFor();
    expect(await talk(page).getByText('dzień dobry', { exact: true }).count()).toBe(1);
    await page.context().close();
  });

  it('in danger reads 112 before anything else', async () => {
    const { page } = await opened();
    await writes(page, 'pali się w piwnicy, dym na klatce');
    await talk(page).getByText('112').first().waitFor();
    await page.context().close();
  });

  it('forgets on this device only when asked, and a code that is none opens nothing', async () => {
    const { page } = await opened();
    const before = await codeOf(page);
    await page.getByLabel('Mam już kod').fill('0000');
    await page.getByRole('button', { name: 'Otwórz rozmowę' }).click();
    await page.getByText('Ten kod nie jest dobry').waitFor();
    await page.reload();
    expect(await codeOf(page)).toBe(before);
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Zapomnij na tym urządzeniu' }).click();
    await page.getByText('nie pamięta już tej rozmowy').waitFor();
    expect(await codeOf(page)).not.toBe(before);
    await page.context().close();
  });
});

describe('the page', () => {
  it.each(['light', 'dark'] as const)('is accessible in %s, fits 320 pixels, speaks three languages', async (colorScheme) => {
    const { page } = await opened('/chat', { colorScheme, viewport: { width: 320, height: 700 } });
    await writes(page, 'dzień dobry');
    await talk(page).getByText('Automat').first().waitFor();
    for (const path of [null, '/chat-uk', '/chat-en']) {
      if (path !== null) await page.goto(`${product.run.url}${path}`);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
    await page.context().close();
  });

  it('its function takes no code but a code, no message but a message, and too many from nobody', async () => {
    const ask = (code: string, body?: string) =>
      fetch(`${product.run.url}/chat/messages`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { 'x-chat-code': code, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body }),
      });
    const code = 'ABCDEFGHJKLM';
    expect((await ask('ABC')).status).toBe(400);
    expect(await (await ask(code)).json()).toEqual({ messages: [] });
    for (const body of ['', '{', '[]', '{"id":"x","text":"a"}', JSON.stringify({ id: 'web-12345678', text: 'a'.repeat(2001) })])
      expect([body.slice(0, 30), (await ask(code, body)).status]).toEqual([body.slice(0, 30), 400]);
    const same = JSON.stringify({ id: 'web-12345678', text: 'a' });
    expect((await ask(code, same)).status).toBe(202);
    const announced = { id: 'photo-12345678', contentType: 'image/jpeg', bytes: 10 };
    const announce = (photo: object) =>
      fetch(`${product.run.url}/chat/photos`, {
        method: 'POST',
        headers: { 'x-chat-code': code, 'content-type': 'application/json' },
        body: JSON.stringify(photo),
      });
    for (const wrong of [{ id: '../x' }, { contentType: 'text/html' }, { bytes: 16 * 1024 * 1024 }, { bytes: 0 }, { key: 'a' }])
      expect([wrong, (await announce({ ...announced, ...wrong })).status]).toEqual([wrong, 400]);
    const link = await announce(announced);
    expect(link.status).toBe(201);
    const { url, headers } = (await link.json()) as { url: string; headers: Record<string, string> };
    // What is no picture is taken by nobody for one: the message stays, and says that it failed.
    expect((await fetch(url, { method: 'PUT', headers, body: 'not a jpeg' })).status).toBe(200);
    expect((await ask(code, JSON.stringify({ id: 'web-photo-1234', text: '', photo: announced.id }))).status).toBe(202);
    await until('what is no picture to be told', async () => {
      const { messages } = (await (await ask(code)).json()) as { messages: { from: string; text: string }[] };
      return messages.find(({ from, text }) => from === 'bot' && /zdjęci|plik/i.test(text));
    });
    // Sent again it is one message, but each request of a network counts: a person never comes that far in an hour.
    const statuses: number[] = [];
    while (statuses.length < 250 && statuses.at(-1) !== 429) statuses.push((await ask(code, same)).status);
    expect(statuses.at(-1)).toBe(429);
  });
});

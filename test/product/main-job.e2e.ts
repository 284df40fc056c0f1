/** The main job in a browser: a newcomer is a resident on the simulator's page, staff work through the API, the answer comes back. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { city } from '../../shared/city/current.ts';
import { launchBrowser } from '../support/browser.ts';
import { type Running, startProduct } from '../support/running.ts';

let product: Running;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
});
afterAll(() => Promise.all([product.stop(), browser.close()]));

const opened = async (path: string, width = 1300): Promise<{ page: Page; problems: string[] }> => {
  const page = await (await browser.newContext({ viewport: { width, height: 860 } })).newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await page.goto(`${product.run.url}${path}`);
  return { page, problems };
};

describe('a resident', () => {
  it('reports a dark lamp, confirms with a tap, and reads that it is mended', async () => {
    const { page, problems } = await opened('/simulator');
    await page.getByRole('button', { name: /Mieszkanka 1/ }).click();
    await page.getByLabel('Wiadomość', { exact: true }).fill('nie świeci latarnia na Słowackiego przy 12, ciemno jak w grobie');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Tak, wyślij' }).click();
    const filed = page.locator('.message.bot', { hasText: 'Przyjęte: zgłoszenie' });
    await filed.waitFor();
    const number = new RegExp(`${city.numberPrefix}-\\d{4}-\\d{5}`).exec(await filed.innerText())?.[0] ?? '';
    await page.locator('.message.bot', { hasText: `${number} trafiło do` }).waitFor();

    const office = await product.staff('office');
    const { items } = await office.get<{ items: { id: string; number: string; assignee: string | null }[] }>('/api/issues');
    const issue = items.find((item) => item.number === number);
    const assignee = await product.staff(issue?.assignee ?? 'office');
    const act = (what: string, body: object) =>
      assignee.call('POST', `/api/issues/${issue?.id}/${what}`, body, { 'idempotency-key': `${what}-${number}` });
    expect((await act('accept', {})).status).toBe(200);
    expect((await act('resolve', { outcome: 'Żarówka wymieniona, latarnia świeci.' })).status).toBe(200);
    await page.locator('.message.bot', { hasText: 'latarnia świeci' }).waitFor();
    expect(problems).toEqual([]);
    if (process.env.SCREENSHOT !== undefined) await page.screenshot({ path: process.env.SCREENSHOT });
    await page.context().close();
  });
});

describe('the public pages', () => {
  for (const path of ['/', '/prywatnosc', '/nie-ma-takiej']) {
    it(`${path} fits a small phone, is accessible and loads nothing from elsewhere`, async () => {
      const { page } = await opened(path, 320);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      const hosts = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin));
      expect(new Set([...hosts, product.run.url])).toEqual(new Set([product.run.url]));
      await page.context().close();
    });
  }
});

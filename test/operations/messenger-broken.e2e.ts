/** "Messenger nie działa od …": what staff and everybody else read while the page's token is dead, and that it goes again. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { city } from '../../shared/city/current.ts';
import { launchBrowser } from '../support/browser.ts';
import { looked, PHONE, signedIn } from '../support/console.ts';
import { type Running, startProduct } from '../support/running.ts';

let product: Running;
let browser: Browser;
const nextCheck = () => product.run.advance('PT15M');
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
  await product.fault('token-dead');
  await nextCheck();
});
afterAll(() => Promise.all([product.stop(), browser.close()]));

const OFFICE = city.staff.find(({ role }) => role === 'office')?.id ?? '';

const visitor = async (path: string): Promise<Page> => {
  const context = await browser.newContext({ viewport: PHONE, locale: 'pl-PL' });
  const page = await context.newPage();
  await page.goto(`${product.run.url}${path}`);
  return page;
};

describe('while the page’s token is dead', () => {
  it('staff read above every screen since when, what it means, and who mends it; on a phone nothing is wider than the screen', async () => {
    const { page, problems } = await signedIn(product, browser, OFFICE, { viewport: PHONE, path: '/console/inbox' });
    const banner = page.getByRole('alert').filter({ hasText: /Messenger nie działa od \d/ });
    await banner.waitFor();
    expect(await banner.innerText()).toContain('Strona musi zostać połączona od nowa');
    expect(await looked(page)).toEqual({ violations: [], width: PHONE.width });
    expect(problems()).toEqual([]);
    await page.context().close();
  });

  it('everybody reads it on the front page in their language, with the way to the chat, and in the chat that it works', async () => {
    const front = await visitor('/');
    await front.getByText(/Messenger u nas nie działa od \d+ \p{L}+ \d{4}/u).waitFor();
    await front.getByText(/Messenger has not worked for us since/).waitFor();
    expect(await front.locator('[data-messenger-broken] a[href="/chat"]').count()).toBe(1);
    const chat = await visitor('/chat-uk');
    await chat.getByText(/Messenger у нас не працює з/).waitFor();
    await Promise.all([front, chat].map((page) => page.context().close()));
  });

  it('is over: nobody reads it any more', async () => {
    await product.fault('none');
    await nextCheck();
    const front = await visitor('/');
    await front.waitForLoadState('networkidle');
    expect(await front.locator('[data-messenger-broken]:visible').count()).toBe(0);
    await front.context().close();
  });
});

/** Every screen: axe finds nothing in light and dark, 320 pixels are enough, text twice as large too. A new screen is a line in the list. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { city } from '../../shared/city/current.ts';
import { launchBrowser } from '../support/browser.ts';
import { goTo, looked, type Reported, reported, type Signed, signedIn, tooSmall, widthOf } from '../support/console.ts';
import { type Running, startProduct } from '../support/running.ts';
import { until } from '../support/until.ts';

let product: Running;
let browser: Browser;
let issue: Reported;
let conversationId = '';
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
  issue = await reported(product);
  // Something for the office's own walk.
  const mine = await reported(product, 'dziura w chodniku');
  const atDesk = await product.staff(OFFICE);
  await atDesk.call('POST', `/api/issues/${mine.id}/accept`, {}, { 'idempotency-key': `walk-${mine.id}` });
  const resident = await product.resident();
  await resident.asks('chcę porozmawiać z człowiekiem', 'Przekazuję rozmowę');
  const office = await product.staff('office');
  conversationId = await until('the escalation', async () => {
    const { items } = await office.get<{ items: { conversationId: string }[] }>('/api/escalations');
    return items[0]?.conversationId;
  });
});
afterAll(() => Promise.all([product.stop(), browser.close()]));

const OFFICE = city.staff.find(({ role }) => role === 'office')?.id ?? '';

/** Open since the screen before, perhaps. */
const unfold = (page: Page): Promise<void> =>
  page.locator('details', { hasText: 'Więcej możliwości' }).evaluate((element) => element.setAttribute('open', ''));

interface Screen {
  readonly name: string;
  readonly path: () => string;
  /** There when the screen is complete. */
  readonly shows: string | RegExp;
  /** What is opened on it first. */
  readonly opens?: (page: Page) => Promise<void>;
}

const SCREENS: readonly Screen[] = [
  { name: 'today', path: () => '/console/issues', shows: new RegExp(`${city.numberPrefix}-\\d{4}-\\d{5}`) },
  { name: 'an issue', path: () => `/console/issues/${issue.id}`, shows: 'Co teraz?' },
  ...['Przyjmuję', 'Dodaj notatkę'].map(
    (button): Screen => ({
      name: `the dialog ${button}`,
      path: () => `/console/issues/${issue.id}`,
      shows: 'Co teraz?',
      opens: async (page) => {
        await page.getByRole('button', { name: button }).click();
        await page.getByRole('dialog').waitFor();
      },
    }),
  ),
  {
    name: 'hand over',
    path: () => `/console/issues/${issue.id}`,
    shows: 'Co teraz?',
    opens: async (page) => {
      await unfold(page);
      await page.getByRole('button', { name: 'Przekaż dalej' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  ...['Popraw kategorię lub miejsce', 'Te słowa mogą uczyć'].map(
    (button): Screen => ({
      name: button,
      path: () => `/console/issues/${issue.id}`,
      shows: 'Co teraz?',
      opens: async (page) => {
        await unfold(page);
        await page.getByRole('button', { name: button }).click();
        await page.getByRole('dialog').getByRole('textbox').first().waitFor();
      },
    }),
  ),
  {
    name: 'an incomplete report',
    path: () => '/console/report',
    shows: 'Zgłoś za kogoś',
    opens: async (page) => {
      await page.getByRole('button', { name: 'Zapisz zgłoszenie' }).click();
      await page.getByText('Najpierw powiedz').waitFor();
    },
  },
  { name: 'calls', path: () => '/console/calls', shows: 'Do przekazania' },
  { name: 'figures', path: () => '/console/figures', shows: 'W skrócie' },
  { name: 'a contact', path: () => '/console/contact', shows: 'Nigdy z kim' },
  { name: 'inbox', path: () => '/console/inbox', shows: 'Chce porozmawiać z człowiekiem' },
  { name: 'a chat', path: () => `/console/conversations/${conversationId}`, shows: 'Przejmij rozmowę' },
  {
    name: 'the words of a chat that may teach',
    path: () => `/console/conversations/${conversationId}`,
    shows: 'Przejmij rozmowę',
    opens: async (page) => {
      await page.getByRole('button', { name: 'Te słowa mogą uczyć' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Może uczyć' }).click();
    },
  },
  { name: 'what teaches', path: () => '/console/learning', shows: 'Automat sam się nie uczy.' },
  { name: 'how long data are kept', path: () => '/console/retention', shows: 'Co noc znika' },
  { name: 'what waits', path: () => '/console/waiting', shows: 'Wszystko jest wysłane.' },
  {
    name: 'the walk',
    path: () => '/console/issues/walk',
    shows: 'Twoje otwarte sprawy.',
    opens: async (page) => {
      await page.getByRole('button', { name: 'Pokaż mapę' }).click();
      await page.locator('.walk-pin').first().waitFor();
    },
  },
  {
    name: 'the team',
    path: () => '/console/team',
    shows: 'Kto jest nieobecny',
    opens: async (page) => {
      await page.getByText('Nieobecność i zastępstwo').first().click();
      await page.getByLabel('Od dnia').first().waitFor();
    },
  },
  {
    name: 'a photo to be added',
    path: () => `/console/issues/${issue.id}`,
    shows: 'Co teraz?',
    opens: async (page) => {
      await page.getByText('Dodaj zdjęcie', { exact: true }).click();
      await page.getByRole('button', { name: 'Zapisz zdjęcie' }).click();
      await page.getByText('Najpierw zrób albo wybierz zdjęcie.').waitFor();
    },
  },
  {
    name: 'me, leaving',
    path: () => '/console/me',
    shows: 'Ja i to urządzenie',
    opens: async (page) => {
      await page.getByRole('button', { name: 'Wyloguj się' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'no such place', path: () => '/console/nie-ma', shows: 'Nie ma takiego miejsca.' },
];

const show = async ({ page }: Signed, screen: Screen): Promise<void> => {
  await goTo(page, screen.path());
  await page.locator('main').getByText(screen.shows).first().waitFor();
  await screen.opens?.(page);
};

const leave = async ({ page }: Signed): Promise<void> => {
  if (await page.getByRole('dialog').isVisible()) await page.keyboard.press('Escape');
};

/** Many screens, each looked at as a whole: on a busy machine that takes its time. */
const MANY_SCREENS_MS = 400_000;

describe.each([
  ['light', false],
  ['dark', true],
] as const)('on a phone of 320 pixels, %s', (_name, dark) => {
  it(
    'every screen fits, is accessible, and is large enough for a finger',
    async () => {
      const signed = await signedIn(product, browser, OFFICE, { viewport: { width: 320, height: 640 }, dark });
      for (const screen of SCREENS) {
        await show(signed, screen);
        const seen = { screen: screen.name, ...(await looked(signed.page)), small: await tooSmall(signed.page) };
        expect(seen).toEqual({ screen: screen.name, violations: [], width: 320, small: [] });
        await leave(signed);
      }
      expect(signed.problems()).toEqual([]);
      await signed.context.close();
    },
    MANY_SCREENS_MS,
  );
});

describe('at a desk', () => {
  it(
    'with 200 % zoom every screen fits',
    async () => {
      const signed = await signedIn(product, browser, OFFICE, { viewport: { width: 640, height: 430 } });
      for (const screen of SCREENS) {
        await show(signed, screen);
        expect([screen.name, await widthOf(signed.page)]).toEqual([screen.name, 640]);
        await leave(signed);
      }
      await signed.context.close();
    },
    MANY_SCREENS_MS,
  );
});

describe('before anybody signs in', () => {
  it.each([false, true])('the door is accessible and in both languages (dark: %s)', async (dark) => {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 }, colorScheme: dark ? 'dark' : 'light' });
    const page = await context.newPage();
    await page.goto(`${product.run.url}/console/issues`);
    await page.getByRole('heading', { name: 'Zaloguj się' }).waitFor();
    expect(await looked(page)).toEqual({ violations: [], width: 320 });
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await context.close();
  });
});

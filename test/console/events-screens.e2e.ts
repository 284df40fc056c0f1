/** Every screen of the events room: axe finds nothing in light and dark, 320 pixels are enough, what is tapped is large enough. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { city } from '../../shared/city/current.ts';
import { launchBrowser } from '../support/browser.ts';
import { goTo, looked, type Signed, signedIn, tooSmall } from '../support/console.ts';
import { inHours, type Published, publishedEvent, signedUpFor } from '../support/event-stories.ts';
import { type Running, startProduct } from '../support/running.ts';

let product: Running;
let browser: Browser;
let made: Published;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
  made = await publishedEvent(product, await inHours(product, 48), { seats: { kind: 'shared', total: 2 }, meeting: true });
  for (const name of ['Pani Ewa', 'Pan Jan', 'Pani Ola']) await signedUpFor(product, made, name);
});
afterAll(() => Promise.all([product.stop(), browser.close()]));

const OFFICE = city.staff.find(({ role }) => role === 'office')?.id ?? '';

interface Screen {
  readonly name: string;
  readonly path: () => string;
  /** There when the screen is complete. */
  readonly shows: string | RegExp;
  readonly opens?: (page: Page) => Promise<void>;
}

const date = (rest = '') => `/console/events/${made.date.id}${rest}`;
const opening =
  (button: string | RegExp, first?: string) =>
  async (page: Page): Promise<void> => {
    if (first !== undefined) await page.getByText(first, { exact: true }).click();
    await page.getByRole('button', { name: button }).first().click();
    await page.getByRole('dialog').waitFor();
  };

const SCREENS: readonly Screen[] = [
  { name: 'the list', path: () => '/console/events', shows: /Zajęte \d/ },
  { name: 'the plan', path: () => '/console/events/plan', shows: 'Razem' },
  {
    name: 'an incomplete event',
    path: () => '/console/events/new',
    shows: 'Co to jest',
    opens: async (page) => {
      await page.getByLabel('To wydarzenie jest dla dzieci').check();
      await page.getByRole('button', { name: 'Zapisz szkic' }).click();
      await page.getByText(/Uzupełnij jeszcze: rodzaj, tytuł/).waitFor();
    },
  },
  { name: 'an event', path: () => `/console/events/event/${made.event.id}`, shows: 'Terminy' },
  { name: 'more dates', path: () => `/console/events/event/${made.event.id}/dates`, shows: 'Ile terminów?' },
  { name: 'a date', path: () => date(), shows: 'Pani Ola' },
  { name: 'cancelling', path: () => date(), shows: 'Pani Ola', opens: opening('Odwołaj termin', 'Zmiany terminu') },
  { name: 'signing up', path: () => date(), shows: 'Pani Ola', opens: opening('Zapisz kogoś') },
  { name: 'the door', path: () => date('/door'), shows: '0 z 2' },
  { name: 'letting in', path: () => date('/door'), shows: '0 z 2', opens: opening(/Pani Ewa/) },
  { name: 'the camera', path: () => date('/door'), shows: '0 z 2', opens: opening('Zeskanuj kod QR') },
  { name: 'who was told', path: () => date('/told'), shows: /Razem|nikogo jeszcze/ },
  { name: 'minutes', path: () => date('/meeting'), shows: 'Protokół jest otwarty' },
  { name: 'afterwards', path: () => date('/after'), shows: 'Dzieci do 6 lat' },
];

/** Inside the app, as a tap on a link does; the list first, so that nothing stays open from the screen before. */
const show = async ({ page }: Signed, screen: Screen): Promise<void> => {
  for (const path of ['/console/me', screen.path()]) await goTo(page, path);
  await page.locator('main').getByText(screen.shows).first().waitFor();
  await screen.opens?.(page);
};

const leave = async ({ page }: Signed): Promise<void> => {
  if (await page.getByRole('dialog').isVisible()) await page.keyboard.press('Escape');
};

describe.each([
  ['light', false],
  ['dark', true],
] as const)('on a phone of 320 pixels, %s', (_name, dark) => {
  it('every screen of events fits, is accessible, and what is tapped is large enough', async () => {
    const signed = await signedIn(product, browser, OFFICE, { viewport: { width: 320, height: 640 }, dark });
    signed.page.setDefaultTimeout(30_000);
    const found: unknown[] = [];
    for (const screen of SCREENS) {
      await show(signed, screen);
      const small = await tooSmall(signed.page);
      found.push({ screen: screen.name, small, ...(await looked(signed.page)) });
      await leave(signed);
    }
    expect(found).toEqual(SCREENS.map(({ name }) => ({ screen: name, small: [], violations: [], width: 320 })));
    expect(signed.problems()).toEqual([]);
    await signed.context.close();
  }, 240_000);
});

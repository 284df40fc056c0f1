/** The console in a browser, as somebody of the city's invented staff. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { city } from '../../shared/city/current.ts';
import type { Running } from './running.ts';
import { until } from './until.ts';

export interface Signed {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors of the page so far; what a lost connection makes the browser say is none. */
  problems(): readonly string[];
}

export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1280, height: 860 };

/** For one thing to appear, while other tests keep the machine busy. */
const PATIENCE_MS = 60_000;

export interface Opened {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly dark?: boolean;
  readonly path?: string;
}

/** Signs in by the sign-in page and waits until the app itself is kept on the device, so that it may go offline. */
export const signedIn = async (
  { run }: Running,
  browser: Browser,
  account: string,
  { viewport = PHONE, dark = false, path = '/console' }: Opened = {},
): Promise<Signed> => {
  const context = await browser.newContext({ viewport, locale: 'pl-PL', colorScheme: dark ? 'dark' : 'light' });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/net::ERR_|Failed to load resource/.test(message.text())) problems.push(message.text());
  });
  await page.goto(`${run.url}${path}`);
  await page.getByRole('button', { name: 'Zaloguj się' }).click();
  await page.locator(`button[value="${account}"]`).click();
  await page.getByRole('navigation', { name: 'Główne miejsca' }).waitFor();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return { page, context, problems: () => problems };
};

/** Inside an app that is open, without loading it anew: as a tap on a link does. */
export const goTo = (page: Page, path: string): Promise<void> =>
  page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);

/** Wider than the window = it scrolls sideways. */
export const widthOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

/** What axe finds, and how wide the page is. */
export const looked = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return {
    violations: violations.map(({ id, nodes }) => [id, nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`)]),
    width: await widthOf(page),
  };
};

/** What a finger would miss. */
export const tooSmall = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'button, a.button, a.row, .nav a, input:not([type=checkbox], [type=radio]), select, textarea, .check, summary',
      ),
    ]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 44)
      .map((element) => element.outerHTML.slice(0, 120)),
  );

export interface Reported {
  readonly id: string;
  readonly number: string;
  readonly assignee: string;
  readonly resident: Awaited<ReturnType<Running['resident']>>;
}

const NUMBER = new RegExp(`${city.numberPrefix}-\\d{4}-\\d{5}`);

/** A streetworker of the city who has a subarea, with streets in it. */
export const streetworker = (() => {
  const found = city.staff.find(({ role, subareas }) => role === 'streetworker' && subareas.length > 0);
  if (found === undefined) throw new Error('the city has no streetworker');
  const streets = city.streets
    .filter(
      ({ subarea, kind, short }) => subarea !== null && found.subareas.includes(subarea) && kind === 'ulica' && !/\d/.test(short),
    )
    .map(({ short }) => short);
  return { id: found.id, streets };
})();

let reports = 0;

/** A resident writes about a street of the streetworker; comes back when it is on somebody's list. */
export const reported = async (product: Running, what = 'nie świeci latarnia'): Promise<Reported> => {
  const resident = await product.resident();
  const street = streetworker.streets[reports % streetworker.streets.length];
  await resident.asks(`${what}, ${street} ${++reports}`, 'Wysłać?');
  const [number = ''] = NUMBER.exec((await resident.asks('tak', NUMBER)).text ?? '') ?? [];
  const office = await product.staff('office');
  const found = await until(
    `${number} to be routed`,
    async () => {
      const { items } = await office.get<{ items: { id: string; number: string; assignee: string | null }[] }>(
        '/api/issues?state=routed&limit=100',
      );
      const one = items.find((item) => item.number === number);
      return one?.assignee ? { id: one.id, assignee: one.assignee } : null;
    },
    { seconds: 60 },
  );
  return { ...found, number, resident };
};

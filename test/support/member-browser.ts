/** The app of organisations in a browser, signed in by the letter's link. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type Opened, PHONE } from './console.ts';
import type { Running } from './running.ts';
import { until } from './until.ts';

export interface SignedMember {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors of the page so far; what a lost connection makes the browser say is none. */
  problems(): readonly string[];
}

interface Letter {
  readonly to: readonly string[];
  readonly text: string;
}

const LINK = /https?:\S+#wejscie=[\w-]+/g;

const linksTo = async ({ run }: Pick<Running, 'run'>, email: string): Promise<readonly string[]> => {
  const { items } = (await (await fetch(`${run.url}/local/outbox.json`)).json()) as { items: readonly Letter[] };
  return items.filter(({ to }) => to.includes(email)).flatMap(({ text }) => text.match(LINK) ?? []);
};

/** A link that was not there before. */
export const newLinkTo = async (product: Pick<Running, 'run'>, email: string, ask: () => Promise<unknown>): Promise<string> => {
  const before = new Set(await linksTo(product, email));
  await ask();
  return until(`a link to ${email}`, async () => (await linksTo(product, email)).find((link) => !before.has(link)), {
    seconds: 60,
  });
};

export const memberSignedIn = async (
  product: Running,
  browser: Browser,
  email: string,
  { viewport = PHONE, dark = false, path = '/organizacje' }: Opened = {},
): Promise<SignedMember> => {
  const context = await browser.newContext({ viewport, locale: 'pl-PL', colorScheme: dark ? 'dark' : 'light' });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/net::ERR_|Failed to load resource/.test(message.text())) problems.push(message.text());
  });
  await page.goto(`${product.run.url}/organizacje/`);
  await page.getByLabel('Twój adres e-mail').fill(email);
  const link = await newLinkTo(product, email, async () => {
    await page.getByRole('button', { name: 'Wyślij mi link' }).click();
    await page.getByText('Wysłaliśmy list').waitFor();
  });
  // Opened in a window of its own, as a letter does; this one signs in with it.
  const fromLetter = await context.newPage();
  await fromLetter.goto(link);
  await fromLetter.getByRole('heading', { name: 'Nasze mikrogranty' }).waitFor();
  await fromLetter.close();
  await page.getByRole('heading', { name: 'Nasze mikrogranty' }).waitFor();
  if (path !== '/organizacje') await page.goto(`${product.run.url}${path}`);
  return { page, context, problems: () => problems };
};

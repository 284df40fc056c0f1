/**
 * How long lists scroll and grow on a phone: the console in a Chromium that is made four times slower, over the same town. What the API
 * answers comes from its function in this process, everything else from the local run.
 */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { launchBrowser } from '../../test/support/browser.ts';
import { PHONE } from '../../test/support/console.ts';
import type { Running } from '../../test/support/running.ts';
import { type Figure, figure, quantile } from '../figures.ts';
import { type ConsoleTown, OFFICE } from './town.ts';

/** What Chrome's own tools call a phone of the middle. */
const SLOWER = 4;
/** Pixels of one turn of the wheel, and between turns: a quick reader. */
const WHEEL = 500;
const BETWEEN_MS = 50;

/** Frames of the screen and tasks of more than 50 ms, since the last call. Milliseconds. */
interface Smoothness {
  readonly frames: readonly number[];
  readonly longTasks: readonly number[];
}

/** Runs in the page. */
const watchFrames = (): void => {
  const seen = { frames: [] as number[], longTasks: [] as number[] };
  Object.assign(globalThis, { seen });
  let last = performance.now();
  const frame = (now: number) => {
    seen.frames.push(now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  new PerformanceObserver((list) => seen.longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
  });
};

const takeSeen = (page: Page): Promise<Smoothness> =>
  page.evaluate(() => {
    const { seen } = globalThis as unknown as { seen: { frames: number[]; longTasks: number[] } };
    return { frames: seen.frames.splice(0), longTasks: seen.longTasks.splice(0) };
  });

const open = async (browser: Browser, product: Running, town: ConsoleTown, who: string, path: string) => {
  // Nothing stands between the page and the route to the API below.
  const context = await browser.newContext({ viewport: PHONE, locale: 'pl-PL', serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.route(
    (url) => url.pathname.startsWith('/api/'),
    async (route) => {
      const request = route.request();
      const { pathname, searchParams } = new URL(request.url());
      const { statusCode, headers, body } = await town.ask(who, {
        method: request.method(),
        path: pathname,
        query: Object.fromEntries(searchParams),
        headers: await request.allHeaders(),
        body: request.postData(),
      });
      await route.fulfill({
        status: statusCode ?? 500,
        headers: Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name, String(value)])),
        body: body ?? '',
      });
    },
  );
  await page.goto(`${product.run.url}${path}`);
  await page.getByRole('button', { name: 'Zaloguj się' }).click();
  await page.locator(`button[value="${who}"]`).click();
  await page.getByRole('navigation', { name: 'Główne miejsca' }).waitFor();
  await page.goto(`${product.run.url}${path}`);
  await page.locator('.list li').first().waitFor();
  return { page, context };
};

const atEnd = (page: Page): Promise<boolean> =>
  page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 2);

const scrollToEnd = async (page: Page): Promise<void> => {
  await page.mouse.move(PHONE.width / 2, PHONE.height / 2);
  while (!(await atEnd(page))) {
    await page.mouse.wheel(0, WHEEL);
    await page.waitForTimeout(BETWEEN_MS);
  }
};

/** Rows, one page more each time. */
const measureList = async (page: Page, session: CDPSession, pages: number) => {
  const rows = page.locator('.list li');
  await page.evaluate(watchFrames);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await takeSeen(page);
  const frames: number[] = [];
  const tasks: number[] = [];
  for (let n = 1; ; n++) {
    await scrollToEnd(page);
    const scrolled = await takeSeen(page);
    frames.push(...scrolled.frames);
    tasks.push(...scrolled.longTasks);
    if (n === pages) break;
    const shown = await rows.count();
    await page.getByRole('button', { name: /^Pokaż (więcej|następne)$/ }).click();
    await page.waitForFunction((before) => document.querySelectorAll('.list li').length > before, shown);
    tasks.push(...(await takeSeen(page)).longTasks);
  }
  return { frames, tasks, rows: await rows.count() };
};

export const consoleScroll = async (
  product: Running,
  town: ConsoleTown,
  { pages }: { readonly pages: number },
): Promise<readonly Figure[]> => {
  const browser = await launchBrowser();
  try {
    const figures: Figure[] = [];
    const lists = { myIssues: [town.assignee, '/console/issues'], inbox: [OFFICE, '/console/inbox'] } as const;
    for (const [name, [who, path]] of Object.entries(lists)) {
      const { page, context } = await open(browser, product, town, who, path);
      const { frames, tasks, rows } = await measureList(page, await context.newCDPSession(page), pages);
      const note = `${rows} rows, ${frames.length} frames, a processor ${SLOWER} times slower`;
      figures.push(
        // Twenty pictures a second: below it a moving list is seen to jerk.
        figure(`console.scroll.${name}.p95FrameMs`, quantile(frames, 0.95), 'ms', '≤ 50', note),
        // A tap that is answered later than that is felt to hang (web.dev: "good" of Interaction to Next Paint).
        figure(
          `console.scroll.${name}.longestTaskMs`,
          Math.max(0, ...tasks),
          'ms',
          '≤ 200',
          'scrolling, and showing one page more',
        ),
      );
      await context.close();
    }
    return figures;
  } finally {
    await browser.close();
  }
};

/** "Liczby" in a browser: what happened is counted and read back in every form; a contact is logged without a connection, by keyboard alone. */
import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { city } from '../../shared/city/current.ts';
import type { FiguresView } from '../../shared/staff/figures-api.ts';
import { launchBrowser } from '../support/browser.ts';
import { DESK, looked, type Reported, reported, signedIn, widthOf } from '../support/console.ts';
import { readPdf } from '../support/pdf.ts';
import { type Running, startProduct } from '../support/running.ts';
import { until } from '../support/until.ts';
import { readSheet } from '../support/xlsx.ts';

let product: Running;
let browser: Browser;
let issue: Reported;
let today = '';
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
  issue = await reported(product);
  const { now } = (await (await fetch(`${product.run.url}/local/clock`)).json()) as { now: string };
  today = now.slice(0, 10);
});
afterAll(() => Promise.all([product.stop(), browser.close()]));

const OFFICE = city.staff.find(({ role }) => role === 'office')?.id ?? '';

/** The days around now, whatever the time is in the city. */
const around = (): string => {
  const day = (days: number): string => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
  return `from=${day(-1)}&to=${day(1)}`;
};
const figuresWhere = async (what: string, holds: (figures: FiguresView) => boolean): Promise<FiguresView> => {
  const office = await product.staff('office');
  return until(what, async () => {
    const figures = await office.get<FiguresView>(`/api/figures?${around()}`);
    return holds(figures) ? figures : undefined;
  });
};

const showDays = async (page: Page): Promise<void> => {
  const [from = '', to = ''] = [...around().matchAll(/=([\d-]+)/g)].map(([, day]) => day);
  await page.getByLabel('Okres').selectOption('own');
  await page.getByLabel('Od dnia').fill(from);
  await page.getByLabel('Do dnia').fill(to);
};

describe('figures', () => {
  it('say what happened, and are downloaded as they stand on the screen', async () => {
    const worker = await product.staff(issue.assignee);
    for (const [action, body] of [
      ['accept', {}],
      ['resolve', { outcome: 'Żarówka wymieniona, latarnia świeci.' }],
    ] as const) {
      const told = await worker.call('POST', `/api/issues/${issue.id}/${action}`, body, {
        'idempotency-key': `${action}-figures`,
      });
      expect(told.status).toBe(200);
    }
    await issue.resident.hears('Czy to załatwione także Twoim zdaniem?');
    await issue.resident.asks('tak', 'Dziękujemy za potwierdzenie');
    await reported(product);
    await reported(product, 'dziura w chodniku');
    const figures = await figuresWhere('all to be counted', ({ all }) => all.settledYes === 1 && all.reported === 3);
    expect(figures.all).toMatchObject({ reported: 3, answeredInTime: 1, resolved: 1, settledYes: 1, settledNo: 0 });

    const { page, context, problems } = await signedIn(product, browser, OFFICE, { viewport: DESK, path: '/console/figures' });
    await showDays(page);
    const short = page.locator('section.card', { hasText: 'W skrócie' });
    await short.getByText('1 z 1 (100%)').first().waitFor();
    await page.getByRole('figure', { name: 'Przyjęte i załatwione w podobszarach' }).waitFor();
    const subareas = page.getByRole('region', { name: 'Podobszary', exact: true });
    expect(await subareas.getByRole('row', { name: /^Razem 3 1 0/ }).count()).toBe(1);
    if (process.env.CONSOLE_SCREENSHOTS !== undefined)
      await page.screenshot({ path: `${process.env.CONSOLE_SCREENSHOTS}/figures.png` });

    const downloaded = async (button: string, name: RegExp): Promise<Uint8Array> => {
      await page.getByRole('button', { name: button }).click();
      const link = page.getByRole('link', { name });
      const file = await fetch((await link.getAttribute('href')) ?? '');
      expect(file.status).toBe(200);
      return new Uint8Array(await file.arrayBuffer());
    };
    const rows: string[][] = parse(Buffer.from(await downloaded('Tabela (CSV)', /\.csv/)), { bom: true, delimiter: ';' });
    expect(rows.map((row) => row.slice(2, 4))).toEqual([
      ['Przyjęte', 'Odpowiedź w terminie'],
      ['2', '1'],
      ['1', '0'],
      ['3', '1'],
    ]);
    const sheet = readSheet(await downloaded('Tabela (Excel)', /\.xlsx/));
    expect(sheet.rows.some((row) => row[0]?.value === 'Razem' && row[2]?.value === '3')).toBe(true);
    const report = readPdf(await downloaded('Raport do druku (PDF)', /\.pdf/));
    expect(report.pages.flat().join(' ')).toContain(
      'Mieszkańcy pytani przy zamknięciu potwierdzili, że załatwione: 1 z 1 (100%).',
    );
    expect(problems()).toEqual([]);
    await context.close();
  });
});

describe('a contact', () => {
  it('is logged by keyboard alone, without a connection, once; then it is in the figures', async () => {
    const { page, context, problems } = await signedIn(product, browser, issue.assignee, { path: '/console/figures' });
    const press = async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await page.getByRole('link', { name: 'Zapisz kontakt' }).focus();
    await press('Enter');
    await page.getByRole('heading', { name: 'Kontakt' }).waitFor();
    await page.getByRole('button', { name: 'Zapisz kontakt' }).focus();
    await press('Enter');
    await page.getByText('Wybierz, gdzie i o czym.').waitFor();
    await context.setOffline(true);
    await page.getByRole('radio', { name: 'Ulica' }).focus();
    await press('ArrowDown', 'Tab', 'Space', 'Enter');
    await page.getByRole('link', { name: '1 do wysłania' }).waitFor();
    expect(await page.getByRole('radio', { name: 'Podwórko' }).isChecked()).toBe(true);
    expect(await page.getByRole('radio', { name: 'Rozmowa' }).isChecked()).toBe(false);

    await context.setOffline(false);
    await page.getByRole('status').getByRole('link', { name: 'do wysłania' }).waitFor({ state: 'detached' });
    const { contacts } = await figuresWhere('the contact to be counted', ({ contacts: all }) => all.length > 0);
    expect(contacts).toEqual([{ place: 'yard', kind: 'talk', n: 1 }]);

    await page.getByRole('radio', { name: 'Spór sąsiedzki' }).check();
    await page.getByRole('button', { name: 'Zapisz kontakt' }).click();
    await page.getByText('Zapisane: Podwórko, Spór sąsiedzki.').waitFor();
    await figuresWhere('the wrong tap to be counted', ({ contacts: all }) => all.length === 2);
    await page.getByRole('button', { name: 'To pomyłka, cofnij' }).click();
    await page.getByText('Cofnięte: Podwórko, Spór sąsiedzki.').waitFor();
    await figuresWhere('the wrong tap to be taken back', ({ contacts: all }) => all.length === 1);
    expect(problems()).toEqual([]);
    await context.close();
  });
});

describe.each([
  ['light', false],
  ['dark', true],
] as const)('on a phone of 320 pixels, %s', (_name, dark) => {
  it('figures and contact fit and are accessible, also opened out', async () => {
    const { page, context, problems } = await signedIn(product, browser, OFFICE, {
      viewport: { width: 320, height: 640 },
      dark,
      path: '/console/figures',
    });
    await showDays(page);
    await page.getByRole('figure').first().waitFor();
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await looked(page)).toEqual({ violations: [], width: 320 });
    await page.getByRole('link', { name: 'Zapisz kontakt' }).click();
    await page.getByRole('radio', { name: 'Ulica' }).waitFor();
    expect(await looked(page)).toEqual({ violations: [], width: 320 });
    await page.setViewportSize({ width: 640, height: 430 });
    expect(await widthOf(page)).toBe(640);
    expect(problems()).toEqual([]);
    await context.close();
  });
});

/** The office's settings: changed by an admin, tried before they hold, kept with who and when, in front of two admins at once. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { city } from '../../shared/city/current.ts';
import { FORM_PARTS } from '../../web/console/screens/settings/part-specs.ts';
import { pl } from '../../web/console/screens/settings/texts/pl.ts';
import { launchBrowser } from '../support/browser.ts';
import { DESK, goTo, looked, type Signed, signedIn, tooSmall } from '../support/console.ts';
import { holds } from '../support/holds.ts';
import { type Running, startProduct } from '../support/running.ts';
import { shotsNamed } from '../support/shot.ts';

const shot = shotsNamed('settings');
const ADMIN = city.staff.find(({ role }) => role === 'admin')?.id ?? '';
const OFFICE = city.staff.find(({ role }) => role === 'office')?.id ?? '';

let product: Running;
let browser: Browser;
let admin: Signed;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
  admin = await signedIn(product, browser, ADMIN, { viewport: DESK, path: '/console/settings' });
});
afterAll(() => Promise.all([product.stop(), browser.close()]));

const open = async (page: Page, path: string, shows: string): Promise<void> => {
  await goTo(page, path);
  await page.locator('main').getByText(shows).first().waitFor();
};
/** Every screen of the settings, with a title that no other has. */
const TITLES = {
  '/console/settings': 'Ustawienia',
  '/console/more': 'Więcej',
  ...Object.fromEntries(FORM_PARTS.map((part) => [`/console/settings/${part}`, pl.parts[part].title])),
};
const save = (page: Page) => page.getByRole('button', { name: 'Zapisz', exact: true }).click();
const saved = (page: Page) => page.getByText('Zapisane. Działa').waitFor();

describe('an admin', () => {
  it('checks the office’s data: it is no longer unverified, and the history says who', async () => {
    const { page } = admin;
    await page.getByRole('link', { name: /^Biuro/ }).click();
    await page.getByLabel('Telefon', { exact: true }).fill('74 000 00 00');
    await page.getByLabel('Sprawdzone w biurze').check();
    await page.getByText('Twoje zmiany czekają na tym urządzeniu').waitFor();
    await save(page);
    await saved(page);
    const entry = page.getByText(/^Zmiana 1: /);
    await entry.click();
    await page.getByText('Kontakt › Telefon').waitFor();
    await shot(page, 'office');
    const office = await product.staff('office');
    const { items } = await office.get<{ items: { part: string; id: string | null }[] }>('/api/unverified');
    expect(items.filter(({ part }) => part === 'office')).toEqual([]);
    // As it was before, put back by one who read it.
    await page.getByRole('button', { name: 'Wstaw to, co było przedtem' }).click();
    await save(page);
    await saved(page);
    expect((await office.get<{ value: unknown }>('/api/settings/office')).value).toEqual(city.office);
  });

  it('is told what cannot be, at the field, and loses nothing typed', async () => {
    const { page } = admin;
    await open(page, '/console/settings/office', 'Adres, telefon i godziny.');
    await page.getByLabel('E-mail').fill('biuro bez małpy');
    await page.getByLabel('poniedziałek, do').fill('06:00');
    await save(page);
    await page.locator('.field', { hasText: 'E-mail' }).locator('.error').waitFor();
    await page.reload();
    await holds(page.getByLabel('E-mail'), 'biuro bez małpy');
    await page.getByLabel('E-mail').fill('');
    await save(page);
    await page.locator('.field', { hasText: 'poniedziałek, do' }).locator('.error').waitFor();
    await page.getByRole('button', { name: 'Odrzuć moje zmiany' }).click();
    await holds(page.getByLabel('poniedziałek, do'), city.office.hours['1']?.to ?? '');
  });

  it('sees which rule fires before it holds, and then it does', async () => {
    const { page } = admin;
    await open(page, '/console/settings/routing', 'Zasady od góry');
    const tester = page.getByRole('region', { name: 'Sprawdź, kto dostanie' });
    await tester.getByLabel('Kategoria').selectOption('oswietlenie');
    await tester.getByLabel('Podobszar').selectOption(city.subareas[0]?.id ?? '');
    await tester.getByRole('button', { name: 'Sprawdź', exact: true }).click();
    await tester.getByText(/Działa zasada \d/).waitFor();
    await page.getByRole('button', { name: 'Dodaj', exact: true }).click();
    const rule = page.locator('.settings-list details').first();
    await rule.getByLabel('Oświetlenie').check();
    await rule.getByLabel('Dostaje').selectOption('office');
    await tester.getByRole('button', { name: 'Sprawdź', exact: true }).click();
    await tester.getByText('Działa zasada 1.').waitFor();
    await tester.getByText('Dostaje biuro.').waitFor();
    await tester.scrollIntoViewIfNeeded();
    await shot(page, 'routing');
    await save(page);
    await saved(page);
    const office = await product.staff('office');
    const tried = await office.call('POST', '/api/settings/routing/try', {
      category: 'oswietlenie',
      subarea: null,
      urgent: false,
    });
    expect(await tried.json()).toMatchObject({ to: 'office', reason: 'by-rule' });
  });

  it('takes in a colleague, who then stands among those who can be chosen', async () => {
    const { page } = admin;
    await open(page, '/console/settings/staff', 'Kto pracuje, gdzie');
    await page.getByRole('button', { name: 'Dodaj', exact: true }).click();
    const one = page.locator('.settings-list details[open]');
    await one.getByLabel('Imię i nazwisko').fill('Przykładowa Nowa Osoba');
    await one.getByLabel('Rola').selectOption('office');
    await save(page);
    await saved(page);
    await open(page, '/console/settings/routing', 'Zasady od góry');
    await page.locator('.settings-list summary').first().click();
    const chosen = page.locator('.settings-list details').first().getByLabel('Dostaje');
    await chosen.selectOption({ label: 'Przykładowa Nowa Osoba' });
    await page.getByRole('button', { name: 'Odrzuć moje zmiany' }).click();
  });
});

describe('two at once', () => {
  it('the second is told that it has changed, and keeps the words until they are dropped', async () => {
    const { page } = admin;
    await open(page, '/console/settings/formalRoute', 'Co mówimy');
    await page.getByLabel('polski').fill('Moje nowe słowa.');
    const other = await product.staff('admin');
    const text = { pl: 'Słowa kogoś innego.', uk: 'Слова', en: 'Words' };
    const { version } = await other.get<{ version: number }>('/api/settings/formalRoute');
    await other.call(
      'PUT',
      '/api/settings/formalRoute',
      { text, verified: null },
      { 'if-match': `"${version}"`, 'idempotency-key': 'settings-two-at-once' },
    );
    await save(page);
    await page.getByText('Ktoś zmienił to w międzyczasie.').waitFor();
    await holds(page.getByLabel('polski'), 'Moje nowe słowa.');
    await page.getByRole('button', { name: 'Odrzuć moje zmiany' }).click();
    await holds(page.getByLabel('polski'), 'Słowa kogoś innego.');
  });
});

describe('the office', () => {
  it('reads and tries, and has no button to save', async () => {
    const { page, context } = await signedIn(product, browser, OFFICE, { viewport: DESK, path: '/console/settings/quietHours' });
    await page.getByText('Zmienia administrator.').waitFor();
    expect(await page.getByRole('button', { name: 'Zapisz', exact: true }).count()).toBe(0);
    await context.close();
  });
});

describe.each(['light', 'dark'] as const)('on a phone of 320 pixels, %s', (scheme) => {
  it('every part fits, is accessible, and is large enough for a finger; what does not fit the bar stands behind "Więcej"', async () => {
    const phone = await signedIn(product, browser, ADMIN, {
      viewport: { width: 320, height: 720 },
      path: '/console/settings',
      dark: scheme === 'dark',
    });
    const { page } = phone;
    for (const [path, title] of Object.entries(TITLES)) {
      await open(page, path, title);
      for (const summary of await page.locator('main details > summary').all()) await summary.click();
      expect([path, await looked(page)]).toEqual([path, { violations: [], width: 320 }]);
      expect([path, await tooSmall(page)]).toEqual([path, []]);
    }
    await open(page, '/console/issues', 'Dziś');
    await page.getByRole('link', { name: 'Więcej' }).click();
    await page.locator('main').getByRole('link', { name: /Usta/ }).click();
    await page.getByRole('heading', { name: 'Ustawienia', level: 1 }).waitFor();
    await phone.context.close();
  });
});

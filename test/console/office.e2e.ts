/** The office at a desk: the inbox, a chat taken over and handed back, what has to be passed on. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { city } from '../../shared/city/current.ts';
import { launchBrowser } from '../support/browser.ts';
import { DESK, signedIn } from '../support/console.ts';
import { holds } from '../support/holds.ts';
import { type Running, startProduct } from '../support/running.ts';

let product: Running;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
});
afterAll(() => Promise.all([product.stop(), browser.close()]));

const OFFICE = city.staff.find(({ role }) => role === 'office')?.id ?? '';

describe('the inbox', () => {
  it('an escalation is taken and answered; the resident reads it in the chat', async () => {
    const resident = await product.resident();
    await resident.asks('chcę porozmawiać z człowiekiem', 'Przekazuję rozmowę');
    const { page, context, problems } = await signedIn(product, browser, OFFICE, { viewport: DESK, path: '/console/inbox' });
    const card = page.getByRole('article').filter({ hasText: 'Chce porozmawiać z człowiekiem' });
    await card.getByRole('button', { name: 'Zajmę się tym' }).click();
    await card.getByText('Zajmujesz się tym').waitFor();
    if (process.env.CONSOLE_SCREENSHOTS !== undefined)
      await page.screenshot({ path: `${process.env.CONSOLE_SCREENSHOTS}/console-inbox.png` });
    await card.getByRole('button', { name: 'Odpowiedz' }).click();
    await page.getByLabel('Treść odpowiedzi').fill('Dzień dobry, już czytam i odpowiem dziś.');
    await page.getByRole('dialog').getByRole('button', { name: 'Odpowiedz' }).click();
    await resident.hears('już czytam i odpowiem dziś');
    await page.getByText('Skrzynka jest pusta').waitFor();
    expect(problems()).toEqual([]);
    await context.close();
  });
});

describe('a chat', () => {
  it('is taken over, written in and handed back; new words of the resident appear by themselves', async () => {
    const resident = await product.resident();
    await resident.asks('chcę porozmawiać z człowiekiem', 'Przekazuję rozmowę');
    const { page, context, problems } = await signedIn(product, browser, OFFICE, { viewport: DESK, path: '/console/inbox' });
    await page.getByRole('link', { name: 'Rozmowa' }).first().click();
    await page.getByRole('button', { name: 'Przejmij rozmowę' }).click();
    await page.getByText('Odpowiadasz Ty, automat milczy.').waitFor();
    await resident.hears('odpowiada Ci człowiek');
    await resident.say('chodzi o wspólne podwórko');
    await page.getByText('chodzi o wspólne podwórko').waitFor();
    await page.getByLabel('Twoja wiadomość').fill('Rozumiem. Zapytam zarządcę i napiszę do piątku.');
    await page.getByRole('button', { name: 'Wyślij' }).click();
    await resident.hears('Zapytam zarządcę i napiszę do piątku.');
    await page.locator('.messages').getByText('Zapytam zarządcę').waitFor();
    await holds(page.getByLabel('Twoja wiadomość'), '');
    if (process.env.CONSOLE_SCREENSHOTS !== undefined)
      await page.screenshot({ path: `${process.env.CONSOLE_SCREENSHOTS}/console-chat.png` });
    await page.getByRole('button', { name: 'Oddaj automatowi' }).click();
    await resident.hears('znów odpowiada automat');
    await page.getByText('Odpowiada automat.', { exact: true }).waitFor();
    expect(problems()).toEqual([]);
    await context.close();
  });

  it('words for a resident are never sent hours later: without a connection they stay in the box', async () => {
    const resident = await product.resident();
    await resident.asks('chcę porozmawiać z człowiekiem', 'Przekazuję rozmowę');
    const { page, context } = await signedIn(product, browser, OFFICE, { viewport: DESK, path: '/console/inbox' });
    await page.getByRole('link', { name: 'Rozmowa' }).last().click();
    await page.getByRole('button', { name: 'Przejmij rozmowę' }).click();
    await page.getByLabel('Twoja wiadomość').fill('Będę o dwunastej.');
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Wyślij' }).click();
    await page.getByText('Nie wysłano: nie ma połączenia').waitFor();
    await holds(page.getByLabel('Twoja wiadomość'), 'Będę o dwunastej.');
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Wyślij' }).click();
    await resident.hears('Będę o dwunastej.');
    expect((await resident.messages()).filter(({ text }) => text === 'Będę o dwunastej.')).toHaveLength(1);
    await context.close();
  });
});

describe('what could not be sent', () => {
  it('stands on the list with whom to call and what to say, until somebody has passed it on', async () => {
    const office = await product.staff('office');
    const category = city.categories.find(({ sensitive }) => !sensitive)?.id;
    const report = await office.call(
      'POST',
      '/api/issues',
      {
        category,
        description: 'Złamana ławka',
        place: 'przy szkole',
        toldAboutData: true,
        answer: { how: 'phone', contact: '500 000 000' },
      },
      { 'idempotency-key': 'calls-report' },
    );
    const { id, number } = (await report.json()) as { id: string; number: string };
    const acted = async (what: string, body: object) =>
      expect((await office.call('POST', `/api/issues/${id}/${what}`, body, { 'idempotency-key': `calls-${what}` })).status).toBe(
        200,
      );
    const { page, context, problems } = await signedIn(product, browser, OFFICE, {
      viewport: DESK,
      path: `/console/issues/${id}`,
    });
    await page.getByRole('button', { name: 'Przyjmuję' }).click();
    await page.getByText('Wiadomość trafi na listę telefonów').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Przyjmuję' }).click();
    await page.getByText('Zapisane i wysłane.').waitFor();
    await acted('resolve', { outcome: 'Ławka naprawiona.' });
    await page.getByRole('link', { name: /Tele.?fony/ }).click();
    const card = page.getByRole('article').filter({ hasText: 'Ławka naprawiona.' });
    await card.getByRole('link', { name: /500 ?000 ?000/ }).waitFor();
    await card.getByRole('link', { name: number }).waitFor();
    await card.getByRole('button', { name: 'Zapisz wynik' }).click();
    await page.getByLabel('Notatka dla zespołu').fill('Pani już wie.');
    await page.getByRole('dialog').getByRole('button', { name: 'Zapisz' }).click();
    await card.waitFor({ state: 'detached' });
    expect(problems()).toEqual([]);
    await context.close();
  });
});

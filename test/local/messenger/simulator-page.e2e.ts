/** The page in a browser: what a newcomer does first, on a desk and on a small phone. */
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../support/browser.ts';
import { type Running, startSimulator } from '../../support/simulator.ts';
import { until } from '../../support/until.ts';

const PHOTO = fileURLToPath(new URL('../../data/photo-with-gps.jpg', import.meta.url));

let browser: Browser;
let run: Running;
let page: Page;
const failures: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  run = await startSimulator();
  failures.length = 0;
  page = await (await browser.newContext({ viewport: { width: 1300, height: 820 } })).newPage();
  page.on('pageerror', (error) => failures.push(error.message));
  page.on('console', (message) => message.type() === 'error' && failures.push(message.text()));
  await page.goto(`${run.url}/simulator`);
  await page.getByRole('button', { name: /Mieszkanka 1/ }).waitFor();
});
afterEach(async () => {
  await page.context().close();
  await run.close();
});

const firstResident = async (): Promise<string> => (await run.api('GET', 'residents')).body.residents[0].psid;
const answer = async (message: object) => run.graph('me/messages', { recipient: { id: await firstResident() }, message });
const write = async (text: string) => {
  await page.getByLabel('Wiadomość', { exact: true }).fill(text);
  await page.keyboard.press('Enter');
  await page.locator('.message.resident', { hasText: text }).waitFor();
};
const seriousProblems = async () =>
  (await new AxeBuilder({ page }).analyze()).violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
const width = () => page.evaluate(() => document.documentElement.scrollWidth);

describe('on a desk', () => {
  it('a resident writes, gets an answer, and taps a quick reply that vanishes', async () => {
    await write('nie świeci latarnia');
    await answer({ text: 'Gdzie to jest?', quick_replies: [{ content_type: 'text', title: 'Moje podwórko', payload: 'yard' }] });
    await page.getByRole('button', { name: 'Moje podwórko' }).click();
    await page.locator('.message.resident', { hasText: 'Moje podwórko' }).waitFor();
    await until('the chips to vanish', async () => (await page.locator('#quick-replies button').count()) === 0);
    await until('the webhook', async () => run.events('message').some((event) => event.message?.text === 'Moje podwórko'));
    await until('the read receipt', async () => run.events('read').length > 0);
    expect(failures).toEqual([]);
  });

  it('changes and unsends an own message, and reacts to an answer', async () => {
    await write('ulica Polna');
    await page.getByRole('button', { name: 'Zmień lub cofnij' }).click();
    await page.getByRole('button', { name: 'Zmień', exact: true }).click();
    await write('ulica Leśna');
    await page.locator('.meta', { hasText: 'zmieniona' }).waitFor();
    await page.getByRole('button', { name: 'Zmień lub cofnij' }).click();
    await page.getByRole('button', { name: 'Cofnij wysłanie' }).click();
    await page.locator('.bubble.gone').waitFor();
    await answer({ text: 'Dobrze' });
    await page.getByRole('button', { name: 'Zareaguj' }).click();
    await page.getByRole('button', { name: 'Reakcja ❤' }).click();
    await page.locator('.reaction').waitFor();
    expect(run.events('message_edit')).toHaveLength(1);
    expect(run.events('reaction')).toHaveLength(1);
    expect(failures).toEqual([]);
  });

  it('sends a photo from the disk and a sample voice', async () => {
    await page.getByLabel('Plik', { exact: true }).setInputFiles(PHOTO);
    await page.locator('.message img.photo').waitFor();
    await page.getByRole('button', { name: 'Dodaj załącznik' }).click();
    await page.getByRole('button', { name: 'Wiadomość głosowa' }).click();
    await page.locator('.message audio').waitFor();
    const kinds = run.events('message').map(({ message }) => message?.attachments);
    expect(kinds).toMatchObject([[{ type: 'image' }], [{ type: 'audio' }]]);
    expect(failures).toEqual([]);
  });

  it('tells why Graph refused, after a jump of the clock', async () => {
    await write('dzień dobry');
    await page.getByRole('button', { name: '+25 godz.' }).click();
    await page.getByText('okno 24 godz. zamknięte').first().waitFor();
    await answer({ text: 'za późno' });
    await page.locator('#journal .refused', { hasText: '10/2018278' }).waitFor();
    await page.locator('#messages .refusal', { hasText: 'minęły 24 godziny' }).waitFor();
    expect(failures).toEqual([]);
  });

  it('adds a person whose chat is their own', async () => {
    await write('tylko moje');
    await page.getByLabel('Nowa osoba').fill('Mieszkaniec 4');
    await page.getByRole('button', { name: 'Dodaj', exact: true }).click();
    await page
      .getByRole('button', { name: /Mieszkaniec 4/ })
      .and(page.locator('[aria-current]'))
      .waitFor();
    await until('an empty chat', async () => (await page.locator('.message').count()) === 0);
  });

  it('sends twice with a wrong signature when asked to, and shows the answer', async () => {
    run.webhook.status = 401;
    await page.getByText('Jak Meta dostarcza').click();
    await page.getByLabel('Sposób').selectOption('twice');
    await page.getByLabel('Podpis').selectOption('wrong');
    await write('podrobiona');
    await page.locator('#journal .refused', { hasText: 'webhook odrzucił podpis (401)' }).nth(1).waitFor();
  });

  it('has nothing that a screen reader or a keyboard would stumble over', async () => {
    await write('dzień dobry');
    await answer({ text: 'Wybierz', quick_replies: [{ content_type: 'text', title: 'Pomoc', payload: 'help' }] });
    await page.getByRole('button', { name: 'Pomoc' }).waitFor();
    for (const panel of await page.locator('.panel > summary').all()) await panel.click();
    expect(await seriousProblems()).toEqual([]);
  });
});

describe('at 360 pixels', () => {
  beforeEach(() => page.setViewportSize({ width: 360, height: 740 }));

  it.each(['Mieszkańcy', 'Rozmowa', 'Kulisy'])('%s fits and reads well', async (view) => {
    await page.getByRole('button', { name: view, exact: true }).click();
    expect(await width()).toBe(360);
    expect(await seriousProblems()).toEqual([]);
  });

  it('a chat is possible', async () => {
    await write('z telefonu');
    await answer({ text: 'Słucham' });
    await page.getByText('Słucham').waitFor();
    expect(await width()).toBe(360);
  });
});

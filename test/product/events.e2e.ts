/**
 * The whole story of an event: one resident signs up in the chat, one on the web, a third waits; the first gives the seat back, the third takes
 * it; staff check in without a connection; another event is cancelled and everybody is told.
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { signedIn } from '../support/console.ts';
import { AT, guestsNow, inHours, type Published, publishedEvent, signedUpFor } from '../support/event-stories.ts';
import { text } from '../support/events.ts';
import { nextTime } from '../support/local-time.ts';
import type { Resident } from '../support/product.ts';
import { type Running, startProduct } from '../support/running.ts';
import { shotsNamed } from '../support/shot.ts';
import { until } from '../support/until.ts';

/** The whole way of a message, on a machine that does other things beside. */
const PATIENT = 60;

let product: Running;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
  await nextTime(product, '10:00');
});
afterAll(() => Promise.all([product.stop(), browser.close()]));

const shot = shotsNamed('story-events');

interface Letter {
  readonly kind: string;
  readonly to: readonly string[];
  readonly text: string;
}

const letterTo = (to: string, words: RegExp): Promise<Letter> =>
  until(
    `${words} to ${to}`,
    async () => {
      const answer = await fetch(`${product.run.url}/local/outbox.json`);
      const { items } = (await answer.json()) as { items: readonly Letter[] };
      return items.find((letter) => letter.to.includes(to) && words.test(letter.text));
    },
    { seconds: PATIENT },
  );

/** Says it and waits patiently for the answer. */
const asks = async (resident: Resident, said: string | object, part: string | RegExp) => {
  const since = (await resident.messages()).length;
  await resident.send(typeof said === 'string' ? { text: said } : { ...said });
  return resident.hears(part, since, PATIENT);
};

/** As the button under an event in the chat does it. */
const signsUpInChat = async (resident: Resident, { date }: Published, name: string, answer: string | RegExp) => {
  await asks(resident, { quickReply: { title: 'Zapisz mnie', payload: `join:${date.id}` } }, 'Ile osób przyjdzie?');
  await asks(resident, '1', 'Na jakie imię');
  await asks(resident, name, /Zapisać/);
  return asks(resident, 'tak', answer);
};

const signsUpOnWeb = async ({ date }: Published, name: string, phone: string): Promise<void> => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'pl-PL', javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${product.run.url}/wydarzenia/${date.id}`);
  await page.getByLabel('Imię').fill(name);
  await page.getByLabel('Numer telefonu').fill(phone);
  await page.getByRole('button', { name: 'Zapisz mnie' }).click();
  await page.getByRole('heading', { name: 'Wpisz 6 cyfr' }).waitFor();
  const { text: sms } = await letterTo(`+48${phone.replaceAll(' ', '')}`, /(?<!\d)\d{3} ?\d{3}(?!\d)/);
  await page.locator('input.code').fill(/(?<!\d)\d{3} ?\d{3}(?!\d)/.exec(sms)?.[0] ?? '');
  await page
    .locator('form', { has: page.locator('input.code') })
    .getByRole('button')
    .click();
  await page.locator('.big-code').waitFor();
  await shot(page, 'web');
  await context.close();
};

const stateOf = async (made: Published, name: string): Promise<string | undefined> =>
  (await guestsNow(product, made.date.id)).find((guest) => guest.name === name)?.state.name;

describe('an event with two seats', () => {
  let made: Published;

  it('is signed up for in the chat and on the web; the third waits, is offered the seat that is given back, and takes it', async () => {
    made = await publishedEvent(product, await inHours(product, 6), {
      title: text('Spacer przy wieży'),
      seats: { kind: 'shared', total: 2 },
    });
    const [first, third] = [await product.resident(), await product.resident()];
    await signsUpInChat(first, made, 'Pierwsza', 'Kod na wejście');
    await signsUpOnWeb(made, 'Druga', '600 800 901');
    await signsUpInChat(third, made, 'Trzecia', 'Twoje miejsce na liście: 1');

    const before = (await third.messages()).length;
    await asks(first, 'rezygnuję', 'Zrezygnować?');
    await asks(first, 'tak', 'Zapis odwołany');
    await third.hears('Zwolniło się miejsce', before, PATIENT);
    await asks(third, 'tak', 'Kod na wejście');
    expect([await stateOf(made, 'Pierwsza'), await stateOf(made, 'Druga'), await stateOf(made, 'Trzecia')]).toEqual([
      'ended',
      'seated',
      'seated',
    ]);
  }, 240_000);

  it('has its guests let in by staff without a connection, and each is counted once', async () => {
    const door = await signedIn(product, browser, AT.staffId, { path: `/console/events/${made.date.id}/door` });
    const { page, context } = door;
    await page.getByText('0 z 2').waitFor();
    await context.setOffline(true);
    const code = (await guestsNow(product, made.date.id)).find(({ name }) => name === 'Druga')?.code ?? '';
    for (const [typed, name] of [
      [code, 'Druga'],
      ['trzecia', 'Trzecia'],
    ] as const) {
      await page.getByLabel('Kod albo imię').fill(typed);
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').getByRole('button', { name: 'Wpuść', exact: true }).click();
      await page.getByText(`Wpuszczono: ${name}`).waitFor();
    }
    await page.getByText('2 z 2').waitFor();
    await shot(page, 'door');
    await context.setOffline(false);
    const came = await until(
      'both to be in',
      async () => {
        const guests = (await guestsNow(product, made.date.id)).filter(({ attendance }) => attendance !== null);
        return guests.length === 2 && guests;
      },
      { seconds: PATIENT },
    );
    expect(came.map(({ attendance }) => [attendance?.by, attendance?.adults])).toEqual([
      [AT.staffId, 1],
      [AT.staffId, 1],
    ]);
    expect(door.problems()).toEqual([]);
    await context.close();
  }, 240_000);
});

describe('an event that is cancelled', () => {
  it('is told in the chat, by SMS and by a call; the report adds up to everybody', async () => {
    const made = await publishedEvent(product, await inHours(product, 72), { title: text('Kawiarenka na skwerze') });
    const resident = await product.resident();
    await signsUpInChat(resident, made, 'Z rozmowy', 'Kod na wejście');
    await signsUpOnWeb(made, 'Ze strony', '600 800 902');
    await signedUpFor(product, made, 'Bez telefonu');
    const before = (await resident.messages()).length;

    const { page, context, problems } = await signedIn(product, browser, AT.staffId, { path: `/console/events/${made.date.id}` });
    await page.getByRole('link', { name: 'Całe wydarzenie' }).click();
    await page.getByRole('button', { name: 'Odwołaj całe wydarzenie' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/Odwołasz 1 termin przed nami. Zajęte miejsca: 3/).waitFor();
    await dialog.getByLabel('Powód').fill('Zapowiadają burzę.');
    await dialog.getByRole('button', { name: 'Odwołaj całe wydarzenie' }).click();
    await page.getByText('Zapisane i wysłane.').waitFor();

    await resident.hears('Zapowiadają burzę.', before, PATIENT);
    await letterTo('+48600800902', /Odwołane/);
    await page.goto(`${product.run.url}/console/events/${made.date.id}/told`);
    const report = page.locator('section.card', { has: page.getByRole('heading', { name: 'Odwołanie' }) });
    await report.getByText('Do powiadomienia: 3 zapisy').waitFor({ timeout: PATIENT * 1000 });
    await report.getByRole('row', { name: 'Razem 3 100 %' }).waitFor();
    await report.getByRole('row', { name: /Do zadzwonienia lub przekazania 1 33 %/ }).waitFor();
    await report.getByText('W drodze albo czeka do rana').waitFor({ state: 'detached', timeout: PATIENT * 1000 });
    await shot(page, 'told');
    const staff = await product.staff(AT.staffId);
    const { items } = await staff.get<{ items: { text: string; who: { name: string | null } | null }[] }>('/api/calls?limit=100');
    expect(items.find(({ who }) => who?.name === 'Bez telefonu')?.text).toContain('Zapowiadają burzę.');
    expect(problems()).toEqual([]);
    await context.close();
  }, 240_000);
});

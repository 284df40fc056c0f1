/** Events at work: made and published, guests let in without a connection, a date cancelled and everybody told. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { city } from '../../shared/city/current.ts';
import { launchBrowser } from '../support/browser.ts';
import { DESK, signedIn } from '../support/console.ts';
import { AT, guestsNow, inHours, publishedEvent, signedUpFor } from '../support/event-stories.ts';
import { type Running, startProduct } from '../support/running.ts';
import { until } from '../support/until.ts';

let product: Running;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
});
afterAll(() => Promise.all([product.stop(), browser.close()]));

const OFFICE = city.staff.find(({ role }) => role === 'office')?.id ?? '';

const shot = async (page: Page, name: string): Promise<void> => {
  const folder = process.env.CONSOLE_SCREENSHOTS;
  if (folder !== undefined) await page.screenshot({ path: `${folder}/console-events-${name}.png` });
};

const localDay = (at: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: city.timeZone, dateStyle: 'short' }).format(new Date(at));

const letIn = async (page: Page): Promise<void> => {
  await page.getByRole('dialog').getByRole('button', { name: 'Wpuść', exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
};

describe('the office', () => {
  it('writes an event, is told what is missing, publishes it, and residents see it', async () => {
    const { page, context, problems } = await signedIn(product, browser, OFFICE, { viewport: DESK, path: '/console/events' });
    await page.getByRole('heading', { name: 'Wydarzenia' }).waitFor();
    await page.getByRole('link', { name: 'Nowe wydarzenie' }).waitFor();
    await shot(page, 'list');
    await page.getByRole('link', { name: 'Nowe wydarzenie' }).click();
    await page.getByRole('button', { name: 'Zapisz szkic' }).click();
    await page.getByText(/Uzupełnij jeszcze: rodzaj, tytuł, opis, miejsce, podobszar, dzień i godziny/).waitFor();
    const title = 'Spacer śladami sklepów';
    await page.getByLabel('Rodzaj wydarzenia').selectOption({ index: 1 });
    await page.getByLabel('Tytuł', { exact: true }).fill(title);
    await page.getByLabel('Opis', { exact: true }).fill('Idziemy powoli, z przerwą na herbatę.');
    await page.getByLabel('Dzień', { exact: true }).fill(localDay((await inHours(product, 24 * 5)).startsAt));
    await page.getByLabel('Miejsce', { exact: true }).fill('Przykładowa świetlica');
    await page.getByLabel('Podobszar').selectOption(AT.subarea);
    await page.getByLabel('Liczba miejsc').fill('12');
    await shot(page, 'editor');
    await page.getByRole('button', { name: 'Zapisz szkic' }).click();
    await page.getByText('Szkic jest zapisany').waitFor();
    await page.getByRole('link', { name: 'Otwórz wydarzenie' }).click();
    await page.getByRole('button', { name: 'Opublikuj' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Opublikuj' }).click();
    await page.getByText('Opublikowane. Mieszkańcy już je widzą.').waitFor();
    await until('residents to see it', async () => (await (await fetch(`${product.run.url}/wydarzenia`)).text()).includes(title));
    expect(problems()).toEqual([]);
    await context.close();
  });

  it('cannot publish an event for children before the standards and the check of its leaders are named', async () => {
    const { page, context } = await signedIn(product, browser, OFFICE, { viewport: DESK, path: '/console/events/new' });
    await page.getByLabel('Rodzaj wydarzenia').selectOption({ index: 1 });
    await page.getByLabel('Tytuł', { exact: true }).fill('Warsztaty lepienia');
    await page.getByLabel('Opis', { exact: true }).fill('Lepimy z gliny.');
    await page.getByLabel('Dzień', { exact: true }).fill(localDay((await inHours(product, 24 * 6)).startsAt));
    await page.getByLabel('Miejsce', { exact: true }).fill('Przykładowa świetlica');
    await page.getByLabel('Podobszar').selectOption(AT.subarea);
    await page.getByLabel('To wydarzenie jest dla dzieci').check();
    await page.getByRole('button', { name: 'Zapisz szkic' }).click();
    await page.getByRole('link', { name: 'Otwórz wydarzenie' }).click();
    await page.getByText('Tego jeszcze nie można opublikować:').waitFor();
    await page.getByRole('button', { name: 'Opublikuj' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Opublikuj' }).click();
    await page.getByText(/Wydarzenie dla dzieci wymaga standardów ochrony małoletnich/).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Uzupełnij' }).click();
    await page.getByLabel('Adres standardów ochrony małoletnich').fill('https://example.org/standardy');
    await page.getByLabel('Kto sprawdził prowadzących w rejestrze?').fill('Koordynatorka programu');
    await page.getByLabel('Kiedy sprawdził?').fill('2026-11-02');
    await page.getByRole('button', { name: 'Zapisz zmiany' }).click();
    await page.getByRole('link', { name: 'Otwórz wydarzenie' }).click();
    await page.getByRole('button', { name: 'Opublikuj' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Opublikuj' }).click();
    await page.getByText('Opublikowane. Mieszkańcy już je widzą.').waitFor();
    await context.close();
  });
});

describe('guests of a date', () => {
  it('are signed up without a phone, wait with a reason, and move up', async () => {
    const made = await publishedEvent(product, await inHours(product, 24 * 4), { seats: { kind: 'shared', total: 1 } });
    const first = await signedUpFor(product, made, 'Pani Zofia');
    const { page, context, problems } = await signedIn(product, browser, OFFICE, { path: `/console/events/${made.date.id}` });
    await page.getByRole('heading', { name: 'Pani Zofia' }).waitFor();
    await page.getByRole('button', { name: 'Zapisz kogoś' }).click();
    await page.getByLabel('Imię lub to, jak ją wołać przy drzwiach').fill('Pan Władek');
    await page.getByLabel('Ta osoba wie ode mnie, co się stanie z jej danymi.').check();
    await page.getByRole('button', { name: 'Zapisz na wydarzenie' }).click();
    await page.getByText('Nie ma wolnych miejsc. Ta osoba jest na liście rezerwowej, miejsce 1.').waitFor();
    await page.getByText('nie ma wolnych miejsc', { exact: true }).waitFor();
    await shot(page, 'date');
    await page.getByText(`Kod ${first.code}`).click();
    await page.getByRole('button', { name: 'Odwołaj zapis' }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Odwołaj zapis' }).click();
    await page.getByText(/Ma propozycję miejsca do:/).waitFor();
    expect(problems()).toEqual([]);
    await context.close();
  });
});

describe('the door', () => {
  it('lets in by code and by name without a connection; synced once, and a second device knows', async () => {
    const made = await publishedEvent(product, await inHours(product, 3), { seats: { kind: 'shared', total: 30 } });
    const ewa = await signedUpFor(product, made, 'Ewa Łąkowa');
    await signedUpFor(product, made, 'Żaneta', { party: { adults: 2, children: [] } });
    const late = await signedUpFor(product, made, 'Późny Gość');
    const path = `/console/events/${made.date.id}/door`;
    const { page, context, problems } = await signedIn(product, browser, AT.staffId, { path });
    const second = await signedIn(product, browser, OFFICE, { path });
    await page.getByText('0 z 4').waitFor();
    await second.page.getByText('0 z 4').waitFor();
    await context.setOffline(true);

    await page.getByLabel('Kod albo imię').fill(ewa.code.toLowerCase());
    await page.keyboard.press('Enter');
    await letIn(page);
    await page.getByText('Wpuszczono: Ewa Łąkowa (1 dorosły)').waitFor();
    await page.getByLabel('Kod albo imię').fill('zaneta');
    await page.getByRole('button', { name: /Żaneta/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Dorośli: mniej' }).click();
    await letIn(page);
    await page.getByText('2 z 4').waitFor();
    await page.getByText('2 wejścia czekają na wysłanie').waitFor();
    await page.getByRole('button', { name: 'Dzieci: więcej' }).click();
    await page.evaluate(() => scrollTo(0, 0));
    await shot(page, 'door-offline');
    expect((await guestsNow(product, made.date.id)).filter(({ attendance }) => attendance !== null)).toEqual([]);

    // The list and what was let in are on the device, not in the window.
    await page.reload();
    await page.getByText('2 z 4').waitFor();
    await page.getByRole('button', { name: /Ewa Łąkowa/ }).click();
    await page
      .getByRole('dialog')
      .getByText(/Było już o \d\d:\d\d u Ciebie/)
      .waitFor();
    await page.getByRole('button', { name: 'Zamknij' }).click();

    // Meanwhile somebody else lets the third one in, and this device does too.
    await second.page.getByRole('button', { name: /Późny Gość/ }).click();
    await letIn(second.page);
    await until('the third to be in', async () =>
      (await guestsNow(product, made.date.id)).some(({ id, attendance }) => id === late.id && attendance !== null),
    );
    await page.getByRole('button', { name: /Późny Gość/ }).click();
    await letIn(page);

    await context.setOffline(false);
    await page.getByRole('button', { name: /Zaloguj się, aby wysłać/ }).click();
    await page.getByText(/Późny Gość: było już o .* Policzyliśmy raz/).waitFor();
    await shot(page, 'door-conflict');
    const guests = await guestsNow(product, made.date.id);
    expect(guests.map(({ name, attendance }) => [name, attendance?.adults])).toEqual(
      expect.arrayContaining([
        ['Ewa Łąkowa', 1],
        ['Żaneta', 1],
        ['Późny Gość', 1],
      ]),
    );
    expect(guests.find(({ id }) => id === late.id)?.attendance?.by).toBe(OFFICE);
    await page.getByRole('button', { name: 'Rozumiem' }).click();
    await page.getByText('Do wyjaśnienia').waitFor({ state: 'detached' });

    await second.page.getByText('3 z 4').waitFor();
    await second.page.getByRole('button', { name: /Ewa Łąkowa/ }).click();
    await second.page
      .getByRole('dialog')
      .getByText(/Było już o \d\d:\d\d/)
      .waitFor();
    await shot(second.page, 'door-already');
    const office = await product.staff('office');
    const after = await office.get<{ walkIns: { children: number }; attendance: { people: number } }>(
      `/api/event-dates/${made.date.id}/afterwards`,
    );
    expect([after.walkIns.children, after.attendance.people]).toEqual([1, 4]);
    expect([...problems(), ...second.problems()]).toEqual([]);
    await Promise.all([context.close(), second.context.close()]);
  });
});

describe('a cancelled date', () => {
  it('says beforehand who hears of it; the report adds up to everybody', async () => {
    const made = await publishedEvent(product, await inHours(product, 24 * 3));
    await signedUpFor(product, made, 'Pani Basia', { contact: { kind: 'sms', value: '500 100 200' } });
    await signedUpFor(product, made, 'Pan Adam', { contact: { kind: 'email', value: 'adam@example.org' } });
    await signedUpFor(product, made, 'Pani Hela');
    const { page, context, problems } = await signedIn(product, browser, OFFICE, { path: `/console/events/${made.date.id}` });
    await page.getByText('Zmiany terminu').click();
    await page.getByRole('button', { name: 'Odwołaj termin' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Powiadomimy 3 osoby').waitFor();
    await dialog.getByText('SMS-em: 1').waitFor();
    await dialog.getByText('do przekazania osobiście: 1').waitFor();
    await dialog.getByLabel('Powód').fill('Prowadząca zachorowała.');
    await shot(page, 'cancel');
    await dialog.getByRole('button', { name: 'Odwołaj termin' }).click();
    await page.getByText('Odwołane', { exact: true }).first().waitFor();
    await page.getByRole('link', { name: 'Kto został powiadomiony' }).click();
    const report = page.locator('section.card', { has: page.getByRole('heading', { name: 'Odwołanie' }) });
    await report.getByText('Do powiadomienia: 3 zapisy').waitFor();
    await report.getByRole('row', { name: /Do zadzwonienia lub przekazania 1 33 %/ }).waitFor();
    await report.getByRole('row', { name: 'Razem 3 100 %' }).waitFor();
    await report.getByRole('row', { name: /^Wysłane 2 67 %/ }).waitFor({ timeout: 60_000 });
    await shot(page, 'told');
    expect(problems()).toEqual([]);
    await context.close();
  });
});

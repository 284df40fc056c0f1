/** The streetworker's tools on a phone: one sentence, photos without a connection, a note for the staircase, notifications, a walk, a lost phone. */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localDate } from '../../shared/calendar/calendar.ts';
import { city } from '../../shared/city/current.ts';
import { launchBrowser } from '../support/browser.ts';
import { looked, type Reported, reported, type Signed, signedIn, streetworker } from '../support/console.ts';
import { holds } from '../support/holds.ts';
import { type Running, startProduct } from '../support/running.ts';
import { until } from '../support/until.ts';

let product: Running;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
});
afterAll(() => Promise.all([product.stop(), browser.close()]));

const PHOTO = 'local/messenger/samples/lamp.jpg';

const shot = async (page: Page, name: string): Promise<void> => {
  const folder = process.env.CONSOLE_SCREENSHOTS;
  if (folder !== undefined) await page.screenshot({ path: `${folder}/console-${name}.png` });
};

const lookingAt = ({ id, assignee }: Reported): Promise<Signed> =>
  signedIn(product, browser, assignee, { path: `/console/issues/${id}` });

const doing = async (page: Page, button: string, confirm = button): Promise<void> => {
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: confirm, exact: true }).click();
};

const everythingSent = (page: Page): Promise<void> =>
  page.getByRole('status').getByRole('link', { name: 'do wysłania' }).waitFor({ state: 'detached' });

interface Detail {
  readonly issue: { readonly state: { readonly name: string } };
  readonly attachments: readonly { readonly state: string; readonly staff: { readonly shows: string } | null }[];
}
const detailOf = async ({ id }: Reported): Promise<Detail> => (await product.staff('office')).get<Detail>(`/api/issues/${id}`);

/** Addresses of what is kept on the phone. */
const copiesOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const asked = indexedDB.open('console');
        asked.onerror = () => reject(asked.error);
        asked.onsuccess = () => {
          const found = asked.result.transaction('copies').objectStore('copies').getAllKeys();
          found.onsuccess = () => {
            asked.result.close();
            resolve(found.result.map(String));
          };
        };
      }),
  );

describe('one sentence', () => {
  it('fills category, place and urgency, which are put right and saved; without a connection the form is filled by hand', async () => {
    const { page, context, problems } = await signedIn(product, browser, streetworker.id, { path: '/console/report' });
    // Where no other test reports: it would be asked whether it is the same.
    const street = streetworker.streets.at(-1) ?? '';
    await page.getByLabel('Powiedz, co i gdzie').fill(`nie świeci latarnia, ${street} 7`);
    await page.getByRole('button', { name: 'Wypełnij pola' }).click();
    await page.getByText('Pola są wypełnione.').waitFor();
    await holds(page.getByLabel('Gdzie?'), `${street} 7`);
    const lighting = city.categories.find(({ id }) => id === 'oswietlenie')?.name.pl ?? '';
    expect(await page.getByLabel('Czego dotyczy?').evaluate((box) => (box as HTMLSelectElement).selectedOptions[0]?.text)).toBe(
      lighting,
    );
    await shot(page, 'sentence');
    await page.getByLabel('Ta osoba wie ode mnie, co się stanie z jej danymi.').check();
    await page.getByRole('button', { name: 'Zapisz zgłoszenie' }).click();
    await page.getByText('Zapisane. Numer zgłoszenia').waitFor();

    await page.getByRole('button', { name: 'Zgłoś następne' }).click();
    await context.setOffline(true);
    await page.getByLabel('Powiedz, co i gdzie').fill('złamana ławka w parku');
    await page.getByRole('button', { name: 'Wypełnij pola' }).click();
    await page.getByText('Nie udało się teraz odczytać zdania.').waitFor();
    await holds(page.getByLabel('Co się dzieje?'), 'złamana ławka w parku');
    expect(problems()).toEqual([]);
    await context.close();
  });
});

describe('photos without a connection', () => {
  it('are kept on the phone and seen there, outlive a reload, and arrive once; the one after the repair comes with the outcome', async () => {
    const issue = await reported(product);
    const { page, context, problems } = await lookingAt(issue);
    await doing(page, 'Przyjmuję');
    await page.getByText('Zapisane i wysłane.').waitFor();
    await context.setOffline(true);
    await page.getByText('Dodaj zdjęcie', { exact: true }).click();
    await page.getByLabel('Zdjęcie', { exact: true }).setInputFiles(PHOTO);
    await page.getByLabel('Co pokazuje?').selectOption('before');
    await page.getByRole('button', { name: 'Zapisz zdjęcie' }).click();
    await page.getByText('Zapisane na tym urządzeniu.').waitFor();
    await page.getByRole('button', { name: 'Załatwione', exact: true }).click();
    await page.getByLabel('Co zostało zrobione?').fill('Latarnia świeci od dziś.');
    await page.getByLabel('Zdjęcie po naprawie (jeśli masz)').setInputFiles(PHOTO);
    await page.getByRole('button', { name: 'Wyślij i zamknij' }).click();
    await page.getByRole('link', { name: '3 do wysłania' }).waitFor();
    await page.reload();
    await page.getByRole('link', { name: '3 do wysłania' }).waitFor();
    await page.getByRole('img', { name: `${issue.number}: zdjęcie przed` }).waitFor();
    await page.getByRole('img', { name: `${issue.number}: zdjęcie po` }).scrollIntoViewIfNeeded();
    await shot(page, 'photos-offline');
    expect((await detailOf(issue)).attachments).toEqual([]);

    await context.setOffline(false);
    await page.getByRole('button', { name: /Zaloguj się, aby wysłać/ }).click();
    await page.waitForURL(`**/console/issues/${issue.id}`);
    await everythingSent(page);
    await issue.resident.hears('Latarnia świeci od dziś.');
    const { attachments } = await until('both photos to be cleaned', async () => {
      const detail = await detailOf(issue);
      return detail.attachments.every(({ state }) => state === 'stored') ? detail : null;
    });
    expect(attachments.map(({ staff }) => staff?.shows).toSorted()).toEqual(['after', 'before']);
    await page.getByRole('img', { name: 'Zdjęcie 2' }).waitFor();
    await page
      .getByText('Dodaj zdjęcie', { exact: true })
      .evaluate((element) => element.scrollIntoView({ block: 'end', behavior: 'instant' }));
    await page.evaluate(() => scrollBy({ top: 120, behavior: 'instant' }));
    await shot(page, 'photos');

    // Kartka na klatkę
    await page.getByRole('button', { name: 'Kartka na klatkę' }).click();
    const dialog = page.getByRole('dialog');
    await holds(dialog.getByLabel('Co zrobiono'), 'Latarnia świeci od dziś.');
    await dialog.getByRole('button', { name: 'Przygotuj' }).click();
    await dialog.getByText('Przeczytaj jeszcze raz').waitFor();
    await shot(page, 'note-dialog');
    await dialog.getByLabel('W tych słowach i zdjęciach nie ma nikogo').check();
    await dialog.getByRole('button', { name: 'Przygotuj' }).click();
    const link = page.getByRole('link', { name: /Otwórz: kartka-/ });
    await link.waitFor();
    const pdf = await fetch((await link.getAttribute('href')) ?? '');
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect(problems()).toEqual([]);
    await context.close();
  });
});

describe('the walk', () => {
  it('is put into order by buttons and by the keyboard, kept on the phone, shown on a map and on paper', async () => {
    const issues = [
      await reported(product),
      await reported(product, 'dziura w chodniku'),
      await reported(product, 'pełny śmietnik'),
    ];
    const [first] = issues;
    const { page, context, problems } = await signedIn(product, browser, first?.assignee ?? '', { path: '/console/issues' });
    await page.getByRole('link', { name: 'Lista na obchód' }).click();
    const stops = page.locator('.walk > li');
    await stops.nth(2).waitFor();
    const numbers = async () => (await stops.locator('small').allInnerTexts()).map((text) => text.split(', ').at(-1) ?? '');
    const before = await numbers();
    await page.getByRole('button', { name: `${before[1]}: wyżej` }).click();
    await page.getByText(`${before[1]}: miejsce 1 z`).waitFor({ state: 'attached' });
    expect((await numbers()).slice(0, 2)).toEqual([before[1], before[0]]);
    // The focus stays on the button of the stop that moved.
    await page.keyboard.press('Alt+ArrowDown');
    expect((await numbers()).slice(0, 2)).toEqual(before.slice(0, 2));
    await page.getByRole('button', { name: `${before[2]}: wyżej` }).click();
    const kept = await numbers();
    await until(
      'copies of what is mine',
      async () => (await copiesOf(page)).filter((path) => /iss_[^/]+$/.test(path)).length >= 3,
    );
    await context.setOffline(true);
    await page.reload();
    await stops.nth(2).waitFor();
    expect(await numbers()).toEqual(kept);
    await page.getByRole('button', { name: 'Pokaż mapę' }).click();
    await page.locator('.walk-pin').nth(2).waitFor();
    await shot(page, 'walk');
    const seen = await looked(page);
    expect(seen).toEqual({ violations: [], width: 390 });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.walk-moves').first().isVisible()).toBe(false);
    await page.getByText('☐ załatwione').first().waitFor();
    await shot(page, 'walk-print');
    await page.emulateMedia({ media: 'screen' });
    await page.locator('.walk-pin').first().press('Enter');
    await page.waitForURL('**/console/issues/iss_*');
    // Never opened before, and readable without a connection.
    await page.getByText('Co teraz?').waitFor();
    expect(problems()).toEqual([]);
    await context.close();
  });
});

describe('a notification', () => {
  /** The push service's part, which no test can be: the message arrives at the worker. */
  const push = async (session: CDPSession, message: object): Promise<void> => {
    const registration = new Promise<string>((resolve) => {
      session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
        const ours = registrations.find(({ scopeURL }) => scopeURL.endsWith('/console'));
        if (ours !== undefined) resolve(ours.registrationId);
      });
    });
    await session.send('ServiceWorker.enable');
    const registrationId = await registration;
    const data = JSON.stringify(message);
    await session.send('ServiceWorker.deliverPushMessage', { origin: product.run.url, registrationId, data });
  };

  it('shows number and category only; on the own page stands what else is known of how one is told', async () => {
    const { page, context } = await signedIn(product, browser, streetworker.id, { path: '/console/me' });
    await page.getByRole('heading', { name: 'Powiadomienia' }).waitFor();
    await page.getByText('Zespół nie ma Twojego adresu e-mail').waitFor();
    await shot(page, 'me');
    const [worker] = context.serviceWorkers();
    if (worker === undefined) throw new Error('the console has no service worker');
    // A browser without a screen shows no notification: what the worker asks it to show is noted.
    await worker.evaluate(() => {
      const noted: unknown[] = [];
      Object.assign(globalThis, { noted });
      const { registration } = globalThis as unknown as { registration: ServiceWorkerRegistration };
      registration.showNotification = async (title, options) => void noted.push({ title, ...options });
    });
    const message = { title: 'Nowa sprawa dla Ciebie', body: 'X-2026-00001, Oświetlenie', tag: 'iss_1', path: '/console/issues' };
    await push(await context.newCDPSession(page), message);
    const shown = await until('the notification', () =>
      worker.evaluate(() => (globalThis as unknown as { noted: object[] }).noted[0] ?? null),
    );
    expect(shown).toMatchObject({ title: message.title, body: message.body, tag: 'iss_1', data: '/console/issues' });
    await context.close();
  });
});

describe('away, and a lost phone', () => {
  it('the office enters an absence and disconnects the phone: its copy is gone at its next word, and the door says why', async () => {
    const issue = await reported(product);
    const phone = await lookingAt(issue);
    await phone.page.getByRole('button', { name: 'Przyjmuję' }).waitFor();
    const desk = await signedIn(product, browser, city.staff.find(({ role }) => role === 'office')?.id ?? '', {
      path: '/console/team',
    });
    const name = city.staff.find(({ id }) => id === issue.assignee)?.name ?? '';
    const card = desk.page.getByRole('article').filter({ hasText: name });
    await card.getByText('Nieobecność i zastępstwo').click();
    // The day of the run, whose clock may be another than the browser's.
    const { now } = (await (await fetch(`${product.run.url}/local/clock`)).json()) as { now: string };
    for (const field of ['Od dnia', 'Do dnia (włącznie)']) await card.getByLabel(field).fill(localDate(city, now));
    await card.getByRole('button', { name: 'Zapisz nieobecność' }).click();
    await card.getByText('Dziś nieobecność').waitFor();
    await card.getByRole('button', { name: 'Już jestem' }).click();
    await card.getByText('Dziś nieobecność').waitFor({ state: 'detached' });
    await card.getByRole('button', { name: 'Telefon zgubiony' }).click();
    await desk.page.getByRole('dialog').getByText('Co nie zostało z tego telefonu wysłane, przepadnie.').waitFor();
    await shot(desk.page, 'lost-phone');
    await desk.page.getByRole('dialog').getByRole('button', { name: 'Odłącz urządzenia' }).click();
    await card.getByText('Urządzenia są odłączone.').waitFor();

    await phone.page.waitForURL(/logout/);
    await phone.page.goto(`${product.run.url}/console`);
    await phone.page.getByText('Biuro odłączyło to urządzenie.').waitFor();
    await shot(phone.page, 'device-ended');
    expect(await copiesOf(phone.page)).toEqual([]);
    await phone.context.close();
    await desk.context.close();
  });
});

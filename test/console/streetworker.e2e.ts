/** A streetworker with a phone: the list is live, work goes on without a connection, nothing is lost or doubled. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { city } from '../../shared/city/current.ts';
import { launchBrowser } from '../support/browser.ts';
import { type Reported, reported, type Signed, signedIn } from '../support/console.ts';
import { holds } from '../support/holds.ts';
import { type Running, startProduct } from '../support/running.ts';
import { shotsNamed } from '../support/shot.ts';
import { until } from '../support/until.ts';

let product: Running;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
});
afterAll(() => Promise.all([product.stop(), browser.close()]));

const colleague = city.staff.find(({ role }) => role === 'office')?.id ?? '';

const API = '**/api/**';

const shot = shotsNamed('console');

/** The streetworker who has this issue, looking at it. */
const lookingAt = async ({ id, assignee }: Reported): Promise<Signed> =>
  signedIn(product, browser, assignee, { path: `/console/issues/${id}` });

const everythingSent = (page: Page): Promise<void> =>
  page.getByRole('status').getByRole('link', { name: 'do wysłania' }).waitFor({ state: 'detached' });

const doing = async (page: Page, button: string, confirm = button): Promise<void> => {
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: confirm, exact: true }).click();
};

const historyOf = async ({ id }: Reported): Promise<readonly string[]> => {
  const office = await product.staff('office');
  const { history } = await office.get<{ history: { to: string }[] }>(`/api/issues/${id}`);
  return history.map(({ to }) => to);
};

describe('today’s list', () => {
  it('shows a new report without a reload; accepted with two taps, the resident hears of it', async () => {
    const first = await reported(product);
    const { page, context, problems } = await signedIn(product, browser, first.assignee);
    await page.getByText(first.number).waitFor();
    const second = await reported(product, 'dziura w chodniku');
    await page.getByText(second.number).waitFor();
    await shot(page, 'today');
    await page.getByText(second.number).click();
    await page.getByRole('button', { name: 'Przyjmuję' }).waitFor();
    // Without notifications she learns of it only here, and is told where to turn them on.
    await page.getByRole('link', { name: 'Włącz powiadomienia' }).waitFor();
    await shot(page, 'issue');
    await doing(page, 'Przyjmuję');
    await page.getByText('Zapisane i wysłane.').waitFor();
    await second.resident.hears(`${second.number} ma już osobę`);
    expect(problems()).toEqual([]);
    await context.close();
  });
});

describe('without a connection', () => {
  it('accepts, starts and resolves with the message previewed; online again all is sent once, in order, and the resident reads exactly that', async () => {
    const issue = await reported(product);
    const { page, context, problems } = await lookingAt(issue);
    await page.getByRole('button', { name: 'Przyjmuję' }).waitFor();
    await context.setOffline(true);
    await doing(page, 'Przyjmuję');
    await doing(page, 'Zaczynam');
    await page.getByRole('button', { name: 'Załatwione', exact: true }).click();
    await page.getByLabel('Co zostało zrobione?').fill('Żarówka wymieniona, latarnia świeci.');
    const previewed = await page.locator('.preview .bubble').innerText();
    await shot(page, 'resolve');
    await page.getByRole('button', { name: 'Wyślij i zamknij' }).click();
    await page.getByRole('link', { name: '3 do wysłania' }).waitFor();
    await page.getByText('Bez połączenia').waitFor();

    // The app and what was read open again without a connection; what waits is still there.
    await page.reload();
    await page.getByRole('link', { name: '3 do wysłania' }).waitFor();
    await page.getByText(/Kopia z:/).waitFor();
    await shot(page, 'offline');
    expect(await historyOf(issue)).not.toContain('accepted');

    await context.setOffline(false);
    await page.getByRole('button', { name: /Zaloguj się, aby wysłać/ }).click();
    await page.waitForURL(`**/console/issues/${issue.id}`);
    await everythingSent(page);
    await issue.resident.hears(previewed);
    expect((await historyOf(issue)).slice(-3)).toEqual(['accepted', 'in_progress', 'resolved']);
    expect(problems()).toEqual([]);
    await context.close();
  });

  it('reports for somebody; the report arrives when the connection is back', async () => {
    const { assignee } = await reported(product);
    const { page, context } = await signedIn(product, browser, assignee, { path: '/console/report' });
    await page.getByRole('button', { name: 'Zapisz zgłoszenie' }).waitFor();
    await context.setOffline(true);
    await page.getByLabel('Czego dotyczy?').selectOption({ index: 1 });
    await page.getByLabel('Co się dzieje?').fill('Złamana poręcz przy schodach');
    await page.getByLabel('Gdzie?').fill('przy szkole');
    await page.getByRole('button', { name: 'Zapisz zgłoszenie' }).click();
    await page.getByText('Najpierw powiedz tej osobie o jej danych').waitFor();
    await page.getByLabel('Ta osoba wie ode mnie, co się stanie z jej danymi.').check();
    await page.getByRole('button', { name: 'Zapisz zgłoszenie' }).click();
    await page.getByText('Wyśle się samo').waitFor();
    await context.setOffline(false);
    await everythingSent(page);
    const office = await product.staff('office');
    await until('the report to arrive', async () => {
      const { items } = await office.get<{ items: { id: string }[] }>('/api/issues?limit=100');
      const details = await Promise.all(
        items.map(({ id }) => office.get<{ issue: { description: string } }>(`/api/issues/${id}`)),
      );
      return details.filter(({ issue }) => issue.description === 'Złamana poręcz przy schodach').length === 1;
    });
    await context.close();
  });
});

describe('two people at once', () => {
  it('the second is told who did what, what rests on it is held back, and nothing typed is lost', async () => {
    const issue = await reported(product);
    const { page, context } = await lookingAt(issue);
    await page.getByRole('button', { name: 'Przyjmuję' }).waitFor();
    await context.setOffline(true);
    await doing(page, 'Przyjmuję');
    await page.getByRole('button', { name: 'Załatwione', exact: true }).click();
    await page.getByLabel('Co zostało zrobione?').fill('Naprawione dziś rano.');
    await page.getByRole('button', { name: 'Wyślij i zamknij' }).click();
    await page.getByRole('link', { name: '2 do wysłania' }).waitFor();

    const office = await product.staff('office');
    const me = await office.get<{ name: string }>('/api/me');
    const taken = await office.call('POST', `/api/issues/${issue.id}/accept`, {}, { 'idempotency-key': `office-${issue.id}` });
    expect(taken.status).toBe(200);

    await context.setOffline(false);
    await page.getByRole('link', { name: 'Nie przyjęto: 2 zmiany' }).first().click();
    await page.getByText(`${me.name}: przyjęte`).waitFor();
    await page.getByText('Nie wysłano, bo wcześniejsza zmiana').waitFor();
    await page.getByText('Naprawione dziś rano.').waitFor();
    await shot(page, 'conflict');
    expect(await historyOf(issue)).not.toContain('resolved');

    // Read and thought over: the words can still be sent, or dropped.
    await page.getByRole('button', { name: 'Usuń z listy' }).first().click();
    await page.getByRole('link', { name: 'Nie przyjęto: 1 zmiana' }).waitFor();
    await page.getByRole('button', { name: 'Usuń z listy' }).click();
    await page.getByText('Wszystko jest wysłane.').waitFor();
    await context.close();
  });
});

describe('a sign-in that has expired', () => {
  it('keeps what is typed and what waits; after signing in again it goes on by itself', async () => {
    const issue = await reported(product);
    const { page, context } = await lookingAt(issue);
    await page.getByRole('button', { name: 'Dodaj notatkę' }).waitFor();
    await page.route(API, (route) => route.fulfill({ status: 401, json: { message: 'Unauthorized' } }));
    await page.route('**/oauth2/token', (route) => route.fulfill({ status: 400, json: { error: 'invalid_grant' } }));
    await doing(page, 'Przyjmuję');
    await page.getByRole('button', { name: 'Dodaj notatkę' }).click();
    await page.getByLabel('Notatka', { exact: true }).fill('Klucz do klatki ma dozorca');
    await page.keyboard.press('Escape');
    const again = page.getByRole('button', { name: /Zaloguj się, aby wysłać/ });
    await again.waitFor();
    await page.getByRole('link', { name: '1 do wysłania' }).waitFor();
    await page.unrouteAll();

    await again.click();
    await page.waitForURL(`**/console/issues/${issue.id}`);
    await everythingSent(page);
    await issue.resident.hears(`${issue.number} ma już osobę`);
    await page.getByRole('button', { name: 'Dodaj notatkę' }).click();
    await holds(page.getByLabel('Notatka', { exact: true }), 'Klucz do klatki ma dozorca');
    await context.close();
  });
});

describe('what is kept on the phone', () => {
  const keptOf = (page: Page): Promise<Readonly<Record<string, number>>> =>
    page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open('console');
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
      const counts = await Promise.all(
        [...database.objectStoreNames].map(
          (name) =>
            new Promise<[string, number]>((resolve) => {
              const asked = database.transaction(name).objectStore(name).count();
              asked.onsuccess = () => resolve([name, asked.result]);
            }),
        ),
      );
      database.close();
      return Object.fromEntries(counts);
    });

  it('goes at sign-out, unsent work is named first', async () => {
    const issue = await reported(product);
    const { page, context } = await lookingAt(issue);
    await page.getByRole('button', { name: 'Przyjmuję' }).waitFor();
    await context.setOffline(true);
    await doing(page, 'Przyjmuję');
    await page.getByRole('link', { name: '1 do wysłania' }).waitFor();
    await page.getByRole('link', { name: 'Więcej' }).click();
    await page.locator('main').getByRole('link', { name: 'Ja', exact: true }).click();
    await page.getByRole('button', { name: 'Wyloguj się' }).click();
    await page.getByRole('dialog').getByText(`${issue.number}: przyjęcie`).waitFor();
    await page.getByRole('button', { name: 'Zostań' }).click();
    expect(await keptOf(page)).toMatchObject({ queue: 1 });

    await context.setOffline(false);
    await everythingSent(page);
    await page.getByRole('button', { name: 'Wyloguj się' }).click();
    await page.getByRole('dialog').getByText('Wszystko jest wysłane.').waitFor();
    await page.getByRole('button', { name: 'Wyloguj i usuń kopie' }).click();
    await page.waitForURL(/\/logout/);
    await page.goto(`${product.run.url}/console`);
    await page.getByRole('button', { name: 'Zaloguj się' }).waitFor();
    // Whatever kinds of things are kept, now and later.
    expect(Object.entries(await keptOf(page)).filter(([, n]) => n > 0)).toEqual([]);
    await context.close();
  });

  it('is not another person’s to read: their unsent work is named, and deleted only when somebody says so', async () => {
    const issue = await reported(product);
    const { page, context } = await lookingAt(issue);
    await page.getByRole('button', { name: 'Przyjmuję' }).waitFor();
    await context.setOffline(true);
    await doing(page, 'Przyjmuję');
    await page.getByRole('link', { name: '1 do wysłania' }).waitFor();
    await page.close();
    await context.setOffline(false);
    await context.clearCookies();
    const other = await context.newPage();
    await other.goto(`${product.run.url}/console`);
    await other.locator(`button[value="${colleague}"]`).click();
    await other.getByText('niewysłane zmiany innej osoby').waitFor();
    await other.getByText(`${issue.number}: przyjęcie`).waitFor();
    expect(await keptOf(other)).toMatchObject({ queue: 1 });
    await other.getByRole('button', { name: 'Usuń zmiany tej osoby' }).click();
    await other.getByRole('navigation', { name: 'Główne miejsca' }).waitFor();
    expect(await keptOf(other)).toMatchObject({ queue: 0 });
    await context.close();
  });

  it('goes after seven days without contact', async () => {
    const issue = await reported(product);
    const { page, context } = await lookingAt(issue);
    await page.getByRole('button', { name: 'Przyjmuję' }).waitFor();
    await context.setOffline(true);
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const asked = indexedDB.open('console');
          asked.onsuccess = () => {
            const change = asked.result.transaction('facts', 'readwrite');
            change.objectStore('facts').put(new Date(Date.now() - 8 * 86_400_000).toISOString(), 'contact');
            change.oncomplete = () => {
              asked.result.close();
              resolve();
            };
          };
        }),
    );
    await page.reload();
    await page.getByText('kopie spraw zostały usunięte').waitFor();
    expect(await keptOf(page)).toMatchObject({ copies: 0 });
    await context.close();
  });
});

describe('with the keyboard alone', () => {
  it('finds the issue, takes it, adds a note', async () => {
    const issue = await reported(product);
    const { page, context } = await signedIn(product, browser, issue.assignee);
    await page.getByText(issue.number).waitFor();
    /** Tab until the focus is on something with this name. */
    const tabTo = (name: string | RegExp) =>
      until(
        `the focus on ${name}`,
        async () => {
          await page.keyboard.press('Tab');
          const focused = await page.evaluate(() => {
            const element = document.activeElement;
            const label = element instanceof HTMLTextAreaElement ? element.labels?.[0]?.textContent : element?.textContent;
            return { text: label ?? '', outline: element === null ? '' : getComputedStyle(element).outlineStyle };
          });
          const fits = typeof name === 'string' ? focused.text.trim() === name : name.test(focused.text);
          if (fits) expect(focused.outline).not.toBe('none');
          return fits;
        },
        { everyMs: 0 },
      );
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Przejdź do treści');
    await tabTo(new RegExp(issue.number));
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Przyjmuję' }).waitFor();
    await tabTo('Przyjmuję');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await tabTo('Przyjmuję');
    await page.keyboard.press('Enter');
    await page.getByText('Zapisane i wysłane.').waitFor();
    await tabTo('Dodaj notatkę');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await tabTo('Notatka');
    await page.keyboard.type('Dzwoniłam do dozorcy');
    await tabTo('Zapisz');
    await page.keyboard.press('Enter');
    await page.getByText('Dzwoniłam do dozorcy').waitFor();
    await context.close();
  });
});

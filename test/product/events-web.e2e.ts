/** Somebody without Messenger in a browser: finds an event, signs up, enters the digits of the SMS, and has a seat. No page needs a script. */

import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { city } from '../../shared/city/current.ts';
import type { Event, EventDate } from '../../shared/events/model.ts';
import { guardianToken, guestsOf } from '../../shared/events/store-sign-ups.ts';
import { type Table, tableOf } from '../../shared/platform/table.ts';
import { launchBrowser } from '../support/browser.ts';
import { aDate, anEvent, putPublished, text, venue } from '../support/events.ts';
import { type Running, startProduct } from '../support/running.ts';
import { until } from '../support/until.ts';
import { inWork } from '../support/work.ts';

let product: Running;
let browser: Browser;
let table: Table;
let now = '';

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint: product.run.databaseUrl, region: 'eu-central-1', credentials });
  const doc = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  table = tableOf(product.run.tableName, doc);
  now = ((await (await fetch(`${product.run.url}/local/clock`)).json()) as { now: string }).now;
});
afterAll(() => Promise.all([product.stop(), browser.close()]));

const [kind] = city.events.kinds;
const [subarea] = city.subareas;

let events = 0;
const published = async (changed: Partial<EventDate> = {}, event: Partial<Event> = {}): Promise<EventDate> => {
  const n = ++events;
  const startsAt = new Date(Date.parse(now) + (72 + n) * 3_600_000).toISOString();
  const endsAt = new Date(Date.parse(startsAt) + 2 * 3_600_000).toISOString();
  const date = aDate({
    id: `dat_${n}`,
    eventId: `evt_${n}`,
    startsAt,
    endsAt,
    sittings: [{ startsAt, endsAt }],
    kind: kind?.id ?? '',
    seats: { kind: 'shared', total: 20 },
    venue: venue({
      name: 'Świetlica',
      street: '1 Maja',
      houseNumber: '1',
      subarea: subarea?.id ?? '',
      directions: 'Wejście od podwórka.',
    }),
    ...changed,
  });
  await inWork({ table, city, now }, (work) =>
    putPublished(work, anEvent({ id: date.eventId, kind: date.kind, title: date.title, seats: date.seats, ...event }), date),
  );
  return date;
};

const opened = async (path: string, options: BrowserContextOptions = {}): Promise<{ page: Page; problems: string[] }> => {
  const page = await (
    await browser.newContext({ viewport: { width: 1000, height: 800 }, locale: 'pl-PL', ...options })
  ).newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await page.goto(`${product.run.url}${path}`);
  return { page, problems };
};

interface Letter {
  readonly kind: string;
  readonly to: readonly string[];
  readonly text: string;
}

/** Mail and SMS that would have gone out, newest first. */
const letters = async (): Promise<readonly Letter[]> =>
  ((await (await fetch(`${product.run.url}/local/outbox.json`)).json()) as { items: readonly Letter[] }).items;

const digitsSentTo = (phone: string): Promise<string> =>
  until(`digits for ${phone}`, async () => {
    const sms = (await letters()).find(({ kind: way, to }) => way === 'sms' && to.includes(phone));
    return /(?<!\d)\d{3} ?\d{3}(?!\d)/.exec(sms?.text ?? '')?.[0].replace(' ', '');
  });

const shot = async (page: Page, name: string, fullPage = true): Promise<void> => {
  if (process.env.SCREENSHOTS !== undefined)
    await page.screenshot({ path: `${process.env.SCREENSHOTS}/events-${name}.png`, fullPage });
};

describe('a resident without Messenger', () => {
  it('finds an event, signs up, enters the digits of the SMS and has a seat: without any script', async () => {
    const date = await published({ title: text('Spacer z lupą') });
    const { page, problems } = await opened('/wydarzenia', { javaScriptEnabled: false });
    await page.getByText('Wybierz okolicę, rodzaj albo dni').click();
    await page.getByLabel('Rodzaj', { exact: true }).selectOption(kind?.id ?? '');
    await page.getByRole('button', { name: 'Pokaż', exact: true }).click();
    await page.getByRole('link', { name: 'Spacer z lupą' }).click();
    await page.getByLabel('Imię').fill('Ola');
    await page.getByLabel('Ile osób dorosłych').selectOption('2');
    await page.getByLabel('Wiek dzieci').fill('5, 8');
    await page.getByLabel('Numer telefonu').fill('600 700 801');
    await page.getByRole('button', { name: 'Zapisz mnie' }).click();
    await page.getByRole('heading', { name: 'Wpisz 6 cyfr' }).waitFor();
    const digits = await digitsSentTo('+48600700801');
    await page.getByLabel('6 cyfr z wiadomości').fill(digits);
    await page.getByRole('button', { name: 'Potwierdź zapis' }).click();
    await page.getByText('Masz miejsce. Do zobaczenia!').waitFor();
    const [guest] = await guestsOf(table, date.id);
    expect(guest).toMatchObject({ state: { name: 'seated' }, party: { adults: 2, children: [{ age: 5 }, { age: 8 }] } });
    await page.getByText(guest?.code ?? 'no code', { exact: true }).waitFor();
    await shot(page, 'own');

    await page.getByRole('link', { name: 'Rezygnuję' }).click();
    await page.getByRole('button', { name: 'Tak, odwołaj zapis' }).click();
    await page.getByText('Zapis odwołany. Dziękujemy, że dajesz znać.').waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('does it with the keyboard alone', async () => {
    const date = await published({ title: text('Kawiarenka na podwórku') });
    const { page } = await opened(`/wydarzenia/${date.id}`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Przejdź do treści');
    await page.keyboard.press('Enter');
    const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
    const tabTo = async (id: string) => {
      for (let presses = 0; (await focused()) !== id; presses++) {
        if (presses > 40) throw new Error(`Tab does not lead to ${id}`);
        await page.keyboard.press('Tab');
      }
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
      expect(outline, id).not.toBe('none');
    };
    await tabTo('imie');
    await page.keyboard.type('Ola');
    await tabTo('telefon');
    await page.keyboard.type('600700802');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Wpisz 6 cyfr' }).waitFor();
    await tabTo('cyfry');
    await page.keyboard.type(await digitsSentTo('+48600700802'));
    await page.keyboard.press('Enter');
    await page.getByText('Zapis potwierdzony.').waitFor();
    await page.context().close();
  });

  it('a child asks for the digits once more; a guardian agrees by the link of the SMS', async () => {
    const date = await published();
    const { page } = await opened(`/wydarzenia/${date.id}`);
    await page.getByLabel('Imię').fill('Zosia');
    await page.getByLabel('Ile osób dorosłych').selectOption('0');
    await page.getByLabel('Wiek dzieci').fill('12');
    await page.getByLabel('Numer telefonu').fill('600700803');
    await page.getByRole('button', { name: 'Zapisz mnie' }).click();
    const digits = await digitsSentTo('+48600700803');
    await page.getByRole('button', { name: 'Wyślij jeszcze raz' }).click();
    await page.getByText('Wysłaliśmy cyfry jeszcze raz.').waitFor();
    await until('a second SMS', async () => (await letters()).filter(({ to }) => to.includes('+48600700803')).length === 2);
    await page.getByLabel('6 cyfr z wiadomości').fill(digits);
    await page.getByRole('button', { name: 'Potwierdź zapis' }).click();
    await page.getByText('Miejsce czeka na zgodę opiekuna').waitFor();
    const link = await until('a link for the guardian', async () =>
      (await letters()).map((letter) => /https?:\/\/\S+\/wydarzenia\/zgoda\/[\w.-]+/.exec(letter.text)?.[0]).find(Boolean),
    );
    await page.goto(link);
    await page.getByText('Zosia chce przyjść bez osoby dorosłej.').waitFor();
    await page.getByLabel('Imię i nazwisko rodzica albo opiekuna').fill('Przykładowa Osoba');
    await page.getByRole('button', { name: 'Zgadzam się' }).click();
    await page.getByText('Zgoda zapisana').waitFor();
    expect(await guestsOf(table, date.id)).toMatchObject([
      { state: { name: 'seated' }, guardian: { kind: 'agreed', how: 'link' } },
    ]);
    await page.context().close();
  });

  it('an e-mail address does as well, and the reader’s language goes with it', async () => {
    const date = await published();
    const { page } = await opened(`/wydarzenia/${date.id}?jezyk=uk`);
    await page.getByLabel('Ім’я').fill('Оля');
    await page.getByLabel('Адреса електронної пошти').fill('ola@example.org');
    await page.getByRole('button', { name: 'Записати мене' }).click();
    await page.getByRole('heading', { name: 'Введіть 6 цифр' }).waitFor();
    const mail = await until('a mail', async () =>
      (await letters()).find(({ kind: way, to }) => way === 'email' && to.includes('ola@example.org')),
    );
    expect(mail.text).toMatch(/[їієґ]/i);
    await page.context().close();
  });
});

describe('every page', () => {
  let visits: readonly (readonly [string, (page: Page) => Promise<void>])[] = [];
  beforeAll(async () => {
    visits = Object.entries(await pages());
  });

  const pages = async (): Promise<Readonly<Record<string, (page: Page) => Promise<void>>>> => {
    const { url } = product.run;
    const long = text('Warsztaty konserwatorsko-architektoniczne Najdłuższesłowoktóresięniemieści');
    const full = await published(
      { title: long, seats: { kind: 'separate', adults: 3, children: 5 }, forChildren: true },
      {
        description: text('Budujemy makietę ulicy.\nMateriały są na miejscu.'),
        hosts: ['Przykładowa Osoba'],
        age: { least: 7, most: 12 },
        forChildren: true,
        childProtection: { standardsUrl: 'https://example.org/standardy', checkedBy: 'Biuro', checkedOn: '2026-10-01' },
        questions: [{ id: 'diet', text: text('Czego nie jesz?'), required: true }],
        bring: text('Fartuch'),
      },
    );
    const moved = await published({
      title: text('Spacer po Rynku'),
      example: true,
      state: { name: 'moved', since: now, from: now, fromVenue: 'Biblioteka', reason: 'remont' },
    });
    await published({
      title: text('Urodziny ulicy'),
      state: { name: 'cancelled', since: now, reason: 'burza' },
      signUps: 'closed',
    });
    const form = { imie: 'Zosia', dorosli: '0', wiek: '9', telefon: '600700810', 'pytanie-diet': 'nic' };
    const page = await fetch(`${url}/wydarzenia/${full.id}`, {
      method: 'POST',
      body: new URLSearchParams(form),
      redirect: 'manual',
    });
    const code = page.headers.get('location') ?? '';
    const [guest] = await guestsOf(table, full.id);
    if (guest === undefined) throw new Error('nobody signed up');
    const token = await guardianToken(table, guest);
    const go = (path: string) => async (on: Page) => {
      await on.goto(`${url}${path}`);
    };
    return {
      accessibility: go('/deklaracja-dostepnosci'),
      barrier: go('/deklaracja-dostepnosci/bariera'),
      grants: go('/mikrogranty'),
      idea: go('/mikrogranty/pomysl'),
      'idea that lacks something': async (on) => {
        await on.goto(`${url}/mikrogranty/pomysl`);
        await on.getByRole('button', { name: 'Wyślij pomysł' }).click();
        await on.getByText('napisz chociaż jedno zdanie').first().waitFor();
      },
      'no such project': go('/mikrogranty/projekt/M-2000-001'),
      list: go('/wydarzenia'),
      date: go(`/wydarzenia/${full.id}`),
      moved: go(`/wydarzenia/${moved.id}`),
      errors: async (on) => {
        await on.goto(`${url}/wydarzenia/${full.id}`);
        await on.getByLabel('Numer telefonu').fill('12');
        await on.getByRole('button', { name: 'Zapisz mnie' }).click();
        await on.getByRole('alert').waitFor();
      },
      code: go(code),
      seat: go(`/wydarzenia/zapis/${guest.code}`),
      cancel: go(`/wydarzenia/zapis/${guest.code}?rezygnacja=tak`),
      guardian: go(`/wydarzenia/zgoda/${token}`),
      missing: go('/wydarzenia/nie-ma-takiego'),
      home: go('/'),
    };
  };

  it.each(['light', 'dark'] as const)(
    'is accessible in %s, fits 320 pixels and twice as large letters, and loads nothing from elsewhere',
    async (colorScheme) => {
      const { page, problems } = await opened('/wydarzenia', { colorScheme, viewport: { width: 320, height: 700 } });
      for (const [name, visit] of visits) {
        await visit(page);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
          name,
        ).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(320);
        const hosts = await page.evaluate(() =>
          performance.getEntriesByType('resource').map((entry) => new URL(entry.name).origin),
        );
        expect(new Set([...hosts, product.run.url]), name).toEqual(new Set([product.run.url]));
        if (colorScheme === 'light') await shot(page, `${name}-phone`);
        // Letters of 200 % (WCAG 2.1, 1.4.4) on the width of a small laptop.
        await page.setViewportSize({ width: 640, height: 700 });
        await page.evaluate(() => {
          document.documentElement.style.fontSize = '200%';
        });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${name}, large`).toBeLessThanOrEqual(640);
        await page.setViewportSize({ width: 320, height: 700 });
      }
      // 400 and 404 are what these pages are.
      expect(problems.filter((problem) => !/status of 40[04]/.test(problem))).toEqual([]);
      await page.context().close();
      if (process.env.SCREENSHOTS === undefined) return;
      const wide = await opened('/wydarzenia', { colorScheme });
      for (const [name, visit] of visits) {
        await visit(wide.page);
        await shot(wide.page, `${name}-${colorScheme}`);
      }
      await wide.page.context().close();
    },
  );

  it('and feeds come through the front door with their policy, and say when nothing has moved', async () => {
    for (const path of ['/wydarzenia', '/wydarzenia/kalendarz.ics', '/wydarzenia/rss.xml']) {
      const ask = (method: string, headers: Record<string, string> = {}) =>
        fetch(`${product.run.url}${path}`, { method, headers: { 'accept-language': 'pl', ...headers } });
      const [whole, head] = [await ask('GET'), await ask('HEAD')];
      expect([whole.status, head.status, (await head.text()).length], path).toEqual([200, 200, 0]);
      expect(whole.headers.get('content-security-policy')).toContain("default-src 'self'");
      expect(whole.headers.get('set-cookie')).toBeNull();
      expect((await ask('GET', { 'if-none-match': whole.headers.get('etag') ?? '' })).status, path).toBe(304);
    }
  });

  it('a picture stands for each kind', async () => {
    for (const { id } of city.events.kinds) {
      const response = await fetch(`${product.run.url}/og/${id}.png`);
      expect([response.status, response.headers.get('content-type')], id).toEqual([200, 'image/png']);
    }
  });
});

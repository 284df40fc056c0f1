/** The office shares its work: what closes first, a case and its papers, search, one person, two at once. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { city } from '../../shared/city/current.ts';
import { launchBrowser } from '../support/browser.ts';
import { DESK, goTo, looked, reported, signedIn, tooSmall } from '../support/console.ts';
import { holds } from '../support/holds.ts';
import { type Running, startProduct } from '../support/running.ts';
import { until } from '../support/until.ts';

let product: Running;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
});
afterAll(() => Promise.all([product.stop(), browser.close()]));

const [OFFICE = '', COLLEAGUE = ''] = city.staff.filter(({ role }) => role === 'office').map(({ id }) => id);
const nameOf = (id: string) => city.staff.find((one) => one.id === id)?.name ?? '';

/** A resident asks for a person; answers the id of the case. */
const asked = async (words: string): Promise<string> => {
  const resident = await product.resident();
  await resident.asks('chcę porozmawiać z człowiekiem', 'Przekazuję rozmowę');
  await resident.say(words);
  const office = await product.staff('office');
  return until('the case', async () => {
    const { items } = await office.get<{ items: { id: string; taken: object | null }[] }>('/api/escalations?holder=nobody');
    return items.at(-1)?.id;
  });
};

describe('a case', () => {
  it('says what closes when, is read as another kind, given to a colleague, filed and printed; its number finds it', async () => {
    const id = await asked('Chodzi o ławkę przy szkole');
    const { page, context, problems } = await signedIn(product, browser, OFFICE, { viewport: DESK, path: '/console/inbox' });
    const card = page.getByRole('article').first();
    await card.getByText(/(za|przez) (\d+ (godz\.|dni)|niecałą godzinę)/).waitFor();
    await page.getByRole('button', { name: 'Niczyje' }).click();
    await page.locator(`a[href="/console/inbox/${id}"]`).click();
    await page.getByRole('button', { name: 'Zmień rodzaj' }).click();
    await page.getByRole('dialog').getByLabel('Rodzaj').selectOption('complaint');
    await page.getByRole('dialog').getByRole('button', { name: 'Zmień rodzaj' }).click();
    await page.getByText(/art\. 237/).waitFor();
    await page.getByRole('button', { name: 'Numer w EZD' }).click();
    await page.getByLabel('Numer sprawy w EZD').fill('BRS.1510.21.2026');
    await page.getByLabel('Klasa JRWA').fill('1510');
    await page.getByRole('dialog').getByRole('button', { name: 'Zapisz' }).click();
    await page.getByText('BRS.1510.21.2026').first().waitFor();
    await page.getByRole('button', { name: 'Przekaż komuś z biura' }).click();
    await page.getByRole('dialog').getByLabel('Osoba').selectOption(COLLEAGUE);
    await page.getByRole('dialog').getByRole('button', { name: 'Przekaż' }).click();
    await page.getByText(`Zajmuje się: ${nameOf(COLLEAGUE)}`).waitFor();
    await page.getByRole('button', { name: 'Eksport do akt (PDF)' }).click();
    const link = page.getByRole('link', { name: 'Otwórz kartę sprawy (PDF)' });
    await link.waitFor();
    const file = await fetch((await link.getAttribute('href')) ?? '');
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    await page.goto(`${product.run.url}/console/inbox`);
    await page.getByLabel('Czego szukasz?').fill('brs.1510.21.2026');
    await page.getByRole('button', { name: 'Szukaj' }).click();
    await page.getByText('Znaleziono: 1 wynik.').waitFor();
    await page.getByRole('link', { name: /Skarga/ }).click();
    await page.getByRole('heading', { name: 'Skarga' }).waitFor();
    if (process.env.CONSOLE_SCREENSHOTS !== undefined)
      await page.screenshot({ path: `${process.env.CONSOLE_SCREENSHOTS}/console-case.png` });
    expect(problems()).toEqual([]);
    await context.close();
  });

  it('two answer at once: one wins, the other hears who, and keeps every word', async () => {
    const id = await asked('Kto pierwszy, ten lepszy');
    const [first, second] = await Promise.all(
      [OFFICE, COLLEAGUE].map((who) => signedIn(product, browser, who, { viewport: DESK, path: `/console/inbox/${id}` })),
    );
    if (first === undefined || second === undefined) throw new Error('two are needed');
    for (const { page } of [first, second]) {
      await page.getByRole('button', { name: 'Odpowiedz' }).click();
      await page.getByLabel('Treść odpowiedzi').fill('Moja długa, przemyślana odpowiedź.');
    }
    await first.page.getByRole('dialog').getByRole('button', { name: 'Odpowiedz' }).click();
    await first.page.getByText('Odpowiedź wysłana').waitFor();
    await second.page.getByRole('dialog').getByRole('button', { name: 'Odpowiedz' }).click();
    await second.page.getByRole('alert').getByText(nameOf(OFFICE)).waitFor();
    await holds(second.page.getByLabel('Treść odpowiedzi'), 'Moja długa, przemyślana odpowiedź.');
    await Promise.all([first.context.close(), second.context.close()]);
  });
});

describe('at the desk', () => {
  it('an issue is found by its words with the keyboard alone, and a new case appears without a reload', async () => {
    await reported(product);
    const { page, context, problems } = await signedIn(product, browser, OFFICE, { viewport: DESK, path: '/console/inbox' });
    await page.getByLabel('Czego szukasz?').focus();
    await until('the index', async () => {
      await page.getByLabel('Czego szukasz?').fill('latarnia');
      await page.keyboard.press('Enter');
      await page.getByText(/Znaleziono|Nic nie znaleziono/).waitFor();
      if (await page.getByText('Znaleziono').isVisible()) return true;
      await page.goto(`${product.run.url}/console/inbox`);
      return undefined;
    });
    await page
      .getByRole('link', { name: new RegExp(`${city.numberPrefix}-\\d{4}-\\d{5}`) })
      .first()
      .waitFor();
    await page.getByRole('link', { name: 'Wróć' }).click();
    await page.getByLabel('Czego szukasz?').waitFor();
    await asked('Pojawię się sama');
    await page.getByText('Chce porozmawiać z człowiekiem').first().waitFor();
    expect(problems()).toEqual([]);
    await context.close();
  });

  it('two reports of one thing become one: the author of the later reads which goes on', async () => {
    const [stays, closes] = [await reported(product), await reported(product)];
    const { page, context, problems } = await signedIn(product, browser, OFFICE, {
      viewport: DESK,
      path: `/console/issues/${closes.id}`,
    });
    await page.getByText('Więcej możliwości').click();
    await page.getByRole('button', { name: 'Połącz z wcześniejszym' }).click();
    await page.getByLabel('Numer zgłoszenia, które zostaje').fill(stays.number);
    await page.getByRole('dialog').getByText(`łączymy z wcześniejszym (${stays.number})`).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Połącz' }).click();
    await closes.resident.hears(`łączymy z wcześniejszym (${stays.number})`);
    expect(problems()).toEqual([]);
    await context.close();
  });

  it('Polish words to somebody who writes Ukrainian can be pressed as not understood, and come back as a case', async () => {
    const resident = await product.resident();
    await resident.asks('хочу поговорити з людиною', 'Передаю розмову');
    const office = await product.staff('office');
    const { items } = await office.get<{ items: { id: string }[] }>('/api/escalations?holder=nobody&limit=100');
    const languages = await Promise.all(
      items.map(async ({ id }) => ({ id, ...(await office.get<{ language: string | null }>(`/api/escalations/${id}`)) })),
    );
    const id = languages.find(({ language }) => language === 'uk')?.id ?? '';
    const { page, context, problems } = await signedIn(product, browser, OFFICE, {
      viewport: DESK,
      path: `/console/inbox/${id}`,
    });
    await page.getByRole('button', { name: 'Odpowiedz' }).click();
    await page.getByRole('dialog').getByText('Język mieszkańca: ukraiński.').waitFor();
    await page.getByLabel('Treść odpowiedzi').fill('Dzień dobry, proszę przyjść do nas w środę.');
    await page.getByRole('dialog').getByRole('button', { name: 'Odpowiedz' }).click();
    await resident.hears('proszę przyjść do nas w środę');
    await resident.asks({ quickReply: { title: 'Не розумію', payload: 'not-understood' } }, 'простіше');
    await page.goto(`${product.run.url}/console/inbox`);
    await page.getByText('Nie rozumie tego, co napisano po polsku.').waitFor();
    expect(problems()).toEqual([]);
    await context.close();
  });

  it('a note and a canned answer stand beside a chat; the person is one line of time', async () => {
    const id = await asked('Proszę o kontakt');
    const office = await product.staff('office');
    const { conversationId } = await office.get<{ conversationId: string }>(`/api/escalations/${id}`);
    const { page, context, problems } = await signedIn(product, browser, OFFICE, {
      viewport: DESK,
      path: `/console/conversations/${conversationId}`,
    });
    await page.getByText('Notatki zespołu (0)').click();
    await page.getByLabel('Nowa notatka').fill('Dzwonić po szesnastej.');
    await page.getByRole('button', { name: 'Zapisz notatkę' }).click();
    await page.getByText('Notatki zespołu (1)').waitFor();
    await page.getByRole('button', { name: 'Przejmij rozmowę' }).click();
    await page.getByLabel('Gotowa odpowiedź').selectOption({ index: 1 });
    await holds(page.getByLabel('Twoja wiadomość'), city.cannedAnswers[0]?.text.pl ?? 'no canned answer');
    await page.getByRole('link', { name: 'Wszystko o tej osobie' }).click();
    await page.getByRole('heading', { name: 'Wszystko o tej osobie' }).waitFor();
    await page
      .getByRole('link', { name: /Rozmowa/ })
      .first()
      .waitFor();
    expect(problems()).toEqual([]);
    await context.close();
  });

  it('words of a chat teach only without what is personal, and are taken back before anything has learned them', async () => {
    const id = await asked('Proszę pogadać z Janem Wysokim o zumbie');
    const office = await product.staff('office');
    const { conversationId } = await office.get<{ conversationId: string }>(`/api/escalations/${id}`);
    const { page, context, problems } = await signedIn(product, browser, OFFICE, {
      viewport: DESK,
      path: `/console/conversations/${conversationId}`,
    });
    await page.getByRole('button', { name: 'Te słowa mogą uczyć' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Słowa, z których').fill('Kiedy zumba? Pytał Jan Wysoki, 600 700 800');
    await dialog.getByLabel('Co znaczą').selectOption({ label: 'Pyta, co się dzieje' });
    await dialog.getByRole('button', { name: 'Może uczyć' }).click();
    await dialog.getByRole('button', { name: 'Wstaw bez danych osobowych' }).click();
    await dialog.getByRole('button', { name: 'Może uczyć' }).click();
    await page.getByText('Zapisane bez związku z tą rozmową.').waitFor();
    await goTo(page, '/console/learning');
    const card = page.locator('article', { hasText: 'zumba' });
    await card.getByText('Pyta, co się dzieje, po polsku').waitFor();
    expect(await card.innerText()).not.toMatch(/Wysoki|600/);
    expect((await looked(page)).violations).toEqual([]);
    await card.getByRole('button', { name: 'Wycofaj' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Wycofaj' }).click();
    await page.getByText('Automat się z nich nie nauczy.').waitFor();
    await page.getByText('Na razie nic.').waitFor();
    expect(problems()).toEqual([]);
    await context.close();
  });

  it('canned answers are written in three languages or not at all', async () => {
    const { page, context, problems } = await signedIn(product, browser, OFFICE, { viewport: DESK, path: '/console/canned' });
    await page.getByRole('button', { name: 'Nowa odpowiedź' }).click();
    await page.getByLabel('Nazwa, dla biura').fill('Godziny');
    await page.getByLabel('Po polsku').fill('Zapraszamy w godzinach pracy biura.');
    await page.getByRole('dialog').getByRole('button', { name: 'Zapisz' }).click();
    await page.getByText('potrzebne są wszystkie języki').first().waitFor();
    await page.getByLabel('Po ukraińsku').fill('Запрошуємо в години роботи офісу.');
    await page.getByLabel('Po angielsku').fill('Come in during office hours.');
    await page.getByRole('dialog').getByRole('button', { name: 'Zapisz' }).click();
    await page.getByRole('heading', { name: 'Godziny' }).waitFor();
    await page.getByText(`Ostatnia zmiana`).waitFor();
    expect(problems()).toEqual([]);
    await context.close();
  });
});

describe('a person who asks for their data', () => {
  it('gets a copy as a paper, and is erased with a reason unless proceedings need the data; periods and the last night stand in the settings', async () => {
    const id = await asked('Proszę o moje dane');
    const office = await product.staff('office');
    const { conversationId } = await office.get<{ conversationId: string }>(`/api/escalations/${id}`);
    const path = `/console/people/${conversationId}`;
    const { page, context, problems } = await signedIn(product, browser, OFFICE, {
      viewport: { width: 320, height: 640 },
      path,
    });
    await page.getByRole('button', { name: 'Kopia danych (PDF)' }).click();
    const link = page.getByRole('link', { name: /^Otwórz: kopia-danych/ });
    await link.waitFor();
    const file = await fetch((await link.getAttribute('href')) ?? '');
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: 'Wstrzymaj usuwanie' }).click();
    await dialog.getByLabel('Powód, bez nazwisk').fill('Sprawa sądowa I C 12/27');
    expect(await looked(page)).toEqual({ violations: [], width: 320 });
    await dialog.getByRole('button', { name: 'Wstrzymaj' }).click();
    await page.getByText('Nie usuwać. Sprawa sądowa I C 12/27').waitFor();
    await page.getByRole('button', { name: 'Usuń dane tej osoby' }).click();
    await dialog.getByLabel('Powód, bez nazwisk').fill('Żądanie z grudnia');
    await dialog.getByRole('button', { name: 'Usuń dane' }).click();
    await dialog.getByText('Biuro wstrzymało usuwanie').waitFor();
    await dialog.getByRole('button', { name: 'Anuluj' }).click();
    await page.getByRole('button', { name: 'Zdejmij wstrzymanie' }).click();
    await dialog.getByRole('button', { name: 'Zdejmij' }).click();
    await page.getByRole('button', { name: 'Wstrzymaj usuwanie' }).waitFor();
    await page.getByRole('button', { name: 'Usuń dane tej osoby' }).click();
    await dialog.getByRole('button', { name: 'Usuń dane' }).click();
    await dialog.getByText('Napisz, dlaczego.').waitFor();
    expect(await looked(page)).toEqual({ violations: [], width: 320 });
    await dialog.getByLabel('Powód, bez nazwisk').fill('Żądanie z grudnia');
    await dialog.getByRole('button', { name: 'Usuń dane' }).click();
    await page.getByText('Dane znikną w ciągu kilku minut').waitFor();
    await until(
      'the chat to be gone',
      async () => (await office.call('GET', `/api/conversations/${conversationId}`)).status === 404,
    );
    await page.goto(`${product.run.url}/console/retention`);
    await page.getByText('Co noc znika').waitFor();
    expect({ ...(await looked(page)), small: await tooSmall(page) }).toEqual({ violations: [], width: 320, small: [] });
    expect(problems().filter((problem) => !problem.includes('404'))).toEqual([]);
    await context.close();
  });
});

describe.each([
  ['light', false],
  ['dark', true],
] as const)('on a phone of 320 pixels, %s', (_name, dark) => {
  it('every screen of the office fits and is accessible', async () => {
    const id = await asked('Mały ekran');
    const office = await product.staff('office');
    const { conversationId } = await office.get<{ conversationId: string }>(`/api/escalations/${id}`);
    const signed = await signedIn(product, browser, OFFICE, {
      viewport: { width: 320, height: 640 },
      dark,
      path: '/console/inbox',
    });
    const { page } = signed;
    for (const [path, shows] of [
      ['/console/inbox', 'Czyje sprawy'],
      [`/console/inbox/${id}`, 'Historia sprawy'],
      ['/console/colleagues', nameOf(OFFICE)],
      ['/console/canned', 'Nowa odpowiedź'],
      ['/console/search?q=BRS.1510.21.2026', /Znaleziono|Nic nie znaleziono/],
      [`/console/people/${conversationId}`, 'Tylko to, co możesz zobaczyć'],
    ] as const) {
      await page.goto(`${product.run.url}${path}`);
      await page.locator('main').getByText(shows).first().waitFor();
      expect({ path, ...(await looked(page)), small: await tooSmall(page) }).toEqual({
        path,
        violations: [],
        width: 320,
        small: [],
      });
    }
    for (const dialog of ['Przekaż komuś z biura', 'Zmień rodzaj', 'Numer w EZD', 'Załatwione w rozmowie', 'Odpowiedz']) {
      await page.goto(`${product.run.url}/console/inbox/${id}`);
      await page.getByRole('button', { name: dialog }).click();
      await page.getByRole('dialog').waitFor();
      expect({ dialog, ...(await looked(page)) }).toEqual({ dialog, violations: [], width: 320 });
    }
    expect(signed.problems()).toEqual([]);
    await signed.context.close();
  });
});

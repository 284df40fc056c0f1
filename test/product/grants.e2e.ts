/**
 * The whole story of a micro-grant in a browser: an idea in the chat, a streetworker hands it to an organisation, two people write the offer
 * and one loses the connection, it is handed in, checked, reviewed by three, ranked, decided, signed, paid, settled, and told to everybody.
 */
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { city } from '../../shared/city/current.ts';
import { launchBrowser } from '../support/browser.ts';
import { DESK, goTo, type Signed, signedIn } from '../support/console.ts';
import { AT } from '../support/event-stories.ts';
import { aTerms } from '../support/grant-editions.ts';
import { holds } from '../support/holds.ts';
import { memberSignedIn, newLinkTo, type SignedMember } from '../support/member-browser.ts';
import { type Running, startProduct } from '../support/running.ts';
import { shotsNamed } from '../support/shot.ts';

/** The whole way of a message, on a machine that does other things beside. */
const PATIENT = 60;
const EDITION = 'edycja-historia';
const NAME = 'Mikrogranty historii';
const TITLE = 'Ogródek za biblioteką';
const OLA = 'ola@organizacja.example';
const JAN = 'jan@organizacja.example';
const PHOTO = 'test/data/photo-with-gps.jpg';
const REVIEWERS = city.staff.filter(({ role }) => role === 'committee').slice(0, 3);
const OFFICE = city.staff.find(({ role }) => role === 'office')?.id ?? '';

let product: Running;
let browser: Browser;
let office: Signed;
let ola: SignedMember;
let jan: SignedMember;
let offerId = '';
let number = '';

const dayFrom = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const shot = shotsNamed('grants');

const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const inDialog = (page: Page, name: string): Promise<void> =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
const titleOf = (page: Page): Locator => page.getByRole('textbox', { name: 'Tytuł projektu' });
const isStored = (page: Page): Promise<void> => page.getByText('Wszystko zapisane').waitFor();

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
  office = await signedIn(product, browser, OFFICE, { viewport: DESK, path: '/console/grants' });
  const terms = aTerms();
  const staff = await product.staff('office');
  const content = { ...terms, id: EDITION, name: NAME, rules: { ...terms.rules, subareas: [AT.subarea] } };
  const made = await staff.call('POST', '/api/editions', content, { 'idempotency-key': `story-${process.pid}-edition` });
  expect(made.status, await made.text()).toBe(201);
});
afterAll(() => Promise.all([product.stop(), browser.close()]));
/** What a failed step left on the screens, where pictures are wanted. */
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  for (const [i, context] of browser.contexts().entries()) for (const page of context.pages()) await shot(page, `failed-${i}`);
});

describe('a micro-grant', () => {
  it('begins with a call that the office has verified and announced in three places, early enough', async () => {
    const { page } = office;
    await goTo(page, `/console/grants/editions/${EDITION}`);
    await press(page, 'Sprawdziłam lub sprawdziłem zasady');
    await inDialog(page, 'Sprawdziłam lub sprawdziłem zasady');
    await press(page, 'Ogłoś konkurs');
    const dialog = page.getByRole('dialog');
    const places = ['BIP', 'Tablica ogłoszeń w urzędzie', 'Strona internetowa'];
    for (const place of places) await dialog.getByLabel(place).fill(dayFrom(20));
    await inDialog(page, 'Ogłoś konkurs');
    await dialog.getByRole('alert').waitFor();
    for (const place of places) await dialog.getByLabel(place).fill(dayFrom(-5));
    await inDialog(page, 'Ogłoś konkurs');
    await page.getByText('trwa nabór').waitFor();
    await shot(page, 'edition');
  }, 180_000);

  it('an organisation registers with a link from a letter, and a second person is invited', async () => {
    ola = await memberSignedIn(product, browser, OLA);
    const { page } = ola;
    await page.getByRole('link', { name: 'Zarejestruj organizację' }).click();
    for (const [label, text] of [
      ['Twoje imię i nazwisko', 'Ola Testowa'],
      ['Nazwa organizacji', 'Stowarzyszenie Testowe'],
      ['Forma prawna', 'stowarzyszenie'],
      ['Numer KRS', '0000123456'],
      ['NIP', '1234567890'],
      ['Numer konta', '61 1090 1014 0000 0712 1981 2874'],
      ['Adres', 'Testowa 1'],
      ['E-mail organizacji', OLA],
      ['Imię i nazwisko', 'Ola Testowa'],
      ['Funkcja', 'prezeska'],
    ] as const)
      await page.getByLabel(label, { exact: true }).fill(text);
    await page.getByLabel(city.subareas.find(({ id }) => id === AT.subarea)?.name ?? '').check();
    await press(page, 'Zarejestruj organizację');
    await page.getByText('W tym numerze NIP nie zgadza się cyfra kontrolna').waitFor();
    await page.getByLabel('NIP').fill('');
    await press(page, 'Zarejestruj organizację');
    await press(page, 'Zaproś osobę');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Imię i nazwisko').fill('Jan Testowy');
    await dialog.getByLabel('E-mail').fill(JAN);
    await inDialog(page, 'Wyślij zaproszenie');
    await page.getByText('Zaproszenie wysłane.').waitFor();
    jan = await memberSignedIn(product, browser, JAN);
    await jan.page.getByText('pisze oferty').waitFor();
  }, 180_000);

  it('a resident tells an idea in the chat, and the streetworker hands it to the organisation', async () => {
    const street = city.streets.find(
      ({ subarea, kind, short }) => subarea === AT.subarea && kind === 'ulica' && !/\d/.test(short),
    );
    const resident = await product.resident();
    await resident.asks(`mam pomysł na ogródek przy ${street?.short ?? ''} 3`, 'Dla kogo');
    await resident.asks('dla dzieci i seniorów z podwórka', 'Co zostanie');
    await resident.asks('grządki i ławka', 'Kto pomoże');
    await resident.asks('sąsiedzi z bramy', 'kosztować');
    await resident.asks('pomiń', 'O każdym kroku damy Ci znać');

    const { page, context } = await signedIn(product, browser, AT.staffId, { path: '/console/grants' });
    await page.getByRole('link', { name: 'Pomysły mieszkańców' }).click();
    await page.getByRole('link', { name: /Pomysł z dnia/ }).click();
    await page.getByText('sąsiedzi z bramy').waitFor();
    const before = (await resident.messages()).length;
    await press(page, 'Umów spotkanie');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Dzień').fill(dayFrom(3));
    await dialog.getByLabel('Godzina').fill('17:00');
    await dialog.getByLabel('Miejsce').fill('Biblioteka, sala na parterze');
    await inDialog(page, 'Umów spotkanie');
    await resident.hears('Biblioteka, sala na parterze', before, PATIENT);
    await shot(page, 'idea');
    await press(page, 'Przekaż organizacji');
    await dialog.getByLabel('Organizacja').selectOption({ label: 'Stowarzyszenie Testowe' });
    await inDialog(page, 'Przekaż organizacji');
    await press(page, 'Zacznij ofertę');
    await dialog.getByLabel('Konkurs').selectOption({ label: NAME });
    await inDialog(page, 'Zacznij ofertę');
    await titleOf(page).fill(TITLE);
    await isStored(page);
    offerId = page.url().split('/').at(-1) ?? '';
    expect(offerId).toMatch(/^off_/);
    await context.close();
  }, 240_000);

  it('two people write at once, one loses the connection, and nothing typed is lost', async () => {
    for (const { page } of [ola, jan]) {
      await goTo(page, `/organizacje/oferta/${offerId}`);
      await titleOf(page).waitFor();
    }
    const place = (page: Page) => page.getByRole('textbox', { name: /Opis zadania/ });
    await ola.context.setOffline(true);
    await place(ola.page).fill('Ola: sadzimy krzewy i stawiamy ławkę.');
    await ola.page.getByLabel('Od', { exact: true }).first().fill(dayFrom(80));
    await ola.page.getByText(/Bez połączenia: 2 miejsca/).waitFor();
    await shot(ola.page, 'offline');
    await place(jan.page).fill('Jan: malujemy ogrodzenie.');
    await isStored(jan.page);

    // Reloaded without a connection: the app and what was typed are on the phone.
    await ola.page.reload();
    await holds(place(ola.page), 'Ola: sadzimy krzewy i stawiamy ławkę.');
    await ola.context.setOffline(false);
    const kept = ola.page.getByText(/Zachowane obok: Ola Testowa/);
    await kept.waitFor();
    await ola.page.getByText('Wszystko zapisane').waitFor();
    await holds(place(ola.page), 'Jan: malujemy ogrodzenie.');
    await holds(ola.page.getByLabel('Od', { exact: true }).first(), dayFrom(80));
    await kept.scrollIntoViewIfNeeded();
    await shot(ola.page, 'kept-beside');

    await press(ola.page, 'Użyj tego');
    await holds(place(jan.page), 'Ola: sadzimy krzewy i stawiamy ławkę.');
    await jan.page.getByRole('button', { name: /Historia: .*Opis zadania/ }).click();
    await jan.page.getByRole('dialog').getByText('Jan: malujemy ogrodzenie.').waitFor();
    await shot(jan.page, 'history');
    await press(jan.page, 'Zamknij');
  }, 240_000);

  it('when a session ends over the writing, a new link goes on with it, in the window where it is', async () => {
    const { page, context } = jan;
    const kept = await page.evaluate(() => localStorage.getItem('organisations-session'));
    const { session } = JSON.parse(kept ?? '{}') as { session?: string };
    const over = await fetch(`${product.run.url}/api/member/sign-out`, {
      method: 'POST',
      headers: { authorization: `Bearer ${session}`, 'content-type': 'application/json' },
      body: '{}',
    });
    expect(over.status).toBe(204);
    await press(page, 'Dodaj działanie');
    await page.getByLabel('Co robimy').fill('Sadzimy krzewy z sąsiadami');
    await press(page, 'Zaloguj się, aby wysłać zmiany i zobaczyć nowe sprawy');
    await page.getByLabel('Twój adres e-mail').fill(JAN);
    const link = await newLinkTo(product, JAN, () => press(page, 'Wyślij mi link'));
    const fromLetter = await context.newPage();
    await fromLetter.goto(link);
    await titleOf(fromLetter).waitFor();
    await isStored(page);
    await holds(ola.page.getByLabel('Co robimy'), 'Sadzimy krzewy z sąsiadami');
    await fromLetter.close();
  }, 180_000);

  it('the budget is counted while it is typed, a limit is told in words, and the offer is handed in with a checksum', async () => {
    const { page } = ola;
    await page.getByLabel('Do', { exact: true }).first().fill(dayFrom(150));
    await press(page, 'Dodaj koszt');
    await page.getByLabel('Na co').fill('Krzewy, ziemia, ławka');
    await page.getByLabel('Z dotacji (zł)').fill('5 000,01');
    await isStored(page);
    await page
      .locator('.problems')
      .getByText(/5\s?000,01/)
      .first()
      .waitFor();
    await press(page, 'Złóż ofertę');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.getByLabel('Z dotacji (zł)').fill('1 234,50');
    await page.getByText('Oferta jest kompletna.').first().waitFor();
    await page.locator('.sums').scrollIntoViewIfNeeded();
    await shot(page, 'budget');
    await press(page, 'Złóż ofertę');
    await page
      .getByRole('dialog')
      .getByText(/1\s?234,50/)
      .waitFor();
    await inDialog(page, 'Składamy ofertę');
    await page.getByText('Suma kontrolna:').waitFor();
    number = /M-\d{4}-\d+/.exec((await page.locator('main').textContent()) ?? '')?.[0] ?? '';
    expect(number).not.toBe('');
    await press(page, 'Potwierdzenie (PDF)');
    await page.getByRole('link', { name: /Otwórz:/ }).waitFor();
    await page.getByText('Suma kontrolna:').scrollIntoViewIfNeeded();
    await shot(page, 'confirmation');
    expect(await titleOf(ola.page).count()).toBe(0);
  }, 240_000);

  it('the office passes the formal check, and three reviewers declare and score', async () => {
    const { page } = office;
    await goTo(page, `/console/grants/editions/${EDITION}/offers`);
    await page.getByRole('link', { name: new RegExp(TITLE) }).click();
    await press(page, 'Formalnie poprawna');
    await inDialog(page, 'Formalnie poprawna');
    await page.getByText('Zapisane i wysłane.').waitFor();
    for (const [i, reviewer] of REVIEWERS.entries()) {
      const signed = await signedIn(product, browser, reviewer.id, { viewport: DESK, path: '/console/grants' });
      const desk = signed.page;
      await desk.getByRole('link', { name: new RegExp(NAME) }).click();
      await desk.getByText('Stowarzyszenie Testowe').waitFor();
      // Nothing of an offer before the declaration.
      expect(await desk.getByText(TITLE).count()).toBe(0);
      if (i === 0) await shot(desk, 'declare');
      await desk.getByLabel('Nic mnie nie łączy').check();
      await press(desk, 'Zapisz oświadczenia');
      await desk.getByRole('link', { name: new RegExp(TITLE) }).click();
      const points = desk.getByLabel('Punkty');
      await points.first().waitFor();
      const criteria = await points.count();
      for (let at = 0; at < criteria; at++) await points.nth(at).fill(String(8 + (i % 2)));
      await desk.getByText('Zapisane.', { exact: true }).waitFor();
      if (i === 0) await shot(desk, 'review');
      await press(desk, 'Gotowe');
      await inDialog(desk, 'Gotowe');
      await desk.getByText('Ta ocena jest gotowa i się liczy.').waitFor();
      expect(signed.problems()).toEqual([]);
      await signed.context.close();
    }
  }, 300_000);

  it('the ranking becomes a decision, the decision a contract', async () => {
    const { page } = office;
    await goTo(page, `/console/grants/editions/${EDITION}/assessment`);
    await page.getByText('Każda oferta ma tyle ocen, ile trzeba.').waitFor();
    await page.getByRole('link', { name: TITLE }).scrollIntoViewIfNeeded();
    await shot(page, 'ranking');
    await goTo(page, `/console/grants/editions/${EDITION}/decision`);
    await press(page, 'Wpisz opinię z rankingu');
    await page.getByLabel('Decyzja (zł)').fill('1000');
    await press(page, 'Zapisz tabelę');
    await page
      .locator('main .error')
      .getByText(/Podaj powód/)
      .waitFor();
    await page.getByLabel('Powód różnicy').fill('Ławkę daje zieleń miejska.');
    await press(page, 'Zapisz tabelę');
    await page.getByText('Wszystko się zgadza. Konkurs można rozstrzygnąć.').waitFor();
    await shot(page, 'decision');
    await goTo(page, `/console/grants/editions/${EDITION}`);
    await press(page, 'Zapisz rozstrzygnięcie');
    await inDialog(page, 'Zapisz rozstrzygnięcie');
    await goTo(page, `/console/grants/offers/${offerId}/project`);
    await press(page, 'Zapisz umowę');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Numer').fill('7/2027');
    await dialog.getByLabel('Podpisana').fill(dayFrom(-1));
    await dialog.getByLabel('Realizacja od').fill(dayFrom(-1));
    await dialog.getByLabel('Krzewy, ziemia, ławka').fill('1000');
    await inDialog(page, 'Zapisz umowę');
    await press(page, 'Zapisz wypłatę');
    await inDialog(page, 'Zapisz wypłatę');
    await page.getByText('Co zostało do zrobienia').waitFor();
  }, 240_000);

  it('receipts and a report with pictures settle it, and everybody can read what became of it', async () => {
    const { page } = ola;
    await goTo(page, `/organizacje/oferta/${offerId}/projekt`);
    await press(page, 'Dodaj rachunek');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Zdjęcie lub plik').setInputFiles(PHOTO);
    await dialog.getByLabel('Kwota (zł)').fill('1000');
    await dialog.getByLabel('Pozycja budżetu').selectOption({ index: 1 });
    await dialog.getByLabel('Data rachunku').fill(dayFrom(0));
    await inDialog(page, 'Zapisz rachunek');
    await page.getByText('Rachunek zapisany.').waitFor();
    await page.getByRole('link', { name: 'Zobacz zdjęcie' }).waitFor();
    await shot(page, 'receipt');
    await page.getByLabel('Co się udało').fill('Posadziliśmy dwadzieścia krzewów.');
    await page.getByLabel('Ile osób wzięło udział').fill('35');
    await page.getByLabel('Co zostaje na stałe').fill('Krzewy i ławka, dbają o nie sąsiedzi.');
    await page.getByText('Zapisane.', { exact: true }).waitFor();
    await page.getByText('Dodaj zdjęcie', { exact: true }).click();
    for (const [i, when] of ['before', 'after'].entries()) {
      await page.getByLabel('Zdjęcie', { exact: true }).setInputFiles(PHOTO);
      await page.getByLabel('Kiedy zrobione').selectOption(when);
      await page.getByLabel('Co jest na zdjęciu').fill(`Podwórko ${when === 'before' ? 'przed' : 'po'}`);
      await page.getByLabel(/Osoby, które można rozpoznać/).check();
      await press(page, 'Wyślij zdjęcie');
      await page.locator('.photos img').nth(i).waitFor();
    }
    await shot(page, 'report');
    await press(page, 'Złóż sprawozdanie');
    await inDialog(page, 'Złóż sprawozdanie');
    await page.getByText('Sprawozdanie złożone. Urząd je sprawdza.').waitFor();

    const desk = office.page;
    await press(desk, 'Oceń rachunek');
    await inDialog(desk, 'Zapisz');
    await desk.getByRole('article').getByText('przyjęty', { exact: true }).waitFor();
    await press(desk, 'Odpowiedz na sprawozdanie');
    await inDialog(desk, 'Odpowiedz na sprawozdanie');
    await desk.getByText('Sprawozdanie przyjęte. Projekt jest rozliczony.').waitFor();
    await shot(desk, 'settled');
    await page.getByText('rozliczona', { exact: true }).waitFor();
    expect([ola.problems(), jan.problems(), office.problems()]).toEqual([[], [], []]);

    const reader = await browser.newContext({ locale: 'pl-PL' });
    const story = await reader.newPage();
    await story.goto(`${product.run.url}/mikrogranty/projekt/${number}`);
    await story.getByRole('heading', { name: TITLE }).waitFor();
    await shot(story, 'story');
    await reader.close();
  }, 240_000);
});

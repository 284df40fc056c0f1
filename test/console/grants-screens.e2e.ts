/**
 * Every screen of micro-grants, of staff, of reviewers and of organisations: axe finds nothing in light and dark, 320 pixels are enough, what is
 * tapped is large enough.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { city } from '../../shared/city/current.ts';
import { launchBrowser } from '../support/browser.ts';
import { goTo, looked, signedIn, tooSmall, widthOf } from '../support/console.ts';
import { type GrantStory, grantStory, MEMBER } from '../support/grant-story.ts';
import { memberSignedIn } from '../support/member-browser.ts';
import { type Running, startProduct } from '../support/running.ts';

let product: Running;
let browser: Browser;
let story: GrantStory;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
  story = await grantStory(product);
});
afterAll(() => Promise.all([product.stop(), browser.close()]));

const OFFICE = city.staff.find(({ role }) => role === 'office')?.id ?? '';
const REVIEWER = city.staff.find(({ role }) => role === 'committee')?.id ?? '';
const NARROW = { width: 320, height: 640 };

interface Screen {
  readonly name: string;
  readonly path: () => string;
  /** There when the screen is complete. */
  readonly shows: string | RegExp;
  readonly opens?: (page: Page) => Promise<void>;
}

const edition = (rest = '') => `/console/grants/editions/${story.edition}${rest}`;
const opening =
  (button: string) =>
  async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: button, exact: true }).first().click();
    await page.getByRole('dialog').waitFor();
  };
const unfolding =
  (...summaries: readonly string[]) =>
  async (page: Page): Promise<void> => {
    for (const summary of summaries)
      await page
        .locator('details', { hasText: summary })
        .first()
        .evaluate((element) => element.setAttribute('open', ''));
  };
const idea = () => `/console/grants/ideas/${story.idea}`;
const received = () => `/console/grants/offers/${story.received}`;

const OF_OFFICE: readonly Screen[] = [
  { name: 'micro-grants', path: () => '/console/grants', shows: 'Mikrogranty ekranów' },
  { name: 'ideas', path: () => '/console/grants/ideas', shows: /Pomysł z dnia/ },
  { name: 'an idea', path: idea, shows: 'Co powiedzieli autorzy' },
  ...['Umów spotkanie', 'Przekaż organizacji', 'Zamknij pomysł'].map(
    (button): Screen => ({ name: button, path: idea, shows: 'Co powiedzieli autorzy', opens: opening(button) }),
  ),
  { name: 'organisations', path: () => '/console/grants/organisations', shows: 'Stowarzyszenie Testowe' },
  {
    name: 'an incomplete organisation',
    path: () => '/console/grants/organisations/new',
    shows: 'Nazwa organizacji',
    opens: async (page) => {
      await page.getByRole('button', { name: 'Zarejestruj organizację' }).click();
      await page.getByText('Popraw zaznaczone miejsca.').waitFor();
    },
  },
  { name: 'an organisation', path: () => `/console/grants/organisations/${story.organisation}`, shows: 'Zaproś osobę' },
  { name: 'a call', path: () => edition(), shows: 'Ulotka po polsku', opens: unfolding('Zasady', 'Kryteria', 'Pytania') },
  {
    name: 'verifying a call',
    path: () => `/console/grants/editions/${story.draftEdition}`,
    shows: 'niesprawdzony: mieszkańcy',
    opens: opening('Sprawdziłam lub sprawdziłem zasady'),
  },
  {
    name: 'changing a call',
    path: () => `/console/grants/editions/${story.draftEdition}/change`,
    shows: 'Godzina końca naboru',
    opens: async (page) => {
      await page.getByLabel('Pula (zł)').fill('dużo');
      await page.getByRole('button', { name: 'Zapisz' }).click();
      await page.getByText('Wpisz liczbę cyframi albo zostaw puste.').first().waitFor();
    },
  },
  { name: 'deciding a call', path: () => edition(), shows: 'Terminy', opens: opening('Zapisz rozstrzygnięcie') },
  { name: 'offers', path: () => edition('/offers'), shows: 'Szkic' },
  { name: 'beginning an offer', path: () => edition('/offers'), shows: 'Szkic', opens: opening('Zacznij ofertę za organizację') },
  { name: 'a draft', path: () => `/console/grants/offers/${story.draft}`, shows: 'Dodaj koszt' },
  { name: 'an offer handed in', path: received, shows: 'Suma kontrolna' },
  ...['Wezwij do uzupełnienia', 'Formalnie niepoprawna'].map(
    (button): Screen => ({ name: button, path: received, shows: 'Suma kontrolna', opens: opening(button) }),
  ),
  { name: 'assessment', path: () => edition('/assessment'), shows: 'Zostaje w puli' },
  {
    name: 'a paper sheet',
    path: () => edition('/assessment'),
    shows: 'Zostaje w puli',
    opens: opening('Wpisz kartę z papieru'),
  },
  { name: 'decision', path: () => edition('/decision'), shows: 'Zapisz tabelę' },
  { name: 'figures', path: () => edition('/figures'), shows: 'Razem' },
];

const OF_REVIEWER: readonly Screen[] = [
  { name: 'calls', path: () => '/console/grants', shows: 'Mikrogranty ekranów' },
  { name: 'declaring', path: () => edition('/desk'), shows: 'Zapisz oświadczenia' },
  {
    name: 'the desk',
    path: () => edition('/desk'),
    shows: 'Moje oceny',
    opens: async (page) => {
      const declare = page.getByRole('button', { name: 'Zapisz oświadczenia' });
      if (await declare.isVisible()) {
        await page.getByLabel('Nic mnie nie łączy').check();
        await declare.click();
      }
      await page.getByRole('link', { name: /Ogródek/ }).waitFor();
      await unfolding('Oświadczenia zapisane')(page);
    },
  },
  {
    name: 'an incomplete sheet',
    path: () => `/console/grants/offers/${story.right}/review`,
    shows: 'Sadzimy krzewy.',
    opens: async (page) => {
      await page.getByRole('button', { name: 'Gotowe' }).click();
      await page.getByText(/Brakuje punktów/).waitFor();
    },
  },
];

const OF_MEMBER: readonly Screen[] = [
  { name: 'home', path: () => '/organizacje', shows: 'Oferty ze wszystkich lat', opens: unfolding('Napisz ofertę') },
  { name: 'registering', path: () => '/organizacje/nowa', shows: 'Twoje imię i nazwisko' },
  { name: 'own organisation', path: () => `/organizacje/organizacja/${story.organisation}`, shows: 'Osoby' },
  {
    name: 'inviting',
    path: () => `/organizacje/organizacja/${story.organisation}`,
    shows: 'Osoby',
    opens: opening('Zaproś osobę'),
  },
  { name: 'changing', path: () => `/organizacje/organizacja/${story.organisation}/zmien`, shows: 'Numer konta' },
  { name: 'a draft', path: () => `/organizacje/oferta/${story.draft}`, shows: 'Dodaj koszt' },
  { name: 'submitting', path: () => `/organizacje/oferta/${story.draft}`, shows: 'Dodaj koszt', opens: opening('Złóż ofertę') },
  {
    name: 'history',
    path: () => `/organizacje/oferta/${story.draft}`,
    shows: 'Dodaj koszt',
    opens: opening('Historia: Tytuł projektu'),
  },
  { name: 'handed in', path: () => `/organizacje/oferta/${story.received}`, shows: 'Suma kontrolna' },
  { name: 'me', path: () => '/organizacje/ja', shows: 'Twój adres' },
  { name: 'leaving', path: () => '/organizacje/ja', shows: 'Twój adres', opens: opening('Wyloguj się') },
];

/** Inside the app, as a tap on a link does; another place first, so that nothing stays open from the screen before. */
const show = async (page: Page, away: string, screen: Screen): Promise<void> => {
  for (const path of [away, screen.path()]) await goTo(page, path);
  await page.locator('main').getByText(screen.shows).first().waitFor();
  await screen.opens?.(page);
};

const walked = async (page: Page, away: string, screens: readonly Screen[]) => {
  const found: unknown[] = [];
  for (const screen of screens) {
    await show(page, away, screen);
    found.push({ screen: screen.name, small: await tooSmall(page), ...(await looked(page)) });
    if (await page.getByRole('dialog').isVisible()) await page.keyboard.press('Escape');
  }
  return found;
};
const flawless = (screens: readonly Screen[]) =>
  screens.map(({ name }) => ({ screen: name, small: [], violations: [], width: 320 }));

/** Many screens, each looked at as a whole: on a busy machine that takes its time. */
const MANY_SCREENS_MS = 400_000;

describe.each([
  ['light', false],
  ['dark', true],
] as const)('on a phone of 320 pixels, %s', (_name, dark) => {
  it(
    'the rooms of the office',
    async () => {
      const signed = await signedIn(product, browser, OFFICE, { viewport: NARROW, dark });
      expect(await walked(signed.page, '/console/me', OF_OFFICE)).toEqual(flawless(OF_OFFICE));
      expect(signed.problems()).toEqual([]);
      await signed.context.close();
    },
    MANY_SCREENS_MS,
  );

  it(
    'the desk of a reviewer',
    async () => {
      const signed = await signedIn(product, browser, REVIEWER, { viewport: NARROW, dark });
      const screens = dark ? OF_REVIEWER.filter(({ name }) => name !== 'declaring') : OF_REVIEWER;
      expect(await walked(signed.page, '/console/me', screens)).toEqual(flawless(screens));
      expect(signed.problems()).toEqual([]);
      await signed.context.close();
    },
    MANY_SCREENS_MS,
  );

  it(
    'the app of organisations',
    async () => {
      const signed = await memberSignedIn(product, browser, MEMBER, { viewport: NARROW, dark });
      expect(await walked(signed.page, '/organizacje/ja', OF_MEMBER)).toEqual(flawless(OF_MEMBER));
      expect(signed.problems()).toEqual([]);
      await signed.context.close();
    },
    MANY_SCREENS_MS,
  );

  it('the door of organisations, with a link that is over', async () => {
    const context = await browser.newContext({ viewport: NARROW, locale: 'pl-PL', colorScheme: dark ? 'dark' : 'light' });
    const page = await context.newPage();
    await page.goto(`${product.run.url}/organizacje/#wejscie=${'x'.repeat(43)}`);
    await page.getByText('Ten link już nie działa.').waitFor();
    expect(await looked(page)).toEqual({ violations: [], width: 320 });
    await context.close();
  });
});

describe('at a desk with 200 % zoom', () => {
  it(
    'every screen fits',
    async () => {
      const signed = await signedIn(product, browser, OFFICE, { viewport: { width: 640, height: 430 } });
      const member = await memberSignedIn(product, browser, MEMBER, { viewport: { width: 640, height: 430 } });
      for (const [page, away, screens] of [
        [signed.page, '/console/me', OF_OFFICE],
        [member.page, '/organizacje/ja', OF_MEMBER],
      ] as const)
        for (const screen of screens) {
          await show(page, away, screen);
          expect([screen.name, await widthOf(page)]).toEqual([screen.name, 640]);
          if (await page.getByRole('dialog').isVisible()) await page.keyboard.press('Escape');
        }
      await signed.context.close();
      await member.context.close();
    },
    MANY_SCREENS_MS,
  );
});

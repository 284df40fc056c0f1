/** What the leaflet of an edition says, in plain words. */

export type LeafletLanguage = 'pl' | 'uk';

export interface LeafletTexts {
  readonly file: string;
  readonly example: string;
  readonly about: string;
  readonly when: string;
  readonly call: (from: string, to: string, time: string | null) => string;
  readonly results: (on: string) => string;
  readonly projects: (from: string, to: string) => string;
  readonly howMuch: string;
  readonly perProject: (grosze: number) => string;
  readonly own: (percent: number) => string;
  readonly who: string;
  readonly onBehalf: string;
  readonly where: string;
  readonly whatFor: string;
  readonly notFor: (list: string) => string;
  readonly more: string;
  readonly how: string;
  readonly steps: readonly string[];
  readonly ask: string;
  readonly officeUnverified: string;
  readonly source: (source: string) => string;
}

const day = (locale: string, date: string): string =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
    .format(new Date(`${date}T12:00:00Z`))
    // Ukrainian ends with "р.", whose full stop would stand beside that of the sentence.
    .replace(/ р\.$/, ' року');
const amount = (locale: string, grosze: number): string =>
  new Intl.NumberFormat(locale, {
    minimumFractionDigits: grosze % 100 === 0 ? 0 : 2,
    maximumFractionDigits: grosze % 100 === 0 ? 0 : 2,
    useGrouping: 'always',
  })
    .format(grosze / 100)
    .replace(/[\u00a0\u202f]/g, ' ');

export const LEAFLET_TEXTS: Readonly<Record<LeafletLanguage, LeafletTexts>> = {
  pl: {
    file: 'ulotka',
    example: '(przykład)',
    about: 'Masz pomysł na swoją okolicę? Miasto daje pieniądze na małe projekty mieszkańców.',
    when: 'Kiedy',
    call: (from, to, time) =>
      `Nabór ofert: od ${day('pl-PL', from)} do ${day('pl-PL', to)}${time === null ? '' : `, do godziny ${time}`}.`,
    results: (on) => `Wyniki: ${day('pl-PL', on)}.`,
    projects: (from, to) => `Projekty trwają od ${day('pl-PL', from)} do ${day('pl-PL', to)}.`,
    howMuch: 'Ile',
    perProject: (grosze) => `Jeden projekt może dostać najwyżej ${amount('pl-PL', grosze)} zł.`,
    own: (percent) => (percent === 0 ? 'Nie trzeba mieć własnych pieniędzy.' : `Wkład własny: co najmniej ${percent}% kosztów.`),
    who: 'Kto składa ofertę',
    onBehalf: 'Pomysł może mieć każdy. Organizacja składa ofertę w imieniu mieszkańców.',
    where: 'Gdzie',
    whatFor: 'Na co',
    notFor: (list) => `Nie można zapłacić za: ${list}.`,
    more: 'dalej w regulaminie',
    how: 'Co zrobić',
    steps: [
      '1. Opowiedz o pomyśle: napisz „mam pomysł” na stronie programu na Facebooku albo powiedz nam osobiście.',
      '2. Osoba z programu spotka się z Tobą i pomoże znaleźć organizację.',
      '3. Razem napiszecie ofertę. Organizacja ją złoży.',
    ],
    ask: 'Zapytaj nas',
    officeUnverified: 'Tych danych nikt jeszcze nie potwierdził. Sprawdź, czy są aktualne:',
    source: (source) => `Źródło: ${source.replace(/\.+$/, '')}.`,
  },
  uk: {
    file: 'lystivka',
    example: '(приклад)',
    about: 'Маєте ідею для своєї околиці? Місто дає гроші на малі проєкти мешканців.',
    when: 'Коли',
    call: (from, to, time) =>
      `Набір пропозицій: з ${day('uk-UA', from)} до ${day('uk-UA', to)}${time === null ? '' : `, до ${time}`}.`,
    results: (on) => `Результати: ${day('uk-UA', on)}.`,
    projects: (from, to) => `Проєкти тривають з ${day('uk-UA', from)} до ${day('uk-UA', to)}.`,
    howMuch: 'Скільки',
    perProject: (grosze) => `Один проєкт може отримати щонайбільше ${amount('uk-UA', grosze)} злотих.`,
    own: (percent) => (percent === 0 ? 'Власні гроші не потрібні.' : `Власний внесок: щонайменше ${percent}% витрат.`),
    who: 'Хто подає пропозицію',
    onBehalf: 'Ідею може мати кожен. Організація подає пропозицію від імені мешканців.',
    where: 'Де',
    whatFor: 'На що',
    notFor: (list) => `Не можна платити за: ${list}.`,
    more: 'далі в правилах',
    how: 'Що зробити',
    steps: [
      '1. Розкажіть про ідею: напишіть «маю ідею» на сторінці програми у Facebook або скажіть нам особисто.',
      '2. Людина з програми зустрінеться з Вами і допоможе знайти організацію.',
      '3. Разом напишете пропозицію. Організація її подасть.',
    ],
    ask: 'Запитайте нас',
    officeUnverified: 'Ці дані ще ніхто не підтвердив. Перевірте, чи вони актуальні:',
    source: (source) => `Джерело: ${source.replace(/\.+$/, '')}.`,
  },
};

/**
 * What organisations read by mail about their offers and projects: what happened, by when what is next, whom to ask. Pure. In Polish: the language of
 * the call, its form and its contract.
 */
import { Temporal } from 'temporal-polyfill';
import type { CityProfile } from '../city/profile.ts';
import type { Edition } from './edition-model.ts';
import { zloty } from './money-words.ts';
import type { OfferState } from './offer-model.ts';
import type { Reminder } from './reminders.ts';
import type { Report } from './settlement-model.ts';

export interface LetterText {
  readonly subject: string;
  readonly text: string;
}

/** What is said; dates are local days unless they are called instants. */
export type Occasion =
  | { readonly kind: 'submitted'; readonly checksum: string /** Nothing more is needed. */; readonly received: boolean }
  | { readonly kind: 'received' }
  | { readonly kind: 'correction'; readonly what: readonly string[] /** Instant. */; readonly until: string }
  | { readonly kind: 'decided'; readonly state: Extract<OfferState, { name: 'awarded' | 'not-awarded' | 'formally-wrong' }> }
  | { readonly kind: 'verdict'; readonly verdict: Exclude<Report['verdict'], { kind: 'none' }> }
  | {
      readonly kind: 'reminder';
      readonly reminder: Reminder /** Of what is due; null = nobody knows. */;
      readonly day: string | null;
    };

export interface LetterSource {
  readonly occasion: Occasion;
  readonly number: string;
  readonly title: string;
  readonly edition: Pick<Edition, 'name' | 'example' | 'dates' | 'state'>;
  readonly city: Pick<CityProfile, 'timeZone' | 'office' | 'programme'>;
  /** Where the organisation sees its offers. */
  readonly address: string;
}

export const dayPl = (day: string): string =>
  new Intl.DateTimeFormat('pl-PL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  );

const minutePl = ({ timeZone }: Pick<CityProfile, 'timeZone'>, at: string): string => {
  const time = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone);
  return `${dayPl(time.toPlainDate().toString())}, godz. ${time.toPlainTime().toString({ smallestUnit: 'minute' })}`;
};

/** Anyone may ask for the reasons of choice or refusal for 30 days from the results (act of 24 April 2003, art. 15(2i)). */
const REASONS_DAYS = 30;
export const reasonsUntil = (decidedOn: string): string =>
  Temporal.PlainDate.from(decidedOn).add({ days: REASONS_DAYS }).toString();

interface Said {
  readonly subject: string;
  readonly lines: readonly string[];
}

const reasonsLine = ({ state }: Pick<Edition, 'state'>): readonly string[] =>
  state.name === 'decided'
    ? [`O uzasadnienie wyboru albo odrzucenia oferty każdy może poprosić biuro do ${dayPl(reasonsUntil(state.decidedOn))}.`]
    : [];

const list = (items: readonly string[]): readonly string[] => items.map((item) => `• ${item}`);

const decided = (state: Extract<Occasion, { kind: 'decided' }>['state'], { edition }: Pick<LetterSource, 'edition'>): Said => {
  const { contractsTo, resultsOn } = edition.dates;
  const said = (subject: string, lines: readonly string[]) => ({ subject, lines });
  switch (state.name) {
    case 'awarded':
      return said('Oferta dostała dofinansowanie', [
        `Wasza oferta dostała dofinansowanie: ${zloty(state.grosze)}.`,
        ...(state.reason === null ? [] : [`Uzasadnienie decyzji: ${state.reason}`]),
        contractsTo === null
          ? 'Co dalej: biuro umówi się z Wami na podpisanie umowy.'
          : `Co dalej: podpiszcie umowę do ${dayPl(contractsTo)}. Biuro umówi się z Wami na podpisanie.`,
        'Wydatki sprzed podpisania umowy co do zasady nie są uznawane.',
        ...reasonsLine(edition),
      ]);
    case 'not-awarded':
      return said('Oferta nie dostała dofinansowania', [
        'Wasza oferta nie dostała dofinansowania.',
        `Powód: ${state.reason}`,
        ...reasonsLine(edition),
      ]);
    case 'formally-wrong':
      return said('Oferta nie przeszła oceny formalnej', [
        'Wasza oferta nie przeszła oceny formalnej i nie bierze udziału w dalszej ocenie.',
        `Powód: ${state.reason}`,
        ...(resultsOn === null ? [] : [`Wyniki konkursu ogłosimy ${dayPl(resultsOn)}.`]),
        ...reasonsLine(edition),
      ]);
  }
};

/** With the day, never "tomorrow": a letter may be read later. */
const reminded = (reminder: Reminder, day: string | null): Said => {
  const on = day === null ? '' : ` ${dayPl(day)}`;
  const by = day === null ? '' : ` do ${dayPl(day)}`;
  switch (reminder) {
    case 'correction-over':
      return {
        subject: 'Termin uzupełnienia oferty minął',
        lines: ['Termin uzupełnienia minął. Ofertę ocenimy tak, jak została złożona. Nic więcej nie trzeba robić.'],
      };
    case 'contract-7':
      return {
        subject: `Umowa do podpisania${by}`,
        lines: [`Umowę o dofinansowanie trzeba podpisać${by}. Jeśli termin Wam nie odpowiada, zadzwońcie do biura.`],
      };
    case 'contract-over':
      return {
        subject: 'Umowa nie jest podpisana',
        lines: [`Termin podpisania umowy minął${on}, a umowy nie ma w systemie. Zadzwońcie do biura i ustalcie, co dalej.`],
      };
    case 'report-14':
    case 'report-1':
      return {
        subject: `Sprawozdanie do wysłania${by}`,
        lines: [
          `Sprawozdanie z projektu trzeba wysłać${by}.`,
          'Potrzebne są: opis rezultatów, liczba osób, trwały efekt, zdjęcia i rachunki przypisane do pozycji budżetu.',
        ],
      };
    case 'report-over':
      return {
        subject: 'Minął termin sprawozdania',
        lines: [
          `Termin sprawozdania minął${on}. Wyślijcie je jak najszybciej. Jeśli coś w tym przeszkadza, zadzwońcie do biura.`,
        ],
      };
    case 'correct-1':
      return { subject: `Sprawozdanie do poprawy${by}`, lines: [`Poprawione sprawozdanie trzeba wysłać${by}.`] };
    case 'correct-over':
      return {
        subject: 'Minął termin poprawy sprawozdania',
        lines: [`Termin poprawy sprawozdania minął${on}. Wyślijcie je jak najszybciej albo zadzwońcie do biura.`],
      };
    case 'return-1':
      return { subject: `Zwrot pieniędzy${by}`, lines: [`Pieniądze do zwrotu powinny wpłynąć${by}.`] };
    case 'return-over':
      return {
        subject: 'Minął termin zwrotu pieniędzy',
        lines: [
          `Termin zwrotu minął${on}, a wpłaty nie ma w systemie. Zadzwońcie do biura. Od spóźnionego zwrotu mogą być odsetki.`,
        ],
      };
  }
};

const verdict = (given: Extract<Occasion, { kind: 'verdict' }>['verdict'], { city }: Pick<LetterSource, 'city'>): Said => {
  switch (given.kind) {
    case 'correct':
      return {
        subject: 'Sprawozdanie do poprawy',
        lines: [`Poprawcie sprawozdanie do ${minutePl(city, given.until)}:`, ...list(given.what)],
      };
    case 'accepted':
      return {
        subject: 'Sprawozdanie przyjęte, projekt rozliczony',
        lines: [
          'Sprawozdanie jest przyjęte, a projekt rozliczony. Dziękujemy!',
          'Dokumenty projektu przechowujcie tak długo, jak mówi umowa.',
        ],
      };
    case 'return':
      return {
        subject: 'Wezwanie do zwrotu części dofinansowania',
        lines: [
          `Do ${dayPl(given.returnBy)} trzeba zwrócić ${zloty(given.grosze)}.`,
          `Powód: ${given.reason}`,
          'Numer rachunku i tytuł przelewu są w umowie; w razie wątpliwości zadzwońcie do biura.',
        ],
      };
  }
};

const said = (source: LetterSource): Said => {
  const { occasion, city } = source;
  switch (occasion.kind) {
    case 'submitted':
      return occasion.received
        ? {
            subject: 'Oferta złożona i przyjęta',
            lines: [
              'Oferta jest złożona i przyjęta.',
              `Suma kontrolna: ${occasion.checksum}`,
              'Co dalej: biuro sprawdzi ją formalnie.',
            ],
          }
        : {
            subject: 'Oferta wysłana, jeszcze nieprzyjęta',
            lines: [
              'Oferta jest wysłana, ale jeszcze nieprzyjęta.',
              `Suma kontrolna: ${occasion.checksum}`,
              'Co dalej: wydrukujcie ofertę, podpiszcie i złóżcie w biurze przed końcem naboru. Na wydruku musi być ta sama suma kontrolna.',
            ],
          };
    case 'received':
      return {
        subject: 'Biuro przyjęło ofertę',
        lines: ['Biuro potwierdziło przyjęcie oferty w terminie.', 'Co dalej: biuro sprawdzi ją formalnie.'],
      };
    case 'correction':
      return {
        subject: 'Oferta do uzupełnienia',
        lines: [
          `Uzupełnijcie ofertę i wyślijcie ją ponownie do ${minutePl(city, occasion.until)}:`,
          ...list(occasion.what),
          'Uzupełnić ofertę można jeden raz. Po tym terminie ocenimy ją tak, jak została złożona.',
        ],
      };
    case 'decided':
      return decided(occasion.state, source);
    case 'verdict':
      return verdict(occasion.verdict, source);
    case 'reminder':
      return reminded(occasion.reminder, occasion.day);
  }
};

/** Contact data that nobody at the office has checked are not told. */
const officeLine = ({ office }: LetterSource['city']): string =>
  office.verified === null
    ? office.name
    : [office.name, office.contact.phone, office.contact.email].filter((one) => one !== undefined).join(', ');

export const letterOf = (source: LetterSource): LetterText => {
  const { number, title, edition, city, address } = source;
  const { subject, lines } = said(source);
  const example = edition.example ? 'PRZYKŁAD: ' : '';
  return {
    subject: `${example}${subject} (${number})`,
    text: [
      `Oferta ${number}, „${title}”, ${edition.name}.`,
      '',
      ...lines,
      '',
      `Wasze oferty i projekty: ${address}`,
      officeLine(city),
      city.programme.name,
    ].join('\n'),
  };
};

/** Reminders of a date that has passed: the office hears of them as well. */
const OVERDUE: Partial<Record<Reminder, string>> = {
  'correction-over': 'nie wpłynęło uzupełnienie; oferta czeka na ocenę formalną tak, jak została złożona',
  'contract-over': 'umowa nie jest podpisana',
  'report-over': 'nie ma sprawozdania',
  'correct-over': 'nie ma poprawionego sprawozdania',
  'return-over': 'nie ma zwrotu pieniędzy',
};

/** To the office; null = nothing has passed. */
export const overdueLetter = (
  reminder: Reminder,
  { number, title, organisation }: Pick<LetterSource, 'number' | 'title'> & { readonly organisation: string },
): LetterText | null => {
  const what = OVERDUE[reminder];
  return what === undefined
    ? null
    : { subject: `Minął termin: ${number}`, text: `Oferta ${number}, „${title}”, ${organisation}: ${what}.` };
};

/** To the office: which reviews are missing before the last day. */
export const missingReviewsLetter = (
  edition: Pick<Edition, 'name' | 'dates'>,
  missing: readonly { readonly number: string; readonly has: number; readonly needs: number }[],
): LetterText => ({
  subject: `Brakuje ocen: ${edition.name}`,
  text: [
    edition.dates.reviewTo === null
      ? 'Brakuje ocen ofert:'
      : `Oceny są przyjmowane do ${dayPl(edition.dates.reviewTo)}. Brakuje ocen ofert:`,
    ...list(missing.map(({ number, has, needs }) => `${number}: ${has} z ${needs}`)),
    'Kto jeszcze może ocenić daną ofertę, widać w ocenie tej edycji.',
  ].join('\n'),
});

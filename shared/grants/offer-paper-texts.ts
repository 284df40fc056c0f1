/** Words of the official form (regulation of 24 October 2018, Dz.U. 2018 item 2057, annex 1) and of the confirmation. Both are in Polish. */
import type { BudgetLine } from './budget.ts';

const day = (date: string): string =>
  new Intl.DateTimeFormat('pl-PL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${date}T12:00:00Z`),
  );

export const OFFER_PAPER_TEXTS = {
  title: 'Oferta realizacji zadania publicznego',
  draft: 'wersja robocza',
  example: '(przykład)',
  /** Parts of the form, by their Roman number. */
  parts: {
    I: 'Podstawowe informacje o złożonej ofercie',
    II: 'Dane oferenta',
    III: 'Opis zadania',
    IV: 'Charakterystyka oferenta',
    V: 'Kalkulacja przewidywanych kosztów realizacji zadania publicznego',
    VI: 'Inne informacje',
    VII: 'Oświadczenia',
  },
  other: 'Pozostałe informacje',
  edition: 'Konkurs',
  number: 'Numer oferty',
  handedIn: (at: string, by: string | null) => `Złożona ${at}${by === null ? '' : `, ${by}`}`,
  applicant: 'Nazwa oferenta',
  legalForm: 'Forma prawna',
  krs: (number: string) => `KRS ${number}`,
  register: 'Rejestr',
  nip: 'NIP',
  regon: 'REGON',
  iban: 'Rachunek bankowy',
  address: 'Adres',
  contact: 'Kontakt',
  representatives: 'Osoby uprawnione do składania oświadczeń woli',
  name: 'Tytuł zadania publicznego',
  dates: 'Termin realizacji zadania publicznego',
  fromTo: (from: string, to: string) => `od ${day(from)} do ${day(to)}`,
  place: 'Miejsce realizacji',
  schedule: 'Harmonogram działań',
  scheduleColumns: ['Lp.', 'Działanie', 'Od', 'Do'],
  budgetColumns: ['Lp.', 'Rodzaj kosztu', 'Koszty', 'Z dotacji', 'Wkład własny finansowy', 'Wkład niefinansowy', 'Razem'],
  kinds: { direct: 'bezpośrednie', indirect: 'pośrednie' } satisfies Record<BudgetLine['kind'], string>,
  sums: 'Suma',
  sources: 'Źródła finansowania kosztów realizacji zadania',
  sourcesColumns: ['Źródło', 'Wartość'],
  grant: 'Wnioskowana dotacja',
  own: 'Wkład własny finansowy',
  inKind: 'Wkład osobowy i rzeczowy',
  all: 'Suma wszystkich kosztów',
  direct: 'w tym koszty bezpośrednie',
  indirect: 'w tym koszty pośrednie',
  attachments: 'Załączniki',
  none: 'brak',
  empty: '(nie wypełniono)',
  signature: 'Data i podpisy osób uprawnionych do składania oświadczeń woli w imieniu oferenta',
  footer: (number: string | null, checksum: string | null, page: number, of: number) =>
    [number, checksum === null ? null : `suma kontrolna ${checksum}`, `${page}/${of}`]
      .filter((part) => part !== null)
      .join(' · '),
  confirmation: 'Potwierdzenie złożenia oferty',
  sentAt: 'Wysłana',
  sentBy: 'Wysłana przez',
  checksum: 'Suma kontrolna',
  asked: 'Wnioskowana dotacja',
  received: 'Oferta jest przyjęta. Nie trzeba składać jej na papierze.',
  onPaper: (until: string | null) =>
    `Oferta jest wysłana, ale jeszcze nieprzyjęta. Wydrukujcie ją, podpiszcie i złóżcie w biurze${
      until === null ? '' : ` do ${day(until)}`
    }. Na wydruku musi być ta sama suma kontrolna.`,
  proof: 'Suma kontrolna powstaje z całej treści oferty. Zmiana choćby jednego znaku daje inną sumę.',
  day,
  file: { offer: 'oferta', confirmation: 'potwierdzenie' },
} as const;

/** What documents say besides names and dates. One shape, so a missing text does not compile. */
import type { Language } from '../../city/profile.ts';
import type { AgeBand } from './attendance.ts';

export interface DocumentTexts {
  readonly page: (n: number, of: number) => string;
  readonly personalData: string;
  readonly layoutUnverified: string;
  readonly number: string;
  readonly name: string;
  readonly adults: string;
  readonly children: string;
  readonly code: string;
  readonly remarks: string;
  readonly state: string;
  readonly cameAdults: string;
  readonly cameChildren: string;
  readonly nameless: string;
  readonly attendance: string;
  readonly totals: string;
  readonly total: (people: number) => string;
  readonly band: Readonly<Record<AgeBand, string>>;
  readonly guestList: string;
  readonly waitingList: string;
  readonly nobodyYet: string;
  readonly seats: (people: number) => string;
  readonly guardianMissing: string;
  readonly codeMissing: string;
  readonly states: Readonly<Record<'seated' | 'held' | 'waiting' | 'offered' | 'ended', string>>;
  readonly certificate: string;
  readonly tookPart: string;
  readonly hours: (hours: number) => string;
  readonly signature: string;
  readonly scan: string;
  readonly codeLeadsTo: (address: string) => string;
  /** Beginnings of names of files, without spaces. */
  readonly files: Readonly<Record<'attendance' | 'guests' | 'certificates' | 'door', string>>;
}

const hours = (language: string) => (n: number) =>
  new Intl.NumberFormat(language, { style: 'unit', unit: 'hour', unitDisplay: 'long', maximumFractionDigits: 2 }).format(n);

export const DOCUMENT_TEXTS: Readonly<Record<Language, DocumentTexts>> = {
  pl: {
    page: (n, of) => `strona ${n} z ${of}`,
    personalData: 'Na liście są dane osobowe. Proszę nie zostawiać jej bez opieki.',
    layoutUnverified: 'układ do potwierdzenia',
    number: 'Lp.',
    name: 'Imię i nazwisko',
    adults: 'Dorośli',
    children: 'Dzieci',
    code: 'Kod',
    remarks: 'Uwagi',
    state: 'Stan',
    cameAdults: 'Przyszło dorosłych',
    cameChildren: 'Przyszło dzieci',
    nameless: '(nie podano)',
    attendance: 'Lista obecności',
    totals: 'Obecni według wieku',
    total: (people) => `Razem: ${people}`,
    band: { '0-6': '0–6 lat', '7-12': '7–12 lat', '13-17': '13–17 lat', adults: 'dorośli', unknown: 'dzieci, wiek nieznany' },
    guestList: 'Lista gości',
    waitingList: 'Lista rezerwowa',
    nobodyYet: 'Nikt się jeszcze nie zapisał.',
    seats: (people) => `Osób z miejscem: ${people}`,
    guardianMissing: 'brak zgody opiekuna',
    codeMissing: 'zapis niepotwierdzony',
    states: {
      seated: 'ma miejsce',
      held: 'miejsce wstrzymane',
      waiting: 'lista rezerwowa',
      offered: 'zaproponowano miejsce',
      ended: 'zakończony',
    },
    certificate: 'Zaświadczenie',
    tookPart: 'udział w wydarzeniu',
    hours: hours('pl'),
    signature: 'data i podpis',
    scan: 'Zapisy i informacje: proszę zeskanować kod telefonem.',
    codeLeadsTo: (address) => `Kod QR prowadzi do strony ${address}`,
    files: { attendance: 'lista-obecnosci', guests: 'lista-gosci', certificates: 'zaswiadczenia', door: 'plakat-na-drzwi' },
  },
  uk: {
    page: (n, of) => `сторінка ${n} з ${of}`,
    personalData: 'У списку є персональні дані. Не залишайте його без нагляду.',
    layoutUnverified: 'форма потребує підтвердження',
    number: '№',
    name: 'Ім’я та прізвище',
    adults: 'Дорослі',
    children: 'Діти',
    code: 'Код',
    remarks: 'Примітки',
    state: 'Стан',
    cameAdults: 'Прийшло дорослих',
    cameChildren: 'Прийшло дітей',
    nameless: '(не вказано)',
    attendance: 'Список присутніх',
    totals: 'Присутні за віком',
    total: (people) => `Разом: ${people}`,
    band: { '0-6': '0–6 років', '7-12': '7–12 років', '13-17': '13–17 років', adults: 'дорослі', unknown: 'діти, вік невідомий' },
    guestList: 'Список гостей',
    waitingList: 'Список очікування',
    nobodyYet: 'Ще ніхто не записався.',
    seats: (people) => `Осіб із місцем: ${people}`,
    guardianMissing: 'немає згоди опікуна',
    codeMissing: 'запис не підтверджено',
    states: {
      seated: 'має місце',
      held: 'місце притримано',
      waiting: 'список очікування',
      offered: 'запропоновано місце',
      ended: 'завершено',
    },
    certificate: 'Посвідчення',
    tookPart: 'участь у заході',
    hours: hours('uk'),
    signature: 'дата і підпис',
    scan: 'Запис та інформація: відскануйте код телефоном.',
    codeLeadsTo: (address) => `QR-код веде на сторінку ${address}`,
    files: { attendance: 'prysutni', guests: 'hosti', certificates: 'posvidchennia', door: 'plakat-na-dveri' },
  },
  en: {
    page: (n, of) => `page ${n} of ${of}`,
    personalData: 'This list holds personal data. Please do not leave it unattended.',
    layoutUnverified: 'layout to be confirmed',
    number: 'No.',
    name: 'Name',
    adults: 'Adults',
    children: 'Children',
    code: 'Code',
    remarks: 'Remarks',
    state: 'State',
    cameAdults: 'Adults who came',
    cameChildren: 'Children who came',
    nameless: '(not given)',
    attendance: 'Attendance sheet',
    totals: 'Present by age',
    total: (people) => `Total: ${people}`,
    band: {
      '0-6': '0–6 years',
      '7-12': '7–12 years',
      '13-17': '13–17 years',
      adults: 'adults',
      unknown: 'children, age unknown',
    },
    guestList: 'Guest list',
    waitingList: 'Waiting list',
    nobodyYet: 'Nobody has signed up yet.',
    seats: (people) => `People with a seat: ${people}`,
    guardianMissing: 'guardian’s consent missing',
    codeMissing: 'sign-up not confirmed',
    states: { seated: 'has a seat', held: 'seat on hold', waiting: 'waiting list', offered: 'seat offered', ended: 'ended' },
    certificate: 'Certificate',
    tookPart: 'took part in',
    hours: hours('en'),
    signature: 'date and signature',
    scan: 'Sign up and read more: please scan the code with a phone.',
    codeLeadsTo: (address) => `The QR code leads to ${address}`,
    files: { attendance: 'attendance', guests: 'guests', certificates: 'certificates', door: 'door-poster' },
  },
};

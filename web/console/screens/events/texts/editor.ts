/** What the form of an event says, and the fields of dates and seats. */
import type { Texts } from '../../../texts/language.ts';
import type { Repeats } from '../editor/dates-draft.ts';
import type { MissingField } from '../editor/missing.ts';

export interface EditorTexts {
  readonly createTitle: string;
  readonly editTitle: string;
  readonly lead: string;
  readonly save: string;
  readonly create: string;
  readonly label: string;
  readonly created: string;
  readonly open: string;
  readonly wrong: string;
  readonly required: Readonly<Record<MissingField, string>>;
  readonly what: string;
  readonly kind: string;
  readonly choose: string;
  readonly title: string;
  readonly titleHint: string;
  readonly description: string;
  readonly descriptionHint: string;
  readonly otherLanguages: string;
  readonly inLanguage: Readonly<Record<'uk' | 'en', (what: string) => string>>;
  readonly languages: string;
  readonly languageNames: Readonly<Record<'pl' | 'uk' | 'en', string>>;
  readonly where: string;
  readonly venue: string;
  readonly venueHint: string;
  readonly street: string;
  readonly houseNumber: string;
  readonly subarea: string;
  readonly directions: string;
  readonly directionsHint: string;
  readonly access: string;
  readonly accessHint: string;
  readonly stepFree: string;
  readonly toilet: string;
  readonly hearingLoop: string;
  readonly known: Readonly<Record<'' | 'yes' | 'no', string>>;
  readonly accessNotes: string;
  readonly when: string;
  readonly repeats: string;
  readonly repeat: Readonly<Record<Repeats, string>>;
  readonly times: string;
  readonly timesHint: string;
  readonly day: string;
  readonly from: string;
  readonly to: string;
  readonly date: (n: number) => string;
  readonly addDate: string;
  readonly addDay: string;
  readonly removeDate: string;
  readonly removeDay: string;
  readonly wrongTime: string;
  readonly who: string;
  readonly signUp: string;
  readonly signUps: Readonly<Record<'needed' | 'welcome' | 'none', string>>;
  readonly seats: string;
  readonly seatKinds: Readonly<Record<'unlimited' | 'shared' | 'separate', string>>;
  readonly seatsTotal: string;
  readonly seatsAdults: string;
  readonly seatsChildren: string;
  readonly wrongNumber: string;
  readonly partyMost: string;
  readonly ageLeast: string;
  readonly ageMost: string;
  readonly ageHint: string;
  readonly hosts: string;
  readonly hostsHint: string;
  readonly bring: string;
  readonly questions: string;
  readonly question: (n: number) => string;
  readonly questionRequired: string;
  readonly addQuestion: string;
  readonly removeQuestion: string;
  readonly children: string;
  readonly forChildren: string;
  readonly protectionLead: string;
  readonly standardsUrl: string;
  readonly checkedBy: string;
  readonly checkedOn: string;
  readonly special: string;
  readonly meeting: string;
  readonly consultation: string;
  readonly channels: string;
  readonly channelsHint: string;
  readonly until: string;
}

const pl: EditorTexts = {
  createTitle: 'Nowe wydarzenie',
  editTitle: 'Popraw wydarzenie',
  lead: 'Powstanie szkic. Mieszkańcy zobaczą go dopiero po opublikowaniu.',
  save: 'Zapisz zmiany',
  create: 'Zapisz szkic',
  label: 'treść wydarzenia',
  created: 'Szkic jest zapisany. Sprawdź go i opublikuj.',
  open: 'Otwórz wydarzenie',
  wrong: 'Uzupełnij jeszcze:',
  required: {
    kind: 'rodzaj',
    title: 'tytuł',
    description: 'opis',
    venue: 'miejsce',
    subarea: 'podobszar',
    languages: 'co najmniej jeden język',
    seats: 'liczbę miejsc',
    dates: 'dzień i godziny każdego terminu',
    times: 'ile razy (od 2 do 60)',
    protection: 'standardy i sprawdzenie prowadzących: wszystkie trzy pola albo żadne',
    consultation: 'miejsca zgłaszania uwag i ostatni dzień',
    questions: 'treść każdego pytania',
  },
  what: 'Co to jest',
  kind: 'Rodzaj wydarzenia',
  choose: 'Wybierz',
  title: 'Tytuł',
  titleHint: 'Krótko, tak jak na plakacie.',
  description: 'Opis',
  descriptionHint: 'Prostymi, krótkimi zdaniami.',
  otherLanguages: 'Po ukraińsku i po angielsku',
  inLanguage: { uk: (what) => `${what} po ukraińsku`, en: (what) => `${what} po angielsku` },
  languages: 'W jakich językach się odbędzie?',
  languageNames: { pl: 'po polsku', uk: 'po ukraińsku', en: 'po angielsku' },
  where: 'Gdzie',
  venue: 'Miejsce',
  venueHint: 'Nazwa, po której każdy trafi.',
  street: 'Ulica',
  houseNumber: 'Numer domu',
  subarea: 'Podobszar',
  directions: 'Jak dojść',
  directionsHint: 'Wejście, przystanek, dzwonek.',
  access: 'Dostępność',
  accessHint: 'Zaznacz tylko to, co ktoś sprawdził na miejscu.',
  stepFree: 'Wejście bez schodów',
  toilet: 'Toaleta dla osób na wózku',
  hearingLoop: 'Pętla indukcyjna',
  known: { '': 'nie sprawdzono', yes: 'jest', no: 'nie ma' },
  accessNotes: 'Uwagi o dostępności',
  when: 'Kiedy',
  repeats: 'Ile terminów?',
  repeat: {
    once: 'Jeden lub kilka terminów, każdy podam',
    weekly: 'Co tydzień',
    fortnightly: 'Co dwa tygodnie',
    monthly: 'Co miesiąc, tego samego dnia',
  },
  times: 'Ile razy?',
  timesHint: 'Razem z pierwszym.',
  day: 'Dzień',
  from: 'Od godziny',
  to: 'Do godziny',
  date: (n) => `Termin ${n}`,
  addDate: 'Dodaj termin',
  addDay: 'Dodaj dzień do tego terminu',
  removeDate: 'Usuń termin',
  removeDay: 'Usuń dzień',
  wrongTime: 'Podaj dzień i obie godziny.',
  who: 'Dla kogo i ile osób',
  signUp: 'Zapisy',
  signUps: {
    needed: 'Potrzebne: wchodzi ten, kto ma miejsce',
    welcome: 'Mile widziane: można też po prostu przyjść',
    none: 'Bez zapisów',
  },
  seats: 'Miejsca',
  seatKinds: { unlimited: 'Bez limitu', shared: 'Wspólne dla wszystkich', separate: 'Osobno dorośli i dzieci' },
  seatsTotal: 'Liczba miejsc',
  seatsAdults: 'Miejsca dla dorosłych',
  seatsChildren: 'Miejsca dla dzieci',
  wrongNumber: 'Podaj liczbę od 1 do 5000.',
  partyMost: 'Ile osób najwięcej w jednym zapisie?',
  ageLeast: 'Wiek od',
  ageMost: 'Wiek do',
  ageHint: 'Puste: bez ograniczeń.',
  hosts: 'Kto prowadzi',
  hostsHint: 'Każda osoba w nowej linii, tak jak przeczytają to mieszkańcy.',
  bring: 'Co zabrać ze sobą',
  questions: 'Pytania przy zapisie',
  question: (n) => `Pytanie ${n}`,
  questionRequired: 'Trzeba odpowiedzieć',
  addQuestion: 'Dodaj pytanie',
  removeQuestion: 'Usuń pytanie',
  children: 'Dzieci',
  forChildren: 'To wydarzenie jest dla dzieci',
  protectionLead:
    'Bez tych trzech rzeczy wydarzenia dla dzieci nie można opublikować (ustawa z 13 maja 2016 r., art. 21–22c). Szkic można zapisać bez nich.',
  standardsUrl: 'Adres standardów ochrony małoletnich',
  checkedBy: 'Kto sprawdził prowadzących w rejestrze?',
  checkedOn: 'Kiedy sprawdził?',
  special: 'Spotkania i konsultacje',
  meeting: 'Spotkanie z programem, protokołem i ustaleniami',
  consultation: 'Dotyczy planu w konsultacjach',
  channels: 'Gdzie można zgłaszać uwagi',
  channelsHint: 'Ogłoszone miejsca i adresy. Słowa z rozmowy nie są uwagami do planu, podamy więc te miejsca.',
  until: 'Ostatni dzień na uwagi',
};

const en: EditorTexts = {
  createTitle: 'A new event',
  editTitle: 'Change an event',
  lead: 'This makes a draft. Residents see it once it is published.',
  save: 'Save the changes',
  create: 'Save the draft',
  label: 'content of an event',
  created: 'The draft is saved. Check it and publish it.',
  open: 'Open the event',
  wrong: 'Still missing:',
  required: {
    kind: 'the kind',
    title: 'the title',
    description: 'the description',
    venue: 'the place',
    subarea: 'the subarea',
    languages: 'at least one language',
    seats: 'the number of seats',
    dates: 'day and hours of each date',
    times: 'how many times (2 to 60)',
    protection: 'standards and check of the leaders: all three fields or none',
    consultation: 'the channels for remarks and the last day',
    questions: 'the words of each question',
  },
  what: 'What it is',
  kind: 'Kind of event',
  choose: 'Choose',
  title: 'Title',
  titleHint: 'Short, as on a poster.',
  description: 'Description',
  descriptionHint: 'Plain, short sentences.',
  otherLanguages: 'In Ukrainian and English',
  inLanguage: { uk: (what) => `${what} in Ukrainian`, en: (what) => `${what} in English` },
  languages: 'In which languages is it held?',
  languageNames: { pl: 'Polish', uk: 'Ukrainian', en: 'English' },
  where: 'Where',
  venue: 'Place',
  venueHint: 'A name by which everybody finds it.',
  street: 'Street',
  houseNumber: 'House number',
  subarea: 'Subarea',
  directions: 'How to get there',
  directionsHint: 'Entrance, bus stop, bell.',
  access: 'Accessibility',
  accessHint: 'Only what somebody has checked on the spot.',
  stepFree: 'Entrance without steps',
  toilet: 'Toilet for wheelchair users',
  hearingLoop: 'Hearing loop',
  known: { '': 'not checked', yes: 'yes', no: 'no' },
  accessNotes: 'Notes on accessibility',
  when: 'When',
  repeats: 'How many dates?',
  repeat: {
    once: 'One or several, I give each',
    weekly: 'Every week',
    fortnightly: 'Every two weeks',
    monthly: 'Every month, on the same day',
  },
  times: 'How many times?',
  timesHint: 'With the first one.',
  day: 'Day',
  from: 'From',
  to: 'Until',
  date: (n) => `Date ${n}`,
  addDate: 'Add a date',
  addDay: 'Add a day to this date',
  removeDate: 'Remove the date',
  removeDay: 'Remove the day',
  wrongTime: 'Give the day and both hours.',
  who: 'For whom and how many',
  signUp: 'Signing up',
  signUps: {
    needed: 'Needed: who has a seat comes in',
    welcome: 'Welcome: one may also just come',
    none: 'No sign-up',
  },
  seats: 'Seats',
  seatKinds: { unlimited: 'No limit', shared: 'Shared by everybody', separate: 'Adults and children apart' },
  seatsTotal: 'Number of seats',
  seatsAdults: 'Seats for adults',
  seatsChildren: 'Seats for children',
  wrongNumber: 'Give a number from 1 to 5000.',
  partyMost: 'How many people at most in one sign-up?',
  ageLeast: 'Age from',
  ageMost: 'Age to',
  ageHint: 'Empty: no limit.',
  hosts: 'Hosts',
  hostsHint: 'Each on a line, as residents will read it.',
  bring: 'What to bring',
  questions: 'Questions at sign-up',
  question: (n) => `Question ${n}`,
  questionRequired: 'Has to be answered',
  addQuestion: 'Add a question',
  removeQuestion: 'Remove the question',
  children: 'Children',
  forChildren: 'This event is for children',
  protectionLead:
    'Without these three an event for children cannot be published (act of 13 May 2016, art. 21–22c). A draft can be saved without them.',
  standardsUrl: 'Address of the child-protection standards',
  checkedBy: 'Who checked the leaders in the register?',
  checkedOn: 'When?',
  special: 'Meetings and consultations',
  meeting: 'A meeting with agenda, minutes and decisions',
  consultation: 'About a plan under consultation',
  channels: 'Where remarks can be made',
  channelsHint: 'The announced places and addresses. Words in the chat are not remarks, so we name these.',
  until: 'Last day for remarks',
};

export const EDITOR: Texts<EditorTexts> = { pl, en };

/** What notes and letters about issues say, in every language of residents; letters go to institutions, in Polish. */
import type { Language } from '../../city/profile.ts';

export interface NoteTexts {
  readonly title: string;
  readonly where: string;
  readonly what: string;
  readonly when: (reported: string, settled: string) => string;
  readonly asked: (people: number) => string;
  readonly done: string;
  readonly scan: string;
  readonly codeLeadsTo: (place: string) => string;
  readonly call: (phone: string) => string;
  readonly file: string;
}

const forms = (language: Language, words: Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>) => {
  const rules = new Intl.PluralRules(language);
  return (n: number): string => `${n} ${words[rules.select(n)] ?? words.other}`;
};
const people = {
  pl: forms('pl', { one: 'osoba', few: 'osoby', many: 'osób', other: 'osoby' }),
  uk: forms('uk', { one: 'людина', few: 'людини', many: 'людей', other: 'людини' }),
  en: forms('en', { one: 'person', other: 'people' }),
};

export const NOTE_TEXTS: Readonly<Record<Language, NoteTexts>> = {
  pl: {
    title: 'To już zrobione',
    where: 'Gdzie',
    what: 'Co zgłoszono',
    when: (reported, settled) => `Zgłoszono ${reported}. Załatwiono ${settled}.`,
    asked: (n) => `Pytało o to: ${people.pl(n)}.`,
    done: 'Co zrobiono',
    scan: 'Coś jeszcze nie działa w tym miejscu? Zeskanuj kod i napisz do nas na Messengerze.',
    codeLeadsTo: (place) => `Kod otwiera rozmowę o miejscu: ${place}`,
    call: (phone) => `Możesz też zadzwonić: ${phone}.`,
    file: 'kartka',
  },
  uk: {
    title: 'Це вже зроблено',
    where: 'Де',
    what: 'Про що повідомили',
    when: (reported, settled) => `Повідомили ${reported}. Вирішили ${settled}.`,
    asked: (n) => `Про це питали: ${people.uk(n)}.`,
    done: 'Що зроблено',
    scan: 'У цьому місці ще щось не працює? Відскануйте код і напишіть нам у Messenger.',
    codeLeadsTo: (place) => `Код відкриває розмову про місце: ${place}`,
    call: (phone) => `Можна також зателефонувати: ${phone}.`,
    file: 'oholoshennia',
  },
  en: {
    title: 'This is done',
    where: 'Where',
    what: 'What was reported',
    when: (reported, settled) => `Reported on ${reported}. Settled on ${settled}.`,
    asked: (n) => `Asked about by ${people.en(n)}.`,
    done: 'What was done',
    scan: 'Is something else wrong at this place? Scan the code and write to us on Messenger.',
    codeLeadsTo: (place) => `The code opens a chat about this place: ${place}`,
    call: (phone) => `You can also call: ${phone}.`,
    file: 'note',
  },
};

export const LETTER_TEXTS = {
  title: (number: string) => `Zgłoszenie ${number}: przekazanie`,
  to: 'Do:',
  subject: (number: string) => `Dotyczy: zgłoszenie mieszkańców nr ${number}`,
  greeting: 'Szanowni Państwo,',
  opening: 'przekazujemy zgłoszenie, które dotyczy miejsca lub urządzenia w Państwa zarządzie.',
  where: 'Miejsce',
  subarea: 'Podobszar rewitalizacji',
  what: 'Rodzaj sprawy',
  words: 'Opis',
  reported: 'Data zgłoszenia',
  asked: (n: number) => `Sprawę zgłosiło lub śledzi: ${people.pl(n)}.`,
  urgent: 'Sprawa jest pilna: według zgłoszenia ktoś może ucierpieć.',
  please: (number: string) =>
    `Prosimy o zajęcie się sprawą i o krótką informację, kiedy i jak zostanie załatwiona. W odpowiedzi prosimy podać numer ${number}. Odpowiedź przekażemy mieszkańcom.`,
  personal: 'Pismo nie zawiera danych osób zgłaszających.',
  photo: (n: number) => `Zdjęcie ${n}`,
  photos: 'Zdjęcia',
  regards: 'Z poważaniem',
  page: (page: number, of: number) => `strona ${page} z ${of}`,
  file: 'pismo',
} as const;

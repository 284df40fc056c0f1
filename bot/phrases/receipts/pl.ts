import { dayMonth } from '../dates.ts';
import { money } from '../grants/money.ts';
import type { ReceiptPhrases } from './phrases.ts';

const sum = (grosze: number) => money('pl', grosze);

export const pl: ReceiptPhrases = {
  titles: { next: 'Następny paragon', 'without-picture': 'Bez zdjęcia', today: 'Dziś', yesterday: 'Wczoraj' },
  typed: {
    receipt: ['paragon', 'paragony', 'paragonu', 'paragonik', 'faktura', 'fakturę', 'faktury'],
    before: [
      'mam',
      'tu',
      'to',
      'oto',
      'kolejny',
      'kolejna',
      'następny',
      'nowy',
      'nowa',
      'przesyłam',
      'wysyłam',
      'dodaj',
      'zapisz',
      'jeszcze',
    ],
  },
  notTied:
    'Paragony przyjmuję od osób z organizacji, która prowadzi projekt z mikrograntu. Kod jest na stronie projektu, w części „Paragony w Messengerze”. Napisz: paragon i ten kod.',
  tied: (organisation) => `Gotowe. Od teraz w tej rozmowie przyjmuję paragony organizacji: ${organisation}.`,
  noProject: 'Twoja organizacja nie ma teraz projektu z podpisaną umową. Gdy umowa będzie podpisana, napisz: paragon.',
  whichProject: 'Którego projektu to dotyczy?',
  picture: (project) => `Projekt ${project}. Wyślij zdjęcie paragonu albo faktury.`,
  pictureAgain: 'Poczekam na zdjęcie. Jeśli go nie masz, naciśnij „Bez zdjęcia”.',
  sum: 'Ile zapłacono? Napisz kwotę, na przykład 123,45.',
  sumAgain: 'Nie widzę kwoty. Napisz samą liczbę, na przykład 123,45.',
  whichLine: 'Z której pozycji budżetu?',
  left: (grosze) => (grosze < 0 ? `przekroczone o ${sum(-grosze)}` : `zostało ${sum(grosze)}`),
  day: 'Z jakiego dnia jest ten paragon? Napisz na przykład 12.05.',
  dayAgain: 'Nie rozumiem dnia. Napisz na przykład 12.05 albo „wczoraj”. Dzień nie może być w przyszłości.',
  kept: ({ grosze, line, day }) =>
    `Zapisałem: ${[grosze === null ? 'kwota do uzupełnienia' : sum(grosze), line ?? 'pozycja do uzupełnienia', ...(day === null ? [] : [dayMonth('pl', day, true)])].join(', ')}.`,
  leftInLine: (grosze) =>
    grosze < 0 ? `Ta pozycja jest przekroczona o ${sum(-grosze)}.` : `W tej pozycji zostało ${sum(grosze)}.`,
  warnings: {
    'over-line': 'Uwaga: to więcej, niż jest w tej pozycji.',
    'before-contract': 'Uwaga: paragon jest sprzed podpisania umowy. Takiego wydatku biuro może nie uznać.',
    'after-realisation': 'Uwaga: paragon jest po końcu projektu. Takiego wydatku biuro może nie uznać.',
    'line-unknown': 'Uwaga: tej pozycji nie ma już w budżecie.',
  },
  warned: 'Paragon jest zapisany mimo to. Zapytaj biuro, zanim wydasz więcej.',
  notKept: 'Dobrze, tego paragonu nie zapisałem.',
  refused: {
    'chat-code.unknown':
      'Nie znam takiego kodu albo jest już stary. Kod działa dobę. Nowy jest na stronie projektu. Napisz: paragon i nowy kod.',
    'project.not-found': 'Ten projekt nie przyjmuje już paragonów. Zapytaj biuro programu.',
  },
};

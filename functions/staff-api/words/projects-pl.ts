/** Polish: contracts, receipts, reports and settlements, plain, to one person. */
import { zloty } from '../../../shared/grants/money-words.ts';
import type { ProjectWords } from './project-words.ts';

export const projectsPl: ProjectWords = {
  sum: (is, limit) => `Kwoty z dotacji dają ${zloty(is)}, a przyznano ${zloty(limit)}.`,
  returnNeeded: (grosze) => `Do zwrotu jest ${zloty(grosze)}.`,
  returnTooMuch: (is, limit) => `Podano ${zloty(is)}, a dotacja to ${zloty(limit)}.`,
  toDo: {
    results: 'Opisz, co się udało zrobić.',
    people: 'Podaj, ile osób wzięło udział.',
    lasting: 'Opisz, co zostanie po projekcie.',
    'photo-before': 'Dodaj zdjęcie sprzed projektu.',
    'photo-after': 'Dodaj zdjęcie po projekcie.',
    'photo-awaited': 'Poczekaj chwilę: zdjęcie jest jeszcze sprawdzane.',
    'receipts-none': 'Dodaj rachunki albo faktury.',
    'receipts-incomplete': 'Uzupełnij rachunki: każdy ma mieć kwotę, pozycję budżetu i datę.',
    'receipts-without-picture': 'Dodaj zdjęcie albo plik do każdego rachunku.',
  },
  warnings: {
    'over-line': 'Z tym rachunkiem wydatki przekraczają pozycję budżetu.',
    'before-contract': 'Rachunek jest sprzed podpisania umowy.',
    'after-realisation': 'Rachunek jest po końcu projektu.',
    'line-unknown': 'Takiej pozycji nie ma w budżecie.',
  },
  problems: {
    'contract.not-awarded': {
      title: 'Nie można teraz podpisać umowy',
      detail: 'Umowę zapisuje się do oferty, która dostała dofinansowanie i nie ma jeszcze umowy.',
      nextStep: 'Odśwież ofertę i sprawdź jej stan.',
    },
    'contract.none': {
      title: 'Nie ma jeszcze umowy',
      detail: 'Do tego projektu nie zapisano umowy.',
      nextStep: 'Poczekaj, aż biuro zapisze umowę, albo zadzwoń do biura.',
    },
    'contract.changed': {
      title: 'Umowa się zmieniła',
      detail: 'Ktoś zmienił umowę po Twoim odczycie.',
      nextStep: 'Odczytaj projekt ponownie i zdecyduj jeszcze raz.',
    },
    'contract.sum': {
      title: 'Budżet nie zgadza się z przyznaną kwotą',
      detail: 'Kwoty z dotacji w budżecie muszą dać dokładnie przyznaną kwotę, co do grosza.',
      nextStep: 'Popraw pozycje budżetu i zapisz jeszcze raz.',
    },
    'contract.lines': {
      title: 'Pozycje budżetu są niepełne',
      detail: 'Każda pozycja budżetu musi mieć nazwę i własny identyfikator.',
      nextStep: 'Uzupełnij nazwy pozycji.',
    },
    'contract.dates': {
      title: 'Daty się nie zgadzają',
      detail: 'Daty umowy, wypłaty i realizacji muszą następować po sobie, a wypłata nie może być w przyszłości.',
      nextStep: 'Popraw daty i zapisz jeszcze raz.',
    },
    'contract.paid': {
      title: 'Wypłata jest już zapisana',
      detail: 'Dzień wypłaty jest już zapisany.',
      nextStep: 'Odśwież projekt.',
    },
    'contract.annexes-full': {
      title: 'Za dużo aneksów',
      detail: 'Umowa ma już 20 aneksów.',
      nextStep: 'Ujmij zmiany w jednym aneksie.',
    },
    'project.over': {
      title: 'Projekt jest zamknięty',
      detail: 'Projekt jest rozliczony albo nie ma umowy, więc nie można go zmienić.',
      nextStep: 'W razie pomyłki zadzwoń do biura.',
    },
    'project.none': {
      title: 'Ta oferta nie jest projektem',
      detail: 'Projektem jest oferta, która dostała dofinansowanie.',
      nextStep: 'Wróć do oferty i sprawdź jej stan.',
    },
    'receipt.not-found': {
      title: 'Nie ma takiego rachunku',
      detail: 'Nie znaleźliśmy tego rachunku.',
      nextStep: 'Odśwież projekt.',
    },
    'receipt.changed': {
      title: 'Rachunek się zmienił',
      detail: 'Ktoś zmienił ten rachunek po Twoim odczycie.',
      nextStep: 'Odczytaj projekt ponownie i popraw jeszcze raz.',
    },
    'receipt.closed': {
      title: 'Rachunków nie można teraz zmienić',
      detail: 'Sprawozdanie jest w biurze albo projekt jest zamknięty.',
      nextStep: 'Jeśli coś trzeba poprawić, zadzwoń do biura: może odesłać sprawozdanie do poprawy.',
    },
    'receipts.full': {
      title: 'Za dużo rachunków',
      detail: 'Projekt ma już 300 rachunków.',
      nextStep: 'Zadzwoń do biura.',
    },
    'report.changed': {
      title: 'Sprawozdanie się zmieniło',
      detail: 'Ktoś zmienił sprawozdanie po Twoim odczycie.',
      nextStep: 'Odczytaj je ponownie i popraw jeszcze raz. To, co masz na ekranie, skopiuj wcześniej.',
    },
    'report.submitted': {
      title: 'Sprawozdanie jest w biurze',
      detail: 'Sprawozdanie jest wysłane, więc nie można go teraz zmienić.',
      nextStep: 'Poczekaj na odpowiedź biura. Jeśli coś trzeba poprawić, zadzwoń.',
    },
    'report.incomplete': {
      title: 'Sprawozdanie jest niepełne',
      detail: 'Czegoś jeszcze brakuje.',
      nextStep: 'Uzupełnij to, co wymieniono w „errors”. Wszystko, co wpisane, jest zapisane.',
    },
    'report.photos-full': {
      title: 'Za dużo zdjęć',
      detail: 'Sprawozdanie ma już 60 zdjęć.',
      nextStep: 'Usuń któreś z nich.',
    },
    'report.photo-unknown': {
      title: 'Nie ma takiego zdjęcia',
      detail: 'Nie znaleźliśmy tego zdjęcia w sprawozdaniu.',
      nextStep: 'Odśwież projekt.',
    },
    'report.not-submitted': {
      title: 'Sprawozdania jeszcze nie ma',
      detail: 'Organizacja nie wysłała sprawozdania.',
      nextStep: 'Poczekaj na sprawozdanie albo zadzwoń do organizacji.',
    },
    'report.receipts-open': {
      title: 'Nie wszystkie rachunki są sprawdzone',
      detail: 'Przed przyjęciem sprawozdania każdy rachunek musi być uznany albo wyłączony.',
      nextStep: 'Sprawdź pozostałe rachunki.',
    },
    'report.return-needed': {
      title: 'Część dotacji jest do zwrotu',
      detail: 'Z uznanych rachunków wynika, że część dotacji trzeba zwrócić.',
      nextStep: 'Najpierw wezwij do zwrotu. Gdy pieniądze wpłyną, przyjmij sprawozdanie.',
    },
    'report.return-too-much': {
      title: 'Zwrot jest większy niż dotacja',
      detail: 'Nie można żądać zwrotu większej kwoty, niż wypłacono.',
      nextStep: 'Popraw kwotę.',
    },
    'report.date-past': {
      title: 'Ten termin już minął',
      detail: 'Termin musi być w przyszłości.',
      nextStep: 'Podaj późniejszy dzień.',
    },
  },
};

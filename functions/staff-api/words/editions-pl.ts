/** Polish: problems of editions of micro-grants and of ideas, plain, to one person. */
import type { EditionWords } from './edition-words.ts';

export const editionsPl: EditionWords = {
  endsNoEarlierThan: (day) => `Nabór może się skończyć najwcześniej ${day} (21 dni po ostatnim z trzech ogłoszeń).`,
  outOfOrder: 'Ta data jest wcześniejsza niż poprzednia w kalendarzu edycji.',
  problems: {
    'edition.not-found': {
      title: 'Nie ma takiej edycji',
      detail: 'Nie znaleźliśmy tej edycji mikrograntów.',
      nextStep: 'Wróć do listy edycji i odśwież ją.',
    },
    'edition.exists': {
      title: 'Taka edycja już jest',
      detail: 'Edycja o tym identyfikatorze już istnieje.',
      nextStep: 'Otwórz ją z listy albo wybierz inny identyfikator.',
    },
    'edition.changed': {
      title: 'Edycja się zmieniła',
      detail: 'Ktoś zmienił tę edycję po Twoim odczycie.',
      nextStep: 'Odczytaj ją ponownie, sprawdź zmiany i zdecyduj jeszcze raz.',
    },
    'edition.frozen': {
      title: 'Zasady są zamrożone',
      detail: 'Edycja jest ogłoszona, więc jej zasad i dat nie można już zmienić.',
      nextStep: 'Odpowiedzi na pytania możesz dodawać cały czas.',
    },
    'edition.past': {
      title: 'Edycja jest zakończona',
      detail: 'W zakończonej edycji niczego nie można zmienić.',
      nextStep: 'Jeśli zaczyna się nowa, utwórz nową edycję.',
    },
    'edition.not-announced': {
      title: 'Nie na tym etapie',
      detail: 'Edycja nie jest jeszcze na etapie, którego to wymaga.',
      nextStep: 'Sprawdź kolejność: ogłoszenie, rozstrzygnięcie, zamknięcie.',
    },
    'edition.incomplete': {
      title: 'Edycja jest niepełna',
      detail: 'Brakuje danych, bez których nie wolno ogłosić naboru.',
      nextStep: 'Uzupełnij pola wymienione w „errors”.',
    },
    'edition.not-verified': {
      title: 'Edycja nie jest sprawdzona',
      detail: 'Nikt z biura nie potwierdził, że dane zgadzają się z podpisanym regulaminem.',
      nextStep: 'Porównaj dane z regulaminem i potwierdź je, a potem ogłoś nabór.',
    },
    'edition.announced-thrice': {
      title: 'Potrzebne są trzy ogłoszenia',
      detail: 'Nabór ogłasza się w BIP, na tablicy urzędu i na stronie (ustawa o działalności pożytku publicznego, art. 13).',
      nextStep: 'Podaj dzień każdego z trzech ogłoszeń.',
    },
    'edition.call-too-short': {
      title: 'Nabór jest za krótki',
      detail: 'Od ostatniego z trzech ogłoszeń do końca naboru musi być co najmniej 21 dni (art. 13 ust. 1 ustawy).',
      nextStep: 'Przesuń koniec naboru na dzień podany w „errors”.',
    },
    'edition.dates-out-of-order': {
      title: 'Daty nie są po kolei',
      detail: 'Daty edycji muszą następować po sobie.',
      nextStep: 'Popraw daty wymienione w „errors”.',
    },
    'edition.faq-full': {
      title: 'Za dużo odpowiedzi',
      detail: 'Edycja ma już 200 odpowiedzi.',
      nextStep: 'Zastąp jedną z tych, które już są.',
    },
    'edition.not-told': {
      title: 'Ulotka nie może jeszcze powstać',
      detail: 'Ulotkę drukujemy tylko z edycji ogłoszonej i sprawdzonej, której nabór jest przed nami albo trwa.',
      nextStep: 'Ogłoś edycję, a potem wydrukuj ulotkę.',
    },
    'idea.not-found': {
      title: 'Nie ma takiego pomysłu',
      detail: 'Nie znaleźliśmy tego pomysłu.',
      nextStep: 'Wróć do listy pomysłów i odśwież ją.',
    },
    'idea.exists': {
      title: 'Z tej sprawy jest już pomysł',
      detail: 'To zgłoszenie stało się już pomysłem.',
      nextStep: 'Otwórz ten pomysł z listy.',
    },
    'idea.changed': {
      title: 'Pomysł się zmienił',
      detail: 'Ktoś zmienił ten pomysł po Twoim odczycie.',
      nextStep: 'Odczytaj go ponownie i zdecyduj jeszcze raz.',
    },
    'idea.closed': {
      title: 'Pomysł jest zamknięty',
      detail: 'Zamkniętego pomysłu nie można zmienić.',
      nextStep: 'Nowy pomysł można opowiedzieć od początku.',
    },
    'idea.taken': {
      title: 'Pomysł jest już wzięty',
      detail: 'Ten pomysł już masz albo ma go ktoś inny.',
      nextStep: 'Odśwież pomysł i zobacz, kto się nim zajmuje.',
    },
    'idea.with-offer': {
      title: 'Z pomysłu powstaje oferta',
      detail: 'Organizacja pisze już ofertę z tego pomysłu.',
      nextStep: 'Porozmawiaj z organizacją, która ją pisze.',
    },
    'idea.meeting-past': {
      title: 'Termin już minął',
      detail: 'Spotkanie musi być w przyszłości.',
      nextStep: 'Podaj późniejszy termin.',
    },
    'idea.joined': {
      title: 'Ta osoba już dołączyła',
      detail: 'Ta osoba jest już wśród autorów pomysłu.',
      nextStep: 'Nic więcej nie trzeba robić.',
    },
    'idea.full': {
      title: 'Za dużo autorów',
      detail: 'Pomysł ma już 200 autorów.',
      nextStep: 'Zapisz kolejne osoby na spotkanie.',
    },
    'idea.organisation-unknown': {
      title: 'Nieznana organizacja',
      detail: 'W programie nie ma takiej organizacji.',
      nextStep: 'Wybierz organizację z listy albo ją zarejestruj.',
    },
    'idea.issue-sensitive': {
      title: 'Ta sprawa jest poufna',
      detail: 'Z poufnego zgłoszenia nie robimy wspólnego pomysłu: zdradziłoby to, czego dotyczy.',
      nextStep: 'Porozmawiaj z osobą, która je zgłosiła.',
    },
  },
};

/** Polish: the work of the office, plain, to one person. */
import type { OfficeWords } from './office-words.ts';

export const officePl: OfficeWords = {
  problems: {
    'person.not-found': {
      title: 'Nie ma takiej osoby',
      detail: 'Nie mamy nic o tej osobie albo nic, co możesz zobaczyć.',
      nextStep: 'Wróć do rozmowy lub sprawy i otwórz ją jeszcze raz.',
    },
    'person.held': {
      title: 'Danych tej osoby nie wolno teraz usuwać',
      detail: 'Biuro wstrzymało usuwanie, bo dane są potrzebne w postępowaniu (RODO art. 17 ust. 3 lit. e).',
      nextStep: 'Powód jest na osi czasu tej osoby. Odpowiedz jej, co zostaje i dlaczego.',
    },
    'hold.exists': {
      title: 'Usuwanie jest już wstrzymane',
      detail: 'To wstrzymał już ktoś inny.',
      nextStep: 'Odśwież stronę i sprawdź powód.',
    },
    'hold.none': {
      title: 'Nic tu nie jest wstrzymane',
      detail: 'Ktoś zdjął wstrzymanie wcześniej.',
      nextStep: 'Odśwież stronę.',
    },
    'escalation.unanswered': {
      title: 'Nikt jeszcze nie odpisał',
      detail: 'W rozmowie nie ma odpowiedzi człowieka po tym, jak sprawa przyszła.',
      nextStep: 'Odpowiedz stąd albo przejmij rozmowę i odpisz w niej.',
    },
    'duplicate.unknown': {
      title: 'Nie ma takiego zgłoszenia',
      detail: 'Nie znaleźliśmy zgłoszenia o tym numerze albo nie możesz go zobaczyć.',
      nextStep: 'Sprawdź numer zgłoszenia, które ma zostać.',
    },
    'duplicate.not-possible': {
      title: 'Tych zgłoszeń nie można połączyć',
      detail: 'Zostać może tylko inne, otwarte zgłoszenie. Spraw wrażliwych się nie łączy.',
      nextStep: 'Wybierz inne zgłoszenie albo zamknij każde osobno.',
    },
    'colleague.unknown': {
      title: 'Nie ma takiej osoby w biurze',
      detail: 'Tej osoby nie ma w biurze programu.',
      nextStep: 'Wybierz kogoś z listy.',
    },
    'colleague.same': {
      title: 'To ta sama osoba',
      detail: 'Sprawy są już u tej osoby.',
      nextStep: 'Wybierz kogoś innego.',
    },
    'colleague.may-not-read': {
      title: 'Ta osoba nie czyta takich spraw',
      detail: 'Treść tej sprawy czytają tylko wyznaczone osoby z biura.',
      nextStep: 'Wybierz osobę wyznaczoną do takich spraw.',
    },
  },
  what: {
    raised: 'sprawa przyszła',
    added: 'dopisane słowa',
    taken: 'przyjęcie sprawy',
    assigned: 'przekazanie sprawy',
    kind: 'zmiana rodzaju',
    number: 'numer w EZD',
    warned: 'przypomnienie o terminie',
    overdue: 'termin minął, przekazana dalej',
    answered: 'odpowiedź',
  },
  resident: 'mieszkaniec lub mieszkanka',
};

/** Polish: plain, to one person. */
import { assessmentPl } from './assessment-pl.ts';
import { editionsPl } from './editions-pl.ts';
import { eventsPl } from './events-pl.ts';
import { offersPl } from './offers-pl.ts';
import { officePl } from './office-pl.ts';
import { projectsPl } from './projects-pl.ts';
import { streetworkerPl } from './streetworker-pl.ts';
import type { StaffWords } from './words.ts';

export const pl: StaffWords = {
  events: eventsPl,
  editions: editionsPl,
  offers: offersPl,
  office: officePl,
  assessment: assessmentPl,
  projects: projectsPl,
  problems: {
    ...eventsPl.problems,
    ...editionsPl.problems,
    ...offersPl.problems,
    ...officePl.problems,
    ...assessmentPl.problems,
    ...projectsPl.problems,
    ...streetworkerPl.problems,
    'auth.missing': {
      title: 'Brak logowania',
      detail: 'Nie wiemy, kim jesteś.',
      nextStep: 'Zaloguj się i spróbuj ponownie.',
    },
    'staff.unknown': {
      title: 'Nieznane konto',
      detail: 'To konto nie należy do nikogo z programu.',
      nextStep: 'Poproś biuro o dodanie konta.',
    },
    'access.forbidden': {
      title: 'Brak uprawnień',
      detail: 'Twoja rola nie pozwala tego zrobić.',
      nextStep: 'Poproś osobę przypisaną do sprawy albo biuro.',
    },
    'route.unknown': {
      title: 'Nie ma takiego adresu',
      detail: 'Pod tym adresem nic nie ma.',
      nextStep: 'Sprawdź adres w /api/openapi.json.',
    },
    'route.method': {
      title: 'Niedozwolona metoda',
      detail: 'Tego adresu nie można tak wywołać.',
      nextStep: 'Sprawdź metodę w /api/openapi.json.',
    },
    'issue.not-found': {
      title: 'Nie ma takiego zgłoszenia',
      detail: 'Nie znaleźliśmy tego zgłoszenia.',
      nextStep: 'Sprawdź numer albo wróć do listy.',
    },
    'body.too-large': {
      title: 'Za duża treść',
      detail: 'Wysłana treść ma ponad 64 KiB.',
      nextStep: 'Skróć tekst i wyślij ponownie.',
    },
    'body.content-type': {
      title: 'Zły rodzaj treści',
      detail: 'Treść musi być w formacie application/json.',
      nextStep: 'Ustaw nagłówek Content-Type: application/json.',
    },
    'body.not-json': {
      title: 'Niepoprawny JSON',
      detail: 'Treści nie da się odczytać jako JSON.',
      nextStep: 'Popraw treść i wyślij ponownie.',
    },
    'body.invalid': {
      title: 'Niepoprawne dane',
      detail: 'Nie wszystkie pola są poprawne.',
      nextStep: 'Popraw pola wymienione w „errors”.',
    },
    'query.invalid': {
      title: 'Niepoprawne zapytanie',
      detail: 'Nie wszystkie parametry adresu są poprawne.',
      nextStep: 'Popraw parametry wymienione w „errors”.',
    },
    'cursor.invalid': {
      title: 'Nieważny kursor',
      detail: 'Ten kursor nie pasuje do tego zapytania.',
      nextStep: 'Zacznij listę od początku, bez „cursor”.',
    },
    'idempotency-key.missing': {
      title: 'Brak Idempotency-Key',
      detail: 'Zapis wymaga nagłówka Idempotency-Key o długości od 8 do 128 znaków.',
      nextStep: 'Wyślij losowy klucz; ten sam przy ponowieniu, nowy przy nowej czynności.',
    },
    'idempotency-key.reused': {
      title: 'Klucz już użyty',
      detail: 'Ten Idempotency-Key był użyty do innej czynności.',
      nextStep: 'Wyślij nowy klucz dla nowej czynności.',
    },
    'if-match.invalid': {
      title: 'Niepoprawny If-Match',
      detail: 'Nagłówek If-Match nie jest wersją z odczytu.',
      nextStep: 'Wyślij ETag z ostatniego odczytu.',
    },
    'issue.changed': {
      title: 'Zgłoszenie się zmieniło',
      detail: 'Ktoś zmienił to zgłoszenie po Twoim odczycie.',
      nextStep: 'Zobacz zmiany w „changes”, odczytaj zgłoszenie ponownie i zdecyduj jeszcze raz.',
    },
    'issue.illegal-transition': {
      title: 'Niedozwolona zmiana stanu',
      detail: 'W obecnym stanie zgłoszenia nie można tego zrobić.',
      nextStep: 'Możliwe kolejne stany są w „allowed”.',
    },
    'issue.closed': {
      title: 'Zgłoszenie jest zamknięte',
      detail: 'W zamkniętym zgłoszeniu nie można tego zrobić.',
      nextStep: 'Jeśli sprawa trwa, otwórz zgłoszenie ponownie (reopen) i podaj powód.',
    },
    'owner.unknown': {
      title: 'Nie ma takiej instytucji',
      detail: 'W danych miasta nie ma instytucji o tym identyfikatorze.',
      nextStep: 'Wybierz instytucję z listy albo poproś biuro o jej dodanie.',
    },
    'owner.without-contact': {
      title: 'Instytucja bez kontaktu',
      detail:
        'Ta instytucja nie ma w danych miasta telefonu, e-maila, adresu ani strony, więc mieszkaniec nie wiedziałby, dokąd się zwrócić.',
      nextStep: 'Poproś biuro o uzupełnienie kontaktu albo zostaw zgłoszenie u siebie.',
    },
    'owner.not-checked': {
      title: 'Instytucja niesprawdzona',
      detail: 'Nikt w biurze nie potwierdził, że ta instytucja zajmuje się takimi sprawami i że kontakt jest aktualny.',
      nextStep:
        'Sprawdź to (na przykład zadzwoń) i wyślij ponownie z „checked”: true i nowym Idempotency-Key; zapiszemy, że to Twoje sprawdzenie.',
    },
    'escalation.not-found': {
      title: 'Nie ma takiej sprawy',
      detail: 'Nie znaleźliśmy tej sprawy w skrzynce biura.',
      nextStep: 'Wróć do skrzynki i odśwież ją.',
    },
    'escalation.taken': {
      title: 'Ktoś już się tym zajmuje',
      detail: 'Tę sprawę wziął ktoś inny z biura; kto, jest w „heldBy”.',
      nextStep: 'Porozumiejcie się albo wybierz inną sprawę ze skrzynki.',
    },
    'escalation.closed': {
      title: 'Sprawa już zamknięta',
      detail: 'Na tę sprawę już ktoś odpowiedział; kto, jest w „heldBy”.',
      nextStep: 'Jeśli trzeba dopowiedzieć, przejmij rozmowę i napisz w niej.',
    },
    'escalation.changed': {
      title: 'Sprawa się zmieniła',
      detail: 'Ktoś zmienił tę sprawę po Twoim odczycie, na przykład mieszkaniec coś dopisał.',
      nextStep: 'Odśwież skrzynkę, przeczytaj ponownie i zdecyduj jeszcze raz.',
    },
    'call.not-found': {
      title: 'Nie ma takiego telefonu',
      detail: 'Nie znaleźliśmy tej pozycji na liście „Do zadzwonienia”.',
      nextStep: 'Odśwież listę; ktoś mógł już zadzwonić.',
    },
    'contact.not-found': {
      title: 'Nie ma takiego kontaktu',
      detail: 'Nie znaleźliśmy kontaktu, który można cofnąć: cofa go ta osoba, która go zapisała.',
      nextStep: 'Poproś tę osobę o cofnięcie.',
    },
    'document.not-found': {
      title: 'Nie ma takiego dokumentu',
      detail: 'Tego dokumentu nie ma albo minęło siedem dni i został usunięty.',
      nextStep: 'Poproś o dokument jeszcze raz na stronie terminu.',
    },
    'conversation.not-found': {
      title: 'Nie ma takiej rozmowy',
      detail: 'Nie znaleźliśmy tej rozmowy.',
      nextStep: 'Otwórz rozmowę ze zgłoszenia albo ze skrzynki biura.',
    },
    'conversation.held': {
      title: 'Rozmowę prowadzi ktoś inny',
      detail: 'Tę rozmowę prowadzi ktoś z programu; kto, jest w „heldBy”.',
      nextStep: 'Poproś tę osobę o oddanie rozmowy albo o przekazanie jej biuru.',
    },
    'conversation.not-held': {
      title: 'Rozmowa nie jest przejęta',
      detail: 'Tę rozmowę prowadzi teraz automat.',
      nextStep: 'Najpierw przejmij rozmowę (take); mieszkaniec dowie się, że pisze do niego człowiek.',
    },
    'conversation.changed': {
      title: 'W rozmowie coś przybyło',
      detail: 'Od Twojego odczytu w tej rozmowie coś się zmieniło.',
      nextStep: 'Odczytaj rozmowę ponownie i zdecyduj jeszcze raz.',
    },
    'if-match.missing': {
      title: 'Brak If-Match',
      detail: 'Zmiana ustawień wymaga nagłówka If-Match z wersją, którą zmieniasz.',
      nextStep: 'Odczytaj ustawienia i wyślij ETag z tego odczytu.',
    },
    'settings.unknown': {
      title: 'Nie ma takich ustawień',
      detail: 'Nie ma części ustawień o tej nazwie.',
      nextStep: 'Sprawdź nazwy w /api/settings.',
    },
    'settings.changed': {
      title: 'Ustawienia się zmieniły',
      detail: 'Ktoś zmienił te ustawienia po Twoim odczycie; kto, jest w „heldBy”.',
      nextStep: 'Odczytaj je ponownie, zobacz historię zmian i zdecyduj jeszcze raz.',
    },
    'learning.personal': {
      title: 'Jeszcze coś osobistego',
      detail: 'W tych słowach jest jeszcze imię, numer, adres albo link. Jak wyglądają bez tego, jest w „errors”.',
      nextStep: 'Usuń to albo zastąp słowem w nawiasie, np. [ulica], i wyślij ponownie.',
    },
    'learning.nothing-said': {
      title: 'Nic nie zostało',
      detail: 'Po usunięciu danych osobowych w tych słowach nic już nie ma.',
      nextStep: 'Napisz to samo własnymi słowami albo zostaw tę wiadomość.',
    },
    'learning.not-found': {
      title: 'Nie ma takiej frazy',
      detail: 'Ta fraza już nie uczy albo nigdy nie była zatwierdzona.',
      nextStep: 'Odśwież listę fraz.',
    },
    'server.busy': {
      title: 'Chwilowo zajęte',
      detail: 'Zbyt wiele zmian naraz.',
      nextStep: 'Spróbuj ponownie za chwilę, z tym samym Idempotency-Key.',
    },
    'server.error': {
      title: 'Błąd po naszej stronie',
      detail: 'Coś się zepsuło. Zostało to zapisane.',
      nextStep: 'Spróbuj ponownie; jeśli się powtarza, powiadom biuro.',
    },
  },
  documentFailures: {
    'document.subject-missing': 'Tego terminu już nie ma. Wróć do listy wydarzeń i wybierz inny termin.',
    'document.nobody-came':
      'Nikt nie ma jeszcze zapisanej obecności. Zaznacz obecność gości i poproś o zaświadczenia jeszcze raz.',
    'document.not-made':
      'Nie udało się przygotować dokumentu. Poproś o niego jeszcze raz; jeśli znów się nie uda, napisz do biura.',
  },
  fields: {
    missing: 'brakuje tego pola',
    'wrong-type': 'zły rodzaj wartości',
    invalid: 'niepoprawna wartość',
    'date.past': 'ta data już minęła',
    'date.too-old': 'to było dawniej niż 35 dni temu',
    'period.wrong': 'ostatni dzień musi być nie wcześniej niż pierwszy i najwyżej rok po nim',
    'category.unknown': 'nie ma takiej kategorii',
    'subarea.unknown': 'nie ma takiego podobszaru',
    'contact.missing': 'podaj, dokąd odpowiedzieć',
    'contact.not-email': 'to nie jest adres e-mail',
    'contact.not-phone': 'to nie jest numer telefonu',
    'contact.unwanted': 'bez odpowiedzi nie zapisujemy kontaktu',
    'staff.no-admin': 'ktoś musi pozostać administratorem',
    'hours.never-open': 'biuro musi być otwarte co najmniej jednego dnia',
    'hours.reversed': 'koniec musi być później niż początek',
    'number.nip': 'to nie jest poprawny NIP: sprawdź cyfry',
    'number.regon': 'to nie jest poprawny REGON: sprawdź cyfry',
    'number.krs': 'numer KRS ma 10 cyfr',
    'number.iban': 'to nie jest poprawny numer rachunku: sprawdź 26 cyfr',
    'plan.wrongly-split': 'suma po podobszarach musi dać liczbę na cały rok',
  },
  atLeast: (n, characters) => (characters ? `co najmniej ${n} znaki` : `nie mniej niż ${n}`),
  atMost: (n, characters) => (characters ? `najwyżej ${n} znaków` : `nie więcej niż ${n}`),
  unknownFields: (names) => `nieznane pola: ${names}`,
  unknownId: (id) => `nie zgadza się z danymi miasta: nie ma w nich „${id}”`,
};

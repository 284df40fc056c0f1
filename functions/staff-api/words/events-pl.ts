/** Polish: problems of events, plain, to one person. */
import type { EventWords } from './event-words.ts';

export const eventsPl: EventWords = {
  problems: {
    'event.not-found': {
      title: 'Nie ma takiego wydarzenia',
      detail: 'Nie znaleźliśmy tego wydarzenia.',
      nextStep: 'Wróć do listy wydarzeń i odśwież ją.',
    },
    'event.exists': {
      title: 'Wydarzenie już istnieje',
      detail: 'To wydarzenie zostało już utworzone.',
      nextStep: 'Otwórz je z listy.',
    },
    'event.changed': {
      title: 'Wydarzenie się zmieniło',
      detail: 'Ktoś zmienił to wydarzenie po Twoim odczycie.',
      nextStep: 'Odczytaj je ponownie, sprawdź zmiany i zdecyduj jeszcze raz.',
    },
    'event.kind-unknown': {
      title: 'Nieznany rodzaj',
      detail: 'W danych miasta nie ma takiego rodzaju wydarzeń.',
      nextStep: 'Wybierz rodzaj z listy.',
    },
    'event.subarea-unknown': {
      title: 'Nieznany podobszar',
      detail: 'W danych miasta nie ma takiego podobszaru.',
      nextStep: 'Wybierz podobszar z listy albo „outside”.',
    },
    'event.cancelled': {
      title: 'Wydarzenie jest odwołane',
      detail: 'Odwołanego wydarzenia nie można już zmienić.',
      nextStep: 'Jeśli ma się odbyć, skopiuj je i podaj nowe terminy.',
    },
    'event.already-published': {
      title: 'Już opublikowane',
      detail: 'To wydarzenie jest już opublikowane.',
      nextStep: 'Nic więcej nie trzeba robić.',
    },
    'event.unchanged': {
      title: 'Nic się nie zmieniło',
      detail: 'Wysłana treść jest taka sama jak zapisana.',
      nextStep: 'Zmień to, co trzeba, i wyślij ponownie.',
    },
    'event.rule-fixed': {
      title: 'Reguły serii nie można zmienić',
      detail: 'Terminy tej serii już powstały.',
      nextStep: 'Dodaj terminy albo przenieś lub odwołaj pojedyncze.',
    },
    'event.without-dates': {
      title: 'Brak terminu',
      detail: 'Wydarzenie nie ma żadnego terminu, który jest przed nami.',
      nextStep: 'Dodaj termin w przyszłości i spróbuj ponownie.',
    },
    'event.children-unprotected': {
      title: 'Brak standardów ochrony dzieci',
      detail:
        'Wydarzenie dla dzieci wymaga standardów ochrony małoletnich oraz sprawdzenia prowadzących w rejestrze (ustawa z 13 maja 2016 r., art. 21–22c).',
      nextStep: 'Podaj adres standardów, kto sprawdził prowadzących i kiedy.',
    },
    'series.malformed': {
      title: 'Niepoprawna reguła',
      detail: 'Reguły powtarzania nie da się odczytać.',
      nextStep: 'Popraw regułę według wzoru FREQ=WEEKLY;COUNT=10.',
    },
    'series.sub-daily': {
      title: 'Za częste powtarzanie',
      detail: 'Wydarzenia powtarzają się najczęściej co dzień.',
      nextStep: 'Wybierz powtarzanie co dzień, tydzień albo miesiąc.',
    },
    'series.endless': {
      title: 'Seria bez końca',
      detail: 'Reguła nie mówi, kiedy seria się kończy.',
      nextStep: 'Podaj liczbę spotkań (COUNT) albo ostatni dzień (UNTIL).',
    },
    'series.too-many': {
      title: 'Za dużo terminów',
      detail: 'Seria może mieć najwyżej 120 terminów.',
      nextStep: 'Skróć serię.',
    },
    'series.too-long': {
      title: 'Za długa seria',
      detail: 'Seria może trwać najwyżej dwa lata.',
      nextStep: 'Skróć serię.',
    },
    'series.first-off-rule': {
      title: 'Pierwszy termin nie pasuje',
      detail: 'Pierwszy termin nie jest jednym z terminów reguły.',
      nextStep: 'Zmień pierwszy termin albo regułę; z regułą podaj tylko jeden termin.',
    },
    'series.empty': {
      title: 'Seria bez terminów',
      detail: 'Po wyłączeniach nie został żaden termin.',
      nextStep: 'Usuń część wyłączeń.',
    },
    'date.not-found': {
      title: 'Nie ma takiego terminu',
      detail: 'Nie znaleźliśmy tego terminu.',
      nextStep: 'Wróć do wydarzenia i odśwież je.',
    },
    'date.changed': {
      title: 'Termin się zmienił',
      detail: 'Ktoś zmienił ten termin po Twoim odczycie.',
      nextStep: 'Odczytaj go ponownie, sprawdź zmiany i zdecyduj jeszcze raz.',
    },
    'date.past': {
      title: 'Termin w przeszłości',
      detail: 'Początek musi być w przyszłości.',
      nextStep: 'Podaj późniejszy początek.',
    },
    'date.reversed': {
      title: 'Godziny nie zgadzają się',
      detail: 'Koniec musi być po początku, a kolejne części po sobie.',
      nextStep: 'Popraw godziny.',
    },
    'date.draft': {
      title: 'Termin nie jest opublikowany',
      detail: 'Ten termin jest jeszcze szkicem.',
      nextStep: 'Najpierw opublikuj wydarzenie.',
    },
    'date.cancelled': {
      title: 'Termin jest odwołany',
      detail: 'Odwołanego terminu nie można już zmienić.',
      nextStep: 'Jeśli spotkanie ma się odbyć, dodaj nowy termin.',
    },
    'date.closed': {
      title: 'Zapisy są zamknięte',
      detail: 'Na ten termin nie można się teraz zapisać.',
      nextStep: 'Sprawdź, czy jest opublikowany i nie jest odwołany.',
    },
    'date.over': {
      title: 'Termin już się zaczął',
      detail: 'Po rozpoczęciu nie można tego zrobić.',
      nextStep: 'Na miejscu odnotuj obecność.',
    },
    'date.not-ahead': {
      title: 'Termin już minął',
      detail: 'Minionego terminu nie można przenieść, odwołać ani zmienić.',
      nextStep: 'Uzupełnij obecność i sprawozdanie.',
    },
    'date.not-over': {
      title: 'Termin jeszcze trwa',
      detail: 'Termin nie dobiegł końca.',
      nextStep: 'Zrób to po zakończeniu.',
    },
    'date.unchanged': {
      title: 'Nic się nie zmieniło',
      detail: 'Termin jest już taki, jak podano.',
      nextStep: 'Zmień to, co trzeba, i wyślij ponownie.',
    },
    'date.no-sign-up': {
      title: 'Bez zapisów',
      detail: 'Na to wydarzenie nikt się nie zapisuje, wystarczy przyjść.',
      nextStep: 'Powiedz, kiedy i gdzie się odbywa.',
    },
    'seats.kind-fixed': {
      title: 'Są już zapisy',
      detail: 'Rodzaju miejsc nie można zmienić, gdy ktoś się zapisał.',
      nextStep: 'Zmień liczbę miejsc tego samego rodzaju.',
    },
    'seats.not-enough': {
      title: 'Brak miejsc',
      detail: 'Nie ma tylu wolnych miejsc albo czekają na nie inni.',
      nextStep: 'Zapisz mniej osób albo zapisz na listę rezerwową.',
    },
    'sign-up.not-found': {
      title: 'Nie ma takiego zapisu',
      detail: 'Nie znaleźliśmy tego zapisu.',
      nextStep: 'Sprawdź kod albo poszukaj po imieniu na liście.',
    },
    'sign-up.changed': {
      title: 'Zapis się zmienił',
      detail: 'Ten zapis zmienił się po Twoim odczycie.',
      nextStep: 'Odczytaj listę ponownie i zdecyduj jeszcze raz.',
    },
    'sign-up.already': {
      title: 'Już na liście',
      detail: 'Ta osoba jest już zapisana na ten termin.',
      nextStep: 'Znajdź jej zapis i zmień go.',
    },
    'sign-up.ended': {
      title: 'Zapis jest nieaktualny',
      detail: 'Ten zapis został odwołany albo wygasł.',
      nextStep: 'Jeśli są miejsca, zapisz tę osobę od nowa.',
    },
    'sign-up.not-waiting': {
      title: 'Nie czeka na miejsce',
      detail: 'Ta osoba nie jest na liście rezerwowej.',
      nextStep: 'Odśwież listę.',
    },
    'sign-up.not-offered': {
      title: 'Nie ma propozycji miejsca',
      detail: 'Nie ma propozycji, na którą można odpowiedzieć; mogła wygasnąć.',
      nextStep: 'Odśwież listę rezerwową i sprawdź kolejkę.',
    },
    'sign-up.no-seat': {
      title: 'Na liście rezerwowej',
      detail: 'Ta osoba czeka na miejsce i jeszcze go nie ma.',
      nextStep: 'Jeśli są wolne miejsca, policz ją jako osobę bez zapisu.',
    },
    'sign-up.other-date': {
      title: 'Kod na inny termin',
      detail: 'Ten kod jest na inny termin albo inne wydarzenie.',
      nextStep: 'Sprawdź datę w zapisie tej osoby.',
    },
    'party.empty': {
      title: 'Nikt nie przychodzi',
      detail: 'Zapis musi mieć co najmniej jedną osobę.',
      nextStep: 'Podaj, ile osób przyjdzie.',
    },
    'party.too-many': {
      title: 'Za dużo osób',
      detail: 'W jednym zapisie nie może być tylu osób.',
      nextStep: 'Podziel osoby na dwa zapisy.',
    },
    'party.never-fits': {
      title: 'Więcej osób niż miejsc',
      detail: 'Tyle osób nie zmieści się nawet na pustej sali.',
      nextStep: 'Zapisz mniej osób.',
    },
    'age.not-fitting': {
      title: 'Wiek się nie zgadza',
      detail: 'Wydarzenie jest dla osób w innym wieku.',
      nextStep: 'Sprawdź wiek w opisie wydarzenia.',
    },
    'question.missing': {
      title: 'Brakuje odpowiedzi',
      detail: 'Organizator zadał pytanie, na które trzeba odpowiedzieć.',
      nextStep: 'Uzupełnij odpowiedź.',
    },
    'web.too-many-unconfirmed': {
      title: 'Czeka zbyt wiele kodów',
      detail: 'Zbyt wiele zapisów czeka teraz na wpisanie kodu.',
      nextStep: 'Spróbuj ponownie za pół godziny.',
    },
    'guardian.too-late': {
      title: 'Za późno na zgodę opiekuna',
      detail: 'Opiekun nie zdąży już potwierdzić udziału dziecka.',
      nextStep: 'Zapisz dziecko z podpisaną zgodą na papierze.',
    },
    'guardian.not-needed': {
      title: 'Zgoda nie jest potrzebna',
      detail: 'Ten zapis nie czeka na zgodę opiekuna.',
      nextStep: 'Nic więcej nie trzeba robić.',
    },
    'offer.too-late': {
      title: 'Za późno na propozycję',
      detail: 'Do początku zostały mniej niż dwie godziny.',
      nextStep: 'Wolne miejsca są dla tych, którzy przyjdą pierwsi.',
    },
    'code.not-needed': {
      title: 'Kod nie jest potrzebny',
      detail: 'Ten zapis nie czeka na kod.',
      nextStep: 'Nie trzeba nic wpisywać.',
    },
    'attendance.already': {
      title: 'Obecność już odnotowana',
      detail: 'Obecność tej osoby jest już zapisana.',
      nextStep: 'Nic więcej nie trzeba robić.',
    },
    'feedback.none': {
      title: 'Nie ma czego pokazać',
      detail: 'Ta osoba nie napisała zdania po wydarzeniu.',
      nextStep: 'Odśwież stronę: mogła je zmienić.',
    },
    'meeting.none': {
      title: 'To nie jest spotkanie z protokołem',
      detail: 'To wydarzenie nie ma programu ani protokołu.',
      nextStep: 'Zaznacz w wydarzeniu, że to spotkanie.',
    },
    'meeting.changed': {
      title: 'Protokół się zmienił',
      detail: 'Ktoś zmienił ten protokół po Twoim odczycie.',
      nextStep: 'Odczytaj go ponownie i dopisz swoje zmiany.',
    },
    'meeting.closed': {
      title: 'Protokół jest zamknięty',
      detail: 'Zamkniętego protokołu nie można zmienić.',
      nextStep: 'Uwagi zapisz w programie następnego spotkania.',
    },
    'meeting.empty': {
      title: 'Protokół jest pusty',
      detail: 'Nie można zamknąć pustego protokołu.',
      nextStep: 'Napisz, co ustalono, i zamknij ponownie.',
    },
    'afterwards.changed': {
      title: 'Sprawozdanie się zmieniło',
      detail: 'Ktoś zmienił sprawozdanie po Twoim odczycie.',
      nextStep: 'Odczytaj je jeszcze raz i dopisz swoje zmiany.',
    },
    'photo.not-found': {
      title: 'Nie ma takiego zdjęcia',
      detail: 'Nie znaleźliśmy tego zdjęcia.',
      nextStep: 'Odśwież stronę.',
    },
    'photo.not-arrived': {
      title: 'Zdjęcie jeszcze nie dotarło',
      detail: 'Plik nie został wysłany albo nie jest zdjęciem.',
      nextStep: 'Wyślij zdjęcie ponownie.',
    },
    'photo.guardians-needed': {
      title: 'Potrzebna zgoda opiekunów',
      detail: 'Na zdjęciu widać twarze dzieci, a opiekunowie nie wyrazili zgody.',
      nextStep: 'Zbierz zgody opiekunów albo wybierz inne zdjęcie.',
    },
  },
  what: {
    CreateEvent: 'utworzenie wydarzenia',
    ChangeEvent: 'zmiana treści',
    PublishEvent: 'publikacja',
    CancelEvent: 'odwołanie wydarzenia',
    AddDates: 'nowe terminy',
    AddDate: 'nowy termin',
    MoveDate: 'przeniesienie terminu',
    CancelDate: 'odwołanie terminu',
    ResizeDate: 'zmiana liczby miejsc',
    HoldDate: 'zakończenie terminu',
    FollowEvent: 'zmiana całego wydarzenia',
  },
  whyWaiting: {
    'none-free': 'nie ma wolnych miejsc',
    'needs-more-seats': 'potrzebuje więcej miejsc, niż jest wolnych',
    'earlier-first': 'wolne miejsca są najpierw dla wcześniejszych osób',
    'code-not-entered': 'nie wpisano jeszcze kodu',
    'too-late': 'do początku zostały mniej niż dwie godziny',
    'date-closed': 'termin jest odwołany, zakończony albo nieopublikowany',
  },
  changedBy: (changes) => `Zmiany: ${changes}.`,
};

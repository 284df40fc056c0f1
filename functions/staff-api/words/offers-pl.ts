/** Polish: problems of offers, organisations and the sign-in of their people, plain, to one person. */
import { inMoney } from './in-money.ts';
import type { OfferWords } from './offer-words.ts';

const money = inMoney('pl');

export const offersPl: OfferWords = {
  states: {
    draft: 'w przygotowaniu',
    submitted: 'wysłana, jeszcze nieprzyjęta',
    received: 'przyjęta, czeka na sprawdzenie formalne',
    correcting: 'do poprawki',
    'formally-right': 'poprawna formalnie, czeka na ocenę',
    'formally-wrong': 'odrzucona przy sprawdzeniu formalnym',
    awarded: 'dotacja przyznana',
    'not-awarded': 'bez dotacji',
    withdrawn: 'wycofana',
    contracted: 'umowa podpisana',
    settled: 'rozliczona',
  },
  budget: {
    'budget.empty': () => 'Kosztorys nie ma jeszcze kwoty dotacji.',
    'budget.over-project-limit': (is, limit) =>
      `Dotacja wynosi ${money(is)}, a jeden projekt może dostać najwyżej ${money(limit)}.`,
    'budget.over-pool': (is, limit) => `Dotacja wynosi ${money(is)}, a cała pula edycji to ${money(limit)}.`,
    'budget.indirect-over-cap': (is, limit) => `Koszty pośrednie wynoszą ${money(is)}, a mogą wynosić najwyżej ${money(limit)}.`,
    'budget.own-too-small': (is, limit) => `Wkład własny wynosi ${money(is)}, a musi wynosić co najmniej ${money(limit)}.`,
    'budget.line-without-name': () => 'Ta pozycja ma kwotę, ale nie ma nazwy.',
  },
  lacking: 'uzupełnij albo skróć',
  organisationLacks: {
    representatives: 'podaj, kto podpisuje w imieniu organizacji',
    iban: 'podaj numer rachunku bankowego',
    register: 'podaj numer w rejestrze',
  },
  formerMember: 'osoba, której nie ma już w organizacji',
  problems: {
    'offer.not-found': {
      title: 'Nie ma takiej oferty',
      detail: 'Nie znaleźliśmy tej oferty.',
      nextStep: 'Wróć do listy ofert i odśwież ją.',
    },
    'offer.exists': {
      title: 'Ta oferta już jest',
      detail: 'Taka oferta została już rozpoczęta.',
      nextStep: 'Otwórz ją z listy ofert.',
    },
    'offer.changed': {
      title: 'Oferta się zmieniła',
      detail: 'Ktoś zmienił tę ofertę po Twoim odczycie.',
      nextStep: 'Odczytaj ją ponownie, sprawdź zmiany i zdecyduj jeszcze raz.',
    },
    'offer.early': {
      title: 'Nabór jeszcze się nie zaczął',
      detail: 'Ofert tej edycji jeszcze nie przyjmujemy.',
      nextStep: 'To, co jest napisane, zostaje. Wyślij ofertę w dniu rozpoczęcia naboru.',
    },
    'offer.late': {
      title: 'Termin minął',
      detail: 'Termin, do którego można było to zrobić, już minął.',
      nextStep: 'To, co jest napisane, zostaje zapisane. Zapytaj w biurze, co można zrobić.',
    },
    'offer.incomplete': {
      title: 'Oferta jest niepełna',
      detail: 'Brakuje czegoś, co trzeba wypełnić, albo jakiś tekst jest za długi.',
      nextStep: 'Uzupełnij miejsca wymienione w „errors” i wyślij ofertę jeszcze raz.',
    },
    'offer.budget': {
      title: 'Kosztorys nie zgadza się z zasadami',
      detail: 'Kosztorys nie mieści się w zasadach tej edycji.',
      nextStep: 'Popraw kosztorys według uwag w „errors” i wyślij ofertę jeszcze raz.',
    },
    'offer.already-submitted': {
      title: 'Oferta jest już wysłana',
      detail: 'Ta oferta została już wysłana. Nie trzeba wysyłać jej drugi raz.',
      nextStep: 'Sprawdź stan oferty na jej stronie.',
    },
    'offer.organisation-incomplete': {
      title: 'Brakuje danych organizacji',
      detail: 'Bez pełnych danych organizacji nie można wysłać oferty.',
      nextStep: 'Uzupełnij dane organizacji wymienione w „errors” i wyślij ofertę jeszcze raz.',
    },
    'offer.wrong-subarea': {
      title: 'Nie w tym podobszarze',
      detail: 'W tej edycji projekty nie mogą odbywać się w tym podobszarze.',
      nextStep: 'Wybierz podobszar z listy tej edycji.',
    },
    'offer.other-checksum': {
      title: 'Suma kontrolna się nie zgadza',
      detail: 'Wydruk ma inną sumę kontrolną niż oferta, która jest tutaj.',
      nextStep: 'Porównaj wydruk z ofertą. Jeśli są różne, poproś organizację o podpisany wydruk tej wersji.',
    },
    'offer.received-in-future': {
      title: 'Ta data jest w przyszłości',
      detail: 'Dzień wpływu nie może być późniejszy niż dzisiaj.',
      nextStep: 'Podaj dzień z pieczątki wpływu.',
    },
    'offer.correction-used': {
      title: 'Wezwanie już było',
      detail: 'Do poprawek wzywa się raz, a to wezwanie już wysłano.',
      nextStep: 'Oceń ofertę tak, jak jest po poprawkach.',
    },
    'offer.office-only': {
      title: 'Oferty składa się w biurze',
      detail: 'W tej edycji ofertę składa się tylko w biurze, na papierze.',
      nextStep: 'Wydrukuj ofertę, podpiszcie ją i złóżcie w biurze przed końcem naboru.',
    },
    'offer.too-many': {
      title: 'Za dużo ofert',
      detail: 'Organizacja złożyła już tyle ofert, ile pozwala ta edycja.',
      nextStep: 'To, co jest napisane, zostaje. Możecie wycofać inną ofertę albo poczekać na następną edycję.',
    },
    'offer.pool-exhausted': {
      title: 'Pula jest wyczerpana',
      detail: 'W puli tej edycji nie ma już tyle pieniędzy.',
      nextStep: 'Zmniejsz kwotę albo wycofaj inne przyznanie.',
    },
    'offer.not-open': {
      title: 'Tej oferty nie można teraz zmieniać',
      detail: 'Oferta jest już wysłana albo termin poprawek minął.',
      nextStep: 'Skopiuj to, co zostało napisane, i zapytaj w biurze, co można zrobić.',
    },
    'offer.field-unknown': {
      title: 'Nie ma takiego miejsca w formularzu',
      detail: 'Formularz tej edycji nie ma miejsca, które próbujesz zapisać.',
      nextStep: 'Odśwież stronę oferty i wpisz to jeszcze raz.',
    },
    'offer.field-full': {
      title: 'Za dużo pozycji',
      detail: 'Kosztorys i harmonogram mogą mieć po 60 pozycji.',
      nextStep: 'Połącz kilka pozycji w jedną.',
    },
    'offer.kept-settled': {
      title: 'To już rozstrzygnięto',
      detail: 'Ktoś już zdecydował, co zrobić z tą wersją.',
      nextStep: 'Odśwież stronę oferty. Dawne wersje są w historii.',
    },
    'offer.files-full': {
      title: 'Za dużo załączników',
      detail: 'Oferta może mieć 20 załączników.',
      nextStep: 'Usuń jeden z nich, a potem dodaj nowy.',
    },
    'offer.file-unknown': {
      title: 'Nie ma takiego załącznika',
      detail: 'Nie znaleźliśmy tego załącznika.',
      nextStep: 'Odśwież stronę oferty i dodaj plik jeszcze raz.',
    },
    'offer.illegal-transition': {
      title: 'Nie na tym etapie',
      detail: 'Oferta jest na etapie, na którym nie można tego zrobić.',
      nextStep: 'Sprawdź stan oferty na jej stronie.',
    },
    'idea.elsewhere': {
      title: 'Pomysł ma inna organizacja',
      detail: 'Ten pomysł został przekazany innej organizacji.',
      nextStep: 'Porozmawiaj ze streetworkerem, który prowadzi ten pomysł.',
    },
    'organisation.not-found': {
      title: 'Nie ma takiej organizacji',
      detail: 'Nie znaleźliśmy tej organizacji.',
      nextStep: 'Wróć do listy organizacji i odśwież ją.',
    },
    'organisation.exists': {
      title: 'Ta organizacja już jest',
      detail: 'Taka organizacja została już zapisana.',
      nextStep: 'Otwórz ją z listy organizacji.',
    },
    'organisation.changed': {
      title: 'Dane organizacji się zmieniły',
      detail: 'Ktoś zmienił dane organizacji po Twoim odczycie.',
      nextStep: 'Odczytaj je ponownie, sprawdź zmiany i zapisz jeszcze raz.',
    },
    'organisation.registered': {
      title: 'Organizacja jest już zarejestrowana',
      detail: 'Organizacja o tym numerze z rejestru jest już w programie.',
      nextStep: 'Poproś osobę z tej organizacji o zaproszenie albo zapytaj w biurze.',
    },
    'organisation.subarea-unknown': {
      title: 'Nieznany podobszar',
      detail: 'Wśród wybranych podobszarów jest taki, którego miasto nie ma.',
      nextStep: 'Wybierz podobszary z listy.',
    },
    'organisation.member-exists': {
      title: 'Ta osoba już jest w organizacji',
      detail: 'Osoba o tym adresie e-mail już należy do organizacji.',
      nextStep: 'Nic więcej nie trzeba robić. Ta osoba może się zalogować swoim adresem.',
    },
    'organisation.members-full': {
      title: 'Za dużo osób',
      detail: 'Organizacja może mieć w programie 30 osób.',
      nextStep: 'Usuń kogoś, kto już nie pisze ofert, a potem zaproś nową osobę.',
    },
    'organisation.member-unknown': {
      title: 'Nie ma takiej osoby',
      detail: 'Tej osoby nie ma w organizacji.',
      nextStep: 'Odśwież listę osób.',
    },
    'organisation.last-who-may-act': {
      title: 'Ktoś musi zostać',
      detail: 'To ostatnia osoba, która może działać w imieniu organizacji.',
      nextStep: 'Najpierw zaproś inną osobę, która może działać w imieniu organizacji.',
    },
    'sign-in.link-over': {
      title: 'Ten link już nie działa',
      detail: 'Link do logowania działa raz, przez 30 minut.',
      nextStep: 'Wpisz swój adres e-mail. Wyślemy nowy link.',
    },
    'session.over': {
      title: 'Sesja się skończyła',
      detail: 'Po 12 godzinach trzeba zalogować się jeszcze raz.',
      nextStep: 'Wpisz swój adres e-mail. Wyślemy nowy link.',
    },
    'limit.reached': {
      title: 'Za dużo prób',
      detail: 'W krótkim czasie było za dużo takich próśb.',
      nextStep: 'Poczekaj godzinę i spróbuj jeszcze raz. Sprawdź też folder ze spamem.',
    },
  },
};

import type { PrivacyTexts } from './texts.ts';

export const pl: PrivacyTexts = {
  title: 'Jak długo przechowujemy dane',
  lead: 'Co noc znika to, czemu minął czas. Czego potrzebuje otwarta sprawa, to zostaje do jej końca. Liczby w raportach się nie zmieniają.',
  open: 'Przechowywanie danych',
  next: (moment) => `Najbliższe usuwanie: ${moment}.`,
  kinds: {
    conversation: 'Rozmowy',
    issue: 'Zamknięte zgłoszenia',
    attachment: 'Zdjęcia zamkniętych zgłoszeń',
    escalation: 'Sprawy z odpowiedzią',
    'held-message': 'Wiadomości, które czekają na ponowienie',
    'sign-up': 'Zapisy na wydarzenia',
  },
  days: (days) => `Dni: ${days}.`,
  unverified: 'Niepotwierdzone przez urząd',
  byItself: 'Znika samo z kolejki; nie ma czego liczyć.',
  last: 'Ostatnio',
  before: 'Po terminie przed usuwaniem',
  deleted: 'Usunięte',
  held: 'Zostało: potrzebne w otwartej sprawie',
  after: 'Po terminie po usuwaniu',
};

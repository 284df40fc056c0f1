import type { PageTexts } from './texts.ts';

export const pl: PageTexts = {
  languageName: 'Polski',
  frame: {
    skip: 'Przejdź do treści',
    home: 'Strona główna',
    rooms: { events: 'Wydarzenia', grants: 'Mikrogranty', accessibility: 'Deklaracja dostępności' },
    languages: 'Język / Мова / Language',
    privacy: 'Co się dzieje z Twoimi danymi',
  },
  trouble: {
    'too-many-sign-ups': {
      title: 'Na dziś wystarczy zapisów',
      text: 'Z tego telefonu, e-maila albo łącza było dziś dużo zapisów. Zapiszesz się jutro, a dziś na Messengerze albo w biurze.',
    },
    'too-many-looks': {
      title: 'Za dużo nieznanych kodów',
      text: 'Z Twojego łącza wpisano wiele kodów, których nie znamy. Spróbuj za godzinę.',
    },
    'too-many-tries': {
      title: 'Za dużo prób',
      text: 'Cyfry wpisano źle 5 razy, więc tego zapisu nie da się już potwierdzić. Miejsce zwolni się samo. Potem zapisz się jeszcze raz.',
    },
    'too-many-sendings': {
      title: 'Więcej razy nie wyślemy',
      text: 'Cyfry wysłaliśmy już kilka razy. Sprawdź, czy numer albo adres jest dobry. Jeśli nie, zapisz się jeszcze raz.',
    },
    robot: {
      title: 'Nie przyjęliśmy formularza',
      text: 'Wypełniono pole, które ma zostać puste. Wypełniają je roboty. Wróć i zostaw je puste.',
    },
    'too-large': { title: 'To za dużo tekstu', text: 'Formularz jest za długi. Wróć i napisz krócej.' },
    'wrong-type': { title: 'Nie umiemy tego przeczytać', text: 'Wyślij formularz jeszcze raz z naszej strony.' },
    method: { title: 'Tak się tu nie da', text: 'Wróć i spróbuj jeszcze raz.' },
    broken: { title: 'Coś się u nas zepsuło', text: 'Zapisaliśmy ten błąd i go naprawimy. Spróbuj jeszcze raz za chwilę.' },
  },
  help: {
    title: 'Potrzebujesz pomocy?',
    phone: (office) => `Zadzwoń: ${office}`,
    messenger: 'Napisz do nas na Messengerze',
    office: 'Pomoże Ci też biuro programu.',
    back: { events: 'Wróć do wydarzeń', grants: 'Wróć do mikrograntów', accessibility: 'Wróć do deklaracji dostępności' },
  },
  notFound: {
    title: 'Nie ma takiej strony',
    text: 'Adres jest niepełny albo tej strony już nie ma.',
    code: 'Nie znamy takiego kodu. Kod ma 6 znaków, jest w wiadomości od nas.',
  },
};

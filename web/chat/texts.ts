/** What the page of the web chat says, per language; a missing text does not compile. */
import type { Language } from '../../shared/city/profile.ts';
import type { ChatTrouble } from '../../shared/web-chat/api.ts';

export interface ChatTexts {
  readonly title: string;
  readonly lead: string;
  readonly talk: string;
  readonly you: string;
  readonly bot: string;
  readonly person: string;
  readonly empty: string;
  readonly write: string;
  readonly send: string;
  readonly sending: string;
  readonly photo: string;
  readonly addPhoto: string;
  readonly photoHint: string;
  readonly sendingPhoto: string;
  readonly photoNotSent: string;
  readonly notSent: string;
  readonly trouble: Readonly<Record<ChatTrouble, string>>;
  readonly codeTitle: string;
  readonly codeHow: string;
  readonly haveCode: string;
  readonly openCode: string;
  readonly forget: string;
  readonly forgetAsk: string;
  readonly forgotten: string;
  readonly danger: string;
  readonly privacy: string;
  readonly accessibility: string;
  readonly noScript: string;
  readonly home: string;
}

export const CHAT_TEXTS: Readonly<Record<Language, ChatTexts>> = {
  pl: {
    title: 'Napisz do nas tutaj',
    lead: 'Bez Messengera i bez konta. Napisz, co trzeba naprawić, o wydarzeniu albo o swoim pomyśle. Najpierw odpowie automat, sprawą zajmie się człowiek.',
    talk: 'Rozmowa',
    you: 'Ty',
    bot: 'Automat',
    person: 'Osoba z programu',
    empty: 'Napisz pierwszą wiadomość, na przykład: „nie świeci latarnia przy numerze 12”.',
    write: 'Twoja wiadomość',
    send: 'Wyślij',
    sending: 'Wysyłamy…',
    photo: 'Zdjęcie',
    addPhoto: 'Dodaj zdjęcie',
    photoHint: 'Bez twarzy i tablic rejestracyjnych. Dane o miejscu i telefonie usuwamy ze zdjęcia.',
    sendingPhoto: 'Wysyłamy zdjęcie…',
    photoNotSent: 'Zdjęcie nie wysłało się. Wybierz je jeszcze raz, gdy będzie połączenie.',
    notSent: 'Jeszcze nie wysłane. Spróbujemy znowu, gdy będzie połączenie.',
    trouble: {
      code: 'Ten kod nie jest dobry. Ma 12 znaków, bez zera i jedynki.',
      message: 'Tej wiadomości nie da się wysłać: jest pusta albo ma ponad 2000 znaków.',
      photo: 'Tego pliku nie da się wysłać. Wybierz zdjęcie, najwyżej 15 MB.',
      'too-many': 'Z Twojego łącza przyszło bardzo dużo wiadomości. Spróbuj za godzinę albo zadzwoń do biura.',
      broken: 'Coś się u nas zepsuło. Spróbuj jeszcze raz za chwilę.',
    },
    codeTitle: 'Twój kod',
    codeHow:
      'Zapisz go. Z tym kodem wrócisz do rozmowy na każdym urządzeniu. Kto go zna, przeczyta rozmowę, więc nie podawaj go innym.',
    haveCode: 'Mam już kod',
    openCode: 'Otwórz rozmowę',
    forget: 'Zapomnij na tym urządzeniu',
    forgetAsk: 'Bez kodu nie wrócisz do tej rozmowy. Masz go zapisany?',
    forgotten: 'To urządzenie nie pamięta już tej rozmowy. Zaczyna się nowa.',
    danger: 'Ktoś jest w niebezpieczeństwie? Zadzwoń pod 112.',
    privacy: 'Co się dzieje z Twoimi danymi',
    accessibility: 'Deklaracja dostępności',
    noScript: 'Ta strona potrzebuje JavaScriptu. Bez niego zadzwoń do biura albo napisz na Messengerze.',
    home: 'Strona główna',
  },
  uk: {
    title: 'Напишіть нам тут',
    lead: 'Без Messenger і без облікового запису. Напишіть, що треба полагодити, про захід або про свою ідею. Спершу відповість автомат, справою займеться людина.',
    talk: 'Розмова',
    you: 'Ви',
    bot: 'Автомат',
    person: 'Людина з програми',
    empty: 'Напишіть перше повідомлення, наприклад: «не світить ліхтар біля номера 12».',
    write: 'Ваше повідомлення',
    send: 'Надіслати',
    sending: 'Надсилаємо…',
    photo: 'Фото',
    addPhoto: 'Додати фото',
    photoHint: 'Без облич і номерних знаків. Дані про місце і телефон ми видаляємо з фото.',
    sendingPhoto: 'Надсилаємо фото…',
    photoNotSent: 'Фото не надіслано. Виберіть його ще раз, коли буде зв’язок.',
    notSent: 'Ще не надіслано. Спробуємо знову, коли буде зʼєднання.',
    trouble: {
      code: 'Цей код неправильний. Він має 12 знаків, без нуля й одиниці.',
      message: 'Це повідомлення не можна надіслати: воно порожнє або має понад 2000 знаків.',
      photo: 'Цей файл не можна надіслати. Виберіть фото, щонайбільше 15 МБ.',
      'too-many': 'З вашої мережі надійшло дуже багато повідомлень. Спробуйте за годину або зателефонуйте в офіс.',
      broken: 'У нас щось зламалося. Спробуйте ще раз за хвилину.',
    },
    codeTitle: 'Ваш код',
    codeHow:
      'Запишіть його. З цим кодом ви повернетеся до розмови на будь-якому пристрої. Хто його знає, прочитає розмову, тож не давайте його іншим.',
    haveCode: 'Я вже маю код',
    openCode: 'Відкрити розмову',
    forget: 'Забути на цьому пристрої',
    forgetAsk: 'Без коду ви не повернетеся до цієї розмови. Ви його записали?',
    forgotten: 'Цей пристрій більше не памʼятає тієї розмови. Починається нова.',
    danger: 'Хтось у небезпеці? Телефонуйте 112.',
    privacy: 'Що відбувається з вашими даними',
    accessibility: 'Декларація доступності',
    noScript: 'Цій сторінці потрібен JavaScript. Без нього зателефонуйте в офіс або напишіть у Messenger.',
    home: 'Головна сторінка',
  },
  en: {
    title: 'Write to us here',
    lead: 'Without Messenger and without an account. Tell us what needs mending, ask about an event, or tell your idea. An automat answers first, a person deals with the matter.',
    talk: 'Conversation',
    you: 'You',
    bot: 'Automat',
    person: 'Somebody of the programme',
    empty: 'Write your first message, for example: “the street lamp at number 12 is dark”.',
    write: 'Your message',
    send: 'Send',
    sending: 'Sending…',
    photo: 'Photo',
    addPhoto: 'Add a photo',
    photoHint: 'No faces or number plates. We remove the place and phone details from the photo.',
    sendingPhoto: 'Sending the photo…',
    photoNotSent: 'The photo was not sent. Choose it again when there is a connection.',
    notSent: 'Not sent yet. We try again when there is a connection.',
    trouble: {
      code: 'This code is not right. It has 12 characters, no zero and no one.',
      message: 'This message cannot be sent: it is empty, or longer than 2,000 characters.',
      photo: 'This file cannot be sent. Choose a photo of at most 15 MB.',
      'too-many': 'Very many messages came from your network. Try again in an hour, or call the office.',
      broken: 'Something broke on our side. Try again in a moment.',
    },
    codeTitle: 'Your code',
    codeHow:
      'Write it down. With this code you come back to the conversation on any device. Whoever knows it can read the conversation, so do not give it away.',
    haveCode: 'I have a code',
    openCode: 'Open the conversation',
    forget: 'Forget on this device',
    forgetAsk: 'Without the code you cannot come back to this conversation. Have you written it down?',
    forgotten: 'This device does not remember that conversation any more. A new one begins.',
    danger: 'Is somebody in danger? Call 112.',
    privacy: 'What happens to your data',
    accessibility: 'Accessibility statement',
    noScript: 'This page needs JavaScript. Without it call the office or write on Messenger.',
    home: 'Home',
  },
};

/** What the public pages say, per language; a missing text does not compile. */
import type { CityProfile, Language } from '../shared/city/profile.ts';

export interface PageTexts {
  readonly languageName: string;
  readonly title: (programme: string, locative: string) => string;
  readonly lead: string;
  readonly how: readonly string[];
  readonly write: string;
  readonly chat: string;
  readonly events: string;
  readonly grants: string;
  readonly emergency: string;
  readonly emergencyNote: string;
  readonly privacy: string;
  readonly accessibility: string;
  readonly privacyTitle: string;
  readonly draft: string;
  readonly who: string;
  readonly controller: string;
  readonly dpo: string;
  readonly dpoMissing: string;
  readonly why: string;
  readonly what: string;
  readonly whatText: readonly string[];
  readonly readers: string;
  readonly readersText: readonly string[];
  readonly howLong: string;
  readonly days: (n: number) => string;
  readonly kinds: Readonly<Record<CityProfile['retention'][number]['kind'], string>>;
  readonly rights: string;
  readonly rightsText: (authority: string) => readonly string[];
  readonly automat: string;
  readonly automatText: string;
  readonly notFound: string;
  readonly home: string;
}

const plural = (language: Language, forms: Readonly<Record<string, string>>) => {
  const rules = new Intl.PluralRules(language);
  return (n: number) => `${n} ${forms[rules.select(n)] ?? forms.other}`;
};

export const TEXTS: Readonly<Record<Language, PageTexts>> = {
  pl: {
    languageName: 'Polski',
    title: (programme, locative) => `${programme} ${locative}`,
    lead: 'Napisz, co trzeba naprawić w okolicy. Zgłoszenie trafi do streetworkera albo do biura programu, a odpowiedź wróci do Ciebie.',
    how: [
      'Napisz zwykłymi słowami na Messengerze, na przykład: „nie świeci latarnia przy numerze 12”.',
      'Automat dopyta tylko o to, czego brakuje, i poda numer zgłoszenia.',
      'Sprawą zajmie się człowiek. W tej samej rozmowie przeczytasz, co się z nią dzieje.',
    ],
    write: 'Napisz do nas na Messengerze',
    chat: 'Nie masz Messengera? Napisz do nas na tej stronie',
    events: 'Zobacz, co się dzieje w okolicy, i zapisz się',
    grants: 'Mikrogranty: opowiedz swój pomysł na coś dobrego dla sąsiadów',
    emergency: 'Ktoś jest w niebezpieczeństwie?',
    emergencyNote: 'Zadzwoń od razu. Tej rozmowy nikt nie czyta przez całą dobę.',
    privacy: 'Co się dzieje z Twoimi danymi',
    accessibility: 'Deklaracja dostępności',
    privacyTitle: 'Co się dzieje z Twoimi danymi',
    draft: 'Urząd jeszcze nie potwierdził treści tej strony. Zanim na niej polegasz, zapytaj w biurze programu.',
    who: 'Kto odpowiada za dane',
    controller: 'Administrator',
    dpo: 'Inspektor ochrony danych',
    dpoMissing: 'Urząd jeszcze nie podał tu kontaktu.',
    why: 'Na jakiej podstawie',
    what: 'Co zapisujemy',
    whatText: [
      'To, co napiszesz i wyślesz: słowa, zdjęcia, nagrania głosu. Ze zdjęć usuwamy informacje o miejscu i telefonie.',
      'Numer, którym Messenger oznacza Twoją rozmowę z naszą stroną. Nie znamy dzięki niemu Twojego profilu.',
      'Zgłoszenia: czego dotyczą, gdzie, co się z nimi działo.',
      'Numer telefonu albo adres e-mail, jeśli go podasz: tylko po to, żeby wysłać odpowiedź. Usuniesz go, pisząc „usuń kontakt”.',
      'Zapis na wydarzenie: imię, telefon albo e-mail, ile osób przyjdzie, wiek dzieci i odpowiedzi na pytania organizatora. Adres Twojego łącza zamieniamy w skrót, który liczy zapisy i znika najdalej po dwóch dniach.',
    ],
    readers: 'Kto to czyta',
    readersText: [
      'Streetworker Twojej okolicy i upoważnione osoby w biurze programu.',
      'Sprawy osobiste (pomoc, przemoc, uzależnienia, sąsiedzi) widzą tylko osoby, które się nimi zajmują.',
      'Właściciel sieci, drogi lub budynku dowiaduje się, co i gdzie trzeba naprawić, bez Twojego nazwiska.',
      'Dane przechowuje dostawca chmury w Unii Europejskiej, na zlecenie urzędu. Za samego Messengera odpowiada firma Meta.',
    ],
    howLong: 'Jak długo',
    days: plural('pl', { one: 'dzień', few: 'dni', many: 'dni', other: 'dni' }),
    kinds: {
      conversation: 'rozmowa',
      issue: 'zgłoszenie',
      attachment: 'zdjęcia i nagrania',
      escalation: 'sprawa dla biura',
      'held-message': 'wiadomość, której automat nie mógł obsłużyć',
      'sign-up': 'zapis na wydarzenie',
      'grant-paper': 'oferta na mikrogrant, rachunki i sprawozdanie',
      audit: 'wpis o tym, kto czytał dane',
    },
    rights: 'Twoje prawa',
    rightsText: (authority) => [
      'Napisz w rozmowie „moje dane”. Dostaniesz kopię, poprawisz dane albo usuniesz rozmowę.',
      'Rozmowę usuwamy od razu. Otwarte zgłoszenie idzie dalej bez Ciebie. Resztą zajmie się człowiek w ciągu miesiąca.',
      'Kopie zapasowe znikają najpóźniej po 35 dniach, a wiadomości zatrzymane przez błąd po 14 dniach.',
      `Możesz też sprzeciwić się, ograniczyć użycie danych i złożyć skargę: ${authority}.`,
    ],
    automat: 'Rozmawiasz z automatem',
    automatText:
      'Na początku odpowiada program komputerowy. O Twojej sprawie decyduje człowiek. Napisz „człowiek”, żeby z nim rozmawiać.',
    notFound: 'Nie ma takiej strony',
    home: 'Przejdź na początek',
  },
  uk: {
    languageName: 'Українська',
    title: (programme, locative) => `${programme} ${locative}`,
    lead: 'Напишіть, що треба полагодити поблизу. Звернення отримає стрітворкер або офіс програми, а відповідь повернеться до вас.',
    how: [
      'Напишіть звичайними словами в Messenger, наприклад: «не світить ліхтар біля будинку 12».',
      'Автомат запитає лише те, чого бракує, і дасть номер звернення.',
      'Справою займеться людина. У тій самій розмові ви прочитаєте, що з нею відбувається.',
    ],
    write: 'Напишіть нам у Messenger',
    chat: 'Не маєте Messenger? Напишіть нам на цій сторінці',
    events: 'Дізнайтеся, що відбувається поблизу, і запишіться',
    grants: 'Мікрогранти: розкажіть свою ідею, як зробити щось добре для сусідів',
    emergency: 'Хтось у небезпеці?',
    emergencyNote: 'Телефонуйте одразу. Цю розмову ніхто не читає цілодобово.',
    privacy: 'Що відбувається з вашими даними',
    accessibility: 'Декларація доступності',
    privacyTitle: 'Що відбувається з вашими даними',
    draft: 'Міський уряд ще не підтвердив зміст цієї сторінки. Перш ніж покладатися на неї, запитайте в офісі програми.',
    who: 'Хто відповідає за дані',
    controller: 'Адміністратор даних',
    dpo: 'Інспектор із захисту даних',
    dpoMissing: 'Уряд ще не подав тут контакту.',
    why: 'На якій підставі',
    what: 'Що ми зберігаємо',
    whatText: [
      'Те, що ви пишете й надсилаєте: слова, фото, голосові записи. З фото ми видаляємо відомості про місце й телефон.',
      'Номер, яким Messenger позначає вашу розмову з нашою сторінкою. Ваш профіль нам через нього не відомий.',
      'Звернення: про що вони, де, що з ними відбувалося.',
      'Номер телефону або адресу e-mail, якщо ви їх дасте: лише щоб надіслати відповідь. Щоб видалити, напишіть «видалити контакт».',
      'Запис на захід: ім’я, телефон або e-mail, скільки людей прийде, вік дітей і відповіді на запитання організатора. Адресу вашої мережі ми перетворюємо на скорочення, яке рахує записи й зникає щонайпізніше за два дні.',
    ],
    readers: 'Хто це читає',
    readersText: [
      'Стрітворкер вашого району та уповноважені особи в офісі програми.',
      'Особисті справи (допомога, насильство, залежності, сусіди) бачать лише ті, хто ними займається.',
      'Власник мережі, дороги чи будинку дізнається, що і де треба полагодити, без вашого прізвища.',
      'Дані зберігає хмарний постачальник у Європейському Союзі за дорученням уряду. За сам Messenger відповідає компанія Meta.',
    ],
    howLong: 'Як довго',
    days: plural('uk', { one: 'день', few: 'дні', many: 'днів', other: 'дня' }),
    kinds: {
      conversation: 'розмова',
      issue: 'звернення',
      attachment: 'фото й записи',
      escalation: 'справа для офісу',
      'held-message': 'повідомлення, яке автомат не зміг обробити',
      'sign-up': 'запис на подію',
      'grant-paper': 'пропозиція на мікрогрант, чеки та звіт',
      audit: 'запис про те, хто читав дані',
    },
    rights: 'Ваші права',
    rightsText: (authority) => [
      'Напишіть у розмові «мої дані». Ви отримаєте копію, виправите дані або видалите розмову.',
      'Розмову видаляємо одразу. Відкрите звернення йде далі без вас. Рештою займеться людина протягом місяця.',
      'Резервні копії зникають щонайпізніше через 35 днів, а повідомлення, затримані через помилку, через 14 днів.',
      `Ви також можете заперечити, обмежити використання даних і подати скаргу: ${authority}.`,
    ],
    automat: 'Ви розмовляєте з автоматом',
    automatText:
      'Спочатку відповідає комп’ютерна програма. Про вашу справу вирішує людина. Напишіть «людина», щоб поговорити з нею.',
    notFound: 'Такої сторінки немає',
    home: 'На початок',
  },
  en: {
    languageName: 'English',
    title: (programme, locative) => `${programme} ${locative}`,
    lead: 'Write what needs mending near you. Your report goes to a streetworker or the programme office, and the answer comes back to you.',
    how: [
      'Write in plain words on Messenger, for example: “the street lamp at number 12 is dark”.',
      'An automat asks only for what is missing and gives you a number.',
      'A person takes care of it. You read what happens in the same chat.',
    ],
    write: 'Write to us on Messenger',
    chat: 'No Messenger? Write to us on this page',
    events: 'See what is on nearby, and sign up',
    grants: 'Micro-grants: tell your idea for something that does your neighbours good',
    emergency: 'Is somebody in danger?',
    emergencyNote: 'Call at once. Nobody reads this chat day and night.',
    privacy: 'What happens to your data',
    accessibility: 'Accessibility statement',
    privacyTitle: 'What happens to your data',
    draft: 'The city office has not confirmed this page yet. Ask the programme office before you rely on it.',
    who: 'Who is responsible',
    controller: 'Controller',
    dpo: 'Data protection officer',
    dpoMissing: 'The office has not given a contact here yet.',
    why: 'On what basis',
    what: 'What we keep',
    whatText: [
      'What you write and send: words, photos, voice recordings. We remove place and phone details from photos.',
      'The number by which Messenger marks your chat with our page. It does not show us your profile.',
      'Reports: what they are about, where, what happened to them.',
      'A phone number or e-mail address if you give one: only to send the answer. Write “remove contact” to delete it.',
      'A sign-up for an event: first name, phone or e-mail, how many people come, ages of children and answers to the organiser’s questions. The address of your network is turned into a hash that counts sign-ups and is gone after two days at the latest.',
    ],
    readers: 'Who reads it',
    readersText: [
      'The streetworker of your area and authorised people at the programme office.',
      'Personal matters (help, violence, addiction, neighbours) are seen only by those who work on them.',
      'The owner of the network, road or building learns what to mend and where, without your name.',
      'A cloud provider in the European Union stores the data for the office. Meta is responsible for Messenger itself.',
    ],
    howLong: 'How long',
    days: plural('en', { one: 'day', other: 'days' }),
    kinds: {
      conversation: 'chat',
      issue: 'report',
      attachment: 'photos and recordings',
      escalation: 'matter for the office',
      'held-message': 'message the automat could not handle',
      'sign-up': 'sign-up for an event',
      'grant-paper': 'offer for a micro-grant, receipts and report',
      audit: 'entry of who read data',
    },
    rights: 'Your rights',
    rightsText: (authority) => [
      'Write “my data” in the chat. You get a copy, correct your data or delete the chat.',
      'We delete the chat at once. An open report goes on without you. A person handles the rest within a month.',
      'Backups are gone after 35 days at the latest, messages held up by a fault after 14 days.',
      `You may also object, restrict the use of your data and complain to: ${authority}.`,
    ],
    automat: 'You are talking to an automat',
    automatText: 'A computer program answers first. A person decides about your matter. Write “human” to talk to one.',
    notFound: 'There is no such page',
    home: 'Go to the start',
  },
};

/** What a copy of somebody's data says, in the languages of residents. */
import type { Language } from '../city/profile.ts';
import type { Conversation, Message } from '../conversations/model.ts';
import type { EscalationKind } from '../escalations/model.ts';
import type { StateName } from '../issues/model.ts';

export interface PersonCopyTexts {
  readonly title: string;
  /** ASCII, of the file. */
  readonly file: string;
  readonly made: (at: string) => string;
  readonly lead: string;
  readonly none: string;
  readonly issues: string;
  readonly followed: string;
  readonly cases: string;
  readonly signUps: string;
  readonly ideas: string;
  readonly calls: string;
  readonly organisations: string;
  readonly chat: string;
  readonly contact: string;
  readonly note: string;
  readonly state: string;
  readonly answerBy: string;
  readonly repairBy: string;
  readonly answer: string;
  readonly pictures: (n: number) => string;
  readonly columns: { readonly at: string; readonly who: string; readonly what: string };
  readonly from: Readonly<Record<Message['from'], string>>;
  readonly channels: Readonly<Record<Conversation['channel'], string>>;
  readonly states: Readonly<Record<StateName, string>>;
  readonly kinds: Readonly<Record<EscalationKind, string>>;
  readonly rights: string;
  readonly page: (n: number, of: number) => string;
}

const pl: PersonCopyTexts = {
  title: 'Kopia danych osobowych',
  file: 'kopia-danych',
  made: (at) => `Stan na ${at}.`,
  lead: 'To wszystko, co program zapisał o Tobie (art. 15 RODO). Zdjęcia i nagrania, które przysłano, biuro wyda osobno.',
  none: 'Nic nie jest zapisane.',
  issues: 'Zgłoszenia',
  followed: 'Obserwowane zgłoszenia innych osób',
  cases: 'Sprawy w biurze',
  signUps: 'Zapisy na wydarzenia',
  ideas: 'Pomysły',
  calls: 'Wiadomości, których nie udało się wysłać',
  organisations: 'Organizacje połączone z rozmową',
  chat: 'Rozmowa',
  contact: 'Kontakt podany do odpowiedzi',
  note: 'Notatka pracowników',
  state: 'Stan',
  answerBy: 'Odpowiedź obiecana do',
  repairBy: 'Naprawa zapowiedziana do',
  answer: 'Odpowiedź',
  pictures: (n) => `załączniki: ${n}`,
  columns: { at: 'Kiedy', who: 'Kto', what: 'Co' },
  from: { resident: 'Ty', bot: 'Automat', person: 'Osoba z programu' },
  channels: { messenger: 'Messenger', chat: 'czat na stronie', web: 'formularz lub osobiście' },
  states: {
    new: 'nowe',
    routed: 'przekazane do osoby z programu',
    accepted: 'przyjęte',
    in_progress: 'w toku',
    waiting_for_resident: 'czeka na Twoją odpowiedź',
    handed_over: 'przekazane właścicielowi',
    resolved: 'załatwione',
    rejected: 'odmowa',
    reopened: 'otwarte ponownie',
    duplicate: 'połączone z wcześniejszym',
    withdrawn: 'wycofane',
  },
  kinds: {
    talk_to_human: 'prośba o rozmowę',
    emergency: 'niebezpieczeństwo',
    despair: 'prośba o pomoc',
    violence: 'prośba o pomoc',
    signal: 'sygnał',
    complaint: 'skarga',
    proposal: 'wniosek',
    public_information: 'informacja publiczna',
    accessibility: 'dostępność',
    data_request: 'dane osobowe',
    voice_message: 'nagranie',
    unanswered: 'wiadomość bez odpowiedzi automatu',
    issue_overdue: 'zgłoszenie po terminie',
    issue_needs_office: 'prośba osoby z terenu',
  },
  rights: 'Możesz poprosić o poprawienie albo usunięcie tych danych. Wystarczy napisać w rozmowie „moje dane”.',
  page: (n, of) => `Strona ${n} z ${of}`,
};

const uk: PersonCopyTexts = {
  title: 'Копія персональних даних',
  file: 'kopia-danych',
  made: (at) => `Станом на ${at}.`,
  lead: 'Це все, що програма зберігає про вас (ст. 15 GDPR). Надіслані фото й записи офіс видасть окремо.',
  none: 'Нічого не збережено.',
  issues: 'Звернення',
  followed: 'Звернення інших людей, за якими ви стежите',
  cases: 'Справи в офісі',
  signUps: 'Записи на події',
  ideas: 'Ідеї',
  calls: 'Повідомлення, які не вдалося надіслати',
  organisations: 'Організації, пов’язані з розмовою',
  chat: 'Розмова',
  contact: 'Контакт для відповіді',
  note: 'Нотатка працівників',
  state: 'Стан',
  answerBy: 'Відповідь обіцяна до',
  repairBy: 'Ремонт заплановано до',
  answer: 'Відповідь',
  pictures: (n) => `вкладення: ${n}`,
  columns: { at: 'Коли', who: 'Хто', what: 'Що' },
  from: { resident: 'Ви', bot: 'Автомат', person: 'Людина з програми' },
  channels: { messenger: 'Messenger', chat: 'чат на сайті', web: 'форма або особисто' },
  states: {
    new: 'нове',
    routed: 'передано людині з програми',
    accepted: 'прийнято',
    in_progress: 'у роботі',
    waiting_for_resident: 'чекає на вашу відповідь',
    handed_over: 'передано власнику',
    resolved: 'вирішено',
    rejected: 'відмова',
    reopened: 'відкрито знову',
    duplicate: 'об’єднано з попереднім',
    withdrawn: 'відкликано',
  },
  kinds: {
    talk_to_human: 'прохання про розмову',
    emergency: 'небезпека',
    despair: 'прохання про допомогу',
    violence: 'прохання про допомогу',
    signal: 'сигнал',
    complaint: 'скарга',
    proposal: 'пропозиція',
    public_information: 'публічна інформація',
    accessibility: 'доступність',
    data_request: 'персональні дані',
    voice_message: 'запис',
    unanswered: 'повідомлення без відповіді автомата',
    issue_overdue: 'прострочене звернення',
    issue_needs_office: 'прохання працівника',
  },
  rights: 'Ви можете попросити виправити або видалити ці дані. Напишіть у розмові «мої дані».',
  page: (n, of) => `Сторінка ${n} з ${of}`,
};

const en: PersonCopyTexts = {
  title: 'Copy of personal data',
  file: 'kopia-danych',
  made: (at) => `As of ${at}.`,
  lead: 'This is all that the programme keeps about you (GDPR art. 15). Photos and recordings that you sent are handed out by the office.',
  none: 'Nothing is kept.',
  issues: 'Reports',
  followed: 'Reports of others that you follow',
  cases: 'Cases at the office',
  signUps: 'Sign-ups for events',
  ideas: 'Ideas',
  calls: 'Messages that could not be sent',
  organisations: 'Organisations tied to the chat',
  chat: 'Chat',
  contact: 'Contact given for the answer',
  note: 'Note of staff',
  state: 'State',
  answerBy: 'Answer promised by',
  repairBy: 'Repair announced by',
  answer: 'Answer',
  pictures: (n) => `attachments: ${n}`,
  columns: { at: 'When', who: 'Who', what: 'What' },
  from: { resident: 'You', bot: 'Automat', person: 'A person of the programme' },
  channels: { messenger: 'Messenger', chat: 'chat on our page', web: 'form or in person' },
  states: {
    new: 'new',
    routed: 'given to a person of the programme',
    accepted: 'accepted',
    in_progress: 'in progress',
    waiting_for_resident: 'waits for your answer',
    handed_over: 'handed over to its owner',
    resolved: 'settled',
    rejected: 'refused',
    reopened: 'opened again',
    duplicate: 'joined with an earlier one',
    withdrawn: 'withdrawn',
  },
  kinds: {
    talk_to_human: 'wish to talk to a person',
    emergency: 'danger',
    despair: 'call for help',
    violence: 'call for help',
    signal: 'signal',
    complaint: 'complaint',
    proposal: 'proposal',
    public_information: 'public information',
    accessibility: 'accessibility',
    data_request: 'personal data',
    voice_message: 'recording',
    unanswered: 'message that the automat did not answer',
    issue_overdue: 'report past its day',
    issue_needs_office: 'request of a streetworker',
  },
  rights: 'You may ask us to correct or delete these data. Write “my data” in the chat.',
  page: (n, of) => `Page ${n} of ${of}`,
};

export const PERSON_COPY_TEXTS: Readonly<Record<Language, PersonCopyTexts>> = { pl, uk, en };

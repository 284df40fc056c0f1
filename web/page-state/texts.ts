/** What public pages say while Messenger does not work; a missing text does not compile. */
import type { Language } from '../../shared/city/profile.ts';

interface BrokenTexts {
  /** A moment follows. */
  readonly since: string;
  /** On the page of the chat. */
  readonly here: string;
  /** Elsewhere; a link to the chat follows. */
  readonly elsewhere: string;
  readonly chat: string;
  /** A telephone number follows. */
  readonly call: string;
}

export const BROKEN_TEXTS: Readonly<Record<Language, BrokenTexts>> = {
  pl: {
    since: 'Messenger u nas nie działa od',
    here: 'Tutaj piszesz jak zwykle. To, co już mamy z Messengera, czeka na odpowiedź.',
    elsewhere: 'Nie odpowiemy tam teraz. To, co już mamy, czeka na odpowiedź.',
    chat: 'Napisz do nas na tej stronie',
    call: 'Zadzwoń do biura:',
  },
  uk: {
    since: 'Messenger у нас не працює з',
    here: 'Тут пишіть як зазвичай. Те, що вже маємо з Messenger, чекає на відповідь.',
    elsewhere: 'Зараз ми там не відповімо. Те, що вже маємо, чекає на відповідь.',
    chat: 'Напишіть нам на цій сторінці',
    call: 'Зателефонуйте в офіс:',
  },
  en: {
    since: 'Messenger has not worked for us since',
    here: 'Here you write as usual. What we already have from Messenger waits for an answer.',
    elsewhere: 'We cannot answer there now. What we already have waits for an answer.',
    chat: 'Write to us on this page',
    call: 'Call the office:',
  },
};

/** What the banner says while Messenger does not work. */
import type { Texts } from './language.ts';

interface PageHealthTexts {
  readonly broken: (moment: string) => string;
  readonly meaning: string;
  readonly next: Readonly<
    Record<'unreachable' | 'token-dead' | 'permission-missing' | 'not-subscribed' | 'fields-missing' | 'page-restricted', string>
  >;
}

export const PAGE_HEALTH: Texts<PageHealthTexts> = {
  pl: {
    broken: (moment) => `Messenger nie działa od ${moment}.`,
    meaning:
      'Mieszkańcy nie dostają tam od nas odpowiedzi. Nasze wiadomości czekają i wyjdą same. Pilne sprawy załatw telefonem.',
    next: {
      unreachable: 'Meta nie odpowiada. Zwykle trzeba poczekać; administrator wie o tym z alarmu.',
      'token-dead': 'Strona musi zostać połączona od nowa. Robi to administrator; wie o tym z alarmu.',
      'permission-missing': 'Aplikacja straciła zgodę na wiadomości. Naprawia to administrator; wie o tym z alarmu.',
      'not-subscribed':
        'Wiadomości mieszkańców do nas nie przychodzą. Zaglądaj do skrzynki strony na Facebooku. Administrator wie o tym z alarmu.',
      'fields-missing': 'Część zdarzeń z Messengera do nas nie przychodzi. Administrator wie o tym z alarmu.',
      'page-restricted': 'Meta ograniczyła stronie wysyłanie. Administrator strony musi zajrzeć do „Jakość strony”.',
    },
  },
  en: {
    broken: (moment) => `Messenger has not worked since ${moment}.`,
    meaning:
      'Residents get no answers from us there. Our messages wait and go out by themselves. Settle urgent matters by phone.',
    next: {
      unreachable: 'Meta does not answer. Usually it helps to wait; the administrator knows from the alarm.',
      'token-dead': 'The page has to be connected again. The administrator does it and knows from the alarm.',
      'permission-missing': 'The app has lost its permission for messages. The administrator mends it and knows from the alarm.',
      'not-subscribed':
        'Messages of residents do not come in. Look into the page’s inbox on Facebook. The administrator knows from the alarm.',
      'fields-missing': 'Some events of Messenger do not come in. The administrator knows from the alarm.',
      'page-restricted': 'Meta has restricted the page from sending. Its administrator must look at “Page quality”.',
    },
  },
};

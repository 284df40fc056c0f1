/** What Messenger shows before and beside the chat: set by a command of ours, from this data. At most 4 ice breakers and 20 menu items. */
import type { CityProfile, Language } from '../../shared/city/profile.ts';
import { EVENT_PAYLOADS } from '../../shared/events/addresses.ts';
import { phrases } from './index.ts';

export interface PageMenu {
  /** Messenger's name of the locale; Polish is the default of the page. */
  readonly locale: 'default' | 'uk_UA' | 'en_GB';
  readonly getStarted: string;
  readonly greeting: string;
  readonly iceBreakers: readonly { readonly question: string; readonly payload: string }[];
  readonly items: readonly { readonly title: string; readonly payload: string }[];
}

const LOCALE = { pl: 'default', uk: 'uk_UA', en: 'en_GB' } as const;

export const menu = (language: Language, city: CityProfile): PageMenu => {
  const { iceBreakers, pageGreeting, titles } = phrases(language);
  return {
    locale: LOCALE[language],
    getStarted: 'GET_STARTED',
    greeting: pageGreeting(city.programme.name),
    iceBreakers: [
      { question: iceBreakers.report, payload: 'report' },
      { question: iceBreakers.events, payload: EVENT_PAYLOADS.events },
      { question: iceBreakers.whoReads, payload: 'data:who' },
      { question: iceBreakers.human, payload: 'human' },
    ],
    items: [
      { title: titles.report, payload: 'report' },
      { title: titles.status, payload: 'status' },
      { title: titles.events, payload: EVENT_PAYLOADS.events },
      { title: titles.mySeats, payload: EVENT_PAYLOADS.mine },
      ...(['human', 'data', 'language', 'help'] as const).map((name) => ({ title: titles[name], payload: name })),
    ],
  };
};

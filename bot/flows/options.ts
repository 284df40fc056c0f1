/** Quick replies as the flows offer them. Payloads are short words; those with an id carry it after a colon. */

import type { CityProfile, Language } from '../../shared/city/profile.ts';
import { EVENT_PAYLOADS } from '../../shared/events/addresses.ts';
import type { Option } from '../engine/lines.ts';
import { chatPhrases } from '../phrases/chats/index.ts';
import { phrases } from '../phrases/index.ts';
import type { Phrases } from '../phrases/phrases.ts';

type Entry =
  | 'report'
  | 'status'
  | 'events'
  | 'mySeats'
  | 'grants'
  | 'human'
  | 'help'
  | 'menu'
  | 'language'
  | 'data'
  | 'cancel'
  | 'resume';

/** What an option sends; most send their own name. */
const payloadOf = (name: Entry): string => (name === 'mySeats' ? EVENT_PAYLOADS.mine : name);

export const entry = (words: Phrases, ...entries: readonly Entry[]): Option[] =>
  entries.map((name) => ({ title: words.titles[name], payload: payloadOf(name) }));

/** What is offered when nothing is being asked. */
export const menuOptions = (words: Phrases, reportWaits = false): Option[] =>
  entry(
    words,
    ...(reportWaits ? (['resume'] as const) : []),
    'report',
    'status',
    ...ABOUT_EVENTS,
    'grants',
    'human',
    'data',
    'language',
    'help',
  );
const ABOUT_EVENTS = ['events', 'mySeats'] as const;

/** What is offered beside an open question, where words are expected. */
export const wayOut = (words: Phrases): Option[] => entry(words, 'cancel', 'human');

const OWN_NAMES: readonly Option[] = [
  { title: 'Polski', payload: 'lang:pl' },
  { title: 'Українська', payload: 'lang:uk' },
  { title: 'English', payload: 'lang:en' },
];
export const languageOptions = OWN_NAMES;

export const categoryOption = (city: CityProfile, language: Language, id: string): Option[] =>
  city.categories.filter((category) => category.id === id).map(({ short }) => ({ title: short[language], payload: `cat:${id}` }));

export const subareaOption = (city: CityProfile, id: string): Option[] =>
  city.subareas.filter((subarea) => subarea.id === id).map(({ name }) => ({ title: name, payload: `sub:${id}` }));

/** Joins chats, or parts those that are joined. */
const chatsOption = ({ language }: Phrases, joined: boolean): Option => {
  const { titles } = chatPhrases(language);
  return joined ? { title: titles.part, payload: 'chats:part' } : { title: titles.join, payload: 'chats:join' };
};

export const dataOptions = (words: Phrases, joined: boolean): Option[] => [
  { title: words.titles.whoReads, payload: 'data:who' },
  { title: words.titles.copyData, payload: 'data:copy' },
  { title: words.titles.contact, payload: 'data:contact' },
  { title: words.titles.correctData, payload: 'data:correct' },
  chatsOption(words, joined),
  { title: words.titles.eraseData, payload: 'data:delete' },
];

/** A payload with an id: `add:iss_1` is ['add', 'iss_1']; without: ['menu', '']. */
export const partsOf = (payload: string | null): readonly [string, string] => {
  const at = payload?.indexOf(':') ?? -1;
  return payload === null ? ['', ''] : at < 0 ? [payload, ''] : [payload.slice(0, at), payload.slice(at + 1)];
};

export const languageOf = (payload: string | null): Language | null => {
  const [name, id] = partsOf(payload);
  return name === 'lang' && (id === 'pl' || id === 'uk' || id === 'en') ? phrases(id).language : null;
};

import { expect, it } from 'vitest';
import { iceBreakersOf, MessengerProfile, refuseProfile } from '../../../local/messenger/messenger-profile.ts';

const get_started = { payload: 'start' };
const item = (title = 'Pomoc') => ({ type: 'postback', title, payload: 'help' });
const menu = (items: object[], locale = 'default') => [{ locale, call_to_actions: items }];
const question = (text = 'Jak zgłosić?') => ({ question: text, payload: 'how' });

const taken: Record<string, object> = {
  'a flat menu of 20': { get_started, persistent_menu: menu(Array.from({ length: 20 }, () => item())) },
  'four ice breakers': { ice_breakers: [question(), question(), question(), question()] },
  'ice breakers by language': { ice_breakers: [{ locale: 'default', call_to_actions: [question()] }] },
};
const refused: Record<string, object> = {
  nothing: {},
  'a menu of 21': { get_started, persistent_menu: menu(Array.from({ length: 21 }, () => item())) },
  'a menu in a menu': { get_started, persistent_menu: menu([{ type: 'nested', title: 'Więcej' }]) },
  'a menu without Get Started': { persistent_menu: menu([item()]) },
  'a menu without the default language': { get_started, persistent_menu: menu([item()], 'pl_PL') },
  'a title of 31': { get_started, persistent_menu: menu([item('a'.repeat(31))]) },
  'a link to nowhere': { get_started, persistent_menu: menu([{ type: 'web_url', title: 'Strona', url: 'nowhere' }]) },
  'five ice breakers': { ice_breakers: [question(), question(), question(), question(), question()] },
  'a question of 81': { ice_breakers: [question('a'.repeat(81))] },
};

it.each(Object.entries(taken))('Graph takes %s', (_, profile) => {
  expect(refuseProfile(MessengerProfile.parse(profile), {})).toBeNull();
});

it.each(Object.entries(refused))('Graph refuses %s', (_, profile) => {
  expect(refuseProfile(MessengerProfile.parse(profile), {})?.code).toBe(100);
});

it('a menu may rely on Get Started of an earlier call', () => {
  expect(refuseProfile(MessengerProfile.parse({ persistent_menu: menu([item()]) }), { get_started })).toBeNull();
});

it('shows the questions of the default language', () => {
  const ice_breakers = [
    { locale: 'default', call_to_actions: [question('Tak?')] },
    { locale: 'uk_UA', call_to_actions: [question('Так?')] },
  ];
  expect(iceBreakersOf({ ice_breakers }).map((each) => each.question)).toEqual(['Tak?']);
});

/** `me/messenger_profile`: persistent menu, ice breakers, Get Started. Source: Meta, Messenger Profile API. */
import * as z from 'zod';
import { type GraphRefusal, REFUSALS } from './graph-errors.ts';

const MENU_ITEMS = 20;
const MENU_TITLE = 30;
const ICE_BREAKERS = 4;
const QUESTION = 80;
const PAYLOAD = 1000;

const MenuItem = z.object({ type: z.string(), title: z.string(), payload: z.string().optional(), url: z.string().optional() });
const MenuRequest = z.object({
  locale: z.string(),
  composer_input_disabled: z.boolean().optional(),
  call_to_actions: z.array(MenuItem).optional(),
});
const Question = z.object({ question: z.string(), payload: z.string() });
const IceBreakers = z.object({ locale: z.string().optional(), call_to_actions: z.array(Question) });

export const MessengerProfile = z.object({
  get_started: z.object({ payload: z.string() }).optional(),
  greeting: z.array(z.object({ locale: z.string(), text: z.string() })).optional(),
  persistent_menu: z.array(MenuRequest).optional(),
  ice_breakers: z.array(z.union([Question, IceBreakers])).optional(),
  whitelisted_domains: z.array(z.string()).optional(),
});
export type MessengerProfile = z.infer<typeof MessengerProfile>;

export const PROFILE_FIELDS = Object.keys(MessengerProfile.shape);

const { invalid } = REFUSALS;

const refuseMenu = (profile: MessengerProfile, stored: MessengerProfile): GraphRefusal | null => {
  const menus = profile.persistent_menu;
  if (menus === undefined) return null;
  if ((profile.get_started ?? stored.get_started) === undefined)
    return {
      ...invalid('You must set a Get Started button if you also wish to use persistent menu', 'menu bez przycisku Rozpocznij'),
      subcode: 2018145,
    };
  if (!menus.some(({ locale }) => locale === 'default'))
    return invalid('Persistent menu must have a default locale', 'menu bez języka „default”');
  for (const { call_to_actions: items = [] } of menus) {
    if (items.length > MENU_ITEMS)
      return invalid(`Too many menu items: at most ${MENU_ITEMS}`, `menu ma ${items.length} pozycji, wolno ${MENU_ITEMS}`);
    for (const item of items) {
      if (item.type !== 'postback' && item.type !== 'web_url')
        return invalid(`Menu item type must be postback or web_url - got "${item.type}"`, 'menu jest płaskie: bez zagnieżdżeń');
      if (item.title.length > MENU_TITLE)
        return invalid(`Menu item title: at most ${MENU_TITLE} characters`, `„${item.title}” jest za długie`);
      const wrong =
        item.type === 'postback' ? !item.payload || item.payload.length > PAYLOAD : !item.url || !URL.canParse(item.url);
      if (wrong) return invalid('Menu item has no valid payload or url', `„${item.title}” nie ma poprawnego payload albo adresu`);
    }
  }
  return null;
};

/** The questions of the default locale, in both spellings that Meta takes. */
export const iceBreakersOf = (profile: MessengerProfile): readonly { question: string; payload: string }[] =>
  (profile.ice_breakers ?? []).flatMap((item) =>
    'question' in item ? [item] : (item.locale ?? 'default') === 'default' ? item.call_to_actions : [],
  );

const refuseIceBreakers = ({ ice_breakers = [] }: MessengerProfile): GraphRefusal | null => {
  const lists = [
    ice_breakers.filter((item) => 'question' in item),
    ...ice_breakers.flatMap((item) => ('question' in item ? [] : [item.call_to_actions])),
  ];
  for (const list of lists) {
    if (list.length > ICE_BREAKERS)
      return invalid(`Too many ice breakers: at most ${ICE_BREAKERS}`, `${list.length} pytań na start, wolno ${ICE_BREAKERS}`);
    for (const { question, payload } of list) {
      if (question.length === 0 || question.length > QUESTION)
        return invalid(`Ice breaker question: at most ${QUESTION} characters`, 'za długie pytanie na start');
      if (payload.length === 0 || payload.length > PAYLOAD)
        return invalid(`Ice breaker payload: at most ${PAYLOAD} characters`, 'zły payload pytania na start');
    }
  }
  return null;
};

/** Null = Graph takes it. */
export const refuseProfile = (profile: MessengerProfile, stored: MessengerProfile): GraphRefusal | null =>
  (Object.keys(profile).length === 0 ? invalid('At least one profile field is required', 'puste ustawienia profilu') : null) ??
  refuseMenu(profile, stored) ??
  refuseIceBreakers(profile);

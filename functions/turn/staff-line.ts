/** Words of a person of the programme, as they go to a resident. */
import { NOT_UNDERSTOOD } from '../../bot/flows/person.ts';
import { phrases } from '../../bot/phrases/index.ts';
import { languageOf } from '../../bot/understanding/language.ts';
import { normalise } from '../../bot/understanding/normalise.ts';
import type { CityProfile } from '../../shared/city/profile.ts';
import type { Conversation, Line } from '../../shared/conversations/model.ts';

/** Staff write Polish where nothing says otherwise; a canned answer is in the language that it is in. */
const inPolish = ({ cannedAnswers }: CityProfile, { language }: Pick<Conversation, 'language'>, said: string): boolean =>
  !cannedAnswers.some(({ text }) => text[language].trim() === said.trim()) && languageOf(normalise(said), 'pl') === 'pl';

/** Polish words to somebody of another language carry a button by which they say that they do not understand. */
export const staffLine = (city: CityProfile, conversation: Pick<Conversation, 'language'>, text: string): Line => {
  const { language } = conversation;
  const foreign = language !== 'pl' && inPolish(city, conversation, text);
  const quickReplies = foreign ? [{ title: phrases(language).titles.notUnderstood, payload: NOT_UNDERSTOOD }] : [];
  return { text, quickReplies, buttons: [] };
};

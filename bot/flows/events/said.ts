/** Dates and sign-ups in the resident's language. */
import type { Language } from '../../../shared/city/profile.ts';
import { addressesOf, EVENT_PAYLOADS } from '../../../shared/events/addresses.ts';
import type { DateSummary, Text, Venue } from '../../../shared/events/model.ts';
import type { OwnSignUp } from '../../engine/event-turn.ts';
import type { Scene } from '../../engine/flow.ts';
import { clip, type Option } from '../../engine/lines.ts';
import { eventPhrases } from '../../phrases/events/index.ts';
import type { DateSaid, EventPhrases, SeatSaid } from '../../phrases/events/phrases.ts';
import { deadlineSaid, momentSaid, type Today } from '../../phrases/events/when.ts';
import { entry } from '../options.ts';

/** Characters of texts by staff that are repeated. */
const MOST_TITLE = 120;
const MOST_WORDS = 300;

export const textsOf = ({ language }: Pick<Scene, 'language'>): EventPhrases => eventPhrases(language);

/** In the language where somebody wrote it, else Polish. */
export const textIn = (language: Language, text: Text): string => {
  const own = text[language];
  return own === null || own.trim() === '' ? text.pl : own;
};

export const today = ({ city, now }: Pick<Scene, 'city' | 'now'>): Today => ({ now, timeZone: city.timeZone });
export const deadline = (scene: Scene, at: string): string => deadlineSaid(scene.language, at, today(scene));

/** Marked when it is an example: it is not real, and says so. */
export const titleSaid = (
  { title, example }: Pick<DateSummary, 'title' | 'example'>,
  { language }: Pick<Scene, 'language'>,
): string => `${clip(textIn(language, title), MOST_TITLE)}${example ? ` ${eventPhrases(language).example}` : ''}`;

export const whereSaid = ({ name, street, houseNumber, subarea }: Venue, { city }: Pick<Scene, 'city'>): string => {
  const address = [street, houseNumber].filter((part) => part !== null && part !== '').join(' ');
  const area = city.subareas.find(({ id }) => id === subarea)?.name;
  return [name, address].filter((part) => part !== '').join(', ') + (area === undefined ? '' : ` (${area})`);
};

export const dateSaid = (date: Pick<DateSummary, 'title' | 'example' | 'startsAt' | 'venue'>, scene: Scene): DateSaid => ({
  title: titleSaid(date, scene),
  when: momentSaid(scene.language, date.startsAt, today(scene)),
  where: whereSaid(date.venue, scene),
});

/** Six characters in two groups, as they are read aloud. */
export const codeSaid = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;

export const seatSaid = ({ code, party, date, bring }: OwnSignUp, scene: Scene): SeatSaid => {
  const addresses = addressesOf(scene.publicUrl);
  return {
    ...dateSaid(date, scene),
    code: codeSaid(code),
    party: textsOf(scene).party(party),
    calendar: addresses.signUpCalendar(code),
    page: addresses.signUp(code),
    way: date.venue.directions === null ? null : clip(date.venue.directions, MOST_WORDS),
    bring: bring === null ? null : clip(textIn(scene.language, bring), MOST_WORDS),
  };
};

export const guardianLink = ({ guardianToken, code }: OwnSignUp, { publicUrl }: Pick<Scene, 'publicUrl'>): string => {
  const addresses = addressesOf(publicUrl);
  return guardianToken === null ? addresses.signUp(code) : addresses.guardian(guardianToken);
};

/** How one's own sign-up stands. */
export const statusSaid = ({ state, place }: OwnSignUp, scene: Scene): string => {
  const texts = textsOf(scene);
  switch (state.name) {
    case 'seated':
    case 'ended':
      return texts.seated;
    case 'held':
      return state.why === 'guardian'
        ? texts.heldGuardian(deadline(scene, state.until))
        : texts.heldCode(deadline(scene, state.until));
    case 'waiting':
      return texts.waitsAt(place);
    case 'offered':
      return texts.offered(deadline(scene, state.until));
  }
};

/** What one can do about a sign-up. */
export const seatOptions = ({ signUpId, state, guardian }: OwnSignUp, scene: Scene): readonly Option[] => {
  const { titles } = textsOf(scene);
  const offered = state.name === 'offered';
  return [
    ...(offered ? offerOptions(signUpId, scene) : []),
    ...(guardian === 'asked' ? [{ title: titles.guardian, payload: EVENT_PAYLOADS.guardianAgrees(signUpId) }] : []),
    ...(offered ? [] : [{ title: titles.changeParty, payload: EVENT_PAYLOADS.change(signUpId) }]),
    { title: titles.cancelSeat, payload: EVENT_PAYLOADS.cancel(signUpId) },
    ...entry(scene.words, 'mySeats', 'events', 'menu'),
  ];
};

export const offerOptions = (signUpId: string, scene: Pick<Scene, 'language'>): readonly Option[] => {
  const { titles } = textsOf(scene);
  return [
    { title: titles.accept, payload: EVENT_PAYLOADS.accept(signUpId) },
    { title: titles.decline, payload: EVENT_PAYLOADS.decline(signUpId) },
  ];
};

/** Where to go when there is nothing more to do here. */
export const onwards = ({ words }: Pick<Scene, 'words'>): readonly Option[] => entry(words, 'events', 'mySeats', 'human', 'menu');

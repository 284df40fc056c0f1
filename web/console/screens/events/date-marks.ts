/** What stands out in a row of a date, and how full it is. Pure. */
import type { DateRow } from '../../data/event-types.ts';
import type { Mark } from '../../parts/list.tsx';
import type { EventsTexts } from './texts/events/texts.ts';

const TONES: Readonly<Record<DateRow['state'], Mark['tone']>> = {
  draft: 'plain',
  planned: 'plain',
  moved: 'late',
  cancelled: 'urgent',
  held: 'good',
};

export const dateMarks = (
  { state, forChildren, example }: Pick<DateRow, 'state' | 'forChildren' | 'example'>,
  words: EventsTexts,
): readonly Mark[] => [
  ...(state === 'planned' ? [] : [{ text: words.states[state], tone: TONES[state] }]),
  ...(forChildren ? [{ text: words.children, tone: 'plain' as const }] : []),
  ...(example ? [{ text: words.example, tone: 'plain' as const }] : []),
];

/** "Zajęte 12 z 30 miejsc, 3 zapisy czekają". */
export const fullness = ({ numbers, signUp }: Pick<DateRow, 'numbers' | 'signUp'>, { seats }: EventsTexts): string => {
  if (signUp === 'none') return seats.noSignUp;
  const { capacity, taken, waiting } = numbers;
  const places = capacity === null ? seats.noLimit : seats.of(taken ?? 0, capacity);
  return waiting === 0 ? places : `${places}, ${seats.waiting(waiting)}`;
};

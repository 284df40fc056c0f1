/** What of a case closes first, in words and by how much it presses. Pure. */
import type { InboxRow } from '../../data/office-types.ts';
import type { Mark } from '../../parts/list.tsx';
import type { OfficeTexts } from './texts/texts.ts';

const HOUR_MS = 3_600_000;
/** From here on it presses. */
const SOON_HOURS = 4;
/** From here on days are said. */
const MANY_HOURS = 48;

/** "3 godz.", "5 dni"; less than an hour is said as such. */
const lengthOf = (ms: number, words: OfficeTexts['closing']): string => {
  const hours = Math.floor(Math.abs(ms) / HOUR_MS);
  if (hours >= MANY_HOURS) return words.days(Math.floor(hours / 24));
  return hours === 0 ? words.lessThanAnHour : words.hours(hours);
};

export const closingMark = (closes: InboxRow['closes'], now: string, words: OfficeTexts['closing']): Mark => {
  const left = Date.parse(closes.at) - Date.parse(now);
  const length = lengthOf(left, words);
  if (left < 0) return { text: words.over[closes.what](length), tone: 'late' };
  return { text: words.ahead[closes.what](length), tone: left < SOON_HOURS * HOUR_MS ? 'late' : 'plain' };
};

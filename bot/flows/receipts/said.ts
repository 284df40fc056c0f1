/** What a message about a receipt says: that it is about one, the code of the organisation's page, a sum, a past day. Pure. */
import { Temporal } from 'temporal-polyfill';
import type { Input } from '../../engine/flow.ts';
import { fold } from '../../engine/fold.ts';
import { LANGUAGES } from '../../phrases/languages.ts';
import { receiptPhrases } from '../../phrases/receipts/index.ts';
import { extract } from '../../understanding/extract/extract.ts';
import { datesOf } from '../../understanding/extract/resolve.ts';

/** As the organisation's page shows it: no 0, O, 1, I. */
const CODE = /^[2-9A-HJ-NP-Z]{6}$/;
/** So few words announce a receipt; a longer message tells of something else ("dostałam fakturę za wodę…"). */
const MOST_WORDS = 5;

const wordsOf = (text: string): readonly string[] => fold(text).split(' ').filter(Boolean);
const known = (which: 'receipt' | 'before'): ReadonlySet<string> =>
  new Set(LANGUAGES.flatMap((language) => receiptPhrases(language).typed[which].map(fold)));
const RECEIPT = known('receipt');
const BEFORE = known('before');

/** Words after those that announce a receipt; null = it is about something else. */
const afterAnnouncement = (text: string): readonly string[] | null => {
  const words = wordsOf(text);
  const at = words.findIndex((word) => !BEFORE.has(word));
  return words.length <= MOST_WORDS && at >= 0 && RECEIPT.has(words[at] ?? '') ? words.slice(at + 1) : null;
};

export const isReceipt = ({ text, payload, understood }: Pick<Input, 'text' | 'payload' | 'understood'>): boolean =>
  payload === null && text !== null && (understood?.emergency ?? null) === null && afterAnnouncement(text) !== null;

/** "paragon AB2CD3"; null = none. */
export const codeIn = (text: string): string | null => {
  const found = afterAnnouncement(text)?.map((word) => word.toUpperCase());
  return found?.find((word) => CODE.test(word)) ?? null;
};

/** Grosze. Alone a number is a sum here; "paragon 12.05" is no sum unless a currency stands beside it. */
export const sumIn = (text: string, alone: boolean): number | null => {
  const [said] = extract(text).amountsGrosze;
  if (said !== undefined) return said;
  return alone && /^\s*\d[\d\s.,]*$/u.test(text) ? (extract(`${text.trim()} zł`).amountsGrosze[0] ?? null) : null;
};

/** Local day, today or before; a day without a year is the last such day. Null = none was said, or it is yet to come. */
export const pastDayIn = (text: string, now: string, timeZone: string): string | null => {
  const when = extract(text).when.find(({ day }) => day !== null);
  const day = when === undefined ? undefined : datesOf(when, now, timeZone)?.from;
  if (when === undefined || day === undefined) return null;
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).toPlainDate();
  const said = Temporal.PlainDate.from(day);
  if (Temporal.PlainDate.compare(said, today) <= 0) return day;
  switch (when.day?.kind) {
    case 'date':
      return when.day.year === null ? said.subtract({ years: 1 }).toString() : null;
    case 'weekday':
      return when.day.of === 'coming' || when.day.of === 'this-week' ? said.subtract({ weeks: 1 }).toString() : null;
    default:
      return null;
  }
};

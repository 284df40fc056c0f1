/** Phone numbers in a text: Polish and Ukrainian without a country, any other with one. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { expression } from '../alphabets.ts';
import type { Span } from './words.ts';

/** A number without a country is Polish, and has nine digits: the small metadata would take fewer. */
const POLAND = { country: 'PL', code: '48', digits: 9 } as const;
/** "067 123 45 67": nobody dials a nought first in Poland. */
const UKRAINIAN = /^0\d{9}$/u;
/** The country without its plus. */
const WITH_COUNTRY = /^(?:48\d{9}|380\d{9})$/u;

/** E.164; null when nobody can be called at it. */
export const phoneNumberOf = (typed: string): string | null => {
  const digits = typed.replace(/\D/gu, '');
  const international = /^\s*\(?(?:\+|00)/u.test(typed);
  const ukrainian = !international && UKRAINIAN.test(digits);
  // Before asking the library, which takes its time: other lengths are no number of either country.
  if (!international && !ukrainian && digits.length !== POLAND.digits && !WITH_COUNTRY.test(digits)) return null;
  const country = ukrainian ? 'UA' : POLAND.country;
  const phone = parsePhoneNumberFromString(typed, country);
  const whole =
    phone?.isValid() === true && (phone.countryCallingCode !== POLAND.code || phone.nationalNumber.length === POLAND.digits);
  return whole ? phone.number : null;
};

/** At least seven digits, with what people put between them. */
const CANDIDATE = expression('(?<![\\p{L}\\p{N}-])(?:\\+|00)?\\(?\\d(?:[\\s().\\-/]{0,3}\\d){6,23}(?![\\p{L}\\p{N}])', 'gu');
/** Digits that are no phone: numbers of issues ("W-2026-00123"), days, coordinates. */
const OTHER = expression(
  '(?<![\\p{L}])[\\p{L}]{1,3}[\\s\\-–/.]{0,2}20\\d\\d[\\s\\-–/.]{1,2}\\d{1,6}(?!\\d)|(?<!\\d)\\d{1,2}[./]\\d{1,2}[./](?:20)?\\d\\d(?![\\d.])|(?<!\\d)20\\d\\d-\\d\\d-\\d\\d(?!\\d)|(?<!\\d)-?\\d{1,3}\\.\\d{4,}',
  'gu',
);
const MONEY_AFTER = /^\s{0,2}(?:zł|zl|pln|tys|mln|грив|грн)/iu;
/** Of a number with or without its country. */
const FEWEST_DIGITS = 9;
const MOST_DIGITS = 13;
/** Candidates that are tried. */
const MOST = 12;

interface PhoneHeard {
  /** Null = so many digits that they are a PESEL or another number, and nothing to call. */
  readonly number: string | null;
  readonly span: Span;
}

/** In the order of the text. */
export const phonesIn = (text: string, taken: readonly Span[]): readonly PhoneHeard[] => {
  const candidates = [...text.matchAll(CANDIDATE(text))].slice(0, MOST);
  // Most messages have none, and making ready what looks for the others takes its time.
  if (candidates.length === 0) return [];
  const other = [...text.matchAll(OTHER(text))].map(
    (match): Span => ({ start: match.index, end: match.index + match[0].length }),
  );
  const closed = [...taken, ...other];
  return candidates.flatMap((match): PhoneHeard[] => {
    const [typed] = match;
    const start = match.index;
    const end = start + typed.length;
    if (closed.some((span) => span.start < end && span.end > start) || MONEY_AFTER.test(text.slice(end, end + 8))) return [];
    const numbers = numbersOf(typed);
    if (numbers.length > 0) return numbers.map((number) => ({ number, span: { start, end } }));
    return /\d{10,}/u.test(typed) ? [{ number: null, span: { start, end } }] : [];
  });
};

/** One number, or several with a blank between them. */
const numbersOf = (typed: string): readonly string[] => {
  const digits = typed.replace(/\D/gu, '');
  if (isPesel(typed)) return [];
  const one = phoneNumberOf(typed) ?? (WITH_COUNTRY.test(digits) ? phoneNumberOf(`+${digits}`) : null);
  if (one !== null) return [one];
  const groups = typed.split(/[\s,;]+/u);
  for (let cut = groups.length - 1; cut > 0; cut -= 1) {
    const beginning = groups.slice(0, cut).join(' ');
    const length = beginning.replace(/\D/gu, '').length;
    if (length < FEWEST_DIGITS || length > MOST_DIGITS) continue;
    const first = phoneNumberOf(beginning);
    if (first !== null) return [first, ...numbersOf(groups.slice(cut).join(' '))];
  }
  return [];
};

const PESEL_WEIGHTS = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3];

/**
 * Eleven digits with a possible month and the right check digit (act of 24 September 2010 on population registers, art. 15): somebody's
 * PESEL, even where a phone number with its country would read the same.
 */
export const isPesel = (typed: string): boolean => {
  if (!/^\d{11}$/u.test(typed)) return false;
  const digits = [...typed].map(Number);
  const month = Number(typed.slice(2, 4)) % 20;
  const day = Number(typed.slice(4, 6));
  const sum = PESEL_WEIGHTS.reduce((total, weight, at) => total + weight * (digits[at] ?? 0), 0);
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && (10 - (sum % 10)) % 10 === digits[10];
};

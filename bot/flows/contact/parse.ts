/** A phone number or an e-mail address in a resident's words. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import * as z from 'zod';
import type { Conversation } from '../../../shared/conversations/model.ts';

/** `typed`: as the resident wrote it, for showing it back. */
export type ContactHeard =
  | { readonly kind: 'sms' | 'email'; readonly value: string }
  /** A good address whose domain is one letter away from one that everybody uses. */
  | { readonly kind: 'doubtful'; readonly value: string; readonly suggested: string }
  | { readonly kind: 'wrong-email' | 'wrong-phone'; readonly typed: string };

const Email = z.email().max(120);

/** Mailboxes that most people here have. A domain of one's own that is close to one of them is asked about, never refused. */
const USUAL_DOMAINS = [
  'gmail.com',
  'wp.pl',
  'o2.pl',
  'op.pl',
  'vp.pl',
  'onet.pl',
  'onet.eu',
  'poczta.onet.pl',
  'interia.pl',
  'interia.eu',
  'poczta.fm',
  'tlen.pl',
  'gazeta.pl',
  'outlook.com',
  'hotmail.com',
  'yahoo.com',
  'icloud.com',
  'proton.me',
  'ukr.net',
  'i.ua',
  'meta.ua',
];

/** A number without a country is Polish, and has nine digits: the small metadata would take fewer. */
const POLAND = { country: 'PL', code: '48', digits: 9 } as const;

/** The rest of a message that is about nothing but the contact: "mój numer to …, proszę dzwonić po 16". */
const MOST_WORDS_BESIDE = 7;

/** Characters; a longer message is about something else. */
const LONGEST = 300;

/** At least seven digits, with what people put between them; not the number of an issue. */
const PHONE = /(?<![\p{L}\p{N}-])(?:\+|00)?\(?\d(?:[\s().\-/]*\d){6,15}(?![\p{L}\p{N}])/u;

const AT = /\s*(?:@|\((?:at|a|małpa|malpa)\)|\s(?:małpa|malpa)\s)\s*/iu;

export const contactIn = (text: string): ContactHeard | null => {
  if (text.length > LONGEST) return null;
  const joined = text.replace(AT, '@');
  const address = /\S+@\S*|@\S+/u.exec(joined)?.[0];
  const beside = (found: string) => joined.replace(found, ' ').match(/\p{L}{2,}/gu)?.length ?? 0;
  if (address !== undefined) return beside(address) > MOST_WORDS_BESIDE ? null : emailIn(address);
  const number = PHONE.exec(text)?.[0];
  return number === undefined || beside(number) > MOST_WORDS_BESIDE ? null : phoneIn(number.trim());
};

const emailIn = (typed: string): ContactHeard => {
  const bare = typed.replace(/^[<("'„]+|[>)"'”.,;:!?]+$/gu, '');
  const at = bare.lastIndexOf('@');
  const value = `${bare.slice(0, at)}@${bare.slice(at + 1).toLowerCase()}`;
  if (!Email.safeParse(value).success) return { kind: 'wrong-email', typed: bare };
  const domain = value.slice(at + 1);
  const meant = USUAL_DOMAINS.includes(domain) ? undefined : USUAL_DOMAINS.find((usual) => isOneSlipFrom(domain, usual));
  return meant === undefined
    ? { kind: 'email', value }
    : { kind: 'doubtful', value, suggested: `${value.slice(0, at)}@${meant}` };
};

const phoneIn = (typed: string): ContactHeard => {
  const phone = parsePhoneNumberFromString(typed, POLAND.country);
  const whole =
    phone?.isValid() === true && (phone.countryCallingCode !== POLAND.code || phone.nationalNumber.length === POLAND.digits);
  return whole ? { kind: 'sms', value: phone.number } : { kind: 'wrong-phone', typed };
};

/** One letter too many, too few or wrong, or two neighbours swapped. */
const isOneSlipFrom = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - from && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const left = a.slice(from, a.length - end);
  const right = b.slice(from, b.length - end);
  return (
    (left.length <= 1 && right.length <= 1) ||
    (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0])
  );
};

/** As people read it: `+48 600 100 200`. */
export const contactSaid = ({ kind, value }: NonNullable<Conversation['answerContact']>): string =>
  kind === 'sms' ? (parsePhoneNumberFromString(value)?.formatInternational() ?? value) : value;

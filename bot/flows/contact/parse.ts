/** A phone number or an e-mail address in a resident's words. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Conversation } from '../../../shared/conversations/model.ts';
import { expression } from '../../understanding/alphabets.ts';
import { readEmail } from '../../understanding/extract/email.ts';
import { phoneNumberOf } from '../../understanding/extract/phone.ts';

/** `typed`: as the resident wrote it, for showing it back. */
export type ContactHeard =
  | { readonly kind: 'sms' | 'email'; readonly value: string }
  /** A good address whose domain is one letter away from one that everybody uses. */
  | { readonly kind: 'doubtful'; readonly value: string; readonly suggested: string }
  | { readonly kind: 'wrong-email' | 'wrong-phone'; readonly typed: string };

/** The rest of a message that is about nothing but the contact: "mój numer to …, proszę dzwonić po 16". */
const MOST_WORDS_BESIDE = 7;

/** Characters; a longer message is about something else. */
const LONGEST = 300;

/** At least seven digits, with what people put between them; not the number of an issue. */
const PHONE = expression('(?<![\\p{L}\\p{N}-])(?:\\+|00)?\\(?\\d(?:[\\s().\\-/]*\\d){6,15}(?![\\p{L}\\p{N}])', 'u');

const AT = /\s*(?:@|\((?:at|a|małpa|malpa)\)|\s(?:małpa|malpa)\s)\s*/iu;

export const contactIn = (text: string): ContactHeard | null => {
  if (text.length > LONGEST) return null;
  const joined = text.replace(AT, '@');
  const address = /\S+@\S*|@\S+/u.exec(joined)?.[0];
  const beside = (found: string) => joined.replace(found, ' ').match(/\p{L}{2,}/gu)?.length ?? 0;
  if (address !== undefined) return beside(address) > MOST_WORDS_BESIDE ? null : emailIn(address);
  const number = PHONE(text).exec(text)?.[0];
  return number === undefined || beside(number) > MOST_WORDS_BESIDE ? null : phoneIn(number.trim());
};

const emailIn = (typed: string): ContactHeard => {
  const read = readEmail(typed);
  switch (read.kind) {
    case 'good':
      return { kind: 'email', value: read.value };
    case 'doubtful':
      return read;
    case 'wrong':
      return { kind: 'wrong-email', typed: read.typed };
  }
};

const phoneIn = (typed: string): ContactHeard => {
  const value = phoneNumberOf(typed);
  return value === null ? { kind: 'wrong-phone', typed } : { kind: 'sms', value };
};

/** As people read it: `+48 600 100 200`. */
export const contactSaid = ({ kind, value }: NonNullable<Conversation['answerContact']>): string =>
  kind === 'sms' ? (parsePhoneNumberFromString(value)?.formatInternational() ?? value) : value;

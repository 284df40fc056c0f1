/** The address that somebody without Messenger gives in a form. Pure. */
import { readEmail } from '../../bot/understanding/extract/email.ts';
import { phoneNumberOf } from '../../bot/understanding/extract/phone.ts';
import { CONTACT_FIELDS, type ContactProblem, type TypedContact } from '../../web/page/contact-fields.ts';

export interface GivenContact {
  readonly kind: 'sms' | 'email';
  readonly value: string;
}

const textIn = (fields: URLSearchParams, name: string): string => (fields.get(name) ?? '').trim();

export const typedContact = (fields: URLSearchParams): TypedContact => ({
  phone: textIn(fields, CONTACT_FIELDS.phone),
  email: textIn(fields, CONTACT_FIELDS.email),
  askedEmail: textIn(fields, CONTACT_FIELDS.askedEmail),
});

/** The field that people do not see was filled in. */
export const isTrapped = (fields: URLSearchParams): boolean => textIn(fields, CONTACT_FIELDS.trap) !== '';

type Wrong = (field: string, problem: ContactProblem, suggested?: string | null) => void;

/** A phone goes first: an SMS is read at once. Null = none that is good; said why. */
export const contactIn = ({ phone, email, askedEmail }: TypedContact, wrong: Wrong): GivenContact | null => {
  if (phone === '' && email === '') {
    wrong(CONTACT_FIELDS.phone, 'contact.missing');
    return null;
  }
  const number = phone === '' ? null : phoneNumberOf(phone);
  if (phone !== '' && number === null) wrong(CONTACT_FIELDS.phone, 'phone.wrong');
  if (number !== null) return { kind: 'sms', value: number };
  if (email === '') return null;
  const read = readEmail(email);
  switch (read.kind) {
    case 'good':
      return { kind: 'email', value: read.value };
    case 'doubtful':
      if (askedEmail === email) return { kind: 'email', value: read.value };
      wrong(CONTACT_FIELDS.email, 'email.doubtful', read.suggested);
      return null;
    case 'wrong':
      wrong(CONTACT_FIELDS.email, 'email.wrong');
      return null;
  }
};

/** How somebody without Messenger can be reached: two fields of a form, and one that has to stay empty. The functions read them by the same names. */
import { type Html, html } from '../html.ts';
import { field } from './field.ts';

export const CONTACT_FIELDS = {
  phone: 'telefon',
  email: 'email',
  /** An unusual address that the reader was asked about. */
  askedEmail: 'email-zapytany',
  /** Has to stay empty: robots fill in whatever there is. */
  trap: 'strona',
} as const;

export type ContactProblem = 'contact.missing' | 'phone.wrong' | 'email.wrong' | 'email.doubtful';

/** As it was typed. */
export interface TypedContact {
  readonly phone: string;
  readonly email: string;
  readonly askedEmail: string;
}

export const NO_CONTACT: TypedContact = { phone: '', email: '', askedEmail: '' };

interface ContactWords {
  readonly contact: string;
  readonly contactHint: string;
  readonly phone: string;
  readonly email: string;
  readonly leaveEmpty: string;
}

export const textInput =
  (type: string, value: string, autocomplete: string) =>
  (attributes: Html): Html =>
    html`<input type="${type}" ${attributes} value="${value}" autocomplete="${autocomplete}">`;

/** `wrong`: what is wrong with a field, in words; null = nothing. `doubtful`: the reader was asked about the address and may send it again. */
export const contactFields = (
  words: ContactWords,
  typed: TypedContact,
  wrong: (field: string) => string | null,
  doubtful: boolean,
): Html => html`<fieldset><legend>${words.contact}</legend>
<p class="hint">${words.contactHint}</p>
${field({ id: CONTACT_FIELDS.phone, label: words.phone, hint: null, problem: wrong(CONTACT_FIELDS.phone), control: textInput('tel', typed.phone, 'tel') })}
${field({ id: CONTACT_FIELDS.email, label: words.email, hint: null, problem: wrong(CONTACT_FIELDS.email), control: textInput('email', typed.email, 'email') })}
</fieldset>
<div class="trap" aria-hidden="true"><label for="${CONTACT_FIELDS.trap}">${words.leaveEmpty}</label><input id="${CONTACT_FIELDS.trap}" name="${CONTACT_FIELDS.trap}" tabindex="-1" autocomplete="off"></div>
${doubtful ? html`<input type="hidden" name="${CONTACT_FIELDS.askedEmail}" value="${typed.email}">` : null}`;

/** The form by which somebody without Messenger signs up, as it is empty and as it comes back with what was typed. */
import { addressesOf } from '../../shared/events/addresses.ts';
import type { Event, EventDate } from '../../shared/events/model.ts';
import type { SignUpRefusal } from '../../shared/events/sign-up-commands.ts';
import { ADULT_AGE } from '../../shared/events/sign-up-model.ts';
import { type Html, html } from '../html.ts';
import { CONTACT_FIELDS, contactFields, NO_CONTACT, type TypedContact, textInput } from '../page/contact-fields.ts';
import { field, PROBLEMS_ID, problemList } from '../page/field.ts';
import { type FormProblem, problemRows, wrongIn } from '../page/form-problems.ts';
import { linkTo, type PageContext } from '../page/page-context.ts';
import { textsOf } from './event-texts.ts';
import type { SeatView } from './seat-view.ts';
import type { FieldProblem } from './texts/index.ts';

/** As it was typed. */
export interface TypedSignUp extends TypedContact {
  readonly name: string;
  readonly adults: string;
  readonly ages: string;
  readonly answers: Readonly<Record<string, string>>;
}

export const NOTHING_TYPED: TypedSignUp = { name: '', adults: '1', ages: '', ...NO_CONTACT, answers: {} };

export interface SignUpFormState {
  readonly typed: TypedSignUp;
  readonly problems: readonly FormProblem<FieldProblem>[];
  /** Why the sign-up itself was refused. */
  readonly refusal: SignUpRefusal['code'] | null;
}

/** Names of the fields; the function reads them by the same. */
export const FIELDS = {
  name: 'imie',
  adults: 'dorosli',
  ages: 'wiek',
  ...CONTACT_FIELDS,
  answer: (questionId: string) => `pytanie-${questionId}`,
} as const;

export const SIGN_UP_ID = 'zapis';

export const signUpForm = (
  context: PageContext,
  { event, date, seats }: { readonly event: Event; readonly date: EventDate; readonly seats: SeatView },
  { typed, problems, refusal }: SignUpFormState,
): Html => {
  const texts = textsOf(context);
  const { form } = texts;
  const { events } = context.city;
  const waits = seats.kind === 'waiting';
  const wrong = wrongIn(texts.problems, problems);
  const adultsOnly = event.age.least !== null && event.age.least >= ADULT_AGE;
  const labels: Readonly<Record<string, string>> = {
    [FIELDS.name]: form.name,
    [FIELDS.adults]: form.adults,
    [FIELDS.ages]: form.children,
    [FIELDS.phone]: form.phone,
    [FIELDS.email]: form.email,
    ...Object.fromEntries(event.questions.map(({ id, text }) => [FIELDS.answer(id), text[context.language] || text.pl])),
  };
  return html`<section id="${SIGN_UP_ID}" class="sign-up"><h2>${waits ? form.waitingTitle : form.title}</h2>
${problemList(form.wrong, [
  ...(refusal === null ? [] : [{ id: null, label: '', words: texts.refusals[refusal] }]),
  ...problemRows(texts.problems, problems, labels),
])}
<p>${form.lead(events.webCodeMinutes)}</p>
<form method="post" action="${linkTo(context, addressesOf('').date(date.id))}#${PROBLEMS_ID}" novalidate>
${field({
  id: FIELDS.name,
  label: form.name,
  hint: form.nameHint,
  problem: wrong(FIELDS.name),
  control: textInput('text', typed.name, 'given-name'),
})}
<fieldset><legend>${form.people}</legend>
<p class="hint">${form.most(event.partyMost)}</p>
${field({
  id: FIELDS.adults,
  label: form.adults,
  hint: null,
  problem: wrong(FIELDS.adults),
  control: (attributes) =>
    html`<select ${attributes}>${Array.from({ length: event.partyMost + 1 }, (_, n) => html`<option value="${n}"${String(n) === typed.adults ? html` selected` : null}>${n}</option>`)}</select>`,
})}
${
  adultsOnly
    ? null
    : html`${field({
        id: FIELDS.ages,
        label: `${form.children} (${form.optional})`,
        hint: form.childrenHint,
        problem: wrong(FIELDS.ages),
        control: textInput('text', typed.ages, 'off'),
      })}
<p class="hint">${form.guardian(events.guardianHours)}</p>`
}
</fieldset>
${contactFields(
  form,
  typed,
  wrong,
  problems.some(({ problem }) => problem === 'email.doubtful'),
)}
${
  event.questions.length === 0
    ? null
    : html`<fieldset><legend>${form.questions}</legend>${event.questions.map((question) => {
        const id = FIELDS.answer(question.id);
        const label = question.text[context.language] || question.text.pl;
        return field({
          id,
          label: question.required ? label : `${label} (${form.optional})`,
          hint: null,
          problem: wrong(id),
          control: (attributes) => html`<textarea ${attributes} rows="2">${typed.answers[question.id] ?? ''}</textarea>`,
        });
      })}</fieldset>`
}
<p>${form.consent} <a href="/prywatnosc#${context.language}">${form.privacyLink}</a></p>
<p class="actions"><button class="button" type="submit">${waits ? form.sendWaiting : form.send}</button></p>
</form></section>`;
};

/** The form of a sign-up as it was typed, and what it says. Pure. */
import type { Event } from '../../shared/events/model.ts';
import type { SignUpRequest } from '../../shared/events/sign-up-for.ts';
import { ADULT_AGE, type Party, peopleIn } from '../../shared/events/sign-up-model.ts';
import { FIELDS, type TypedSignUp } from '../../web/events/sign-up-form.ts';
import type { FieldProblem } from '../../web/events/texts/index.ts';
import type { FormProblem } from '../../web/page/form-problems.ts';
import { contactIn, type GivenContact, isTrapped, typedContact } from './read-contact.ts';

export type SignUpSaid = Pick<SignUpRequest, 'party' | 'contact' | 'answers'> & {
  readonly name: string;
  readonly contact: GivenContact;
};

export type ReadSignUp =
  | { readonly kind: 'good'; readonly said: SignUpSaid; readonly typed: TypedSignUp }
  | { readonly kind: 'wrong'; readonly problems: readonly FormProblem<FieldProblem>[]; readonly typed: TypedSignUp }
  /** The field that people do not see was filled in. */
  | { readonly kind: 'trapped' };

const LONGEST_NAME = 100;
const LONGEST_ANSWER = 500;

export const readSignUpForm = (fields: URLSearchParams, event: Pick<Event, 'questions' | 'partyMost'>): ReadSignUp => {
  const value = (name: string): string => (fields.get(name) ?? '').trim();
  if (isTrapped(fields)) return { kind: 'trapped' };
  const typed: TypedSignUp = {
    name: value(FIELDS.name),
    adults: value(FIELDS.adults),
    ages: value(FIELDS.ages),
    ...typedContact(fields),
    answers: Object.fromEntries(event.questions.map(({ id }) => [id, value(FIELDS.answer(id))])),
  };
  const problems: FormProblem<FieldProblem>[] = [];
  const wrong = (field: string, problem: FieldProblem, suggested: string | null = null) =>
    problems.push({ field, problem, suggested });

  if (typed.name === '') wrong(FIELDS.name, 'name.missing');
  else if (typed.name.length > LONGEST_NAME) wrong(FIELDS.name, 'name.too-long');
  const party = partyOf(typed);
  if (party === null) wrong(FIELDS.ages, 'ages.wrong');
  else if (peopleIn(party) === 0) wrong(FIELDS.adults, 'party.empty');
  else if (peopleIn(party) > event.partyMost) wrong(FIELDS.adults, 'party.too-many');
  const contact = contactIn(typed, wrong);
  for (const { id, required } of event.questions) {
    const answer = typed.answers[id] ?? '';
    if (answer === '' && required) wrong(FIELDS.answer(id), 'answer.missing');
    else if (answer.length > LONGEST_ANSWER) wrong(FIELDS.answer(id), 'answer.too-long');
  }
  if (problems.length > 0 || party === null || contact === null) return { kind: 'wrong', problems, typed };
  const answers = event.questions
    .map(({ id }) => ({ questionId: id, text: typed.answers[id] ?? '' }))
    .filter(({ text }) => text !== '');
  return { kind: 'good', typed, said: { name: typed.name, party, contact, answers } };
};

/** Null = the ages are none. */
const partyOf = ({ adults, ages }: TypedSignUp): Party | null => {
  const children = ages.split(/[\s,;]+/).filter((part) => part !== '');
  if (children.some((age) => !/^\d{1,2}$/.test(age) || Number(age) >= ADULT_AGE)) return null;
  return {
    adults: /^[0-6]$/.test(adults) ? Number(adults) : 0,
    children: children.map((age) => ({ age: Number(age) })),
  };
};

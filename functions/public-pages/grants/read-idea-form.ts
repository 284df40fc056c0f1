/** The form of an idea as it was typed, and what it says. Pure. */
import type { Idea } from '../../../shared/grants/idea-model.ts';
import { ASKED_QUESTIONS, type AskedQuestion, IDEA_FIELDS, type TypedIdea } from '../../../web/grants/idea-page.ts';
import type { IdeaProblem } from '../../../web/grants/texts/index.ts';
import type { FormProblem } from '../../../web/page/form-problems.ts';
import { contactIn, type GivenContact, isTrapped, typedContact } from '../read-contact.ts';

export interface IdeaSaid {
  readonly words: string;
  readonly subarea: string | null;
  readonly answers: Idea['answers'];
  readonly contact: GivenContact;
}

export type ReadIdea =
  | { readonly kind: 'good'; readonly said: IdeaSaid }
  | { readonly kind: 'wrong'; readonly problems: readonly FormProblem<IdeaProblem>[]; readonly typed: TypedIdea }
  /** The field that people do not see was filled in. */
  | { readonly kind: 'trapped' };

const LEAST_WORDS = 3;
const LONGEST_WORDS = 3000;
const LONGEST_ANSWER = 500;

export const readIdeaForm = (fields: URLSearchParams, subareas: readonly string[]): ReadIdea => {
  const value = (name: string): string => (fields.get(name) ?? '').trim();
  if (isTrapped(fields)) return { kind: 'trapped' };
  const given = (question: AskedQuestion): string => value(IDEA_FIELDS.answer(question));
  const typed: TypedIdea = {
    ...typedContact(fields),
    words: value(IDEA_FIELDS.words),
    subarea: value(IDEA_FIELDS.subarea),
    answers: Object.fromEntries(ASKED_QUESTIONS.map((question) => [question, given(question)])),
  };
  const problems: FormProblem<IdeaProblem>[] = [];
  const wrong = (field: string, problem: IdeaProblem, suggested: string | null = null) =>
    problems.push({ field, problem, suggested });
  if (typed.words.length < LEAST_WORDS) wrong(IDEA_FIELDS.words, 'words.missing');
  if (typed.words.length > LONGEST_WORDS) wrong(IDEA_FIELDS.words, 'words.too-long');
  for (const question of ASKED_QUESTIONS)
    if (given(question).length > LONGEST_ANSWER) wrong(IDEA_FIELDS.answer(question), 'answer.too-long');
  const contact = contactIn(typed, wrong);
  if (problems.length > 0 || contact === null) return { kind: 'wrong', problems, typed };
  const subarea = typed.subarea === 'outside' || subareas.includes(typed.subarea) ? typed.subarea : null;
  const answers = ASKED_QUESTIONS.map((questionId) => ({ questionId, answer: given(questionId) })).filter(
    ({ answer }) => answer !== '',
  );
  return { kind: 'good', said: { words: typed.words, subarea, answers, contact } };
};

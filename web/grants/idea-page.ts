/** The form by which somebody without Messenger tells an idea: one field and a contact are enough. */
import { grantAddressesOf } from '../../shared/grants/addresses.ts';
import { IDEA_QUESTIONS, type IdeaQuestion } from '../../shared/grants/idea-model.ts';
import { type Html, html } from '../html.ts';
import { CONTACT_FIELDS, contactFields, NO_CONTACT, type TypedContact } from '../page/contact-fields.ts';
import { field, PROBLEMS_ID, problemList } from '../page/field.ts';
import { type FormProblem, problemRows, wrongIn } from '../page/form-problems.ts';
import { helpSection } from '../page/help.ts';
import { publicPage } from '../page/layout.ts';
import { linkTo, type PageContext } from '../page/page-context.ts';
import { grantTextsOf } from './grant-texts.ts';
import type { IdeaProblem } from './texts/index.ts';

/** Where is asked as a place of the list. */
export const ASKED_QUESTIONS = IDEA_QUESTIONS.filter((one) => one !== 'where');
export type AskedQuestion = Exclude<IdeaQuestion, 'where'>;

/** Names of the fields; the function reads them by the same. */
export const IDEA_FIELDS = {
  ...CONTACT_FIELDS,
  words: 'pomysl',
  subarea: 'okolica',
  /** Names this form, so that the same sent twice is one idea. */
  once: 'raz',
  answer: (question: AskedQuestion) => `pytanie-${question}`,
} as const;

/** As it was typed. */
export interface TypedIdea extends TypedContact {
  readonly words: string;
  readonly subarea: string;
  readonly answers: Readonly<Partial<Record<AskedQuestion, string>>>;
}

export const NO_IDEA: TypedIdea = { ...NO_CONTACT, words: '', subarea: '', answers: {} };

export interface IdeaForm {
  readonly typed: TypedIdea;
  readonly problems: readonly FormProblem<IdeaProblem>[];
  readonly once: string;
}

export const ideaPage = (context: PageContext, { typed, problems, once }: IdeaForm): string => {
  const { idea: texts } = grantTextsOf(context);
  const { city } = context;
  const wrong = wrongIn(texts.problems, problems);
  const labels: Readonly<Record<string, string>> = {
    [IDEA_FIELDS.words]: texts.words,
    [IDEA_FIELDS.phone]: texts.phone,
    [IDEA_FIELDS.email]: texts.email,
    ...Object.fromEntries(ASKED_QUESTIONS.map((question) => [IDEA_FIELDS.answer(question), texts.questions[question]])),
  };
  const area = (rows: number, value: string) => (attributes: Html) =>
    html`<textarea ${attributes} rows="${rows}">${value}</textarea>`;
  const option = (value: string, name: string) =>
    html`<option value="${value}"${value === typed.subarea ? html` selected` : null}>${name}</option>`;
  return publicPage(context, {
    title: texts.title,
    description: texts.lead,
    indexed: true,
    pictureOf: null,
    data: null,
    main: html`<h1>${texts.title}</h1>
<p class="lead">${texts.lead}</p>
${problemList(texts.wrong, problemRows(texts.problems, problems, labels))}
<form method="post" action="${linkTo(context, grantAddressesOf('').idea)}#${PROBLEMS_ID}" novalidate>
${field({ id: IDEA_FIELDS.words, label: texts.words, hint: texts.wordsHint, problem: wrong(IDEA_FIELDS.words), control: area(5, typed.words) })}
${field({
  id: IDEA_FIELDS.subarea,
  label: texts.subarea,
  hint: null,
  problem: null,
  control: (attributes) =>
    html`<select ${attributes}>${option('', texts.subareaUnknown)}${city.subareas.map(({ id, name }) => option(id, name))}${option('outside', texts.outside)}</select>`,
})}
<fieldset><legend>${texts.questionsTitle}</legend>
${ASKED_QUESTIONS.map((question) => {
  const id = IDEA_FIELDS.answer(question);
  return field({
    id,
    label: `${texts.questions[question]} (${texts.optional})`,
    hint: null,
    problem: wrong(id),
    control: area(2, typed.answers[question] ?? ''),
  });
})}
</fieldset>
${contactFields(
  texts,
  typed,
  wrong,
  problems.some(({ problem }) => problem === 'email.doubtful'),
)}
<input type="hidden" name="${IDEA_FIELDS.once}" value="${once}">
<p>${texts.consent} <a href="/prywatnosc#${context.language}">${texts.privacyLink}</a></p>
<p class="actions"><button class="button" type="submit">${texts.send}</button></p>
</form>
${helpSection(context)}`,
  });
};

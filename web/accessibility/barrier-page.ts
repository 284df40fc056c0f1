/** The form by which a barrier is reported: what is in the way, and where the answer goes. */
import { html } from '../html.ts';
import { CONTACT_FIELDS, contactFields, NO_CONTACT, type TypedContact } from '../page/contact-fields.ts';
import { field, PROBLEMS_ID, problemList } from '../page/field.ts';
import { type FormProblem, problemRows, wrongIn } from '../page/form-problems.ts';
import { helpSection } from '../page/help.ts';
import { publicPage } from '../page/layout.ts';
import { linkTo, type PageContext } from '../page/page-context.ts';
import { accessibilityTextsOf } from './accessibility-texts.ts';
import { BARRIER_PATH } from './declaration-page.ts';
import type { BarrierProblem } from './texts/index.ts';

/** Names of the fields; the function reads them by the same. */
export const BARRIER_FIELDS = { ...CONTACT_FIELDS, words: 'bariera', once: 'raz' } as const;

/** As it was typed. */
export interface TypedBarrier extends TypedContact {
  readonly words: string;
}

export const NO_BARRIER: TypedBarrier = { ...NO_CONTACT, words: '' };

export interface BarrierForm {
  readonly typed: TypedBarrier;
  readonly problems: readonly FormProblem<BarrierProblem>[];
  readonly once: string;
}

export const barrierPage = (context: PageContext, { typed, problems, once }: BarrierForm): string => {
  const { form: texts } = accessibilityTextsOf(context);
  const wrong = wrongIn(texts.problems, problems);
  const labels: Readonly<Record<string, string>> = {
    [BARRIER_FIELDS.words]: texts.words,
    [BARRIER_FIELDS.phone]: texts.phone,
    [BARRIER_FIELDS.email]: texts.email,
  };
  return publicPage(context, {
    title: texts.title,
    description: texts.lead,
    indexed: true,
    pictureOf: null,
    data: null,
    main: html`<h1>${texts.title}</h1>
<p class="lead">${texts.lead}</p>
${problemList(texts.wrong, problemRows(texts.problems, problems, labels))}
<form method="post" action="${linkTo(context, BARRIER_PATH)}#${PROBLEMS_ID}" novalidate>
${field({
  id: BARRIER_FIELDS.words,
  label: texts.words,
  hint: texts.wordsHint,
  problem: wrong(BARRIER_FIELDS.words),
  control: (attributes) => html`<textarea ${attributes} rows="5">${typed.words}</textarea>`,
})}
${contactFields(
  texts,
  typed,
  wrong,
  problems.some(({ problem }) => problem === 'email.doubtful'),
)}
<input type="hidden" name="${BARRIER_FIELDS.once}" value="${once}">
<p class="actions"><button class="button" type="submit">${texts.send}</button></p>
</form>
${helpSection(context)}`,
  });
};

/** One field of a form: label, hint, what is wrong with it; tied together for who cannot see them side by side. */
import { type Html, html } from '../html.ts';

export interface FieldParts {
  readonly id: string;
  readonly label: string;
  readonly hint: string | null;
  /** What is wrong, in words; null = nothing. */
  readonly problem: string | null;
  /** The control; `attributes` belong into its tag. */
  readonly control: (attributes: Html) => Html;
}

export const field = ({ id, label, hint, problem, control }: FieldParts): Html => {
  const described = [...(hint === null ? [] : [`${id}-hint`]), ...(problem === null ? [] : [`${id}-error`])].join(' ');
  const attributes = html`id="${id}" name="${id}"${described === '' ? null : html` aria-describedby="${described}"`}${problem === null ? null : html` aria-invalid="true"`}`;
  return html`<div class="${problem === null ? 'field' : 'field wrong'}"><label for="${id}">${label}</label>
${hint === null ? null : html`<p class="hint" id="${id}-hint">${hint}</p>\n`}${problem === null ? null : html`<p class="error" id="${id}-error">${problem}</p>\n`}${control(attributes)}</div>`;
};

/** A form that comes back is read from there on. */
export const PROBLEMS_ID = 'problemy';

/** All that is wrong, at the top, each leading to its field. */
export const problemList = (
  heading: string,
  problems: readonly { readonly id: string | null; readonly label: string; readonly words: string }[],
): Html | null =>
  problems.length === 0
    ? null
    : html`<div class="problems" role="alert" tabindex="-1" id="${PROBLEMS_ID}"><p><strong>${heading}</strong></p><ul>${problems.map(
        ({ id, label, words }) => html`<li>${id === null ? words : html`<a href="#${id}">${label}: ${words}</a>`}</li>`,
      )}</ul></div>`;

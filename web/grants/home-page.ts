/** Micro-grants for everybody: what holds now, an idea, the entrance of organisations, results. */
import { grantAddressesOf, ORGANISATIONS_PATH } from '../../shared/grants/addresses.ts';
import { type Html, html } from '../html.ts';
import { helpSection } from '../page/help.ts';
import { publicPage } from '../page/layout.ts';
import { linkTo, type PageContext } from '../page/page-context.ts';
import { grantTextsOf } from './grant-texts.ts';

export interface ToldEdition {
  readonly name: string;
  readonly example: boolean;
  /** "Nabór trwa do …". */
  readonly phase: string;
  readonly topics: readonly { readonly title: string; readonly text: string }[];
  readonly source: string;
  readonly faq: readonly { readonly question: string; readonly answer: string; readonly source: string }[];
}

export interface GrantsHome {
  /** Null = nothing may be told. */
  readonly edition: ToldEdition | null;
  readonly lastYear: number | null;
  /** Decided here, the newest first. */
  readonly decided: readonly { readonly id: string; readonly name: string }[];
}

export const grantsHomePage = (context: PageContext, view: GrantsHome): string => {
  const { home } = grantTextsOf(context);
  const { edition } = view;
  return publicPage(context, {
    title: home.title,
    description: home.lead,
    indexed: edition === null || !edition.example,
    pictureOf: null,
    data: null,
    main: html`<h1>${home.title}</h1>
<p class="lead">${home.lead}</p>
${edition === null ? html`<p><strong>${home.noCall(view.lastYear)}</strong> ${home.noCallNext}</p>` : told(context, edition)}
<section><h2>${home.ideaTitle}</h2><p>${home.ideaText}</p>
<p><a class="button" href="${linkTo(context, grantAddressesOf('').idea)}">${home.idea}</a></p></section>
<section><h2>${home.organisationTitle}</h2><p>${home.organisationText}</p>
<p><a href="${ORGANISATIONS_PATH}">${home.organisation}</a></p></section>
${
  view.decided.length === 0
    ? null
    : html`<section><h2>${home.resultsTitle}</h2><ul>${view.decided.map(
        ({ id, name }) => html`<li><a href="${linkTo(context, grantAddressesOf('').results(id))}">${home.results(name)}</a></li>`,
      )}</ul></section>`
}
${helpSection(context)}`,
  });
};

/** "5 000 zł" stays on one line. */
const together = (text: string): string => text.replaceAll(/(?<=\d) (?=\d{3}\b|zł\b|злотих)/g, '\u00a0');

const told = (context: PageContext, { name, example, phase, topics, source, faq }: ToldEdition): Html => {
  const { home } = grantTextsOf(context);
  return html`<section><h2>${name}</h2>
${example ? html`<p class="draft" role="note">${home.example}</p>` : null}
<p><strong>${phase}</strong></p>
<h3>${home.answers}</h3>
<dl class="facts">${topics.map(({ title, text }) => html`<dt>${title}</dt><dd>${together(text)}</dd>`)}</dl>
<p class="small">${home.source(source)}</p>
${
  faq.length === 0
    ? null
    : html`<h3>${home.more}</h3>${faq.map(
        (one) =>
          html`<details><summary>${one.question}</summary><p>${one.answer}</p><p class="small">${home.source(one.source)}</p></details>`,
      )}`
}</section>`;
};

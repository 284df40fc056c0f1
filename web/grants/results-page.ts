/** Results of a decided edition: every offer and what became of it, until when reasons may be asked for, and the same as data. */

import { localDate } from '../../shared/calendar/calendar.ts';
import { grantAddressesOf } from '../../shared/grants/addresses.ts';
import type { PublicEdition, PublicOffer } from '../../shared/grants/open-data.ts';
import { type Html, html } from '../html.ts';
import { helpSection } from '../page/help.ts';
import { publicPage } from '../page/layout.ts';
import { linkTo, type PageContext } from '../page/page-context.ts';
import { grantTextsOf } from './grant-texts.ts';
import { dayIn, moneyIn } from './numbers.ts';

export const resultsPage = (context: PageContext, edition: PublicEdition): string => {
  const { results: texts, home } = grantTextsOf(context);
  const { id, name, offers, decidedOn, reasonsUntil } = edition;
  const addresses = grantAddressesOf('');
  const awarded = offers.filter(({ result }) => result === 'awarded');
  const sum = awarded.reduce((total, { awardedGrosze }) => total + awardedGrosze, 0);
  const over = localDate(context.city, context.now) > reasonsUntil;
  return publicPage(context, {
    title: texts.title(name),
    description: texts.decided(dayIn(context, decidedOn)),
    indexed: !edition.example,
    pictureOf: null,
    data: null,
    main: html`<h1>${texts.title(name)}</h1>
${edition.example ? html`<p class="draft" role="note">${home.example}</p>` : null}
<p class="lead">${texts.decided(dayIn(context, decidedOn))} ${texts.all(awarded.length, moneyIn(context, sum))}</p>
<p>${over ? texts.reasonsOver : texts.reasons(dayIn(context, reasonsUntil))}</p>
${offers.length === 0 ? html`<p>${texts.none}</p>` : html`<ol class="plain results">${offers.map((offer) => card(context, offer))}</ol>`}
<section><h2>${texts.data}</h2><ul>
<li><a href="${addresses.csv(id)}">${texts.csv}</a></li>
<li><a href="${addresses.json(id)}">${texts.json}</a></li>
</ul></section>
${helpSection(context)}`,
  });
};

const card = (context: PageContext, offer: PublicOffer): Html => {
  const { results: texts } = grantTextsOf(context);
  const { number, title, organisation, subareaName, result, points } = offer;
  const outcome = { awarded: texts.awarded, 'not-awarded': texts.notAwarded, 'formally-wrong': texts.formallyWrong }[result];
  return html`<li class="card"><h2 lang="pl">${
    result === 'awarded' ? html`<a href="${linkTo(context, grantAddressesOf('').story(number))}">${title}</a>` : title
  }</h2>
<dl class="facts"><dt>${texts.outcome}</dt><dd><strong>${outcome}</strong>${
    result === 'awarded' ? html`, ${moneyIn(context, offer.awardedGrosze)}` : null
  }</dd>
<dt>${texts.organisation}</dt><dd>${organisation}</dd>
<dt>${texts.subarea}</dt><dd>${subareaName}</dd>
<dt>${texts.number}</dt><dd>${number}</dd>
${points === null ? null : html`<dt>${texts.points}</dt><dd>${points}</dd>`}</dl></li>`;
};

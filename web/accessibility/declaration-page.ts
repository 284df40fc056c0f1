/** The declaration of accessibility, as the city has signed it; until then a draft that says so. */
import { html } from '../html.ts';
import { helpSection } from '../page/help.ts';
import { publicPage } from '../page/layout.ts';
import { linkTo, type PageContext } from '../page/page-context.ts';
import { ACCESSIBILITY_PATH } from '../page/rooms.ts';
import { accessibilityTextsOf } from './accessibility-texts.ts';

/** Under the declaration's own address. */
export const BARRIER_PATH = `${ACCESSIBILITY_PATH}/bariera`;

export const declarationPage = (context: PageContext): string => {
  const texts = accessibilityTextsOf(context);
  const { language, city } = context;
  const { entity, status, lacking, publishedOn, updatedOn, assessedOn, building, verified } = city.accessibility;
  const day = (value: string | null): string =>
    value === null
      ? texts.unknown
      : new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' }).format(
          new Date(`${value}T00:00:00Z`),
        );
  return publicPage(context, {
    title: texts.title,
    description: null,
    indexed: true,
    pictureOf: null,
    data: null,
    main: html`<h1>${texts.title}</h1>
${verified === null ? html`<p class="draft" role="note">${texts.draft}</p>` : null}
<p>${texts.lead(entity)}</p>
<dl class="facts"><dt>${texts.published}</dt><dd>${day(publishedOn)}</dd><dt>${texts.updated}</dt><dd>${day(updatedOn)}</dd></dl>
<h2>${texts.status}</h2>
<p>${status === null ? texts.notAssessed : texts.statuses[status]} ${assessedOn === null ? null : texts.assessed(day(assessedOn))}</p>
${lacking.length === 0 ? null : html`<h3>${texts.lacking}</h3><ul>${lacking.map((one) => html`<li>${one[language]}</li>`)}</ul>`}
<h2>${texts.helps}</h2><ul>${texts.helpsText.map((line) => html`<li>${line}</li>`)}</ul>
<h2 id="bariera">${texts.barrier}</h2><p>${texts.barrierText}</p>
<p><a class="button" href="${linkTo(context, BARRIER_PATH)}">${texts.report}</a></p>
<h2>${texts.procedure}</h2><ul>${texts.procedureText.map((line) => html`<li>${line}</li>`)}</ul>
<h2>${texts.building}</h2><p>${building === null ? texts.buildingUnknown : building[language]}</p>
${helpSection(context)}`,
  });
};

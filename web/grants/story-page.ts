/** The public story of one project: what was planned, what happened, what stayed, pictures before and after. No person is named. */
import { grantAddressesOf } from '../../shared/grants/addresses.ts';
import { type Html, html } from '../html.ts';
import { helpSection } from '../page/help.ts';
import { publicPage } from '../page/layout.ts';
import { linkTo, type PageContext } from '../page/page-context.ts';
import { grantTextsOf } from './grant-texts.ts';
import { dayIn, moneyIn } from './numbers.ts';

export type PhotoTime = 'before' | 'during' | 'after';

export interface Story {
  readonly number: string;
  readonly title: string;
  readonly organisation: string;
  readonly subarea: string;
  readonly edition: { readonly id: string; readonly name: string; readonly example: boolean };
  readonly grantGrosze: number;
  /** Local days; null = not agreed yet. */
  readonly from: string | null;
  readonly to: string | null;
  /** Sections of the offer that the edition shows to everybody. */
  readonly plan: readonly string[];
  /** Residents who had the idea; 0 = not known. */
  readonly authors: number;
  /** Null until the report is accepted. */
  readonly report: { readonly results: string; readonly lasting: string; readonly people: number | null } | null;
  /** Those that may be shown. */
  readonly photos: readonly { readonly id: string; readonly when: PhotoTime; readonly alt: string }[];
}

const TIMES: readonly PhotoTime[] = ['before', 'during', 'after'];

const paragraphsOf = (text: string): Html =>
  html`${text
    .split(/\n+/)
    .filter((part) => part.trim() !== '')
    .map((part) => html`<p lang="pl">${part}</p>`)}`;

export const storyPage = (context: PageContext, story: Story): string => {
  const { story: texts, home } = grantTextsOf(context);
  const { title, organisation, report, from, to, edition } = story;
  const addresses = grantAddressesOf('');
  const photos = (when: PhotoTime): Html | null => {
    const some = story.photos.filter((photo) => photo.when === when);
    return some.length === 0
      ? null
      : html`<section><h2>${texts.photos[when]}</h2><ul class="photos">${some.map(
          ({ id, alt }) => html`<li><img src="${addresses.story(story.number)}/zdjecie/${id}" alt="${alt}" loading="lazy"></li>`,
        )}</ul></section>`;
  };
  return publicPage(context, {
    title,
    description: texts.by(organisation),
    indexed: !edition.example,
    pictureOf: null,
    data: null,
    main: html`<h1 lang="pl">${title}</h1>
${edition.example ? html`<p class="draft" role="note">${home.example}</p>` : null}
<p class="lead">${texts.by(organisation)}</p>
<p>${texts.grant(moneyIn(context, story.grantGrosze), edition.name)} ${report === null ? texts.underway : texts.settled}</p>
<dl class="facts"><dt>${texts.where}</dt><dd>${story.subarea}</dd>${
      from === null || to === null
        ? null
        : html`<dt>${texts.when}</dt><dd>${texts.until(dayIn(context, from), dayIn(context, to))}</dd>`
    }</dl>
${story.authors === 0 ? null : html`<p>${texts.authors(story.authors)}</p>`}
${report === null || report.people === null ? null : html`<p><strong>${texts.people(report.people)}</strong></p>`}
${report === null ? null : html`<section><h2>${texts.results}</h2>${paragraphsOf(report.results)}</section>`}
${report === null || report.lasting.trim() === '' ? null : html`<section><h2>${texts.lasting}</h2>${paragraphsOf(report.lasting)}</section>`}
${TIMES.map(photos)}
${story.plan.length === 0 ? null : html`<section><h2>${texts.plan}</h2>${story.plan.map(paragraphsOf)}</section>`}
<p><a href="${linkTo(context, addresses.results(edition.id))}">${texts.back}</a></p>
${helpSection(context)}`,
  });
};

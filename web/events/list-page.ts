/** What is coming up, or has been: by day, filtered by a plain form. */
import { addressesOf, EVENTS_PATH } from '../../shared/events/addresses.ts';
import type { EventDate } from '../../shared/events/model.ts';
import type { SeatCounts } from '../../shared/events/sign-up-model.ts';
import { type Html, html } from '../html.ts';
import { publicPage } from '../page/layout.ts';
import { addressOf, LANGUAGE_PARAMETER, linkTo, type PageContext } from '../page/page-context.ts';
import { kindName, subareaName, titleHtml, venueWords } from './date-head.ts';
import { textsOf } from './event-texts.ts';
import { seatView, seatWords } from './seat-view.ts';
import { dayOf, hourOf, localDayOf, withOffset } from './times.ts';

export interface ListFilter {
  /** Ids of the city profile; null = all. */
  readonly subarea: string | null;
  readonly kind: string | null;
  /** Local days, YYYY-MM-DD. */
  readonly from: string | null;
  readonly to: string | null;
  readonly past: boolean;
  /** Something was typed that is no day. */
  readonly wrongDay: boolean;
}

export interface ListView {
  readonly filter: ListFilter;
  readonly dates: readonly { readonly date: EventDate; readonly counts: SeatCounts }[];
  /** Where the next page starts; null = no more. */
  readonly next: string | null;
}

export const listPage = (context: PageContext, view: ListView): string => {
  const { city, language } = context;
  const { list } = textsOf(context);
  const { filter } = view;
  const subarea = city.subareas.find(({ id }) => id === filter.subarea);
  const lead = list.lead((subarea ?? city).locative[language]);
  const title = filter.past ? list.pastTitle : list.title;
  return publicPage(context, {
    title: subarea === undefined ? title : `${title}: ${subarea.name}`,
    description: lead,
    indexed: true,
    pictureOf: filter.kind ?? city.events.kinds[0]?.id ?? null,
    data: null,
    main: html`<h1>${title}</h1>
<p class="lead">${lead}</p>
${filterForm(context, filter)}
${filter.wrongDay ? html`<p class="draft" role="note">${list.wrongDay}</p>` : null}
${view.dates.length === 0 ? html`<p><strong>${list.none}</strong> ${list.noneNext}</p>` : byDay(context, view)}
${view.next === null ? null : html`<p><a class="button" href="${linkTo(context, EVENTS_PATH, { ...asQuery(filter), po: view.next })}">${list.more}</a></p>`}
<p><a href="${linkTo(context, EVENTS_PATH, filter.past ? {} : { minione: 'tak' })}">${filter.past ? list.coming : list.past}</a></p>
${ownForm(context)}
${feeds(context, filter)}`,
  });
};

const asQuery = ({ subarea, kind, from, to, past }: ListFilter): Record<string, string> => ({
  ...(subarea === null ? {} : { okolica: subarea }),
  ...(kind === null ? {} : { rodzaj: kind }),
  ...(from === null ? {} : { od: from }),
  ...(to === null ? {} : { do: to }),
  ...(past ? { minione: 'tak' } : {}),
});

const option = (value: string, name: string, chosen: string | null): Html =>
  html`<option value="${value}"${value === (chosen ?? '') ? html` selected` : null}>${name}</option>`;

const languageField = ({ chosen, language }: PageContext): Html | null =>
  chosen ? html`<input type="hidden" name="${LANGUAGE_PARAMETER}" value="${language}">` : null;

const filterForm = (context: PageContext, filter: ListFilter): Html => {
  const { city, language } = context;
  const { list } = textsOf(context);
  const day = (id: 'od' | 'do', label: string, value: string | null) =>
    html`<p class="field"><label for="${id}">${label}</label><input type="date" id="${id}" name="${id}" value="${value ?? ''}"></p>`;
  const filtered = filter.subarea !== null || filter.kind !== null || filter.from !== null || filter.to !== null;
  return html`<details class="choose"${filtered ? html` open` : null}><summary>${list.filter}</summary>
<form class="filter" method="get" action="${EVENTS_PATH}" role="search" aria-label="${list.filter}">
<p class="field"><label for="okolica">${list.subarea}</label><select id="okolica" name="okolica">
${option('', list.allSubareas, filter.subarea)}${city.subareas.map(({ id, name }) => option(id, name, filter.subarea))}
</select></p>
<p class="field"><label for="rodzaj">${list.kind}</label><select id="rodzaj" name="rodzaj">
${option('', list.allKinds, filter.kind)}${city.events.kinds.map(({ id, name }) => option(id, name[language], filter.kind))}
</select></p>
${day('od', list.from, filter.from)}
${day('do', list.to, filter.to)}
${filter.past ? html`<input type="hidden" name="minione" value="tak">` : null}${languageField(context)}
<p class="actions"><button class="button" type="submit">${list.show}</button> <a href="${linkTo(context, EVENTS_PATH)}">${list.clear}</a></p>
</form></details>`;
};

const byDay = (context: PageContext, { dates }: ListView): Html => {
  const days = Map.groupBy(dates, ({ date }) => localDayOf(context, date.startsAt));
  return html`${[...days.values()].map((ofDay) => {
    const [first] = ofDay;
    return first === undefined
      ? null
      : html`<section class="day"><h2>${dayOf(context, first.date.startsAt)}</h2><ul class="cards">${ofDay.map((row) => card(context, row))}</ul></section>`;
  })}`;
};

const card = (context: PageContext, { date, counts }: ListView['dates'][number]): Html => {
  const texts = textsOf(context);
  const seats = seatView(date, counts, context.now);
  const gone = date.state.name === 'cancelled';
  return html`<li class="card">
<h3>${gone ? html`<span class="mark">${texts.seats.cancelled}</span> ` : date.state.name === 'moved' ? html`<span class="mark">${texts.seats.moved}</span> ` : null}<a href="${linkTo(context, addressesOf('').date(date.id))}">${titleHtml(date, context)}</a></h3>
<p><time datetime="${withOffset(context, date.startsAt)}">${hourOf(context, date.startsAt)}</time> · ${venueWords(date.venue)}${venueWords(date.venue) === '' ? null : ' · '}${subareaName(date.venue, context)}</p>
<p class="small">${kindName(date.kind, context)}${gone ? null : html` · ${seatWords(seats, texts)}`}</p>
</li>`;
};

const ownForm = (context: PageContext): Html => {
  const { list } = textsOf(context);
  return html`<section><h2>${list.haveCode}</h2>
<form class="inline" method="get" action="${EVENTS_PATH}/zapis">
<p class="field"><label for="kod">${list.code}</label><input id="kod" name="kod" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="12" required></p>
${languageField(context)}<p class="actions"><button class="button" type="submit">${list.open}</button></p>
</form></section>`;
};

const feeds = (context: PageContext, { subarea, kind }: ListFilter): Html => {
  const { list } = textsOf(context);
  const addresses = addressesOf(context.publicUrl);
  const query = {
    ...(subarea === null ? {} : { okolica: subarea }),
    ...(kind === null ? {} : { rodzaj: kind }),
    ...(context.language === 'pl' ? {} : { [LANGUAGE_PARAMETER]: context.language }),
  };
  return html`<section><h2>${list.subscribe}</h2>
<p>${list.calendarHow}</p>
<p><a href="${addressOf(addresses.calendar, query)}">${list.calendar}</a></p>
<p><a href="${addressOf(addresses.rss, query)}">${list.rss}</a></p></section>`;
};

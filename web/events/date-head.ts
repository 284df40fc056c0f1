/** What is said first about a date, on its page and on that of a sign-up. */
import type { EventDate, Venue } from '../../shared/events/model.ts';
import { type Html, html } from '../html.ts';
import { type PageContext, written } from '../page/page-context.ts';
import { textsOf } from './event-texts.ts';
import { momentOf, sittingHtml } from './times.ts';

/** The title, marked when it is an example. */
export const titleHtml = (date: Pick<EventDate, 'title' | 'example'>, context: PageContext): Html =>
  html`${written(date.title, context)}${date.example ? html` <span class="mark">${textsOf(context).frame.example}</span>` : null}`;

/** The same as plain words. */
export const titleWords = (
  { title, example }: Pick<EventDate, 'title' | 'example'>,
  context: Pick<PageContext, 'language' | 'city'> & PageContext,
): string => `${title[context.language] || title.pl}${example ? ` ${textsOf(context).frame.example}` : ''}`;

/** Cancelled or moved; null = as planned. */
export const stateNote = ({ state }: EventDate, context: PageContext): Html | null => {
  const { date: words } = textsOf(context);
  switch (state.name) {
    case 'cancelled':
      return html`<div class="draft" role="note"><p><strong>${words.cancelled}</strong></p><p>${words.reason}: ${state.reason}</p></div>`;
    case 'moved':
      return html`<div class="draft" role="note"><p><strong>${words.moved}</strong> ${words.movedFrom(momentOf(context, state.from), state.fromVenue)}</p>${state.reason === null ? null : html`<p>${words.reason}: ${state.reason}</p>`}</div>`;
    case 'draft':
    case 'planned':
    case 'held':
      return null;
  }
};

export const venueWords = ({ name, street, houseNumber }: Venue): string =>
  [name, [street, houseNumber].filter((part) => part !== null).join(' ')].filter((part) => part !== '').join(', ');

export const subareaName = ({ subarea }: Venue, context: PageContext): string =>
  context.city.subareas.find(({ id }) => id === subarea)?.name ?? textsOf(context).frame.outside;

export const kindName = (kind: string, { city, language }: PageContext): string =>
  city.events.kinds.find(({ id }) => id === kind)?.name[language] ?? kind;

/** One sitting a line; numbered when there are several. */
export const sittingsHtml = ({ sittings }: EventDate, context: PageContext): Html => {
  const { date: words } = textsOf(context);
  const [only, ...more] = sittings;
  if (only !== undefined && more.length === 0) return sittingHtml(context, only);
  return html`<ol class="plain">${sittings.map((sitting, i) => html`<li>${words.sitting(i + 1)}: ${sittingHtml(context, sitting)}</li>`)}</ol>`;
};

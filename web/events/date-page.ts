/** The page of one date: what changed first, then what one has to know to come, then the way in. */
import { addressesOf, EVENT_PAYLOADS, EVENTS_PATH } from '../../shared/events/addresses.ts';
import type { Event, EventDate, Venue } from '../../shared/events/model.ts';
import type { SeatCounts } from '../../shared/events/sign-up-model.ts';
import { type Html, html } from '../html.ts';
import { helpSection } from '../page/help.ts';
import { publicPage } from '../page/layout.ts';
import { linkTo, type PageContext, paragraphs, written } from '../page/page-context.ts';
import { type AfterView, afterSection } from './after-section.ts';
import { kindName, sittingsHtml, stateNote, subareaName, titleHtml, titleWords, venueWords } from './date-head.ts';
import { textsOf } from './event-texts.ts';
import { jsonLdOf } from './json-ld.ts';
import { mayJoin, type SeatView, seatView, seatWords } from './seat-view.ts';
import { SIGN_UP_ID, type SignUpFormState, signUpForm } from './sign-up-form.ts';
import { momentOf, plainDayOf } from './times.ts';

export interface DateView {
  readonly event: Event;
  readonly date: EventDate;
  readonly counts: SeatCounts;
  /** null = it has not been yet. */
  readonly after: AfterView | null;
  readonly form: SignUpFormState;
}

export const datePage = (context: PageContext, { event, date, counts, after, form }: DateView): string => {
  const { date: words, frame, form: formWords } = textsOf(context);
  const seats = seatView(date, counts, context.now);
  const title = titleWords(date, context);
  const gone = seats.kind === 'cancelled' || seats.kind === 'over';
  return publicPage(context, {
    title,
    description: `${momentOf(context, date.startsAt)}. ${venueWords(date.venue)}, ${subareaName(date.venue, context)}.`,
    indexed: !date.example,
    pictureOf: date.kind,
    data: jsonLdOf(context, event, date, seats),
    main: html`<p><a href="${linkTo(context, EVENTS_PATH)}">${words.back}</a></p>
<h1>${titleHtml(date, context)}</h1>
${date.example ? html`<p class="draft" role="note">${frame.exampleNote}</p>` : null}
${stateNote(date, context)}
${facts(context, event, date, seats)}
${mayJoin(seats) ? html`<p><a class="button" href="#${SIGN_UP_ID}">${seats.kind === 'waiting' ? formWords.waitingTitle : formWords.title}</a></p>` : null}
${paragraphs(event.description, context)}
${safety(context, event)}
${consultation(context, event)}
${gone ? null : ways(context, date, seats)}
${afterSection(context, date.id, after)}
${
  mayJoin(seats)
    ? signUpForm(context, { event, date, seats }, form)
    : gone
      ? null
      : html`<p id="${SIGN_UP_ID}"><strong>${seats.kind === 'no-sign-up' ? formWords.notNeeded : seatWords(seats, textsOf(context))}</strong></p>`
}
${helpSection(context)}`,
  });
};

const facts = (context: PageContext, event: Event, date: EventDate, seats: SeatView): Html => {
  const texts = textsOf(context);
  const { date: words } = texts;
  const { venue } = date;
  const row = (term: string, value: Html | string | null): Html | null =>
    value === null || value === '' ? null : html`<dt>${term}</dt><dd>${value}</dd>`;
  return html`<dl class="facts">
${row(words.when, html`${sittingsHtml(date, context)}${date.sittings.length > 1 ? html`<p class="hint">${words.allSittings}</p>` : null}`)}
${row(words.where, html`${venueWords(venue)}${venueWords(venue) === '' ? null : html`<br>`}${subareaName(venue, context)}${mapLink(context, venue)}`)}
${row(words.directions, venue.directions)}
${row(words.access, accessibility(context, venue))}
${row(words.kind, kindName(date.kind, context))}
${row(words.hosts, event.hosts.join(', '))}
${row(words.languages, event.languages.map((language) => words.languageNames[language]).join(', '))}
${row(words.age, ageWords(context, event))}
${row(words.bring, event.bring === null ? null : written(event.bring, context))}
${row(words.seats, html`<strong>${seatWords(seats, texts)}</strong>${date.signUp === 'welcome' ? html`<br>${texts.seats.welcome}` : null}`)}
</dl>`;
};

const mapLink = (context: PageContext, { point }: Venue): Html | null => {
  if (point === null) return null;
  const [longitude, latitude] = point;
  return html`<br><a href="https://www.openstreetmap.org/?mlat=${latitude}&amp;mlon=${longitude}#map=18/${latitude}/${longitude}">${textsOf(context).date.map}</a>`;
};

/** Only what somebody has checked; that nobody has is said too. */
const accessibility = (context: PageContext, { accessibility: known }: Venue): Html => {
  const { date: words } = textsOf(context);
  const said = ([yes, no]: readonly [string, string], is: boolean | null) => (is === null ? [] : [is ? yes : no]);
  const lines = [
    ...(known.stepFree === null ? [words.accessUnknown] : said(words.stepFree, known.stepFree)),
    ...said(words.toilet, known.toilet),
    ...said(words.hearingLoop, known.hearingLoop),
    ...(known.notes === null ? [] : [known.notes]),
  ];
  return html`${lines.map((line, i) => html`${i === 0 ? null : html`<br>`}${line}`)}`;
};

const ageWords = (context: PageContext, { age: { least, most } }: Event): string | null => {
  const { date: words } = textsOf(context);
  if (least !== null && most !== null) return words.ageBetween(least, most);
  if (least !== null) return words.ageFrom(least);
  return most === null ? null : words.ageTo(most);
};

/** Act of 13 May 2016, art. 21–22c: the standards are linked, and when the leaders were looked up in the register. */
const safety = (context: PageContext, { childProtection }: Event): Html | null => {
  const { date: words } = textsOf(context);
  return childProtection === null
    ? null
    : html`<section><h2>${words.safety}</h2><p><a href="${childProtection.standardsUrl}">${words.standards}</a></p><p>${words.checked(plainDayOf(context, childProtection.checkedOn))}</p></section>`;
};

const consultation = (context: PageContext, { consultation: announced }: Event): Html | null => {
  const { date: words } = textsOf(context);
  return announced === null
    ? null
    : html`<section><h2>${words.consultation}</h2>${paragraphs(announced.channels, context)}<p>${words.consultationNote(plainDayOf(context, announced.until))}</p></section>`;
};

const ways = (context: PageContext, date: EventDate, seats: SeatView): Html => {
  const { date: words } = textsOf(context);
  const { fanPage } = context.city.programme;
  return html`<ul class="ways">
${fanPage === null || !mayJoin(seats) ? null : html`<li><a href="https://m.me/${fanPage}?ref=${encodeURIComponent(EVENT_PAYLOADS.date(date.id))}">${words.messenger}</a></li>`}
<li><a href="${linkTo(context, addressesOf('').dateCalendar(date.id))}">${words.addToCalendar}</a></li>
</ul>`;
};

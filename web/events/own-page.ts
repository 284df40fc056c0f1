/** One's own sign-up, by its code: how it stands, and what one can do about it. */
import { addressesOf } from '../../shared/events/addresses.ts';
import type { EventDate } from '../../shared/events/model.ts';
import type { SignUpRefusal } from '../../shared/events/sign-up-commands.ts';
import type { SignUp } from '../../shared/events/sign-up-model.ts';
import { type Html, html } from '../html.ts';
import { helpSection } from '../page/help.ts';
import { publicPage } from '../page/layout.ts';
import { linkTo, type PageContext } from '../page/page-context.ts';
import { ACT_FIELD } from './code-page.ts';
import { codePicture } from './code-picture.ts';
import { sittingsHtml, stateNote, subareaName, titleHtml, venueWords } from './date-head.ts';
import { textsOf } from './event-texts.ts';
import type { EventTexts } from './texts/index.ts';
import { shortMomentOf } from './times.ts';

export interface OwnView {
  readonly signUp: SignUp;
  readonly date: EventDate;
  /** Place on the waiting list; null = does not wait. */
  readonly place: number | null;
  /** What has just been done. */
  readonly done: keyof EventTexts['own']['done'] | null;
  readonly refusal: SignUpRefusal['code'] | null;
  /** Asks whether it is to be cancelled. */
  readonly asks: boolean;
}

export const CANCEL_PARAMETER = 'rezygnacja';

export const ownPage = (context: PageContext, view: OwnView): string => {
  const texts = textsOf(context);
  const { own } = texts;
  const { signUp, date, done, refusal } = view;
  return publicPage(context, {
    title: own.title,
    description: null,
    indexed: false,
    pictureOf: null,
    data: null,
    main: html`<h1>${own.title}</h1>
${done === null ? null : html`<p class="done" role="status">${own.done[done]}</p>`}
${refusal === null ? null : html`<p class="problems" role="alert">${texts.refusals[refusal]}</p>`}
${stateNote(date, context)}
${view.asks ? asking(context, view) : standing(context, view)}
<dl class="facts">
<dt>${own.event}</dt><dd><a href="${linkTo(context, addressesOf('').date(date.id))}">${titleHtml(date, context)}</a></dd>
<dt>${texts.date.when}</dt><dd>${sittingsHtml(date, context)}</dd>
<dt>${texts.date.where}</dt><dd>${venueWords(date.venue)}${venueWords(date.venue) === '' ? null : html`<br>`}${subareaName(date.venue, context)}</dd>
${date.venue.directions === null ? null : html`<dt>${texts.date.directions}</dt><dd>${date.venue.directions}</dd>`}
<dt>${own.who}</dt><dd>${own.people(signUp.party.adults, signUp.party.children.length)}</dd>
</dl>
${view.asks ? null : ways(context, view)}
${helpSection(context)}`,
  });
};

const standing = (context: PageContext, { signUp, date, place }: OwnView): Html => {
  const { own } = textsOf(context);
  const { state } = signUp;
  const over = date.startsAt <= context.now && state.name !== 'ended';
  const code = html`<p>${own.yourCode}</p><p class="big-code"><strong>${signUp.code}</strong></p>${codePicture(addressesOf(context.publicUrl).signUp(signUp.code), own.codePicture)}<p>${own.sayIt}</p>`;
  const enter = html`<p><a class="button" href="${linkTo(context, addressesOf('').enterCode(signUp.id))}">${own.enterCode}</a></p>`;
  switch (state.name) {
    case 'seated':
      return html`<p class="lead">${over ? own.over : own.seated}</p>${code}`;
    case 'held':
      return state.why === 'guardian'
        ? html`<p class="lead">${own.heldGuardian(shortMomentOf(context, state.until))}</p>${code}`
        : html`<p class="lead">${own.heldCode(shortMomentOf(context, state.until))}</p>${enter}`;
    case 'waiting':
      return html`<p class="lead">${place === null ? null : own.waiting(place)} ${signUp.codeBy === null ? own.waitingNext : own.heldCode(shortMomentOf(context, signUp.codeBy))}</p>${signUp.codeBy === null ? code : enter}`;
    case 'offered':
      return html`<p class="lead">${own.offered(shortMomentOf(context, state.until))}</p>
<div class="actions">${act(context, signUp, 'przyjmuje', own.accept, 'button')} ${act(context, signUp, 'odmawiam', own.decline, 'button quiet')}</div>`;
    case 'ended':
      return html`<p class="lead">${own.ended[state.why]}</p>`;
  }
};

const asking = (context: PageContext, { signUp }: OwnView): Html => {
  const { own } = textsOf(context);
  return html`<section class="ask"><h2>${own.cancelTitle}</h2><p>${own.cancelAsk}</p>
<div class="actions">${act(context, signUp, 'rezygnuje', own.cancelYes, 'button')} <a class="button quiet" href="${linkTo(context, addressesOf('').signUp(signUp.code))}">${own.cancelNo}</a></div></section>`;
};

const act = (
  context: PageContext,
  { code }: SignUp,
  what: 'przyjmuje' | 'odmawiam' | 'rezygnuje',
  label: string,
  style: string,
): Html =>
  html`<form method="post" action="${linkTo(context, addressesOf('').signUp(code))}"><input type="hidden" name="${ACT_FIELD}" value="${what}"><button class="${style}" type="submit">${label}</button></form>`;

const ways = (context: PageContext, { signUp, date }: OwnView): Html => {
  const { own } = textsOf(context);
  const addresses = addressesOf('');
  if (signUp.state.name === 'ended') return html`<p><a href="${linkTo(context, addresses.date(date.id))}">${own.again}</a></p>`;
  const mayCancel = date.startsAt > context.now;
  return html`<ul class="ways"><li><a href="${linkTo(context, addresses.signUpCalendar(signUp.code))}">${own.calendar}</a></li>
${mayCancel ? html`<li><a href="${linkTo(context, addresses.signUp(signUp.code), { [CANCEL_PARAMETER]: 'tak' })}">${own.cancel}</a></li>` : null}</ul>`;
};

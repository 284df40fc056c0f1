/** A guardian reads what a child wants to come to, and agrees with their name. */
import { addressesOf } from '../../shared/events/addresses.ts';
import type { Event, EventDate } from '../../shared/events/model.ts';
import type { SignUp } from '../../shared/events/sign-up-model.ts';
import { type Html, html } from '../html.ts';
import { field } from '../page/field.ts';
import { helpSection } from '../page/help.ts';
import { publicPage } from '../page/layout.ts';
import { linkTo, type PageContext, paragraphs } from '../page/page-context.ts';
import { sittingsHtml, stateNote, subareaName, titleHtml, venueWords } from './date-head.ts';
import { textsOf } from './event-texts.ts';
import { plainDayOf, shortMomentOf } from './times.ts';

export interface GuardianView {
  readonly token: string;
  readonly signUp: SignUp;
  readonly event: Event;
  readonly date: EventDate;
  readonly typed: string;
  readonly problem: 'name.missing' | 'name.too-long' | null;
}

export const GUARDIAN_FIELD = 'opiekun';

export const guardianPage = (context: PageContext, view: GuardianView): string => {
  const texts = textsOf(context);
  const { guardian: words, date: dateWords } = texts;
  const { signUp, event, date } = view;
  const ages = signUp.party.children.flatMap(({ age }) => (age === null ? [] : [age])).join(', ');
  return publicPage(context, {
    title: words.title,
    description: null,
    indexed: false,
    pictureOf: null,
    data: null,
    main: html`<h1>${words.title}</h1>
${stateNote(date, context)}
<p class="lead">${words.lead(signUp.name ?? words.nobody)} ${ages === '' ? null : words.ages(ages)}</p>
<dl class="facts">
<dt>${texts.own.event}</dt><dd><a href="${linkTo(context, addressesOf('').date(date.id))}">${titleHtml(date, context)}</a></dd>
<dt>${dateWords.when}</dt><dd>${sittingsHtml(date, context)}</dd>
<dt>${dateWords.where}</dt><dd>${venueWords(date.venue)}${venueWords(date.venue) === '' ? null : html`<br>`}${subareaName(date.venue, context)}</dd>
${event.hosts.length === 0 ? null : html`<dt>${dateWords.hosts}</dt><dd>${event.hosts.join(', ')}</dd>`}
${event.childProtection === null ? null : html`<dt>${dateWords.safety}</dt><dd><a href="${event.childProtection.standardsUrl}">${dateWords.standards}</a><br>${dateWords.checked(plainDayOf(context, event.childProtection.checkedOn))}</dd>`}
</dl>
${paragraphs(event.description, context)}
${consent(context, view)}
${helpSection(context)}`,
  });
};

const consent = (context: PageContext, { token, signUp, date, typed, problem }: GuardianView): Html => {
  const texts = textsOf(context);
  const { guardian: words } = texts;
  const { guardian, state } = signUp;
  if (state.name === 'ended') return html`<p class="lead">${texts.own.ended[state.why]}</p>`;
  if (guardian.kind === 'agreed')
    return html`<div class="done" role="status"><p><strong>${words.agreed(shortMomentOf(context, guardian.at))}</strong></p><p>${words.thanks}</p></div>`;
  if (guardian.kind !== 'asked') return html`<p class="lead">${texts.refusals['guardian.not-needed']}</p>`;
  if (date.startsAt <= context.now) return html`<p class="lead">${texts.own.over}</p>`;
  return html`<form method="post" action="${linkTo(context, addressesOf('').guardian(token))}" novalidate>
<p>${words.means}</p>
${state.name === 'held' && state.why === 'guardian' ? html`<p><strong>${words.until(shortMomentOf(context, state.until))}</strong></p>` : null}
${field({
  id: GUARDIAN_FIELD,
  label: words.name,
  hint: null,
  problem: problem === null ? null : texts.problems[problem],
  control: (attributes) => html`<input type="text" ${attributes} value="${typed}" autocomplete="name" maxlength="100">`,
})}
<p class="actions"><button class="button" type="submit">${words.agree}</button></p>
<p class="hint">${words.decline}</p>
</form>`;
};

/** Where the six digits are entered that make a web sign-up count. */
import { addressesOf } from '../../shared/events/addresses.ts';
import type { EventDate } from '../../shared/events/model.ts';
import type { SignUp } from '../../shared/events/sign-up-model.ts';
import { type Html, html } from '../html.ts';
import { field } from '../page/field.ts';
import { helpSection } from '../page/help.ts';
import { publicPage } from '../page/layout.ts';
import { linkTo, type PageContext } from '../page/page-context.ts';
import { sittingsHtml, stateNote, titleHtml } from './date-head.ts';
import { textsOf } from './event-texts.ts';
import { hourOf } from './times.ts';

export interface CodeView {
  readonly signUp: SignUp;
  readonly date: EventDate;
  /** Place on the waiting list; null = a seat is kept. */
  readonly place: number | null;
  readonly problem: 'code.shape' | 'code.wrong' | null;
  /** Tries and sendings that are left. */
  readonly triesLeft: number;
  readonly sendingsLeft: number;
  readonly sentAgain: boolean;
}

export const CODE_FIELD = 'cyfry';
/** What a button of a page with several does. */
export const ACT_FIELD = 'co';

export const codePage = (context: PageContext, view: CodeView): string => {
  const { code, own } = textsOf(context);
  const { signUp, date } = view;
  const open = signUp.codeBy !== null && signUp.state.name !== 'ended' && signUp.codeBy > context.now;
  return publicPage(context, {
    title: code.title,
    description: null,
    indexed: false,
    pictureOf: null,
    data: null,
    main: html`<h1>${open ? code.title : own.title}</h1>
${stateNote(date, context)}
<p><strong>${titleHtml(date, context)}</strong></p>
${sittingsHtml(date, context)}
<p>${own.who}: ${own.people(signUp.party.adults, signUp.party.children.length)}</p>
${open ? openForm(context, view) : html`<p class="lead">${signUp.state.name === 'ended' ? own.ended[signUp.state.why] : signUp.codeBy === null ? code.already : own.ended['web-code-expired']}</p>`}
${helpSection(context)}`,
  });
};

const openForm = (context: PageContext, { signUp, place, problem, triesLeft, sendingsLeft, sentAgain }: CodeView): Html => {
  const { code, problems } = textsOf(context);
  const action = linkTo(context, addressesOf('').enterCode(signUp.id));
  return html`${sentAgain ? html`<p class="done" role="status">${code.sentAgain}</p>` : null}
${place === null ? null : html`<p>${code.place(place)}</p>`}
<p>${sentTo(context, signUp)} ${signUp.codeBy === null ? null : code.until(hourOf(context, signUp.codeBy))}</p>
<form method="post" action="${action}" novalidate>
<input type="hidden" name="${ACT_FIELD}" value="potwierdzam">
${field({
  id: CODE_FIELD,
  label: code.label,
  hint: code.hint,
  problem: problem === null ? null : `${problems[problem]} ${code.left(triesLeft)}`,
  control: (attributes) =>
    html`<input type="text" ${attributes} inputmode="numeric" autocomplete="one-time-code" maxlength="12" class="code">`,
})}
<p class="actions"><button class="button" type="submit">${code.confirm}</button></p>
</form>
${
  sendingsLeft === 0
    ? null
    : html`<form method="post" action="${action}"><input type="hidden" name="${ACT_FIELD}" value="jeszcze-raz"><p>${code.notCome} <button class="link" type="submit">${code.again}</button></p></form>`
}`;
};

/** Enough to recognise one's own address, too little for anybody else. */
const sentTo = (context: PageContext, { contact }: SignUp): string => {
  const { sentTo: words } = textsOf(context).code;
  switch (contact.kind) {
    case 'sms':
      return words.sms(contact.value.slice(-3));
    case 'email': {
      const [name = '', host = ''] = contact.value.split('@');
      return words.email(`${name.slice(0, 1)}…@${host}`);
    }
    case 'chat':
    case 'none':
      return '';
  }
};

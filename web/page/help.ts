/** Where somebody is helped who got no further. A phone number is told once the office has confirmed it. */
import { type Html, html } from '../html.ts';
import { linkTo, type PageContext, pageTextsOf } from './page-context.ts';
import { ROOM_PATHS } from './rooms.ts';

export const helpSection = (context: PageContext): Html => {
  const { city } = context;
  const { help } = pageTextsOf(context);
  const { phone } = city.office.contact;
  const known = city.office.verified !== null && phone !== undefined;
  return html`<section class="help"><h2>${help.title}</h2><ul>
${known ? html`<li><a href="tel:${phone.replaceAll(' ', '')}">${help.phone(`${city.office.name}, ${phone}`)}</a></li>` : null}
${city.programme.fanPage === null ? null : html`<li><a href="https://m.me/${city.programme.fanPage}">${help.messenger}</a></li>`}
${known ? null : html`<li>${help.office}</li>`}
<li><a href="${linkTo(context, ROOM_PATHS[context.room])}">${help.back[context.room]}</a></li>
</ul></section>`;
};

/** The line that Messenger does not work: in every page from the start, shown by the script when it is so. */
import type { CityProfile, Language } from '../../shared/city/profile.ts';
import { type Html, html } from '../html.ts';
import { BROKEN_TEXTS } from './texts.ts';

/** Not below /chat/: there the API answers. */
export const PAGE_STATE_SCRIPT = '/page-state.js';

/** `chat`: address of the web chat; null = the page is the chat itself. */
export const brokenNotice = (city: CityProfile, language: Language, chat: string | null): Html => {
  const texts = BROKEN_TEXTS[language];
  const { phone } = city.office.contact;
  const known = city.office.verified !== null && phone !== undefined;
  return html`<p class="draft" role="status" data-messenger-broken="${city.timeZone}" lang="${language}" hidden>${texts.since} <time></time>. ${
    chat === null ? texts.here : html`${texts.elsewhere} <a href="${chat}">${texts.chat}</a>.`
  }${known ? html` ${texts.call} <a href="tel:${phone.replaceAll(' ', '')}">${phone}</a>` : null}</p>`;
};

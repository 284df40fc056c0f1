/** What every public page knows about its reader and itself. */
import type { CityProfile, Language } from '../../shared/city/profile.ts';
import { said } from '../../shared/events/date-words.ts';
import type { Text } from '../../shared/events/model.ts';
import { type Html, html } from '../html.ts';
import type { PageRoom } from './rooms.ts';
import { PAGE_TEXTS, type PageTexts } from './texts/index.ts';

export interface PageContext {
  readonly room: PageRoom;
  readonly city: CityProfile;
  readonly language: Language;
  /** The reader chose the language in the address: links keep it. */
  readonly chosen: boolean;
  /** Origin of the public pages. */
  readonly publicUrl: string;
  /** UTC ISO 8601. */
  readonly now: string;
  /** Where this page can be read again: path and query without the language. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
}

export const LANGUAGE_PARAMETER = 'jezyk';

/** A link to another public page, in the reader's language. */
export const linkTo = ({ chosen, language }: PageContext, path: string, query: Readonly<Record<string, string>> = {}): string =>
  addressOf(path, { ...query, ...(chosen ? { [LANGUAGE_PARAMETER]: language } : {}) });

export const addressOf = (path: string, query: Readonly<Record<string, string>>): string => {
  const parameters = new URLSearchParams(query).toString();
  return parameters === '' ? path : `${path}?${parameters}`;
};

export const pageTextsOf = ({ language }: PageContext): PageTexts => PAGE_TEXTS[language];

/** What staff wrote; marked as Polish where nobody has written it in the reader's language, so that it is read aloud as such. */
export const written = (text: Text, { language }: PageContext): Html =>
  text[language] === null || text[language] === '' ? html`<span lang="pl">${text.pl}</span>` : html`${said(text, language)}`;

/** The same in paragraphs, as it was typed. */
export const paragraphs = (text: Text, context: PageContext): Html => {
  const words = text[context.language] || text.pl;
  const lines = words.split(/\n+/).filter((line) => line.trim() !== '');
  const foreign = words !== text[context.language] && context.language !== 'pl';
  return html`${lines.map((line) => (foreign ? html`<p lang="pl">${line}</p>` : html`<p>${line}</p>`))}`;
};

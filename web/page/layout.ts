/** The frame of every public page: no script, one style sheet, the language of the reader. */
import { Html, html } from '../html.ts';
import { addressOf, LANGUAGE_PARAMETER, linkTo, type PageContext, pageTextsOf } from './page-context.ts';
import { ACCESSIBILITY_PATH, NAVIGATION, ROOM_PATHS } from './rooms.ts';
import { PAGE_TEXTS } from './texts/index.ts';

export interface PageParts {
  readonly title: string;
  /** For search engines and previews; null = none. */
  readonly description: string | null;
  /** May search engines keep it? Nothing personal, no example. */
  readonly indexed: boolean;
  /** Kind whose picture stands for the page; null = none. */
  readonly pictureOf: string | null;
  /** schema.org; null = none. */
  readonly data: object | null;
  readonly main: Html;
}

const LANGUAGES = ['pl', 'uk', 'en'] as const;
const OG_LOCALES = { pl: 'pl_PL', uk: 'uk_UA', en: 'en_GB' } as const;

export const pictureAddress = (publicUrl: string, kind: string): string => `${publicUrl}/og/${kind}.png`;

export const publicPage = (context: PageContext, { title, description, indexed, pictureOf, data, main }: PageParts): string => {
  const { city, language, publicUrl, path, query } = context;
  const texts = pageTextsOf(context);
  const name = `${title} – ${city.programme.name}`;
  const canonical = `${publicUrl}${addressOf(path, context.chosen ? { ...query, [LANGUAGE_PARAMETER]: language } : query)}`;
  const inLanguage = (other: (typeof LANGUAGES)[number]) => addressOf(path, { ...query, [LANGUAGE_PARAMETER]: other });
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${name}</title>
${description === null ? null : html`<meta name="description" content="${description}">\n`}${
  indexed
    ? html`<link rel="canonical" href="${canonical}">
${LANGUAGES.map((other) => html`<link rel="alternate" hreflang="${other}" href="${publicUrl}${inLanguage(other)}">\n`)}<meta property="og:type" content="website">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description ?? title}">
<meta property="og:url" content="${canonical}">
<meta property="og:site_name" content="${city.programme.name}">
<meta property="og:locale" content="${OG_LOCALES[language]}">
`
    : html`<meta name="robots" content="noindex">\n`
}${
  pictureOf === null
    ? null
    : html`${indexed ? null : html`<meta property="og:title" content="${title}">\n<meta property="og:description" content="${description ?? title}">\n`}<meta property="og:image" content="${pictureAddress(publicUrl, pictureOf)}">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
`
}<link rel="stylesheet" href="/style.css">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
${data === null ? null : html`<script type="application/ld+json">${jsonInHtml(data)}</script>\n`}</head>
<body class="public">
<a class="skip" href="#tresc">${texts.frame.skip}</a>
<header>
<nav aria-label="${texts.frame.languages}"><ul class="languages">${LANGUAGES.map(
    (other) =>
      html`<li><a href="${inLanguage(other)}" lang="${other}" hreflang="${other}"${other === language ? html` aria-current="true"` : null}>${PAGE_TEXTS[other].languageName}</a></li>`,
  )}</ul></nav>
<p class="site"><a href="/">${city.programme.name}</a>${NAVIGATION.map((room) => html` · <a href="${linkTo(context, ROOM_PATHS[room])}">${texts.frame.rooms[room]}</a>`)}</p>
</header>
<main id="tresc" tabindex="-1">
${main}
</main>
<footer><p><a href="/prywatnosc#${language}">${texts.frame.privacy}</a> · <a href="${linkTo(context, ACCESSIBILITY_PATH)}">${texts.frame.rooms.accessibility}</a> · <a href="/">${texts.frame.home}</a></p></footer>
</body>
</html>
`.text;
};

/** Nothing in it can end the element or begin another. */
const jsonInHtml = (data: object): Html => new Html(JSON.stringify(data).replaceAll('<', '\\u003c'));

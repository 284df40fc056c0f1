/** The public pages: plain HTML that works on a cheap phone without scripts. */
import type { CityProfile, Language } from '../shared/city/profile.ts';
import { chatAddress } from './chat/page.ts';
import { type Html, html } from './html.ts';
import { brokenNotice, PAGE_STATE_SCRIPT } from './page-state/notice.ts';
import { TEXTS } from './texts.ts';

const LANGUAGES = ['pl', 'uk', 'en'] as const satisfies readonly Language[];

export const page = (title: string, body: Html): string =>
  html`<!doctype html>
<html lang="pl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="/style.css">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
</head>
<body>
${body}
</body>
</html>
`.text;

const languageLinks = (label: string) =>
  html`<nav aria-label="${label}"><ul class="languages">${LANGUAGES.map((l) => html`<li><a href="#${l}" lang="${l}">${TEXTS[l].languageName}</a></li>`)}</ul></nav>`;

const telephone = (number: string) => `tel:${number.replaceAll(' ', '')}`;

const numbers = (city: CityProfile, language: Language) =>
  html`<ul class="numbers">${city.emergencyNumbers
    .filter(
      ({ verified, kind }) => verified !== null && (kind === 'emergency' || kind.startsWith('crisis') || kind === 'violence'),
    )
    .map(
      ({ number, name }) => html`<li><a href="${telephone(number)}"><strong>${number}</strong> ${name[language]}</a></li>`,
    )}</ul>`;

export const homePage = (city: CityProfile): string => {
  const section = (language: Language) => {
    const t = TEXTS[language];
    const heading = t.title(city.programme.name, city.locative[language]);
    return html`<section id="${language}" lang="${language}">
<h2>${heading}</h2>
<p class="lead">${t.lead}</p>
${brokenNotice(city, language, chatAddress(language))}
<ol>${t.how.map((step) => html`<li>${step}</li>`)}</ol>
${city.programme.fanPage === null ? null : html`<p><a class="button" href="https://m.me/${city.programme.fanPage}">${t.write}</a></p>`}
<p><a href="${chatAddress(language)}">${t.chat}</a></p>
<p><a href="/wydarzenia?jezyk=${language}">${t.events}</a></p>
<p><a href="/mikrogranty?jezyk=${language}">${t.grants}</a></p>
<h3>${t.emergency}</h3>
<p>${t.emergencyNote}</p>
${numbers(city, language)}
<p><a href="/prywatnosc#${language}">${t.privacy}</a></p>
<p><a href="/deklaracja-dostepnosci?jezyk=${language}">${t.accessibility}</a></p>
</section>`;
  };
  return page(
    city.programme.name,
    html`<header><h1>${city.name}</h1>${languageLinks('Język / Мова / Language')}</header><main>${LANGUAGES.map(section)}</main><script type="module" src="${PAGE_STATE_SCRIPT}"></script>`,
  );
};

const contact = ({ phone, email, address }: CityProfile['privacy']['controllerContact']): string =>
  [address, phone, email].filter((part) => part !== undefined).join(', ');

export const privacyPage = (city: CityProfile): string => {
  const { privacy, retention } = city;
  const section = (language: Language) => {
    const t = TEXTS[language];
    const dpo = contact(privacy.dpo);
    return html`<section id="${language}" lang="${language}">
<h2>${t.privacyTitle}</h2>
${privacy.verified === null ? html`<p class="draft" role="note">${t.draft}</p>` : null}
<h3>${t.automat}</h3><p>${t.automatText}</p>
<h3>${t.what}</h3><ul>${t.whatText.map((line) => html`<li>${line}</li>`)}</ul>
<h3>${t.readers}</h3><ul>${t.readersText.map((line) => html`<li>${line}</li>`)}</ul>
<h3>${t.howLong}</h3><ul>${retention.map(({ kind, days }) => html`<li>${t.kinds[kind]}: ${t.days(days)}</li>`)}</ul>
<h3>${t.rights}</h3><ul>${t.rightsText(privacy.supervisoryAuthority).map((line) => html`<li>${line}</li>`)}</ul>
<h3>${t.who}</h3>
<dl><dt>${t.controller}</dt><dd>${[privacy.controller, contact(privacy.controllerContact)].filter((part) => part !== '').join(', ')}</dd>
<dt>${t.dpo}</dt><dd>${dpo === '' ? t.dpoMissing : dpo}</dd>
<dt>${t.why}</dt><dd>${privacy.legalBasis[language]}</dd></dl>
</section>`;
  };
  return page(
    TEXTS.pl.privacyTitle,
    html`<header><h1>${city.name}</h1>${languageLinks('Język / Мова / Language')}</header><main>${LANGUAGES.map(section)}<p><a href="/">${TEXTS.pl.home}</a></p></main>`,
  );
};

export const notFoundPage = (): string =>
  page(
    TEXTS.pl.notFound,
    html`<main>${LANGUAGES.map((l) => html`<section lang="${l}">${l === 'pl' ? html`<h1>${TEXTS[l].notFound}</h1>` : html`<h2>${TEXTS[l].notFound}</h2>`}<p><a href="/">${TEXTS[l].home}</a></p></section>`)}</main>`,
  );

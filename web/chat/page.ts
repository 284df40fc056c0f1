/** The page of the web chat, one per language; its script does the rest. */
import type { CityProfile, Language } from '../../shared/city/profile.ts';
import { html } from '../html.ts';
import { brokenNotice, PAGE_STATE_SCRIPT } from '../page-state/notice.ts';
import { CHAT_TEXTS } from './texts.ts';

const LANGUAGES = ['pl', 'uk', 'en'] as const satisfies readonly Language[];
const NAMES = { pl: 'Polski', uk: 'Українська', en: 'English' } as const;

export const chatAddress = (language: Language): string => (language === 'pl' ? '/chat' : `/chat-${language}`);

export const chatPage = (city: CityProfile, language: Language, script: string): string => {
  const texts = CHAT_TEXTS[language];
  const { phone } = city.office.contact;
  const known = city.office.verified !== null && phone !== undefined;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${texts.title} – ${city.programme.name}</title>
<link rel="stylesheet" href="/style.css">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<script type="module" src="${script}"></script>
<script type="module" src="${PAGE_STATE_SCRIPT}"></script>
</head>
<body class="public">
<header>
<nav aria-label="Język / Мова / Language"><ul class="languages">${LANGUAGES.map(
    (other) =>
      html`<li><a href="${chatAddress(other)}" lang="${other}" hreflang="${other}"${other === language ? html` aria-current="true"` : null}>${NAMES[other]}</a></li>`,
  )}</ul></nav>
<p class="site"><a href="/">${city.programme.name}</a></p>
</header>
<main>
<h1>${texts.title}</h1>
<p class="lead">${texts.lead}</p>
${brokenNotice(city, language, null)}
<p class="draft" role="note"><a href="tel:112">${texts.danger}</a></p>
<noscript><p class="draft">${texts.noScript}</p></noscript>
<div id="czat" hidden>
<section aria-labelledby="rozmowa-tytul"><h2 id="rozmowa-tytul">${texts.talk}</h2>
<p id="pusto" class="hint">${texts.empty}</p>
<div id="rozmowa" class="talk" role="log" aria-live="polite" tabindex="0" aria-labelledby="rozmowa-tytul"></div>
<div id="odpowiedzi" class="choices"></div>
<p id="stan" role="status"></p>
<form id="pisz"><div class="field"><label for="wiadomosc">${texts.write}</label>
<textarea id="wiadomosc" rows="3" maxlength="2000" autocomplete="off"></textarea></div>
<p class="actions"><button class="button" type="submit">${texts.send}</button></p>
<div class="field"><label for="zdjecie">${texts.addPhoto}</label>
<p class="hint" id="zdjecie-jak">${texts.photoHint}</p>
<input id="zdjecie" type="file" accept="image/*" aria-describedby="zdjecie-jak"></div></form>
</section>
<section aria-labelledby="kod-tytul"><h2 id="kod-tytul">${texts.codeTitle}</h2>
<p><strong id="kod" class="chat-code"></strong></p>
<p>${texts.codeHow}</p>
<form id="mam-kod" class="inline"><p class="field"><label for="wpisz-kod">${texts.haveCode}</label>
<input id="wpisz-kod" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="20"></p>
<p class="actions"><button class="button" type="submit">${texts.openCode}</button></p></form>
<p><button id="zapomnij" type="button" class="button plain">${texts.forget}</button></p>
</section>
</div>
${known ? html`<p>${city.office.name}: <a href="tel:${phone.replaceAll(' ', '')}">${phone}</a></p>` : null}
</main>
<footer><p><a href="/prywatnosc#${language}">${texts.privacy}</a> · <a href="/deklaracja-dostepnosci?jezyk=${language}">${texts.accessibility}</a> · <a href="/">${texts.home}</a></p></footer>
</body>
</html>
`.text;
};

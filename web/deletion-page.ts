/** How far a deletion is that Meta's callback asked for, in words. Source: Meta, Data Deletion Request Callback ("a human-readable status"). */
import type { Language } from '../shared/city/profile.ts';
import { html } from './html.ts';
import { page } from './pages.ts';

export interface DeletionState {
  readonly done: boolean;
  /** Local date by which a person answers. */
  readonly by: string;
  readonly since: string;
}

interface Texts {
  readonly title: string;
  readonly unknown: string;
  readonly open: (since: string, by: string) => string;
  readonly done: string;
  readonly faster: string;
  readonly code: string;
}

const TEXTS: Readonly<Record<Language, Texts>> = {
  pl: {
    title: 'Usunięcie danych',
    unknown: 'Nie znamy tego kodu. Sprawdź, czy adres jest cały.',
    open: (since, by) => `Mamy prośbę z ${since}. Człowiek zajmie się nią do ${by}.`,
    done: 'Dane zostały usunięte albo urząd odpisał, co musi zostać i dlaczego.',
    faster: 'Najszybciej usuniesz rozmowę, gdy napiszesz w niej „usuń moje dane”: znika od razu.',
    code: 'Kod prośby',
  },
  uk: {
    title: 'Видалення даних',
    unknown: 'Ми не знаємо цього коду. Перевірте, чи адреса повна.',
    open: (since, by) => `Ми маємо прохання від ${since}. Людина займеться ним до ${by}.`,
    done: 'Дані видалено або уряд відповів, що мусить залишитися і чому.',
    faster: 'Найшвидше видалити розмову, написавши в ній «видаліть мої дані»: вона зникає одразу.',
    code: 'Код прохання',
  },
  en: {
    title: 'Deletion of data',
    unknown: 'We do not know this code. Check that the address is complete.',
    open: (since, by) => `We have your request of ${since}. A person handles it by ${by}.`,
    done: 'The data have been deleted, or the office has written what must stay and why.',
    faster: 'The fastest way: write “delete my data” in the chat, and it is gone at once.',
    code: 'Code of the request',
  },
};

/** `null` = no such request. */
export const deletionPage = (state: DeletionState | null, code: string): string => {
  const status = (t: Texts) => (state === null ? t.unknown : state.done ? t.done : t.open(state.since, state.by));
  const section = (language: Language) => {
    const t = TEXTS[language];
    return html`<section id="${language}" lang="${language}">
${language === 'pl' ? html`<h1>${t.title}</h1>` : html`<h2>${t.title}</h2>`}
<p>${status(t)}</p>
<p>${t.faster}</p>
${state === null ? null : html`<p>${t.code}: ${code}</p>`}
</section>`;
  };
  return page(TEXTS.pl.title, html`<main>${(['pl', 'uk', 'en'] as const).map(section)}</main>`);
};

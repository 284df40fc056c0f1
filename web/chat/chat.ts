/** The page of the web chat: what was said, what may be pressed, what is still on its way, and the code to come back with. */
import { type ChatLine, LARGEST_PHOTO, type SaidThere } from '../../shared/web-chat/api.ts';
import { pictureOf } from '../picture.ts';
import { codeIn, grouped, newCode } from './code.ts';
import { read, send, sendPhoto } from './connection.ts';
import { CHAT_TEXTS } from './texts.ts';

const LANGUAGES = ['pl', 'uk', 'en'] as const;
const language = LANGUAGES.find((one) => one === document.documentElement.lang) ?? 'pl';
const texts = CHAT_TEXTS[language];

const CODE_KEY = 'chat-code';
const UNSENT_KEY = 'chat-unsent';
/** Milliseconds between two looks: soon after one's own words, then less and less often. */
const SOON = 1200;
const LATER = 5000;
const SELDOM = 30_000;
const SOON_FOR = 60_000;
const LATER_FOR = 10 * 60_000;

const part = <Kind extends HTMLElement>(id: string): Kind => document.getElementById(id) as Kind;
const log = part<HTMLDivElement>('rozmowa');
const choices = part<HTMLDivElement>('odpowiedzi');
const form = part<HTMLFormElement>('pisz');
const box = part<HTMLTextAreaElement>('wiadomosc');
const photoBox = part<HTMLInputElement>('zdjecie');
const status = part<HTMLParagraphElement>('stan');
const codeShown = part<HTMLElement>('kod');
const codeForm = part<HTMLFormElement>('mam-kod');
const codeBox = part<HTMLInputElement>('wpisz-kod');
const forget = part<HTMLButtonElement>('zapomnij');

const stored = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};
const store = (key: string, value: string | null): void => {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Private windows keep nothing; the page works until it is closed.
  }
};

let code = codeIn(stored(CODE_KEY) ?? '') ?? newCode();
/** What a visit before could not send; of another shape than today's it is nothing. */
const unsentBefore = (): SaidThere[] => {
  try {
    const kept: unknown = JSON.parse(stored(UNSENT_KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one?.id === 'string' && typeof one?.text === 'string') : [];
  } catch {
    return [];
  }
};
let unsent = unsentBefore();
let shown: readonly ChatLine[] = [];
let lastOwn = 0;
let timer: number | undefined;

const remember = (): void => {
  store(CODE_KEY, code);
  store(UNSENT_KEY, JSON.stringify(unsent));
  codeShown.textContent = grouped(code);
};

const element = (name: string, text: string, className = ''): HTMLElement => {
  const made = document.createElement(name);
  made.textContent = text;
  if (className !== '') made.className = className;
  return made;
};

const WHO = { resident: texts.you, bot: texts.bot, person: texts.person };
const time = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'short' });

const lineElement = ({
  from,
  text,
  at,
  links,
  photos,
}: Pick<ChatLine, 'from' | 'text' | 'links' | 'photos'> & { readonly at: string | null }): HTMLElement => {
  const item = element('div', '', from === 'resident' ? 'said own' : 'said');
  item.append(element('p', WHO[from], 'who'));
  if (text !== '') item.append(element('p', text, 'words'));
  if (photos > 0) item.append(element('p', photos === 1 ? texts.photo : `${texts.photo} × ${photos}`, 'words'));
  for (const { title, href } of links) {
    const link = element('a', title) as HTMLAnchorElement;
    link.href = href;
    item.append(link);
  }
  item.append(element('p', at === null ? texts.sending : time.format(new Date(at)), 'small'));
  return item;
};

/** Only what is new is added: a screen reader reads it once. */
const drawn = new Map<string, HTMLElement>();
const draw = (): void => {
  const waiting = unsent.map(({ id, text, photo }) => {
    const photos = photo === undefined ? 0 : 1;
    return { id, from: 'resident' as const, text, at: null, links: [], photos };
  });
  const wanted = [...shown, ...waiting];
  const names = new Set(wanted.map(({ id }) => id));
  for (const [id, item] of drawn) {
    if (names.has(id)) continue;
    item.remove();
    drawn.delete(id);
  }
  for (const line of wanted) {
    const before = drawn.get(line.id);
    if (before !== undefined) continue;
    const item = lineElement(line);
    drawn.set(line.id, item);
    log.append(item);
  }
  part<HTMLElement>('pusto').hidden = wanted.length > 0;
  const last = unsent.length > 0 ? undefined : shown.findLast(({ from }) => from !== 'resident');
  const answered = last === undefined || shown.at(-1)?.from === 'resident';
  choices.replaceChildren(
    ...(answered ? [] : last.quickReplies).map(({ title, payload }) => {
      const button = element('button', title, 'button plain') as HTMLButtonElement;
      button.type = 'button';
      button.addEventListener('click', () => say(title, payload));
      return button;
    }),
  );
};

const look = async (): Promise<void> => {
  const asked = code;
  const { page, failed } = await read(code);
  if (asked !== code) return;
  if (page !== null) {
    const sent = new Set(page.messages.map(({ sentAs }) => sentAs));
    const news = page.messages.length > shown.length;
    unsent = unsent.filter(({ id }) => !sent.has(id));
    shown = page.messages;
    if (unsent.length === 0 && status.textContent === texts.notSent) status.textContent = '';
    remember();
    draw();
    if (news) log.lastElementChild?.scrollIntoView({ block: 'nearest' });
  } else if (failed !== null && failed !== 'no-connection') status.textContent = texts.trouble[failed];
};

const deliver = async (): Promise<void> => {
  for (const said of unsent) {
    const failed = await send(code, said);
    if (failed === 'no-connection') {
      status.textContent = texts.notSent;
      return;
    }
    if (failed !== null) {
      status.textContent = texts.trouble[failed];
      // It can never be sent: its words go back into the box.
      if (failed === 'message') {
        unsent = unsent.filter(({ id }) => id !== said.id);
        box.value = said.text;
        remember();
        draw();
      }
      return;
    }
  }
};

const goOn = (): void => {
  clearTimeout(timer);
  if (document.hidden) return;
  const since = Date.now() - lastOwn;
  const pause = since < SOON_FOR ? SOON : since < LATER_FOR ? LATER : SELDOM;
  timer = window.setTimeout(async () => {
    if (unsent.length > 0) await deliver();
    await look();
    goOn();
  }, pause);
};

const say = (text: string, payload: string | null, photo?: string): void => {
  unsent = [...unsent, { id: `web-${crypto.randomUUID()}`, text, payload, ...(photo !== undefined && { photo }) }];
  lastOwn = Date.now();
  status.textContent = '';
  remember();
  draw();
  void deliver().then(goOn);
};

/** The picture goes first; once it has arrived it is a message like any other, and is not lost with the connection. */
const sayWithPhoto = async (file: File): Promise<void> => {
  const picture = await pictureOf(file);
  if (picture === null || picture.content.size > LARGEST_PHOTO) {
    status.textContent = texts.trouble.photo;
    return;
  }
  status.textContent = texts.sendingPhoto;
  const [asked, id] = [code, `photo-${crypto.randomUUID()}`];
  const failed = await sendPhoto(asked, id, picture);
  // Another conversation has been opened meanwhile: the picture is not for that one.
  if (asked !== code) return;
  if (failed === null) return say('', null, id);
  status.textContent = failed === 'no-connection' ? texts.photoNotSent : texts.trouble[failed];
};

const open = (other: string): void => {
  code = other;
  unsent = [];
  shown = [];
  remember();
  draw();
  void look().then(goOn);
};

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const text = box.value.trim();
  if (text === '') return box.focus();
  box.value = '';
  say(text, null);
  box.focus();
});
box.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    form.requestSubmit();
  }
});
photoBox.addEventListener('change', () => {
  const [file] = photoBox.files ?? [];
  // The same one can be chosen again.
  photoBox.value = '';
  if (file !== undefined) void sayWithPhoto(file);
});
codeForm.addEventListener('submit', (event) => {
  event.preventDefault();
  const typed = codeIn(codeBox.value);
  status.textContent = typed === null ? texts.trouble.code : '';
  if (typed === null) return codeBox.focus();
  codeBox.value = '';
  open(typed);
  box.focus();
});
forget.addEventListener('click', () => {
  if (!confirm(texts.forgetAsk)) return;
  open(newCode());
  status.textContent = texts.forgotten;
});
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) void look().then(goOn);
});
window.addEventListener('online', () => void deliver().then(look).then(goOn));

part<HTMLElement>('czat').hidden = false;
remember();
draw();
lastOwn = Date.now();
void look().then(goOn);

/** The chat: bubbles kept by message id, so that a change redraws one bubble and nothing jumps. */
import { byId, dayAndHour, h, hour, linked } from './dom.js';

const PAUSE_MS = 15 * 60_000;
const EDIT_WINDOW_MS = 15 * 60_000;
const REACTIONS = ['❤', '👍', '😆', '😢', '😡'];
const STATUS = {
  sent: ['○', 'wysłane do Meta'],
  delivered: ['✓', 'dostarczone'],
  read: ['✓✓', 'wyświetlone'],
  failed: ['!', 'webhook jeszcze nie przyjął'],
};
const WHO = { resident: 'Ty', bot: 'Automat', person: 'Człowiek ze strony' };

const ownAddress = (url) => url?.replace(/^.*\/local\/graph\/media\//, '/simulator/api/media/') ?? '';

const attachmentView = ({ type, url, title }) => {
  const address = ownAddress(url);
  switch (type) {
    case 'image':
      return h(
        'a',
        { href: address, target: '_blank', rel: 'noopener' },
        h('img', { src: address, alt: title ?? 'Zdjęcie', class: 'photo' }),
      );
    case 'sticker':
      return h('img', { src: address, alt: 'Naklejka', class: 'sticker' });
    case 'audio':
      return h('audio', { src: address, controls: true, 'aria-label': 'Wiadomość głosowa' });
    case 'video':
      return h('video', { src: address, controls: true, 'aria-label': 'Film', class: 'photo' });
    default:
      return h(
        'a',
        { href: address, target: '_blank', rel: 'noopener', class: 'file' },
        title ?? (type === 'fallback' ? address : 'Plik'),
      );
  }
};

const buttonView = (button, acts) => {
  switch (button.type) {
    case 'web_url':
      return h('a', { class: 'button', href: button.url, target: '_blank', rel: 'noopener' }, button.title);
    case 'phone_number':
      return h('a', { class: 'button', href: `tel:${button.payload}` }, button.title);
    default:
      return h('button', { type: 'button', class: 'button', onclick: () => acts.tap(button) }, button.title);
  }
};

const cardView = ({ title, subtitle, imageUrl, buttons }, acts) =>
  h(
    'div',
    { class: 'card' },
    imageUrl && h('img', { src: imageUrl, alt: '' }),
    h('strong', {}, title),
    subtitle && h('span', {}, subtitle),
    buttons.map((button) => buttonView(button, acts)),
  );

const actions = (message, now, acts) => {
  if (message.unsent) return null;
  const own = message.from === 'resident';
  const editable =
    own &&
    message.text !== null &&
    message.payload === null &&
    message.edits < 5 &&
    now - Date.parse(message.at) < EDIT_WINDOW_MS;
  const id = `actions-${message.mid}`;
  const list = own
    ? [
        editable && h('button', { type: 'button', onclick: () => acts.edit(message) }, 'Zmień'),
        h('button', { type: 'button', onclick: () => acts.unsend(message) }, 'Cofnij wysłanie'),
      ]
    : REACTIONS.map((emoji) =>
        h(
          'button',
          {
            type: 'button',
            class: 'emoji',
            'aria-label': `Reakcja ${emoji}`,
            'aria-pressed': String(message.reaction === emoji),
            onclick: () => acts.react(message, emoji),
          },
          emoji,
        ),
      );
  const popover = h(
    'div',
    { id, popover: true, class: own ? 'actions' : 'actions emojis', 'aria-label': 'Co zrobić z wiadomością' },
    list,
  );
  popover.addEventListener('click', () => popover.hidePopover());
  const opener = h(
    'button',
    { type: 'button', class: 'more', popovertarget: id, 'aria-label': own ? 'Zmień lub cofnij' : 'Zareaguj' },
    own ? '⋯' : '☺',
  );
  return [opener, popover];
};

const content = (message, acts) => {
  if (message.unsent) return h('p', { class: 'bubble gone' }, 'Wiadomość cofnięta');
  const words = message.text !== null && h('p', {}, linked(message.text));
  const buttons = message.buttons.map((button) => buttonView(button, acts));
  return [
    message.attachments.map(attachmentView),
    words &&
      h(
        'div',
        { class: buttons.length > 0 ? 'bubble template' : 'bubble' },
        words,
        buttons.length > 0 && h('div', { class: 'buttons' }, buttons),
      ),
    message.cards.length > 0 &&
      h(
        'div',
        { class: 'cards', tabindex: '0', role: 'group', 'aria-label': 'Karty' },
        message.cards.map((card) => cardView(card, acts)),
      ),
  ];
};

const bubble = (message, now, acts) => {
  const [sign, meaning] = STATUS[message.status];
  const own = message.from === 'resident';
  return h(
    'li',
    { class: `message ${message.from}`, 'data-mid': message.mid, 'data-at': message.at },
    h('span', { class: 'only-heard' }, `${WHO[message.from]}, ${hour(message.at)}: `),
    message.from === 'person' && h('span', { class: 'who' }, WHO.person),
    h('div', { class: 'line' }, h('div', { class: 'content' }, content(message, acts)), actions(message, now, acts)),
    message.reaction && h('span', { class: 'reaction' }, h('span', { class: 'only-heard' }, 'Twoja reakcja: '), message.reaction),
    h(
      'span',
      { class: 'meta' },
      hour(message.at),
      message.edits > 0 && ' · zmieniona',
      message.tag && ` · ${message.tag}`,
      own &&
        h('span', { class: `tick ${message.status}`, title: meaning }, ` ${sign}`, h('span', { class: 'only-heard' }, meaning)),
    ),
  );
};

/** A new time stands between two messages that are far apart. */
const separate = (list) => {
  let before = 0;
  for (const element of list.querySelectorAll('li.message')) {
    const at = Date.parse(element.dataset.at);
    const apart = at - before > PAUSE_MS;
    const has = element.previousElementSibling?.classList.contains('pause') ?? false;
    if (apart && !has) element.before(h('li', { class: 'pause' }, dayAndHour(at)));
    before = at;
  }
};

export const createMessagesView = (acts) => {
  const list = byId('messages');
  const log = byId('log');
  const chips = byId('quick-replies');
  const known = new Map();
  let shownChips = '';
  // Scrolled with the keyboard too.
  log.tabIndex = 0;

  // Who reads the end stays at the end, also when a photo arrives late; who has scrolled up is left alone.
  let following = true;
  let size = '';
  const toEnd = () => {
    following = true;
    size = `${log.scrollHeight} ${log.clientHeight}`;
    log.scrollTop = log.scrollHeight;
  };
  log.addEventListener('scroll', () => {
    // A new size scrolls too; that is not the reader's wish.
    if (size !== `${log.scrollHeight} ${log.clientHeight}` && following) return;
    following = log.scrollHeight - log.scrollTop - log.clientHeight < 80;
  });
  const keepPlace = new ResizeObserver(() => following && toEnd());
  for (const element of [log, list, byId('typing')]) keepPlace.observe(element);

  const drawChips = () => {
    const last = [...known.values()].at(-1);
    const replies = last && last.from !== 'resident' && !last.unsent ? last.quickReplies : [];
    const key = replies.length === 0 ? '' : last.mid;
    if (key === shownChips) return;
    shownChips = key;
    const focused = chips.contains(document.activeElement);
    chips.replaceChildren(
      ...replies.map((reply) => h('button', { type: 'button', onclick: () => acts.quickReply(reply) }, chipTitle(reply))),
    );
    if (focused) byId('text').focus();
  };

  return {
    clear: () => {
      known.clear();
      list.replaceChildren();
      shownChips = '';
      chips.replaceChildren();
    },
    /** Changed messages only. */
    update: (messages, now) => {
      if (messages.length === 0) return;
      for (const message of messages) {
        const element = bubble(message, now, acts);
        const old = known.has(message.mid) ? list.querySelector(`[data-mid="${message.mid}"]`) : null;
        if (old) old.replaceWith(element);
        else list.append(element);
        known.set(message.mid, message);
      }
      separate(list);
      drawChips();
    },
    /** What Graph refused to bring here, at its time. */
    addRefusals: (refusals) => {
      for (const { at, summary } of refusals) {
        const line = h('li', { class: 'refusal' }, summary, h('span', { class: 'facts' }, ` ${hour(at)}`));
        const after = [...list.querySelectorAll('li.message')].find((element) => element.dataset.at > at);
        if (after) after.before(line);
        else list.append(line);
      }
    },
    showTyping: (on) => {
      byId('typing').hidden = !on;
    },
    hasUnread: () => [...known.values()].some(({ from, status }) => from !== 'resident' && status !== 'read'),
    isEmpty: () => known.size === 0,
    toEnd,
  };
};

const chipTitle = ({ kind, title }) => {
  if (kind === 'user_phone_number') return 'Wyślij numer telefonu';
  if (kind === 'user_email') return 'Wyślij adres e-mail';
  return title;
};

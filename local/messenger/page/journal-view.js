/** What Graph and the webhook said to each other, newest first. */
import { byId, h, hourWithSeconds } from './dom.js';

const KEPT = 400;
const DIRECTION = {
  graph: ['←', 'Bot do Graph'],
  webhook: ['→', 'Meta do webhooka'],
  page: ['•', 'Przełącznik'],
};

const pretty = (text) => {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
};

/** A request of Graph has its address in the first line. */
const prettyRequest = (text) => {
  const [first, ...rest] = text.split('\n');
  return rest.length === 0 ? pretty(text) : `${first}\n${pretty(rest.join('\n'))}`;
};

const entry = ({ direction, ok, status, ms, summary, at, request, response }) => {
  const [arrow, meaning] = DIRECTION[direction];
  const details = h(
    'details',
    {},
    h(
      'summary',
      {},
      h('span', { class: 'arrow', title: meaning, 'aria-hidden': 'true' }, arrow),
      h('span', { class: 'only-heard' }, `${meaning}: `),
      h('span', { class: 'said' }, summary),
      h(
        'span',
        { class: 'facts' },
        [hourWithSeconds(at), status, ms === null ? null : `${ms} ms`].filter((fact) => fact !== null).join(' · '),
      ),
    ),
  );
  // Drawn when opened: most never are.
  details.addEventListener(
    'toggle',
    () =>
      details.append(
        h('h4', {}, 'Zapytanie'),
        h('pre', { tabindex: '0' }, prettyRequest(request) || '(brak)'),
        h('h4', {}, 'Odpowiedź'),
        h('pre', { tabindex: '0' }, pretty(response) || '(brak)'),
      ),
    { once: true },
  );
  return h('li', { class: `${direction} ${ok ? 'taken' : 'refused'}` }, details);
};

export const createJournalView = () => {
  const list = byId('journal');
  // Scrolled with the keyboard too.
  list.tabIndex = 0;
  byId('only-refusals').addEventListener('change', ({ target }) => list.classList.toggle('only-refusals', target.checked));
  return {
    add: (entries) => {
      if (entries.length === 0) return;
      list.prepend(...entries.toReversed().map(entry));
      while (list.children.length > KEPT) list.lastElementChild.remove();
    },
  };
};

/** The page: asks for what changed every 700 ms and draws only that; every act goes through the JSON API. */
import { get, jumpClock, post, upload } from './api.js';
import { byId, dayAndHour, h, hour } from './dom.js';
import { createJournalView } from './journal-view.js';
import { createMessagesView } from './messages-view.js';
import { createPeopleView, windowState } from './people-view.js';

const POLL_MS = 700;
const HIDDEN_POLL_MS = 3000;
const UPLOAD_LIMIT = 8 * 1024 * 1024;
const EXAMPLES = ['Na podwórku od tygodnia nie świeci latarnia', 'Co z moim zgłoszeniem?', 'Chcę rozmawiać z człowiekiem'];

const state = {
  psid: localStorage.getItem('resident'),
  since: 0,
  log: 0,
  now: Date.now(),
  editing: null,
  reading: false,
  refusals: [],
};

const problem = (error) => {
  byId('problem').textContent = error instanceof Error ? error.message : '';
};

/** Runs an act, shows what went wrong, and draws what followed at once. */
const act = async (work) => {
  try {
    problem(null);
    await work();
  } catch (error) {
    problem(error);
  }
  await refresh();
};

const delivery = () => {
  const form = new FormData(byId('delivery'));
  return {
    mode: form.get('mode'),
    minutes: Number(form.get('minutes')) || 10,
    signature: form.get('signature'),
    standby: form.get('standby') !== null,
  };
};

const ofResident = (what, body) => act(() => post(`residents/${state.psid}/${what}`, { ...body, delivery: delivery() }));
const say = (body) => ofResident('send', body);

const messages = createMessagesView({
  tap: ({ title, payload }) => say({ postback: { title, payload } }),
  quickReply: ({ kind, title, payload }) => {
    if (kind === 'text') return say({ quickReply: { title, payload } });
    const value = prompt(
      kind === 'user_email' ? 'Adres e-mail z profilu' : 'Numer telefonu z profilu',
      kind === 'user_email' ? 'osoba@example.org' : '+48600000000',
    );
    return value ? say({ quickReply: { title: value, payload: value } }) : undefined;
  },
  react: ({ mid, reaction }, emoji) => ofResident('react', { mid, emoji: reaction === emoji ? null : emoji }),
  unsend: ({ mid }) => ofResident('unsend', { mid }),
  edit: (message) => startEditing(message),
});
const journal = createJournalView();
const people = createPeopleView((psid) => {
  choose(psid);
  show('chat');
  void refresh();
});

function choose(psid) {
  if (psid === state.psid) return;
  state.psid = psid;
  state.since = 0;
  localStorage.setItem('resident', psid);
  stopEditing();
  messages.clear();
}

function show(view) {
  document.body.dataset.view = view;
  if (view === 'chat') messages.toEnd();
  for (const button of document.querySelectorAll('.views button')) {
    if (button.dataset.view === view) button.setAttribute('aria-current', 'true');
    else button.removeAttribute('aria-current');
  }
}

function startEditing({ mid, text }) {
  state.editing = mid;
  byId('editing').hidden = false;
  byId('text').value = text;
  byId('text').focus();
}

function stopEditing() {
  state.editing = null;
  byId('editing').hidden = true;
}

const drawn = {};
/** Redraws only what has changed. */
const once = (name, value, draw) => {
  const key = JSON.stringify(value);
  if (drawn[name] === key) return;
  drawn[name] = key;
  draw(value);
};

const drawMenu = (items) => {
  byId('menu-button').hidden = items.length === 0;
  const close = (work) => () => {
    byId('menu').hidePopover();
    return work();
  };
  byId('menu').replaceChildren(
    ...items.map((item) =>
      item.type === 'web_url'
        ? h('a', { href: item.url, target: '_blank', rel: 'noopener' }, item.title)
        : h(
            'button',
            { type: 'button', onclick: close(() => say({ postback: { title: item.title, payload: item.payload } })) },
            item.title,
          ),
    ),
  );
};

const drawStart = ({ iceBreakers, empty }) => {
  const place = byId('start');
  if (!empty) return place.replaceChildren();
  const choices =
    iceBreakers.length > 0
      ? iceBreakers.map(({ question, payload }) =>
          h('button', { type: 'button', onclick: () => say({ postback: { title: question, payload } }) }, question),
        )
      : EXAMPLES.map((text) => h('button', { type: 'button', onclick: () => say({ text }) }, text));
  place.replaceChildren(
    h('span', { class: 'avatar page large', 'aria-hidden': 'true' }, 'P'),
    h('p', {}, h('strong', {}, 'Strona programu')),
    h('p', {}, 'Napisz, co się dzieje w okolicy, albo zacznij od jednego z tych zdań.'),
    h('div', { class: 'examples' }, choices),
  );
};

const drawPending = (pending) => {
  byId('pending').replaceChildren(
    ...(pending.length === 0
      ? []
      : [
          h('h3', {}, `Czeka u Meta: ${pending.length}`),
          h(
            'ul',
            {},
            pending
              .slice(0, 8)
              .map(({ what, dueAt, tries }) =>
                h('li', {}, `${what}: ${tries > 0 ? `próba ${tries + 1}` : 'wyjdzie'} o ${hour(dueAt)}`),
              ),
          ),
          h('button', { type: 'button', onclick: () => act(() => post('deliveries/flush')) }, 'Wyślij teraz'),
        ]),
  );
};

const drawFault = ({ name, times }) => {
  const select = byId('faults').elements.fault;
  const title = [...select.options].find(({ value }) => value === name)?.textContent ?? name;
  byId('fault-state').textContent = name === 'none' ? '' : `${title}${times === null ? '' : `, jeszcze ${times}×`}`;
  select.value = name;
};

const drawDelivery = () => {
  const { mode, signature, standby } = delivery();
  const { elements } = byId('delivery');
  for (const label of document.querySelectorAll('[data-for-mode]')) label.hidden = label.dataset.forMode !== mode;
  const said = [
    mode === 'normal' ? null : elements.mode.selectedOptions[0].textContent,
    signature === 'valid' ? null : `podpis: ${elements.signature.selectedOptions[0].textContent}`,
    standby ? 'standby' : null,
  ].filter((part) => part !== null);
  byId('delivery-state').textContent = said.join(', ');
};

/** An open phone reads what came; Messenger tells the page. */
const readIfSeen = () => {
  const open = byId('delivery').elements.reading.checked && !document.hidden && document.body.dataset.view === 'chat';
  if (!open || state.reading || !messages.hasUnread()) return;
  state.reading = true;
  const { psid } = state;
  setTimeout(() => {
    post(`residents/${psid}/read`)
      .catch(problem)
      .finally(() => {
        state.reading = false;
      });
  }, 600);
};

const draw = (seen, asked) => {
  state.now = seen.now;
  byId('now').textContent = dayAndHour(seen.now);
  byId('now').dateTime = new Date(seen.now).toISOString();
  if (!seen.residents.some(({ psid }) => psid === state.psid) && seen.residents[0]) {
    choose(seen.residents[0].psid);
    void refresh();
  }
  people.draw(seen.residents, state.psid, seen.now);
  const news = seen.log.filter(({ seq }) => seq > state.log);
  state.log = news.at(-1)?.seq ?? state.log;
  journal.add(news);
  const refusals = news.filter(({ direction, ok, psid }) => direction === 'graph' && !ok && psid !== null);
  state.refusals.push(...refusals);
  if (seen.chat?.psid === state.psid && asked === state.psid) {
    const first = state.since === 0;
    // Two answers may be on the way at once: a cursor never goes back.
    state.since = Math.max(state.since, seen.chat.cursor);
    messages.update(seen.chat.messages, seen.now);
    messages.addRefusals((first ? state.refusals : refusals).filter(({ psid }) => psid === state.psid));
    if (first) messages.toEnd();
    messages.showTyping(seen.chat.typing);
    byId('window-state').textContent = windowState(seen.chat.lastActionAt, seen.now);
    once('start', { iceBreakers: seen.iceBreakers, empty: messages.isEmpty(), psid: state.psid }, drawStart);
    readIfSeen();
  }
  once('menu', seen.menu, drawMenu);
  once('pending', seen.pending, drawPending);
  once('fault', { name: seen.faults.fault, times: seen.faults.times }, drawFault);
  once('quota', seen.faults.quota, (on) => {
    byId('faults').elements.quota.checked = on;
  });
};

async function refresh() {
  const { psid, since, log } = state;
  try {
    draw(await get(`state?psid=${psid ?? ''}&since=${since}&log=${log}`), psid);
    document.body.classList.remove('offline');
  } catch {
    document.body.classList.add('offline');
  }
}

const poll = async () => {
  await refresh();
  setTimeout(poll, document.hidden ? HIDDEN_POLL_MS : POLL_MS);
};

const kindOfFile = ({ type }) => ['image', 'audio', 'video'].find((kind) => type.startsWith(`${kind}/`)) ?? 'file';

const sendFile = (file) =>
  act(async () => {
    if (file.size > UPLOAD_LIMIT) throw new Error('Plik jest większy niż 8 MB.');
    const { id } = await upload(file);
    await post(`residents/${state.psid}/send`, {
      attachment: { type: kindOfFile(file), mediaId: id, title: file.name },
      delivery: delivery(),
    });
  });

const submitText = () => {
  const field = byId('text');
  const text = field.value.trim();
  if (text === '') return;
  field.value = '';
  const mid = state.editing;
  stopEditing();
  void (mid === null ? say({ text }) : ofResident('edit', { mid, text }));
};

const onSubmit = (id, work) =>
  byId(id).addEventListener('submit', (event) => {
    event.preventDefault();
    void work(new FormData(event.target), event.target);
  });

onSubmit('composer', submitText);
onSubmit('add-resident', (form, element) =>
  act(async () => {
    const { psid } = await post('residents', { name: form.get('name') });
    element.reset();
    choose(psid);
    show('chat');
  }),
);
onSubmit('faults', (form) =>
  act(() =>
    post('faults', {
      fault: form.get('fault'),
      times: form.get('times') === '' ? null : Number(form.get('times')),
      quota: form.get('quota') !== null,
    }),
  ),
);
onSubmit('person', (form, element) =>
  act(async () => {
    await post('page/send', { psid: state.psid, text: form.get('text'), delivery: delivery() });
    element.reset();
  }),
);
onSubmit('delivery', () => undefined);

byId('delivery').addEventListener('input', drawDelivery);
byId('text').addEventListener('keydown', (event) => {
  if (event.key === 'Escape') stopEditing();
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  submitText();
});
byId('stop-editing').addEventListener('click', () => {
  byId('text').value = '';
  stopEditing();
});
byId('like').addEventListener('click', () => say({ like: true }));
byId('pick-file').addEventListener('click', () => byId('file').click());
byId('file').addEventListener('change', ({ target }) => {
  const [file] = target.files;
  target.value = '';
  if (file) void sendFile(file);
});
byId('attach-menu').addEventListener('click', ({ target }) => {
  const { attachment: type, sample, url, title, sticker } = target.dataset;
  if (target.matches('button')) byId('attach-menu').hidePopover();
  if (!type) return;
  if (type === 'fallback') void say({ text: url, attachment: { type, url, title } });
  else if (sticker)
    void say({ attachment: { type, url: `${location.origin}/simulator/sticker.svg`, stickerId: 144885159019084 } });
  else void say({ attachment: { type, sample } });
});
for (const button of document.querySelectorAll('[data-jump]'))
  button.addEventListener('click', () => act(() => jumpClock(button.dataset.jump)));
for (const button of document.querySelectorAll('[data-policy]')) {
  button.addEventListener('click', () => act(() => post('page/policy', { action: button.dataset.policy, delivery: delivery() })));
}
byId('referral').addEventListener('click', () => say({ referral: 'plakat' }));
byId('optin').addEventListener('click', () => say({ optin: 'plakat' }));
byId('verify').addEventListener('click', () => act(() => post('verify')));
for (const button of document.querySelectorAll('.views button'))
  button.addEventListener('click', () => show(button.dataset.view));

drawDelivery();
void poll();

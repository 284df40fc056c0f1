/** The residents, and how long Messenger lets the page write to each. */
import { byId, dayAndHour, h } from './dom.js';

const HOUR = 3_600_000;

/** In words: may the page still write to this person? */
export const windowState = (lastActionAt, now) => {
  if (lastActionAt === null) return 'jeszcze bez wiadomości';
  if (now - lastActionAt <= 24 * HOUR) return `okno otwarte do: ${dayAndHour(lastActionAt + 24 * HOUR)}`;
  if (now - lastActionAt <= 7 * 24 * HOUR) return 'okno 24 godz. zamknięte; napisze tylko człowiek';
  return 'okno zamknięte także dla człowieka';
};

const isOpen = (lastActionAt, now) => lastActionAt !== null && now - lastActionAt <= 24 * HOUR;

export const createPeopleView = (choose) => {
  const list = byId('residents');
  let drawn = '';
  return {
    draw: (residents, chosen, now) => {
      const key = JSON.stringify([chosen, residents.map(({ psid, lastActionAt }) => [psid, windowState(lastActionAt, now)])]);
      if (key === drawn) return;
      drawn = key;
      const focused = document.activeElement?.dataset?.psid;
      list.replaceChildren(
        ...residents.map(({ psid, name, lastActionAt }, index) =>
          h(
            'li',
            {},
            h(
              'button',
              {
                type: 'button',
                'data-psid': psid,
                'aria-current': psid === chosen ? 'true' : false,
                onclick: () => choose(psid),
              },
              h(
                'span',
                { class: `avatar hue-${index % 6}`, 'aria-hidden': 'true' },
                name
                  .replace(/[^\p{L}\d ]/gu, '')
                  .split(' ')
                  .map((word) => word[0] ?? '')
                  .join('')
                  .slice(0, 2),
              ),
              h(
                'span',
                { class: 'person' },
                h('strong', {}, name),
                h('small', { class: isOpen(lastActionAt, now) ? 'open' : '' }, windowState(lastActionAt, now)),
              ),
            ),
          ),
        ),
      );
      if (focused) list.querySelector(`[data-psid="${focused}"]`)?.focus();
    },
  };
};

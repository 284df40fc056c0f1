/** One element with its attributes and children. `on…` are listeners, `false` and `null` leave an attribute or child out. */
export const h = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== false));
  return element;
};

export const byId = (id) => document.getElementById(id);

/** Text with its addresses as links; never HTML. */
export const linked = (text) =>
  text
    .split(/(https?:\/\/[^\s]+[^\s.,;:!?)])/)
    .map((part, index) => (index % 2 === 1 ? h('a', { href: part, target: '_blank', rel: 'noopener' }, part) : part));

const timeFormat = new Intl.DateTimeFormat('pl', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Warsaw' });
const secondsFormat = new Intl.DateTimeFormat('pl', {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  timeZone: 'Europe/Warsaw',
});
const dayFormat = new Intl.DateTimeFormat('pl', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'Europe/Warsaw' });

export const hour = (at) => timeFormat.format(new Date(at));
export const hourWithSeconds = (at) => secondsFormat.format(new Date(at));
export const dayAndHour = (at) => `${dayFormat.format(new Date(at))}, ${hour(at)}`;

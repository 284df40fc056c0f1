/** RSS, read back as XML. */
import { expect, test } from 'vitest';
import type { FeedOptions } from '../../shared/events/date-words.ts';
import type { EventDate } from '../../shared/events/model.ts';
import { rssOf } from '../../shared/events/rss.ts';
import { eventDate, sitting, text, venue } from '../support/event-dates.ts';
import { all, type Element, parseXml } from '../support/xml.ts';

const options: FeedOptions = {
  name: 'Wydarzenia <Śródmieście> & okolice',
  publicUrl: 'https://example.org',
  timeZone: 'Europe/Warsaw',
  language: 'pl',
  now: '2027-01-10T09:00:00.000Z',
};

const child = (element: Element, name: string) => element.children.find((one) => one.name === name);
const read = (dates: readonly EventDate[], changed: Partial<FeedOptions> = {}) => {
  const [channel] = all(parseXml(rssOf(dates, { ...options, ...changed })), 'channel');
  if (channel === undefined) throw new Error('no channel');
  const items = all(channel, 'item').map((item) =>
    Object.fromEntries(['title', 'link', 'guid', 'pubDate', 'description'].map((name) => [name, child(item, name)?.text])),
  );
  return { channel, items };
};

test('a channel with what RSS 2.0 asks for, and its own address', () => {
  const { channel } = read([]);
  expect(['title', 'link', 'description', 'language', 'ttl', 'lastBuildDate'].map((name) => child(channel, name)?.text)).toEqual([
    options.name,
    'https://example.org/wydarzenia',
    options.name,
    'pl',
    '60',
    'Sun, 10 Jan 2027 09:00:00 GMT',
  ]);
  expect(child(channel, 'atom:link')?.attributes).toMatchObject({ href: 'https://example.org/wydarzenia/rss.xml', rel: 'self' });
});

test('a date is an item with its address, when it was announced, and when and where it is', () => {
  expect(read([eventDate()]).items).toEqual([
    {
      title: 'Spacer śladami dawnych sklepów',
      link: 'https://example.org/wydarzenia/evd_01JHZ0000000000000000000AA',
      guid: 'evd_01JHZ0000000000000000000AA',
      pubDate: 'Tue, 01 Dec 2026 10:00:00 GMT',
      description:
        'sobota, 16 stycznia 2027 17:00<br>Przykładowa świetlica, Przykładowa 12<br>Potrzebne są zapisy.<br>Więcej: https://example.org/wydarzenia/evd_01JHZ0000000000000000000AA',
    },
  ]);
});

test('moved and cancelled dates are news again, the newest first; what is over or a draft is not', () => {
  const since = '2027-01-09T10:00:00.000Z';
  const given = [
    eventDate({ id: 'evd_planned' }),
    eventDate({ id: 'evd_cancelled', state: { name: 'cancelled', since, reason: 'burza' } }),
    eventDate({ id: 'evd_draft', state: { name: 'draft', since } }),
    eventDate({ id: 'evd_over', sittings: [sitting('2027-01-09T10:00:00.000Z')] }),
  ];
  expect(read(given).items.map(({ guid, title }) => [guid, title])).toEqual([
    [`evd_cancelled:cancelled:${since}`, 'ODWOŁANE: Spacer śladami dawnych sklepów'],
    ['evd_planned', 'Spacer śladami dawnych sklepów'],
  ]);
});

test.each([
  ['Kawa & ciasto', 'Kawa & ciasto', 'Kawa &amp; ciasto'],
  ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['koniec ]]> końca', 'koniec ]]&gt; końca', 'koniec ]]&gt; końca'],
  ['dwa\nwiersze', 'dwa wiersze', 'dwa<br>wiersze'],
  ['dzwonek\u0007 i pół \ud83c znaku \uffff', 'dzwonek i pół \ufffd znaku ', 'dzwonek i pół \ufffd znaku '],
])('%j is shown, not obeyed', (words, title, described) => {
  const [item] = read([eventDate({ title: text(words), venue: venue({ directions: words }) })]).items;
  expect(item?.title).toBe(title);
  expect(item?.description).toContain(`Jak dojść: ${described}<br>`);
});

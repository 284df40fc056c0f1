/** Every text about events in every language: within the limits, in its own script, and with a next step where it must have one. */
import { describe, expect, test } from 'vitest';
import { eventPhrases } from '../../bot/phrases/events/index.ts';
import type { DetailsSaid, EventPhrases, SeatSaid } from '../../bot/phrases/events/phrases.ts';
import { deadlineSaid, momentSaid, sittingSaid } from '../../bot/phrases/events/when.ts';

const LANGUAGES = ['pl', 'uk', 'en'] as const;
const DATE = { title: 'T', when: 'W', where: 'P' };
const SEAT: SeatSaid = {
  ...DATE,
  code: 'K7M 2QX',
  party: '1',
  calendar: 'https://example.org/a.ics',
  page: 'https://example.org/a',
  way: 'x',
  bring: null,
};
const DETAILS: DetailsSaid = {
  ...DATE,
  description: 'd',
  sittings: [],
  way: null,
  access: { stepFree: true, toilet: false, hearingLoop: null, notes: null },
  bring: 'b',
  hosts: ['h'],
  least: 7,
  most: 12,
  state: { kind: 'free', free: 3 },
  cancelled: null,
  movedFrom: null,
  page: 'https://example.org',
};
const SUMMARY = { ...DATE, party: '1', name: null, answers: [], full: null, guardian: false };

const rendered = (words: EventPhrases): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(words).filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
  nothing: words.nothing('https://example.org'),
  details: `${words.details(DETAILS)}\n${words.detailsJoin}`,
  detailsOfUnknown: `${words.details({ ...DETAILS, access: { stepFree: null, toilet: null, hearingLoop: null, notes: null }, least: null, most: null, bring: null, hosts: [] })}\n${words.detailsJoin}`,
  wayThere: words.wayThere('P', 'x', 'https://example.org'),
  nothingThen: words.nothingThen(null),
  howMany: words.howMany(6, true),
  howManyOne: words.howMany(1, false),
  atMost: words.atMost(3),
  minorsAmong: words.minorsAmong(4),
  ages: words.ages(1),
  agesSeveral: words.ages(2),
  agesAgain: words.agesAgain(2),
  ageLimits: words.ageLimits(7, 12),
  question: words.question('?'),
  summary: words.summary(SUMMARY),
  summaryFull: words.summary({ ...SUMMARY, name: 'x', full: { free: null }, guardian: true }),
  summaryFewer: words.summary({ ...SUMMARY, full: { free: 2 } }),
  signedUp: words.signedUp(SEAT),
  held: words.held(SEAT, 'u', 'https://example.org/z'),
  waiting: words.waiting(SEAT, 3, 12),
  waitingNowhere: words.waiting(SEAT, null, 1),
  mine: words.mine(SEAT, words.seated, words.why['none-free']),
  cancelSure: words.cancelSure(DATE),
  seatCancelled: words.seatCancelled(DATE),
  changeSure: words.changeSure(DATE, '1'),
  partyChanged: words.partyChanged(DATE, '1', words.seated),
  offer: words.offer(DATE, 'u'),
  offerTaken: words.offerTaken(SEAT),
  offerHeld: words.offerHeld(SEAT, 'u', 'https://example.org/z'),
  guardianAsk: words.guardianAsk(DATE, 1),
  guardianThanks: words.guardianThanks(DATE),
  consultation: words.consultation('T', 'c', 'u', 'https://example.org'),
  ...Object.fromEntries(Object.entries(words.refused).map(([code, said]) => [`refused ${code}`, said])),
});

/** Said beside another text that says what to do. */
const BESIDE = ['example', 'nothingThen', 'nothingButNext', 'already', 'mineHead', 'seated'];
const NEXT = {
  pl: /\?|\b(napisz|wybierz|odpowiedz|możesz|wybrać|otwierając|wyślij)/iu,
  uk: /\?|(напишіть|виберіть|відповідайте|можна|надішліть)/iu,
  en: /\?|\b(write|choose|answer|you can|send)\b/iu,
};

describe.each(LANGUAGES)('%s', (language) => {
  const words = eventPhrases(language);
  const texts = Object.entries(rendered(words));

  test.each(texts)('%s is whole and fits', (_name, text) => {
    expect(text.trim()).not.toBe('');
    expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}/);
    expect(text.length).toBeLessThanOrEqual(900);
  });

  test.each(texts.filter(([name]) => !BESIDE.includes(name)))('%s says what to do next', (_name, text) => {
    expect(text).toMatch(NEXT[language]);
  });

  test('titles of quick replies have at most 20 characters and differ', () => {
    const titles = Object.values(words.titles);
    for (const title of titles) expect([title, title.length <= 20]).toEqual([title, true]);
    expect(new Set(titles.map((title) => title.toLowerCase())).size).toBe(titles.length);
    const parties = [0, 1, 2, 3, 4, 5, 6].flatMap((adults) =>
      [0, 1, 2, 3, 4, 5, 6].map((children) => words.partyTitle(adults, children)),
    );
    for (const title of parties) expect([title, title.length <= 20]).toEqual([title, true]);
  });

  test('is written in its own script', () => {
    for (const [name, text] of texts) {
      const cyrillic = (text.match(/\p{Script=Cyrillic}/gu) ?? []).length;
      expect([name, language === 'uk' ? cyrillic > 0 : cyrillic === 0]).toEqual([name, true]);
    }
  });

  test('nobody is told as a fact what nobody has checked', () => {
    const unknown = rendered(words).detailsOfUnknown ?? '';
    expect(unknown).toMatch({ pl: /nie wiemy jeszcze, czy/, uk: /ще не знаємо, чи/, en: /we do not know yet whether/ }[language]);
  });
});

describe('when', () => {
  const today = { now: '2026-11-20T11:00:00.000Z', timeZone: 'Europe/Warsaw' };

  test('today, tomorrow, and days with their date', () => {
    expect(momentSaid('pl', '2026-11-20T16:00:00.000Z', today)).toBe('dziś o 17:00');
    expect(momentSaid('pl', '2026-11-21T08:30:00.000Z', today)).toBe('jutro o 9:30');
    expect(momentSaid('pl', '2026-11-28T10:00:00.000Z', today)).toBe('w sobotę 28 listopada o 11:00');
    expect(momentSaid('pl', '2027-01-16T16:00:00.000Z', today)).toBe('w sobotę 16 stycznia 2027 o 17:00');
    expect(momentSaid('uk', '2026-11-28T10:00:00.000Z', today)).toBe('у суботу 28 листопада о 11:00');
    expect(momentSaid('en', '2026-11-28T10:00:00.000Z', today)).toBe('on Saturday 28 November at 11:00');
  });

  test('late in the evening UTC it is already tomorrow in the city', () => {
    expect(momentSaid('pl', '2026-11-20T23:30:00.000Z', today)).toBe('jutro o 0:30');
  });

  test('across the clock change the hour is the one on the clock', () => {
    expect(momentSaid('pl', '2027-03-28T09:00:00.000Z', { ...today, now: '2027-03-27T20:00:00.000Z' })).toBe('jutro o 11:00');
  });

  test('an end, and a deadline', () => {
    expect(sittingSaid('pl', { startsAt: '2026-11-28T10:00:00.000Z', endsAt: '2026-11-28T12:00:00.000Z' }, today)).toBe(
      'w sobotę 28 listopada o 11:00, do 13:00',
    );
    expect(sittingSaid('en', { startsAt: '2026-11-28T10:00:00.000Z', endsAt: '2026-11-29T12:00:00.000Z' }, today)).toBe(
      'on Saturday 28 November at 11:00, until 29 November 13:00',
    );
    expect(deadlineSaid('pl', '2026-11-20T17:00:00.000Z', today)).toBe('dziś do 18:00');
    expect(deadlineSaid('pl', '2026-11-27T17:00:00.000Z', today)).toBe('do piątku 27 listopada, godz. 18:00');
  });
});

test('people are counted in the forms of each language', () => {
  const of = (language: (typeof LANGUAGES)[number]) =>
    eventPhrases(language).party({ adults: 2, children: [{ age: 5 }, { age: null }] });
  expect(LANGUAGES.map(of)).toEqual([
    '2 osoby dorosłe i 2 dzieci (5 lat)',
    '2 дорослі і 2 дитини (5 років)',
    '2 adults and 2 children (age 5)',
  ]);
  expect(eventPhrases('pl').party({ adults: 1, children: [] })).toBe('1 osoba dorosła');
  expect(eventPhrases('pl').party({ adults: 5, children: [{ age: 1 }] })).toBe('5 osób dorosłych i 1 dziecko (1 rok)');
});

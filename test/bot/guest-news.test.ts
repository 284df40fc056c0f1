/** What guests of events read: every kind, in every language, within what the channels take. */
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../bot/engine/lines.ts';
import { askedOfGuest, type GuestNews, type GuestScene, tellGuest } from '../../bot/flows/guest-news.ts';
import { LineSchema } from '../../shared/conversations/model.ts';
import { NoticeKindSchema } from '../../shared/events/notice-model.ts';
import { aDate, adults, aSignUp, text, venue } from '../support/events.ts';

const UNTIL = '2026-11-27T17:00:00.000Z';
/** As long as it really is. */
const DATE_ID = 'dat_01KAK0000000000000000000AA';
const SIGN_UP_ID = 'sup_01KAK0000000000000000000AA';
const TOKEN = `${DATE_ID}.${SIGN_UP_ID}.abcdefghijklmnopqrstuv`;
const NEWS: readonly GuestNews[] = [
  { kind: 'offer', until: UNTIL },
  { kind: 'lapsed', why: 'offer-expired' },
  { kind: 'lapsed', why: 'guardian-expired' },
  { kind: 'lapsed', why: 'web-code-expired' },
  { kind: 'guardian', until: UNTIL, token: TOKEN },
  { kind: 'guardian', until: null, token: TOKEN },
  { kind: 'guardian-agreed', standing: 'seated' },
  { kind: 'guardian-agreed', standing: 'waiting' },
  { kind: 'code', digits: '012345', until: UNTIL },
  { kind: 'confirmed', standing: 'seated', place: null },
  { kind: 'confirmed', standing: 'waiting', place: 3 },
  { kind: 'moved', from: UNTIL, fromVenue: null, reason: null, standing: 'seated' },
  { kind: 'moved', from: UNTIL, fromVenue: 'Biblioteka', reason: 'Remont.', standing: 'held' },
  { kind: 'moved', from: UNTIL, fromVenue: null, reason: null, standing: 'waiting' },
  { kind: 'moved', from: UNTIL, fromVenue: null, reason: null, standing: 'offered' },
  { kind: 'cancelled', reason: 'Burza.', waited: false },
  { kind: 'cancelled', reason: 'Burza.', waited: true },
  { kind: 'day-before', bring: text('wygodne buty'), token: null },
  { kind: 'day-before', bring: null, token: TOKEN },
  { kind: 'two-hours' },
  { kind: 'waiting-closed' },
  { kind: 'how-was-it' },
];
const LANGUAGES = ['pl', 'uk', 'en'] as const;
const cells = LANGUAGES.flatMap((language) => NEWS.map((news) => [language, news.kind, news] as const));

/** A Saturday, 11:00 in the city. */
const scene = (changed: Partial<GuestScene> = {}): GuestScene => ({
  date: aDate({
    id: DATE_ID,
    startsAt: '2026-11-28T10:00:00.000Z',
    sittings: [{ startsAt: '2026-11-28T10:00:00.000Z', endsAt: '2026-11-28T12:00:00.000Z' }],
    venue: venue({ street: 'Przykładowa', houseNumber: '12', directions: 'Wejście od podwórka.' }),
    title: text('Spacer śladami dawnych sklepów'),
  }),
  signUp: aSignUp({ id: SIGN_UP_ID }),
  language: 'pl',
  timeZone: 'Europe/Warsaw',
  publicUrl: 'https://example.org',
  ...changed,
});

const LONG = 'Bardzo długie słowa organizatora, '.repeat(60).slice(0, 2000);
/** Everything that staff may write, as long as they may write it. */
const longWinded = (news: GuestNews): GuestNews => {
  switch (news.kind) {
    case 'moved':
      return { ...news, reason: LONG, fromVenue: LONG };
    case 'cancelled':
      return { ...news, reason: LONG };
    case 'day-before':
      return { ...news, bring: text(LONG) };
    default:
      return news;
  }
};

test('every notice has words', () => {
  expect(new Set(NEWS.map(({ kind }) => kind))).toEqual(new Set(NoticeKindSchema.options));
});

describe('every telling', () => {
  test.each(cells)('in %s: %s fits the channels', (language, _, news) => {
    for (const one of [news, longWinded(news)]) {
      const many = Array.from({ length: 14 }, (_, n) => ({
        startsAt: `2026-11-${10 + n}T10:00:00.000Z`,
        endsAt: `2026-11-${10 + n}T12:00:00.000Z`,
      }));
      const date = aDate({
        sittings: many,
        title: text(LONG),
        venue: venue({ name: LONG.slice(0, 200), directions: LONG.slice(0, 500) }),
        example: true,
      });
      const { line, letter } = tellGuest(one, scene({ language, date }));
      expect(LineSchema.parse(line)).toEqual(line);
      expect(line.text.length).toBeLessThanOrEqual(2000);
      expect(letter.subject.length).toBeLessThanOrEqual(150);
      for (const { title } of line.quickReplies) expect([...title].length).toBeLessThanOrEqual(20);
      // Parts are shortened, never the whole: the end says what to do.
      expect(line.text.length).toBeLessThan(LIMITS.text);
    }
  });

  test.each(cells)(
    'in %s: %s is an SMS of at most three parts with its address, four with a guardian’s',
    (language, kind, news) => {
      const { letter } = tellGuest(news, scene({ language }));
      const ofGuardian = kind === 'guardian' || (news.kind === 'day-before' && news.token !== null);
      expect(letter.sms.length).toBeLessThanOrEqual(ofGuardian ? 4 * 67 : 3 * 67);
      expect(letter.sms).not.toMatch(/null|undefined|\[object/);
      expect(letter.mail).not.toMatch(/null|undefined|\[object/);
    },
  );

  test.each(cells)('in %s: %s never ends with nothing to do', (language, kind, news) => {
    const { line, letter } = tellGuest(news, scene({ language }));
    expect(line.quickReplies.length).toBeGreaterThan(0);
    // Before the door there is nothing to open, and how it was is said in the chat.
    if (kind !== 'two-hours' && kind !== 'how-was-it') expect(letter.sms).toContain('https://example.org/wydarzenia/');
    expect(letter.mail).toContain('https://example.org/wydarzenia/');
  });

  test.each(LANGUAGES)('in %s is in the words of that language only', (language) => {
    for (const news of NEWS) {
      const others = LANGUAGES.filter((one) => one !== language).map(
        (one) => tellGuest(news, scene({ language: one })).line.text,
      );
      expect(others).not.toContain(tellGuest(news, scene({ language })).line.text);
    }
  });

  test('names no day as today or tomorrow: it may be read later', () => {
    for (const [language, , news] of cells) {
      const { line, letter } = tellGuest(news, scene({ language }));
      expect(`${line.text} ${letter.sms}`).not.toMatch(/\b(dziś|jutro|today|tomorrow)\b|сьогодні|завтра/i);
    }
  });
});

describe('what is said', () => {
  const said = (news: GuestNews, changed: Partial<GuestScene> = {}): string => tellGuest(news, scene(changed)).line.text;

  test('day and hour in the city’s time, in each language', () => {
    expect(said({ kind: 'two-hours' })).toContain('w sobotę 28 listopada o 11:00');
    expect(said({ kind: 'two-hours' }, { language: 'uk' })).toContain('у суботу 28 листопада об 11:00');
    expect(said({ kind: 'two-hours' }, { language: 'en' })).toContain('on Saturday 28 November at 11:00');
    expect(said({ kind: 'offer', until: UNTIL })).toContain('do piątku 27 listopada, godz. 18:00');
  });

  test('an example says that it is one', () => {
    const date = { ...scene().date, example: true };
    expect(said({ kind: 'two-hours' }, { date })).toContain('„Spacer śladami dawnych sklepów (przykład)”');
    expect(tellGuest({ kind: 'two-hours' }, scene({ date })).letter.sms).toContain('(przykład)');
  });

  test('seats for several people', () => {
    expect(said({ kind: 'offer', until: UNTIL })).toContain('Zwolniło się miejsce:');
    expect(said({ kind: 'offer', until: UNTIL }, { signUp: aSignUp({ party: adults(3) }) })).toContain(
      'Zwolniły się miejsca dla 3 osób:',
    );
  });

  test('only what changed: the place is named as it was where it was another', () => {
    const moved = { kind: 'moved', from: UNTIL, fromVenue: 'Biblioteka', reason: 'Remont.', standing: 'seated' } as const;
    expect(said(moved)).toContain(
      'Było: w piątek 27 listopada o 18:00, Biblioteka.\nJest: w sobotę 28 listopada o 11:00 (do 13:00), Świetlica',
    );
    expect(said({ ...moved, fromVenue: null })).toContain('Było: w piątek 27 listopada o 18:00.\n');
  });

  test('a change of later hours alone names all of them, not the same start twice', () => {
    const sittings = ['28', '29'].map((day) => ({
      startsAt: `2026-11-${day}T10:00:00.000Z`,
      endsAt: `2026-11-${day}T14:00:00.000Z`,
    }));
    const date = { ...scene().date, sittings };
    const moved = { kind: 'moved', from: date.startsAt, fromVenue: null, reason: null, standing: 'seated' } as const;
    expect(said(moved, { date })).toContain(
      'sklepów”.\nJest: w sobotę 28 listopada o 11:00 (do 15:00); w niedzielę 29 listopada o 11:00 (do 15:00), Świetlica',
    );
  });

  test('a mail has no words about buttons, and says why it came', () => {
    const guardian = tellGuest({ kind: 'guardian', until: UNTIL, token: 't' }, scene()).letter.mail;
    expect(guardian).not.toContain('w czacie');
    expect(guardian).toContain('https://example.org/wydarzenia/zgoda/t');
    expect(guardian).toContain('podano przy zapisie');
  });
});

describe('what is asked', () => {
  const message = { id: 'msg_1', at: UNTIL };
  test.each(NEWS.map((news) => [news.kind, news] as const))('%s', (kind, news) => {
    const asked = askedOfGuest(news, { id: 'sup_1', dateId: 'dat_1' }, message);
    const expected = { offer: 'seat-offered', 'how-was-it': 'how-was-it' }[kind as string] ?? null;
    expect(asked?.kind ?? null).toBe(expected);
    if (asked !== null)
      expect(asked).toEqual({ kind: expected, signUpId: 'sup_1', dateId: 'dat_1', at: UNTIL, messageId: 'msg_1' });
  });
});

/** What is on: found by place, kind, day and words; one date with all that is known of it; never a dead end. */
import { describe, expect, test } from 'vitest';
import type { Understanding } from '../../bot/understanding/understanding.ts';
import { sitting, text, venue } from '../support/event-dates.ts';
import { offered } from '../support/event-programme.ts';
import { type Setting, talk } from '../support/talk.ts';
import { place, town } from '../support/town.ts';

/** Friday noon in the tests' Warsaw is 2026-11-20; these are the days after it. */
const at = (day: string, time = '10:00', minutes = 120) => {
  const one = sitting(`${day}T${time}:00.000Z`, minutes);
  return { sittings: [one], startsAt: one.startsAt, endsAt: one.endsAt };
};
const WALK = offered({ ...at('2026-11-28'), title: text('Spacer śladami dawnych sklepów'), venue: venue({ subarea: 'north' }) });
const CAFE = offered({
  id: 'dat_2',
  eventId: 'evt_2',
  kind: 'cafe',
  ...at('2026-11-22', '16:00'),
  title: text('Kawiarenka obywatelska'),
  venue: venue({ subarea: 'south' }),
});
const DUTY = offered({
  id: 'dat_3',
  eventId: 'evt_3',
  kind: 'duty',
  signUp: 'none',
  seats: { kind: 'unlimited' },
  ...at('2026-11-23', '14:00'),
  title: text('Dyżur streetworkera'),
  venue: venue({ subarea: 'south' }),
});
const ALL = [WALK, CAFE, DUTY];

const INFO: Partial<Understanding> = { intent: 'event_info' };
const WEEKEND: Partial<Understanding> = {
  ...INFO,
  said: {
    when: [{ day: { kind: 'weekend', of: 'this-week' }, time: null }],
    party: null,
    phones: [],
    emails: [],
    amountsGrosze: [],
  },
};

const inTown = (events: NonNullable<NonNullable<Setting['programme']>['events']>, setting: Partial<Setting> = {}) =>
  talk({ city: town(), ...setting, programme: { events } });

describe('what is on', () => {
  test('from the menu to the details in three taps', async () => {
    const talked = inTown({ offered: ALL });
    const where = await talked.presses('events', 'Wydarzenia');
    expect(where.options).toEqual(['Wszędzie', 'Północ', 'Południe', 'Menu']);
    const list = await talked.presses('everywhere', 'Wszędzie');
    expect(list.text).toContain('1. w niedzielę 22 listopada o 17:00: Kawiarenka obywatelska');
    expect(list.payloads).toContain('date:dat_1');
    const details = await talked.presses('date:dat_1');
    expect(details.text).toContain('Kiedy: w sobotę 28 listopada o 11:00, do 13:00');
    expect(details.text).toContain('zostało 30 miejsc');
    expect(details.text).toContain('nie wiemy jeszcze, czy');
    expect(details.text).toContain('https://example.org/wydarzenia/dat_1');
    expect(details.payloads).toContain('join:dat_1');
  });

  test('a part of the city in the message is not asked for again', async () => {
    const list = await inTown({ offered: ALL }).says('co się dzieje na Północy?', {
      ...INFO,
      place: place('', { street: null, text: 'Północ' }),
    });
    expect(list.text).toContain('Spacer śladami dawnych sklepów');
    expect(list.text).not.toContain('Kawiarenka');
  });

  test('days in the message are looked at first', async () => {
    const told = await inTown({ offered: ALL }).says('co się dzieje w weekend?', WEEKEND);
    expect(told.text).toContain('Kawiarenka obywatelska');
    expect(told.text).not.toContain('Spacer');
  });

  test('a kind is known by the words of the city', async () => {
    expect((await inTown({ offered: ALL }).says('są jakieś spacery?', INFO)).text).toContain('Spacer śladami dawnych sklepów');
  });

  test('a word of a title finds it', async () => {
    expect((await inTown({ offered: ALL }).says('kiedy kawiarenka?', INFO)).text).toContain('w niedzielę 22 listopada o 17:00');
  });

  const TODAY_NORTH: Partial<Understanding> = {
    ...INFO,
    place: place('', { street: null }),
    said: { when: [{ day: { kind: 'in-days', days: 0 }, time: null }], party: null, phones: [], emails: [], amountsGrosze: [] },
  };

  test('nothing on that day: the next ones there', async () => {
    const told = await inTown({ offered: ALL }).says('co się dzieje dziś na Północy?', TODAY_NORTH);
    expect(told.text).toContain('Wtedy nic takiego nie ma. Najbliższe na Północy');
    expect(told.text).toContain('Spacer śladami dawnych sklepów');
  });

  test('nothing there at all: the next ones elsewhere', async () => {
    const told = await inTown({ offered: [CAFE] }).says('co się dzieje dziś na Północy?', TODAY_NORTH);
    expect(told.text).toContain('Czegoś takiego teraz nie znajduję');
    expect(told.text).toContain('Kawiarenka obywatelska');
  });

  test('a question about seats is answered with the details, "tak" signs up', async () => {
    const talked = inTown({ offered: [WALK] });
    expect((await talked.says('czy są jeszcze miejsca na spacer?', { intent: 'event_signup' })).text).toContain(
      'zostało 30 miejsc',
    );
    expect((await talked.says('tak', { answer: 'yes' })).text).toContain('Ile osób przyjdzie?');
  });

  test('the way is told once more', async () => {
    const talked = inTown({ offered: [WALK] });
    await talked.presses('date:dat_1');
    expect((await talked.says('jak tam dojechać?', { intent: 'status_query' })).text).toContain('Gdzie: Przykładowa świetlica');
  });

  test('nothing at all: where new ones will be, and a person', async () => {
    const told = await inTown({ offered: [] }).says('są jakieś spacery?', INFO);
    expect(told.text).toContain('https://example.org/wydarzenia');
    expect(told.payloads).toContain('human');
  });

  test('"a na Południu?" goes on with what was asked', async () => {
    const other = offered({
      id: 'dat_9',
      eventId: 'evt_9',
      ...at('2026-11-29'),
      title: text('Spacer po parku'),
      venue: venue({ subarea: 'south' }),
    });
    const talked = inTown({ offered: [...ALL, other] });
    await talked.says('spacery?', INFO);
    const told = await talked.says('a na Południu?', { ...INFO, place: place('', { street: null, subarea: 'south' }) });
    expect(told.text).toContain('Spacer po parku');
    expect(told.text).not.toContain('dawnych sklepów');
  });

  test('more than five: the next ones by "Więcej", numbers typed mean the list', async () => {
    const many = [1, 2, 3, 4, 5, 6, 7].map((n) =>
      offered({ id: `dat_${n}`, eventId: `evt_${n}`, ...at(`2026-11-2${n + 1}`), title: text(`Spacer ${n}`) }),
    );
    const talked = inTown({ offered: many });
    const first = await talked.says('spacery', INFO);
    expect(first.options.slice(0, 6)).toEqual(['1. Spacer', '2. Spacer', '3. Spacer', '4. Spacer', '5. Spacer', 'Więcej']);
    const second = await talked.says('więcej');
    expect(second.text).toContain('Spacer 6');
    expect((await talked.says('2')).text).toContain('Spacer 7');
  });

  test('an example says that it is one', async () => {
    const told = await inTown({ offered: [offered({ ...at('2026-11-28'), title: text('Spacer'), example: true })] }).presses(
      'date:dat_1',
    );
    expect(told.text).toContain('Spacer (przykład)');
  });

  test('what was cancelled or moved is said first', async () => {
    const cancelled = offered({
      ...at('2026-11-28'),
      signUps: 'closed',
      state: { name: 'cancelled', since: '2026-11-19T10:00:00.000Z', reason: 'burza' },
    });
    const told = await inTown({ offered: [cancelled] }).presses('date:dat_1');
    expect(told.text).toContain('ODWOŁANE. Powód: burza');
    expect(told.payloads).not.toContain('join:dat_1');
    const moved = offered({
      ...at('2026-11-28'),
      state: {
        name: 'moved',
        since: '2026-11-19T10:00:00.000Z',
        from: '2026-11-27T10:00:00.000Z',
        fromVenue: 'Biblioteka',
        reason: null,
      },
    });
    expect((await inTown({ offered: [moved] }).presses('date:dat_1')).text).toContain(
      'wcześniej zapowiadane w piątek 27 listopada o 11:00, Biblioteka',
    );
  });

  test('a date that is not there is no dead end', async () => {
    const told = await inTown({ offered: [] }).presses('date:gone');
    expect(told.text).toContain('nie ma już na liście');
    expect(told.payloads).toContain('events');
  });

  test('when all seats are taken, the waiting list is told', async () => {
    const told = await inTown({ offered: [WALK], counts: { dat_1: { free: 0, waiting: 4 } } }).presses('date:dat_1');
    expect(told.text).toContain('jest lista oczekujących (4 przed Tobą)');
  });

  test('in the middle of a report it is answered and the report goes on', async () => {
    const talked = inTown({ offered: ALL });
    await talked.says('nie świeci latarnia', { intent: 'report_issue', category: 'lighting', categoryConfidence: 1 });
    const told = await talked.says('co się u was dzieje?', INFO);
    expect(told.text).toContain('Kawiarenka obywatelska');
    expect(told.text).toContain('Gdzie to jest?');
  });
});

describe('our people in the streets', () => {
  test.each(['gdzie spotkam streetworkera?', 'kiedy jest dyżur?'])(
    '"%s" is answered with duty hours, nothing to sign up for',
    async (words) => {
      const told = await inTown({ offered: ALL }).says(words, { intent: 'talk_to_human', confidence: 0.98 });
      expect(told.text).toContain('Dyżur streetworkera');
      expect(told.text).toContain('Bez zapisów');
      expect(told.payloads).not.toContain('join:dat_3');
    },
  );

  test.each([
    ['skarga: streetworkera nie było na dyżurze', { intent: 'talk_to_human', formal: 'complaint' }, 'To wygląda na skargę'],
    ['gdzie jest dyżur apteki?', { intent: 'out_of_scope' }, 'Tego tu nie załatwię'],
  ] as const)('"%s" is something else', async (words, as, answer) => {
    expect((await inTown({ offered: ALL }).says(words, as)).text).toContain(answer);
  });

  test('they are not among what is on otherwise', async () => {
    const talked = inTown({ offered: ALL });
    await talked.presses('events');
    expect((await talked.presses('everywhere')).text).not.toContain('Dyżur');
  });

  test('none announced: a message for a person', async () => {
    const told = await inTown({ offered: [WALK] }).says('gdzie jest streetworker?', {
      intent: 'talk_to_human',
      confidence: 0.98,
    });
    expect(told.text).toContain('Nie ma teraz ogłoszonego dyżuru');
    expect(told.payloads).toContain('human');
  });
});

describe('a plan under consultation', () => {
  const PLAN = offered(
    { ...at('2026-11-30'), title: text('Plan dla Północy') },
    {
      title: text('Plan dla Północy'),
      consultation: { channels: text('pisemnie w urzędzie albo e-mailem'), until: '2026-12-15' },
    },
  );

  test.each([
    ['mam uwagi do planu', { intent: 'out_of_scope', confidence: 0.36 }],
    ['uwaga do planu: za mało zieleni', { intent: 'report_issue', category: 'trees', categoryConfidence: 0.9 }],
    ['gdzie są konsultacje planu?', { intent: 'event_info' }],
  ] as const)('"%s" gets the announced channels and is no remark', async (words, as) => {
    const talked = inTown({ offered: [PLAN] });
    const told = await talked.says(words, as);
    expect(told.text).toContain('pisemnie w urzędzie albo e-mailem');
    expect(told.text).toContain('Te słowa na czacie nie są uwagą w konsultacjach');
    expect(told.text).toContain('do wtorku 15 grudnia');
    expect(told.payloads).toContain('date:dat_1');
    expect(talked.commands).toEqual([]);
  });

  test('words beside its meeting are answered the same', async () => {
    const talked = inTown({ offered: [PLAN] });
    await talked.presses('date:dat_1');
    const told = await talked.says('powinno być więcej ławek', { intent: 'out_of_scope' });
    expect(told.text).toContain('nie są uwagą w konsultacjach');
    expect(talked.commands).toEqual([]);
  });

  test('without one the office says where', async () => {
    const told = await inTown({ offered: [WALK] }).says('mam uwagi do planu', { intent: 'out_of_scope' });
    expect(told.text).toContain('nie są uwagą w konsultacjach');
    expect(told.payloads).toContain('human');
  });
});

describe('right after a report', () => {
  test('"a ile to potrwa?" is about that report', async () => {
    const talked = inTown({ offered: ALL });
    await talked.says('nie świeci latarnia', {
      intent: 'report_issue',
      category: 'lighting',
      categoryConfidence: 1,
      place: place('Lipowa'),
    });
    await talked.says('tak', { answer: 'yes' });
    const told = await talked.says('a ile to potrwa?', { intent: 'event_info', confidence: 0.42 });
    expect(told.text).toContain('T-2026-00001');
    expect(told.text).toContain('Odpowiedź do piątku 27 listopada');
  });
});

/** Signing up, changing, cancelling, offers, a guardian's yes, how it was: in the chat, with seats counted by the real decisions. */
import { describe, expect, test } from 'vitest';
import type { Understanding } from '../../bot/understanding/understanding.ts';
import { eventDate, signUp, sitting, text, venue } from '../support/event-dates.ts';
import { offered } from '../support/event-programme.ts';
import { talk } from '../support/talk.ts';
import { NO, town, YES } from '../support/town.ts';

type Events = NonNullable<NonNullable<Parameters<typeof talk>[0]['programme']>['events']>;
const inTown = (events: Events) => talk({ city: town(), programme: { events } });

const at = (day: string, time = '10:00') => {
  const one = sitting(`${day}T${time}:00.000Z`, 120);
  return { sittings: [one], startsAt: one.startsAt, endsAt: one.endsAt };
};
const WALK = offered({
  ...at('2026-11-28'),
  title: text('Spacer śladami dawnych sklepów'),
  venue: venue({ directions: 'Od przystanku w lewo.' }),
});
const ADULTS = offered({ ...at('2026-11-28'), title: text('Debata') }, { age: { least: 18, most: null }, partyMost: 2 });
const SIGN_UP: Partial<Understanding> = { intent: 'event_signup' };
const CANCEL: Partial<Understanding> = { intent: 'event_cancel' };
const said = (adults: number, ages: readonly (number | null)[] = [], onlyTotal = false): Pick<Understanding, 'said'> => ({
  said: {
    when: [],
    party: { adults, children: ages.map((age) => ({ age })), onlyTotal },
    phones: [],
    emails: [],
    amountsGrosze: [],
  },
});
const mine = (changed: Parameters<typeof signUp>[0] = {}) =>
  signUp({
    id: 'sup_1',
    dateId: 'dat_1',
    eventId: 'evt_1',
    personId: 'per_1',
    contact: { kind: 'chat', conversationId: 'messenger:1' },
    ...changed,
  });
const WAITING = { name: 'waiting', since: '2026-11-19T10:00:00.000Z', ticket: 3 } as const;
const OFFERED = { name: 'offered', since: '2026-11-20T10:00:00.000Z', ticket: 1, until: '2026-11-20T22:00:00.000Z' } as const;

describe('signing up', () => {
  test('asks how many and a name, shows it once, and says the code, the calendar, the way and how to cancel', async () => {
    const talked = inTown({ offered: [WALK] });
    const who = await talked.presses('join:dat_1');
    expect(who.text).toContain('Ile osób przyjdzie?');
    expect(who.options).toEqual([
      '1 dorosły',
      '2 dorosłych',
      '1 dorosły, 1 dziecko',
      '1 dorosły, 2 dzieci',
      'Tylko dziecko',
      'Anuluj',
      'Człowiek',
    ]);
    expect((await talked.presses('party:2.0', '2 dorosłych')).text).toContain('Na jakie imię');
    const summary = await talked.says('Ola', { intent: 'report_issue', confidence: 0.4 });
    expect(summary.text).toContain('2 osoby dorosłe, imię: Ola');
    expect(summary.text).toContain('Zapisać?');
    const done = await talked.says('tak', YES);
    expect(done.text).toContain('Kod na wejście: K7M 2QX');
    expect(done.text).toContain('https://example.org/wydarzenia/zapis/K7M2QX.ics');
    expect(done.text).toContain('Jak dojść: Od przystanku w lewo.');
    expect(done.text).toContain('rezygnuję');
    expect(talked.commands).toEqual([
      { kind: 'sign-up', dateId: 'dat_1', party: { adults: 2, children: [] }, name: 'Ola', answers: [], language: 'pl' },
    ]);
    expect(talked.events.counts.get('dat_1')?.free).toBe(28);
  });

  test('what was said first is not asked again', async () => {
    const talked = inTown({ offered: [WALK] });
    const name = await talked.says('zapisz nas na spacer, będzie nas dwoje z dzieckiem 5 lat', { ...SIGN_UP, ...said(2, [5]) });
    expect(name.text).toContain('Na jakie imię');
    const summary = await talked.presses('skip', 'Bez imienia');
    expect(summary.text).toContain('2 osoby dorosłe i 1 dziecko (5 lat)');
  });

  test('an event for adults asks no ages, and one seat each is counted from a bare number', async () => {
    const talked = inTown({ offered: [ADULTS] });
    await talked.presses('join:dat_1');
    expect((await talked.says('2')).text).toContain('Na jakie imię');
  });

  test('only the number was said: who of them is under age is asked, then the ages', async () => {
    const talked = inTown({ offered: [WALK] });
    await talked.presses('join:dat_1');
    const minors = await talked.says('będzie nas czworo', { intent: 'event_cancel', ...said(4, [], true) });
    expect(minors.text).toContain('Ile z tych 4 osób nie ma 18 lat?');
    expect((await talked.says('2')).text).toContain('Ile lat mają dzieci?');
    expect((await talked.says('5')).text).toContain('wiek każdego dziecka (2)');
    expect((await talked.says('5 i 8')).text).toContain('Na jakie imię');
    expect((await talked.says('Ola')).text).toContain('2 osoby dorosłe i 2 dzieci (5 lat, 8 lat)');
  });

  test('a required question of the organiser is asked, others are not', async () => {
    const questions = [
      { id: 'shoes', text: text('Rozmiar buta?'), required: true },
      { id: 'tea', text: text('Kawa czy herbata?'), required: false },
    ];
    const talked = inTown({ offered: [offered({ ...at('2026-11-28') }, { questions })] });
    await talked.presses('join:dat_1');
    await talked.presses('party:1.0');
    expect((await talked.says('Ola')).text).toContain('Rozmiar buta?');
    const summary = await talked.says('38');
    expect(summary.text).toContain('Rozmiar buta? 38');
    await talked.presses('yes');
    expect(talked.commands).toMatchObject([{ answers: [{ questionId: 'shoes', text: '38' }] }]);
  });

  test('too many people for one sign-up, or of another age: it is said and asked again', async () => {
    const talked = inTown({ offered: [offered({ ...at('2026-11-28') }, { age: { least: 7, most: 12 }, partyMost: 3 })] });
    await talked.presses('join:dat_1');
    expect((await talked.says('nas pięcioro', said(5, [], true))).text).toContain('najwyżej 3 osoby');
    expect((await talked.says('dziecko 5 lat', said(0, [5]))).text).toContain('7–12 lat');
    expect((await talked.says('dziecko 8 lat', said(0, [8]))).text).toContain('Na jakie imię');
  });

  test('a child without an adult: the seat is held, and how a guardian agrees is said in three ways', async () => {
    const talked = inTown({ offered: [WALK] });
    await talked.presses('join:dat_1');
    expect((await talked.says('mam 15 lat', { child: true })).text).toContain('Na jakie imię');
    expect((await talked.says('Kuba')).text).toContain('zgoda rodzica lub opiekuna');
    const held = await talked.presses('yes', 'Tak, zapisz');
    expect(held.text).toContain('https://example.org/wydarzenia/zgoda/token-sup_1');
    expect(held.text).toContain('na papierze');
    expect(held.text).toContain('do niedzieli 22 listopada, godz. 12:00');
    expect(held.payloads).toContain('guardian-yes:sup_1');
    const asked = await talked.presses('guardian-yes:sup_1');
    expect(asked.text).toContain('imię i nazwisko');
    expect((await talked.says('tak', YES)).text).toContain('imię i nazwisko');
    expect((await talked.says('Anna Przykładowa')).text).toContain('zgoda jest zapisana');
    expect(talked.events.signUps.get('sup_1')).toMatchObject({
      state: { name: 'seated' },
      guardian: { kind: 'agreed', how: 'chat' },
    });
  });

  test('full: the waiting list with one’s place', async () => {
    const talked = inTown({ offered: [WALK], counts: { dat_1: { free: 0, waiting: 2 } } });
    await talked.presses('join:dat_1');
    await talked.presses('party:1.0');
    const summary = await talked.says('Ola');
    expect(summary.text).toContain('Wszystkie miejsca są zajęte');
    expect(summary.options[0]).toBe('Tak, na listę');
    expect((await talked.says('tak', YES)).text).toContain('Twoje miejsce na liście: 3');
  });

  test('room for fewer: they may be fewer', async () => {
    const talked = inTown({ offered: [WALK], counts: { dat_1: { free: 2 } } });
    await talked.says('zapisz nas czworo na spacer', { ...SIGN_UP, ...said(3, [7]) });
    const summary = await talked.says('Ola');
    expect(summary.text).toContain('Wolnych miejsc: 2, a Was jest więcej');
    await talked.presses('fewer', 'Mniej osób');
    expect((await talked.presses('party:2.0')).text).toContain('Zapisać?');
    expect((await talked.presses('yes')).text).toContain('Kod na wejście');
  });

  test('the last seat went in between: it is said, and fewer may come', async () => {
    const talked = inTown({ offered: [offered({ ...at('2026-11-20', '12:30') })], counts: { dat_1: { free: 0 } } });
    await talked.presses('join:dat_1');
    await talked.presses('party:1.0');
    await talked.says('Ola');
    expect((await talked.says('tak', YES)).text).toContain('nie ma teraz wolnych miejsc');
  });

  test('what follows is about the sign-up just made', async () => {
    const talked = inTown({ offered: [WALK] });
    await talked.presses('join:dat_1');
    await talked.presses('party:1.0');
    await talked.says('Ola');
    await talked.presses('yes');
    const changed = await talked.says('będziemy we dwoje', { intent: 'event_signup', ...said(2) });
    expect(changed.text).toContain('Zmienione');
    expect(changed.text).toContain('2 osoby dorosłe');
    expect((await talked.says('jednak nie przyjdę', CANCEL)).text).toContain('Zrezygnować?');
  });

  test('"zapisz mnie" again is no new search', async () => {
    const talked = inTown({ offered: [WALK] });
    await talked.presses('join:dat_1');
    expect((await talked.says('no to zapisz mnie', SIGN_UP)).text).toContain('liczbę osób');
  });

  test('without naming an event it is asked which', async () => {
    const other = offered({ id: 'dat_2', eventId: 'evt_2', ...at('2026-11-29'), title: text('Drugi') });
    const talked = inTown({ offered: [WALK, other] });
    const which = await talked.says('chcę się zapisać', { ...SIGN_UP, ...said(2) });
    expect(which.text).toContain('Na co zapisać?');
    expect((await talked.says('1')).text).toContain('Na jakie imię');
  });

  test('"tak" after the details is a sign-up', async () => {
    const talked = inTown({ offered: [WALK] });
    await talked.presses('date:dat_1');
    expect((await talked.says('tak', YES)).text).toContain('Ile osób przyjdzie?');
  });

  test('who has signed up before sees that sign-up', async () => {
    const again = await inTown({ offered: [WALK], signUps: [mine()] }).presses('join:dat_1');
    expect(again.text).toContain('Masz już zapis na to wydarzenie');
    expect(again.text).toContain('K7M 2QX');
  });

  test.each(['anuluj', 'nie'])('"%s" at the end saves nothing', async (word) => {
    const talked = inTown({ offered: [WALK] });
    await talked.presses('join:dat_1');
    await talked.presses('party:1.0');
    await talked.says('Ola');
    const told = await talked.says(word, word === 'nie' ? NO : { global: 'cancel' });
    expect(told.text).toContain('nic nie zapisuję');
    expect(talked.commands).toEqual([]);
  });

  test('a "tak" is no name', async () => {
    const talked = inTown({ offered: [WALK] });
    await talked.presses('join:dat_1');
    await talked.presses('party:1.0');
    expect((await talked.says('tak', YES)).text).toContain('Wystarczy imię');
  });

  test('"wstecz" asks the question before', async () => {
    const talked = inTown({ offered: [WALK] });
    await talked.presses('join:dat_1');
    await talked.presses('party:1.0');
    expect((await talked.says('wstecz', { global: 'back' })).text).toContain('Ile osób przyjdzie?');
  });
});

describe('own sign-ups', () => {
  const second = offered({ id: 'dat_2', eventId: 'evt_2', kind: 'cafe', ...at('2026-11-29'), title: text('Kawiarenka') });
  const two = [mine(), mine({ id: 'sup_2', dateId: 'dat_2', eventId: 'evt_2', code: 'P4R9TZ' })];

  test('none: what is on', async () => {
    const told = await inTown({}).says('moje zapisy');
    expect(told.text).toContain('Nie masz teraz żadnych zapisów');
    expect(told.payloads).toContain('events');
  });

  test('one is shown with everything', async () => {
    const told = await inTown({ offered: [WALK], signUps: [mine()] }).presses('my-events');
    expect(told.text).toContain('Miejsce jest Twoje: 1 osoba dorosła');
    expect(told.payloads.slice(0, 2)).toEqual(['seat-change:sup_1', 'seat-cancel:sup_1']);
  });

  test('several are listed, a number shows one', async () => {
    const talked = inTown({ offered: [WALK, second], signUps: two });
    expect((await talked.presses('my-events')).text).toContain('2. Kawiarenka');
    expect((await talked.says('2')).text).toContain('P4R 9TZ');
  });

  test('who waits is told the place and why nobody has moved up', async () => {
    const told = await inTown({
      offered: [WALK],
      signUps: [mine({ state: WAITING })],
      counts: { dat_1: { free: 0, waiting: 3 } },
    }).presses('my-events');
    expect(told.text).toContain('Lista oczekujących, miejsce 3');
    expect(told.text).toContain('nikt nie zrezygnował');
  });

  test('"rezygnuję" with one sign-up: asked once, then the seat is free', async () => {
    const talked = inTown({ offered: [WALK], signUps: [mine()], counts: { dat_1: { free: 29 } } });
    expect((await talked.says('rezygnuję ze spaceru', CANCEL)).text).toContain('Zrezygnować? Spacer');
    expect((await talked.says('tak', YES)).text).toContain('Zapis odwołany');
    expect(talked.events.counts.get('dat_1')?.free).toBe(30);
  });

  test('"wypisz mnie", which elsewhere only stops, is about the seat', async () => {
    const talked = inTown({ offered: [WALK], signUps: [mine()] });
    expect((await talked.says('wypisz mnie', { ...CANCEL, global: 'stop' })).text).toContain('Zrezygnować?');
    expect((await talked.says('nie', NO)).text).toContain('zostaje bez zmian');
    expect(talked.commands).toEqual([]);
  });

  test('with several it is asked which, unless the words say', async () => {
    const talked = inTown({ offered: [WALK, second], signUps: two });
    expect((await talked.says('rezygnuję', CANCEL)).text).toContain('O który zapis chodzi?');
    expect((await talked.says('rezygnuję z kawiarenki', CANCEL)).text).toContain('Zrezygnować? Kawiarenka');
  });

  test('a day names one of several', async () => {
    const talked = inTown({ offered: [WALK, second], signUps: two });
    const when = [{ day: { kind: 'date', day: 29, month: 11, year: null }, time: null }] as const;
    const told = await talked.says('29 listopada nie przyjdę', { ...CANCEL, said: { ...said(0).said, party: null, when } });
    expect(told.text).toContain('Zrezygnować? Kawiarenka');
  });

  test('the number of people changes, seats with it', async () => {
    const talked = inTown({ offered: [WALK], signUps: [mine()], counts: { dat_1: { free: 1 } } });
    expect((await talked.presses('seat-change:sup_1')).text).toContain('Teraz zapisane: 1 osoba dorosła');
    expect((await talked.says('5 dorosłych', said(5))).text).toContain('nie ma teraz wolnych miejsc');
    expect((await talked.says('2 dorosłych', said(2))).text).toContain('Zmienione');
    expect(talked.events.counts.get('dat_1')?.free).toBe(0);
  });

  test('another person’s sign-up is as if it did not exist', async () => {
    const talked = inTown({ offered: [WALK], signUps: [mine({ personId: 'per_other' })] });
    for (const payload of ['seat:sup_1', 'seat-cancel:sup_1', 'seat-change:sup_1'])
      expect((await talked.presses(payload)).text).toContain('Nie znajduję tego zapisu');
    expect((await talked.presses('offer-yes:sup_1')).text).toContain('Nie znajduję tego zapisu');
  });
});

describe('an offer', () => {
  const asked = {
    kind: 'seat-offered',
    signUpId: 'sup_1',
    dateId: 'dat_1',
    at: '2026-11-20T10:00:00.000Z',
    messageId: 'msg_1',
  } as const;
  const offeredTo = () => {
    const talked = inTown({ offered: [WALK], signUps: [mine({ state: OFFERED })], counts: { dat_1: { free: 0 } } });
    talked.becomes({ asked });
    return talked;
  };

  test.each(['tak', 'biorę'])('"%s" takes the seat', async (word) => {
    const talked = offeredTo();
    const told = await talked.says(word, word === 'tak' ? YES : { intent: 'event_signup', confidence: 0.6 });
    expect(told.text).toContain('Miejsce jest Twoje');
    expect(talked.events.signUps.get('sup_1')?.state.name).toBe('seated');
  });

  test('"nie" passes it on', async () => {
    const talked = offeredTo();
    expect((await talked.says('nie', NO)).text).toContain('dostanie następna osoba');
    expect(talked.events.counts.get('dat_1')?.free).toBe(1);
  });

  test('its button works days later, too: too late is said, nothing breaks', async () => {
    const talked = offeredTo();
    talked.waits(60 * 24);
    const told = await talked.presses('offer-yes:sup_1');
    expect(told.text).toContain('nie czeka już na Ciebie');
    expect(told.payloads).toContain('my-events');
  });

  test('another matter goes first; the offer stays', async () => {
    const talked = offeredTo();
    const told = await talked.says('nie świeci latarnia na Lipowej 12', {
      intent: 'report_issue',
      category: 'lighting',
      categoryConfidence: 0.9,
      answer: null,
    });
    expect(told.text).toContain('Gdzie to jest?');
    expect(talked.events.signUps.get('sup_1')?.state.name).toBe('offered');
  });
});

describe('how it was', () => {
  const asked = {
    kind: 'how-was-it',
    signUpId: 'sup_1',
    dateId: 'dat_1',
    at: '2026-11-20T10:00:00.000Z',
    messageId: 'msg_1',
  } as const;

  test('a face and one sentence', async () => {
    const talked = inTown({ offered: [WALK], signUps: [mine()] });
    talked.becomes({ asked });
    expect((await talked.says('🙂')).text).toContain('jedno zdanie');
    expect((await talked.says('Przewodnik świetnie opowiadał.', { intent: 'event_info', confidence: 0.6 })).text).toContain(
      'Dziękujemy',
    );
    expect(talked.events.signUps.get('sup_1')?.feedback).toMatchObject({ mood: 'good', words: 'Przewodnik świetnie opowiadał.' });
  });

  test('the sentence may be left out', async () => {
    const talked = inTown({ offered: [WALK], signUps: [mine()] });
    await talked.presses('felt:sup_1.so-so');
    expect((await talked.says('pomiń')).text).toContain('Dziękujemy');
    expect(talked.events.signUps.get('sup_1')?.feedback).toMatchObject({ mood: 'so-so', words: null });
  });

  test('a report after it is a report', async () => {
    const talked = inTown({ offered: [WALK], signUps: [mine()] });
    await talked.presses('felt:sup_1.bad');
    const told = await talked.says('nie świeci latarnia', {
      intent: 'report_issue',
      category: 'lighting',
      categoryConfidence: 0.9,
    });
    expect(told.text).toContain('Gdzie to jest?');
    expect(talked.events.signUps.get('sup_1')?.feedback?.words).toBeNull();
  });
});

describe('a date of long ago', () => {
  test('cannot be joined', async () => {
    const past = offered({ ...eventDate(), ...at('2026-11-01'), id: 'dat_1', eventId: 'evt_1' });
    expect((await inTown({ offered: [past] }).presses('join:dat_1')).text).toContain('już się zaczęło');
  });
});

import { describe, expect, it } from 'vitest';
import { decideSignUp } from '../../shared/events/decide-sign-up.ts';
import type { SignUpCommand } from '../../shared/events/sign-up-commands.ts';
import type { SignUp } from '../../shared/events/sign-up-model.ts';
import { aDate, adults, aSignUp, children, free, NOW, signingUp } from '../support/events.ts';

const later = (hours: number): string => new Date(Date.parse(NOW) + hours * 3_600_000).toISOString();
const given = (before: SignUp | null) => ({
  when: (command: SignUpCommand) => {
    const decision = decideSignUp(before, command);
    return decision.kind === 'refused'
      ? { refused: decision.code }
      : { state: decision.signUp.state, guards: decision.guards, facts: decision.facts, signUp: decision.signUp };
  },
});
const date = aDate();
const base = { at: NOW, by: 'resident' };
const parent = { adults: 1, children: [{ age: 6 }] };

describe('signing up', () => {
  it('takes the seats while nobody waits', () => {
    expect(given(null).when(signingUp({ party: adults(2) }))).toMatchObject({
      state: { name: 'seated' },
      guards: [
        { counter: 'free', delta: -2, min: 0 },
        { counter: 'waiting', delta: 0, max: 0 },
      ],
      facts: ['SignedUp'],
    });
  });

  it('joins those who wait when the party does not fit, and when somebody waits already', () => {
    for (const counts of [free(date.seats, { free: 1 }), free(date.seats, { waiting: 1 })])
      expect(given(null).when(signingUp({ party: adults(2), counts, ticket: 7 }))).toMatchObject({
        state: { name: 'waiting', ticket: 7 },
        guards: [{ counter: 'waiting', delta: 1 }],
        facts: ['SignedUp', 'WaitingJoined'],
      });
  });

  it('in the last two hours the first to come has the seat, whoever waits, and nobody begins to wait', () => {
    const soon = aDate({ inHours: 1.5 });
    const counts = free(soon.seats, { free: 1, waiting: 4 });
    expect(given(null).when(signingUp({ date: soon, counts }))).toMatchObject({ state: { name: 'seated' } });
    expect(given(null).when(signingUp({ date: soon, counts, party: adults(2) }))).toEqual({ refused: 'seats.not-enough' });
  });

  it('children alone keep their seat until a guardian agrees, never past two hours before the start', () => {
    expect(given(null).when(signingUp({ party: children(15) }))).toMatchObject({
      state: { name: 'held', why: 'guardian', until: later(48) },
      facts: ['SignedUp', 'GuardianAsked'],
    });
    expect(given(null).when(signingUp({ date: aDate({ inHours: 10 }), party: children(15) }))).toMatchObject({
      state: { name: 'held', why: 'guardian', until: later(8) },
    });
    expect(given(null).when(signingUp({ date: aDate({ inHours: 1 }), party: children(15) }))).toEqual({
      refused: 'guardian.too-late',
    });
    expect(given(null).when(signingUp({ date: aDate({ inHours: 1 }), party: children(15), paperConsent: true }))).toMatchObject({
      state: { name: 'seated' },
    });
  });

  it('an adult who comes along is the guardian', () => {
    expect(given(null).when(signingUp({ party: parent }))).toMatchObject({
      state: { name: 'seated' },
      signUp: { guardian: { kind: 'in-party' } },
    });
  });

  it('a web guest keeps the seat for half an hour, and such seats never exceed their share', () => {
    const web = {
      channel: 'web' as const,
      codeMinutes: 30,
      webHoldShare: 0.5,
      date: aDate({ seats: { kind: 'shared', total: 10 } }),
    };
    const counts = free(web.date.seats);
    expect(given(null).when(signingUp({ ...web, counts, party: adults(2) }))).toMatchObject({
      state: { name: 'held', why: 'web-code', until: later(0.5) },
      guards: [{ counter: 'free' }, { counter: 'waiting' }, { counter: 'webHeld', delta: 2, max: 5 }],
      facts: ['SignedUp', 'CodeAsked'],
    });
    expect(given(null).when(signingUp({ ...web, counts: { ...counts, webHeld: 4 }, party: adults(2) }))).toEqual({
      refused: 'web.too-many-unconfirmed',
    });
  });

  it('the code counts until its half hour is over, also before the timer rings', () => {
    const held = aSignUp({
      by: 'web',
      codeBy: later(0.5),
      state: { name: 'held', since: NOW, why: 'web-code', until: later(0.5) },
    });
    const enter = (at: string) => given(held).when({ ...base, at, kind: 'EnterCode', date, guardianHours: 48 });
    expect(enter(later(0.49))).toMatchObject({ state: { name: 'seated' }, facts: ['CodeEntered'] });
    expect(enter(later(0.5))).toEqual({ refused: 'sign-up.ended' });
  });

  const refusals: readonly (readonly [string, Parameters<typeof signingUp>[0]])[] = [
    ['date.no-sign-up', { date: aDate({ signUp: 'none' }) }],
    ['date.over', { date: aDate({ inHours: -1 }) }],
    ['date.over', { date: aDate({ inHours: -5 }) }],
    ['date.closed', { date: aDate({ state: { name: 'cancelled', since: NOW, reason: 'deszcz' } }) }],
    ['date.closed', { date: aDate({ signUps: 'closed' }) }],
    ['party.empty', { party: adults(0) }],
    ['party.too-many', { party: adults(5), terms: { partyMost: 4, age: { least: null, most: null }, questions: [] } }],
    ['party.never-fits', { party: adults(4) }],
    [
      'age.not-fitting',
      { party: { adults: 1, children: [{ age: 5 }] }, terms: { partyMost: 6, age: { least: 7, most: 12 }, questions: [] } },
    ],
    ['sign-up.already', { already: true }],
  ];
  it.each(refusals)('is refused with %s', (refused, changed) => {
    expect(given(null).when(signingUp(changed))).toEqual({ refused });
  });

  it('wants an answer to what must be answered', () => {
    const terms = {
      partyMost: 6,
      age: { least: null, most: null },
      questions: [{ id: 'diet', text: { pl: 'Czego nie jesz?', uk: null, en: null }, required: true }],
    };
    expect(given(null).when(signingUp({ terms, answers: [{ questionId: 'diet', text: '  ' }] }))).toEqual({
      refused: 'question.missing',
    });
    expect(given(null).when(signingUp({ terms, answers: [{ questionId: 'diet', text: 'mięsa' }] }))).toMatchObject({
      state: { name: 'seated' },
    });
  });
});

describe('an offer of a freed seat', () => {
  const waiting = aSignUp({ state: { name: 'waiting', since: NOW, ticket: 3 }, party: adults(2) });
  const offered = aSignUp({ state: { name: 'offered', since: NOW, ticket: 3, until: later(12) }, party: adults(2) });

  it('takes the seats and the place among those who wait', () => {
    const counts = free(date.seats, { free: 2, waiting: 5 });
    expect(given(waiting).when({ ...base, kind: 'Offer', date, counts, until: later(12) })).toMatchObject({
      state: { name: 'offered', ticket: 3 },
      guards: [
        { counter: 'free', delta: -2, min: 0 },
        { counter: 'waiting', delta: -1 },
        { counter: 'left', delta: 1 },
      ],
      facts: ['SeatOffered'],
    });
  });

  it('is accepted in time, declined, or passes on', () => {
    expect(given(offered).when({ ...base, kind: 'Accept', date, guardianHours: 24 })).toMatchObject({
      state: { name: 'seated' },
      guards: [],
    });
    expect(given(offered).when({ ...base, at: later(13), kind: 'Accept', date, guardianHours: 24 })).toEqual({
      refused: 'sign-up.not-offered',
    });
    for (const command of [
      { ...base, kind: 'Decline', date },
      { ...base, at: later(13), kind: 'Lapse', date },
    ] as const)
      expect(given(offered).when(command)).toMatchObject({
        state: { name: 'ended' },
        guards: [{ counter: 'free', delta: 2 }],
        facts: expect.arrayContaining(['SignUpEnded', 'SeatsFreed']),
      });
  });

  it('a timer that comes early changes nothing', () => {
    expect(given(offered).when({ ...base, at: later(11), kind: 'Lapse', date })).toEqual({ refused: 'sign-up.not-waiting' });
  });

  it('is not made for whoever has not entered the code', () => {
    const unconfirmed = { ...waiting, codeBy: later(0.5) };
    expect(given(unconfirmed).when({ ...base, kind: 'Offer', date, counts: free(date.seats), until: later(12) })).toEqual({
      refused: 'seats.not-enough',
    });
  });
});

describe('changing the party', () => {
  const terms = { partyMost: 6, age: { least: null, most: null } };
  const seated = aSignUp({ party: adults(2) });
  const change = (party: SignUp['party'], counts = free(date.seats, { free: 1 })) =>
    given(seated).when({ ...base, kind: 'ChangeParty', date, counts, party, terms, guardianHours: 24 });

  it('takes what is more, gives back what is less', () => {
    expect(change(adults(3))).toMatchObject({ guards: [{ counter: 'free', delta: -1, min: 0 }], facts: ['SignUpChanged'] });
    expect(change(adults(1))).toMatchObject({ guards: [{ counter: 'free', delta: 1 }], facts: ['SignUpChanged', 'SeatsFreed'] });
  });

  it('does not grow past those who wait, or over what is free', () => {
    expect(change(adults(3), free(date.seats, { free: 1, waiting: 1 }))).toEqual({ refused: 'seats.not-enough' });
    expect(change(adults(3), free(date.seats, { free: 0 }))).toEqual({ refused: 'seats.not-enough' });
  });

  it('a seat that waits for a guardian is not kept longer by changing the party, and the guardian is not asked twice', () => {
    const held = aSignUp({
      party: children(15, 16),
      state: { name: 'held', since: NOW, why: 'guardian', until: later(24) },
      guardian: { kind: 'asked', at: NOW },
    });
    const changed = given(held).when({
      ...base,
      at: later(20),
      kind: 'ChangeParty',
      date,
      counts: free(date.seats, { free: 1 }),
      party: children(15),
      terms,
      guardianHours: 24,
    });
    expect(changed).toMatchObject({
      state: { name: 'held', until: later(24) },
      signUp: { guardian: { at: NOW } },
      facts: ['SignUpChanged', 'SeatsFreed'],
    });
  });

  it('children left alone need a guardian', () => {
    expect(change(children(15))).toMatchObject({
      state: { name: 'held', why: 'guardian' },
      signUp: { guardian: { kind: 'asked' } },
    });
  });
});

describe('the end of a sign-up', () => {
  it('cancelled before the start frees the seats; after it nothing changes', () => {
    expect(given(aSignUp()).when({ ...base, kind: 'Cancel', date })).toMatchObject({
      state: { name: 'ended', why: 'cancelled' },
      guards: [{ counter: 'free', delta: 1 }],
      facts: ['SignUpEnded', 'SeatsFreed'],
    });
    expect(given(aSignUp()).when({ ...base, at: later(80), kind: 'Cancel', date })).toEqual({ refused: 'date.over' });
  });

  it('whoever waits leaves the list', () => {
    const waiting = aSignUp({ state: { name: 'waiting', since: NOW, ticket: 3 } });
    expect(given(waiting).when({ ...base, kind: 'Cancel', date })).toMatchObject({
      guards: [
        { counter: 'waiting', delta: -1 },
        { counter: 'left', delta: 1 },
      ],
      facts: ['SignUpEnded'],
    });
  });

  it('an erased guest leaves a number, not a name', () => {
    const known = aSignUp({
      guardian: { kind: 'agreed', at: NOW, how: 'link', name: 'Maria' },
      answers: [{ questionId: 'diet', text: 'mięsa' }],
      feedback: { at: NOW, mood: 'good', words: 'Było super, pozdrawia Ola', shownBy: null },
    });
    const erased = given(known).when({ ...base, kind: 'Detach', date });
    expect(erased).toMatchObject({ state: { name: 'ended', why: 'erased' }, guards: [{ counter: 'free', delta: 1 }] });
    expect(JSON.stringify(erased)).not.toMatch(/Ola|Maria|mięsa|per_1|cnv_1/);
  });
});

describe('at the door', () => {
  const arrives = { ...base, kind: 'CheckIn', how: 'code', adults: 1, children: 0, arrivedAt: later(72), date } as const;
  it('whoever has a seat comes in once', () => {
    const inside = given(aSignUp()).when(arrives);
    expect(inside).toMatchObject({ signUp: { attendance: { how: 'code', adults: 1 } }, facts: ['GuestArrived'] });
    expect(given(aSignUp({ attendance: { at: NOW, how: 'qr', by: 'sw', adults: 1, children: 0 } })).when(arrives)).toEqual({
      refused: 'attendance.already',
    });
  });
  it('a seat that waits for a guardian is taken with the paper in hand', () => {
    const held = aSignUp({ state: { name: 'held', since: NOW, why: 'guardian', until: later(48) } });
    expect(given(held).when(arrives)).toMatchObject({ state: { name: 'seated' } });
  });
  it('a web guest at the door needs no code any more, and the seats held for codes are given back', () => {
    const held = aSignUp({ state: { name: 'held', since: NOW, why: 'web-code', until: later(1) }, codeBy: later(1) });
    expect(given(held).when(arrives)).toMatchObject({
      signUp: { codeBy: null, state: { name: 'seated' } },
      guards: [{ counter: 'webHeld', delta: -1 }],
    });
  });
  it('whoever waits or has cancelled has no seat', () => {
    expect(given(aSignUp({ state: { name: 'waiting', since: NOW, ticket: 1 } })).when(arrives)).toEqual({
      refused: 'sign-up.no-seat',
    });
    expect(given(aSignUp({ state: { name: 'ended', since: NOW, why: 'cancelled' } })).when(arrives)).toEqual({
      refused: 'sign-up.ended',
    });
  });
});

describe('a date that is at another time', () => {
  const soon = aDate({ inHours: 12 });
  const move = { ...base, kind: 'MoveWithDate', date: soon } as const;
  it('keeps a seat for an answer or a guardian no longer than until two hours before the new start', () => {
    for (const state of [
      { name: 'offered', since: NOW, ticket: 1, until: later(40) },
      { name: 'held', since: NOW, why: 'guardian', until: later(40) },
    ] as const)
      expect(given(aSignUp({ state })).when(move)).toMatchObject({ state: { name: state.name, until: later(10) }, guards: [] });
  });
  it('leaves a term that ends sooner, and everybody else, as they are', () => {
    const held = aSignUp({ state: { name: 'held', since: NOW, why: 'guardian', until: later(3) } });
    expect(given(held).when(move)).toMatchObject({ state: { until: later(3) } });
    expect(given(aSignUp()).when(move)).toMatchObject({ state: { name: 'seated' }, facts: [] });
  });
});

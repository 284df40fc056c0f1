/** What guests of events are told, on the real engine: by chat, SMS, mail or the call list, each once, and everybody in the report. */

import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { handler as fillSeats } from '../../functions/fill-seats.ts';
import { handler as tellGuests } from '../../functions/tell-guests.ts';
import type { Conversation } from '../../shared/conversations/model.ts';
import { putConversation, readConversation } from '../../shared/conversations/store.ts';
import type { Event, EventDate } from '../../shared/events/model.ts';
import { NOTICE_CLASSES, NoticeItemSchema, type NoticeKind } from '../../shared/events/notice-model.ts';
import { signUpFor } from '../../shared/events/sign-up-for.ts';
import type { GuestContact, SignUp } from '../../shared/events/sign-up-model.ts';
import { putDate, readDate } from '../../shared/events/store-dates.ts';
import { type NoticeReport, noticesOf } from '../../shared/events/store-notices.ts';
import { carryOutSignUp, guestsOf, readSignUp, readSituation, webCode } from '../../shared/events/store-sign-ups.ts';
import type { FactType } from '../../shared/platform/facts.ts';
import { keys, lists } from '../../shared/platform/keys.ts';
import { publishFactOf } from '../../shared/platform/outbox.ts';
import { causeOf, type Work } from '../../shared/platform/work.ts';
import { calledAbout, openCalls, readCall } from '../../shared/sending/call-store.ts';
import { recentMessages, waitingFor } from '../../shared/sending/waiting-store.ts';
import { testCity } from '../support/city.ts';
import { type Dynamo, startDynamo } from '../support/dynamo.ts';
import { aDate, adults, anEvent, children, NOW, putPublished, venue } from '../support/events.ts';
import { hearFacts } from '../support/hear-facts.ts';
import { newOutbound, sendOne } from '../support/outbound.ts';
import { type PostOffice, startPostOffice } from '../support/post-office.ts';
import { aConversation } from '../support/talk.ts';
import { inWork } from '../support/work.ts';

const city = testCity();
let dynamo: Dynamo;
let post: PostOffice;
let sendAll: () => Promise<void>;

/** A Saturday, 11:00 in the city; nobody sleeps. */
const clockTo = (at: string): void => void vi.setSystemTime(new Date(at));
const now = (): string => new Date().toISOString();
const hoursOn = (hours: number, from = now()): string => new Date(Date.parse(from) + hours * 3_600_000).toISOString();

beforeAll(async () => {
  dynamo = await startDynamo();
  post = await startPostOffice();
  sendAll = newOutbound(dynamo.table);
});
afterAll(async () => {
  post.close();
  await dynamo.stop();
});
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  clockTo(NOW);
});
afterEach(() => void vi.useRealTimers());

const work = <T>(decide: (unit: Work) => Promise<T> | T): Promise<T> => inWork({ table: dynamo.table, city, now: now() }, decide);
/** Facts reach their consumers twice and out of order, then everything that is due is sent. */
const settle = async (): Promise<void> => {
  await hear();
  await sendAll();
};
const hear = () => hearFacts(dynamo.table, { 'fill-seats': fillSeats, 'tell-guests': tellGuests });

let made = 0;
const published = async (changed: Parameters<typeof aDate>[0] = {}, event: Partial<Event> = {}): Promise<EventDate> => {
  made += 1;
  const seats = changed.seats ?? { kind: 'shared', total: 50 };
  const date = aDate({ id: `dat_${made}`, eventId: `evt_${made}`, seats, ...changed });
  await work((unit) => putPublished(unit, anEvent({ id: date.eventId, seats, ...event }), date));
  return date;
};

/** A chat in which the resident last wrote so many hours ago. */
const chat = async (hoursAgo: number, changed: Partial<Conversation> = {}): Promise<Conversation> => {
  made += 1;
  const conversation = aConversation({
    id: `cnv_${made}`,
    address: `psid_${made}`,
    personId: `per_${made}`,
    lastResidentAt: hoursOn(-hoursAgo),
    ...changed,
  });
  await work(({ writes }) => putConversation(writes, conversation, conversation));
  return conversation;
};

interface Guest {
  readonly contact?: GuestContact;
  readonly in?: Conversation;
  readonly party?: SignUp['party'];
  readonly channel?: SignUp['by'];
  readonly language?: SignUp['language'];
}
const joins = async ({ id: dateId }: EventDate, guest: Guest): Promise<SignUp> => {
  const contact = guest.contact ?? (guest.in === undefined ? NOBODY : { kind: 'chat', conversationId: guest.in.id });
  const done = await work((unit) =>
    signUpFor(unit, {
      dateId,
      party: guest.party ?? adults(1),
      name: 'Ola',
      contact,
      personId: guest.in?.personId ?? null,
      language: guest.language ?? 'pl',
      answers: [],
      channel: guest.channel ?? (guest.in === undefined ? 'staff' : 'chat'),
      paperConsent: false,
    }),
  );
  if ('code' in done) throw new Error(`refused: ${done.code}`);
  return done.decision.signUp;
};
const NOBODY = { kind: 'none' } as const;
const SMS = { kind: 'sms', value: '+48600100200' } as const;
const MAIL = { kind: 'email', value: 'ola@example.org' } as const;

const current = async ({ dateId, id }: Pick<SignUp, 'dateId' | 'id'>): Promise<SignUp> => {
  const found = await readSignUp(dynamo.table, dateId, id);
  if (found === null) throw new Error(`no sign-up ${id}`);
  return found;
};
const dateNow = async ({ id }: EventDate): Promise<EventDate> => {
  const found = await readDate(dynamo.table, id);
  if (found === null) throw new Error(`no date ${id}`);
  return found;
};
type Answer =
  | { readonly kind: 'Cancel' }
  | { readonly kind: 'Decline' }
  | { readonly kind: 'Lapse' }
  | { readonly kind: 'EnterCode' };
const does = (signUp: SignUp, { kind }: Answer): Promise<unknown> =>
  work(async (unit) => {
    const situation = await readSituation(unit.table, signUp.dateId);
    if (situation === null) throw new Error('no date');
    const { date } = situation;
    const decided = carryOutSignUp(unit, date, await current(signUp), { ...causeOf(unit), kind, date, guardianHours: 48 });
    if (decided.kind === 'refused') throw new Error(decided.code);
  });
const becomes = async (date: EventDate, changed: Partial<EventDate>, fact: FactType, refs = {}): Promise<void> =>
  work(async (unit) => {
    const before = await dateNow(date);
    const next = { ...before, ...changed, version: before.version + 1 };
    putDate(unit, before, next, 'test');
    publishFactOf(unit, fact, next, { dateId: date.id, ...refs });
  });
const moves = (date: EventDate, hours: number): Promise<void> =>
  becomes(
    date,
    {
      state: { name: 'moved', since: now(), from: date.startsAt, fromVenue: null, reason: 'Sala jest zajęta.' },
      startsAt: hoursOn(hours, date.startsAt),
      endsAt: hoursOn(hours, date.endsAt),
      sittings: [{ startsAt: hoursOn(hours, date.startsAt), endsAt: hoursOn(hours, date.endsAt) }],
    },
    'DateMoved',
  );
const cancels = (date: EventDate): Promise<void> =>
  becomes(date, { state: { name: 'cancelled', since: now(), reason: 'Burza.' }, signUps: 'closed' }, 'DateCancelled');
const says = (date: EventDate, fact: FactType, refs: Record<string, string> = {}): Promise<void> =>
  work(async (unit) => publishFactOf(unit, fact, await dateNow(date), { dateId: date.id, ...refs }));

const report = async (date: EventDate, notice: NoticeKind): Promise<NoticeReport> => {
  const found = (await noticesOf(dynamo.table, date.id)).find((one) => one.notice === notice);
  if (found === undefined) throw new Error(`nobody was told "${notice}"`);
  return found;
};
const told = (to: string) => post.posted.filter((one) => one.to === to);
const callsIn = async (subarea: string, dateId: string) =>
  (await openCalls(dynamo.table, [lists.callsOfSubarea(subarea)], { limit: 100, after: null })).items.filter(
    ({ about }) => about?.dateId === dateId,
  );

describe('a seat becomes free', () => {
  const full = async (waits: Guest) => {
    const date = await published({ seats: { kind: 'shared', total: 1 } });
    const first = await joins(date, {});
    const waiting = await joins(date, waits);
    expect(waiting.state.name).toBe('waiting');
    await settle();
    await does(first, { kind: 'Cancel' });
    return { date, waiting };
  };

  it('is offered in the chat, and "tak" will be understood', async () => {
    const conversation = await chat(1);
    const { date, waiting } = await full({ in: conversation });
    await settle();
    const [offer, ...more] = told(conversation.address);
    expect(more).toEqual([]);
    expect(offer?.text).toContain('Zwolniło się miejsce: „Spacer”, we wtorek 24 listopada o 11:00');
    expect(offer?.text).toContain('do soboty 21 listopada, godz. 23:00');
    expect(offer?.quickReplies.map(({ payload }) => payload)).toEqual([`offer-yes:${waiting.id}`, `offer-no:${waiting.id}`]);
    expect((await readConversation(dynamo.table, conversation.id))?.asked).toMatchObject({
      kind: 'seat-offered',
      signUpId: waiting.id,
      dateId: date.id,
    });
    expect((await report(date, 'offer')).totals).toMatchObject({ sent: 1 });
  });

  it('is offered by SMS with the address where it is answered', async () => {
    const { date, waiting } = await full({ contact: { kind: 'sms', value: '600 100 201' } });
    await settle();
    const [joined, ...offers] = told('+48600100201').map(({ text }) => text);
    expect(joined).toContain('Lista oczekujących, miejsce 1: Spacer, 24.11 11:00');
    expect(offers).toEqual([
      `Wolne miejsce: Spacer, 24.11 11:00. Odpowiedz do 21.11 23:00 https://example.org/wydarzenia/zapis/${waiting.code}`,
    ]);
    expect((await report(date, 'offer')).guests).toMatchObject([{ signUpId: waiting.id, became: 'sent', via: 'sms' }]);
  });

  it('is offered by mail with words that need no button', async () => {
    const { waiting } = await full({ contact: { kind: 'email', value: 'czeka@example.org' }, language: 'en' });
    await settle();
    const [joined, ...offers] = told('czeka@example.org');
    expect(joined?.subject).toContain('waiting list, “Spacer”');
    expect(offers).toMatchObject([
      {
        subject: expect.stringContaining('a free seat, “Spacer”'),
        text: expect.stringContaining(`Answer here: https://example.org/wydarzenia/zapis/${waiting.code}`),
      },
    ]);
  });

  it('goes on the call list of the subarea where there is no other way', async () => {
    const { date, waiting } = await full({});
    await settle();
    expect(await callsIn('north', date.id)).toMatchObject([
      { about: { signUpId: waiting.id, notice: 'offer' }, reason: 'send.no-chat', subarea: 'north', purpose: 'question' },
    ]);
    expect(await callsIn('south', date.id)).toEqual([]);
    expect((await report(date, 'offer')).totals).toMatchObject({ 'to-call': 1 });
  });

  it('that was declined before the offer was sent is offered no more', async () => {
    const conversation = await chat(1);
    const { date, waiting } = await full({ in: conversation });
    await hear();
    await does(await current(waiting), { kind: 'Decline' });
    await sendAll();
    expect(told(conversation.address)).toEqual([]);
    expect((await report(date, 'offer')).totals).toMatchObject({ 'not-needed': 1 });
  });

  it('and is not answered in time: said plainly, and "tak" no longer takes it', async () => {
    const conversation = await chat(1);
    const { waiting } = await full({ in: conversation });
    await settle();
    clockTo(hoursOn(13, NOW));
    await does(waiting, { kind: 'Lapse' });
    await hear();
    expect((await readConversation(dynamo.table, conversation.id))?.asked).toBeNull();
    // 00:00 in the city: nobody is woken for it.
    await sendAll();
    expect(told(conversation.address)).toHaveLength(1);
  });
});

describe('a cancelled date', () => {
  /** 25 guests: in the chat, silent for days with and without an address, by SMS, by mail, by nothing, blocked. */
  const crowd = async () => {
    const date = await published();
    const guests: SignUp[] = [];
    for (let n = 0; n < 8; n++) guests.push(await joins(date, { in: await chat(n) }));
    for (let n = 0; n < 4; n++) guests.push(await joins(date, { in: await chat(30 + n) }));
    for (let n = 0; n < 2; n++) {
      const answerContact = { kind: 'sms', value: `+4850000000${n}`, at: NOW } as const;
      guests.push(await joins(date, { in: await chat(48, { answerContact }) }));
    }
    for (let n = 0; n < 4; n++) guests.push(await joins(date, { contact: { kind: 'sms', value: `+4860000000${n}` } }));
    for (let n = 0; n < 3; n++) guests.push(await joins(date, { contact: { kind: 'email', value: `gosc${n}@example.org` } }));
    for (let n = 0; n < 3; n++) guests.push(await joins(date, { contact: NOBODY }));
    const blocked = await chat(1);
    post.blocks(blocked.address);
    guests.push(await joins(date, { in: blocked }));
    expect(guests).toHaveLength(25);
    return { date, guests };
  };

  it('reaches all 25 guests, each by the way that is theirs, and the report covers everybody', async () => {
    const { date, guests } = await crowd();
    await settle();
    const before = post.posted.length;
    await cancels(date);
    expect((await report(date, 'cancelled')).totals).toMatchObject({ waiting: 25 });
    await settle();

    const { totals, guests: rows } = await report(date, 'cancelled');
    expect(totals).toEqual({
      sent: 8 + 2 + 4 + 3,
      delivered: 0,
      read: 0,
      waiting: 0,
      failed: 0,
      'to-call': 4 + 3 + 1,
      called: 0,
      'not-needed': 0,
      forgotten: 0,
    });
    expect(new Set(rows.map(({ signUpId }) => signUpId))).toEqual(new Set(guests.map(({ id }) => id)));
    const sent = post.posted.slice(before);
    expect(Map.groupBy(sent, ({ via }) => via).get('messenger')).toHaveLength(8);
    expect(Map.groupBy(sent, ({ via }) => via).get('sms')).toHaveLength(6);
    expect(Map.groupBy(sent, ({ via }) => via).get('email')).toHaveLength(3);
    expect(new Set(sent.map(({ to }) => to)).size).toBe(sent.length);
    for (const { text } of sent) expect(text).toContain('Odwołane');
    expect(await callsIn('north', date.id)).toHaveLength(8);
    expect((await guestsOf(dynamo.table, date.id)).map(({ state }) => state)).toEqual(
      guests.map(() => ({ name: 'ended', since: now(), why: 'date-cancelled' })),
    );
  });

  it('is told to those who waited, too', async () => {
    const date = await published({ seats: { kind: 'shared', total: 1 } });
    await joins(date, {});
    const conversation = await chat(1);
    await joins(date, { in: conversation });
    await cancels(date);
    await settle();
    expect(told(conversation.address)[0]?.text).toContain('Lista oczekujących jest zamknięta');
  });

  it('that somebody called about is called, and what is said in the chat later leaves the list', async () => {
    const date = await published();
    const silent = await chat(40);
    const [byPhone, later] = [await joins(date, {}), await joins(date, { in: silent })];
    await cancels(date);
    await settle();
    const call = (await callsIn('north', date.id)).find(({ about }) => about?.signUpId === byPhone.id);
    await work(async (unit) => {
      const open = await readCall(unit.table, call?.id ?? '');
      if (open !== null) await calledAbout(unit, open, 'sw-north', 'Zadzwoniłam.');
    });
    const said = await work(async (unit) => waitingFor(unit, silent, await recentMessages(unit.table, silent.id)));
    expect(said.map(({ message }) => message.text)).toEqual([expect.stringContaining('Odwołane: „Spacer”')]);
    expect(await callsIn('north', date.id)).toEqual([]);
    const rows = (await report(date, 'cancelled')).guests;
    expect(rows.find(({ signUpId }) => signUpId === byPhone.id)?.became).toBe('called');
    expect(rows.find(({ signUpId }) => signUpId === later.id)?.became).toBe('waiting');
  });

  it('before its move was sent: only the cancellation is sent', async () => {
    const date = await published();
    const conversation = await chat(1);
    await joins(date, { in: conversation });
    await moves(date, 24);
    await hear();
    clockTo(hoursOn(0.1));
    await cancels(date);
    await settle();
    expect(told(conversation.address).map(({ text }) => text.slice(0, 8))).toEqual(['Odwołane']);
    expect((await report(date, 'moved')).totals).toMatchObject({ 'not-needed': 1, sent: 0 });
    expect((await report(date, 'cancelled')).totals).toMatchObject({ sent: 1 });
  });
});

describe('trouble on the way', () => {
  afterEach(() => post.trouble('none'));
  const only = async (date: EventDate) => {
    const { items } = await dynamo.table.under(keys.eventDate(date.id).pk, 'notice#cancelled', { limit: 2 });
    return NoticeItemSchema.parse(items[0]);
  };

  it('an SMS provider that stays down is tried three times, then somebody calls: within five minutes', async () => {
    const date = await published();
    await joins(date, { contact: { kind: 'sms', value: '+48600100207' } });
    await settle();
    post.trouble('sms');
    await cancels(date);
    await hear();
    const message = await only(date);
    for (const tries of [1, 2]) await expect(sendOne(message, tries)).rejects.toThrow('was not taken');
    expect((await report(date, 'cancelled')).totals).toMatchObject({ waiting: 1 });
    await sendOne(message, 3);
    expect(await callsIn('north', date.id)).toMatchObject([{ reason: 'sms.unreachable', about: { notice: 'cancelled' } }]);
    expect((await report(date, 'cancelled')).totals).toMatchObject({ 'to-call': 1 });
  });

  it('a page without a token: who must be reached is reached by SMS or called, a reminder waits', async () => {
    const date = await published();
    const [silent, reachable] = [await chat(1), await chat(1, { answerContact: { ...SMS, value: '+48600100208', at: NOW } })];
    for (const conversation of [silent, reachable]) await joins(date, { in: conversation });
    post.trouble('page');
    await says(date, 'GuestsReminded', { when: 'day-before' });
    await settle();
    expect((await report(date, 'day-before')).totals).toMatchObject({ waiting: 2 });
    await cancels(date);
    await settle();
    expect((await report(date, 'cancelled')).totals).toMatchObject({ sent: 1, 'to-call': 1 });
    expect(told('+48600100208').map(({ text }) => text)).toEqual([expect.stringContaining('Odwołane')]);
    expect(await callsIn('north', date.id)).toMatchObject([{ reason: 'graph.token-dead' }]);
  });
});

describe('a moved date', () => {
  it('says how it was, how it is and what to do; who signed up later hears nothing', async () => {
    const date = await published();
    const [known, late] = [await chat(1), await chat(1)];
    await joins(date, { in: known });
    clockTo(hoursOn(1));
    await moves(date, 24);
    clockTo(hoursOn(1));
    await joins(date, { in: late });
    await settle();
    expect(told(known.address).map(({ text }) => text)).toEqual([
      [
        'Zmiana: „Spacer”.',
        'Było: we wtorek 24 listopada o 11:00.',
        'Jest: w środę 25 listopada o 11:00 (do 13:00), Świetlica.',
        'Powód: Sala jest zajęta.',
        'Twój zapis jest ważny. Jeśli zmiana Ci nie pasuje, zrezygnuj, a zapytamy następną osobę.',
      ].join('\n'),
    ]);
    expect(told(late.address)).toEqual([]);
  });

  it('twice: the first that was not yet sent is not sent any more', async () => {
    const date = await published();
    const conversation = await chat(1);
    await joins(date, { in: conversation });
    await moves(date, 24);
    await hear();
    clockTo(hoursOn(0.1));
    await moves(date, 48);
    await settle();
    expect(told(conversation.address).map(({ text }) => /Jest: (\S+ \S+ \S+)/.exec(text)?.[1])).toEqual(['w czwartek 26']);
  });
});

describe('reminders', () => {
  it('the day before: with what to bring and the way; not to those who wait', async () => {
    const place = venue({ directions: 'Wejście od podwórka.' });
    const date = await published(
      { venue: place, seats: { kind: 'shared', total: 1 } },
      { bring: { pl: 'wygodne buty', uk: null, en: null } },
    );
    const [seated, waits] = [await chat(1), await chat(1)];
    const signUp = await joins(date, { in: seated });
    await joins(date, { in: waits });
    clockTo(hoursOn(-19, date.startsAt));
    await work(({ writes }) => putConversation(writes, { ...seated, version: 1 }, { ...seated, lastResidentAt: hoursOn(-2) }));
    await says(date, 'GuestsReminded', { when: 'day-before' });
    await settle();
    expect(told(seated.address).map(({ text }) => text)).toEqual([
      [
        'Przypominamy: „Spacer”, we wtorek 24 listopada o 11:00, Świetlica.',
        'Jak dojść: Wejście od podwórka.',
        'Weź ze sobą: wygodne buty',
        `Przy wejściu podaj kod ${signUp.code}.`,
        'Jeśli plany się zmieniły, zrezygnuj, a zapytamy następną osobę.',
      ].join('\n'),
    ]);
    expect(told(waits.address)).toEqual([]);
  });

  it('that cannot be sent needs no call; it is the first thing said when the guest writes', async () => {
    const date = await published();
    const conversation = await chat(30);
    await joins(date, { in: conversation });
    await says(date, 'GuestsReminded', { when: 'day-before' });
    await settle();
    expect((await report(date, 'day-before')).totals).toMatchObject({ failed: 1, 'to-call': 0 });
    expect(await callsIn('north', date.id)).toEqual([]);
    const said = await work(async (unit) => waitingFor(unit, conversation, await recentMessages(unit.table, conversation.id)));
    expect(said.map(({ message }) => message.text)).toEqual([expect.stringContaining('Przypominamy')]);
  });

  it('of a date that has been cancelled is not said later either', async () => {
    const date = await published();
    const conversation = await chat(30);
    await joins(date, { in: conversation });
    await says(date, 'GuestsReminded', { when: 'two-hours' });
    await settle();
    await cancels(date);
    await hear();
    const said = await work(async (unit) =>
      waitingFor(unit, { ...conversation, lastResidentAt: now() }, await recentMessages(unit.table, conversation.id)),
    );
    expect(said).toEqual([]);
  });
});

describe('at night', () => {
  const night = '2026-11-21T22:30:00.000Z';

  it('a code goes at once, to the address that asked for it, and never to the call list', async () => {
    clockTo(night);
    const date = await published();
    const signUp = await joins(date, { contact: { kind: 'sms', value: '+48600100203' }, channel: 'web' });
    await settle();
    const digits = await webCode(dynamo.table, signUp);
    expect(told('+48600100203').map(({ text }) => text)).toEqual([
      `Kod ${digits}, wpisz do 0:00: https://example.org/wydarzenia/kod/${signUp.id}`,
    ]);
    await does(signUp, { kind: 'EnterCode' });
    await settle();
    expect(told('+48600100203')[1]?.text).toContain(`Masz miejsce: Spacer, 24.11 11:00. Kod: ${signUp.code}`);
    const unreachable = await joins(date, { contact: { kind: 'sms', value: '12' }, channel: 'web' });
    await settle();
    const rows = (await report(date, 'code')).guests;
    expect(rows.find(({ signUpId }) => signUpId === unreachable.id)?.became).toBe('failed');
    expect(await callsIn('north', date.id)).toEqual([]);
  });

  it('a moved date waits for the morning', async () => {
    clockTo(night);
    const date = await published();
    await joins(date, { contact: { kind: 'sms', value: '+48600100204' } });
    await settle();
    clockTo(hoursOn(1));
    await moves(date, 24);
    await settle();
    expect(told('+48600100204').map(({ text }) => text)).toEqual([expect.stringContaining('Masz miejsce')]);
    expect((await report(date, 'moved')).totals).toMatchObject({ waiting: 1 });
  });

  it('what is cancelled before the morning is told at once: nobody comes to a closed door', async () => {
    clockTo(night);
    const date = await published({ inHours: 19 });
    await joins(date, { contact: { kind: 'sms', value: '+48600100205' } });
    await settle();
    clockTo(hoursOn(1));
    await cancels(date);
    await settle();
    expect(told('+48600100205').map(({ text }) => text)).toEqual([
      expect.stringContaining('Masz miejsce'),
      expect.stringContaining('Odwołane'),
    ]);
  });
});

describe('a child without an adult', () => {
  it('the message to be passed on has the link; it must reach', async () => {
    const date = await published({ forChildren: true });
    const signUp = await joins(date, { contact: { kind: 'sms', value: '+48600100206' }, party: children(12) });
    await settle();
    expect(told('+48600100206')[0]?.text).toContain(`https://example.org/wydarzenia/zgoda/${date.id}.${signUp.id}.`);
    const noPhone = await joins(date, { party: children(13) });
    await settle();
    expect(await callsIn('north', date.id)).toMatchObject([{ about: { signUpId: noPhone.id, notice: 'guardian' } }]);
  });
});

describe('the waiting list closes', () => {
  it('who still waits is told and may sign up like everybody else', async () => {
    const date = await published({ seats: { kind: 'shared', total: 1 }, inHours: 2 + 1 });
    await joins(date, {});
    const conversation = await chat(0.5);
    const waiting = await joins(date, { in: conversation });
    clockTo(hoursOn(1));
    await says(date, 'WaitingClosed');
    await settle();
    expect(told(conversation.address)[0]?.text).toContain('Miejsce się nie zwolniło');
    expect((await current(waiting)).state).toMatchObject({ name: 'ended', why: 'date-over' });
  });
});

describe('afterwards', () => {
  it('who was checked in is asked how it was, and nobody else', async () => {
    const date = await published();
    const [came, stayed] = [await chat(1), await chat(1)];
    const there = await joins(date, { in: came });
    await joins(date, { in: stayed });
    await work(async (unit) => {
      carryOutSignUp(unit, date, await current(there), {
        ...causeOf(unit),
        kind: 'CheckIn',
        how: 'code',
        adults: 1,
        children: 0,
        arrivedAt: now(),
        date,
      });
    });
    await says(date, 'GuestsAsked');
    await settle();
    expect(told(came.address)[0]?.quickReplies.map(({ payload }) => payload)).toEqual(
      ['good', 'so-so', 'bad'].map((mood) => `felt:${there.id}.${mood}`),
    );
    expect(told(stayed.address)).toEqual([]);
    expect((await readConversation(dynamo.table, came.id))?.asked).toMatchObject({ kind: 'how-was-it', signUpId: there.id });
  });
});

describe('whoever comes and whatever happens', () => {
  const guest = fc.constantFrom('in the chat', 'silent', 'silent with SMS', 'sms', 'mail', 'nothing', 'blocked');
  const happening = fc.constantFrom('moved', 'cancelled', 'reminded', 'sent', 'an hour later');

  it('every telling is in exactly one class, and the classes add up to everybody', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(guest, { minLength: 1, maxLength: 12 }),
        fc.array(happening, { maxLength: 5 }),
        async (who, then) => {
          clockTo(NOW);
          const date = await published();
          for (const [n, one] of who.entries()) {
            const answerContact = one === 'silent with SMS' ? ({ ...SMS, at: NOW } as const) : null;
            const silent = one.startsWith('silent');
            if (one === 'sms' || one === 'mail' || one === 'nothing')
              await joins(date, { contact: one === 'sms' ? SMS : one === 'mail' ? MAIL : NOBODY });
            else {
              const conversation = await chat(silent ? 40 + n : 1, { answerContact });
              if (one === 'blocked') post.blocks(conversation.address);
              await joins(date, { in: conversation });
            }
          }
          for (const what of then) {
            const { state } = await dateNow(date);
            if (what === 'an hour later') clockTo(hoursOn(1));
            else if (what === 'sent') await settle();
            else if (state.name === 'cancelled') continue;
            else if (what === 'moved') await moves(await dateNow(date), 1);
            else if (what === 'cancelled') await cancels(date);
            else await says(date, 'GuestsReminded', { when: 'day-before' });
            clockTo(hoursOn(0.01));
          }
          await settle();
          for (const { notice, totals, guests } of await noticesOf(dynamo.table, date.id)) {
            // Only whom staff signed up with an address gets a confirmation; everything else is for everybody.
            if (notice !== 'confirmed') expect(guests).toHaveLength(who.length);
            expect(new Set(guests.map(({ signUpId }) => signUpId)).size).toBe(guests.length);
            expect(Object.values(totals).reduce((sum, n) => sum + n, 0)).toBe(guests.length);
            for (const { became } of guests) expect(NOTICE_CLASSES).toContain(became);
            expect(totals.waiting).toBe(0);
          }
          const { state } = await dateNow(date);
          const seen = await noticesOf(dynamo.table, date.id);
          if (state.name === 'cancelled') expect(seen.some(({ notice }) => notice === 'cancelled')).toBe(true);
        },
      ),
      { numRuns: 12, seed: 20261121 },
    );
  }, 120_000);
});

/** Chats of one person, joined by a code: one person everywhere, each on its own again when they say so, all or nothing. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { city } from '../../shared/city/current.ts';
import { personsOf } from '../../shared/conversations/joined.ts';
import { messagesOf, readConversation } from '../../shared/conversations/store.ts';
import { issueIdOfNumber } from '../../shared/issues/store.ts';
import { MOST_CHATS } from '../../shared/people/join-store.ts';
import { readPersonCopy } from '../../shared/people/person-copy-store.ts';
import { ConflictError } from '../../shared/platform/errors.ts';
import { addSeconds, systemClock } from '../../shared/platform/time.ts';
import { startBucket } from '../support/bucket.ts';
import { type Consumer, hearFacts } from '../support/hear-facts.ts';
import { named, type StaffApi, startStaffApi } from '../support/staff-api.ts';
import { type Chatting, chatting } from '../support/turns.ts';

const MINUTE = 60;
const NUMBER = new RegExp(`${city.numberPrefix}-\\d{4}-\\d{5}`);
const CODE = /[2-9A-Z]{4}-[2-9A-Z]{4}/;
const START = systemClock();
const minute = (minutes: number): string => addSeconds(START, minutes * MINUTE);
let api: StaffApi;
let bucket: Awaited<ReturnType<typeof startBucket>>;
let consumers: Record<'erase-person', Consumer>;
beforeAll(async () => {
  bucket = await startBucket();
  api = await startStaffApi();
  const { handler: erase } = await import('../../functions/erase-person.ts');
  consumers = { 'erase-person': erase as unknown as Consumer };
});
afterAll(async () => {
  await api.stop();
  await bucket.stop();
});

let people = 0;
const someone = (channel: 'messenger' | 'chat'): Chatting => chatting(api.table, channel, `resident-${people++}`, START);
const codeFrom = async (chat: Chatting): Promise<string> => CODE.exec(await chat.says('połącz rozmowy'))?.[0] ?? '';
const reported = async (chat: Chatting, what: string): Promise<string> => {
  await chat.says(what);
  return NUMBER.exec(await chat.says('tak'))?.[0] ?? '';
};
const join = async (from: Chatting, to: Chatting): Promise<string> => {
  await to.says(await codeFrom(from));
  return to.says('tak');
};
/** One person on Messenger and on the page. */
const joined = async (): Promise<readonly [Chatting, Chatting]> => {
  const [phone, page] = [someone('messenger'), someone('chat')];
  expect(await join(phone, page)).toContain('Gotowe');
  return [phone, page];
};
const told = async (chat: Chatting) => (await messagesOf(api.table, chat.id, 50)).map(({ text }) => text ?? '').join('\n');
const street = () => city.streets.filter(({ subarea, kind }) => subarea !== null && kind === 'ulica')[people]?.short ?? '';

describe('a person on Messenger and on the page', () => {
  it('is told nothing of the other chat before the yes, and then asks in either about everything', async () => {
    const [phone, page] = [someone('messenger'), someone('chat')];
    const lamp = await reported(phone, `nie świeci latarnia, ${street()} 3`);
    const hole = await reported(page, `dziura w chodniku, ${street()} 5`);
    expect([lamp, hole]).toEqual([expect.stringMatching(NUMBER), expect.stringMatching(NUMBER)]);
    const asked = await page.says(await codeFrom(phone));
    expect(asked).toContain('Połączyć tę rozmowę z Twoją rozmową w Messengerze?');
    expect(asked).not.toContain(lamp);
    expect(await page.says('tak')).toContain('Gotowe');
    expect(await told(phone)).toContain('jest teraz połączona z rozmową na naszej stronie');
    for (const chat of [phone, page]) {
      const status = await chat.says('co z moim zgłoszeniem?');
      expect([status.includes(lamp), status.includes(hole)]).toEqual([true, true]);
    }
    // What is answered goes where it was reported.
    const authors = [lamp, hole].map(async (number) => {
      const id = await issueIdOfNumber(api.table, number);
      return (await api.read(id ?? '')).author?.conversationId;
    });
    expect(await Promise.all(authors)).toEqual([phone.id, page.id]);
  });

  it('is one timeline, one copy and one erasure', async () => {
    const [phone, page] = await joined();
    const lamp = await reported(phone, `nie świeci latarnia, ${street()} 3`);
    const hole = await reported(page, `dziura w chodniku, ${street()} 5`);
    const { personId } = await phone.stored();
    for (const { id } of [phone, page]) {
      const { body } = await api.ask({ as: named, path: `/api/people/${id}/timeline` });
      const items = body.items as { kind: string; id: string; number?: string }[];
      expect(items.filter(({ kind }) => kind === 'chat').map((one) => one.id)).toEqual(
        expect.arrayContaining([phone.id, page.id]),
      );
      expect(items.map(({ number }) => number)).toEqual(expect.arrayContaining([lamp, hole]));
    }
    const copy = await readPersonCopy(api.table, personId);
    expect(copy?.chats.map(({ id }) => id).toSorted()).toEqual([phone.id, page.id].toSorted());
    expect(copy?.issues.map(({ number }) => number).toSorted()).toEqual([lamp, hole].toSorted());
    expect(await page.says('chcę kopię moich danych')).toContain(lamp);

    const { body } = await api.post(named, `/api/people/${page.id}/erase`, { reason: 'Żądanie z grudnia' });
    expect(body).toEqual({ chats: 2, kept: expect.arrayContaining([lamp, hole]) });
    await hearFacts(api.table, consumers);
    expect(await Promise.all([phone, page].map(({ id }) => readConversation(api.table, id)))).toEqual([undefined, undefined]);
    expect(await readPersonCopy(api.table, personId)).toBeNull();
  });

  it('who asks for erasure in one chat is forgotten in both', async () => {
    const [phone, page] = await joined();
    const lamp = await reported(phone, `nie świeci latarnia, ${street()} 3`);
    const before = await page.stored();
    expect(await page.says('usuńcie moje dane')).toContain('wszystkie z nią połączone');
    expect(await page.says('tak, usuń')).toContain(lamp);
    await hearFacts(api.table, consumers);
    expect(await readConversation(api.table, phone.id)).toBeUndefined();
    expect(await page.stored()).toMatchObject({ joined: [] });
    for (const personId of personsOf(before)) expect((await readPersonCopy(api.table, personId))?.issues ?? []).toEqual([]);
    expect(await page.says('co z moim zgłoszeniem?')).not.toContain(lamp);
  });

  it('withdraws and adds from the other chat as the author', async () => {
    const [phone, page] = await joined();
    const lamp = await reported(phone, `nie świeci latarnia, ${street()} 3`);
    await page.says(`co z ${lamp}`);
    await page.says('wycofaj');
    expect(await page.says('tak')).toContain(lamp);
    expect(await phone.says(`co z ${lamp}`)).toContain('wycofan');
  });

  it('parts them again: each asks about its own', async () => {
    const [phone, page] = await joined();
    const lamp = await reported(phone, `nie świeci latarnia, ${street()} 3`);
    await phone.says('rozłącz rozmowy');
    expect(await phone.says('tak')).toContain('znów osobna');
    expect(await told(page)).toContain('nie jest już połączona z rozmową w Messengerze');
    expect(await page.says('co z moim zgłoszeniem?')).not.toContain(lamp);
    expect(await phone.says('co z moim zgłoszeniem?')).toContain(lamp);
    expect([(await phone.stored()).joined, (await page.stored()).joined]).toEqual([[], []]);
  });
});

describe('a code', () => {
  it('is good once, for twenty minutes, in another chat; each trouble is said', async () => {
    const [phone, page, third] = [someone('messenger'), someone('chat'), someone('chat')];
    const code = await codeFrom(phone);
    expect(await phone.says(code)).toContain('jest z tej rozmowy');
    expect(await page.says(code, minute(21))).toContain('Nie znam tego kodu');
    const fresh = CODE.exec(await phone.says('połącz rozmowy', minute(22)))?.[0] ?? '';
    await page.says(fresh, minute(23));
    expect(await page.says('tak', minute(23))).toContain('Gotowe');
    expect(await page.says(fresh, minute(24))).toContain('już połączone');
    expect(await third.says(fresh, minute(24))).toContain('Nie znam tego kodu');
  });

  it('is not asked for in vain for ever: five wrong ones an hour, then a right one is not looked at either', async () => {
    const [phone, page] = [someone('messenger'), someone('chat')];
    const code = await codeFrom(phone);
    for (const wrong of ['A2', 'B3', 'C4', 'D5', 'E6']) expect(await page.says(`${wrong}XY-ZW99`)).toContain('Nie znam');
    expect(await page.says(code)).toContain('Za dużo błędnych kodów');
    expect((await page.stored()).joined).toEqual([]);
  });

  it('used by two chats at once joins one of them', async () => {
    const [phone, one, two] = [someone('messenger'), someone('chat'), someone('chat')];
    const code = await codeFrom(phone);
    await one.says(code);
    await two.says(code);
    const both = [await one.decides('tak'), await two.decides('tak')];
    const written = await Promise.allSettled(both.map(({ work }) => api.table.commit(work.writes)));
    expect(written.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(written.find(({ status }) => status === 'rejected')).toMatchObject({ reason: expect.any(ConflictError) });
    const [winner, loser] = written[0]?.status === 'fulfilled' ? [one, two] : [two, one];
    expect(await loser.says('tak')).toContain('Nie znam tego kodu');
    expect((await phone.stored()).joined).toEqual([{ personId: (await winner.stored()).personId, conversationId: winner.id }]);
    expect((await loser.stored()).joined).toEqual([]);
  });

  it('of somebody who is erased meanwhile joins nobody', async () => {
    const [phone, page] = [someone('messenger'), someone('chat')];
    await page.says(await codeFrom(phone));
    await phone.says('usuńcie moje dane');
    await phone.says('tak, usuń');
    expect(await page.says('tak')).toContain('Nie znam tego kodu');
    expect((await page.stored()).joined).toEqual([]);
  });

  it('typed while the other is being erased by the office leaves no chat that names one that is gone', async () => {
    const [phone, page] = [someone('messenger'), someone('chat')];
    await page.says(await codeFrom(phone));
    await api.post(named, `/api/people/${phone.id}/erase`, { reason: 'Żądanie z grudnia' });
    expect(await page.says('tak')).toContain('Gotowe');
    await hearFacts(api.table, consumers);
    expect((await page.stored()).joined).toEqual([]);
  });

  it('joins as many chats as a person has, all naming each other, and no more', async () => {
    const chats = Array.from({ length: MOST_CHATS + 1 }, () => someone('chat'));
    const [first, ...others] = chats;
    if (first === undefined) throw new Error('nobody');
    const last = others.pop();
    for (const other of others) expect(await join(first, other)).toContain('Gotowe');
    for (const chat of [first, ...others]) expect((await chat.stored()).joined).toHaveLength(MOST_CHATS - 1);
    expect(await last?.says(await codeFrom(first))).toContain('Tylu rozmów');
  });
});

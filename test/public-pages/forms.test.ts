import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { networkPart } from '../../functions/edge/network.ts';
import { readSignUpForm } from '../../functions/public-pages/read-sign-up-form.ts';
import { preferred } from '../../functions/public-pages/request.ts';
import { peopleIn } from '../../shared/events/sign-up-model.ts';
import { mayJoin, seatView } from '../../web/events/seat-view.ts';
import { FIELDS } from '../../web/events/sign-up-form.ts';
import { aDate, free, NOW, text } from '../support/events.ts';

const EVENT = { partyMost: 4, questions: [{ id: 'diet', text: text('Co jesz?'), required: true }] };
const GOOD = { imie: 'Ola', dorosli: '1', wiek: '', telefon: '600 100 200', email: '', 'pytanie-diet': 'wszystko' };
const read = (changed: Readonly<Record<string, string>>, event = EVENT) =>
  readSignUpForm(new URLSearchParams({ ...GOOD, ...changed }), event);

describe('the form of a sign-up', () => {
  it('says who comes and where they are told', () => {
    expect(read({ wiek: '5, 8;11' })).toMatchObject({
      kind: 'good',
      said: {
        name: 'Ola',
        party: { adults: 1, children: [{ age: 5 }, { age: 8 }, { age: 11 }] },
        contact: { kind: 'sms', value: '+48600100200' },
        answers: [{ questionId: 'diet', text: 'wszystko' }],
      },
    });
  });

  it.each([
    ['imie', { imie: '  ' }, 'name.missing'],
    ['imie', { imie: 'a'.repeat(101) }, 'name.too-long'],
    ['telefon', { telefon: '' }, 'contact.missing'],
    ['telefon', { telefon: '12345' }, 'phone.wrong'],
    ['telefon', { telefon: '12345', email: 'ola@example.org' }, 'phone.wrong'],
    ['email', { telefon: '', email: 'ola@' }, 'email.wrong'],
    ['wiek', { wiek: 'pięć' }, 'ages.wrong'],
    ['wiek', { wiek: '18' }, 'ages.wrong'],
    ['dorosli', { dorosli: '0' }, 'party.empty'],
    ['dorosli', { dorosli: '6' }, 'party.too-many'],
    ['pytanie-diet', { 'pytanie-diet': '' }, 'answer.missing'],
    ['pytanie-diet', { 'pytanie-diet': 'a'.repeat(501) }, 'answer.too-long'],
  ])('%s: %j is said beside the field', (field, changed, problem) => {
    expect(read(changed)).toMatchObject({ kind: 'wrong', problems: [{ field, problem }], typed: { name: expect.any(String) } });
  });

  it('asks once about an address that is one slip from a usual one, and believes it then', () => {
    const typed = { telefon: '', email: 'ola@gmial.com' };
    expect(read(typed)).toMatchObject({ kind: 'wrong', problems: [{ problem: 'email.doubtful', suggested: 'ola@gmail.com' }] });
    expect(read({ ...typed, [FIELDS.askedEmail]: 'ola@gmial.com' })).toMatchObject({
      kind: 'good',
      said: { contact: { kind: 'email', value: 'ola@gmial.com' } },
    });
  });

  it('a robot that fills in everything is told so', () => {
    expect(read({ [FIELDS.trap]: 'https://example.org' })).toEqual({ kind: 'trapped' });
  });

  it('whatever is typed, it is either wrong in words or a party that may come', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(GOOD)), fc.string({ unit: 'grapheme' })), (typed) => {
        const result = read(typed);
        if (result.kind === 'wrong') expect(result.problems.length).toBeGreaterThan(0);
        if (result.kind !== 'good') return;
        expect(peopleIn(result.said.party)).toBeGreaterThanOrEqual(1);
        expect(peopleIn(result.said.party)).toBeLessThanOrEqual(EVENT.partyMost);
        expect(result.said.name.trim()).not.toBe('');
      }),
    );
  });
});

describe('who reads', () => {
  it.each([
    ['', 'pl'],
    ['de-DE,de;q=0.9', 'pl'],
    ['uk-UA,uk;q=0.9,pl;q=0.8', 'uk'],
    ['de, en;q=0.4, pl;q=0.6', 'pl'],
    ['ru-RU', 'uk'],
    ['en-GB;q=0, pl', 'pl'],
    [';;;,q=', 'pl'],
  ])('a browser that asks for "%s" gets %s', (header, language) => {
    expect(preferred(header)).toBe(language);
  });

  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0DB8:0001::7', '2001:db8:1:0'],
    ['::1', '0:0:0:0'],
  ])('%s is of the network %s', (address, network) => {
    expect(networkPart(address)).toBe(network);
  });
});

describe('seats as readers see them', () => {
  const shared = aDate({ seats: { kind: 'shared', total: 3 } });
  it.each([
    ['free', shared, { free: 2 }, { kind: 'free', free: 2, total: 3 }],
    ['full', shared, { free: 0 }, { kind: 'waiting', waiting: 0 }],
    ['freed, but others wait', shared, { free: 1, waiting: 2 }, { kind: 'waiting', waiting: 2 }],
    ['freed in the last two hours', aDate({ inHours: 1 }), { free: 1, waiting: 2 }, { kind: 'free', free: 1, total: 3 }],
    ['full in the last two hours', aDate({ inHours: 1 }), { free: 0 }, { kind: 'full' }],
    ['fewer than taken', shared, { free: -2 }, { kind: 'waiting', waiting: 0 }],
    ['begun', aDate({ inHours: -1 }), {}, { kind: 'closed' }],
    ['over', aDate({ inHours: -5 }), {}, { kind: 'over' }],
    ['without sign-up', aDate({ signUp: 'none' }), {}, { kind: 'no-sign-up' }],
    ['unlimited', aDate({ seats: { kind: 'unlimited' } }), {}, { kind: 'unlimited' }],
  ] as const)('%s', (_, date, counts, view) => {
    expect(seatView(date, free(date.seats, counts), NOW)).toEqual(view);
  });

  it('who may join is who the decision would take: free seats, or a list to wait on', () => {
    const joins = (['free', 'waiting', 'unlimited', 'full', 'over', 'closed', 'cancelled', 'no-sign-up'] as const).filter(
      (kind) => mayJoin(kind === 'free' ? { kind, free: 1, total: 1 } : kind === 'waiting' ? { kind, waiting: 0 } : { kind }),
    );
    expect(joins).toEqual(['free', 'waiting', 'unlimited']);
  });
});

/** A door: what the product knows and what this device has done since, as one; and a QR code read without the browser's help. */
import fc from 'fast-check';
import { create } from 'qrcode';
import { describe, expect, it } from 'vitest';
import type { GuestView } from '../../web/console/data/event-types.ts';
import { joinedBody } from '../../web/console/data/queue.ts';
import {
  type Arrival,
  atDoor,
  checkInOf,
  conflictsOf,
  type Heard,
  progressOf,
} from '../../web/console/screens/events/door/arrivals.ts';
import { heardOf } from '../../web/console/screens/events/door/heard.ts';
import { readPixels } from '../../web/console/screens/events/door/read-qr.ts';
import { outcomeWords, standingWords } from '../../web/console/screens/events/door/verdict.tsx';
import { DOOR } from '../../web/console/screens/events/texts/door/index.ts';
import { adults, aSignUp } from '../support/events.ts';

const AT = '2026-11-21T16:05:00.000Z';
const guest = (changed: Partial<GuestView> = {}): GuestView => ({ ...aSignUp(), place: null, ...changed });
const arrival = (changed: Partial<Arrival> = {}): Arrival => ({
  id: 'a1',
  signUpId: 'sup_1',
  code: null,
  name: 'Ola',
  how: 'name',
  adults: 1,
  children: 0,
  at: AT,
  ...changed,
});
const said = (result: Heard['result'], changed: Partial<Heard> = {}): Heard => ({
  result,
  at: AT,
  byName: 'Pani Anna',
  said: null,
  ...changed,
});
const attendance = { at: AT, how: 'code', by: 'other', adults: 1, children: 0 } as const;
const WAITING = { state: { name: 'waiting', since: AT, ticket: 1 } } as const;
const merged = (guests: readonly GuestView[], arrivals: readonly Arrival[], heard: readonly (readonly [string, Heard])[] = []) =>
  atDoor(guests, arrivals, new Map(heard), 'me');

describe('a guest', () => {
  it('who was let in here is in before the product knows it, found by id or by code', () => {
    for (const one of [arrival(), arrival({ signUpId: null, code: 'ABC234' })])
      expect(merged([guest()], [one])[0]?.entered).toMatchObject({ at: AT, mine: true });
  });
  it('whom the product refused is not in', () => {
    expect(merged([guest()], [arrival()], [['a1', said('refused')]])[0]?.entered).toBeNull();
  });
  it('whom somebody else let in before is theirs, with their name', () => {
    const [one] = merged([guest({ attendance })], [arrival()], [['a1', said('already')]]);
    expect(one?.entered).toMatchObject({ mine: false, byName: 'Pani Anna' });
    expect(one && standingWords(one, DOOR.pl, 'pl').text).toBe('Było już o 17:05 u: Pani Anna');
  });
  it.each([
    [{}, 'Ma miejsce'],
    [{ guardian: { kind: 'asked', at: AT } } as const, 'Nie ma zgody opiekuna'],
    [WAITING, 'Nie ma miejsca: lista rezerwowa'],
    [{ state: { name: 'ended', since: AT, why: 'cancelled' } } as const, 'Zapis jest nieaktualny'],
  ])('is told in words how they stand (%#)', (changed, text) => {
    const [one] = merged([guest(changed)], []);
    expect(one && standingWords(one, DOOR.pl, 'pl').text).toBe(text);
  });
});

describe('progress', () => {
  it('counts people, not sign-ups; who waits is not expected, who came is', () => {
    const list = merged(
      [
        guest({ id: 'a', code: 'AAAAAA', party: adults(3), attendance: { ...attendance, adults: 2 } }),
        guest({ id: 'b', code: 'BBBBBB', party: adults(2) }),
        guest({ id: 'c', code: 'CCCCCC', party: adults(4), ...WAITING }),
      ],
      [],
    );
    expect(progressOf(list)).toEqual({ came: 2, expected: 5 });
  });

  it('whatever was let in, in whatever order, nobody counts twice and no more come than are expected', () => {
    const guests = ['a', 'b', 'c', 'd'].map((id, i) => guest({ id, code: `AAAAA${i + 2}`, party: adults(i + 1) }));
    const entry = fc.record({ who: fc.integer({ min: 0, max: 3 }), byCode: fc.boolean(), refused: fc.boolean() });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), (entries) => {
        const arrivals = entries.map(({ who, byCode }, n) =>
          arrival({
            id: `n${n}`,
            signUpId: byCode ? null : (guests[who]?.id ?? null),
            code: byCode ? (guests[who]?.code ?? null) : null,
            adults: who + 1,
          }),
        );
        const heard = entries.flatMap(({ refused }, n) => (refused ? [[`n${n}`, said('refused')] as const] : []));
        const { came, expected } = progressOf(merged(guests, arrivals, heard));
        const inside = new Set(entries.filter(({ refused }) => !refused).map(({ who }) => who));
        expect(came).toBe([...inside].reduce((sum, who) => sum + who + 1, 0));
        expect(came).toBeLessThanOrEqual(expected);
        expect(expected).toBe(10);
      }),
    );
  });
});

describe('answers of the product', () => {
  it('are read from what the queue kept', () => {
    const item = { id: 'a1', result: 'already', at: AT, byName: 'Pani Anna', said: 'było' };
    expect(heardOf(JSON.stringify({ answer: { kind: 'ok' }, body: { items: [item] } }), 'a1')).toEqual(
      said('already', { said: 'było' }),
    );
    expect(heardOf(JSON.stringify({ answer: { kind: 'ok' }, body: { items: [item] } }), 'a2')).toBeNull();
    expect(heardOf(JSON.stringify({ answer: { kind: 'refused', problem: { detail: 'nie wolno' } }, body: null }), 'a1')).toEqual({
      result: 'refused',
      at: null,
      byName: null,
      said: 'nie wolno',
    });
    expect(heardOf(undefined, 'a1')).toBeNull();
  });
  it('become words: let in, was here already, not accepted', () => {
    const who = { name: 'Ola', people: '1 dorosły' };
    expect(outcomeWords(who, null, DOOR.pl, 'pl').text).toBe('Wpuszczono: Ola (1 dorosły)');
    expect(outcomeWords(who, said('already'), DOOR.pl, 'pl').text).toBe('Ola: Było już o 17:05 u: Pani Anna');
    expect(outcomeWords(who, said('refused', { said: 'Kod na inny termin' }), DOOR.pl, 'pl').next).toBe('Kod na inny termin');
  });
  it('are asked for once for many: one body, of a count that was sent twice the last', () => {
    const items = ['a1', 'a2'].map((id) => ({ body: { items: [checkInOf(arrival({ id }))] } }));
    const counts = [1, 3].map((children) => ({ body: { walkIns: [{ id: 'w', adults: 0, children }] } }));
    expect(joinedBody([...items, ...counts])).toEqual({
      items: [{ id: 'a1' }, { id: 'a2' }].map((one) => expect.objectContaining(one)),
      walkIns: [{ id: 'w', adults: 0, children: 3 }],
    });
  });
  it('that are no arrival stay to be cleared up', () => {
    const arrivals = [arrival(), arrival({ id: 'a2' }), arrival({ id: 'a3' })];
    const heard = new Map([
      ['a1', said('done')],
      ['a2', said('already')],
    ] as const);
    expect(conflictsOf(arrivals, heard).map((one) => one.arrival.id)).toEqual(['a2']);
  });
});

describe('the reader of QR codes', () => {
  /** Four pixels for each square, with the light edge that readers need. */
  const picture = (what: string) => {
    const { modules } = create(what, { errorCorrectionLevel: 'M' });
    const [scale, edge] = [4, 4];
    const width = (modules.size + 2 * edge) * scale;
    const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
    for (let y = 0; y < width; y++)
      for (let x = 0; x < width; x++) {
        const [column, row] = [Math.floor(x / scale) - edge, Math.floor(y / scale) - edge];
        const inside = column >= 0 && row >= 0 && column < modules.size && row < modules.size;
        if (inside && modules.get(row, column)) pixels.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
      }
    return { pixels, width };
  };
  it('reads the address of a guest’s own page, and finds none where there is none', async () => {
    const address = 'https://example.org/wydarzenia/zapis/K7M2QX';
    const { pixels, width } = picture(address);
    expect(await readPixels(pixels, width, width)).toBe(address);
    expect(await readPixels(new Uint8ClampedArray(400 * 4).fill(255), 20, 20)).toBeNull();
  });
});

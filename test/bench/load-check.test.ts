/** The checker of the load finds whatever is lost, doubled or out of order; and nothing where nothing is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answeredAt, check, type Heard, type Kept, type Talk } from '../../bench/load/check.ts';

/** Turn n: a resident's message and its replies, with ids that sort. */
const time = (n: number) => String(n).padStart(10, '0');
const said = (n: number): Kept => ({ id: `msg_${time(n)}00r`, from: 'resident', mid: `m_${n}`, purpose: 'reply', status: null });
const reply = (n: number, i: number): Kept => ({
  id: `msg_${time(n)}0${i + 1}b`,
  from: 'bot',
  mid: null,
  purpose: 'reply',
  status: 'sent',
});
const heard = (kept: readonly Kept[]): readonly Heard[] =>
  kept.filter(({ from }) => from === 'bot').map(({ id }, i) => ({ metadata: id, at: 100 * i }));

/** At least two turns, the last with two replies: enough to lose, double and swap. */
const talk = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 8 }).map((replies): Talk => {
  const kept = [...replies, 2].flatMap((count, n) => [said(n), ...Array.from({ length: count }, (_, i) => reply(n, i))]);
  return { said: [...replies, 2].map((_, n) => `m_${n}`), kept, heard: heard(kept) };
});

const without = <T>(all: readonly T[], index: number): readonly T[] => all.toSpliced(index, 1);
const swapped = <T>(all: readonly T[]): readonly T[] => [...all.slice(0, -2), ...all.slice(-2).toReversed()];

describe('the checker', () => {
  it('finds nothing where nothing is wrong', () => {
    fc.assert(
      fc.property(fc.array(talk, { maxLength: 4 }), (talks) => {
        expect(Object.values(check(talks))).toEqual([0, 0, 0, 0, 0, 0]);
      }),
    );
  });

  it.each<[string, (one: Talk) => Talk, keyof ReturnType<typeof check>]>([
    ['a message that no turn has', (one) => ({ ...one, kept: one.kept.filter(({ mid }) => mid !== one.said[0]) }), 'lost'],
    [
      'a message that two turns have',
      (one) => ({ ...one, kept: [...one.kept, { ...said(99), mid: one.said[0] ?? '' }] }),
      'doubled',
    ],
    ['turns in another order', (one) => ({ ...one, said: swapped(one.said) }), 'outOfOrder'],
    ['a reply that did not go out', (one) => ({ ...one, heard: without(one.heard, 0) }), 'repliesLost'],
    ['a reply that went out twice', (one) => ({ ...one, heard: [...one.heard, ...one.heard.slice(-1)] }), 'repliesDoubled'],
    ['replies in another order', (one) => ({ ...one, heard: swapped(one.heard) }), 'repliesOutOfOrder'],
  ])('finds %s', (_, break_, fault) => {
    fc.assert(
      fc.property(talk, (one) => {
        expect(check([break_(one)])).toMatchObject({ [fault]: 1 });
      }),
    );
  });

  it('does not call lost what was refused for good', () => {
    const refused = { ...reply(0, 0), status: 'failed' };
    expect(check([{ said: ['m_0'], kept: [said(0), refused], heard: [] }]).repliesLost).toBe(0);
  });
});

it('an answer is the first reply of the same turn', () => {
  const kept = [said(1), reply(1, 0), reply(1, 1), said(2), reply(2, 0)];
  const at = answeredAt({ kept, heard: heard(kept).map((one, i) => ({ ...one, at: [30, 50, 90][i] ?? 0 })) });
  expect(Object.fromEntries(at)).toEqual({ m_1: 30, m_2: 90 });
});

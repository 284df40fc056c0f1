import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Chat, closingOf } from '../../shared/escalations/closing.ts';
import { ESCALATION_KINDS } from '../../shared/escalations/model.ts';
import { leastLoaded } from '../../shared/escalations/share.ts';
import { escalationAnswerBy } from '../../shared/escalations/terms.ts';
import { testCity } from '../support/city.ts';

const city = testCity();
const RAISED = '2026-11-20T15:00:00.000Z';
const chat = (lastResidentAt: string, channel: Chat['channel'] = 'messenger'): Chat => ({ channel, lastResidentAt });
const aCase = (kind: (typeof ESCALATION_KINDS)[number], number: string | null = null) => ({
  kind,
  at: RAISED,
  answerBy: escalationAnswerBy(city, kind, RAISED),
  number,
});
const closes = (
  kind: (typeof ESCALATION_KINDS)[number],
  given: { chat?: Chat; now?: string; humanAgent?: boolean; number?: string } = {},
) =>
  closingOf(aCase(kind, given.number ?? null), given.chat ?? null, {
    city,
    now: given.now ?? '2026-11-20T16:00:00.000Z',
    humanAgent: given.humanAgent ?? false,
  });

describe('of a case raised on Friday 20 November 2026 at 16:00, what closes first is', () => {
  it.each([
    ['the promise, to the end of its local day', closes('talk_to_human'), 'promise', '2026-11-23T22:59:59.999Z'],
    ['the 24 hours of Messenger', closes('talk_to_human', { chat: chat(RAISED) }), 'messenger', '2026-11-21T15:00:00.000Z'],
    [
      'later, when the resident writes again',
      closes('talk_to_human', { chat: chat('2026-11-20T15:30:00.000Z') }),
      'messenger',
      '2026-11-21T15:30:00.000Z',
    ],
    [
      'the seven days for words of a person, where Meta has approved them',
      closes('complaint', { chat: chat(RAISED), humanAgent: true, number: 'A.1' }),
      'human-agent',
      '2026-11-27T15:00:00.000Z',
    ],
    [
      'the promise, once Messenger has closed',
      closes('talk_to_human', { chat: chat(RAISED), now: '2026-11-22T08:00:00.000Z' }),
      'promise',
      '2026-11-23T22:59:59.999Z',
    ],
    ['nothing of Messenger on the web', closes('signal', { chat: chat(RAISED, 'web') }), 'promise', '2026-11-23T22:59:59.999Z'],
    ['the seven days to pass a complaint on', closes('complaint'), 'pass-on', '2026-11-27T22:59:59.999Z'],
    ['the month, once it is in our own files', closes('complaint', { number: 'A.1' }), 'law', '2026-12-20T22:59:59.999Z'],
    ['the 14 days of public information', closes('public_information'), 'law', '2026-12-04T22:59:59.999Z'],
    [
      'a term that is over: an answer is still owed',
      closes('accessibility', { now: '2026-12-24T08:00:00.000Z' }),
      'law',
      '2026-11-27T22:59:59.999Z',
    ],
  ] as const)('%s', (_, closing, what, at) => {
    expect(closing).toEqual({ what, at });
  });

  it('never later than its term, and never earlier than now while the term is not over', () => {
    const hours = fc.integer({ min: 0, max: 60 * 24 }).map((n) => new Date(Date.parse(RAISED) + n * 3_600_000).toISOString());
    fc.assert(
      fc.property(fc.constantFrom(...ESCALATION_KINDS), hours, hours, fc.boolean(), (kind, now, lastResidentAt, humanAgent) => {
        const { at } = closes(kind, { now, chat: chat(lastResidentAt), humanAgent });
        const term = closes(kind, { now, number: 'A.1' }).at;
        expect(at <= term).toBe(true);
        if (term > now) expect(at > now).toBe(true);
      }),
    );
  });
});

describe('the next case goes to', () => {
  it('whoever is on duty and holds the fewest', () => {
    const [away, busy, free] = [
      { id: 'away', onDuty: false, holds: 0 },
      { id: 'busy', onDuty: true, holds: 3 },
      { id: 'free', onDuty: true, holds: 1 },
    ];
    expect(leastLoaded([away, busy, free])).toBe(free);
    expect(leastLoaded([away])).toBeNull();
  });
});

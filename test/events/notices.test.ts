/** Whether a telling is still true, and what became of it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DeliverySchema } from '../../shared/conversations/model.ts';
import type { EventDate } from '../../shared/events/model.ts';
import { NOTICE_CLASSES, type Notice, NoticeKindSchema } from '../../shared/events/notice-model.ts';
import { classOf, isOver, totalsOf } from '../../shared/events/notices.ts';
import type { SignUp } from '../../shared/events/sign-up-model.ts';
import { aDate, aSignUp, NOW } from '../support/events.ts';

const LATER = '2026-11-22T10:00:00.000Z';
const planned = aDate();
const START = planned.startsAt;
const moved = aDate({ state: { name: 'moved', since: LATER, from: NOW, fromVenue: null, reason: null } });
const cancelled = aDate({ state: { name: 'cancelled', since: LATER, reason: 'Burza.' } });
const held = aDate({ state: { name: 'held', since: LATER } });

const seated = aSignUp();
const offered = aSignUp({ state: { name: 'offered', since: NOW, ticket: 1, until: LATER } });
const ended = aSignUp({ state: { name: 'ended', since: NOW, why: 'cancelled' } });
const asked = aSignUp({
  guardian: { kind: 'asked', at: NOW },
  state: { name: 'held', since: NOW, why: 'guardian', until: LATER },
});
const agreed = aSignUp({ guardian: { kind: 'agreed', at: NOW, how: 'link', name: null } });
const waitsForCode = aSignUp({ codeBy: LATER });
const felt = aSignUp({ feedback: { at: NOW, mood: 'good', words: null, shownBy: null } });

describe('over', () => {
  it.each<[Notice['notice'], string, EventDate, SignUp, boolean]>([
    ['offer', '2', planned, offered, false],
    ['offer', '2', planned, seated, true],
    ['offer', '2', planned, ended, true],
    ['guardian', '1', planned, asked, false],
    ['guardian', '1', planned, agreed, true],
    ['guardian-agreed', '2', planned, agreed, false],
    ['guardian-agreed', '2', planned, ended, true],
    ['code', '1', planned, waitsForCode, false],
    ['code', '1', planned, seated, true],
    ['confirmed', '2', planned, seated, false],
    ['confirmed', '2', planned, ended, true],
    ['moved', LATER, moved, seated, false],
    ['moved', NOW, moved, seated, true],
    ['moved', LATER, moved, ended, true],
    ['moved', LATER, cancelled, seated, true],
    ['cancelled', LATER, cancelled, ended, false],
    ['day-before', START, planned, seated, false],
    ['day-before', START, planned, ended, true],
    ['day-before', NOW, planned, seated, true],
    ['two-hours', START, moved, seated, false],
    ['two-hours', START, cancelled, seated, true],
    ['two-hours', START, held, seated, true],
    ['lapsed', '3', planned, ended, false],
    ['lapsed', '3', cancelled, ended, true],
    ['waiting-closed', START, planned, ended, false],
    ['how-was-it', START, held, seated, false],
    ['how-was-it', START, held, felt, true],
  ])('%s (%s) of a date that is %o for %o: %s', (notice, run, date, signUp, over) => {
    expect(isOver({ notice, run }, date, signUp)).toBe(over);
  });

  it.each(NoticeKindSchema.options)('%s is over when there is no date or no sign-up any more', (notice) => {
    expect(isOver({ notice, run: START }, null, seated)).toBe(true);
    expect(isOver({ notice, run: START }, planned, null)).toBe(true);
  });
});

describe('what became of it', () => {
  it.each([
    [{ status: 'queued', failure: null }, null, 'waiting'],
    [{ status: 'held', failure: 'send.quiet-hours' }, null, 'waiting'],
    [{ status: 'claimed', failure: null }, null, 'waiting'],
    [{ status: 'sent', failure: null }, null, 'sent'],
    [{ status: 'delivered', failure: null }, null, 'delivered'],
    [{ status: 'read', failure: null }, null, 'read'],
    [{ status: 'failed', failure: 'graph.outside-window' }, null, 'failed'],
    [{ status: 'failed', failure: 'graph.outside-window' }, 'open', 'to-call'],
    [{ status: 'failed', failure: 'send.told-by-call' }, 'done', 'called'],
    [{ status: 'failed', failure: 'graph.outside-window' }, 'done', 'called'],
    [{ status: 'failed', failure: 'send.no-longer-true' }, null, 'not-needed'],
    [{ status: 'failed', failure: 'send.said-later' }, 'done', 'sent'],
    [null, null, 'forgotten'],
  ] as const)('%o with a call that is %s: %s', (delivery, call, expected) => {
    expect(classOf(delivery, call)).toBe(expected);
  });

  it('is exactly one thing, whatever happened, and the totals are everybody', () => {
    const delivery = fc.option(
      fc.record({
        status: fc.constantFrom(...DeliverySchema.shape.status.options),
        failure: fc.option(
          fc.constantFrom('send.said-later', 'send.told-by-call', 'send.no-longer-true', 'graph.outside-window', 'x'),
        ),
      }),
    );
    const telling = fc.tuple(delivery, fc.constantFrom('open' as const, 'done' as const, null));
    fc.assert(
      fc.property(fc.array(telling), (tellings) => {
        const classes = tellings.map(([of, call]) => classOf(of, call));
        const totals = totalsOf(classes);
        expect(Object.keys(totals)).toEqual([...NOTICE_CLASSES]);
        expect(Object.values(totals).reduce((sum, n) => sum + n, 0)).toBe(tellings.length);
      }),
    );
  });
});

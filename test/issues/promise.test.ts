/** The clock of a promise to a resident. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWorkingHours, endOfDay, shareOfOpenTime } from '../../shared/calendar/calendar.ts';
import type { IssueCommand } from '../../shared/issues/commands.ts';
import { decide } from '../../shared/issues/decide.ts';
import { type Issue, isOpen, type StateName, TRANSITIONS } from '../../shared/issues/model.ts';
import { nextStep } from '../../shared/issues/promise.ts';
import { waitsFor } from '../../shared/issues/store-notices.ts';
import { testCity } from '../support/city.ts';
import { AT, COMMANDS, issue, STATES } from '../support/issues.ts';

const city = testCity();
const DEPUTY_HOURS = 8;
const next = (one: Issue) => nextStep(city, one, DEPUTY_HOURS);
const accepted = (changed: Partial<Issue> = {}) => issue({ state: STATES.accepted, assignee: 'sw-north', ...changed });
const carried = (one: Issue, command: IssueCommand): Issue => {
  const decision = decide(one, command);
  if (decision.kind === 'refused') throw new Error(`refused: ${decision.code}`);
  return decision.issue;
};

const moment = fc
  .integer({ min: Date.parse('2026-01-01T00:00:00Z'), max: Date.parse('2027-12-01T00:00:00Z') })
  .map((at) => new Date(at).toISOString());
const days = fc.integer({ min: 0, max: 20 });
const dayAfter = (at: string, n: number) => new Date(Date.parse(at) + n * 86_400_000).toISOString().slice(0, 10);

describe('a share of the hours of the office', () => {
  it('of a week is found on its fourth working day, whatever is closed in between', () => {
    // Wednesday 9:00 to the end of the next Wednesday: 6.5 + 8 + 6.5 + 8 + 9 + 8 hours, of which 80 % end on Tuesday.
    expect(shareOfOpenTime(city, '2026-11-18T08:00:00.000Z', endOfDay(city, '2026-11-25'), 0.8)).toBe('2026-11-24T14:18:00.000Z');
  });

  it('of nothing but closed days is their end', () => {
    expect(shareOfOpenTime(city, '2026-11-21T08:00:00.000Z', endOfDay(city, '2026-11-22'), 0.8)).toBe(
      endOfDay(city, '2026-11-22'),
    );
  });
});

describe('a promise', () => {
  it('warns within its time and never before 80 % of it, in hours of the office', () => {
    fc.assert(
      fc.property(moment, days, (since, n) => {
        const by = dayAfter(since, n + 1);
        const promised = accepted({
          state: { name: 'accepted', since },
          answerBy: by,
          promise: { by, since, step: 'running', stepAt: since },
        });
        const warning = next(promised);
        const end = endOfDay(city, by);
        expect(warning?.what).toBe('warn');
        const at = warning?.at ?? '';
        expect(since <= at && at <= end).toBe(true);
        // What is left of the office's time at the warning is at most a fifth of the whole.
        const hours = (from: string) => {
          let sum = 0;
          while (addWorkingHours(city, from, sum + 0.5) < end) sum += 0.5;
          return sum;
        };
        if (at < end) expect(hours(at)).toBeLessThanOrEqual(hours(since) * 0.2 + 1);
      }),
      { numRuns: 25 },
    );
  });

  it('takes each step once, in order, and ends with the office', () => {
    const steps: string[] = [];
    let one = accepted();
    for (let step = next(one); step !== null; step = next(one)) {
      const kind = step.what === 'warn' ? 'WarnOfPromise' : one.promise?.step === 'deputy' ? 'EscalateBroken' : 'BreakPromise';
      steps.push(kind);
      one = carried(one, { ...COMMANDS[kind], at: step.at });
      expect(decide(one, { ...COMMANDS[kind], at: step.at })).toMatchObject({ kind: 'refused' });
    }
    expect(steps).toEqual(['WarnOfPromise', 'BreakPromise', 'EscalateBroken']);
    expect(one).toMatchObject({ assignee: null, state: { name: 'accepted' }, promise: { step: 'office' } });
  });

  it('without a deputy goes to the office at once', () => {
    const broken = carried(accepted(), { ...COMMANDS.BreakPromise, to: null });
    expect(broken).toMatchObject({ assignee: null, promise: { step: 'office' } });
    expect(next(broken)).toBeNull();
  });

  it('that is moved starts anew, and one that stays goes on', () => {
    const warned = carried(accepted(), COMMANDS.WarnOfPromise);
    expect(carried(warned, { ...COMMANDS.StartIssue, repairBy: null }).promise).toEqual(warned.promise);
    const moved = carried(warned, { ...COMMANDS.StartIssue, repairBy: '2026-12-10' });
    expect(moved.promise).toMatchObject({ by: '2026-12-10', step: 'running', since: COMMANDS.StartIssue.at });
    expect((next(moved)?.at ?? '') > (next(accepted())?.at ?? '')).toBe(true);
  });

  it('waits while the resident owes an answer; whoever goes on late has a day of the office for it', () => {
    const asked = carried(accepted(), COMMANDS.AskResident);
    expect(next(asked)).toBeNull();
    const back = { ...COMMANDS.AddToIssue, by: { kind: 'resident', role: 'author' }, at: '2026-12-07T09:00:00.000Z' } as const;
    const goesOn = carried(asked, back);
    expect(next(goesOn)).toEqual({ what: 'warn', at: '2026-12-08T07:24:00.000Z' });
    const warned = carried(goesOn, { ...COMMANDS.WarnOfPromise, at: '2026-12-08T07:24:00.000Z' });
    expect(next(warned)).toEqual({ what: 'pass-on', at: '2026-12-08T09:00:00.000Z' });
  });

  it('to an owner outside is only a date that somebody entered', () => {
    expect(carried(accepted(), { ...COMMANDS.HandOver, repairBy: null }).promise).toBeNull();
    const dated = carried(accepted(), { ...COMMANDS.HandOver, repairBy: '2026-12-10' });
    expect(next(dated)?.what).toBe('warn');
  });

  it('of what is closed, or not accepted, never warns', () => {
    const names = fc.constantFrom(...(Object.keys(TRANSITIONS) as StateName[]));
    const commands = fc.array(fc.constantFrom(...(Object.keys(COMMANDS) as IssueCommand['kind'][])), { maxLength: 12 });
    fc.assert(
      fc.property(names, commands, (name, kinds) => {
        const last = kinds.reduce<Issue>(
          (one, kind) => {
            const decision = decide(one, COMMANDS[kind]);
            return decision.kind === 'decided' ? decision.issue : one;
          },
          issue({ state: STATES[name], assignee: 'sw-north' }),
        );
        const runs = last.state.name === 'accepted' || last.state.name === 'in_progress' || last.state.name === 'handed_over';
        if (!runs) expect(next(last)).toBeNull();
        if (!isOpen(last)) expect(waitsFor(last)).toBeNull();
      }),
    );
  });
});

describe('whoever has it hears', () => {
  it.each([
    ['new', issue({ state: STATES.routed, assignee: 'sw-north' })],
    ['near', carried(accepted(), COMMANDS.WarnOfPromise)],
    ['passed', carried(accepted(), COMMANDS.BreakPromise)],
    ['passed', carried(carried(accepted(), COMMANDS.WarnOfPromise), COMMANDS.PassIssue)],
  ] as const)('%s', (what, one) => expect(waitsFor(one)).toMatchObject({ what, staffId: one.assignee }));

  it('nothing of what simply goes on', () => expect(waitsFor(accepted())).toBeNull());
});

describe('a colleague who is away', () => {
  it('leaves what waits to be accepted with a new time for it, and what is half done as it is', () => {
    const routed = carried(issue({ state: STATES.routed, assignee: 'sw-north' }), COMMANDS.PassIssue);
    expect(routed).toMatchObject({ assignee: 'sw-south', state: { name: 'routed', acceptBy: COMMANDS.PassIssue.acceptBy } });
    expect(carried(accepted(), COMMANDS.PassIssue)).toMatchObject({
      assignee: 'sw-south',
      state: { name: 'accepted', since: AT },
    });
  });

  it('whoever of the office takes over what has come back goes on with it', () => {
    const back = carried(accepted({ state: STATES.in_progress }), { ...COMMANDS.PassIssue, to: null });
    expect(carried(back, { ...COMMANDS.AcceptIssue, staffId: 'office-2' })).toMatchObject({
      assignee: 'office-2',
      state: { name: 'in_progress' },
    });
  });
});

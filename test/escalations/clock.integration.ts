/** The clock of a case: never silent, whoever has it. */
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endOfDay } from '../../shared/calendar/calendar.ts';
import { ESCALATION_KINDS, type Escalation, type EscalationKind } from '../../shared/escalations/model.ts';
import {
  answerEscalation,
  assignEscalation,
  changeKind,
  raiseEscalation,
  readEscalation,
} from '../../shared/escalations/store.ts';
import { handleCaseTimer, nextHolder } from '../../shared/escalations/store-clock.ts';
import { escalationAnswerBy, nextCaseStep } from '../../shared/escalations/terms.ts';
import { keys } from '../../shared/platform/keys.ts';
import type { Work } from '../../shared/platform/work.ts';
import { member, testCity } from '../support/city.ts';
import { type Dynamo, startDynamo } from '../support/dynamo.ts';
import { inWork } from '../support/work.ts';

const WEDNESDAY = '2026-11-18T09:00:00.000Z';
const base = testCity();
const city = testCity({
  staff: [
    ...base.staff.filter(({ role }) => role === 'streetworker'),
    member('office-1', { role: 'office', seesSensitive: true, deputy: 'office-2' }),
    member('office-2', { role: 'office' }),
    member('admin-1', { role: 'admin' }),
  ],
});
let dynamo: Dynamo;
beforeAll(async () => {
  dynamo = await startDynamo();
});
afterAll(() => dynamo.stop());

const system = <T>(act: (work: Work) => Promise<T> | T, now = WEDNESDAY) => inWork({ table: dynamo.table, city, now }, act);

const raised = async (kind: EscalationKind = 'talk_to_human') => {
  const { escalationId } = await system((work) =>
    raiseEscalation(work, { kind, words: 'Proszę o kontakt', conversation: null, issueId: null, attachments: [] }),
  );
  return escalationId;
};
const stored = async (id: string): Promise<Escalation> => {
  const found = await readEscalation(dynamo.table, id);
  if (found === undefined) throw new Error(`no case ${id}`);
  return found;
};
const timer = (id: string) => dynamo.table.get(keys.escalationTimer(id));
const fire = async (id: string) => {
  const item = (await timer(id)) ?? {};
  await system((work) => handleCaseTimer(work, item), String(item.dueAt));
};

describe('a case that nobody answers', () => {
  it('is warned about, goes to the deputy, then to whoever leads the office, who is reminded each working day', async () => {
    const id = await raised();
    await system(async (work) => assignEscalation(work, await stored(id), 'office-1'));
    expect(await timer(id)).toMatchObject({ due: 'escalation', dueAt: '2026-11-19T11:48:00.000Z' });

    await fire(id);
    expect(await stored(id)).toMatchObject({ reached: { step: 'warned' }, taken: { by: 'office-1' } });
    expect(await timer(id)).toMatchObject({ dueAt: '2026-11-19T22:59:59.999Z' });

    await fire(id);
    expect(await stored(id)).toMatchObject({ reached: { step: 'deputy' }, taken: { by: 'office-2' } });
    await fire(id);
    expect(await stored(id)).toMatchObject({ reached: { step: 'lead' }, taken: { by: 'admin-1' } });

    const before = (await timer(id))?.dueAt;
    await fire(id);
    expect((await stored(id)).history.map(({ what }) => what)).toEqual(['raised', 'assigned', 'warned', 'overdue', 'overdue']);
    expect(String((await timer(id))?.dueAt) > String(before)).toBe(true);
  });

  it('answered, has no timer; the timer that was on its way changes nothing', async () => {
    const id = await raised();
    const late = (await timer(id)) ?? {};
    await system(async (work) => answerEscalation(work, await stored(id), 'office-1', 'Dzień dobry.'));
    expect(await timer(id)).toBeUndefined();
    await expect(system((work) => handleCaseTimer(work, late))).rejects.toThrow();
    expect((await stored(id)).history.map(({ what }) => what)).toEqual(['raised', 'answered']);
  });

  it('read again as a complaint is watched by the term of that', async () => {
    const id = await raised();
    await fire(id);
    await system(async (work) => changeKind(work, await stored(id), 'complaint', 'To skarga.'));
    expect(await stored(id)).toMatchObject({ answerBy: '2026-12-18', reached: null });
    expect(String((await timer(id))?.dueAt) > '2026-12-10').toBe(true);
  });
});

describe('whoever comes next', () => {
  it('may read the words', async () => {
    const despair = await stored(await raised('despair'));
    const held = { ...despair, taken: { by: 'office-1', at: WEDNESDAY } };
    expect(nextHolder(city, held, WEDNESDAY)).toEqual({ to: null, step: 'lead' });
    const withLead = { ...city, staff: [...city.staff, member('admin-2', { role: 'admin', seesSensitive: true })] };
    expect(nextHolder(withLead, held, WEDNESDAY)).toEqual({ to: 'admin-2', step: 'lead' });
  });
});

it('every kind is warned about within its time and always has a next step until it is answered', () => {
  const at = fc
    .integer({ min: Date.parse('2026-01-01T00:00:00Z'), max: Date.parse('2027-11-01T00:00:00Z') })
    .map((ms) => new Date(ms).toISOString());
  fc.assert(
    fc.property(fc.constantFrom(...ESCALATION_KINDS), at, (kind, now) => {
      const answerBy = escalationAnswerBy(city, kind, now);
      const open = { state: 'open', at: now, answerBy, reached: null } as const;
      const warning = nextCaseStep(city, open);
      expect(warning?.what).toBe('warn');
      expect(now <= (warning?.at ?? '') && (warning?.at ?? '') <= endOfDay(city, answerBy)).toBe(true);
      for (const step of ['warned', 'deputy', 'lead'] as const)
        expect(nextCaseStep(city, { ...open, reached: { step, stepAt: now } })).not.toBeNull();
      expect(nextCaseStep(city, { ...open, state: 'answered' })).toBeNull();
    }),
    { numRuns: 50 },
  );
});

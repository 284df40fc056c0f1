/** The clock of a promise, as fulfil-due carries it out. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEscalations } from '../../shared/escalations/store.ts';
import * as issues from '../../shared/issues/store.ts';
import { reportOnBehalf } from '../../shared/issues/store-staff.ts';
import { keys, lists } from '../../shared/platform/keys.ts';
import type { Work } from '../../shared/platform/work.ts';
import { testCity } from '../support/city.ts';
import { type Dynamo, startDynamo } from '../support/dynamo.ts';
import { inWork } from '../support/work.ts';

const WEDNESDAY = '2026-11-18T09:00:00.000Z';
const THURSDAY = '2026-11-26T08:00:00.000Z';
const city = testCity();
let dynamo: Dynamo;
beforeAll(async () => {
  dynamo = await startDynamo();
});
afterAll(() => dynamo.stop());

const system = <T>(act: (work: Work) => Promise<T> | T, now = WEDNESDAY) => inWork({ table: dynamo.table, city, now }, act);

const accepted = async () => {
  const decision = await system((work) =>
    reportOnBehalf(work, {
      category: 'lighting',
      description: 'Nie świeci latarnia',
      place: { text: 'Lipowa 1', street: 'Lipowa', houseNumber: '1', subarea: 'north' },
      urgent: false,
      onBehalf: { by: 'sw-north', toldAboutDataAt: WEDNESDAY, answer: { how: 'none', contact: null } },
    }),
  );
  if (decision.kind === 'refused') throw new Error(decision.code);
  const { id } = decision.issue;
  await system((work) => issues.routeIssue(work, id, 1));
  await system(async (work) => {
    const issue = await issues.readIssue(work, id);
    if (issue !== null) issues.carryOut(work, issue, { ...issues.base(work, issue), kind: 'AcceptIssue', staffId: 'sw-north' });
  });
  return id;
};

const stored = async (id: string) => issues.parseIssue((await dynamo.table.get(keys.issue(id))) ?? {});
const timer = async (id: string) => dynamo.table.get(keys.issueTimer(id, 'promise'));

/** The timer as keep-promises sees it, carried out at `now`. */
const fire = async (id: string, now: string) => {
  const item = (await timer(id)) ?? {};
  await system((work) => issues.handlePromiseTimer(work, item), now);
  return item;
};

const whats = async (id: string) => (await issues.historyOf(dynamo.table, id)).map(({ what }) => what);

describe('an accepted issue', () => {
  it('is warned about at 80 %, goes to the deputy at 100 %, then to the office as a case; a timer heard late does nothing', async () => {
    const id = await accepted();
    expect(await timer(id)).toMatchObject({ due: 'issue-promise', dueAt: '2026-11-24T14:30:00.000Z' });

    await fire(id, '2026-11-24T14:30:00.000Z');
    expect(await stored(id)).toMatchObject({ assignee: 'sw-north', promise: { step: 'warned' } });
    const { items: mine } = await dynamo.table.list(lists.issuesOfAssignee('sw-north'), { limit: 10 });
    expect(mine).toContainEqual(expect.objectContaining({ id, promise: 'near' }));
    expect(await timer(id)).toMatchObject({ dueAt: '2026-11-25T22:59:59.999Z' });

    await fire(id, THURSDAY);
    expect(await stored(id)).toMatchObject({ assignee: 'sw-south', state: { name: 'accepted' }, promise: { step: 'deputy' } });

    const last = await fire(id, '2026-11-27T10:00:00.000Z');
    expect(await stored(id)).toMatchObject({ assignee: null, promise: { step: 'office' } });
    expect(await timer(id)).toBeUndefined();
    const { items } = await openEscalations(dynamo.table, { limit: 100 });
    expect(items.filter(({ issueId }) => issueId === id)).toMatchObject([{ kind: 'issue_overdue', state: 'open' }]);

    await expect(system((work) => issues.handlePromiseTimer(work, last), '2026-11-27T10:01:00.000Z')).rejects.toThrow();
    expect((await whats(id)).slice(-3)).toEqual(['WarnOfPromise', 'BreakPromise', 'EscalateBroken']);
  });

  it('with a new date waits for that one; a timer that was on its way does nothing', async () => {
    const id = await accepted();
    const old = (await timer(id)) ?? {};
    await system(async (work) => {
      const issue = await issues.readIssue(work, id);
      if (issue !== null)
        issues.carryOut(work, issue, { ...issues.base(work, issue), kind: 'StartIssue', repairBy: '2026-12-31' });
    });
    const moved = (await timer(id)) ?? {};
    expect(String(moved.dueAt) > String(old.dueAt)).toBe(true);
    await expect(system((work) => issues.handlePromiseTimer(work, old), '2026-11-24T15:00:00.000Z')).rejects.toThrow();
    expect(await timer(id)).toEqual(moved);
    expect(await whats(id)).not.toContain('WarnOfPromise');
  });

  it('that is settled has no timer', async () => {
    const id = await accepted();
    await system(async (work) => {
      const issue = await issues.readIssue(work, id);
      if (issue !== null) issues.carryOut(work, issue, { ...issues.base(work, issue), kind: 'ResolveIssue', outcome: 'Świeci.' });
    });
    expect(await timer(id)).toBeUndefined();
    expect(await stored(id)).toMatchObject({ promise: null });
  });
});

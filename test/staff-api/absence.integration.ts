/** What somebody who is away holds, from the first day of their absence. */
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { readConversation } from '../../shared/conversations/store.ts';
import { raiseEscalation, readEscalation, takeEscalation } from '../../shared/escalations/store.ts';
import { fireDue } from '../support/due-timers.ts';
import { NORTH, NOW, north, office, type StaffApi, south, startStaffApi, worker } from '../support/staff-api.ts';
import { resident } from '../support/work.ts';

let api: StaffApi;
beforeAll(async () => {
  api = await startStaffApi();
});
afterAll(() => api.stop());
afterEach(() => void vi.useRealTimers());
const at = (now: string) => vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });
const deputy = worker(NORTH).deputy ?? '';

const away = (who: string, from: string, to: string) =>
  api.ask({
    as: office,
    method: 'PUT',
    path: `/api/staff/${who}/absence`,
    body: { from, to },
    headers: { 'idempotency-key': `away-${crypto.randomUUID()}` },
  });

const held = { kind: 'person', since: NOW, lastWroteAt: NOW, staffId: north } as const;

describe('when an absence begins', () => {
  it('open issues and the chats that they hold go to the deputy, settled ones stay', async () => {
    at(NOW);
    const open = await Promise.all(
      Array.from({ length: 7 }, (_, i) => api.routed({ subarea: NORTH, person: `away-${i}`, heldBy: held })),
    );
    await api.post(north, `/api/issues/${open[0]?.id}/accept`);
    await api.post(north, `/api/issues/${open[1]?.id}/accept`);
    await api.post(north, `/api/issues/${open[1]?.id}/resolve`, { outcome: 'Zrobione.' });
    await away(north, '2026-11-19', '2026-11-20');
    expect(await fireDue(api.table, 'absence')).toBe(0);
    at('2026-11-19T00:00:30.000Z');
    expect(await fireDue(api.table, 'absence')).toBe(1);

    const after = await Promise.all(open.map(({ id }) => api.read(id)));
    expect(after.map(({ assignee }) => assignee)).toEqual([deputy, north, ...Array.from({ length: 5 }, () => deputy)]);
    expect(after[0]?.state.name).toBe('accepted');
    expect((await readConversation(api.table, resident('away-0').conversationId))?.heldBy).toMatchObject({ staffId: deputy });
    expect(await fireDue(api.table, 'absence')).toBe(0);
    await api.post(office, `/api/staff/${north}/absence/end`);
  });

  it('without a deputy on duty the office gets them; what is said again moves what is left', async () => {
    at(NOW);
    const first = await api.routed({ subarea: NORTH });
    await away(deputy, '2026-11-18', '2026-11-18');
    await away(north, '2026-11-18', '2026-11-18');
    at('2026-11-18T09:01:00.000Z');
    await fireDue(api.table, 'absence');
    expect(await api.read(first.id)).toMatchObject({ assignee: null, state: { name: 'routed', to: 'office' } });
    for (const who of [north, deputy]) await api.post(office, `/api/staff/${who}/absence/end`);
  });

  it('that was taken back before, nothing moves', async () => {
    at(NOW);
    const issue = await api.routed({ subarea: NORTH });
    await away(north, '2026-11-19', '2026-11-20');
    await api.post(office, `/api/staff/${north}/absence/end`);
    at('2026-11-19T09:00:00.000Z');
    expect(await fireDue(api.table, 'absence')).toBe(0);
    expect((await api.read(issue.id)).assignee).toBe(north);
  });

  it('cases of the office that nobody can take over stay with their clock', async () => {
    at(NOW);
    const id = await api.work(async (work) => {
      const raise = { kind: 'signal', words: 'x', conversation: null, issueId: null, attachments: [] } as const;
      return (await raiseEscalation(work, raise)).escalationId;
    });
    await api.work(async (work) => {
      const one = await readEscalation(work.table, id);
      if (one !== undefined) takeEscalation(work, one, south);
    });
    await away(south, '2026-11-18', '2026-11-18');
    at('2026-11-18T09:01:00.000Z');
    await fireDue(api.table, 'absence');
    expect(await readEscalation(api.table, id)).toMatchObject({ taken: { by: south }, state: 'taken' });
    await api.post(office, `/api/staff/${south}/absence/end`);
  });
});

/** Who hears when a promise or a term is near, and when it is broken: who has it, their deputy, the resident. */
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { messagesOf, newConversation, putConversation } from '../../shared/conversations/store.ts';
import { assignEscalation, raiseEscalation, readEscalation } from '../../shared/escalations/store.ts';
import { readNotice } from '../../shared/issues/store-notices.ts';
import { keys } from '../../shared/platform/keys.ts';
import { fireDue } from '../support/due-timers.ts';
import { type Consumer, hearFacts } from '../support/hear-facts.ts';
import { lettersAbout } from '../support/letters.ts';
import { NORTH, NOW, named, north, type StaffApi, startStaffApi, worker } from '../support/staff-api.ts';
import { resident } from '../support/work.ts';

let api: StaffApi;
let consumers: Record<'notify-staff' | 'tell-resident', Consumer>;
const deputy = worker(NORTH).deputy ?? '';
beforeAll(async () => {
  process.env.PUSH_HOSTS = '127.0.0.1';
  api = await startStaffApi();
  const { handler: notify } = await import('../../functions/notify-staff.ts');
  const { handler: tell } = await import('../../functions/tell-resident.ts');
  consumers = { 'notify-staff': notify as unknown as Consumer, 'tell-resident': tell as unknown as Consumer };
  await api.work(async (work) => {
    for (const member of work.city.staff)
      if ([north, deputy, named].includes(member.id))
        work.writes.put(keys.staff(member.id), { ...member, email: `${member.id}@example.org` });
  });
});
afterAll(() => api.stop());
afterEach(() => void vi.useRealTimers());

const at = (now: string) => vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });
/** What is due by then, and everybody who hears of it. */
const comes = async (now: string, ...kinds: readonly string[]): Promise<void> => {
  at(now);
  await fireDue(api.table, ...kinds);
  await hearFacts(api.table, consumers);
};
const saidTo = async (name: string): Promise<readonly string[]> =>
  (await messagesOf(api.table, resident(name).conversationId, 50)).flatMap(({ line }) => line?.text ?? []);
const lettersTo = async (about: string) => (await lettersAbout(api.table, about)).map(({ to, subject }) => `${to}: ${subject}`);

describe('a promise to a resident', () => {
  it('near: who has it; over: the deputy in the morning, and the resident with a new day; once each', async () => {
    at(NOW);
    const issue = await api.routed({ subarea: NORTH, person: 'waits' });
    await api.post(north, `/api/issues/${issue.id}/accept`);
    await hearFacts(api.table, consumers);
    const { promise } = await api.read(issue.id);
    expect(promise).toMatchObject({ by: issue.answerBy, step: 'running' });

    const warning = String((await api.table.get(keys.issueTimer(issue.id, 'promise')))?.dueAt);
    await comes(warning, 'issue-promise');
    expect(await lettersTo(issue.id)).toContain(`${north}@example.org: Zbliża się termin: ${issue.number}`);
    expect((await saidTo('waits')).join(' ')).not.toContain('choć minął dzień');

    const over = String((await api.table.get(keys.issueTimer(issue.id, 'promise')))?.dueAt);
    await comes(over, 'issue-promise');
    expect((await api.read(issue.id)).assignee).toBe(deputy);
    // Midnight: the deputy sleeps.
    expect(await readNotice(api.table, issue.id)).toMatchObject({ staffId: deputy, via: 'held' });
    const late = (await saidTo('waits')).filter((text) => text.includes('choć minął dzień'));
    expect(late).toHaveLength(1);
    expect(late[0]).toContain('Odpowiemy do czwartku 26 listopada.');

    await comes('2026-11-26T07:00:00.000Z', 'issue-notice');
    expect(await lettersTo(issue.id)).toContain(`${deputy}@example.org: Sprawa ${issue.number} przeszła do Ciebie`);
  });
});

describe('a case of the office', () => {
  it('near: who has it; over: the resident hears a new day', async () => {
    at(NOW);
    const { personId, conversationId } = resident('asks');
    const id = await api.work(async (work) => {
      const talk = newConversation(conversationId, 'messenger', 'asks', NOW, () => personId);
      putConversation(work.writes, talk, { ...talk, lastResidentAt: NOW });
      const raise = { kind: 'talk_to_human', words: 'Halo?', issueId: null, attachments: [] } as const;
      return (await raiseEscalation(work, { ...raise, conversation: { id: conversationId, personId } })).escalationId;
    });
    await api.work(async (work) => {
      const one = await readEscalation(work.table, id);
      if (one !== undefined) assignEscalation(work, one, named);
    });
    await comes(String((await api.table.get(keys.escalationTimer(id)))?.dueAt), 'escalation');
    expect(await lettersTo(id)).toEqual([`${named}@example.org: Zbliża się termin odpowiedzi: prośba o rozmowę`]);
    await comes(String((await api.table.get(keys.escalationTimer(id)))?.dueAt), 'escalation');
    const late = (await saidTo('asks')).filter((text) => text.includes('nie ma jeszcze odpowiedzi'));
    expect(late).toHaveLength(1);
    expect((await readEscalation(api.table, id))?.reached?.step).not.toBe('warned');
    // Whoever has it now hears in the morning.
    expect(await api.table.get(keys.escalationNotice(id))).toMatchObject({ due: 'escalation-notice' });
  });
});

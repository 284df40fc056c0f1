/** Counters on the real engine: facts come twice, late and out of order; what is counted is what a straightforward recount finds. */
import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { SQSEvent } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { handler as CountFacts } from '../../functions/count-facts.ts';
import { city } from '../../shared/city/current.ts';
import { logContact } from '../../shared/contacts/store.ts';
import { answerEscalation, raiseEscalation, readEscalation } from '../../shared/escalations/store.ts';
import { recount } from '../../shared/figures/recount-store.ts';
import { everywhere } from '../../shared/figures/scope.ts';
import { readCounts } from '../../shared/figures/store.ts';
import { figuresOf } from '../../shared/figures/sum.ts';
import type { IssueCommand } from '../../shared/issues/commands.ts';
import * as issues from '../../shared/issues/store.ts';
import { type Key, keys } from '../../shared/platform/keys.ts';
import { hearFacts } from '../support/hear-facts.ts';
import { common, NORTH, NOW, north, SOUTH, type StaffApi, sensitive, startStaffApi } from '../support/staff-api.ts';
import { inWork, newWork } from '../support/work.ts';

let api: StaffApi;
let count: typeof CountFacts;
beforeAll(async () => {
  api = await startStaffApi();
  ({ handler: count } = await import('../../functions/count-facts.ts'));
});
afterAll(() => api.stop());

const hear = () => hearFacts(api.table, { 'count-facts': count });
const other = city.categories.find(({ id, sensitive: hidden }) => id !== common && !hidden)?.id ?? '';
const scope = { from: '2026-11-01', to: '2026-12-31', subareas: everywhere(city), withSensitive: true };
const figures = async (part: Partial<typeof scope> = {}) =>
  figuresOf(city, { ...scope, ...part }, await readCounts(api.table, { ...scope, ...part }));

const put = (Item: Record<string, unknown>) => api.table.doc.send(new PutCommand({ TableName: api.table.name, Item }));
const remove = ({ pk, sk }: Key) => api.table.doc.send(new DeleteCommand({ TableName: api.table.name, Key: { pk, sk } }));

/** Days after the report. */
const inDays = (days: number): string => new Date(Date.parse(NOW) + days * 86_400_000).toISOString();

type Later = IssueCommand extends infer One ? (One extends IssueCommand ? Omit<One, 'at' | 'by' | 'settings'> : never) : never;
const does = (issueId: string, at: string, command: Later) =>
  inWork({ table: api.table, city, now: at, actor: { kind: 'staff', staffId: north } }, async (work) => {
    const issue = await issues.readIssue(work, issueId);
    if (issue === null) throw new Error(`no issue ${issueId}`);
    const decision = issues.carryOut(work, issue, { ...issues.base(work, issue), ...command } as IssueCommand);
    if (decision.kind === 'refused') throw new Error(`${command.kind} was refused: ${decision.code}`);
  });

const solved = async (issueId: string, days: number) => {
  await does(issueId, inDays(days), { kind: 'AcceptIssue', staffId: north });
  await does(issueId, inDays(days), { kind: 'ResolveIssue', outcome: 'Zrobione.' });
};

describe('figures', () => {
  it('count each thing once, where and what the issue is now', async () => {
    const [lamp, late, moved, secret] = [
      await api.routed({ subarea: NORTH }),
      await api.routed({ subarea: NORTH, category: other }),
      await api.routed({ subarea: NORTH }),
      await api.routed({ subarea: NORTH, category: sensitive }),
    ];
    await solved(lamp.id, 1);
    await does(lamp.id, inDays(2), { kind: 'JudgeClosing', settled: false });
    await does(lamp.id, inDays(2), { kind: 'ReopenIssue', reason: 'Znów.', answerBy: '2026-12-30' });
    await solved(late.id, 30);
    await hear();
    expect(await figures()).toMatchObject({
      all: { reported: 4, answeredInTime: 1, answeredLate: 1, reopened: 1, resolved: 2, settledNo: 1 },
      escalations: [],
    });

    await does(moved.id, inDays(3), {
      kind: 'ChangeIssue',
      place: { text: '', street: null, houseNumber: null, subarea: SOUTH },
      category: { id: other, sensitive: false, answerBy: null },
    });
    await hear();
    const { subareas, categories, all } = await figures();
    expect(all.reported).toBe(4);
    expect(subareas.filter(({ reported }) => reported > 0)).toMatchObject([
      { subarea: NORTH, reported: 3 },
      { subarea: SOUTH, reported: 1 },
    ]);
    expect(categories.map(({ category, reported }) => [category, reported])).toEqual(
      city.categories.flatMap(({ id }) => {
        const n = [common, other, other, sensitive].filter((one) => one === id).length;
        return n === 0 ? [] : [[id, n]];
      }),
    );
    expect((await figures({ withSensitive: false })).all.reported).toBe(3);
    expect((await figures({ from: '2026-11-19', to: '2026-11-19' })).all).toMatchObject({ reported: 0, resolved: 1 });
    expect(secret.sensitive).toBe(true);
  });

  it('do not mind which of an issue’s facts is heard first, nor how often', async () => {
    const issue = await api.routed({ subarea: SOUTH });
    await solved(issue.id, 2);
    const before = await figures();
    const fact = (type: string, id: string) => ({
      messageId: id,
      body: JSON.stringify({ id, type, at: NOW, aggregateId: issue.id, version: 1, refs: {} }),
      attributes: { ApproximateReceiveCount: '1' },
    });
    const heard = ['IssueResolved', 'IssueReported', 'IssueResolved', 'IssueReported'].map((type, i) =>
      fact(type, `fct_${i % 3}`),
    );
    for (const record of heard)
      expect(await count({ Records: [record] } as unknown as SQSEvent)).toEqual({ batchItemFailures: [] });
    const once = await figures();
    expect(once.all.reported).toBe(before.all.reported + 1);
    expect(once.all.resolved).toBe(before.all.resolved + 1);
    await hear();
    expect(await figures()).toEqual(once);
  });

  it('count many at once without losing one', async () => {
    const before = (await figures()).all.reported;
    const filed = [];
    for (let i = 0; i < 12; i++) filed.push(await api.routed({ subarea: SOUTH }));
    const records = filed.map(({ id }, i) => ({
      messageId: `many_${i}`,
      body: JSON.stringify({ id: `fct_many_${i}`, type: 'IssueReported', at: NOW, aggregateId: id, version: 1, refs: {} }),
      attributes: {},
    }));
    await Promise.all(records.map((record) => count({ Records: [record] } as unknown as SQSEvent)));
    expect((await figures()).all.reported).toBe(before + 12);
  });

  it('know contacts by place and kind, and cases of the office by kind', async () => {
    await api.work((work) => {
      for (const kind of ['talk', 'talk', 'help'] as const)
        logContact(work, { at: work.now, subarea: NORTH, place: 'yard', kind, by: north });
    });
    await api.work(async (work) => {
      const raise = { kind: 'complaint', words: 'Skarga.', conversation: null, issueId: null, attachments: [] } as const;
      const { escalationId } = await raiseEscalation(work, raise);
      return escalationId;
    });
    await hear();
    const { contacts, escalations } = await figures();
    expect(contacts).toEqual([
      { place: 'yard', kind: 'help', n: 1 },
      { place: 'yard', kind: 'talk', n: 2 },
    ]);
    expect(escalations).toMatchObject([{ kind: 'complaint', raised: 1, answeredInTime: 0 }]);
  });

  it('keep what was counted of a case that was answered', async () => {
    const id = await api.work(async (work) => {
      const raise = { kind: 'proposal', words: 'Wniosek.', conversation: null, issueId: null, attachments: [] } as const;
      return (await raiseEscalation(work, raise)).escalationId;
    });
    const escalation = await readEscalation(api.table, id);
    if (escalation === undefined) throw new Error('not raised');
    await inWork({ table: api.table, city, now: inDays(1) }, (work) => {
      answerEscalation(work, escalation, 'office-1', 'Dziękujemy.');
    });
    await hear();
    expect((await figures()).escalations.find(({ kind }) => kind === 'proposal')).toMatchObject({ raised: 1, answeredInTime: 1 });
  });

  it('are counted anew to what they were, whatever went wrong; what was deleted stays counted', async () => {
    const again = () => recount(api.table, () => newWork(api.table, city, NOW, { kind: 'system', name: 'recount' }));
    const right = await figures();
    expect(await again()).toMatchObject({ mended: 0 });
    expect(await figures()).toEqual(right);

    const gone = await api.routed({ subarea: NORTH });
    await hear();
    const withGone = await figures();
    await remove(keys.issue(gone.id));
    await put({ ...keys.figures(NORTH, '2026-11-18', common), reported: 900, moves: 3 });
    await put({ ...keys.figures(SOUTH, '2026-11-25', common), resolved: 7, moves: 1 });
    const missed = await api.routed({ subarea: SOUTH });
    expect(await again()).toMatchObject({ mended: 2 });
    const mended = await figures();
    expect(mended.all.reported).toBe(withGone.all.reported + 1);
    expect(mended.all.resolved).toBe(right.all.resolved);
    expect(missed.id).not.toBe(gone.id);
    await hear();
    expect(await figures()).toEqual(mended);
  });

  it('are counted anew while others are counted', async () => {
    const before = (await figures()).all.reported;
    const filed = [];
    for (let i = 0; i < 6; i++) filed.push(await api.routed({ subarea: NORTH }));
    const facts = filed.map(({ id }, i) => ({
      messageId: `busy_${i}`,
      body: JSON.stringify({ id: `fct_busy_${i}`, type: 'IssueReported', at: NOW, aggregateId: id, version: 1, refs: {} }),
      attributes: {},
    }));
    await Promise.all([
      recount(api.table, () => newWork(api.table, city, NOW, { kind: 'system', name: 'recount' })),
      ...facts.map((record) => count({ Records: [record] } as unknown as SQSEvent)),
    ]);
    await hear();
    expect((await figures()).all.reported).toBe(before + 6);
  });
});

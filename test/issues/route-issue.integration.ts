import type { SQSEvent } from 'aws-lambda';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { handler as Handler } from '../../functions/route-issue.ts';
import { city } from '../../shared/city/current.ts';
import type { Issue } from '../../shared/issues/model.ts';
import * as issues from '../../shared/issues/store.ts';
import { keys } from '../../shared/platform/keys.ts';
import type { Work } from '../../shared/platform/work.ts';
import { type Dynamo, startDynamo } from '../support/dynamo.ts';
import { inWork, resident } from '../support/work.ts';

const NOW = '2026-11-18T09:00:00.000Z';
let dynamo: Dynamo;
let handler: typeof Handler;
beforeAll(async () => {
  dynamo = await startDynamo();
  ({ handler } = await import('../../functions/route-issue.ts'));
});
afterAll(() => dynamo.stop());

const system = <T>(act: (work: Work) => Promise<T> | T) => inWork({ table: dynamo.table, city, now: NOW }, act);
const stored = async (id: string) => issues.parseIssue((await dynamo.table.get(keys.issue(id))) ?? {});

let people = 0;
const filed = async (): Promise<Issue> => {
  const place = { text: 'Długa 1', street: 'Długa', houseNumber: '1', subarea: city.subareas[0]?.id ?? null };
  const report = {
    category: city.categories[0]?.id ?? '',
    description: 'x',
    place,
    urgent: false,
    attachments: [],
    confirmed: true,
    modelVersion: 'm',
  };
  const done = await system((work) => issues.reportIssue(work, resident(`r${people++}`), report));
  if (done === 'too-many-open-issues' || done.kind === 'refused') throw new Error('not filed');
  return done.issue;
};

const fact = (issue: Issue, id: string, version = 1, type = 'IssueReported') => ({
  id,
  type,
  at: NOW,
  aggregateId: issue.id,
  version,
  refs: {},
});
const batch = (...bodies: readonly unknown[]) =>
  ({
    Records: bodies.map((body, i) => ({
      messageId: `m${i}`,
      body: typeof body === 'string' ? body : JSON.stringify(body),
      attributes: {},
      eventSource: 'aws:sqs',
    })),
  }) as unknown as SQSEvent;

it('the same fact three times, in one batch and later, routes once', async () => {
  const issue = await filed();
  const once = fact(issue, 'fct_1');
  expect(await handler(batch(once, once))).toEqual({ batchItemFailures: [] });
  expect(await handler(batch(once))).toEqual({ batchItemFailures: [] });
  expect(await stored(issue.id)).toMatchObject({ version: 2, state: { name: 'routed' } });
});

it('a fact that routing has passed changes nothing, a move routes again', async () => {
  const issue = await filed();
  await handler(batch(fact(issue, 'fct_2')));
  await handler(batch(fact(issue, 'fct_2b', 1, 'IssueMoved')));
  expect(await stored(issue.id)).toMatchObject({ version: 2 });
  await system(async (work) => {
    const routed = await stored(issue.id);
    issues.carryOut(work, routed, {
      ...issues.base(work, routed),
      kind: 'ChangeIssue',
      place: { ...routed.place, subarea: 'outside' },
    });
  });
  await handler(batch(fact(issue, 'fct_3', 3, 'IssueMoved')));
  expect(await stored(issue.id)).toMatchObject({ version: 4, state: { name: 'routed', to: 'office' }, assignee: null });
});

it('what was accepted or closed meanwhile stays as it is', async () => {
  const issue = await filed();
  await system((work) => issues.carryOut(work, issue, { ...issues.base(work, issue), kind: 'WithdrawIssue' }));
  expect(await handler(batch(fact(issue, 'fct_4')))).toEqual({ batchItemFailures: [] });
  expect(await stored(issue.id)).toMatchObject({ state: { name: 'withdrawn' } });
});

it('a malformed fact fails alone', async () => {
  const issue = await filed();
  expect(await handler(batch('{"id":', fact(issue, 'fct_5'), { type: 'IssueReported' }))).toEqual({
    batchItemFailures: [{ itemIdentifier: 'm0' }, { itemIdentifier: 'm2' }],
  });
  expect(await stored(issue.id)).toMatchObject({ state: { name: 'routed' } });
});

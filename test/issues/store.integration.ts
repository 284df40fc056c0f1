import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Command } from '../../bot/engine/turn.ts';
import { turnPorts } from '../../functions/turn-ports/turn-ports.ts';
import type { Attachment, Conversation } from '../../shared/conversations/model.ts';
import { newConversation } from '../../shared/conversations/store.ts';
import { openEscalations } from '../../shared/escalations/store.ts';
import type { Decision, Refusal } from '../../shared/issues/commands.ts';
import { IssueSummarySchema, TRANSITIONS } from '../../shared/issues/model.ts';
import * as issues from '../../shared/issues/store.ts';
import { keys, lists } from '../../shared/platform/keys.ts';
import type { Work } from '../../shared/platform/work.ts';
import { testCity } from '../support/city.ts';
import { type Dynamo, startDynamo } from '../support/dynamo.ts';
import { inWork } from '../support/work.ts';

const WEDNESDAY = '2026-11-18T09:00:00.000Z';
const city = testCity();
let dynamo: Dynamo;
beforeAll(async () => {
  dynamo = await startDynamo();
});
afterAll(() => dynamo.stop());

const conversation = (name: string): Conversation => ({
  ...newConversation(`cnv_${name}`, 'messenger', name, WEDNESDAY, (prefix) => `${prefix}_${name}`),
});

/** The port of one turn of this resident, committed. */
const turn = async <T>(name: string, act: (ports: ReturnType<typeof turnPorts>) => Promise<T>, now = WEDNESDAY): Promise<T> => {
  const talk = conversation(name);
  const actor = { kind: 'resident', personId: talk.personId, conversationId: talk.id } as const;
  return inWork({ table: dynamo.table, city, now, actor }, (work) => act(turnPorts(work, talk)));
};

const system = <T>(act: (work: Work) => Promise<T> | T, now = WEDNESDAY) => inWork({ table: dynamo.table, city, now }, act);

type Report = Extract<Command, { kind: 'report-issue' }>;
const report = (changed: Partial<Report> = {}): Report => ({
  kind: 'report-issue',
  category: 'lighting',
  description: 'Nie świeci latarnia, ciemno jak w grobie',
  place: { text: 'na Słowackiego przy 12', street: 'Słowackiego', houseNumber: '12', subarea: 'north' },
  urgent: false,
  attachments: [],
  confirmed: true,
  modelVersion: 'm1',
  ...changed,
});

const filed = async (name: string, changed: Partial<Report> = {}, now = WEDNESDAY) => {
  const done = await turn(name, (ports) => ports.carryOut(report(changed)), now);
  if (done.kind !== 'issue-reported') throw new Error(`expected a filed issue, got ${JSON.stringify(done)}`);
  return done;
};

const stored = async (id: string) => {
  const item = await dynamo.table.get(keys.issue(id));
  if (item === undefined) throw new Error(`no issue ${id}`);
  return issues.parseIssue(item);
};

const inList = async (listKey: string) =>
  (await dynamo.table.list(listKey, { limit: 100 })).items.map((item) => IssueSummarySchema.parse(item).id);

const commandOf = (issueId: string, act: (work: Work, issue: Awaited<ReturnType<typeof stored>>) => Decision | Refusal) =>
  system(async (work) => act(work, await stored(issueId)));

const routeAndAccept = async (issueId: string, staffId: string) => {
  await system((work) => issues.routeIssue(work, issueId, 1));
  await commandOf(issueId, (work, issue) =>
    issues.carryOut(work, issue, { ...issues.base(work, issue), kind: 'AcceptIssue', staffId }),
  );
};

describe('a report', () => {
  it('has a number, a promise by the calendar, a history, a fact on its way, and no words in the lists', async () => {
    const done = await filed('anna', { place: { text: 'Nowa 1', street: 'Nowa', houseNumber: '1', subarea: 'north' } });
    expect(done).toMatchObject({ number: expect.stringMatching(/^T-2026-\d{5}$/), answerBy: '2026-11-25' });
    expect(await issues.historyOf(dynamo.table, done.issueId)).toMatchObject([
      { version: 1, what: 'ReportIssue', from: null, to: 'new', by: { kind: 'resident', role: 'author' }, model: 'm1' },
    ]);
    const { items } = await dynamo.table.list(lists.issuesOfSubarea('north'), { limit: 100 });
    expect(JSON.stringify(items)).not.toMatch(/latarnia|per_anna|cnv_anna/);
    expect(items.map(({ id }) => id)).toContain(done.issueId);
  });

  it('of a category without a standard promises no date', async () => {
    expect(await filed('anna', { category: 'cleanliness' })).toMatchObject({ answerBy: null });
  });

  it('never gets a number that another has', async () => {
    const done = await Promise.all(Array.from({ length: 20 }, (_, i) => filed(`number-${i}`)));
    expect(new Set(done.map(({ number }) => number)).size).toBe(20);
  });

  it('is refused while the person has twenty open', async () => {
    for (let i = 0; i < issues.MAX_OPEN_ISSUES; i++) await filed('flood');
    expect(await turn('flood', (ports) => ports.carryOut(report()))).toEqual({ kind: 'refused', code: 'too-many-open-issues' });
  });

  it('of a sensitive category is in no common list and never filed by silence', async () => {
    const { issueId } = await filed('sensitive', { category: 'violence' });
    expect(await inList(lists.issuesSensitive())).toContain(issueId);
    expect(await inList(lists.issues())).not.toContain(issueId);
    expect(await inList(lists.issuesOfSubarea('north'))).not.toContain(issueId);
    await expect(
      turn('sensitive', (ports) => ports.carryOut(report({ category: 'violence', confirmed: false }))),
    ).rejects.toThrow(/silence/);
  });
});

describe('duplicates', () => {
  const near = (houseNumber: string | null, changed: Partial<Report> = {}) => ({
    ...report({ place: { text: `Długa ${houseNumber}`, street: 'Długa', houseNumber, subarea: 'north' }, ...changed }),
  });
  const similar = async (command: Report, now = WEDNESDAY) => {
    const found = await turn(
      'asks',
      (ports) => ports.look({ kind: 'similar-issues', category: command.category, place: command.place }),
      now,
    );
    return found.kind === 'similar-issues' ? found.issues : [];
  };

  it('are open, of the category, on the street, the closest numbers first, at most three, and show nobody', async () => {
    const far = await filed('dup-1', near('90'));
    const close = await filed('dup-2', near('10a'));
    const closest = await filed('dup-3', near('12'));
    const none = await filed('dup-4', near(null));
    await filed('dup-5', near('12', { category: 'cleanliness' }));
    const found = await similar(near('12'));
    expect(found.map(({ issueId }) => issueId)).toEqual([closest.issueId, close.issueId, far.issueId]);
    expect(JSON.stringify(found)).not.toMatch(/latarnia|dup-/);
    expect(none.issueId).toBeDefined();

    await turn('dup-3', (ports) => ports.carryOut({ kind: 'withdraw-issue', issueId: closest.issueId }));
    expect((await similar(near('12'))).map(({ issueId }) => issueId)).not.toContain(closest.issueId);
  });

  it('are not offered when older than the city says', async () => {
    expect(await similar(near('12'), '2027-01-18T09:00:00.000Z')).toEqual([]);
  });

  it('are found on a street that the city does not know, by its words', async () => {
    const unknown = (text: string) => report({ place: { text, street: null, houseNumber: null, subarea: null } });
    const { issueId } = await filed('dup-6', unknown('ul. Zapomniana 3'));
    expect((await similar(unknown('UL ZAPOMNIANA 5'))).map((one) => one.issueId)).toEqual([issueId]);
  });

  it('are never sensitive', async () => {
    await filed('dup-7', near('12', { category: 'violence' }));
    expect(await similar(near('12', { category: 'violence' }))).toEqual([]);
  });
});

describe('another resident', () => {
  it('may follow once, hears the status, never reads the words, and cannot withdraw', async () => {
    const { issueId, number } = await filed('author-1', {
      place: { text: 'Cicha', street: 'Cicha', houseNumber: null, subarea: 'north' },
    });
    const follow = () => turn('follower-1', (ports) => ports.carryOut({ kind: 'follow-issue', issueId }));
    expect(await turn('follower-1', (ports) => ports.look({ kind: 'issue-by-number', number }))).toMatchObject({ issue: null });
    expect(await follow()).toEqual({ kind: 'issue-followed', number });
    expect(await follow()).toMatchObject({ code: 'issue.already-followed' });
    expect(await turn('author-1', (ports) => ports.carryOut({ kind: 'follow-issue', issueId }))).toMatchObject({
      code: 'issue.own',
    });
    expect(
      await turn('follower-1', (ports) => ports.look({ kind: 'issue-by-number', number: number.toLowerCase() })),
    ).toMatchObject({
      issue: { number, description: '', role: 'follower' },
    });
    expect(await turn('follower-1', (ports) => ports.carryOut({ kind: 'withdraw-issue', issueId }))).toMatchObject({
      code: 'issue.not-found',
    });
    expect(await issues.audienceOf({ table: dynamo.table }, await stored(issueId))).toEqual(['cnv_author-1', 'cnv_follower-1']);
    const mine = await turn('follower-1', (ports) => ports.look({ kind: 'my-issues' }));
    expect(mine).toMatchObject({ issues: [{ issueId, role: 'follower' }] });
  });

  it('does not learn that a sensitive issue exists', async () => {
    const { issueId, number } = await filed('author-2', { category: 'violence' });
    expect(await turn('curious', (ports) => ports.carryOut({ kind: 'follow-issue', issueId }))).toMatchObject({
      code: 'issue.not-found',
    });
    expect(await turn('curious', (ports) => ports.look({ kind: 'issue-by-number', number }))).toMatchObject({ issue: null });
    expect(await turn('author-2', (ports) => ports.look({ kind: 'issue-by-number', number }))).toMatchObject({
      issue: { sensitive: true },
    });
  });
});

describe('a routed issue', () => {
  it('leaves the state lists it was in and keeps the reason', async () => {
    const { issueId } = await filed('routed-1');
    await system((work) => issues.routeIssue(work, issueId, 1));
    expect(await stored(issueId)).toMatchObject({
      assignee: 'sw-north',
      state: { name: 'routed', acceptBy: '2026-11-19T09:00:00.000Z' },
    });
    expect(await inList(lists.issuesOfSubarea('north', 'new'))).not.toContain(issueId);
    for (const list of [
      lists.issues(),
      lists.issues('routed'),
      lists.issuesOfSubarea('north', 'routed'),
      lists.issuesOfAssignee('sw-north'),
    ]) {
      expect(await inList(list)).toContain(issueId);
    }
    expect((await issues.historyOf(dynamo.table, issueId)).at(-1)).toMatchObject({ reason: 'on-duty', by: { kind: 'system' } });
  });

  it('is urgent first, then by what is due', async () => {
    const quiet = await filed('order-1', { place: { text: 'x', street: 'Kolejna', houseNumber: null, subarea: 'south' } });
    const urgent = await filed('order-2', {
      urgent: true,
      place: { text: 'x', street: 'Kolejna', houseNumber: null, subarea: 'south' },
    });
    expect(await inList(lists.issuesOfSubarea('south'))).toEqual([urgent.issueId, quiet.issueId]);
  });

  it('can be corrected until somebody accepts it', async () => {
    const { issueId } = await filed('changes-1', { confirmed: false });
    const moved = { text: 'Moniuszki 3', street: 'Moniuszki', houseNumber: '3', subarea: 'south' };
    expect(
      await turn('changes-1', (ports) => ports.carryOut({ kind: 'change-issue', issueId, place: moved, confirmed: true })),
    ).toMatchObject({
      kind: 'issue-changed',
    });
    expect(await inList(lists.issuesOfSubarea('north'))).not.toContain(issueId);
    expect(await inList(lists.issuesOfSubarea('south'))).toContain(issueId);
    await routeAndAccept(issueId, 'sw-south');
    expect(
      await turn('changes-1', (ports) => ports.carryOut({ kind: 'change-issue', issueId, category: 'cleanliness' })),
    ).toMatchObject({
      code: 'issue.already-accepted',
    });
  });
});

describe('nobody accepts in time', () => {
  it('first the deputy, then the office with an escalation, then silence; a late timer does nothing', async () => {
    const { issueId } = await filed('late-1', { urgent: true });
    await system((work) => issues.routeIssue(work, issueId, 1));
    const timer = async () => (await dynamo.table.get(keys.issueTimer(issueId, 'accept'))) ?? {};
    const first = await timer();
    expect(first).toMatchObject({ due: 'issue-accept', dueAt: '2026-11-18T11:00:00.000Z' });

    await system((work) => issues.handleIssueTimer(work, first), '2026-11-18T11:01:00.000Z');
    expect(await stored(issueId)).toMatchObject({ assignee: 'sw-south', state: { passedOn: 'to-deputy' } });
    const second = await timer();
    await system((work) => issues.overdue(work, issueId, String(first.dueAt)), '2026-11-18T11:02:00.000Z');
    expect(await stored(issueId)).toMatchObject({ version: 3 });

    await system((work) => issues.handleIssueTimer(work, second), '2026-11-18T13:02:00.000Z');
    expect(await stored(issueId)).toMatchObject({
      assignee: null,
      state: { name: 'routed', to: 'office', passedOn: 'to-office' },
    });
    expect(await timer()).toEqual({});
    expect(await inList(lists.issuesOfOffice())).toContain(issueId);
    const { items } = await openEscalations(dynamo.table, { limit: 100 });
    expect(items).toContainEqual(expect.objectContaining({ kind: 'issue_overdue', issueId, urgent: true }));
  });

  it('an accepted issue has no timer', async () => {
    const { issueId } = await filed('late-2');
    await routeAndAccept(issueId, 'sw-north');
    expect(await dynamo.table.get(keys.issueTimer(issueId, 'accept'))).toBeUndefined();
  });
});

describe('photos', () => {
  const photo = (id: string): Attachment => ({
    id,
    kind: 'image',
    url: 'https://cdn.example.org/photo',
    state: 'pending',
    key: null,
    thumbnailKey: null,
    contentType: null,
    failure: null,
  });
  const kept = {
    state: 'stored',
    key: 'attachments/x',
    thumbnailKey: 'attachments/t',
    contentType: 'image/jpeg',
    failure: null,
  } as const;
  const of = (issueId: string) => issues.attachmentsOfIssue(dynamo.table, issueId);

  it('stored before the issue is filed, or after, belong to it all the same', async () => {
    await system((work) => issues.attachmentStored(work, 'att_before', kept));
    const { issueId } = await filed('photos-1', { attachments: [photo('att_before'), photo('att_after')] });
    expect(await of(issueId)).toMatchObject([
      { id: 'att_after', state: 'pending', url: null },
      { id: 'att_before', ...kept },
    ]);
    await system((work) => issues.attachmentStored(work, 'att_after', kept));
    expect(await of(issueId)).toMatchObject([{ id: 'att_after', ...kept }, { id: 'att_before' }]);
    expect(await issues.unclaimed(dynamo.table, [photo('att_before'), photo('att_stray')])).toMatchObject([{ id: 'att_stray' }]);
  });

  it('added later come with a note', async () => {
    const { issueId } = await filed('photos-2');
    const added = { kind: 'add-to-issue', issueId, text: 'Teraz też nie świeci', attachments: [photo('att_later')] } as const;
    expect(await turn('photos-2', (ports) => ports.carryOut(added))).toMatchObject({ kind: 'added-to-issue' });
    expect(await issues.notesOf(dynamo.table, issueId)).toMatchObject([
      { text: 'Teraz też nie świeci', attachments: ['att_later'] },
    ]);
    expect(await of(issueId)).toMatchObject([{ id: 'att_later' }]);
  });
});

describe('two at once', () => {
  it('one of two acceptances that read the same version is told so', async () => {
    const { issueId } = await filed('race-1');
    await system((work) => issues.routeIssue(work, issueId, 1));
    const accept = (staffId: string) =>
      commandOf(issueId, (work, issue) =>
        issues.carryOut(work, issue, { ...issues.base(work, issue), kind: 'AcceptIssue', staffId }),
      );
    const results = await Promise.allSettled([accept('sw-north'), accept('sw-south')]);
    const refused = results.filter((one) => one.status === 'rejected' || one.value.kind === 'refused');
    expect(refused).toHaveLength(1);
    expect((await issues.historyOf(dynamo.table, issueId)).map(({ version }) => version)).toEqual([1, 2, 3]);
  });

  it('two commands of one unit of work are two versions of one transaction', async () => {
    const { issueId } = await filed('twice-1');
    await turn('twice-1', async (ports) => {
      await ports.carryOut({ kind: 'add-to-issue', issueId, text: 'a', attachments: [] });
      await ports.carryOut({ kind: 'withdraw-issue', issueId });
    });
    expect(await stored(issueId)).toMatchObject({ version: 3, state: { name: 'withdrawn' } });
    expect((await issues.historyOf(dynamo.table, issueId)).map(({ what }) => what)).toEqual([
      'ReportIssue',
      'AddToIssue',
      'WithdrawIssue',
    ]);
  });
});

describe('a person is erased', () => {
  it('their issue goes on without them, what they follow is let go', async () => {
    const own = await filed('erased');
    const other = await filed('stays', { place: { text: 'Inna', street: 'Inna', houseNumber: null, subarea: 'north' } });
    await turn('erased', (ports) => ports.carryOut({ kind: 'follow-issue', issueId: other.issueId }));
    expect(await system((work) => issues.detachPerson(work, 'per_erased'))).toEqual({ kept: [own.number], more: false });
    expect(await stored(own.issueId)).toMatchObject({ author: null, state: { name: 'new' } });
    expect(await stored(other.issueId)).toMatchObject({ followers: 0 });
    expect((await dynamo.table.ofPerson('per_erased', { limit: 10 })).items).toEqual([]);
    expect(JSON.stringify(await issues.historyOf(dynamo.table, own.issueId))).not.toMatch(/per_erased/);
    expect(await issues.audienceOf({ table: dynamo.table }, await stored(other.issueId))).toEqual(['cnv_stays']);
  });
});

describe('what residents say of how it ended', () => {
  it('is kept once for each person and closing; a "no" with its reason reopens in the same turn', async () => {
    const { issueId } = await filed('judge-1');
    const resolve = (now: string) =>
      system(async (work) => {
        await issues.routeIssue(work, issueId, 1);
        for (const rest of [
          { kind: 'AcceptIssue', staffId: 'sw-north' },
          { kind: 'ResolveIssue', outcome: 'Świeci.' },
        ] as const) {
          const issue = await issues.readIssue(work, issueId);
          if (issue !== null) issues.carryOut(work, issue, { ...issues.base(work, issue), ...rest });
        }
      }, now);
    const says = (settled: boolean) => turn('judge-1', (ports) => ports.carryOut({ kind: 'judge-closing', issueId, settled }));
    const reopens = { kind: 'reopen-issue', issueId, reason: 'dalej ciemno', attachments: [] } as const;

    expect(await says(true)).toEqual({ kind: 'closing-judged', settled: true });
    await resolve(WEDNESDAY);
    await says(true);
    await says(false);
    expect(await turn('judge-1', (ports) => ports.carryOut(reopens))).toMatchObject({ kind: 'issue-reopened' });
    await turn('judge-1', (ports) => ports.carryOut(reopens));
    expect((await issues.historyOf(dynamo.table, issueId)).slice(-3)).toMatchObject([
      { what: 'JudgeClosing', reason: 'settled', from: 'resolved', to: 'resolved', answerBy: '2026-11-25' },
      { what: 'ReopenIssue', to: 'reopened' },
      { what: 'AddToIssue', to: 'reopened' },
    ]);

    await resolve('2026-11-19T09:00:00.000Z');
    await turn('judge-1', (ports) => ports.carryOut(reopens));
    expect((await issues.historyOf(dynamo.table, issueId)).slice(-2)).toMatchObject([
      { what: 'JudgeClosing', reason: 'not-settled', to: 'resolved' },
      { what: 'ReopenIssue', to: 'reopened' },
    ]);
  });
});

it('the history names states of the table only', async () => {
  const { items } = await dynamo.table.list(lists.issues(), { limit: 100 });
  for (const { id } of items)
    for (const { to } of await issues.historyOf(dynamo.table, String(id))) expect(Object.keys(TRANSITIONS)).toContain(to);
});

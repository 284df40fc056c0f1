import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IssueCommand } from '../../shared/issues/commands.ts';
import { decide } from '../../shared/issues/decide.ts';
import { type Issue, IssueSchema, type StateName, TRANSITIONS } from '../../shared/issues/model.ts';
import { COMMANDS, issue, LATER, STATES } from '../support/issues.ts';

const stateNames = Object.keys(TRANSITIONS) as StateName[];

/** What becomes of an issue: a state, "=" (stays as it is), or a refusal. Columns are states, in the order of `COLUMNS`. */
const COLUMNS: readonly StateName[] = [
  'new',
  'routed',
  'accepted',
  'in_progress',
  'waiting_for_resident',
  'handed_over',
  'resolved',
  'rejected',
  'reopened',
  'duplicate',
  'withdrawn',
];
const no = 'issue.illegal-transition';
const closed = 'issue.closed';
const done = 'issue.already-accepted';

const CELLS: Readonly<Record<Exclude<IssueCommand['kind'], 'ReportIssue'>, readonly string[]>> = {
  RouteIssue: ['routed', 'routed', no, no, no, no, no, no, 'routed', no, no],
  AcceptIssue: [no, 'accepted', no, no, no, no, no, no, no, no, no],
  StartIssue: [no, no, 'in_progress', no, 'in_progress', 'in_progress', no, no, no, no, no],
  AskResident: [no, no, 'waiting_for_resident', 'waiting_for_resident', no, no, no, no, no, no, no],
  HandOver: [no, 'handed_over', 'handed_over', 'handed_over', 'handed_over', no, no, no, no, no, no],
  ResolveIssue: [no, no, 'resolved', 'resolved', 'resolved', 'resolved', no, no, no, no, no],
  RejectIssue: ['rejected', 'rejected', 'rejected', 'rejected', 'rejected', no, no, no, 'rejected', no, no],
  ReopenIssue: [no, no, no, no, no, no, 'reopened', 'reopened', no, 'reopened', no],
  JudgeClosing: [no, no, no, no, no, no, '=', '=', no, no, no],
  MarkDuplicate: ['duplicate', 'duplicate', 'duplicate', 'duplicate', 'duplicate', 'duplicate', no, no, 'duplicate', no, no],
  WithdrawIssue: [
    'withdrawn',
    'withdrawn',
    'withdrawn',
    'withdrawn',
    'withdrawn',
    'withdrawn',
    closed,
    closed,
    'withdrawn',
    closed,
    closed,
  ],
  FollowIssue: ['=', '=', '=', '=', '=', '=', closed, closed, '=', closed, closed],
  AddToIssue: ['=', '=', '=', '=', '=', '=', closed, closed, '=', closed, closed],
  ChangeIssue: ['=', '=', done, done, done, done, closed, closed, '=', closed, closed],
  DetachPerson: ['=', '=', '=', '=', '=', '=', '=', '=', '=', '=', '='],
  ForgetIssue: [no, no, no, no, no, no, '=', '=', no, '=', '='],
  PassToDeputy: [no, 'routed', no, no, no, no, no, no, no, no, no],
  EscalateOverdue: [no, 'routed', no, no, no, no, no, no, no, no, no],
  EscalateIssue: ['=', '=', '=', '=', '=', '=', closed, closed, '=', closed, closed],
  WarnOfPromise: [no, no, '=', '=', no, '=', no, no, no, no, no],
  BreakPromise: [no, no, '=', '=', no, '=', no, no, no, no, no],
  // Its deputy has not had it yet, and nobody has it who could be away.
  EscalateBroken: [no, no, no, no, no, no, no, no, no, no, no],
  PassIssue: [no, no, no, no, no, no, closed, closed, no, closed, closed],
};

describe('every command in every state', () => {
  for (const [kind, row] of Object.entries(CELLS)) {
    it.each(COLUMNS.map((name, i) => ({ name, result: row[i] ?? '' })))(
      `${kind} when $name → $result`,
      ({ name, result: then }) => {
        const before = issue({ state: STATES[name] });
        const decided = decide(before, COMMANDS[kind as IssueCommand['kind']]);
        if (then.startsWith('issue.')) {
          expect(decided).toEqual({ kind: 'refused', code: then, allowed: TRANSITIONS[name] });
          return;
        }
        expect(decided).toMatchObject({
          kind: 'decided',
          issue: { version: before.version + 1, state: { name: then === '=' ? name : then } },
          entry: { version: before.version + 1, what: kind, from: name, to: then === '=' ? name : then, at: LATER },
        });
      },
    );
    it(`${kind} of nothing is refused`, () => {
      expect(decide(null, COMMANDS[kind as IssueCommand['kind']])).toEqual({
        kind: 'refused',
        code: 'issue.not-found',
        allowed: [],
      });
    });
  }

  it.each(stateNames)('ReportIssue when there is one already (%s) is refused', (name) => {
    expect(decide(issue({ state: STATES[name] }), COMMANDS.ReportIssue)).toMatchObject({ kind: 'refused', code: 'issue.exists' });
  });
});

describe('a report', () => {
  it('is a new issue, its author known, with one line of history and one fact', () => {
    expect(decide(null, COMMANDS.ReportIssue)).toMatchObject({
      kind: 'decided',
      issue: { version: 1, state: { name: 'new' }, author: { personId: 'per_author' }, answerBy: '2026-11-25', assignee: null },
      facts: [{ type: 'IssueReported' }],
      entry: { version: 1, from: null, to: 'new', model: 'm1', settings: 's1', reason: null },
    });
  });

  it('written down by staff has no author, and says so in the history', () => {
    const onBehalf = { by: 'sw-north', toldAboutDataAt: LATER, answer: { how: 'phone', contact: '500 000 000' } } as const;
    expect(decide(null, { ...COMMANDS.ReportIssue, author: null, onBehalf, modelVersion: null })).toMatchObject({
      issue: { author: null, onBehalf },
      entry: { reason: 'on-behalf', model: null },
    });
  });

  it('filed by silence says so in the history', () => {
    expect(decide(null, { ...COMMANDS.ReportIssue, confirmed: false })).toMatchObject({
      issue: { confirmed: false },
      entry: { reason: 'filed-by-silence' },
    });
  });
});

describe('given an issue, when a command comes, then', () => {
  const routed = issue({ state: STATES.routed, assignee: 'sw-north' });
  const cases: readonly [string, Issue, IssueCommand, object][] = [
    [
      'routing keeps rule, reason and deadline',
      issue(),
      COMMANDS.RouteIssue,
      {
        issue: { assignee: 'sw-north', state: { name: 'routed', rule: 'by-subarea', acceptBy: '2026-11-19T10:00:00.000Z' } },
        entry: { reason: 'on-duty' },
        facts: [{ type: 'IssueRouted', refs: { to: 'streetworker', assignee: 'sw-north', rule: 'by-subarea' } }],
      },
    ],
    ['routing again says so', routed, COMMANDS.RouteIssue, { facts: [{ refs: { again: 'yes' } }] }],
    ['who accepts has it', routed, { ...COMMANDS.AcceptIssue, staffId: 'sw-south' }, { issue: { assignee: 'sw-south' } }],
    [
      'a repair date is the one a person entered',
      issue({ state: STATES.accepted }),
      COMMANDS.StartIssue,
      { issue: { repairBy: '2026-12-01' } },
    ],
    [
      'reopening promises anew, ends the old repair date and names who had it',
      issue({ state: STATES.resolved, assignee: 'sw-north', repairBy: '2026-11-20' }),
      COMMANDS.ReopenIssue,
      {
        issue: { assignee: 'sw-north', answerBy: '2026-12-02', repairBy: null },
        facts: [{ type: 'IssueReopened', refs: { by: 'system' } }],
      },
    ],
    [
      'whoever hands over to an owner that nobody has verified is kept as having checked',
      issue({ state: STATES.accepted }),
      { ...COMMANDS.HandOver, checkedNow: true },
      { entry: { reason: 'owner-checked-by-staff' } },
    ],
    [
      'the author answers a question: work goes on',
      issue({ state: STATES.waiting_for_resident }),
      { ...COMMANDS.AddToIssue, by: { kind: 'resident', role: 'author' } },
      { issue: { state: { name: 'in_progress' } }, facts: [{ type: 'IssueAddedTo' }] },
    ],
    [
      "a follower's words do not answer for the author",
      issue({ state: STATES.waiting_for_resident }),
      { ...COMMANDS.AddToIssue, by: { kind: 'resident', role: 'follower' } },
      { issue: { state: { name: 'waiting_for_resident' } } },
    ],
    ['following counts', issue(), COMMANDS.FollowIssue, { issue: { followers: 1 }, facts: [{ type: 'IssueFollowed' }] }],
    [
      'nobody follows twice',
      issue(),
      { ...COMMANDS.FollowIssue, following: true },
      { kind: 'refused', code: 'issue.already-followed' },
    ],
    [
      'nobody follows their own',
      issue(),
      { ...COMMANDS.FollowIssue, personId: 'per_author' },
      { kind: 'refused', code: 'issue.own' },
    ],
    [
      'a sensitive issue does not exist for others',
      issue({ sensitive: true }),
      COMMANDS.FollowIssue,
      { kind: 'refused', code: 'issue.not-found', allowed: [] },
    ],
    [
      'a new place is routed again',
      routed,
      { ...COMMANDS.ChangeIssue, place: { text: 'Moniuszki 3', street: 'Moniuszki', houseNumber: '3', subarea: 'south' } },
      { issue: { place: { street: 'Moniuszki' } }, facts: [{ type: 'IssueMoved' }] },
    ],
    [
      'confirming moves nothing, even after acceptance',
      issue({ state: STATES.accepted, confirmed: false }),
      { at: LATER, by: { kind: 'resident', role: 'author' }, settings: 's1', kind: 'ChangeIssue', confirmed: true },
      { issue: { confirmed: true }, facts: [{ type: 'IssueChanged' }] },
    ],
    [
      'what staff correct is routed again, and the history says what stood before',
      routed,
      { ...COMMANDS.ChangeIssue, by: { kind: 'staff', staffId: 'sw-north' } },
      {
        issue: { category: 'cleanliness' },
        facts: [{ type: 'IssueMoved' }],
        entry: { by: { kind: 'staff', staffId: 'sw-north' }, reason: 'corrected category:lighting:cleanliness' },
      },
    ],
    [
      'what staff correct later stays with whoever works on it',
      issue({ state: STATES.in_progress, assignee: 'sw-north' }),
      { ...COMMANDS.ChangeIssue, by: { kind: 'staff', staffId: 'sw-south' } },
      { issue: { category: 'cleanliness', assignee: 'sw-north', state: STATES.in_progress }, facts: [{ type: 'IssueChanged' }] },
    ],
    [
      'staff correct nothing that is closed',
      issue({ state: STATES.resolved }),
      { ...COMMANDS.ChangeIssue, by: { kind: 'staff', staffId: 'sw-south' } },
      { kind: 'refused', code: closed },
    ],
    [
      'an erased author leaves the issue',
      routed,
      COMMANDS.DetachPerson,
      { issue: { author: null, description: routed.description } },
    ],
    [
      'an erased follower leaves the count',
      issue({ followers: 2 }),
      { ...COMMANDS.DetachPerson, role: 'follower' },
      { issue: { followers: 1, author: { personId: 'per_author' } } },
    ],
    [
      'overdue goes to the deputy, with a new deadline',
      routed,
      COMMANDS.PassToDeputy,
      {
        issue: { assignee: 'sw-south', state: { passedOn: 'to-deputy', acceptBy: '2026-11-20T10:00:00.000Z' } },
        facts: [{ type: 'IssueOverdue' }],
      },
    ],
    [
      'a deputy is not followed by another deputy',
      issue({ state: { ...STATES.routed, passedOn: 'to-deputy' } }),
      COMMANDS.PassToDeputy,
      { kind: 'refused', code: no },
    ],
    [
      'overdue again goes to the office, and no clock runs',
      issue({ state: { ...STATES.routed, passedOn: 'to-deputy' }, assignee: 'sw-south' }),
      COMMANDS.EscalateOverdue,
      { issue: { assignee: null, state: { to: 'office', passedOn: 'to-office', acceptBy: null } } },
    ],
  ];
  it.each(cases)('%s', (_, before, command, then) => {
    expect(decide(before, command)).toMatchObject(then);
  });
});

describe('whatever is commanded in whatever order', () => {
  const command = fc.constantFrom(...Object.values(COMMANDS));
  it('the path is legal, the history complete, and no command is lost in silence', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 60 }), (commands) => {
        let now: Issue | null = null;
        const history: { version: number; from: string | null; to: string }[] = [];
        for (const next of commands) {
          const result = decide(now, next);
          if (result.kind === 'refused') continue;
          expect(result.facts.length).toBeGreaterThan(0);
          expect(IssueSchema.parse(result.issue)).toEqual(result.issue);
          history.push(result.entry);
          now = result.issue;
        }
        expect(history.map(({ version }) => version)).toEqual(history.map((_, i) => i + 1));
        expect(now?.version ?? 0).toBe(history.length);
        history.forEach(({ from, to }, i) => {
          expect(from).toBe(i === 0 ? null : history[i - 1]?.to);
          if (from !== null && from !== to) expect(TRANSITIONS[from as StateName]).toContain(to);
        });
      }),
      { numRuns: 500 },
    );
  });
});

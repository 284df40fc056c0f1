/** What the console offers for an issue, against the model and the bodies that the API takes. */
import { describe, expect, it } from 'vitest';
import { isOpen, type StateName, TRANSITIONS } from '../../shared/issues/model.ts';
import * as bodies from '../../shared/staff/bodies.ts';
import { FromIssueSchema } from '../../shared/staff/grants-editions-api.ts';
import { CorrectSchema } from '../../shared/staff/learning-api.ts';
import { DuplicateSchema } from '../../shared/staff/office-api.ts';
import type { IssueDetail, Me } from '../../web/console/data/api-types.ts';
import { bodyOf, type Filled, missing, toldIn } from '../../web/console/screens/issues/action-form.ts';
import { ACTIONS, type ActionName, possible, standingAfter } from '../../web/console/screens/issues/actions.ts';
import { correctionIn } from '../../web/console/screens/issues/correction.ts';
import { issue, STATES } from '../support/issues.ts';

const STREETWORKER = { id: 'sw-1', role: 'streetworker' } as const satisfies Pick<Me, 'id' | 'role'>;
const OFFICE = { id: 'office-1', role: 'office' } as const satisfies Pick<Me, 'id' | 'role'>;
const OWNERS: Me['city']['owners'] = [
  { id: 'roads', name: 'Zarząd Dróg', contact: '74 000 00 00', verified: true },
  { id: 'silent', name: 'Bez kontaktu', contact: null, verified: true },
];

const STATE_NAMES = Object.keys(TRANSITIONS) as StateName[];
const LEADS_TO: Readonly<Partial<Record<ActionName, StateName>>> = {
  accept: 'accepted',
  start: 'in_progress',
  ask: 'waiting_for_resident',
  resolve: 'resolved',
  'hand-over': 'handed_over',
  reject: 'rejected',
  duplicate: 'duplicate',
  reopen: 'reopened',
};

/** Whoever sees an open issue may do these. */
const ANYBODY = ['comment', 'escalate', 'idea', 'correct', 'teach'];
const OPEN = { sensitive: false, state: 'routed', assignee: null } as const;

describe('what is offered', () => {
  it.each(STATE_NAMES)('in the state %s the office finds every legal step, and no other', (state) => {
    const offered = possible({ sensitive: false, state, assignee: 'sw-1' }, OFFICE);
    for (const [action, next] of Object.entries(LEADS_TO))
      expect([action, offered.some((one) => one === action)]).toEqual([action, TRANSITIONS[state].some((name) => name === next)]);
    expect(offered).toContain('comment');
    expect(offered.includes('escalate')).toBe(isOpen({ state: STATES[state] }));
  });

  it('what is sensitive never becomes an idea that others read', () => {
    expect(possible({ ...OPEN, sensitive: true }, OFFICE)).not.toContain('idea');
    expect(possible(OPEN, OFFICE)).toContain('idea');
  });

  it('what is sensitive is never merged with another', () => {
    expect(possible({ ...OPEN, sensitive: true }, OFFICE)).not.toContain('duplicate');
    expect(possible(OPEN, OFFICE)).toContain('duplicate');
  });

  it('a streetworker takes what is a colleague’s, but tells its outcome only when it is theirs', () => {
    expect(possible({ ...OPEN, state: 'routed', assignee: 'sw-2' }, STREETWORKER)).toEqual(['accept', ...ANYBODY]);
    expect(possible({ ...OPEN, state: 'accepted', assignee: 'sw-2' }, STREETWORKER)).toEqual(ANYBODY);
    expect(possible({ ...OPEN, state: 'accepted', assignee: 'sw-1' }, STREETWORKER)).toContain('resolve');
  });
});

describe('without a connection', () => {
  it('what waits to be sent is reckoned with: accepted and started, it can be resolved', () => {
    const { author: _, ...shown } = issue({ state: STATES.routed, assignee: 'sw-2' });
    const detail: Pick<IssueDetail, 'issue'> = { issue: shown };
    const waits = ['accept', 'comment', 'start'].map((action) => ({ path: `/api/issues/iss_1/${action}` }));
    expect(standingAfter(detail, waits, 'sw-1')).toMatchObject({ state: 'in_progress', assignee: 'sw-1' });
    expect(standingAfter(detail, [], 'sw-1')).toMatchObject({ state: 'routed', assignee: 'sw-2' });
  });
});

describe('a form', () => {
  const filled: Filled = { words: '  Żarówka wymieniona.  ', repairBy: '2026-12-01', owner: 'roads', checked: false };
  const SCHEMAS = {
    accept: bodies.NothingSchema,
    start: bodies.StartSchema,
    ask: bodies.AskSchema,
    resolve: bodies.ResolveSchema,
    reject: bodies.RejectSchema,
    duplicate: DuplicateSchema,
    'hand-over': bodies.HandOverSchema,
    reopen: bodies.ReopenSchema,
    escalate: bodies.EscalateSchema,
    comment: bodies.CommentSchema,
    idea: FromIssueSchema,
  } as const;

  it.each(ACTIONS.filter((action) => action !== 'correct' && action !== 'teach'))('of %s sends what the API takes', (action) => {
    expect(missing(action, filled, OWNERS)).toBeNull();
    expect(SCHEMAS[action].safeParse(bodyOf(action, filled)).success).toBe(true);
    expect(SCHEMAS[action].safeParse(bodyOf(action, { ...filled, repairBy: '' })).success).toBe(true);
  });

  it('of a correction sends only what is new, as the API takes it', () => {
    const { category, place } = issue();
    const same = { category, place: place.text, subarea: place.subarea ?? '' };
    expect(correctionIn({ category, place }, same)).toBeNull();
    expect(correctionIn({ category, place }, { ...same, place: ' x ' })).toBeNull();
    for (const [given, sent] of [
      [{ ...same, category: 'roads' }, { category: 'roads' }],
      [{ ...same, place: ' Lipowa 3 ' }, { place: 'Lipowa 3' }],
      [{ ...same, subarea: 'outside' }, { subarea: 'outside' }],
    ] as const) {
      expect(correctionIn({ category, place }, given)).toEqual(sent);
      expect(CorrectSchema.safeParse(correctionIn({ category, place }, given)).success).toBe(true);
    }
  });

  it('says what is missing', () => {
    expect(missing('resolve', { ...filled, words: ' x ' }, OWNERS)).toBe('words');
    expect(missing('hand-over', { ...filled, owner: '' }, OWNERS)).toBe('owner');
  });

  it('shows nothing to the resident where nothing will be told', () => {
    expect(toldIn('comment', filled, OWNERS)).toBeNull();
    expect(toldIn('hand-over', { ...filled, owner: 'silent' }, OWNERS)).toBeNull();
  });
});

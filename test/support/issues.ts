/** Builders of issues: each test names only what it is about. */
import type { IssueCommand } from '../../shared/issues/commands.ts';
import type { Issue, IssueState, StateName } from '../../shared/issues/model.ts';

export const AT = '2026-11-18T09:00:00.000Z';
export const LATER = '2026-11-18T10:00:00.000Z';

/** One example of each state. */
export const STATES: { readonly [Name in StateName]: Extract<IssueState, { name: Name }> } = {
  new: { name: 'new', since: AT },
  routed: {
    name: 'routed',
    since: AT,
    to: 'streetworker',
    rule: 'by-subarea',
    acceptBy: '2026-11-19T09:00:00.000Z',
    passedOn: 'no',
  },
  accepted: { name: 'accepted', since: AT },
  in_progress: { name: 'in_progress', since: AT },
  waiting_for_resident: { name: 'waiting_for_resident', since: AT, question: 'Przy którym numerze?' },
  handed_over: { name: 'handed_over', since: AT, owner: 'roads', ownerName: 'Zarząd Dróg', contact: '74 000 00 00' },
  resolved: { name: 'resolved', since: AT, outcome: 'Latarnia świeci.' },
  rejected: { name: 'rejected', since: AT, reason: 'To prywatny teren.' },
  reopened: { name: 'reopened', since: AT, reason: 'Znów nie świeci.' },
  duplicate: { name: 'duplicate', since: AT, of: 'iss_other' },
  withdrawn: { name: 'withdrawn', since: AT },
};

export const issue = (changed: Partial<Issue> = {}): Issue => ({
  id: 'iss_1',
  number: 'T-2026-00001',
  version: 3,
  state: STATES.new,
  category: 'lighting',
  sensitive: false,
  urgent: false,
  description: 'Nie świeci latarnia',
  place: { text: 'Słowackiego 12', street: 'Słowackiego', houseNumber: '12', subarea: 'north' },
  confirmed: true,
  author: { personId: 'per_author', conversationId: 'cnv_author' },
  onBehalf: null,
  followers: 0,
  assignee: null,
  reportedAt: AT,
  answerBy: '2026-11-25',
  repairBy: null,
  promise: { by: '2026-11-25', since: AT, step: 'running', stepAt: AT },
  heldSince: null,
  forgottenAt: null,
  ...changed,
});

const base = { at: LATER, by: { kind: 'system', name: 'test' }, settings: 's1' } as const;

/** One example of each command. */
export const COMMANDS: { readonly [Kind in IssueCommand['kind']]: Extract<IssueCommand, { kind: Kind }> } = {
  ReportIssue: {
    ...base,
    kind: 'ReportIssue',
    id: 'iss_1',
    number: 'T-2026-00001',
    author: { personId: 'per_author', conversationId: 'cnv_author' },
    onBehalf: null,
    category: 'lighting',
    sensitive: false,
    description: 'Nie świeci latarnia',
    place: { text: 'Słowackiego 12', street: 'Słowackiego', houseNumber: '12', subarea: 'north' },
    urgent: false,
    confirmed: true,
    answerBy: '2026-11-25',
    modelVersion: 'm1',
  },
  RouteIssue: {
    ...base,
    kind: 'RouteIssue',
    route: { to: 'streetworker', assignee: 'sw-north', rule: 'by-subarea', reason: 'on-duty' },
    acceptBy: '2026-11-19T10:00:00.000Z',
  },
  AcceptIssue: { ...base, kind: 'AcceptIssue', staffId: 'sw-north' },
  StartIssue: { ...base, kind: 'StartIssue', repairBy: '2026-12-01' },
  AskResident: { ...base, kind: 'AskResident', question: 'Przy którym numerze?' },
  HandOver: {
    ...base,
    kind: 'HandOver',
    owner: { id: 'roads', name: 'Zarząd Dróg', contact: '74 000 00 00' },
    repairBy: null,
    checkedNow: false,
  },
  ResolveIssue: { ...base, kind: 'ResolveIssue', outcome: 'Latarnia świeci.' },
  RejectIssue: { ...base, kind: 'RejectIssue', reason: 'To prywatny teren.' },
  ReopenIssue: { ...base, kind: 'ReopenIssue', reason: 'Znów nie świeci.', answerBy: '2026-12-02' },
  JudgeClosing: { ...base, kind: 'JudgeClosing', settled: true },
  MarkDuplicate: { ...base, kind: 'MarkDuplicate', of: 'iss_other' },
  WithdrawIssue: { ...base, kind: 'WithdrawIssue' },
  FollowIssue: { ...base, kind: 'FollowIssue', personId: 'per_other', following: false },
  AddToIssue: { ...base, kind: 'AddToIssue' },
  ChangeIssue: { ...base, kind: 'ChangeIssue', category: { id: 'cleanliness', sensitive: false, answerBy: null } },
  ForgetIssue: { ...base, kind: 'ForgetIssue' },
  DetachPerson: { ...base, kind: 'DetachPerson', role: 'author' },
  PassToDeputy: { ...base, kind: 'PassToDeputy', deputy: 'sw-south', acceptBy: '2026-11-20T10:00:00.000Z' },
  EscalateOverdue: { ...base, kind: 'EscalateOverdue' },
  EscalateIssue: { ...base, kind: 'EscalateIssue' },
  WarnOfPromise: { ...base, kind: 'WarnOfPromise' },
  BreakPromise: { ...base, kind: 'BreakPromise', to: 'sw-south' },
  EscalateBroken: { ...base, kind: 'EscalateBroken' },
  PassIssue: { ...base, kind: 'PassIssue', to: 'sw-south', acceptBy: '2026-11-20T10:00:00.000Z' },
};

import { describe, expect, it } from 'vitest';
import type { StaffMember } from '../../shared/city/profile.ts';
import { lists } from '../../shared/platform/keys.ts';
import {
  type Access,
  type Action,
  authorise,
  authoriseCall,
  authoriseChat,
  authoriseEscalation,
  callListsFor,
  type IssueQuery,
  listsFor,
} from '../../shared/staff/authorise.ts';
import { member } from '../support/city.ts';
import { issue } from '../support/issues.ts';

const who = {
  own: member('sw-north', { subareas: ['north'] }),
  other: member('sw-south', { subareas: ['south'] }),
  office: member('office-2', { role: 'office' }),
  named: member('office-1', { role: 'office', seesSensitive: true }),
  admin: member('admin-1', { role: 'admin' }),
  committee: member('committee-1', { role: 'committee', subareas: ['north'] }),
  organisation: member('org-1', { role: 'organisation', subareas: ['north'] }),
  /** The right is for named office staff only. */
  pretender: member('sw-north-2', { subareas: ['north'], seesSensitive: true }),
} satisfies Record<string, StaffMember>;
type Who = keyof typeof who;

const common = issue();
const assigned = { ...common, assignee: 'sw-south' };
const sensitive = { ...common, sensitive: true };
const sensitiveAssigned = { ...sensitive, assignee: 'sw-north' };
const nowhere = { ...common, place: { ...common.place, subarea: null } };

describe('who may do what with an issue of the north', () => {
  const granted: Access = 'granted';
  const hidden: Access = 'hidden';
  const forbidden: Access = 'forbidden';
  const rows: readonly [string, Action, typeof common, Readonly<Record<Who, Access>>][] = [
    [
      'read',
      'issues.read',
      common,
      {
        own: granted,
        other: hidden,
        office: granted,
        named: granted,
        admin: granted,
        committee: forbidden,
        organisation: forbidden,
        pretender: granted,
      },
    ],
    [
      'read one that somebody else has',
      'issues.read',
      assigned,
      {
        own: granted,
        other: granted,
        office: granted,
        named: granted,
        admin: granted,
        committee: forbidden,
        organisation: forbidden,
        pretender: granted,
      },
    ],
    [
      'read a sensitive one',
      'issues.read',
      sensitive,
      {
        own: hidden,
        other: hidden,
        office: hidden,
        named: granted,
        admin: hidden,
        committee: forbidden,
        organisation: forbidden,
        pretender: hidden,
      },
    ],
    [
      'read a sensitive one that own has',
      'issues.read',
      sensitiveAssigned,
      {
        own: granted,
        other: hidden,
        office: hidden,
        named: granted,
        admin: hidden,
        committee: forbidden,
        organisation: forbidden,
        pretender: hidden,
      },
    ],
    [
      'read one of no known place',
      'issues.read',
      nowhere,
      {
        own: hidden,
        other: hidden,
        office: granted,
        named: granted,
        admin: granted,
        committee: forbidden,
        organisation: forbidden,
        pretender: hidden,
      },
    ],
    [
      'accept',
      'issues.accept',
      common,
      {
        own: granted,
        other: hidden,
        office: granted,
        named: granted,
        admin: granted,
        committee: forbidden,
        organisation: forbidden,
        pretender: granted,
      },
    ],
    [
      'resolve one that somebody else has',
      'issues.resolve',
      assigned,
      {
        own: forbidden,
        other: granted,
        office: granted,
        named: granted,
        admin: granted,
        committee: forbidden,
        organisation: forbidden,
        pretender: forbidden,
      },
    ],
    [
      'resolve a sensitive one that own has',
      'issues.resolve',
      sensitiveAssigned,
      {
        own: granted,
        other: hidden,
        office: hidden,
        named: granted,
        admin: hidden,
        committee: forbidden,
        organisation: forbidden,
        pretender: hidden,
      },
    ],
  ];
  for (const [name, action, given, expected] of rows) {
    it.each(Object.entries(expected))(`${name}: %s is %s`, (id, access) => {
      expect(authorise(who[id as Who], action, given)).toBe(access);
    });
  }

  it.each([
    ['own', 'forbidden'],
    ['office', 'granted'],
    ['admin', 'granted'],
    ['committee', 'forbidden'],
  ] as const)('the office inbox: %s is %s', (id, access) => {
    expect(authorise(who[id], 'escalations.list')).toBe(access);
  });
});

describe('which lists answer a query', () => {
  const rows: readonly [string, Who, IssueQuery, readonly string[] | 'forbidden'][] = [
    [
      'a streetworker: own subareas and what is assigned',
      'own',
      {},
      [lists.issuesOfSubarea('north'), lists.issuesOfAssignee('sw-north')],
    ],
    ['a streetworker in another subarea', 'own', { subarea: 'south' }, 'forbidden'],
    ['a streetworker outside', 'own', { subarea: 'outside' }, 'forbidden'],
    ['only mine', 'own', { assignee: 'me', state: 'resolved' }, [lists.issuesOfAssignee('sw-north', 'resolved')]],
    ['the office: all and mine', 'office', {}, [lists.issues(), lists.issuesOfAssignee('office-2')]],
    [
      'named staff: the sensitive too',
      'named',
      {},
      [lists.issues(), lists.issuesOfAssignee('office-1'), lists.issuesSensitive()],
    ],
    [
      'a streetworker is never named staff',
      'pretender',
      {},
      [lists.issuesOfSubarea('north'), lists.issuesOfAssignee('sw-north-2')],
    ],
    ['with the office', 'office', { assignee: 'office' }, [lists.issuesOfOffice()]],
    ['with the office, for a streetworker', 'own', { assignee: 'office' }, 'forbidden'],
    ['the committee', 'committee', {}, 'forbidden'],
    ['the committee, what is assigned to it', 'committee', { assignee: 'me' }, 'forbidden'],
  ];
  it.each(rows)('%s', (_, id, query, expected) => {
    expect(listsFor(who[id], query)).toEqual(expected);
  });
});

/** Columns: own, other, office, named, admin, committee. */
const SIX = ['own', 'other', 'office', 'named', 'admin', 'committee'] as const satisfies readonly Who[];
const row = (decide: (id: (typeof SIX)[number]) => Access): string => SIX.map(decide).join(' ');

describe('who tells a resident how their issue goes', () => {
  it.each(['issues.start', 'issues.ask', 'issues.reject', 'issues.hand-over', 'issues.resolve'] as const)(
    '%s: its assignee and the office',
    (action) => {
      expect(row((id) => authorise(who[id], action, assigned))).toBe('forbidden granted granted granted granted forbidden');
    },
  );
  it.each(['issues.accept', 'issues.comment', 'issues.escalate', 'issues.reopen'] as const)('%s: whoever sees it', (action) => {
    expect(row((id) => authorise(who[id], action, common))).toBe('granted hidden granted granted granted forbidden');
  });
});

describe('a chat', () => {
  it.each([
    ['of an issue of the north', [common], false, 'granted hidden granted granted granted forbidden'],
    ['of an issue that the south has', [assigned], false, 'granted granted granted granted granted forbidden'],
    ['of no issue', [], false, 'hidden hidden granted granted granted forbidden'],
    ['that also holds a sensitive issue', [common, sensitive], false, 'hidden hidden hidden granted hidden forbidden'],
    ['that also holds a sensitive issue of own', [sensitiveAssigned], false, 'granted hidden hidden granted hidden forbidden'],
    ['with words of despair', [common], true, 'hidden hidden hidden granted hidden forbidden'],
    [
      'with words of despair, of somebody whom the south helps',
      [assigned],
      true,
      'hidden granted hidden granted hidden forbidden',
    ],
  ] as const)('%s', (_, issues, sensitiveEscalation, expected) => {
    expect(row((id) => authoriseChat(who[id], { issues, sensitiveEscalation }))).toBe(expected);
  });
});

describe('a chat whose resident has told an idea', () => {
  it.each([
    ['is open to whoever has the idea', [], false, 'hidden granted granted granted granted forbidden'],
    [
      'but not with another matter that is none of their business',
      [sensitive],
      false,
      'hidden hidden hidden granted hidden forbidden',
    ],
    ['nor with words of despair', [], true, 'hidden hidden hidden granted hidden forbidden'],
  ] as const)('%s', (_name, issues, sensitiveEscalation, expected) => {
    const ideas = [{ assignee: 'sw-south' }];
    expect(row((id) => authoriseChat(who[id], { issues, ideas, sensitiveEscalation }))).toBe(expected);
  });
});

describe('an escalation', () => {
  it.each([
    ['escalations.take', false, 'forbidden forbidden granted granted granted forbidden'],
    ['escalations.answer', false, 'forbidden forbidden granted granted granted forbidden'],
    ['escalations.take', true, 'forbidden forbidden granted granted granted forbidden'],
    ['escalations.answer', true, 'forbidden forbidden forbidden granted forbidden forbidden'],
  ] as const)('%s, sensitive: %s', (action, isSensitive, expected) => {
    expect(row((id) => authoriseEscalation(who[id], action, { sensitive: isSensitive }))).toBe(expected);
  });
});

describe('a call', () => {
  const guest = { dateId: 'dat_1', signUpId: 'sup_1', notice: 'cancelled', run: '1' } as const;
  it.each([
    [
      'about an issue of the north',
      { assignee: null, sensitive: false },
      common,
      'granted hidden granted granted granted forbidden',
    ],
    ['about a sensitive issue', { assignee: null, sensitive: true }, sensitive, 'hidden hidden hidden granted hidden forbidden'],
    [
      'about a guest of an event in the north',
      { assignee: null, sensitive: false, about: guest, subarea: 'north' },
      null,
      'granted hidden granted granted granted forbidden',
    ],
    [
      'about a guest who wrote of despair',
      { assignee: null, sensitive: true, about: guest, subarea: 'north' },
      null,
      'hidden hidden hidden granted hidden forbidden',
    ],
    ['about words of own', { assignee: 'sw-north', sensitive: false }, null, 'granted hidden granted granted granted forbidden'],
    [
      'about words of own of despair',
      { assignee: 'sw-north', sensitive: true },
      null,
      'granted hidden hidden granted hidden forbidden',
    ],
  ] as const)('%s', (_, call, about, expected) => {
    expect(row((id) => authoriseCall(who[id], call, about))).toBe(expected);
  });

  it('stands on the lists of those who may see it', () => {
    expect(callListsFor(who.own)).toEqual([lists.callsOfSubarea('north'), lists.callsOfAssignee('sw-north')]);
    expect(callListsFor(who.office)).toEqual([lists.calls(), lists.callsOfAssignee('office-2')]);
    expect(callListsFor(who.named)).toEqual([lists.calls(), lists.callsOfAssignee('office-1'), lists.callsSensitive()]);
    expect(callListsFor(who.committee)).toBe('forbidden');
  });
});

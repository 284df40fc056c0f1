/** What the rooms of micro-grants make of what is typed, before anything is sent. */
import { describe, expect, it } from 'vitest';
import { contentOf, draftOf, wrongIn } from '../../web/console/screens/grants/edition-draft.ts';
import { NOTHING_SCORED, pointsOf, reviewBody, scored, sumOf } from '../../web/console/screens/grants/points.ts';
import {
  besideFields,
  emptyIn,
  draftOf as organisationDraft,
  contentOf as organisationOf,
  refusedIn,
} from '../../web/offers/organisation-draft.ts';
import { anEdition } from '../support/grants.ts';
import { anOrganisation } from '../support/handed-in.ts';

describe('sums and dates of a call', () => {
  it('unchanged they are what they were: nothing known is lost, nothing unknown becomes zero', () => {
    const plain = anEdition();
    const unknown = anEdition({
      rules: { ...plain.rules, pool: null, perProject: 0, ownPercent: 0, leastPercent: null },
      dates: { ...plain.dates, callTo: null, callEndsAt: null, reportDays: null },
    });
    for (const edition of [plain, unknown]) {
      const { name, source, rules, dates, year } = edition;
      expect(contentOf(edition, draftOf(edition))).toEqual({ name, source, rules, dates, year });
    }
  });

  it('are read as people type them, and what is no number is told at its place', () => {
    const draft = draftOf(anEdition());
    const typed = { ...draft.typed, pool: '50 000', perProject: 'pięć', indirectPercent: '20%' };
    expect(wrongIn({ ...draft, typed })).toEqual(['perProject', 'indirectPercent']);
    expect(contentOf(anEdition(), { ...draft, typed: { ...typed, perProject: '' } }).rules).toMatchObject({
      pool: 5_000_000,
      perProject: null,
    });
  });
});

describe('a review sheet', () => {
  const criteria = [
    { id: 'need', most: 10 },
    { id: 'cost', most: 5 },
  ];

  it.each([
    ['', null],
    ['7', 7],
    [' 10 ', 10],
    ['11', 'wrong'],
    ['7,5', 'wrong'],
    ['-1', 'wrong'],
  ] as const)('"%s" is %s', (typed, points) => {
    expect(pointsOf({ id: 'need', most: 10 }, { ...NOTHING_SCORED, points: { need: typed } })).toBe(points);
  });

  it('is sent with the points that are points and the grounds that say something', () => {
    const scoring = { points: { need: '8', cost: '9' }, notes: { need: 'Potrzebne.', cost: ' ' } };
    expect(reviewBody(criteria, scoring, false)).toEqual({ points: { need: 8 }, notes: { need: 'Potrzebne.' }, done: false });
    expect([scored(criteria, scoring), sumOf(criteria, scoring)]).toEqual([1, 8]);
  });
});

describe('data of an organisation', () => {
  it('unchanged they are what they were', () => {
    const { id: _, version: _version, members: _members, createdAt: _at, ...content } = anOrganisation('org_1');
    expect(organisationOf(organisationDraft(content))).toEqual(content);
  });

  it('what is empty is told before it is sent, what the API refuses at its place', () => {
    const draft = organisationDraft(anOrganisation('org_1'));
    expect(emptyIn({ ...draft, name: ' ', registerName: '', representatives: [{ name: '', role: 'x' }] })).toEqual({
      name: 'missing',
      registerName: 'missing',
      representatives: 'missing',
    });
    expect(refusedIn([{ path: 'nip' }, { path: 'register.number' }, { path: 'representatives.0.name' }])).toEqual({
      nip: 'wrongNip',
      registerNumber: 'wrongKrs',
      representatives: 'missing',
    });
  });

  it('a refusal without a place is told below the form', () => {
    const problem = { type: '', title: '', status: 409, code: 'organisation.known', detail: 'Jest już zapisana.', nextStep: '' };
    expect(besideFields(problem)).toBe(problem);
    expect(besideFields({ ...problem, errors: [{ path: 'nip', message: 'zły' }] })).toBeNull();
    expect([besideFields(null), besideFields('not-now')]).toEqual([null, 'not-now']);
  });
});

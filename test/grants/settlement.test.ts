import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AssessedOffer,
  type Commission,
  couldReview,
  countedReviews,
  wrongAwards,
  wrongIn,
} from '../../shared/grants/assessment.ts';
import type { Award } from '../../shared/grants/assessment-model.ts';
import { rank } from '../../shared/grants/ranking.ts';
import { settle, warningsOf } from '../../shared/grants/settlement.ts';
import type { Contract, Receipt } from '../../shared/grants/settlement-model.ts';
import { anEdition, anOffer } from '../support/grants.ts';

const line = (id: string, grantGrosze: number, kind: 'direct' | 'indirect' = 'direct') => ({
  id,
  name: id,
  kind,
  grantGrosze,
  ownGrosze: 0,
  inKindGrosze: 0,
});
const contract = (changed: Partial<Contract> = {}): Contract => ({
  offerId: 'off_1',
  version: 1,
  number: '1/2027',
  signedOn: '2027-05-02',
  grosze: 100_000,
  budget: [line('sprzet', 80_000), line('biuro', 20_000, 'indirect')],
  realisationFrom: '2027-05-02',
  realisationTo: '2027-09-30',
  paidOn: null,
  annexes: [],
  ...changed,
});
const receipt = (changed: Partial<Receipt> = {}): Receipt => ({
  id: 'rct_1',
  offerId: 'off_1',
  version: 1,
  grosze: 10_000,
  lineId: 'sprzet',
  issuedOn: '2027-06-01',
  attachmentId: null,
  warnings: [],
  note: null,
  by: 'mem_1',
  at: '2027-06-01T10:00:00.000Z',
  state: 'accepted',
  judged: null,
  ...changed,
});
const RULES = { indirectPercent: 20, lineShiftPercent: 10 };

describe('a receipt out of the hand', () => {
  it.each<[Receipt['warnings'], Partial<Receipt>]>([
    [[], {}],
    [['over-line'], { grosze: 70_001 }],
    [['before-contract'], { issuedOn: '2027-05-01' }],
    [['after-realisation'], { issuedOn: '2027-10-01' }],
    [['line-unknown'], { lineId: 'inne' }],
    [[], { grosze: null, lineId: null, issuedOn: null }],
  ])('is kept with the warnings %j', (warnings, changed) => {
    expect(warningsOf(contract(), [receipt({ id: 'rct_0' })], receipt(changed))).toEqual(warnings);
  });

  it('an annex moves the line and the last day', () => {
    const annex = {
      number: '1',
      on: '2027-06-01',
      what: 'przesunięcie',
      budget: [line('sprzet', 90_000), line('biuro', 10_000, 'indirect')],
      realisationTo: '2027-10-31',
    };
    expect(warningsOf(contract({ annexes: [annex] }), [], receipt({ grosze: 90_000, issuedOn: '2027-10-30' }))).toEqual([]);
  });
});

describe('settling', () => {
  it('recognises lines up to what they may grow to, indirect costs up to their cap, and asks the rest back', () => {
    const spent = [receipt({ grosze: 90_000 }), receipt({ id: 'rct_2', lineId: 'biuro', grosze: 20_000 })];
    expect(settle(contract(), spent, RULES)).toMatchObject({
      lines: [
        { lineId: 'sprzet', spentGrosze: 90_000, overShift: true },
        { lineId: 'biuro', spentGrosze: 20_000, overShift: false },
      ],
      // 88,000 direct and a fifth of it, 17,600 of 20,000 indirect: more than the grant, so the grant.
      indirectOverGrosze: 2_400,
      recognisedGrosze: 100_000,
      returnGrosze: 0,
    });
    expect(settle(contract(), [receipt({ grosze: 50_000 })], RULES)).toMatchObject({
      recognisedGrosze: 50_000,
      returnGrosze: 50_000,
    });
  });

  it('no grosz is lost, whatever was spent on what', () => {
    const receipts = fc.array(
      fc.record({
        grosze: fc.option(fc.integer({ min: 0, max: 200_000 }), { nil: null }),
        lineId: fc.constantFrom('sprzet', 'biuro', 'inne'),
        state: fc.constantFrom('kept', 'accepted', 'questioned', 'taken-out'),
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(receipts, (list) => {
        const { recognisedGrosze, returnGrosze, lines } = settle(
          contract(),
          list.map((changed, i) => receipt({ ...changed, id: `rct_${i}` })),
          RULES,
        );
        expect(recognisedGrosze + returnGrosze).toBe(100_000);
        expect(Math.min(recognisedGrosze, returnGrosze)).toBeGreaterThanOrEqual(0);
        expect(recognisedGrosze).toBeLessThanOrEqual(lines.reduce((sum, { spentGrosze }) => sum + spentGrosze, 0));
      }),
    );
  });
});

describe('who may review', () => {
  const at = '2027-03-20T10:00:00.000Z';
  const assessed = (...reviewers: readonly string[]): AssessedOffer => ({
    offer: anOffer({ state: { name: 'formally-right', since: at, checksum: 'a' } }),
    title: 'Ogródek',
    askedGrosze: 10_000,
    reviews: reviewers.map((reviewerId) => ({
      offerId: 'off_1',
      reviewerId,
      version: 1,
      points: { need: 5, cost: 5 },
      notes: {},
      doneAt: reviewerId === 'begun' ? null : at,
      enteredBy: null,
    })),
  });
  const declared = (reviewerId: string, conflict: boolean, organisationId = 'org_1') => ({
    reviewerId,
    editionId: 'edition-2027',
    organisationId,
    conflict,
    at,
    enteredBy: null,
  });
  const commission: Commission = {
    declarations: [
      declared('a', false),
      declared('b', true),
      declared('wrote', false),
      declared('begun', false),
      declared('c', false, 'org_2'),
    ],
    writers: ['wrote', 'mem_1'],
  };

  it('only finished sheets of those count who declared no conflict with this applicant and helped to write nothing', () => {
    const counted = countedReviews(assessed('a', 'b', 'wrote', 'begun', 'c', 'silent'), commission);
    expect(counted.map(({ reviewerId }) => reviewerId)).toEqual(['a']);
  });

  it('a review that is missing may come from whoever has not scored, has no conflict and wrote nothing', () => {
    const everybody = ['a', 'b', 'wrote', 'begun', 'c', 'silent'];
    expect(couldReview(assessed('a'), commission, everybody)).toEqual(['begun', 'c', 'silent']);
  });

  it('every criterion is scored on the announced scale', () => {
    const { rules } = anEdition();
    expect(wrongIn(rules, { need: 10, cost: 0 })).toEqual([]);
    expect(wrongIn(rules, { need: 11, other: 1 })).toEqual(['need', 'cost', 'other']);
    expect(wrongIn(rules, { need: 1.5, cost: -1 })).toEqual(['need', 'cost']);
  });
});

describe('what the mayor decides', () => {
  const { rules } = anEdition();
  const ranking = rank({ ...rules, pool: 1000 }, [
    { offerId: 'a', number: '1', askedGrosze: 600, reviews: [{ reviewerId: 'r', points: { need: 9, cost: 9 } }] },
    { offerId: 'b', number: '2', askedGrosze: 600, reviews: [{ reviewerId: 'r', points: { need: 8, cost: 8 } }] },
  ]);
  const award = (offerId: string, opinionGrosze: number, decidedGrosze: number, reason: string | null = null): Award => ({
    offerId,
    opinionGrosze,
    decidedGrosze,
    reason,
  });
  it('follows the commission, or says why not, and never exceeds the pool', () => {
    expect(wrongAwards(ranking, [award('a', 600, 600), award('b', 0, 0)])).toEqual([]);
    expect(wrongAwards(ranking, [award('a', 600, 500, 'Mniej sprzętu'), award('b', 0, 400, 'Ważne dla dzieci')])).toEqual([]);
    expect(wrongAwards(ranking, [award('a', 600, 500), award('b', 0, 600, 'x')]).map(({ code }) => code)).toEqual([
      'award.over-pool',
      'award.without-reason',
    ]);
    expect(wrongAwards(ranking, [award('a', 600, 700, 'x'), award('c', 0, 0)]).map(({ code }) => code)).toEqual([
      'award.missing',
      'award.over-asked',
      'award.not-ranked',
    ]);
  });
});

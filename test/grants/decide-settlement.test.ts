import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BudgetLine, share, totalsOf } from '../../shared/grants/budget.ts';
import {
  type ContractCommand,
  decideContract,
  decideReport,
  emptyReport,
  type Files,
  missingIn,
  returnedOf,
} from '../../shared/grants/decide-settlement.ts';
import { remindersOf } from '../../shared/grants/reminders.ts';
import { agreed, settle } from '../../shared/grants/settlement.ts';
import type { Contract, Receipt, Report } from '../../shared/grants/settlement-model.ts';
import { anEdition, anOffer } from '../support/grants.ts';

const AT = '2027-06-01T10:00:00.000Z';
const line = (id: string, grantGrosze: number): BudgetLine => ({
  id,
  name: id,
  kind: 'direct',
  grantGrosze,
  ownGrosze: 0,
  inKindGrosze: 0,
});
const awarded = (grosze: number) => anOffer({ state: { name: 'awarded', since: AT, grosze, reason: null } });
const contracted = anOffer({ state: { name: 'contracted', since: AT } });
const sign = (budget: readonly BudgetLine[]): ContractCommand => ({
  kind: 'Sign',
  number: '1',
  signedOn: '2027-05-02',
  budget: [...budget],
  realisationFrom: '2027-05-02',
  realisationTo: '2027-09-30',
});
const contractOf = (grosze: number, budget: readonly BudgetLine[]): Contract => {
  const decided = decideContract(awarded(grosze), null, sign(budget));
  if (decided.kind === 'refused') throw new Error(decided.code);
  return decided.kept;
};
const RULES = { indirectPercent: 20, lineShiftPercent: 10 };
const receipt = (grosze: number, lineId: string, state: Receipt['state'] = 'accepted'): Receipt => ({
  id: `rct_${lineId}_${grosze}`,
  offerId: 'off_1',
  version: 1,
  grosze,
  lineId,
  issuedOn: '2027-06-01',
  attachmentId: null,
  warnings: [],
  note: null,
  by: 'mem_1',
  at: AT,
  state,
  judged: null,
});

describe('whatever is awarded', () => {
  const parts = fc
    .array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 12 })
    .filter((weights) => weights.some((one) => one > 0));

  it('a contract and every annex add up to it to the grosz, and no other sum is signed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5_000_000 }),
        parts,
        parts,
        fc.integer({ min: -3, max: 3 }),
        (grosze, weights, again, off) => {
          const split = (by: readonly number[]) => share(grosze, by).map((sum, n) => line(`l${n}`, sum));
          const contract = contractOf(grosze, split(weights));
          const annex = (budget: readonly BudgetLine[]): ContractCommand => ({
            kind: 'AddAnnex',
            number: 'A',
            on: '2027-06-01',
            what: 'x',
            budget: [...budget],
            realisationTo: null,
          });
          const changed = decideContract(contracted, contract, annex(split(again)));
          expect(changed.kind === 'decided' && totalsOf(agreed(changed.kept).budget).grant).toBe(grosze);
          const [first, ...rest] = split(again);
          if (first === undefined || off === 0 || first.grantGrosze + off < 0) return;
          const wrong = [{ ...first, grantGrosze: first.grantGrosze + off }, ...rest];
          expect(decideContract(contracted, contract, annex(wrong))).toMatchObject({
            code: 'contract.sum',
            is: grosze + off,
            limit: grosze,
          });
        },
      ),
    );
  });

  it('a settled project has kept and returned all of it, whatever was spent', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 90_000 }), { maxLength: 6 }), (sums) => {
        const contract = contractOf(100_000, [line('a', 100_000)]);
        const receipts = sums.map((sum) => receipt(sum, 'a'));
        const { recognisedGrosze, returnGrosze } = settle(contract, receipts, RULES);
        const around = { offer: contracted, contract, receipts, files: new Map(), rules: RULES };
        const report: Report = { ...emptyReport('off_1'), version: 1, submittedAt: AT };
        const judge = { kind: 'Judge', at: AT, by: 'office', today: '2027-10-01' } as const;
        const accepted = decideReport(report, around, { ...judge, verdict: { kind: 'accepted' } });
        if (returnGrosze === 0) {
          expect(accepted.kind).toBe('decided');
          return;
        }
        expect(accepted).toMatchObject({ code: 'report.return-needed', is: returnGrosze });
        const verdict = { kind: 'return', grosze: returnGrosze, reason: 'Niewydane.', returnBy: '2027-10-16' } as const;
        const demanded = decideReport(report, around, { ...judge, verdict });
        if (demanded.kind === 'refused') throw new Error(demanded.code);
        expect(recognisedGrosze + returnedOf(demanded.kept)).toBe(100_000);
        expect(decideReport(demanded.kept, around, { ...judge, verdict: { kind: 'accepted' } }).kind).toBe('decided');
      }),
    );
  });
});

describe('a report', () => {
  const files: Files = new Map([
    ['before', { state: 'stored' }],
    ['after', { state: 'stored' }],
    ['paper', { state: 'stored' }],
    ['sent', { state: 'awaited' }],
  ]);
  const photo = (attachmentId: string, when: 'before' | 'after') => ({ attachmentId, when, alt: 'x', consent: false });
  const whole: Report = {
    ...emptyReport('off_1'),
    results: 'Tak.',
    people: 0,
    lasting: 'Tak.',
    photos: [photo('before', 'before'), photo('after', 'after')],
  };
  const paid = { ...receipt(10_000, 'a', 'kept'), attachmentId: 'paper' };

  it.each<readonly [string, Report, readonly Receipt[], readonly string[]]>([
    ['nothing', whole, [paid], []],
    [
      'nothing of what was taken out',
      whole,
      [paid, { ...paid, lineId: null, attachmentId: null, state: 'taken-out' as const }],
      [],
    ],
    ['results', { ...whole, results: ' ' }, [paid], ['results']],
    ['the number of people', { ...whole, people: null }, [paid], ['people']],
    [
      'a photo from after',
      { ...whole, photos: [photo('before', 'before'), photo('sent', 'after')] },
      [paid],
      ['photo-after', 'photo-awaited'],
    ],
    ['receipts', whole, [], ['receipts-none']],
    ['a line', whole, [{ ...paid, lineId: null }], ['receipts-incomplete']],
    ['a picture of the receipt', whole, [{ ...paid, attachmentId: 'sent' }], ['receipts-without-picture']],
  ])('lacks %s', (_, report, receipts, missing) => {
    expect(missingIn(report, receipts, files)).toEqual(missing);
  });
});

describe('reminders', () => {
  const city = { timeZone: 'Europe/Warsaw' };
  const edition = anEdition();
  const contract = contractOf(100_000, [line('a', 100_000)]);

  it('are due in the morning of their day, also when the clocks change', () => {
    expect(remindersOf(city, { edition, offer: awarded(1), contract: null, report: null })).toEqual({
      'contract-7': '2027-04-24T06:00:00.000Z',
      'contract-over': '2027-05-02T06:00:00.000Z',
    });
    expect(remindersOf(city, { edition, offer: contracted, contract, report: null })).toEqual({
      'report-14': '2027-10-16T06:00:00.000Z',
      'report-1': '2027-10-29T06:00:00.000Z',
      'report-over': '2027-10-31T07:00:00.000Z',
    });
  });

  it('follow an annex, stop when the report is in, and ask back what goes back', () => {
    const annex = { number: 'A', on: '2027-06-01', what: 'x', budget: null, realisationTo: '2027-10-10' };
    const later = { ...contract, annexes: [annex] };
    expect(remindersOf(city, { edition, offer: contracted, contract: later, report: null })['report-over']).toBe(
      '2027-11-10T07:00:00.000Z',
    );
    const report: Report = { ...emptyReport('off_1'), submittedAt: AT };
    expect(remindersOf(city, { edition, offer: contracted, contract, report })).toEqual({});
    const verdict = { kind: 'return', grosze: 1, reason: 'x', at: AT, by: 'o', returnBy: '2027-11-20' } as const;
    expect(Object.keys(remindersOf(city, { edition, offer: contracted, contract, report: { ...report, verdict } }))).toEqual([
      'return-1',
      'return-over',
    ]);
    const settled = anOffer({ state: { name: 'settled', since: AT, returnedGrosze: 1 } });
    expect(remindersOf(city, { edition, offer: settled, contract, report: { ...report, verdict } })).toEqual({});
  });
});

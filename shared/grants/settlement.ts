/** What was spent against what was agreed. Pure; integer grosze. */
import { type Budget, percentOf } from './budget.ts';
import type { Contract, Receipt } from './settlement-model.ts';

/** The budget and the last day as the newest annex left them. */
export const agreed = (contract: Contract): { readonly budget: Budget; readonly realisationTo: string } =>
  contract.annexes.reduce(
    (now, annex) => ({ budget: annex.budget ?? now.budget, realisationTo: annex.realisationTo ?? now.realisationTo }),
    { budget: contract.budget, realisationTo: contract.realisationTo },
  );

const counts = ({ state, grosze }: Receipt): boolean => state !== 'taken-out' && grosze !== null;
const spentOn = (receipts: readonly Receipt[], lineId: string): number =>
  receipts.filter((receipt) => counts(receipt) && receipt.lineId === lineId).reduce((sum, { grosze }) => sum + (grosze ?? 0), 0);

/** What is left of each line, in grosze, below 0 where it is overspent; every receipt counts that was not taken out. */
export const leftIn = (contract: Contract, receipts: readonly Receipt[]) =>
  agreed(contract).budget.map(({ id, name, grantGrosze, ownGrosze }) => ({
    id,
    name,
    leftGrosze: grantGrosze + ownGrosze - spentOn(receipts, id),
  }));

/** What does not fit about a receipt beside the others. It is kept all the same: the warning is said at once, the office decides later. */
export const warningsOf = (
  contract: Contract,
  others: readonly Receipt[],
  receipt: Pick<Receipt, 'grosze' | 'lineId' | 'issuedOn' | 'id'>,
): Receipt['warnings'] => {
  const { budget, realisationTo } = agreed(contract);
  const { grosze, lineId, issuedOn } = receipt;
  const line = budget.find(({ id }) => id === lineId);
  const before = others.filter(({ id }) => id !== receipt.id);
  return [
    ...(lineId !== null && line === undefined ? (['line-unknown'] as const) : []),
    ...(line !== undefined && grosze !== null && spentOn(before, line.id) + grosze > line.grantGrosze + line.ownGrosze
      ? (['over-line'] as const)
      : []),
    ...(issuedOn !== null && issuedOn < contract.signedOn ? (['before-contract'] as const) : []),
    ...(issuedOn !== null && issuedOn > realisationTo ? (['after-realisation'] as const) : []),
  ];
};

/** In the order in which they came. */
export const inOrder = (a: Pick<Receipt, 'at' | 'id'>, b: Pick<Receipt, 'at' | 'id'>): number =>
  a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1;

/** The warnings of each as things stand now (an annex may have moved lines and dates): over the line is what came after it was full. */
export const warningsNow = (contract: Contract, receipts: readonly Receipt[]): ReadonlyMap<string, Receipt['warnings']> => {
  const came = receipts.toSorted(inOrder);
  return new Map(came.map((receipt, i) => [receipt.id, warningsOf(contract, came.slice(0, i), receipt)]));
};

export interface LineSettled {
  readonly lineId: string;
  readonly name: string;
  readonly plannedGrosze: number;
  readonly spentGrosze: number;
  /** More than the contract allows a line to grow without an annex. */
  readonly overShift: boolean;
}

export interface Settlement {
  readonly lines: readonly LineSettled[];
  /** Of the grant: what is recognised, and what goes back. Together they are the grant. */
  readonly recognisedGrosze: number;
  readonly returnGrosze: number;
  /** Indirect costs over the announced share of the direct ones, which are not recognised. */
  readonly indirectOverGrosze: number;
  readonly withoutLine: readonly string[];
}

/**
 * Only accepted receipts are recognised, each line up to what it may grow to, indirect costs up to the edition's cap, and all together up
 * to the grant.
 */
export const settle = (
  contract: Contract,
  receipts: readonly Receipt[],
  { indirectPercent, lineShiftPercent }: { readonly indirectPercent: number | null; readonly lineShiftPercent: number | null },
): Settlement => {
  const { budget } = agreed(contract);
  const accepted = receipts.filter(({ state }) => state === 'accepted');
  const lines = budget.map(({ id, name, kind, grantGrosze, ownGrosze }) => {
    const plannedGrosze = grantGrosze + ownGrosze;
    const most = lineShiftPercent === null ? plannedGrosze : plannedGrosze + percentOf(plannedGrosze, lineShiftPercent);
    const spentGrosze = spentOn(accepted, id);
    return { id, name, kind, plannedGrosze, spentGrosze, recognised: Math.min(spentGrosze, most), overShift: spentGrosze > most };
  });
  const of = (wanted: 'direct' | 'indirect'): number =>
    lines.filter(({ kind }) => kind === wanted).reduce((sum, { recognised }) => sum + recognised, 0);
  const [direct, indirect] = [of('direct'), of('indirect')];
  const indirectOverGrosze = indirectPercent === null ? 0 : Math.max(0, indirect - percentOf(direct, indirectPercent));
  const recognisedGrosze = Math.min(contract.grosze, direct + indirect - indirectOverGrosze);
  return {
    lines: lines.map(({ id, name, plannedGrosze, spentGrosze, overShift }) => ({
      lineId: id,
      name,
      plannedGrosze,
      spentGrosze,
      overShift,
    })),
    recognisedGrosze,
    returnGrosze: contract.grosze - recognisedGrosze,
    indirectOverGrosze,
    withoutLine: accepted.filter(({ lineId }) => !budget.some(({ id }) => id === lineId)).map(({ id }) => id),
  };
};

/** An edition as it was decided: what its protocol, results, figures and open data are made of. Pure. */
import type { AssessedOffer, Commission } from './assessment.ts';
import { exportOf, rankingOfExport } from './assessment-export.ts';
import type { Decision } from './assessment-model.ts';
import type { Edition } from './edition-model.ts';
import type { Ranking } from './ranking.ts';
import { settle } from './settlement.ts';
import type { Contract, Receipt, Report } from './settlement-model.ts';

/** An offer that was handed in, with what came after it. */
export interface ResultOffer extends AssessedOffer {
  readonly organisationName: string;
  readonly contract: Contract | null;
  readonly receipts: readonly Receipt[];
  readonly report: Report | null;
}

export interface Results {
  readonly edition: Edition;
  readonly decision: Decision | null;
  readonly commission: Commission;
  /** In assessment or after it. */
  readonly assessed: readonly ResultOffer[];
  /** Handed in, and turned down by the formal check or not yet through it. */
  readonly others: readonly ResultOffer[];
}

export const rankingOf = ({ edition, assessed, commission }: Results): Ranking =>
  rankingOfExport(exportOf(edition, assessed, commission));

/** By the decision, which holds before it is carried out; 0 = nothing. */
export const awardedGroszeOf = ({ decision }: Pick<Results, 'decision'>, { offer }: Pick<ResultOffer, 'offer'>): number =>
  decision?.decidedOn == null ? 0 : (decision.awards.find(({ offerId }) => offerId === offer.id)?.decidedGrosze ?? 0);

/** What is recognised of the grant so far; of a settled project what was kept of it. In grosze. */
export const spentGroszeOf = ({ rules }: Pick<Edition, 'rules'>, { offer, contract, receipts }: ResultOffer): number => {
  if (contract === null) return 0;
  if (offer.state.name === 'settled') return contract.grosze - offer.state.returnedGrosze;
  return settle(contract, receipts, rules).recognisedGrosze;
};

export const returnedGroszeOf = ({ offer: { state } }: Pick<ResultOffer, 'offer'>): number =>
  state.name === 'settled' ? state.returnedGrosze : 0;

/** Of a report that was handed in; null = nobody knows yet. */
export const peopleOf = ({ report }: Pick<ResultOffer, 'report'>): number | null =>
  report === null || report.submittedAt === null ? null : report.people;

/** What the rules say of an offer as it stands, in words: the same functions as at submission and settlement. */
import { problemsOf, totalsOf } from '../../shared/grants/budget.ts';
import { lackingIn } from '../../shared/grants/decide-offer.ts';
import type { Edition } from '../../shared/grants/edition-model.ts';
import type { Field, Offer } from '../../shared/grants/offer-model.ts';
import { lacksOf, type Organisation } from '../../shared/grants/organisation-model.ts';
import { budgetOf } from '../../shared/grants/snapshot.ts';
import type { Checks } from '../../shared/staff/grants-offers-api.ts';
import type { OfferWords } from '../staff-api/words/offer-words.ts';

interface Checked {
  readonly edition: Edition;
  readonly offer: Pick<Offer, 'attached'>;
  readonly fields: readonly Field[];
  readonly organisation: Organisation;
  readonly handedIn: number;
}

export const checksOf = ({ edition, offer, fields, organisation, handedIn }: Checked, { budget: says }: OfferWords): Checks => {
  const budget = budgetOf(fields);
  return {
    totals: totalsOf(budget),
    problems: problemsOf(budget, edition.rules).map((problem) => ({
      ...problem,
      why: says[problem.code](problem.is ?? 0, problem.limit ?? 0),
    })),
    lacking: [...lackingIn(edition, fields, offer.attached)],
    organisationLacks: [...lacksOf(organisation)],
    handedIn,
    handedInMost: edition.rules.projectsPerOrganisation,
  };
};

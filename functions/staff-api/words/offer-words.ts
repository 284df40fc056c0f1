/** What the API says about offers and organisations, in one language. */
import type { BudgetProblem } from '../../../shared/grants/budget.ts';
import type { OfferState } from '../../../shared/grants/offer-model.ts';
import type { OfferProblemCode } from '../offer-problem-codes.ts';

export interface OfferWords {
  readonly problems: Readonly<
    Record<OfferProblemCode, { readonly title: string; readonly detail: string; readonly nextStep: string }>
  >;
  readonly states: Readonly<Record<OfferState['name'], string>>;
  /** Grosze: what is there, and the most (or least) there may be. */
  readonly budget: Readonly<Record<BudgetProblem['code'], (is: number, limit: number) => string>>;
  /** Of a field or attachment: empty, or longer than fits. */
  readonly lacking: string;
  readonly organisationLacks: Readonly<Record<'representatives' | 'iban' | 'register', string>>;
  /** In place of the name of somebody who has left the organisation. */
  readonly formerMember: string;
}

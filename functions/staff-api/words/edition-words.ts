/** What the API says about editions of micro-grants and ideas, in one language. */
import type { EditionProblemCode } from '../edition-problem-codes.ts';

export interface EditionWords {
  readonly problems: Readonly<
    Record<EditionProblemCode, { readonly title: string; readonly detail: string; readonly nextStep: string }>
  >;
  /** Of a field: the day is local, YYYY-MM-DD. */
  readonly endsNoEarlierThan: (day: string) => string;
  readonly outOfOrder: string;
}

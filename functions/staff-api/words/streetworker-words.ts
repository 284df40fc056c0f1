import type { STREETWORKER_STATUS } from '../streetworker-problem-codes.ts';

export interface StreetworkerWords {
  readonly problems: Readonly<
    Record<keyof typeof STREETWORKER_STATUS, { readonly title: string; readonly detail: string; readonly nextStep: string }>
  >;
}

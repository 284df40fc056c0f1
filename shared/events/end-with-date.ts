/** A date that is not going to be takes its sign-ups with it, page by page. */
import { causeOf, type Work } from '../platform/work.ts';
import type { EventDate } from './model.ts';
import type { SignUp } from './sign-up-model.ts';
import { carryOutSignUp } from './store-sign-ups.ts';

/** Guests of one transaction: each takes up to eleven items of at most 90, what they are told and a chat that begins with it included. */
export const GUESTS_IN_A_PAGE = 7;

/** The next guests by id after `after`; `more` = where the page after this one starts. */
export const pageOf = (
  guests: readonly SignUp[],
  after: string,
): { readonly page: readonly SignUp[]; readonly more: string | null } => {
  const left = guests.filter(({ id }) => id > after).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const page = left.slice(0, GUESTS_IN_A_PAGE);
  return { page, more: left.length > page.length ? (page.at(-1)?.id ?? null) : null };
};

export const endWithDate = (work: Work, date: EventDate, signUp: SignUp, why: 'date-cancelled' | 'date-over'): void => {
  carryOutSignUp(work, date, signUp, { ...causeOf(work), kind: 'EndWithDate', date, why });
};

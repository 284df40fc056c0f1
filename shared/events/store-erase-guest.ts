/** What events keep of a person: named in a copy of their data (RODO art. 15), taken away when they are erased (art. 17). */
import { ofPersons, type Whose } from '../platform/persons.ts';
import type { Table } from '../platform/table.ts';
import { causeOf, type Work } from '../platform/work.ts';
import type { SignUp } from './sign-up-model.ts';
import { readDate } from './store-dates.ts';
import { carryOutSignUp, guestsOf, parseSignUp, readSignUp } from './store-sign-ups.ts';

/** Sign-ups of one transaction: each takes up to eight items of at most 90. */
const PAGE = 8;

/**
 * The next page of the person's sign-ups loses name, contact and words; seats still to come are given up and offered on. The numbers of who
 * came stay. `more` = call again after this transaction.
 */
export const detachGuest = async (work: Work, personId: string): Promise<{ readonly more: boolean }> => {
  const { items } = await work.table.ofPerson(personId, { prefix: 'sign-up#', limit: PAGE });
  // The index may still show what an earlier page has detached.
  const found = await Promise.all(items.map(parseSignUp).map(({ dateId, id }) => readSignUp(work.table, dateId, id)));
  const theirs = found.filter((signUp): signUp is SignUp => signUp?.personId === personId);
  for (const signUp of theirs) {
    const date = await readDate(work.table, signUp.dateId);
    if (date === null) throw new Error(`sign-up ${signUp.id} is for a date that does not exist: ${signUp.dateId}`);
    carryOutSignUp(work, date, signUp, { ...causeOf(work), kind: 'Detach', date });
  }
  return { more: theirs.length > 0 || items.length === PAGE };
};

/** Those of whom more is known than that they came. */
export const namedGuests = async (table: Table, dateId: string): Promise<readonly SignUp[]> =>
  (await guestsOf(table, dateId)).filter(({ name, personId }) => name !== null || personId !== null);

/** Of a date long over: the next page of its guests loses name, contact and words, but for those who stay. true = call again after this transaction. */
export const detachPageOfGuests = async (work: Work, dateId: string, stay: readonly SignUp[]): Promise<boolean> => {
  const date = await readDate(work.table, dateId);
  if (date === null) return false;
  const named = (await namedGuests(work.table, dateId)).filter(({ id }) => stay.every((one) => one.id !== id));
  for (const signUp of named.slice(0, PAGE)) carryOutSignUp(work, date, signUp, { ...causeOf(work), kind: 'Detach', date });
  return named.length > PAGE;
};

export interface KeptSignUp {
  readonly title: string;
  readonly startsAt: string;
  readonly signUp: SignUp;
}

/** Sign-ups of a person with the dates they are for, the latest first. */
export const keptSignUps = async (table: Table, whose: Whose, limit: number): Promise<readonly KeptSignUp[]> => {
  const items = await ofPersons(table, whose, { prefix: 'sign-up#', limit, newestFirst: true });
  const all = await Promise.all(
    items.map(parseSignUp).map(async (signUp) => {
      const date = await readDate(table, signUp.dateId);
      return date === null ? null : { title: date.title.pl, startsAt: date.startsAt, signUp };
    }),
  );
  return all.filter((one) => one !== null);
};

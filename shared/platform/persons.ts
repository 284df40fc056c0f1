/** A person as the table knows them: by the pseudonym of a chat, and by one for each chat that they have proved to be theirs as well. */
import type { Item, ListQuery, Table } from './table.ts';

export type Whose = string | readonly string[];

export const pseudonymsIn = (whose: Whose): readonly string[] => (typeof whose === 'string' ? [whose] : whose);

const sortOf = (item: Item): string => String(item.personSort);

/** At most `limit` of what is kept about them, in the order asked for; one read for each pseudonym. */
export const ofPersons = async (table: Table, whose: Whose, query: Omit<ListQuery, 'from'>): Promise<readonly Item[]> => {
  const pages = await Promise.all(pseudonymsIn(whose).map((one) => table.ofPerson(one, query)));
  const [only, ...others] = pages.map(({ items }) => items);
  if (others.length === 0) return only ?? [];
  const sorted = pages.flatMap(({ items }) => items).toSorted((a, b) => (sortOf(a) < sortOf(b) ? -1 : 1));
  return (query.newestFirst === true ? sorted.toReversed() : sorted).slice(0, query.limit);
};

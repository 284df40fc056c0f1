/** Reads work lists. */
import { keys } from '../platform/keys.ts';
import type { Item, Table } from '../platform/table.ts';
import { CLOSED, type IssueSummary, IssueSummarySchema } from './model.ts';

export interface ListedPage {
  readonly items: readonly IssueSummary[];
  /** Where the next page starts; null = no more. */
  readonly after: string | null;
}

/** Closed lists are newest first, open ones by urgency and what is due. */
const newestFirst = (state: string): boolean => CLOSED.some((name) => name === state);

const startKey = (listKey: string, after: string): Item => ({
  ...keys.issueListEntry(after.slice(after.lastIndexOf('#') + 1), listKey),
  listKey,
  listSort: after,
});

/**
 * Several lists as one. An issue sorts the same in each of them, so one position continues all, and what stands in two is shown once.
 * `subarea` narrows lists that are not of one subarea; such a page may be shorter than `limit` although more follow.
 */
export const readLists = async (
  table: Table,
  listKeys: readonly string[],
  query: { readonly state: string; readonly limit: number; readonly after: string | null; readonly subarea?: string | undefined },
): Promise<ListedPage> => {
  const { state, limit, after, subarea } = query;
  const descending = newestFirst(state);
  const pages = await Promise.all(
    listKeys.map((listKey) =>
      table.list(listKey, { limit: limit + 1, newestFirst: descending, from: after === null ? null : startKey(listKey, after) }),
    ),
  );
  const bySort = new Map(pages.flatMap(({ items }) => items.map((item) => [String(item.listSort), item] as const)));
  const sorted = [...bySort.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1) * (descending ? -1 : 1));
  const taken = sorted.slice(0, limit);
  const items = taken.map(([, item]) => IssueSummarySchema.parse(item));
  return {
    items: subarea === undefined ? items : items.filter((issue) => (issue.subarea ?? 'outside') === subarea),
    after: sorted.length > limit ? (taken.at(-1)?.[0] ?? null) : null,
  };
};

/** Reads a query to its end, page by page: for what is known to be little. */
import type { Item, ListQuery, Page } from './table.ts';

const PAGE = 200;

/** `read` asks for one page, as `table.under` and `table.list` do. */
export const everyItem = async (read: (query: ListQuery) => Promise<Page>): Promise<readonly Item[]> => {
  const found: Item[] = [];
  let from: Item | null = null;
  do {
    const page: Page = await read({ limit: PAGE, from });
    found.push(...page.items);
    from = page.next;
  } while (from !== null);
  return found;
};

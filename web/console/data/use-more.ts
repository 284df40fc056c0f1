import { useEffect, useState } from 'preact/hooks';
import type { Listed } from './api-types.ts';
import { useConsole } from './console.ts';

/**
 * The pages after the first of a list, fetched when somebody asks for them. The first page stays live; a row that moved onto it is not
 * shown twice. `more` = null: there are no more.
 */
export const useMore = <Item extends { readonly id: string }>(
  path: string,
  first: Listed<Item>,
): { readonly items: readonly Item[]; readonly more: (() => void) | null; readonly busy: boolean } => {
  const { api } = useConsole();
  const [later, setLater] = useState<Listed<Item> | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => setLater(null), [path]);
  const cursor = later === null ? first.nextCursor : later.nextCursor;
  const fetchNext = async (): Promise<void> => {
    setBusy(true);
    const answer = await api({ method: 'GET', path: `${path}${path.includes('?') ? '&' : '?'}cursor=${cursor}` });
    setBusy(false);
    if (answer.kind !== 'ok') return;
    // As in useQuery: the address carries the type.
    const next = answer.body as Listed<Item>;
    setLater({ items: [...(later?.items ?? []), ...next.items], nextCursor: next.nextCursor });
  };
  const known = new Set(first.items.map(({ id }) => id));
  const items = later === null ? first.items : [...first.items, ...later.items.filter(({ id }) => !known.has(id))];
  return { items, more: cursor === null ? null : () => void fetchNext(), busy };
};

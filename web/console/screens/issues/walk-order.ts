/** The order of a walk: as somebody put it, with what is new at the end. Pure. */

/** `kept`: ids as they were ordered last; those that are gone are left out. */
export const inOrder = <Item extends { readonly id: string }>(
  items: readonly Item[],
  kept: readonly string[],
): readonly Item[] => {
  const known = kept.flatMap((id) => items.filter((item) => item.id === id).slice(0, 1));
  return [...new Set([...known, ...items])];
};

/** `by` places up (negative) or down; stops at the ends. */
export const moved = (ids: readonly string[], id: string, by: number): readonly string[] => {
  const from = ids.indexOf(id);
  if (from < 0) return ids;
  const to = Math.max(0, Math.min(ids.length - 1, from + by));
  const rest = ids.filter((one) => one !== id);
  return [...rest.slice(0, to), id, ...rest.slice(to)];
};

/** What was kept on the device; anything else is no order. */
export const parseOrder = (text: string): readonly string[] => {
  try {
    const ids: unknown = JSON.parse(text);
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
};

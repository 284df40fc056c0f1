/** Fair shares of the office's work. */

/** On duty, and holds the fewest; of several the first in the city's own order. Null = nobody is on duty. */
export const leastLoaded = <One extends { readonly onDuty: boolean; readonly holds: number }>(
  colleagues: readonly One[],
): One | null =>
  colleagues
    .filter(({ onDuty }) => onDuty)
    .reduce<One | null>((best, next) => (best === null || next.holds < best.holds ? next : best), null);

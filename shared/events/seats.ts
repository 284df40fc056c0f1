/** How many seats of which pool a party takes. Pure. */
import type { CounterGuard } from '../platform/counter-guard.ts';
import type { Seats } from './model.ts';
import { type Party, peopleIn, type SeatCounts } from './sign-up-model.ts';

type Pool = 'free' | 'freeAdults' | 'freeChildren';

const wanted = (seats: Seats, party: Party): readonly { readonly pool: Pool; readonly n: number }[] => {
  switch (seats.kind) {
    case 'unlimited':
      return [];
    case 'shared':
      return [{ pool: 'free', n: peopleIn(party) }];
    case 'separate':
      return [
        { pool: 'freeAdults', n: party.adults },
        { pool: 'freeChildren', n: party.children.length },
      ];
  }
};

/** Does the party fit in what is free? */
export const fits = (seats: Seats, counts: SeatCounts, party: Party): boolean =>
  wanted(seats, party).every(({ pool, n }) => n === 0 || counts[pool] >= n);

/** Is there not one seat for anybody of the party? */
export const noneFree = (seats: Seats, counts: SeatCounts, party: Party): boolean => {
  const pools = wanted(seats, party).filter(({ n }) => n > 0);
  return pools.length > 0 && pools.every(({ pool }) => counts[pool] <= 0);
};

/** Takes the party's seats, or the whole transaction fails. */
export const take = (seats: Seats, party: Party): readonly CounterGuard[] =>
  wanted(seats, party).flatMap(({ pool, n }) => (n === 0 ? [] : [{ counter: pool, delta: -n, min: 0 }]));

export const giveBack = (seats: Seats, party: Party): readonly CounterGuard[] =>
  wanted(seats, party).flatMap(({ pool, n }) => (n === 0 ? [] : [{ counter: pool, delta: n }]));

export interface PoolMove extends CounterGuard {
  readonly counter: Pool;
}

/** Another party in place of one that has its seats: takes or gives back the difference. */
export const changeOf = (seats: Seats, before: Party, after: Party): readonly PoolMove[] =>
  wanted(seats, after).flatMap(({ pool, n }) => {
    const more = n - (wanted(seats, before).find((old) => old.pool === pool)?.n ?? 0);
    if (more === 0) return [];
    return more > 0 ? [{ counter: pool, delta: -more, min: 0 }] : [{ counter: pool, delta: -more }];
  });

/** What a date starts with. */
export const allFree = (seats: Seats): SeatCounts => ({
  free: seats.kind === 'shared' ? seats.total : 0,
  freeAdults: seats.kind === 'separate' ? seats.adults : 0,
  freeChildren: seats.kind === 'separate' ? seats.children : 0,
  waiting: 0,
  left: 0,
  webHeld: 0,
});

/**
 * More or fewer seats of the same kind: counters move by the difference. Fewer than are taken leaves a negative number free: nobody loses
 * a seat, nobody new gets one.
 */
export const resize = (before: Seats, after: Seats): readonly CounterGuard[] => {
  const [was, is] = [allFree(before), allFree(after)];
  return (['free', 'freeAdults', 'freeChildren'] as const).flatMap((pool) =>
    is[pool] === was[pool] ? [] : [{ counter: pool, delta: is[pool] - was[pool] }],
  );
};

/** How many seats in all; null = no limit. */
export const capacityOf = (seats: Seats): number | null =>
  seats.kind === 'unlimited' ? null : seats.kind === 'shared' ? seats.total : seats.adults + seats.children;

/** What a reader may know about the seats of a date. Pure. */
import { type EventDate, isAhead, LAST_CALL_SECONDS } from '../../shared/events/model.ts';
import type { SeatCounts } from '../../shared/events/sign-up-model.ts';
import type { EventTexts } from './texts/index.ts';

export type SeatView =
  | { readonly kind: 'cancelled' | 'over' | 'no-sign-up' | 'closed' | 'unlimited' | 'full' }
  | { readonly kind: 'free'; readonly free: number; readonly total: number }
  | { readonly kind: 'separate'; readonly adults: number; readonly children: number }
  | { readonly kind: 'waiting'; readonly waiting: number };

/** Free seats are nobody's while others wait for them, except in the last two hours. */
export const seatView = (date: EventDate, counts: SeatCounts, now: string): SeatView => {
  if (date.state.name === 'cancelled') return { kind: 'cancelled' };
  if (!isAhead(date, now)) return { kind: 'over' };
  if (date.signUp === 'none') return { kind: 'no-sign-up' };
  if (date.signUps === 'closed' || date.startsAt <= now) return { kind: 'closed' };
  const { seats } = date;
  if (seats.kind === 'unlimited') return { kind: 'unlimited' };
  const last = Date.parse(now) >= Date.parse(date.startsAt) - LAST_CALL_SECONDS * 1000;
  const free = seats.kind === 'shared' ? counts.free : Math.max(counts.freeAdults, 0) + Math.max(counts.freeChildren, 0);
  if (free <= 0 && last) return { kind: 'full' };
  if (free <= 0 || (counts.waiting > 0 && !last)) return { kind: 'waiting', waiting: counts.waiting };
  return seats.kind === 'shared'
    ? { kind: 'free', free, total: seats.total }
    : { kind: 'separate', adults: Math.max(counts.freeAdults, 0), children: Math.max(counts.freeChildren, 0) };
};

/** May somebody sign up now, if only to wait? */
export const mayJoin = ({ kind }: SeatView): boolean =>
  kind === 'free' || kind === 'separate' || kind === 'waiting' || kind === 'unlimited';

export const seatWords = (view: SeatView, { seats, form }: EventTexts): string => {
  switch (view.kind) {
    case 'cancelled':
      return seats.cancelled;
    case 'over':
      return seats.over;
    case 'no-sign-up':
      return seats.none;
    case 'closed':
      return form.closed;
    case 'unlimited':
      return seats.unlimited;
    case 'full':
      return seats.full;
    case 'free':
      return seats.free(view.free, view.total);
    case 'separate':
      return seats.separate(view.adults, view.children);
    case 'waiting':
      return seats.waiting(view.waiting);
  }
};

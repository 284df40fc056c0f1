/** Seats as they are typed. Pure. */
import type { Seats } from '../../../data/event-types.ts';

export interface SeatsDraft {
  readonly kind: Seats['kind'];
  readonly total: string;
  readonly adults: string;
  readonly children: string;
}

const MOST = 5000;

/** Null = no whole number between. */
export const numberIn = (typed: string, least: number, most: number): number | null => {
  const text = typed.trim();
  if (!/^\d{1,5}$/.test(text)) return null;
  const number = Number(text);
  return number >= least && number <= most ? number : null;
};

export const seatsDraft = (seats: Seats): SeatsDraft => {
  const empty = { kind: seats.kind, total: '', adults: '', children: '' };
  switch (seats.kind) {
    case 'unlimited':
      return empty;
    case 'shared':
      return { ...empty, total: String(seats.total) };
    case 'separate':
      return { ...empty, adults: String(seats.adults), children: String(seats.children) };
  }
};

/** Null = a number is missing or wrong. */
export const seatsOf = ({ kind, ...typed }: SeatsDraft): Seats | null => {
  switch (kind) {
    case 'unlimited':
      return { kind };
    case 'shared': {
      const total = numberIn(typed.total, 1, MOST);
      return total === null ? null : { kind, total };
    }
    case 'separate': {
      const [adults, children] = [numberIn(typed.adults, 0, MOST), numberIn(typed.children, 0, MOST)];
      return adults === null || children === null || adults + children === 0 ? null : { kind, adults, children };
    }
  }
};

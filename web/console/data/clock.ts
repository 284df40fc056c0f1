/** What time it is where the promises are kept: a phone's own clock may be wrong, so the API's is believed. */
export interface Clock {
  /** ISO 8601, UTC. */
  now(): string;
  /** Takes the Date header of an answer. */
  heard(date: string | null): void;
}

/** A second is as fine as the header gets; less is no difference. */
const SAME_MS = 5_000;

export const createClock = (ownNow: () => number = Date.now): Clock => {
  let aheadMs = 0;
  return {
    now: () => new Date(ownNow() + aheadMs).toISOString(),
    heard: (date) => {
      const told = date === null ? Number.NaN : Date.parse(date);
      if (Number.isNaN(told)) return;
      const difference = told - ownNow();
      aheadMs = Math.abs(difference) < SAME_MS ? 0 : difference;
    },
  };
};

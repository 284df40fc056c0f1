/** Meta's limits on how much a page may send. Source: Meta, Messenger Platform, Rate Limits. */
import { type GraphRefusal, REFUSALS } from './graph-errors.ts';

export const SENDS_PER_SECOND = 300;
export const CALLS_PER_ENGAGED_PERSON = 200;
const DAY_MS = 24 * 3_600_000;

export interface Quota {
  /** Counts this send; an answer = it is one too many. */
  refuse(now: number, dayLimit: boolean): GraphRefusal | null;
}

/** The day's limit grows with the number of people who write to the page, so it is off until asked for: three residents would end a benchmark at 600 messages. */
export const createQuota = (engagedPersons: () => number): Quota => {
  const sent: number[] = [];
  return {
    refuse: (now, dayLimit) => {
      while (sent[0] !== undefined && sent[0] <= now - DAY_MS) sent.shift();
      const lastSecond = sent.length - sent.findLastIndex((at) => at <= now - 1000) - 1;
      if (lastSecond >= SENDS_PER_SECOND) return REFUSALS.throttledCalls;
      if (dayLimit && sent.length >= CALLS_PER_ENGAGED_PERSON * engagedPersons()) return REFUSALS.throttled;
      sent.push(now);
      return null;
    },
  };
};

/** How a webhook request travels, and when Meta sends it again. */
import type { Entry } from './webhook-events.ts';
import type { Encoding, SignatureKind } from './webhook-signature.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Distance to the next try, by number of tries so far; by the simulated clock. */
export const RETRY_AFTER_MS = [10_000, MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR, 8 * HOUR] as const;
export const GIVE_UP_AFTER_MS = 24 * HOUR;

/**
 * twice: again after the answer. parallel: three copies at once. out-of-order: waits until the resident's next event has gone.
 * late: after `minutes`. batch: waits for its neighbours, then all go as entries of one request.
 */
export const MODES = ['normal', 'twice', 'parallel', 'out-of-order', 'late', 'batch'] as const;
export type Mode = (typeof MODES)[number];

/** How one event travels. */
export interface Delivery {
  readonly mode: Mode;
  /** Of `late`: by the simulated clock. */
  readonly minutes: number;
  /** Of `batch`: how many entries make one request. */
  readonly size: number;
  readonly signature: SignatureKind;
  readonly encoding: Encoding;
  /** Another app holds the thread: the event comes in `standby` and not in `messaging`. */
  readonly standby: boolean;
}

export const PLAIN_DELIVERY: Delivery = {
  mode: 'normal',
  minutes: 10,
  size: 3,
  signature: 'valid',
  encoding: 'escaped',
  standby: false,
};

/** A request that has not had its 200 yet. */
export interface PendingDelivery {
  readonly id: string;
  readonly psid: string | null;
  /** What it is, in Polish, for the log. */
  readonly what: string;
  readonly entries: readonly Entry[];
  /** The resident's messages in it; their ticks follow the webhook's answer. */
  readonly mids: readonly string[];
  readonly delivery: Delivery;
  /** Tries so far. */
  readonly tries: number;
  readonly firstAt: number;
  readonly dueAt: number;
  readonly hold: 'until-next' | 'batch' | null;
}

/** What the webhook said. `status` null = no answer in time or no connection. */
export interface Answer {
  readonly status: number | null;
  readonly ms: number;
}

export interface Outcome {
  readonly answers: readonly Answer[];
  /** Not sent yet: held back, or it will be tried again. */
  readonly pending: boolean;
}

/** Milliseconds to the next try; null = Meta gives up. Wrongly signed requests are an experiment and are not repeated. */
export const retryDistance = ({ delivery, tries, firstAt }: PendingDelivery, now: number): number | null => {
  if (delivery.signature !== 'valid') return null;
  const distance = RETRY_AFTER_MS[Math.min(tries, RETRY_AFTER_MS.length - 1)] ?? HOUR;
  return now + distance > firstAt + GIVE_UP_AFTER_MS ? null : distance;
};

const ANSWERS: Readonly<Record<number, string>> = {
  400: 'webhook nie zrozumiał treści',
  401: 'webhook odrzucił podpis',
  403: 'webhook odmówił',
  413: 'dla webhooka za duże',
  500: 'webhook się przewrócił',
  503: 'webhook chwilowo nie przyjmuje',
};

const inWords = (ms: number): string =>
  ms < MINUTE ? `${ms / 1000} s` : ms < HOUR ? `${ms / MINUTE} min` : `${ms / HOUR} godz.`;

/** One line of the log, in Polish. */
export const explainAnswer = (
  { what, tries, delivery }: PendingDelivery,
  { status }: Answer,
  nextInMs: number | null,
): string => {
  const subject = tries === 0 ? what : `${what} (ponowienie ${tries})`;
  if (status === 200) return `${subject}: webhook przyjął`;
  const said = status === null ? 'webhook nie odpowiedział' : `${ANSWERS[status] ?? 'webhook nie przyjął'} (${status})`;
  const next =
    delivery.signature !== 'valid' ? '' : nextInMs === null ? '; Meta już nie ponowi' : `; Meta ponowi za ${inWords(nextInMs)}`;
  return `${subject}: ${said}${next}`;
};

/**
 * The send policy: by which way, when, or why not something may be said to a resident. Pure and total; asked before each try, so what
 * waited, was tried again or redriven is judged by how things are then. Sources: Meta, Messenger Platform policy (standard window, Human
 * Agent tag, as of November 2026); quiet hours are the city's own rule.
 */
import type { Delivery, Purpose } from '../conversations/model.ts';
import type { Issue } from '../issues/model.ts';
import { secondsBetween } from '../platform/time.ts';

/** Meta's standard window after the resident's last message: anything may be said. */
export const STANDARD_WINDOW_SECONDS = 24 * 3600;
/** With the tag HUMAN_AGENT, text that a person wrote; Meta grants the tag on review. */
export const HUMAN_AGENT_WINDOW_SECONDS = 7 * 24 * 3600;
/** Who wrote this lately is in the chat: news of what they just did wakes nobody. */
export const IN_THE_CHAT_SECONDS = 15 * 60;

export type Via = 'messenger' | 'chat' | 'sms' | 'email';

/** What of the ways out is switched on. */
export interface SendingFlags {
  /** Meta has approved Human Agent for the page. */
  readonly humanAgent: boolean;
  readonly sms: boolean;
  readonly mail: boolean;
}

export interface Situation {
  /** UTC ISO 8601. */
  readonly now: string;
  /** Who wrote the words: the automat, or a person of the programme. */
  readonly sender: 'bot' | 'person';
  readonly purpose: Purpose;
  readonly status: Delivery['status'];
  /** Where they write with us; web: staff or a form took them down, and only an address stands for them. */
  readonly channel: 'messenger' | 'chat' | 'web';
  readonly lastResidentAt: string | null;
  /** Where the resident agreed to get an answer that Messenger does not take. */
  readonly contact: 'sms' | 'email' | null;
  readonly flags: SendingFlags;
  /** When the quiet hours end, while they last; null = it is day. */
  readonly quietUntil: string | null;
  /** After this it is no longer true; null = always. */
  readonly notAfter: string | null;
  /** What it told is over: the question is answered, the closed matter is open again. */
  readonly outdated: boolean;
  /** Graph has just refused this message for good, with this code; null = not asked yet. */
  readonly refusedByGraph: string | null;
}

export type Verdict =
  | { readonly kind: 'messenger'; readonly as: 'RESPONSE' | 'HUMAN_AGENT' }
  /** It stands on the page of their chat, for when they are there. */
  | { readonly kind: 'page' }
  | { readonly kind: 'fallback'; readonly via: 'sms' | 'email' }
  | { readonly kind: 'hold'; readonly until: string; readonly reason: string }
  /** Stable code of `delivery.failure`. */
  | { readonly kind: 'refuse'; readonly reason: string };

export const NO_LONGER_TRUE = 'send.no-longer-true';
/** Neither a chat nor an address: somebody has to go and tell them. */
export const NO_CHAT = 'send.no-chat';
const SETTLED: readonly Delivery['status'][] = ['sent', 'delivered', 'read', 'failed'];

const refuse = (reason: string): Verdict => ({ kind: 'refuse', reason });

/** Which door of Messenger is open; null = none. */
const messengerDoor = ({
  now,
  sender,
  channel,
  lastResidentAt,
  flags,
  refusedByGraph,
}: Situation): 'RESPONSE' | 'HUMAN_AGENT' | null => {
  if (channel !== 'messenger' || lastResidentAt === null || refusedByGraph !== null) return null;
  const silence = secondsBetween(lastResidentAt, now);
  if (silence <= STANDARD_WINDOW_SECONDS) return 'RESPONSE';
  return sender === 'person' && flags.humanAgent && silence <= HUMAN_AGENT_WINDOW_SECONDS ? 'HUMAN_AGENT' : null;
};

/** Would it come out of the blue? A reply never does; a person's words do not while the chat is open; news does unless the resident is there. */
const unasked = ({ purpose, now, lastResidentAt }: Situation, door: 'RESPONSE' | 'HUMAN_AGENT' | null): boolean => {
  if (purpose === 'reply') return false;
  if (purpose === 'staff' && door === 'RESPONSE') return false;
  return lastResidentAt === null || secondsBetween(lastResidentAt, now) > IN_THE_CHAT_SECONDS;
};

const otherWay = ({ contact, flags, purpose }: Situation): 'sms' | 'email' | null => {
  if (purpose === 'reply') return null;
  if (contact === 'sms') return flags.sms ? 'sms' : null;
  if (contact === 'email') return flags.mail ? 'email' : null;
  return null;
};

/**
 * In the quiet hours, and too late in the morning: whoever would stand before a closed door is woken, for anything less nobody is.
 * `null` = the morning is early enough.
 */
const atNight = ({ purpose, notAfter }: Situation, quietUntil: string): 'now' | 'never' | null => {
  if (notAfter === null || notAfter > quietUntil) return null;
  return mustReach(purpose) ? 'now' : 'never';
};

/** Who is there reads it on the page; who has left an address and is away hears of it there too; else it waits on the page. */
const onThePage = (situation: Situation): Verdict => {
  const { quietUntil, purpose, now, lastResidentAt } = situation;
  const away = purpose !== 'reply' && (lastResidentAt === null || secondsBetween(lastResidentAt, now) > IN_THE_CHAT_SECONDS);
  const via = away ? otherWay(situation) : null;
  if (via === null) return { kind: 'page' };
  const night = quietUntil === null ? 'now' : atNight(situation, quietUntil);
  if (night === 'never') return { kind: 'page' };
  if (night === null && quietUntil !== null) return { kind: 'hold', until: quietUntil, reason: 'send.quiet-hours' };
  return { kind: 'fallback', via };
};

export const sendPolicy = (situation: Situation): Verdict => {
  const { status, now, notAfter, outdated, quietUntil, refusedByGraph, channel } = situation;
  if (SETTLED.includes(status)) return refuse('send.settled');
  if (outdated || (notAfter !== null && notAfter < now)) return refuse(NO_LONGER_TRUE);
  if (channel === 'chat') return onThePage(situation);
  const door = messengerDoor(situation);
  const via = door === null ? otherWay(situation) : null;
  if (door === null && via === null)
    return refuse(refusedByGraph ?? (channel === 'messenger' ? 'graph.outside-window' : NO_CHAT));
  if (quietUntil !== null && unasked(situation, door)) {
    const night = atNight(situation, quietUntil);
    if (night === 'never') return refuse(NO_LONGER_TRUE);
    if (night === null) return { kind: 'hold', until: quietUntil, reason: 'send.quiet-hours' };
  }
  if (door !== null) return { kind: 'messenger', as: door };
  return via === null ? refuse('graph.outside-window') : { kind: 'fallback', via };
};

/** Must reach the resident: what cannot be sent goes to somebody who can call. */
export const mustReach = (purpose: Purpose): boolean => purpose === 'final' || purpose === 'question' || purpose === 'staff';

/** Is what the message told of its issue over? `issue` null = erased. */
export const isOutdated = (purpose: Purpose, issue: Pick<Issue, 'state'> | null): boolean => {
  if (purpose === 'question') return issue?.state.name !== 'waiting_for_resident';
  if (purpose === 'final') return !['resolved', 'rejected', 'duplicate'].includes(issue?.state.name ?? '');
  return false;
};

const TRUE_FOR_DAYS: Readonly<Record<Purpose, number>> = { reply: 1, news: 14, final: 90, question: 30, staff: 30 };

/** How long something said stays worth saying; UTC ISO 8601. */
export const notAfterOf = (purpose: Purpose, saidAt: string): string =>
  new Date(Date.parse(saidAt) + TRUE_FOR_DAYS[purpose] * 24 * 3_600_000).toISOString();

/** What of a case closes first, and when: a way to the resident, or a term. Pure. */
import { type CalendarCity, endOfDay } from '../calendar/calendar.ts';
import type { Conversation } from '../conversations/model.ts';
import { addSeconds } from '../platform/time.ts';
import { HUMAN_AGENT_WINDOW_SECONDS, STANDARD_WINDOW_SECONDS } from '../sending/policy.ts';
import { CLOCKS } from './clocks.ts';
import type { Escalation } from './model.ts';
import { passOnBy } from './terms.ts';

export const CLOSES = ['messenger', 'human-agent', 'pass-on', 'law', 'promise'] as const;

export interface Closing {
  /** UTC ISO 8601. */
  readonly at: string;
  /**
   * messenger: Meta's 24 hours after the resident's last words. human-agent: its seven days for words of a person. pass-on, law: a term
   * of an act. promise: the office's own.
   */
  readonly what: (typeof CLOSES)[number];
}

/** What of a conversation decides. */
export type Chat = Pick<Conversation, 'channel' | 'lastResidentAt'>;

/** Until when Messenger takes words of a person; null = there is no chat on Messenger, or nobody ever wrote in it. */
export const messengerClosing = (chat: Chat | null, humanAgent: boolean): Closing | null => {
  if (chat === null || chat.channel !== 'messenger' || chat.lastResidentAt === null) return null;
  return humanAgent
    ? { at: addSeconds(chat.lastResidentAt, HUMAN_AGENT_WINDOW_SECONDS), what: 'human-agent' }
    : { at: addSeconds(chat.lastResidentAt, STANDARD_WINDOW_SECONDS), what: 'messenger' };
};

/**
 * The earliest of what is still open; the term also when it is over, because a late answer is still owed. A window that has closed and a
 * day for passing on that has gone by close nothing any more; a case that is in the office's own files is not passed on.
 */
export const closingOf = (
  { kind, at, answerBy, number }: Pick<Escalation, 'kind' | 'at' | 'answerBy' | 'number'>,
  chat: Chat | null,
  { city, humanAgent, now }: { readonly city: CalendarCity; readonly humanAgent: boolean; readonly now: string },
): Closing => {
  const term: Closing = { at: endOfDay(city, answerBy), what: CLOCKS[kind].by === 'law' ? 'law' : 'promise' };
  const passOn = number === null ? passOnBy(city, kind, at) : null;
  const others = [
    messengerClosing(chat, humanAgent),
    passOn === null ? null : ({ at: endOfDay(city, passOn), what: 'pass-on' } satisfies Closing),
  ].filter((closing) => closing !== null);
  return [term, ...others.filter((closing) => closing.at > now)].reduce((first, next) => (next.at < first.at ? next : first));
};

/**
 * The page's own greetings and away texts come as echoes, like a person's words, and often under the same app id (Page Inbox). Nobody
 * has read anything yet when they are sent, so they do not silence the automat.
 */
import { createHash } from 'node:crypto';
import { fold } from '../../bot/engine/fold.ts';
import { secondsBetween } from '../../shared/platform/time.ts';

export interface Echo {
  readonly text: string | null;
  readonly appId: string | null;
  readonly at: string;
}

/** What is known when an echo comes. */
export interface Before {
  /** When the resident last wrote, and before that. */
  readonly residentAt: string | null;
  readonly residentBefore: string | null;
  /** The same text followed a message as quickly before, in this chat or another. */
  readonly seenText: boolean;
  /** Apps that answer by themselves on this page; data of the city. */
  readonly automationApps: readonly string[];
}

/** An answer within this many seconds was not written by somebody who read the message. */
const FASTEST_SECONDS = 5;

/** After so long a silence nobody is in the middle of an answer: a whole sentence that comes at once is a greeting set up on the page. */
const SILENCE_SECONDS = 60 * 60;
const SENTENCE_CHARACTERS = 30;

export const isQuick = ({ at }: Echo, { residentAt }: Pick<Before, 'residentAt'>): boolean => {
  const seconds = residentAt === null ? Number.POSITIVE_INFINITY : secondsBetween(residentAt, at);
  return seconds >= 0 && seconds <= FASTEST_SECONDS;
};

export const isAutomatic = (echo: Echo, before: Before): boolean => {
  if (echo.appId !== null && before.automationApps.includes(echo.appId)) return true;
  if (echo.text === null || !isQuick(echo, before)) return false;
  const { residentAt, residentBefore } = before;
  const opened = residentBefore === null || residentAt === null || secondsBetween(residentBefore, residentAt) > SILENCE_SECONDS;
  return before.seenText || (opened && echo.text.length >= SENTENCE_CHARACTERS);
};

/** Texts are kept by their fingerprint only: a person's quick words may be about somebody. */
export const fingerprint = (text: string): string => createHash('sha256').update(fold(text)).digest('hex');

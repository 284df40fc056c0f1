/**
 * What an invocation was caused by, from the webhook to the last reply: the id of the inbound event (`eventId`), of an HTTP request, or of a
 * timer. It stands in every log line, in outbox items, facts and queue messages, so one id finds the whole story in the logs. It says nothing
 * of anybody. Kept beside the flow of calls, because records of one batch are worked on side by side.
 */
import { AsyncLocalStorage } from 'node:async_hooks';

const current = new AsyncLocalStorage<string>();

/** Does it under this cause; everything it starts is under it too. */
export const underCause = <Result>(cause: string, act: () => Result): Result => current.run(cause, act);

/** Undefined outside of any cause. */
export const currentCause = (): string | undefined => current.getStore();

/** An attribute for what leaves this function: an outbox item, a message of a queue. */
export const withCause = (): { readonly cause?: string } => {
  const cause = currentCause();
  return cause === undefined ? {} : { cause };
};

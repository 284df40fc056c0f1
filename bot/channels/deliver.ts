/** Sends stored messages as the send policy says and keeps what became of each. Used by the turn itself and by send-message. */
import { quietUntil } from '../../shared/calendar/calendar.ts';
import type { CityProfile } from '../../shared/city/profile.ts';
import { hold, markSent } from '../../shared/conversations/delivery-store.ts';
import type { Conversation, Message } from '../../shared/conversations/model.ts';
import { messagesOf } from '../../shared/conversations/store.ts';
import type { EventDate } from '../../shared/events/model.ts';
import { matterOf } from '../../shared/events/store-notices.ts';
import type { Issue } from '../../shared/issues/model.ts';
import { readIssue } from '../../shared/issues/store.ts';
import type { PageFault } from '../../shared/page-health/model.ts';
import { notePageTrouble } from '../../shared/page-health/store.ts';
import { environment } from '../../shared/platform/environment.ts';
import { log } from '../../shared/platform/logging.ts';
import { messengerSecret } from '../../shared/platform/secrets.ts';
import type { Table } from '../../shared/platform/table.ts';
import { addSeconds, systemClock } from '../../shared/platform/time.ts';
import { newWriteSet } from '../../shared/platform/write-set.ts';
import { giveUp } from '../../shared/sending/failure-store.ts';
import { isOutdated, mustReach, sendPolicy, type Verdict } from '../../shared/sending/policy.ts';
import { currentCity } from '../../shared/settings/current.ts';
import { type MessagingType, sendLine } from './messenger/graph-client.ts';
import type { OtherWays } from './other-ways.ts';

/** Page-wide trouble is not over in a minute. */
const HOLD_SECONDS = 15 * 60;
/** More than this is said in no one breath. */
const ONE_BREATH = 20;

export type Delivered = 'sent' | 'settled' | 'held' | 'again';

interface Sending {
  readonly table: Table;
  readonly city: CityProfile;
  readonly conversation: Conversation;
  readonly message: Message;
  readonly issue: Issue | null;
  /** The event's date that it is about. */
  readonly date: EventDate | null;
  /** What it tells is over. */
  readonly outdated: boolean;
  /** Null in a turn: what needs mail or SMS is left to send-message. */
  readonly ways: OtherWays | null;
  /** Trying the same later is no use any more to a guest who has to be reached. */
  readonly lastTry: boolean;
}

const verdictOn = (
  { city, conversation, message, outdated, ways }: Sending,
  now: string,
  refusedByGraph: string | null,
): Verdict =>
  sendPolicy({
    now,
    sender: message.from === 'person' ? 'person' : 'bot',
    purpose: message.purpose,
    status: message.delivery?.status ?? 'sent',
    channel: conversation.channel,
    lastResidentAt: conversation.lastResidentAt,
    contact: conversation.answerContact?.kind ?? null,
    flags: { humanAgent: environment('humanAgent') === 'on', ...(ways?.flags ?? { sms: true, mail: true }) },
    quietUntil: quietUntil(city, now),
    notAfter: message.delivery?.notAfter ?? null,
    outdated,
    refusedByGraph,
  });

const fail = async ({ table, conversation, message, issue, date }: Sending, reason: string): Promise<Delivered> => {
  await giveUp(table, conversation, message, { reason, issue, date, now: systemClock() });
  return 'settled';
};

/** A guest must hear it before the event: trouble of ours is not waited out, somebody calls. */
const cannotWait = ({ message }: Sending): boolean => message.about !== null && mustReach(message.purpose);

/** What stops everything; being throttled is over by itself. */
const PAGE_FAULT_OF: Readonly<Record<string, PageFault>> = {
  'graph.token-dead': 'token-dead',
  'graph.page-restricted': 'page-restricted',
};

const noteTrouble = async (table: Table, code: string, now: string): Promise<void> => {
  const fault = PAGE_FAULT_OF[code];
  if (fault !== undefined) await notePageTrouble(table, fault, now);
};

/** What was said in the same breath after it waits with it, so that nothing overtakes: the last first, as this may end in between. */
const holdFromHere = async ({ table, message }: Sending, code: string, until: string): Promise<void> => {
  const said = await messagesOf(table, message.conversationId, ONE_BREATH);
  const behind = said.filter(({ id, at }) => id > message.id && at === message.at);
  for (const one of [...behind.toReversed(), message]) await hold(table, one, code, until);
};

const byMessenger = async (sending: Sending, as: MessagingType): Promise<Delivered> => {
  const { table, conversation, message } = sending;
  if (message.line === null) return 'settled';
  const { pageToken } = await messengerSecret();
  const graph = { url: environment('graphApiUrl'), version: environment('graphApiVersion'), pageToken };
  const result = await sendLine(graph, conversation.address, message.line, { metadata: message.id, as });
  const now = systemClock();
  if (result.sent) {
    await markSent(table, message, { via: 'messenger', externalId: result.mid, at: now });
    log.info('message sent', { messageId: message.id, via: 'messenger', externalId: result.mid });
    return 'sent';
  }
  log.warn('Graph did not take a message', { messageId: message.id, code: result.code, outcome: result.outcome });
  switch (result.outcome) {
    case 'retry':
      return sending.lastTry && cannotWait(sending) ? carryOut(sending, verdictOn(sending, now, result.code)) : 'again';
    case 'hold':
      // Read by the alarm on page trouble: an operator must act on a dead token or a restricted page.
      log.error('page trouble', { code: result.code });
      await noteTrouble(table, result.code, now);
      if (cannotWait(sending)) return carryOut(sending, verdictOn(sending, now, result.code));
      await holdFromHere(sending, result.code, addSeconds(now, HOLD_SECONDS));
      return 'held';
    case 'fallback':
      return carryOut(sending, verdictOn(sending, now, result.code));
    case 'fail':
      return fail(sending, result.code);
  }
};

/** The page shows everything that was said; nothing has to go anywhere. */
const onPage = async ({ table, message }: Sending): Promise<Delivered> => {
  await markSent(table, message, { via: 'chat', externalId: null, at: systemClock() });
  return 'sent';
};

const byOtherWay = async (sending: Sending, via: 'sms' | 'email'): Promise<Delivered> => {
  const { table, city, conversation, message, ways } = sending;
  if (ways === null) return 'again';
  const posted = await ways.post(via, city, conversation, message);
  if (posted.sent) {
    await markSent(table, message, { via, externalId: posted.externalId, at: systemClock() });
    log.info('message sent', { messageId: message.id, via, externalId: posted.externalId });
    return 'sent';
  }
  log.warn('an answer did not go out by another way', { messageId: message.id, via, code: posted.code });
  const again = posted.outcome === 'retry' && !(sending.lastTry && cannotWait(sending));
  return again ? 'again' : fail(sending, posted.code);
};

const carryOut = async (sending: Sending, verdict: Verdict): Promise<Delivered> => {
  switch (verdict.kind) {
    case 'messenger':
      return byMessenger(sending, verdict.as);
    case 'page':
      return onPage(sending);
    case 'fallback':
      return byOtherWay(sending, verdict.via);
    case 'hold':
      await hold(sending.table, sending.message, verdict.reason, verdict.until);
      return 'held';
    case 'refuse':
      return fail(sending, verdict.reason);
  }
};

/** sent: it is on its way. settled: failed, and staff can see it. held: it has a time of its own. again: try the same later. */
export const deliver = async (
  table: Table,
  conversation: Conversation,
  message: Message,
  ways: OtherWays | null = null,
  lastTry = false,
): Promise<Delivered> => {
  const { issueId, about } = message;
  const issue = issueId === null ? null : await readIssue({ table, writes: newWriteSet() }, issueId);
  const matter = about === null ? null : await matterOf(table, about);
  const outdated = matter?.over ?? (issueId !== null && isOutdated(message.purpose, issue));
  const city = await currentCity(table);
  const sending: Sending = { table, city, conversation, message, issue, date: matter?.date ?? null, outdated, ways, lastTry };
  return carryOut(sending, verdictOn(sending, systemClock(), null));
};

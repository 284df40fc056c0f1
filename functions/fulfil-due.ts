/** Does what is due, if it is still due: `dueAt` must be the one that keep-promises saw. */
import type { SQSRecord } from 'aws-lambda';
import * as z from 'zod';
import { markQueued } from '../shared/conversations/delivery-store.ts';
import { parseMessage, QUEUED_CHECK_SECONDS } from '../shared/conversations/store.ts';
import { handleCaseNotice, handleCaseTimer } from '../shared/escalations/store-clock.ts';
import { handleDateTimer, handleSignUpTimer } from '../shared/events/store-timers.ts';
import { handleEditionTimer, handleOfferTimer } from '../shared/grants/store-reminders.ts';
import { handleIssueTimer, handleOfficeTimer, handlePromiseTimer } from '../shared/issues/store.ts';
import { handleNoticeTimer } from '../shared/issues/store-notices.ts';
import { environment } from '../shared/platform/environment.ts';
import { keys } from '../shared/platform/keys.ts';
import { sendAll } from '../shared/platform/queue.ts';
import { relay } from '../shared/platform/relay.ts';
import { type Item, table } from '../shared/platform/table.ts';
import { addSeconds, systemClock } from '../shared/platform/time.ts';
import type { Work } from '../shared/platform/work.ts';
import { armRetention, handleRetentionTimer } from '../shared/retention/night-store.ts';
import { handOn } from './absence/hand-on.ts';
import { eachRecord } from './edge/queue.ts';
import { commitWork } from './edge/work.ts';
import { fileDraft } from './turn/file-draft.ts';
import { personSilent } from './turn/person-silent.ts';

const Due = z.object({ pk: z.string(), sk: z.string(), dueAt: z.string() });
type Due = z.infer<typeof Due>;

/** As far back as a reply may wait: the window of 24 hours holds few more. */
const LOOK_BACK = 50;

/**
 * Replies whose turn did not get them sent go to the queue together, in the order they were said. The deduplication id makes a second
 * look at the same time harmless.
 */
const queueReplies = async (due: Item): Promise<void> => {
  const now = systemClock();
  const { conversationId, id: dueId } = parseMessage(due);
  const { items } = await table().under(keys.conversation(conversationId).pk, 'message#', {
    limit: LOOK_BACK,
    newestFirst: true,
  });
  // What was held while much else was said is further back.
  const late = [...items, ...(items.some(({ id }) => id === dueId) ? [] : [due])]
    .filter(({ due, dueAt }) => due === 'reply' && typeof dueAt === 'string' && dueAt <= now)
    .map((item) => ({ id: parseMessage(item).id, dueAt: String(item.dueAt), cause: item.cause }))
    .reverse();
  await sendAll(
    environment('outboundQueueUrl'),
    late.map(({ id, dueAt, cause }) => ({
      body: { conversationId, messageId: id, cause },
      group: conversationId,
      deduplication: `${id}-${Date.parse(dueAt)}`,
    })),
  );
  for (const { id, dueAt } of late)
    await markQueued(table(), { id, conversationId }, dueAt, addSeconds(now, QUEUED_CHECK_SECONDS));
};

/** Reads the item inside the unit of work, so that a conflict is decided on what is stored then. */
const inWork = (due: Due, act: (work: Work, item: Item) => Promise<unknown>): Promise<void> =>
  commitWork(`due#${due.pk}#${due.sk}#${due.dueAt}`, { kind: 'system', name: 'promise' }, async (work) => {
    const item = await table().get(due);
    if (item?.dueAt === due.dueAt) await act(work, item);
  });

let armed: Promise<void> | undefined;

/** Once per process: whatever is due first in a new deployment begins its nights of retention. */
const nightsBegin = (): Promise<void> => {
  armed ??= commitWork('retention-begins', { kind: 'system', name: 'retention' }, armRetention).catch((error: unknown) => {
    armed = undefined;
    throw error;
  });
  return armed;
};

const fulfil = async (record: SQSRecord): Promise<void> => {
  await nightsBegin();
  const due = Due.parse(JSON.parse(record.body));
  const item = await table().get(due);
  if (item?.dueAt !== due.dueAt) return;
  switch (item.due) {
    case 'relay':
      return relay(item);
    case 'reply':
      return queueReplies(item);
    case 'file-draft':
      return inWork(due, fileDraft);
    case 'person-silent':
      return inWork(due, personSilent);
    case 'issue-accept':
      return inWork(due, handleIssueTimer);
    case 'issue-promise':
      return inWork(due, handlePromiseTimer);
    case 'issue-office':
      return inWork(due, handleOfficeTimer);
    case 'escalation':
      return inWork(due, handleCaseTimer);
    case 'escalation-notice':
      return inWork(due, handleCaseNotice);
    case 'retention':
      return inWork(due, handleRetentionTimer);
    case 'absence':
      return handOn(table(), item);
    case 'issue-notice':
      return inWork(due, handleNoticeTimer);
    case 'sign-up':
      return inWork(due, handleSignUpTimer);
    case 'event-date':
      return inWork(due, handleDateTimer);
    case 'grant-offer':
      return inWork(due, handleOfferTimer);
    case 'grant-edition':
      return inWork(due, handleEditionTimer);
    default:
      throw new Error(`nothing knows how to fulfil "${String(item.due)}" of ${due.pk}`);
  }
};

export const handler = eachRecord(fulfil);

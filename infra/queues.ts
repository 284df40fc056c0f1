/** Every queue, and what it means for people when it stands still. */
import { Duration, type Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { ENV } from '../shared/platform/config.ts';
import type { FactsTopic } from './constructs/facts-topic.ts';
import type { Operations } from './constructs/operations.ts';
import { DeadLetters, WorkQueue, type WorkQueueProps } from './constructs/work-queue.ts';

export const workQueues = (
  stack: Stack,
  { prefix, operations, facts }: { readonly prefix: string; readonly operations: Operations; readonly facts: FactsTopic },
) => {
  const queue = (id: string, props: Omit<WorkQueueProps, 'prefix' | 'operations'>) =>
    new WorkQueue(stack, id, { prefix, operations, ...props });
  /** Of facts, emptied by who acts on them. */
  const factQueue = (id: string, props: Pick<WorkQueueProps, 'name' | 'means' | 'visibility' | 'lateAfter'>) =>
    queue(id, { ...props, deadLetters: facts.dead });
  const unanswered = queue('Unanswered', {
    name: 'unanswered',
    fifo: true,
    lateAfter: Duration.minutes(5),
    means: 'A message that could not be answered is not yet shown to the office either.',
  });
  const inbound = queue('Inbound', {
    name: 'inbound',
    fifo: true,
    urlVariable: ENV.inboundQueueUrl,
    deadLetters: unanswered,
    lateAfter: Duration.minutes(2),
    means: 'Residents wait for an answer in the chat.',
  });
  const receipts = queue('Receipts', {
    name: 'receipts',
    urlVariable: ENV.receiptsQueueUrl,
    means: 'Staff do not see whether a message was delivered and read; residents notice nothing.',
  });
  const outbound = queue('Outbound', {
    name: 'outbound',
    fifo: true,
    urlVariable: ENV.outboundQueueUrl,
    lateAfter: Duration.minutes(5),
    means: 'A message of ours does not reach a resident.',
  });
  const due = queue('Due', {
    name: 'due',
    urlVariable: ENV.dueQueueUrl,
    lateAfter: Duration.minutes(5),
    means: 'A promise with a date is not kept in time: a hand-over, a reminder, a silent filing.',
  });
  const routeIssues = factQueue('RouteIssues', {
    name: 'route-issue',
    lateAfter: Duration.minutes(5),
    means: 'A reported issue is on nobody’s list.',
  });
  const tellResidents = factQueue('TellResidents', {
    name: 'tell-resident',
    lateAfter: Duration.minutes(5),
    means: 'A resident is not told what happened to their issue.',
  });
  const notifyDuty = factQueue('NotifyDuty', {
    name: 'notify-duty',
    lateAfter: Duration.minutes(1),
    means: 'Somebody wrote of danger and the person on duty does not know.',
  });
  const storeAttachments = factQueue('StoreAttachments', {
    name: 'store-attachment',
    visibility: Duration.minutes(6),
    means: 'A photo or voice message may be lost: Meta’s links to them expire.',
  });
  const erasePersons = factQueue('ErasePersons', {
    name: 'erase-person',
    visibility: Duration.minutes(6),
    means: 'A resident who asked to be deleted is not yet deleted.',
  });
  const eventsToFollow = factQueue('EventsToFollow', {
    name: 'follow-event',
    lateAfter: Duration.minutes(5),
    means: 'What was decided about an event has not reached all of its dates: some are not yet published, changed or cancelled.',
  });
  const seatsToFill = factQueue('SeatsToFill', {
    name: 'fill-seats',
    means: 'A freed seat is not offered to those who wait.',
  });
  const guestsToTell = factQueue('GuestsToTell', {
    name: 'tell-guests',
    lateAfter: Duration.minutes(5),
    means: 'Guests of an event are not told that it moved, is cancelled, or that a seat is theirs.',
  });
  const documentsToPrint = factQueue('DocumentsToPrint', {
    name: 'print',
    visibility: Duration.minutes(6),
    lateAfter: Duration.minutes(5),
    means: 'A list or certificate that staff asked for is not made; nothing that residents see stands still.',
  });
  const ideasToRoute = factQueue('IdeasToRoute', {
    name: 'route-idea',
    means: 'A resident’s idea is on nobody’s list, or its authors are not told what became of it.',
  });
  const grantsToFollow = factQueue('GrantsToFollow', {
    name: 'follow-grant',
    means: 'Awards of a decided call are not carried out, or organisations get no letter about what became of their offer.',
  });
  const lettersToSend = factQueue('LettersToSend', {
    name: 'send-letter',
    lateAfter: Duration.minutes(5),
    means: 'People of organisations do not get their link to sign in, nor letters about their offers.',
  });
  const wordsToIndex = factQueue('WordsToIndex', {
    name: 'index-words',
    means: 'New issues are not found by their words yet, changed ones by their old words; lists are right.',
  });
  const factsToCount = factQueue('FactsToCount', {
    name: 'count-facts',
    means: 'The figures of the console and of reports lag behind what happened; nothing else does.',
  });
  const staffToNotify = factQueue('StaffToNotify', {
    name: 'notify-staff',
    lateAfter: Duration.minutes(5),
    means: 'Streetworkers do not hear of new issues until they look at their list; unread urgent ones do not go by SMS.',
  });
  // The scope between keeps the logical id under which it is deployed.
  const relayFailed = new DeadLetters(new Construct(stack, 'RelayFailed'), 'Queue', {
    name: 'relay-failed',
    prefix,
    operations,
    redriven: false,
    means: 'Facts and replies stay in the outbox; keep-promises sends them again within minutes.',
  });
  return {
    unanswered,
    inbound,
    receipts,
    outbound,
    due,
    routeIssues,
    tellResidents,
    notifyDuty,
    storeAttachments,
    erasePersons,
    eventsToFollow,
    seatsToFill,
    guestsToTell,
    documentsToPrint,
    ideasToRoute,
    grantsToFollow,
    lettersToSend,
    wordsToIndex,
    staffToNotify,
    factsToCount,
    relayFailed,
  };
};

export type WorkQueues = ReturnType<typeof workQueues>;

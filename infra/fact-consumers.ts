/** Work that a fact starts: a queue fed by the topic, a function that empties it. A new part of the programme is one line here. */
import { Duration } from 'aws-cdk-lib';
import type { FactConsumer } from '../shared/platform/config.ts';
import type { FactsTopic } from './constructs/facts-topic.ts';
import type { Handler, HandlerProps } from './constructs/handler.ts';
import type { WorkQueue } from './constructs/work-queue.ts';
import type { WorkQueues } from './queues.ts';

interface FactWork {
  /** Logical id, which outlives renamings. */
  readonly id: string;
  /** The function; the facts it takes stand under this name in the configuration. */
  readonly name: FactConsumer;
  readonly work: { [K in keyof WorkQueues]: WorkQueues[K] extends WorkQueue ? K : never }[keyof WorkQueues];
  /** What it means for people when this stands still. */
  readonly means: string;
  /** Fetches or draws pictures: takes longer and more memory than a few reads and a transaction. */
  readonly heavy?: true;
  readonly slow?: true;
}

const FACT_WORK = [
  { id: 'RouteIssue', name: 'route-issue', work: 'routeIssues', means: 'Reported issues are on nobody’s list.' },
  {
    id: 'TellResident',
    name: 'tell-resident',
    work: 'tellResidents',
    means: 'Residents are not told what happened to their issue.',
  },
  {
    id: 'NotifyDutyFunction',
    name: 'notify-duty',
    work: 'notifyDuty',
    means: 'The person on duty does not hear of danger.',
  },
  {
    id: 'StoreAttachment',
    name: 'store-attachment',
    work: 'storeAttachments',
    slow: true,
    heavy: true,
    means: 'Photos and voice messages are lost.',
  },
  {
    id: 'ErasePerson',
    name: 'erase-person',
    work: 'erasePersons',
    slow: true,
    means: 'Residents who asked to be deleted are not.',
  },
  {
    id: 'FollowEvent',
    name: 'follow-event',
    work: 'eventsToFollow',
    means: 'What is decided about an event does not reach all of its dates.',
  },
  {
    id: 'FillSeats',
    name: 'fill-seats',
    work: 'seatsToFill',
    means: 'Freed seats of events are not offered to those who wait.',
  },
  { id: 'TellGuests', name: 'tell-guests', work: 'guestsToTell', means: 'Guests of events are not told what changes.' },
  {
    id: 'Print',
    name: 'print',
    work: 'documentsToPrint',
    slow: true,
    heavy: true,
    means: 'Lists, certificates and door sheets that staff ask for are not made.',
  },
  {
    id: 'RouteIdea',
    name: 'route-idea',
    work: 'ideasToRoute',
    means: 'Ideas of residents reach nobody, and their authors are not told what became of them.',
  },
  {
    id: 'FollowGrant',
    name: 'follow-grant',
    work: 'grantsToFollow',
    means: 'Awards of a decided call are not carried out, and organisations hear nothing about their offers and projects.',
  },
  {
    id: 'SendLetter',
    name: 'send-letter',
    work: 'lettersToSend',
    means: 'Letters by mail do not go out: people of organisations cannot sign in and hear nothing about their offers.',
  },
  { id: 'IndexWords', name: 'index-words', work: 'wordsToIndex', means: 'New issues are not found by their words.' },
  {
    id: 'NotifyStaff',
    name: 'notify-staff',
    work: 'staffToNotify',
    means: 'Streetworkers do not hear of new issues until they look at their list; unread urgent ones do not go by SMS.',
  },
  {
    id: 'CountFacts',
    name: 'count-facts',
    work: 'factsToCount',
    means: 'The figures of the console and of reports lag behind what happened.',
  },
] as const satisfies readonly FactWork[];

interface Around {
  readonly handler: (id: string, props: Pick<HandlerProps, 'name' | 'means' | 'timeout' | 'memoryMb'>) => Handler;
  readonly facts: FactsTopic;
  readonly queues: WorkQueues;
}

/** Makes them, each with its queue; what else one may do is said where it is wired. */
export const factConsumers = ({ handler, facts, queues }: Around): Readonly<Record<FactConsumer, Handler>> => {
  const made = FACT_WORK.map(({ id, name, work, means, ...needs }: FactWork) => {
    const consumer = handler(id, {
      name,
      means,
      ...(needs.slow && { timeout: Duration.minutes(1) }),
      ...(needs.heavy && { memoryMb: 1024 }),
    });
    facts.feeds(queues[work], name);
    consumer.consumes(queues[work], { batchSize: 10, maxConcurrency: 10 });
    return [name, consumer] as const;
  });
  return Object.fromEntries(made) as Record<FactConsumer, Handler>;
};

/** Everything that a running product has stored, and what must hold of it once all work is done, whatever went wrong on the way. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import type { LocalRun } from '../../local/start.ts';
import { MessageSchema } from '../../shared/conversations/model.ts';
import { SignUpSchema } from '../../shared/events/sign-up-model.ts';
import { IssueSchema, isOpen } from '../../shared/issues/model.ts';
import { type Item, tableOf } from '../../shared/platform/table.ts';

/** The table of a run, read from outside. */
export const tableOfRun = ({ databaseUrl, tableName }: Pick<LocalRun, 'databaseUrl' | 'tableName'>) => {
  const client = DynamoDBDocumentClient.from(
    new DynamoDBClient({
      region: 'eu-central-1',
      endpoint: databaseUrl,
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    }),
  );
  return {
    table: tableOf(tableName, client),
    everything: async (): Promise<readonly Item[]> => {
      const items: Item[] = [];
      for await (const page of paginateScan({ client }, { TableName: tableName })) items.push(...(page.Items ?? []));
      return items;
    },
    close: () => client.destroy(),
  };
};

const is = (kind: string) => (item: Item) => item.sk === kind;
const isOpenCase = (item: Item) => item.sk === 'escalation' && item.state !== 'answered';
const under = (prefix: string) => (item: Item) => String(item.sk).startsWith(prefix);
const twice = (values: readonly string[]) => [...new Set(values.filter((value, i) => values.indexOf(value) !== i))];
const grouped = <T>(items: readonly T[], by: (item: T) => string) => [...Map.groupBy(items, by)];

/** Each inbound event is one message, in the order in which it was said; what goes out and is not yet gone has a timer that looks after it. */
const messages = (items: readonly Item[]): string[] => {
  const stored = items.filter(under('message#')).map((item) => ({ item, message: MessageSchema.parse(item) }));
  return [
    ...twice(
      stored.flatMap(({ message }) => (message.from === 'resident' && message.externalId !== null ? [message.externalId] : [])),
    ).map((mid) => `the inbound message ${mid} is stored twice`),
    ...stored
      .filter(
        ({ item, message }) => ['claimed', 'queued', 'held'].includes(message.delivery?.status ?? '') && item.dueAt === undefined,
      )
      .map(({ message }) => `${message.id} is ${message.delivery?.status} and nobody looks after it`),
  ];
};

/** Each open issue is on a list that people read and has a timer, or its deadlines are over and the office has a case of it; its history has each version once; a number is of one issue. */
const issues = (items: readonly Item[]): string[] => {
  const stored = items.filter(is('issue')).map((item) => IssueSchema.parse(item));
  const ofOpenCases = new Set(items.filter(isOpenCase).map(({ issueId }) => issueId));
  const isWatched = (id: string, own: readonly Item[]) => own.some(({ dueAt }) => dueAt !== undefined) || ofOpenCases.has(id);
  return [
    ...twice(stored.map(({ number }) => number)).map((number) => `the number ${number} is of two issues`),
    ...stored.flatMap((issue) => {
      const own = items.filter(({ pk }) => pk === `issue#${issue.id}`);
      const versions = own.filter(under('history#')).map(({ sk }) => Number(String(sk).slice('history#'.length)));
      return [
        ...(versions.sort((a, b) => a - b).every((version, i) => version === i + 1) && versions.length === issue.version
          ? []
          : [`${issue.number} is at version ${issue.version}, its history is ${versions}`]),
        ...(!isOpen(issue) || own.some(under('list#')) ? [] : [`${issue.number} is open and on no list`]),
        ...(!isOpen(issue) || isWatched(issue.id, own) ? [] : [`${issue.number} is open and has no timer`]),
      ];
    }),
  ];
};

const PARTY_STATES = ['seated', 'held', 'offered'];

/** Of each date: what is taken and what is free are the seats that there are, never more; who waits is counted once. */
const seats = (items: readonly Item[]): string[] =>
  grouped(
    items.filter(({ pk }) => String(pk).startsWith('date#')),
    ({ pk }) => String(pk),
  ).flatMap(([date, own]) => {
    const counts = own.find(is('seats'));
    const total = Number((own.find(is('date'))?.seats as { total?: number } | undefined)?.total);
    if (counts === undefined || Number.isNaN(total)) return [];
    const guests = own.filter(under('guest#')).map((item) => SignUpSchema.parse(item));
    const people = (names: readonly string[]) =>
      guests
        .filter(({ state }) => names.includes(state.name))
        .reduce((sum, { party }) => sum + party.adults + party.children.length, 0);
    const waiting = guests.filter(({ state }) => state.name === 'waiting').length;
    return [
      ...(Number(counts.free) + people(PARTY_STATES) === total
        ? []
        : [`${date}: ${counts.free} free and ${people(PARTY_STATES)} taken of ${total}`]),
      ...(Number(counts.waiting) === waiting ? [] : [`${date}: ${waiting} wait, ${counts.waiting} are counted`]),
    ];
  });

/** Each open case and idea is on a list that people read; a case has a clock besides. */
const cases = (items: readonly Item[]): string[] => {
  const of = (pk: unknown) => items.filter((item) => item.pk === pk);
  const open = [...items.filter(isOpenCase), ...items.filter(is('idea')).filter(({ state }) => Object(state).name !== 'closed')];
  return open.flatMap(({ pk, sk }) => [
    ...(of(pk).some(under('list#')) ? [] : [`${pk} is open and on no list`]),
    ...(sk === 'idea' || of(pk).some(({ dueAt }) => dueAt !== undefined) ? [] : [`${pk} is open and has no timer`]),
  ]);
};

/** A document is made or says why not: nobody waits for a file that will not come. */
const documents = (items: readonly Item[]): string[] =>
  items.filter(is('document')).flatMap(({ pk, state }) => (state === 'asked' ? [`${pk} was asked for and is not there`] : []));

/** Timers that should have fired: whatever is due stands in nobody's hands. */
const overdue = (items: readonly Item[], now: string): string[] =>
  items
    .filter(({ dueAt }) => typeof dueAt === 'string' && dueAt < now)
    .map(({ pk, sk, due, dueAt }) => `${pk} ${sk} (${due}) is due since ${dueAt}`);

/** All that does not hold; `before` is a moment by which every timer must have fired. */
export const breaches = (items: readonly Item[], before: string): string[] => [
  ...messages(items),
  ...issues(items),
  ...seats(items),
  ...cases(items),
  ...documents(items),
  ...overdue(items, before),
];

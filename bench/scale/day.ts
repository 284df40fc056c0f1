/**
 * What a sample of a day writes, by partition key: the product's own key functions and work lists, over a mix of messages that is an
 * assumption and stands here. Units are DynamoDB's: 1 kB written is one, within a transaction two; an index takes one for each of its items.
 */
import type { CityProfile } from '../../shared/city/profile.ts';
import { listChanges } from '../../shared/issues/list-entries.ts';
import type { Issue } from '../../shared/issues/model.ts';
import { conversationIdOf, eventId } from '../../shared/platform/ids.ts';
import { dueAttributes, type Key, keys } from '../../shared/platform/keys.ts';
import { issue as builtIssue, STATES } from '../../test/support/issues.ts';

/** Of a hundred messages; a report takes three (words, place, yes), the rest is talk. */
export const MIX = { reports: 20, repliesPerMessage: 1.4, messagesPerPersonAndDay: 5 } as const;
const IN_TRANSACTION = 2;

/** Where an issue goes: routed, accepted, resolved. Each step is a fact, and news for the resident. */
const STEPS = ['routed', 'accepted', 'resolved'] as const;

export interface Sample {
  readonly messages: number;
  readonly outboxItems: number;
  /** Timers that come due within the day. */
  readonly timers: number;
  readonly facts: number;
  /** Messages to residents, replies and news. */
  readonly sent: number;
  /** Units by "table <pk>", "lists <key>", "persons <key>", "due <key>". */
  readonly units: ReadonlyMap<string, number>;
}

/** People do not write evenly about all places: the n-th busiest street has 1/n of the busiest one's issues (Zipf). */
const zipf = (n: number) => {
  const sums: number[] = [];
  for (let i = 0; i < n; i++) sums.push((sums[i - 1] ?? 0) + 1 / (i + 1));
  const total = sums.at(-1) ?? 1;
  return (share: number): number => sums.findIndex((sum) => sum >= share * total);
};

/** Golden ratio steps: spread evenly, the same each time. */
const spread = (i: number): number => (i * 0.618_033_988_749_895) % 1;

export const sampleOf = (city: CityProfile, messages: number): Sample => {
  const units = new Map<string, number>();
  const write = (where: string, n: number) => units.set(where, (units.get(where) ?? 0) + n);
  const item = (key: Key, n = IN_TRANSACTION) => write(`table ${key.pk}`, n);
  let [outboxItems, timers, facts, sent] = [0, 0, 0, 0];

  /** Put with a due time, and later done: in and out of the index. */
  const due = (id: string) => {
    const { dueKey } = dueAttributes(id, '2026-11-18T09:00:00.000Z');
    write(`due ${dueKey}`, 2);
  };
  const outbox = (id: string) => {
    item(keys.outbox(id));
    item(keys.outbox(id), 1);
    due(id);
    outboxItems += 1;
  };
  const message = (conversationId: string, id: string) => {
    item(keys.message(conversationId, id));
    // Claimed with a due time, marked sent, marked delivered.
    item(keys.message(conversationId, id), 2);
    due(id);
    sent += 1;
  };

  const placed = city.streets.filter(({ subarea, kind }) => subarea !== null && kind === 'ulica');
  const streetAt = zipf(placed.length);
  const categories = city.categories.filter(({ sensitive }) => !sensitive);
  const categoryAt = zipf(categories.length);
  const streetworkers = city.staff.filter(({ role }) => role === 'streetworker');

  let issues = 0;
  const life = (conversationId: string, n: number): void => {
    // By its own number: which message files a report must not say where it is.
    issues += 1;
    const street = placed[streetAt(spread(issues))];
    const category = categories[categoryAt(spread(issues * 7 + 3))]?.id ?? '';
    const id = `iss_${eventId(`${n}`)}`;
    const subarea = street?.subarea ?? null;
    const reported = builtIssue({
      id,
      category,
      place: { text: '', street: street?.short ?? '', houseNumber: `${n}`, subarea },
    });
    const assignee = streetworkers.find(({ subareas }) => subareas.includes(subarea ?? ''))?.id ?? null;
    item(keys.counter('issue-number#2026'), 1);
    item(keys.issueNumber(`${n}`));
    let before: Issue | null = null;
    for (const [version, step] of ['new' as const, ...STEPS].entries()) {
      const after: Issue = { ...reported, state: STATES[step], assignee: step === 'new' ? null : assignee };
      item(keys.issue(id));
      item(keys.issueHistory(id, version));
      const { put, remove } = listChanges(before, after);
      for (const { listKey } of put) {
        item(keys.issueListEntry(id, listKey));
        write(`lists ${listKey}`, 1);
      }
      for (const listKey of remove) {
        item(keys.issueListEntry(id, listKey));
        write(`lists ${listKey}`, 1);
      }
      outbox(`fct_${id}_${step}`);
      facts += 1;
      // Consumers: each marks the fact; figures and news have an effect of their own.
      for (const consumer of ['tell-resident', 'count-facts', 'notify-staff'])
        item(keys.consumerMarker(consumer, `${id}${step}`));
      item(keys.figures(subarea ?? 'outside', '2026-11-18', category));
      item(keys.counted(id));
      if (step !== 'new') {
        message(conversationId, `msg_${id}_${step}`);
        outbox(`msg_${id}_${step}`);
      }
      if (step === 'routed') {
        due(`${id}#accept`);
        timers += 1;
      }
      before = after;
    }
    // The last day of the promise.
    due(`${id}#promise`);
    timers += 1;
  };

  for (let n = 0; n < messages; n++) {
    const person = Math.floor(n / MIX.messagesPerPersonAndDay);
    const conversationId = conversationIdOf('messenger', `psid-${person}`);
    item(keys.turnMarker(eventId(`message:m_${n}`)));
    item(keys.conversation(conversationId));
    write(`persons ${conversationId}`, 1);
    item(keys.message(conversationId, `in-${n}`));
    const replies = Math.floor(MIX.repliesPerMessage + spread(n * 3 + 1));
    for (let reply = 0; reply < replies; reply++) message(conversationId, `out-${n}-${reply}`);
    // The report is filed with the third of its messages.
    if (spread(n) < MIX.reports / 100) life(conversationId, n);
  }
  return { messages, outboxItems, timers, facts, sent, units };
};

/**
 * Counters in the table. What a source adds is kept beside them (`counted`): whatever is heard of the source, the counters move by the
 * difference to what it adds now, in one transaction with that record. So a fact that comes twice, late or out of order changes nothing.
 */
import * as z from 'zod';
import { readContact } from '../contacts/store.ts';
import { readEscalation } from '../escalations/store.ts';
import { historyOf, readIssue } from '../issues/store.ts';
import { keys } from '../platform/keys.ts';
import type { Item, Table } from '../platform/table.ts';
import type { Work } from '../platform/work.ts';
import { condition } from '../platform/write-set.ts';
import { readCall } from '../sending/call-store.ts';
import { countsOfCall, countsOfContact, countsOfEscalation, countsOfIssue } from './count.ts';
import { added, type Count, difference, type Measure } from './counts.ts';
import type { Scope } from './scope.ts';

/** Attribute of counters that every move raises by one: `npm run recount` sees by it whether anything came between. */
export const MOVES = 'moves';

const CountSchema = z.object({
  day: z.string(),
  subarea: z.string(),
  topic: z.string(),
  measure: z.custom<Measure>((value) => typeof value === 'string'),
  n: z.int(),
});
export const CountedSchema = z.object({ source: z.string(), version: z.int().min(1), counts: z.array(CountSchema) });
type Counted = z.infer<typeof CountedSchema>;

/** What can be counted, by the prefix of its id. A call has the id of its message. */
const SOURCES: Readonly<Record<string, (work: Work, id: string) => Promise<readonly Count[] | null>>> = {
  iss: async (work, id) => {
    const [issue, history] = await Promise.all([readIssue(work, id), historyOf(work.table, id)]);
    return issue === null ? null : countsOfIssue(work.city, issue, history);
  },
  esc: async ({ table, city }, id) => {
    const escalation = await readEscalation(table, id);
    return escalation === undefined ? null : countsOfEscalation(city, escalation);
  },
  msg: async ({ table, city }, id) => {
    const call = await readCall(table, id);
    return call === null ? null : countsOfCall(city, call);
  },
  ctc: async ({ table, city }, id) => {
    const contact = await readContact(table, id);
    return contact === null ? null : countsOfContact(city, contact);
  },
};

/** Moves the counters to what the source adds now. What is deleted meanwhile stays counted as it was. */
export const countSource = async (work: Work, source: string): Promise<void> => {
  const countsOf = SOURCES[source.slice(0, 3)];
  if (countsOf === undefined) throw new Error(`nothing counts "${source}": add its prefix to SOURCES`);
  const [counts, before] = await Promise.all([countsOf(work, source), readCounted(work.table, source)]);
  if (counts === null) return;
  const moved = difference(before?.counts ?? [], counts);
  if (moved.length === 0) return;
  for (const [, own] of countersOf(moved)) {
    const [{ subarea, day, topic }] = own;
    work.writes.add(keys.figures(subarea, day, topic), ...own.map(({ measure, n }) => ({ counter: measure, delta: n })), {
      counter: MOVES,
      delta: 1,
    });
  }
  const version = before?.version ?? 0;
  const counted: Counted = { source, version: version + 1, counts: [...counts] };
  work.writes.put(keys.counted(source), counted, condition.versionIs(version));
};

type NotEmpty<T> = readonly [T, ...T[]];

/** Counts by the item that holds them. */
export const countersOf = (counts: readonly Count[]): ReadonlyMap<string, NotEmpty<Count>> => {
  const items = new Map<string, NotEmpty<Count>>();
  for (const count of added(counts)) {
    const { pk, sk } = keys.figures(count.subarea, count.day, count.topic);
    const own = items.get(`${pk} ${sk}`);
    items.set(`${pk} ${sk}`, own === undefined ? [count] : [...own, count]);
  }
  return items;
};

const readCounted = async (table: Table, source: string): Promise<Counted | null> => {
  const item = await table.get(keys.counted(source));
  return item === undefined ? null : CountedSchema.parse(item);
};

const PAGE = 500;

/** The counters of one item, as they stand. */
export const countsIn = ({ pk, sk, [MOVES]: _moves, ...measures }: Item): readonly Count[] => {
  const subarea = String(pk).slice('figures#'.length);
  const [day = '', ...topic] = String(sk).split('#');
  return Object.entries(measures).map(([measure, n]) => ({
    day,
    subarea,
    topic: topic.join('#'),
    measure: CountSchema.shape.measure.parse(measure),
    n: Number(n),
  }));
};

/** Counters of the days and places of a scope: one query for each place, however many issues there are. */
export const readCounts = async (
  table: Table,
  { from, to, subareas }: Pick<Scope, 'from' | 'to' | 'subareas'>,
): Promise<readonly Count[]> => {
  const ofPlace = async (subarea: string): Promise<readonly Count[]> => {
    const found: Count[] = [];
    // '~' comes after every topic of the last day.
    const between = [keys.figures(subarea, from, '').sk, keys.figures(subarea, to, '~').sk] as const;
    let start: Item | null = null;
    do {
      const page = await table.under(keys.figures(subarea, from, '').pk, '', { between, limit: PAGE, from: start });
      found.push(...page.items.flatMap(countsIn));
      start = page.next;
    } while (start !== null);
    return found;
  };
  return (await Promise.all(subareas.map(ofPlace))).flat();
};

/** What was learned, in the table. Only adds to a unit of work. */
import { createHash } from 'node:crypto';
import { localDate } from '../calendar/calendar.ts';
import { keys } from '../platform/keys.ts';
import type { Item, Table } from '../platform/table.ts';
import type { Work } from '../platform/work.ts';
import { condition } from '../platform/write-set.ts';
import { decideTeaching, type Taught, type TeachPhrase } from './decide.ts';
import {
  type Candidate,
  CandidateSchema,
  type Correction,
  type CorrectionCount,
  CorrectionCountSchema,
  type TaughtPhrase,
} from './model.ts';

/** Each correction moves a counter of its own kind; what and whose it was is in the history of the issue alone. */
export const countCorrections = ({ writes }: Pick<Work, 'writes'>, corrections: readonly Correction[]): void => {
  for (const { what, from, to } of corrections) writes.add(keys.correctionCount(what, from, to), { counter: 'n', delta: 1 });
};

/** A page of the counters is all of them: kinds of corrections are few. */
const MOST_KINDS = 1000;

const COUNT = /^count#([^#]+)#([^#]+)#([^#]+)$/u;

export const correctionCounts = async (table: Table): Promise<readonly CorrectionCount[]> => {
  const { items } = await table.under(keys.correctionCount('', '', '').pk, 'count#', { limit: MOST_KINDS });
  const counts = items.map(({ sk, n }) => {
    const [, what, from, to] = COUNT.exec(String(sk)) ?? [];
    return CorrectionCountSchema.parse({ what, from, to, count: n });
  });
  return counts.toSorted((a, b) => b.count - a.count);
};

/** Named by its content: the same words approved twice are one phrase, and the name leads back to nobody. */
const nameOf = ({ language, means, text }: TaughtPhrase): string =>
  createHash('sha256')
    .update(JSON.stringify([language, means, text]))
    .digest('hex')
    .slice(0, 32);

export const teach = (work: Work, command: Omit<TeachPhrase, 'on'>): Taught => {
  const taught = decideTeaching({ ...command, on: localDate(work.city, work.now) }, work.city);
  if (taught.kind === 'decided') work.writes.put(keys.taughtPhrase(nameOf(taught.phrase)), { ...taught.phrase });
  return taught;
};

/** It teaches no more: the next export and training do without it. False where there is none, or no longer. */
export const withdraw = async ({ table, writes }: Pick<Work, 'table' | 'writes'>, id: string): Promise<boolean> => {
  const key = keys.taughtPhrase(id);
  if ((await table.get(key)) === undefined) return false;
  writes.remove(key, condition.exists);
  return true;
};

const asCandidate = (item: Item): Candidate =>
  CandidateSchema.parse({ ...item, id: String(item.sk).slice(keys.taughtPhrase('').sk.length) });

export interface TaughtPage {
  readonly items: readonly Candidate[];
  /** Sort key after which the next page starts; null = no more. */
  readonly after: string | null;
}

export const taughtPhrases = async (
  table: Table,
  { limit, after }: { readonly limit: number; readonly after: string | null },
): Promise<TaughtPage> => {
  const { pk } = keys.taughtPhrase('');
  const from: Item | null = after === null ? null : { pk, sk: after };
  const { items, next } = await table.under(pk, 'phrase#', { limit, from });
  return { items: items.map(asCandidate), after: next === null ? null : String(next.sk) };
};

const PAGE = 100;

/** Every approved phrase: for the export, never in a request. */
export const allTaughtPhrases = async (table: Table): Promise<readonly TaughtPhrase[]> => {
  const found: TaughtPhrase[] = [];
  let after: string | null = null;
  do {
    const page: TaughtPage = await taughtPhrases(table, { limit: PAGE, after });
    found.push(...page.items);
    after = page.after;
  } while (after !== null);
  return found;
};

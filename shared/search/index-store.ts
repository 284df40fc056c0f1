/**
 * Which words lead where: an inverted index by month, and phones by a keyed hash. What is indexed keeps its own keys, so that a change or
 * an erasure takes away exactly what an earlier one has put.
 */
import { createHmac } from 'node:crypto';
import * as z from 'zod';
import type { Issue } from '../issues/model.ts';
import { keys } from '../platform/keys.ts';
import { secretOf } from '../platform/random-secret.ts';
import type { Table } from '../platform/table.ts';
import type { Work } from '../platform/work.ts';
import { condition } from '../platform/write-set.ts';
import { MOST_WORDS, phoneDigits, wordsOf } from './words.ts';

const IndexedSchema = z.object({
  version: z.int(),
  /** Of the issue that was read; an older one changes nothing. */
  of: z.int(),
  month: z.string(),
  words: z.array(z.string()),
  phone: z.string().nullable(),
});

const phoneHash = async (table: Table, digits: string): Promise<string> =>
  createHmac('sha256', await secretOf(table, 'search'))
    .update(digits)
    .digest('base64url');

const phoneOf = ({ onBehalf }: Issue): string | null => {
  const contact = onBehalf?.answer.contact ?? null;
  return contact === null ? null : phoneDigits(contact);
};

type Wanted = Pick<z.infer<typeof IndexedSchema>, 'phone'> & { readonly words: readonly string[] };

const wanted = async (table: Table, issue: Issue, category: string): Promise<Wanted> => {
  if (issue.sensitive) return { words: [], phone: null };
  const { description, place } = issue;
  const digits = phoneOf(issue);
  return {
    words: wordsOf([place.street ?? '', place.houseNumber ?? '', place.text, category, description], MOST_WORDS),
    phone: digits === null ? null : await phoneHash(table, digits),
  };
};

/** As the issue is now. What is sensitive leaves the index. */
export const indexIssue = async (work: Work, issue: Issue): Promise<void> => {
  const { table, writes, city } = work;
  const key = keys.indexed(issue.id);
  const item = await table.get(key);
  const before = item === undefined ? null : IndexedSchema.parse(item);
  if (before !== null && before.of >= issue.version) return;
  const month = issue.reportedAt.slice(0, 7);
  const category = city.categories.find(({ id }) => id === issue.category)?.name.pl ?? '';
  const { words, phone } = await wanted(table, issue, category);
  const old = before?.words ?? [];
  for (const word of old.filter((one) => !words.includes(one))) writes.remove(keys.word(word, month, issue.id));
  for (const word of words.filter((one) => !old.includes(one)))
    writes.put(keys.word(word, month, issue.id), { issueId: issue.id });
  const oldPhone = before?.phone ?? null;
  if (oldPhone !== null && oldPhone !== phone) writes.remove(keys.phone(oldPhone, issue.id));
  if (phone !== null) writes.put(keys.phone(phone, issue.id), { issueId: issue.id });
  const next = { version: (before?.version ?? 0) + 1, of: issue.version, month, words: [...words], phone };
  writes.put(key, next, condition.versionIs(before?.version ?? 0));
};

/** Nothing of it is found any more. */
export const forgetIndexed = async ({ table, writes }: Pick<Work, 'table' | 'writes'>, issueId: string): Promise<void> => {
  const key = keys.indexed(issueId);
  const item = await table.get(key);
  if (item === undefined) return;
  const { version, month, words, phone } = IndexedSchema.parse(item);
  for (const word of words) writes.remove(keys.word(word, month, issueId));
  if (phone !== null) writes.remove(keys.phone(phone, issueId));
  writes.remove(key, condition.versionIs(version));
};

/** Of one word and month: what is beyond is found by a second word. */
const MOST_OF_A_MONTH = 500;

const idsOfWord = async (table: Table, word: string, month: string): Promise<readonly string[]> => {
  const { items } = await table.under(keys.word(word, month, '').pk, 'issue#', { limit: MOST_OF_A_MONTH, newestFirst: true });
  return items.map(({ issueId }) => String(issueId));
};

/** Issues with all of the words, newest first, in these months: a query for each word and month, however much there is. */
export const issuesWithWords = async (
  table: Table,
  words: readonly string[],
  months: readonly string[],
): Promise<readonly string[]> => {
  const found = await Promise.all(
    months.map(async (month) => {
      const [first = [], ...others] = await Promise.all(words.map((word) => idsOfWord(table, word, month)));
      return first.filter((id) => others.every((ids) => ids.includes(id)));
    }),
  );
  return found.flat();
};

export const issuesOfPhone = async (table: Table, digits: string): Promise<readonly string[]> => {
  const { pk } = keys.phone(await phoneHash(table, digits), '');
  const { items } = await table.under(pk, 'issue#', { limit: 50, newestFirst: true });
  return items.map(({ issueId }) => String(issueId));
};

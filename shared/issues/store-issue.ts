/**
 * Issues in the table. Everything here only *adds to a unit of work*: issue, history, work lists, timer and facts become true in the one
 * transaction of the turn, request or fact that caused them.
 */
import { answerBy, localDate } from '../calendar/calendar.ts';
import type { CityProfile } from '../city/profile.ts';
import { dueAttributes, keys } from '../platform/keys.ts';
import { publishFact } from '../platform/outbox.ts';
import type { Item, Table } from '../platform/table.ts';
import type { Work } from '../platform/work.ts';
import { condition, type WriteSet } from '../platform/write-set.ts';
import { settingsVersion } from '../settings/version.ts';
import type { Decision, IssueCommand, Refusal } from './commands.ts';
import { decide } from './decide.ts';
import { listChanges } from './list-entries.ts';
import { type HistoryEntry, HistoryEntrySchema, type Issue, IssueSchema, type Note, NoteSchema, type Party } from './model.ts';
import { nextStep } from './promise.ts';
import { acceptWithinHours } from './routing.ts';

export const parseIssue = (item: Item): Issue => IssueSchema.parse(item);

/** Issues already decided in a unit of work, so that a second command of the same turn sees the first one's result. */
const decidedIn = new WeakMap<WriteSet, Map<string, Issue>>();

export const readIssue = async ({ table, writes }: Pick<Work, 'table' | 'writes'>, id: string): Promise<Issue | null> => {
  const decided = decidedIn.get(writes)?.get(id);
  if (decided !== undefined) return decided;
  const item = await table.get(keys.issue(id));
  return item === undefined ? null : parseIssue(item);
};

/** Issue numbers are read aloud: spaces and case do not matter. */
export const issueIdOfNumber = async (table: Table, number: string): Promise<string | null> => {
  const item = await table.get(keys.issueNumber(number.replaceAll(/\s/g, '').toUpperCase()));
  return typeof item?.issueId === 'string' ? item.issueId : null;
};

/** Who acts, as the history of this issue names them. */
const partyOf = ({ actor }: Work, issue: Issue | null): Party => {
  // People of organisations have nothing to do with issues.
  if (actor.kind === 'member') return { kind: 'system', name: actor.memberId };
  if (actor.kind !== 'resident') return actor;
  return { kind: 'resident', role: issue === null || issue.author?.personId === actor.personId ? 'author' : 'follower' };
};

export const base = (work: Work, issue: Issue | null) => ({
  at: work.now,
  by: partyOf(work, issue),
  settings: settingsVersion(work.city),
});

/** While an issue is routed, a timer watches that somebody accepts it. */
const putTimer = (work: Work, before: Issue | null, after: Issue): void => {
  const timer = keys.issueTimer(after.id, 'accept');
  const acceptBy = after.state.name === 'routed' ? after.state.acceptBy : null;
  if (acceptBy !== null) {
    work.writes.put(timer, { due: 'issue-accept', issueId: after.id, ...dueAttributes(after.id, acceptBy) });
  } else if (before?.state.name === 'routed') work.writes.remove(timer);
};

const stepOf = (work: Work, issue: Issue): string | null =>
  nextStep(work.city, issue, acceptWithinHours(issue, work.city))?.at ?? null;

/** Once it is accepted, a timer watches its promise: one step at a time. */
export const putPromiseTimer = (work: Work, before: Issue | null, after: Issue): void => {
  const timer = keys.issueTimer(after.id, 'promise');
  const [was, is] = [before === null ? null : stepOf(work, before), stepOf(work, after)];
  if (is !== null && is !== was)
    work.writes.put(timer, { due: 'issue-promise', issueId: after.id, ...dueAttributes(after.id, is) });
  else if (is === null && was !== null) work.writes.remove(timer);
};

const write = (work: Work, before: Issue | null, { issue, entry, facts }: Decision): void => {
  const { writes } = work;
  const person = issue.author === null ? {} : { personKey: issue.author.personId, personSort: `issue#${issue.id}` };
  writes.put(keys.issue(issue.id), { ...issue, ...person }, condition.versionIs(before?.version ?? 0));
  writes.put(keys.issueHistory(issue.id, entry.version), { ...entry }, condition.notExists);
  if (before === null) writes.put(keys.issueNumber(issue.number), { issueId: issue.id }, condition.notExists);
  const { put, remove } = listChanges(before, issue);
  for (const list of remove) writes.remove(keys.issueListEntry(issue.id, list));
  for (const row of put) writes.put(keys.issueListEntry(issue.id, row.listKey), { ...row });
  putTimer(work, before, issue);
  putPromiseTimer(work, before, issue);
  for (const { type, refs } of facts) {
    publishFact(writes, { id: work.ids('fct'), type, at: work.now, aggregateId: issue.id, version: issue.version, refs });
  }
  const decided = decidedIn.get(writes) ?? new Map<string, Issue>();
  decidedIn.set(writes, decided.set(issue.id, issue));
};

/** Decides on what was read and adds the result to the unit of work; a refusal adds nothing. */
export const carryOut = (work: Work, before: Issue | null, command: IssueCommand): Decision | Refusal => {
  const decision = decide(before, command);
  if (decision.kind === 'decided') write(work, before, decision);
  return decision;
};

/** The next number for people; drawn before the transaction, so unique with gaps. The year is the city's. */
export const nextIssueNumber = async ({ table, city, now }: Work): Promise<string> => {
  const year = localDate(city, now).slice(0, 4);
  const n = await table.nextNumber(keys.counter(`issue-number#${year}`));
  return `${city.numberPrefix}-${year}-${String(n).padStart(5, '0')}`;
};

/** A category that the profile no longer has is not. */
export const isSensitive = ({ categories }: CityProfile, id: string): boolean =>
  categories.find((candidate) => candidate.id === id)?.sensitive ?? false;

/** What a category means for an issue now. One that the profile no longer has promises nothing. */
export const categoryTerms = (city: CityProfile, id: string, at: string) => {
  const category = city.categories.find((candidate) => candidate.id === id);
  const days = category?.answerWithinWorkingDays ?? null;
  return { id, sensitive: isSensitive(city, id), answerBy: days === null ? null : answerBy(city, at, days) };
};

/** The whole history, oldest first. */
export const historyOf = async (table: Table, id: string): Promise<readonly HistoryEntry[]> => {
  const { items } = await table.under(keys.issue(id).pk, 'history#', { limit: 1000 });
  return items.map((item) => HistoryEntrySchema.parse(item));
};

export const notesOf = async (table: Table, id: string): Promise<readonly Note[]> => {
  const { items } = await table.under(keys.issue(id).pk, 'note#', { limit: 200 });
  return items.map((item) => NoteSchema.parse(item));
};

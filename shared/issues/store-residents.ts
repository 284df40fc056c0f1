/** What residents do with issues: report, find again, follow, add, change, withdraw. */

import type { Attachment } from '../conversations/model.ts';
import { eventId } from '../platform/ids.ts';
import { keys, lists } from '../platform/keys.ts';
import { ofPersons, pseudonymsIn, type Whose } from '../platform/persons.ts';
import type { Table } from '../platform/table.ts';
import { addSeconds } from '../platform/time.ts';
import type { Work } from '../platform/work.ts';
import { condition } from '../platform/write-set.ts';
import type { Decision, Refusal } from './commands.ts';
import { type Issue, type IssueSummary, IssueSummarySchema, isOpen, type Place } from './model.ts';
import { closestFirst, streetKey } from './near.ts';
import { attachToIssue } from './store-attachments.ts';
import { base, carryOut, categoryTerms, isSensitive, nextIssueNumber, parseIssue, readIssue } from './store-issue.ts';

/** The author and where to tell them. */
export interface Resident {
  readonly personId: string;
  readonly conversationId: string;
}

/** More open issues of one person than this is a flood, not a street. */
export const MAX_OPEN_ISSUES = 20;

/** Newest first. */
export const authoredIssues = async (table: Table, whose: Whose, limit: number): Promise<readonly Issue[]> =>
  (await ofPersons(table, whose, { prefix: 'issue#', limit, newestFirst: true })).map(parseIssue);

export interface Report {
  readonly category: string;
  readonly description: string;
  readonly place: Place;
  readonly urgent: boolean;
  readonly attachments: readonly Attachment[];
  readonly confirmed: boolean;
  readonly modelVersion: string;
}

export const reportIssue = async (
  work: Work,
  author: Resident,
  { attachments, category, place, ...report }: Report,
): Promise<Decision | Refusal | 'too-many-open-issues'> => {
  const open = (await authoredIssues(work.table, author.personId, 100)).filter(isOpen);
  if (open.length >= MAX_OPEN_ISSUES) return 'too-many-open-issues';
  const terms = categoryTerms(work.city, category, work.now);
  if (terms.sensitive && !report.confirmed)
    throw new Error(`a report of the sensitive category "${category}" is never filed by silence`);
  const { text, street, houseNumber, subarea } = place;
  const decision = carryOut(work, null, {
    ...base(work, null),
    ...report,
    kind: 'ReportIssue',
    id: work.ids('iss'),
    number: await nextIssueNumber(work),
    author: { personId: author.personId, conversationId: author.conversationId },
    onBehalf: null,
    place: { text, street, houseNumber, subarea },
    category,
    sensitive: terms.sensitive,
    answerBy: terms.answerBy,
  });
  if (decision.kind === 'decided') await attachToIssue(work, decision.issue.id, attachments);
  return decision;
};

/** How many near entries are looked at, newest first; one street rarely has more open issues of one category. */
const NEAR_LOOKED_AT = 50;
const SIMILAR_SHOWN = 3;

/** Open issues of the same category on the same street, closest house numbers first; none of a sensitive category. */
export const similarIssues = async (
  { table, city, now }: Work,
  category: string,
  place: Place,
): Promise<readonly IssueSummary[]> => {
  const street = streetKey(place);
  if (street === null || isSensitive(city, category)) return [];
  const { items } = await table.list(lists.issuesNear(category, street), { limit: NEAR_LOOKED_AT, newestFirst: true });
  const oldest = addSeconds(now, -city.duplicateWithinDays * 24 * 3600);
  const recent = items.map((item) => IssueSummarySchema.parse(item)).filter(({ reportedAt }) => reportedAt >= oldest);
  return closestFirst(recent, place.houseNumber).slice(0, SIMILAR_SHOWN);
};

export interface Related {
  readonly issue: Issue;
  readonly role: 'author' | 'follower';
  /** The pseudonym that it is theirs by. */
  readonly personId: string;
}

const isFollower = async (table: Table, issueId: string, personId: string): Promise<boolean> =>
  (await table.get(keys.issueFollower(issueId, personId))) !== undefined;

/** The issue if the person may know of it: its author, or a follower of one that is not sensitive. Null as if it did not exist. */
export const relatedIssue = async (work: Work, whose: Whose, issueId: string): Promise<Related | null> => {
  const issue = await readIssue(work, issueId);
  if (issue === null) return null;
  const persons = pseudonymsIn(whose);
  const author = persons.find((one) => one === issue.author?.personId);
  if (author !== undefined) return { issue, role: 'author', personId: author };
  if (issue.sensitive) return null;
  for (const personId of persons)
    if (await isFollower(work.table, issueId, personId)) return { issue, role: 'follower', personId };
  return null;
};

/** What a person reported or follows, newest first. `also`: ids that the indexes may not have caught up with. */
export const relatedIssues = async (
  work: Work,
  whose: Whose,
  also: readonly string[],
  limit: number,
): Promise<readonly Related[]> => {
  const query = { limit, newestFirst: true };
  const [authored, followed] = await Promise.all([
    ofPersons(work.table, whose, { ...query, prefix: 'issue#' }),
    ofPersons(work.table, whose, { ...query, prefix: 'follows#' }),
  ]);
  const ids = new Set([...also, ...authored.map(({ id }) => String(id)), ...followed.map(({ issueId }) => String(issueId))]);
  const found = await Promise.all(
    [...ids]
      .toSorted()
      .reverse()
      .slice(0, limit)
      .map((id) => relatedIssue(work, whose, id)),
  );
  return found.filter((related) => related !== null);
};

export const followIssue = async (work: Work, person: Resident, issueId: string): Promise<Decision | Refusal> => {
  const { personId, conversationId } = person;
  const issue = await readIssue(work, issueId);
  const following = await isFollower(work.table, issueId, personId);
  const decision = carryOut(work, issue, { ...base(work, issue), kind: 'FollowIssue', personId, following });
  if (decision.kind === 'decided') {
    work.writes.put(
      keys.issueFollower(issueId, personId),
      { personId, conversationId, issueId, since: work.now, personKey: personId, personSort: `follows#${issueId}` },
      condition.notExists,
    );
  }
  return decision;
};

/** As many as one transaction lets follow something else. */
const MOVED_FOLLOWERS = 8;

export const followersOf = async (table: Table, issueId: string): Promise<readonly Resident[]> => {
  const { items } = await table.under(keys.issue(issueId).pk, 'follower#', { limit: MOVED_FOLLOWERS });
  return items.map(({ personId, conversationId }) => ({ personId: String(personId), conversationId: String(conversationId) }));
};

/** The conversations in which a status of the issue is told: its author's and its followers'. */
export const audienceOf = async ({ table }: Pick<Work, 'table'>, issue: Issue): Promise<readonly string[]> => {
  const { items } = await table.under(keys.issue(issue.id).pk, 'follower#', { limit: 1000 });
  const followers = issue.sensitive ? [] : items.map(({ conversationId }) => String(conversationId));
  return [...new Set([...(issue.author === null ? [] : [issue.author.conversationId]), ...followers])];
};

export const addToIssue = async (
  work: Work,
  { issue }: Related,
  added: { readonly text: string | null; readonly attachments: readonly Attachment[] },
): Promise<Decision | Refusal> => {
  const command = { ...base(work, issue), kind: 'AddToIssue' } as const;
  const decision = carryOut(work, issue, command);
  if (decision.kind === 'refused') return decision;
  const kept = added.attachments.filter(({ state }) => state !== 'failed');
  const id = work.ids('msg');
  work.writes.put(keys.issueNote(issue.id, id), {
    id,
    at: work.now,
    by: command.by,
    text: added.text,
    attachments: kept.map((attachment) => attachment.id),
  });
  await attachToIssue(work, issue.id, kept);
  return decision;
};

/**
 * What author or follower say of how it ended: kept once for each person and closing, whatever they press later. What is open again, was
 * joined to another or taken back has nothing to be judged.
 */
export const judgeClosing = async (work: Work, { issue, personId }: Related, settled: boolean): Promise<void> => {
  const marker = keys.issueJudged(issue.id, eventId(`${personId}#${issue.state.since}`));
  if ((await work.table.get(marker)) !== undefined) return;
  const decision = carryOut(work, issue, { ...base(work, issue), kind: 'JudgeClosing', settled });
  if (decision.kind === 'decided') work.writes.put(marker, { at: work.now }, condition.notExists);
};

/** A page of what is kept about a person lets go of them: issues go on without the author, follows end. */
const DETACH_PAGE = 20;

export const detachPerson = async (
  work: Work,
  personId: string,
): Promise<{ readonly kept: readonly string[]; readonly more: boolean }> => {
  const page = { limit: DETACH_PAGE };
  const [authored, followed] = await Promise.all([
    work.table.ofPerson(personId, { ...page, prefix: 'issue#' }),
    work.table.ofPerson(personId, { ...page, prefix: 'follows#' }),
  ]);
  const kept: string[] = [];
  for (const { id } of authored.items) {
    const issue = await readIssue(work, String(id));
    if (issue === null || issue.author?.personId !== personId) continue;
    carryOut(work, issue, { ...base(work, issue), kind: 'DetachPerson', role: 'author' });
    if (isOpen(issue)) kept.push(issue.number);
  }
  for (const { issueId } of followed.items.slice(0, DETACH_PAGE - authored.items.length)) {
    const issue = await readIssue(work, String(issueId));
    if (issue !== null) carryOut(work, issue, { ...base(work, issue), kind: 'DetachPerson', role: 'follower' });
    work.writes.remove(keys.issueFollower(String(issueId), personId));
  }
  const more = authored.next !== null || followed.next !== null || authored.items.length + followed.items.length > DETACH_PAGE;
  return { kept, more };
};

/** Search: exact numbers, codes and phones first; else words of issues, a year at a time, the newest first. */

import { localDate } from '../../shared/calendar/calendar.ts';
import { escalationsOfFile, readEscalations } from '../../shared/escalations/store.ts';
import { codeIn, signUpByCode } from '../../shared/events/store-sign-ups.ts';
import { issueIdOfNumber, readIssue } from '../../shared/issues/store.ts';
import { table } from '../../shared/platform/table.ts';
import { systemClock } from '../../shared/platform/time.ts';
import { newWriteSet } from '../../shared/platform/write-set.ts';
import { issuesOfPhone, issuesWithWords } from '../../shared/search/index-store.ts';
import { monthsBefore } from '../../shared/search/months.ts';
import { MOST_ASKED, phoneDigits, wordsOf } from '../../shared/search/words.ts';
import { currentCity } from '../../shared/settings/current.ts';
import { auditRead } from '../../shared/staff/audit-store.ts';
import { authorise } from '../../shared/staff/authorise.ts';
import { type Hit, SearchQuerySchema } from '../../shared/staff/office-api.ts';
import { audited } from './audited.ts';
import { etagOf, unlessKnown } from './etag.ts';
import { caseHit, issueHit, signUpHit } from './hits.ts';
import { ProblemError } from './problems.ts';
import { type Answer, queryOf, type Request } from './route.ts';

/** Shown at once; more words find fewer. */
const MOST_HITS = 50;
const MONTHS_AT_ONCE = 12;

const issuesOf = async ({ member }: Request, ids: readonly string[]): Promise<readonly Hit[]> => {
  const from = { table: table(), writes: newWriteSet() };
  const found = await Promise.all(ids.slice(0, MOST_HITS).map(async (id) => issueHit(member, await readIssue(from, id))));
  return found.filter((hit) => hit !== null);
};

/** What the words name exactly: an issue, a case in the files, a sign-up, whoever gave a phone number. */
const named = async (request: Request, q: string): Promise<readonly Hit[]> => {
  const { member } = request;
  const [code, digits] = [codeIn(q), phoneDigits(q)];
  const [issueId, files, signUp, ofPhone] = await Promise.all([
    issueIdOfNumber(table(), q),
    escalationsOfFile(table(), q),
    code === null ? null : signUpByCode(table(), code),
    digits === null ? [] : issuesOfPhone(table(), digits),
  ]);
  const [issues, cases, guest] = await Promise.all([
    issuesOf(request, [...(issueId === null ? [] : [issueId]), ...ofPhone]),
    readEscalations(table(), files),
    signUpHit(table(), member, signUp),
  ]);
  return [...issues, ...cases.map((one) => caseHit(member, one)), guest].filter((hit) => hit !== null);
};

/** `before`: the month (YYYY-MM) from which older ones are asked for. */
export const search = async (request: Request): Promise<Answer> => {
  const { q, before } = queryOf(request, SearchQuerySchema);
  if (authorise(request.member, 'issues.list') !== 'granted') throw new ProblemError('access.forbidden');
  const thisMonth = localDate(await currentCity(table()), systemClock()).slice(0, 7);
  const months = monthsBefore(before ?? thisMonth, MONTHS_AT_ONCE);
  const exact = before === undefined ? await named(request, q) : [];
  const words = wordsOf([q], MOST_ASKED);
  const byWords = exact.length > 0 || words.length === 0 ? [] : await issuesWithWords(table(), words, months);
  const items = [...exact, ...(await issuesOf(request, byWords))];
  const older = exact.length > 0 || words.length === 0 ? null : (monthsBefore(months.at(-1) ?? thisMonth, 2)[1] ?? null);
  const body = { items, more: byWords.length > MOST_HITS, olderBefore: older };
  const answer = unlessKnown(request, etagOf(body), body);
  const read = items.map(({ id }) => id);
  if (answer.status === 200 && read.length > 0) await audited(request, (work) => auditRead(work, 'search', read));
  return answer;
};

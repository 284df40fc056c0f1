/** Staff put right what was misread, and say which words may teach. */
import type * as z from 'zod';
import type { Intent } from '../../bot/understanding/understanding.ts';
import type { CityProfile } from '../../shared/city/profile.ts';
import { readConversation } from '../../shared/conversations/store.ts';
import type { Issue } from '../../shared/issues/model.ts';
import { placeOf } from '../../shared/issues/place.ts';
import { correctIssue, historyOf, readAs, readIssue } from '../../shared/issues/store.ts';
import type { Correction, PhraseLanguage, TaughtIntent, TaughtPhrase } from '../../shared/learning/model.ts';
import { redact } from '../../shared/learning/redact.ts';
import {
  correctionCounts,
  countCorrections,
  taughtPhrases,
  teach as teachPhrase,
  withdraw as withdrawPhrase,
} from '../../shared/learning/store.ts';
import { type Table, table } from '../../shared/platform/table.ts';
import type { Work } from '../../shared/platform/work.ts';
import { newWriteSet } from '../../shared/platform/write-set.ts';
import { currentCity } from '../../shared/settings/current.ts';
import { auditRead } from '../../shared/staff/audit-store.ts';
import { authorise, isOffice } from '../../shared/staff/authorise.ts';
import { NothingSchema } from '../../shared/staff/bodies.ts';
import { CandidatesQuerySchema, CorrectSchema, type Teaching, TeachSchema } from '../../shared/staff/learning-api.ts';
import { audited } from './audited.ts';
import { conversationFor } from './conversations.ts';
import { positionOf, signCursor } from './cursor.ts';
import { etagOf, unlessKnown } from './etag.ts';
import { once } from './once.ts';
import { field, ProblemError } from './problems.ts';
import { type Answer, bodyOf, queryOf, type Request, type Route } from './route.ts';
import { issueFor, standing, transitionAnswer } from './transitions.ts';

/** What may be taught is what understanding knows; a difference does not compile. */
const asUnderstood = (intent: TaughtIntent): Exclude<Intent, 'report_issue' | 'emergency'> => intent;

const mustKnow = (
  city: CityProfile,
  { category, subarea }: { category?: string | undefined; subarea?: string | undefined },
): void => {
  const errors = [
    ...(category === undefined || city.categories.some(({ id }) => id === category)
      ? []
      : [field('category', 'category.unknown')]),
    ...(subarea === undefined || subarea === 'outside' || city.subareas.some(({ id }) => id === subarea)
      ? []
      : [field('subarea', 'subarea.unknown')]),
  ];
  if (errors.length > 0) throw new ProblemError('body.invalid', { errors });
};

/** A street that the city knows, or not: the name itself is not counted. */
const known = ({ street }: Issue['place']): string => (street === null ? 'unknown-street' : 'known-street');

/** Category and place of an open issue; what it was at all is counted only. What is right already is no correction. */
export const correct = async (request: Request): Promise<Answer> => {
  const body = bodyOf(request, CorrectSchema);
  return once(request, async (work) => {
    const issue = await issueFor(work, request, 'issues.correct');
    mustKnow(work.city, body);
    const category = body.category === issue.category ? undefined : body.category;
    const place = correctedPlace(work.city, issue, body);
    const corrections: readonly Correction[] = [
      ...(category === undefined ? [] : [{ what: 'category' as const, from: issue.category, to: category }]),
      ...(body.intent === undefined ? [] : [{ what: 'intent' as const, from: 'report_issue', to: asUnderstood(body.intent) }]),
      ...(place === undefined ? [] : [{ what: 'place' as const, from: known(issue.place), to: known(place) }]),
    ];
    countCorrections(work, corrections);
    if (category === undefined && place === undefined) return transitionAnswer(issue);
    const decision = correctIssue(work, issue, {
      ...(category === undefined ? {} : { category }),
      ...(place === undefined ? {} : { place }),
    });
    if (decision.kind === 'refused')
      throw new ProblemError(decision.code === 'issue.closed' ? 'issue.closed' : 'issue.illegal-transition', standing(issue));
    return transitionAnswer(decision.issue);
  });
};

const correctedPlace = (
  city: CityProfile,
  { place: before }: Issue,
  { place: text, subarea }: { place?: string | undefined; subarea?: string | undefined },
): Issue['place'] | undefined => {
  const place = text === undefined ? { ...before, subarea: subarea ?? before.subarea } : placeOf(city, text, subarea ?? null);
  const same = place.text === before.text && place.street === before.street && place.subarea === before.subarea;
  return same && place.houseNumber === before.houseNumber ? undefined : place;
};

const languageOf = async (from: Table, { author }: Issue): Promise<PhraseLanguage> =>
  (author === null ? undefined : await readConversation(from, author.conversationId))?.language ?? 'pl';

const readingOf = async (from: Table, issue: Issue) => {
  const { category, model } = readAs(issue, await historyOf(from, issue.id));
  return { readAs: model === null ? null : category, modelVersion: model };
};

/** The words as they would teach, for reading. */
export const teaching = async (request: Request): Promise<Answer> => {
  const { member, params } = request;
  if (authorise(member, 'issues.list') === 'forbidden') throw new ProblemError('access.forbidden');
  const issue = await readIssue({ table: table(), writes: newWriteSet() }, params.id ?? '');
  if (issue === null || authorise(member, 'issues.teach', issue) !== 'granted') throw new ProblemError('issue.not-found');
  const body: Teaching = {
    text: redact(issue.description, await currentCity(table())),
    language: await languageOf(table(), issue),
    category: issue.category,
    urgent: issue.urgent,
    ...(await readingOf(table(), issue)),
  };
  const answer = unlessKnown(request, etagOf(body), body);
  if (answer.status === 200) await audited(request, (work) => auditRead(work, 'issue', [issue.id]));
  return answer;
};

/** "Może uczyć": somebody has read it. The answer and all that is kept of it lead from no issue and no chat to a phrase. */
const kept = (
  work: Work,
  { text, category = '', urgent, intent }: z.infer<typeof TeachSchema>,
  said: Pick<TaughtPhrase, 'language' | 'modelSaid' | 'modelVersion'>,
): Answer => {
  if (intent === undefined) mustKnow(work.city, { category });
  const means = intent === undefined ? ({ kind: 'category', category, urgent } as const) : ({ kind: 'intent', intent } as const);
  const taught = teachPhrase(work, { text, means, ...said });
  if (taught.kind === 'refused')
    throw new ProblemError(taught.code, 'redacted' in taught ? { errors: [{ path: 'text', message: taught.redacted }] } : {});
  return { status: 200, body: { taught: true } };
};

export const teach = async (request: Request): Promise<Answer> => {
  const body = bodyOf(request, TeachSchema);
  return once(request, async (work) => {
    const issue = await issueFor(work, request, 'issues.teach');
    const { readAs: modelSaid, modelVersion } = await readingOf(work.table, issue);
    return kept(work, body, { language: body.language ?? (await languageOf(work.table, issue)), modelSaid, modelVersion });
  });
};

/** From a chat that became no issue: what the bot made of a message is not kept, so nothing is counted. */
export const teachFromChat = async (request: Request): Promise<Answer> => {
  const body = bodyOf(request, TeachSchema);
  return once(request, async (work) => {
    const { conversation } = await conversationFor(work.table, request);
    return kept(work, body, { language: body.language ?? conversation.language, modelSaid: null, modelVersion: null });
  });
};

/** What has been approved, and how often the bot was corrected. For the office: it decides when to train. */
export const listCandidates = async (request: Request): Promise<Answer> => {
  const { cursor, limit } = queryOf(request, CandidatesQuerySchema);
  const { member } = request;
  if (!isOffice(member)) throw new ProblemError('access.forbidden');
  const scope = ['learning', member.id, member.role];
  const [page, corrections] = await Promise.all([
    taughtPhrases(table(), { limit, after: await positionOf(cursor, scope) }),
    correctionCounts(table()),
  ]);
  const nextCursor = page.after === null ? null : await signCursor(page.after, scope);
  const body = { items: page.items, corrections, nextCursor };
  return unlessKnown(request, etagOf(body), body);
};

/** Approved by mistake, or wrong after all: the office takes it back before it is trained. */
export const withdraw = async (request: Request): Promise<Answer> => {
  bodyOf(request, NothingSchema);
  if (!isOffice(request.member)) throw new ProblemError('access.forbidden');
  return once(request, async (work) => {
    if (!(await withdrawPhrase(work, request.params.id ?? ''))) throw new ProblemError('learning.not-found');
    return { status: 200, body: { withdrawn: true } };
  });
};

export const LEARNING_ROUTES: readonly Route[] = [
  { method: 'POST', path: '/api/issues/{id}/correct', handle: correct },
  { method: 'GET', path: '/api/issues/{id}/teaching', handle: teaching },
  { method: 'POST', path: '/api/issues/{id}/teach', handle: teach },
  { method: 'POST', path: '/api/conversations/{id}/teach', handle: teachFromChat },
  { method: 'GET', path: '/api/learning/candidates', handle: listCandidates },
  { method: 'POST', path: '/api/learning/candidates/{id}/withdraw', handle: withdraw },
];

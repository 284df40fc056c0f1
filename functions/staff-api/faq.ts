/** Answers of an edition: put by the office at any time, each with its source; what was answered in the inbox becomes one with one press. */
import { localDate } from '../../shared/calendar/calendar.ts';
import { readConversation } from '../../shared/conversations/store.ts';
import { isSensitive } from '../../shared/escalations/model.ts';
import { answerEscalation, readEscalation } from '../../shared/escalations/store.ts';
import type { Faq } from '../../shared/grants/edition-model.ts';
import type { Work } from '../../shared/platform/work.ts';
import { authorise, authoriseEscalation } from '../../shared/staff/authorise.ts';
import { authoriseEdition } from '../../shared/staff/authorise-editions.ts';
import * as api from '../../shared/staff/grants-editions-api.ts';
import { tell } from '../turn/tell.ts';
import { editionFor } from './edition-access.ts';
import { decided, onEdition } from './editions.ts';
import { expectedVersion } from './etag.ts';
import { once } from './once.ts';
import { ProblemError } from './problems.ts';
import { type Answer, bodyOf, type Request, type Route } from './route.ts';

type Put = Omit<Faq, 'id' | 'verified'> & { readonly id?: string | undefined };

/** Verified by whoever puts it. */
const answerBy = (work: Work, request: Request, { id, ...faq }: Put): Faq => ({
  ...faq,
  id: id ?? `q-${work.ids('kep').slice(4).toLowerCase()}`,
  verified: { by: request.member.id, on: localDate(work.city, work.now) },
});

const put = (request: Request): Promise<Answer> => {
  const body = bodyOf(request, api.FaqBodySchema);
  return onEdition(request, (work) => ({ kind: 'AnswerQuestion', faq: answerBy(work, request, body) }));
};

/** The resident who asked is told it, if nobody has answered them yet. */
const fromEscalation = (request: Request): Promise<Answer> => {
  const { editionId, ...body } = bodyOf(request, api.ToFaqSchema);
  const { member } = request;
  return once(request, async (work) => {
    if (authorise(member, 'escalations.answer') !== 'granted' || authoriseEdition(member, 'editions.change') !== 'granted')
      throw new ProblemError('access.forbidden');
    const escalation = await readEscalation(work.table, request.params.id ?? '');
    if (escalation === undefined) throw new ProblemError('escalation.not-found');
    const sensitive = escalation.sensitive || isSensitive(escalation.kind);
    if (authoriseEscalation(member, 'escalations.answer', { sensitive }) !== 'granted')
      throw new ProblemError('access.forbidden');
    const expected = expectedVersion(request);
    if (expected !== null && expected !== escalation.version) throw new ProblemError('escalation.changed');
    // If-Match is the escalation's here.
    const edition = await editionFor(work, { ...request, headers: {} }, 'editions.change', editionId);
    const faq = answerBy(work, request, body);
    decided(work, edition, { kind: 'AnswerQuestion', faq, at: work.now, by: member.id });
    if (escalation.state === 'answered') return answered(escalation, false);
    const { conversationId } = escalation;
    const chat = conversationId === null ? undefined : await readConversation(work.table, conversationId);
    const text = chat === undefined ? faq.answer.pl : (faq.answer[chat.language] ?? faq.answer.pl);
    if (chat !== undefined) tell(work, chat, { text, quickReplies: [], buttons: [] }, { purpose: 'staff', staffId: member.id });
    return answered(answerEscalation(work, escalation, member.id, text, chat !== undefined), chat !== undefined);
  });
};

const answered = (
  { id, version, state, taken }: NonNullable<Awaited<ReturnType<typeof readEscalation>>>,
  told: boolean,
): Answer => ({ status: 200, body: { id, version, state, taken, told }, headers: { etag: `"${version}"` } });

export const routes: readonly Route[] = [
  { method: 'POST', path: '/api/editions/{id}/faq', handle: put },
  { method: 'POST', path: '/api/escalations/{id}/to-faq', handle: fromEscalation },
];

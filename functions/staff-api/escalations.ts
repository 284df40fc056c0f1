/** The office inbox: what only a person can answer, taken and answered. */
import type { StaffMember } from '../../shared/city/profile.ts';
import { putConversation, readConversation } from '../../shared/conversations/store.ts';
import type { Escalation } from '../../shared/escalations/model.ts';
import { isSensitive } from '../../shared/escalations/model.ts';
import { answerEscalation, openEscalations, readEscalation, takeEscalation } from '../../shared/escalations/store.ts';
import { attachmentsById, noteOnIssue } from '../../shared/issues/store.ts';
import { table } from '../../shared/platform/table.ts';
import type { Work } from '../../shared/platform/work.ts';
import { EscalationsQuerySchema } from '../../shared/staff/api.ts';
import { auditRead } from '../../shared/staff/audit-store.ts';
import { authorise, authoriseEscalation, type EscalationAction, seesSensitive } from '../../shared/staff/authorise.ts';
import { NothingSchema, SaySchema } from '../../shared/staff/bodies.ts';
import { tell } from '../turn/tell.ts';
import { audited } from './audited.ts';
import { positionOf, signCursor } from './cursor.ts';
import { etagOf, expectedVersion, unlessKnown } from './etag.ts';
import { withLinks, withoutLinks } from './links.ts';
import { once } from './once.ts';
import { nameOf } from './people.ts';
import { ProblemError } from './problems.ts';
import { type Answer, bodyOf, queryOf, type Request } from './route.ts';

/** That somebody needs help is seen by the whole office; their words and recordings of despair or violence by named staff. */
const isHidden = (member: StaffMember, { kind, sensitive }: Escalation): boolean =>
  (sensitive || isSensitive(kind)) && !seesSensitive(member);

const viewOf = async (member: StaffMember, escalation: Escalation) => {
  const { personId: _, words, attachments, ...shown } = escalation;
  const hidden = isHidden(member, escalation);
  return {
    ...shown,
    words: hidden ? null : words,
    attachments: hidden ? [] : await withLinks(await attachmentsById(table(), attachments)),
  };
};

export const listEscalations = async (request: Request): Promise<Answer> => {
  const { cursor, limit } = queryOf(request, EscalationsQuerySchema);
  const { member } = request;
  if (authorise(member, 'escalations.list') !== 'granted') throw new ProblemError('access.forbidden');
  const scope = ['escalations', member.id, member.role];
  const position = await positionOf(cursor, scope);
  const page = await openEscalations(table(), { limit, from: position === null ? null : JSON.parse(position) });
  const items = await Promise.all(page.items.map((escalation) => viewOf(member, escalation)));
  const body = { items, nextCursor: page.next === null ? null : await signCursor(JSON.stringify(page.next), scope) };
  const answer = unlessKnown(request, etagOf(withoutLinks(body)), body);
  const read = items.filter(({ words }) => words !== null && words !== '').map(({ id }) => id);
  if (answer.status === 200 && read.length > 0) await audited(request, (work) => auditRead(work, 'escalations', read));
  return answer;
};

const changed = (
  request: Request,
  action: EscalationAction,
  act: (work: Work, escalation: Escalation) => Promise<{ escalation: Escalation; told: boolean }>,
): Promise<Answer> =>
  once(request, async (work) => {
    const { member } = request;
    if (authorise(member, action) !== 'granted') throw new ProblemError('access.forbidden');
    const escalation = await readEscalation(work.table, request.params.id ?? '');
    if (escalation === undefined) throw new ProblemError('escalation.not-found');
    const sensitive = escalation.sensitive || isSensitive(escalation.kind);
    if (authoriseEscalation(member, action, { sensitive }) !== 'granted') throw new ProblemError('access.forbidden');
    if (escalation.state === 'answered')
      throw new ProblemError('escalation.closed', escalation.answer === null ? {} : { heldBy: nameOf(escalation.answer.by) });
    const expected = expectedVersion(request);
    if (expected !== null && expected !== escalation.version) throw new ProblemError('escalation.changed');
    const next = await act(work, escalation);
    const { id, version, state, taken } = next.escalation;
    return { status: 200, body: { id, version, state, taken, told: next.told }, headers: { etag: `"${version}"` } };
  });

/** "I deal with it": colleagues see who. Taking what one has already changes nothing. */
export const take = async (request: Request): Promise<Answer> => {
  bodyOf(request, NothingSchema);
  const { id } = request.member;
  return changed(request, 'escalations.take', async (work, escalation) => {
    if (escalation.taken !== null && escalation.taken.by !== id)
      throw new ProblemError('escalation.taken', { heldBy: nameOf(escalation.taken.by) });
    return { escalation: escalation.taken === null ? takeEscalation(work, escalation, id) : escalation, told: false };
  });
};

/** In the resident's chat, by a person. Where there is no chat (any more), the words are a note; of an issue, for whoever has it. */
export const answer = async (request: Request): Promise<Answer> => {
  const { text } = bodyOf(request, SaySchema);
  const { id: staffId } = request.member;
  return changed(request, 'escalations.answer', async (work, escalation) => {
    const { conversationId, issueId } = escalation;
    const conversation = conversationId === null ? undefined : await readConversation(work.table, conversationId);
    if (conversation !== undefined) {
      const about = issueId === null ? {} : { issueId };
      tell(work, conversation, { text, quickReplies: [], buttons: [] }, { purpose: 'staff', staffId, ...about });
      const { heldBy } = conversation;
      // Whoever waits in a chat that a person holds has had an answer.
      if (heldBy.kind === 'person')
        putConversation(work.writes, conversation, { ...conversation, heldBy: { ...heldBy, lastWroteAt: work.now } });
    } else if (issueId !== null) noteOnIssue(work, issueId, text);
    return { escalation: answerEscalation(work, escalation, staffId, text), told: conversation !== undefined };
  });
};

/** What the office does with a case of its inbox: takes it, gives it to a colleague, says what kind it is, files it, answers it. */
import { messagesOf, putConversation, readConversation } from '../../shared/conversations/store.ts';
import { type Escalation, isSensitive } from '../../shared/escalations/model.ts';
import {
  answerEscalation,
  assignEscalation,
  changeKind as changeKindOf,
  fileEscalation,
  readEscalation,
  takeEscalation,
} from '../../shared/escalations/store.ts';
import { noteOnIssue, watchAfterCase } from '../../shared/issues/store.ts';
import type { Work } from '../../shared/platform/work.ts';
import { authorise, authoriseEscalation, type EscalationAction } from '../../shared/staff/authorise.ts';
import { CommentSchema, NothingSchema, SaySchema } from '../../shared/staff/bodies.ts';
import { AssignSchema, ChangeKindSchema, FileSchema } from '../../shared/staff/office-api.ts';
import { staffLine } from '../turn/staff-line.ts';
import { tell } from '../turn/tell.ts';
import { officeMember } from './colleagues.ts';
import { expectedVersion } from './etag.ts';
import { isHidden } from './inbox.ts';
import { once } from './once.ts';
import { nameOf } from './people.ts';
import { ProblemError } from './problems.ts';
import { type Answer, bodyOf, type Request } from './route.ts';

/** Who may not see the inbox gets 403, also for what does not exist. */
export const escalationFor = async (
  { table }: Pick<Work, 'table'>,
  { member, params }: Pick<Request, 'member' | 'params'>,
  action: EscalationAction,
): Promise<Escalation> => {
  if (authorise(member, action) !== 'granted') throw new ProblemError('access.forbidden');
  const escalation = await readEscalation(table, params.id ?? '');
  if (escalation === undefined) throw new ProblemError('escalation.not-found');
  const sensitive = escalation.sensitive || isSensitive(escalation.kind);
  if (authoriseEscalation(member, action, { sensitive }) !== 'granted') throw new ProblemError('access.forbidden');
  return escalation;
};

/** Who did what since the version that the caller decided on. */
const mustStand = (request: Request, { version, history }: Escalation): void => {
  const expected = expectedVersion(request);
  if (expected === null || expected === version) return;
  const since = history.filter((entry) => entry.version > expected);
  throw new ProblemError('escalation.changed', {
    since: since.map(({ version: after, at, by, what }) => ({ version: after, at, byName: nameOf(by), what })),
  });
};

interface Changed {
  readonly escalation: Escalation;
  readonly told?: boolean;
}

const changed = (
  request: Request,
  action: EscalationAction,
  act: (work: Work, escalation: Escalation) => Changed | Promise<Changed>,
  { alsoClosed = false }: { readonly alsoClosed?: boolean } = {},
): Promise<Answer> =>
  once(request, async (work) => {
    const escalation = await escalationFor(work, request, action);
    if (escalation.state === 'answered' && !alsoClosed)
      throw new ProblemError('escalation.closed', escalation.answer === null ? {} : { heldBy: nameOf(escalation.answer.by) });
    mustStand(request, escalation);
    const next = await act(work, escalation);
    const { id, version, state, taken } = next.escalation;
    return {
      status: 200,
      body: { id, version, state, taken, told: next.told ?? false },
      headers: { etag: `"${version}"` },
    };
  });

/** "I deal with it": colleagues see who. Taking what one has already changes nothing. */
export const take = async (request: Request): Promise<Answer> => {
  bodyOf(request, NothingSchema);
  const { id } = request.member;
  return changed(request, 'escalations.take', (work, escalation) => {
    if (escalation.taken !== null && escalation.taken.by !== id)
      throw new ProblemError('escalation.taken', { heldBy: nameOf(escalation.taken.by) });
    return { escalation: escalation.taken === null ? takeEscalation(work, escalation, id) : escalation };
  });
};

/** To a colleague who may read it, or to oneself; whoever has it already keeps it. */
export const assign = async (request: Request): Promise<Answer> => {
  const { to } = bodyOf(request, AssignSchema);
  return changed(request, 'escalations.assign', async (work, escalation) => {
    const colleague = await officeMember(work, to);
    if (isHidden(colleague, escalation)) throw new ProblemError('colleague.may-not-read');
    return { escalation: escalation.taken?.by === to ? escalation : assignEscalation(work, escalation, to) };
  });
};

export const changeKind = async (request: Request): Promise<Answer> => {
  const { kind, reason } = bodyOf(request, ChangeKindSchema);
  return changed(request, 'escalations.change-kind', (work, escalation) => ({
    escalation: escalation.kind === kind ? escalation : changeKindOf(work, escalation, kind, reason ?? null),
  }));
};

/** The number under which it stands in the office's own files, also once it is closed. */
export const file = async (request: Request): Promise<Answer> => {
  const filed = bodyOf(request, FileSchema);
  return changed(
    request,
    'escalations.file',
    (work, escalation) => ({
      escalation:
        escalation.number === filed.number && escalation.jrwa === filed.jrwa
          ? escalation
          : fileEscalation(work, escalation, filed),
    }),
    { alsoClosed: true },
  );
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
      tell(work, conversation, staffLine(work.city, conversation, text), { purpose: 'staff', staffId, ...about });
      const { heldBy } = conversation;
      // Whoever waits in a chat that a person holds has had an answer.
      if (heldBy.kind === 'person')
        putConversation(work.writes, conversation, { ...conversation, heldBy: { ...heldBy, lastWroteAt: work.now } });
    } else if (issueId !== null) noteOnIssue(work, issueId, text);
    if (escalation.kind === 'issue_overdue' && issueId !== null) await watchAfterCase(work, issueId);
    const told = conversation !== undefined;
    return { escalation: answerEscalation(work, escalation, staffId, text, told), told };
  });
};

/** Messages that are looked through for an answer that a person gave in the chat. */
const LOOK_BACK = 50;

/** The answer was given in the chat itself; what is written here is a note. Without a word from a person nothing is settled. */
export const settle = async (request: Request): Promise<Answer> => {
  const { text } = bodyOf(request, CommentSchema);
  return changed(request, 'escalations.answer', async (work, escalation) => {
    const { conversationId, at } = escalation;
    const said = conversationId === null ? [] : await messagesOf(work.table, conversationId, LOOK_BACK);
    if (!said.some((message) => message.from === 'person' && message.at >= at)) throw new ProblemError('escalation.unanswered');
    return { escalation: answerEscalation(work, escalation, request.member.id, text, false) };
  });
};

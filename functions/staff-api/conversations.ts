/** A chat that a person takes over from the automat, writes in, and hands back. */
import type { News } from '../../bot/engine/turn.ts';
import { tellNews } from '../../bot/flows/news.ts';
import { personsOf } from '../../shared/conversations/joined.ts';
import type { Conversation, Message } from '../../shared/conversations/model.ts';
import { notesOf, putNote } from '../../shared/conversations/notes-store.ts';
import { putConversation, readConversation } from '../../shared/conversations/store.ts';
import { publishFact } from '../../shared/platform/outbox.ts';
import { type Table, table } from '../../shared/platform/table.ts';
import type { Work } from '../../shared/platform/work.ts';
import { auditRead } from '../../shared/staff/audit-store.ts';
import { authorise, isOffice } from '../../shared/staff/authorise.ts';
import { CommentSchema, NothingSchema, SaySchema } from '../../shared/staff/bodies.ts';
import { expectPerson } from '../turn/person-silent.ts';
import { staffLine } from '../turn/staff-line.ts';
import { tell } from '../turn/tell.ts';
import { audited } from './audited.ts';
import { chatAccess, conversationView, heldByView } from './conversation-view.ts';
import { expectedVersion, issueEtag, unlessKnown } from './etag.ts';
import { withoutLinks } from './links.ts';
import { once } from './once.ts';
import { nameOf } from './people.ts';
import { ProblemError } from './problems.ts';
import { type Answer, bodyOf, type Request } from './route.ts';

/** Who may not see it gets 404; whoever may see it may take it and write in it. */
export const conversationFor = async (table: Table, { member, params }: Request) => {
  if (authorise(member, 'issues.list') === 'forbidden') throw new ProblemError('access.forbidden');
  const conversation = await readConversation(table, params.id ?? '');
  if (conversation === undefined) throw new ProblemError('conversation.not-found');
  const { access, issues } = await chatAccess(table, member, personsOf(conversation));
  if (access !== 'granted') throw new ProblemError('conversation.not-found');
  return { conversation, issues };
};

export const getConversation = async (request: Request): Promise<Answer> => {
  const { conversation, issues } = await conversationFor(table(), request);
  const { version, channel, lastResidentAt } = conversation;
  const seen = issues.filter((issue) => authorise(request.member, 'issues.read', issue) === 'granted');
  const body = {
    ...(await conversationView(table(), conversation)),
    version,
    channel,
    lastResidentAt,
    notes: (await notesOf(table(), conversation.id)).map(({ by, ...note }) => ({ ...note, by, byName: nameOf(by) })),
    issues: seen.map(({ id, number, state }) => ({ id, number, state: state.name })),
  };
  const answer = unlessKnown(request, issueEtag(version, withoutLinks(body)), body);
  if (answer.status === 200) await audited(request, (work) => auditRead(work, 'conversation', [conversation.id]));
  return answer;
};

interface Changed {
  readonly heldBy: Conversation['heldBy'];
  /** When the automat last introduced itself, if that changes. */
  readonly introducedAt?: null;
  readonly message: Message | null;
}

/** The conversation is version-checked: a turn of the resident in between is read and decided on again. */
const changed = (request: Request, act: (work: Work, conversation: Conversation) => Changed): Promise<Answer> =>
  once(request, async (work) => {
    const { conversation } = await conversationFor(work.table, request);
    const expected = expectedVersion(request);
    if (expected !== null && expected !== conversation.version) throw new ProblemError('conversation.changed');
    const { message, ...next } = act(work, conversation);
    putConversation(work.writes, conversation, { ...conversation, ...next });
    const version = conversation.version + 1;
    const body = { id: conversation.id, version, heldBy: heldByView(next), messageId: message?.id ?? null };
    return { status: 200, body, headers: { etag: `"${version}"` } };
  });

/** Told at once, as an answer: whoever wrote is being answered by somebody else from now on. */
const announce = (work: Work, conversation: Conversation, news: News): Message =>
  tell(work, conversation, tellNews(news, conversation.language, work.city), { purpose: 'reply' });

const publish = (work: Work, { id, version }: Conversation, type: 'ConversationTaken' | 'ConversationHandedBack'): void =>
  publishFact(work.writes, {
    id: work.ids('fct'),
    type,
    at: work.now,
    aggregateId: id,
    version: version + 1,
    refs: { conversationId: id },
  });

/** Another's chat is left to them; the office may take any. */
const mayHold = ({ member }: Request, { heldBy }: Conversation): void => {
  if (heldBy.kind === 'bot' || heldBy.staffId === null || heldBy.staffId === member.id || isOffice(member)) return;
  throw new ProblemError('conversation.held', { heldBy: nameOf(heldBy.staffId) });
};

/** For colleagues who see the chat: never told, and in no file. */
export const note = async (request: Request): Promise<Answer> => {
  const { text } = bodyOf(request, CommentSchema);
  return once(request, async (work) => {
    const { conversation } = await conversationFor(work.table, request);
    const made = putNote(work, conversation, { by: request.member.id, text });
    return { status: 201, body: { ...made, byName: nameOf(made.by) } };
  });
};

export const take = async (request: Request): Promise<Answer> => {
  bodyOf(request, NothingSchema);
  return changed(request, (work, conversation) => {
    mayHold(request, conversation);
    const { heldBy } = conversation;
    expectPerson(work, conversation.id);
    const mine = { kind: 'person', since: work.now, lastWroteAt: work.now, staffId: request.member.id } as const;
    // From a person to a person is no news to the resident.
    if (heldBy.kind === 'person') return { heldBy: { ...mine, since: heldBy.since }, message: null };
    publish(work, conversation, 'ConversationTaken');
    return { heldBy: mine, message: announce(work, conversation, { kind: 'person-took-over' }) };
  });
};

export const send = async (request: Request): Promise<Answer> => {
  const { text } = bodyOf(request, SaySchema);
  const staffId = request.member.id;
  return changed(request, (work, conversation) => {
    const { heldBy } = conversation;
    if (heldBy.kind === 'bot') throw new ProblemError('conversation.not-held');
    if (heldBy.staffId !== null && heldBy.staffId !== staffId)
      throw new ProblemError('conversation.held', { heldBy: nameOf(heldBy.staffId) });
    const message = tell(work, conversation, staffLine(work.city, conversation, text), { purpose: 'staff', staffId });
    return { heldBy: { ...heldBy, staffId, lastWroteAt: work.now }, message };
  });
};

/** The automat introduces itself again with its next words. */
export const handBack = async (request: Request): Promise<Answer> => {
  bodyOf(request, NothingSchema);
  return changed(request, (work, conversation) => {
    if (conversation.heldBy.kind === 'bot') throw new ProblemError('conversation.not-held');
    mayHold(request, conversation);
    publish(work, conversation, 'ConversationHandedBack');
    const message = announce(work, conversation, { kind: 'person-handed-back' });
    return { heldBy: { kind: 'bot' }, introducedAt: null, message };
  });
};

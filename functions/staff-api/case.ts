/** One case of the office: its clock with the source of it, what was done to it by whom, and where it leads. */
import { ConversationSchema } from '../../shared/conversations/model.ts';
import { readConversation } from '../../shared/conversations/store.ts';
import { requestDocument } from '../../shared/documents/store.ts';
import { CLOCKS } from '../../shared/escalations/clocks.ts';
import { passOnBy } from '../../shared/escalations/terms.ts';
import { readIssue } from '../../shared/issues/store.ts';
import { table } from '../../shared/platform/table.ts';
import { newWriteSet } from '../../shared/platform/write-set.ts';
import { auditRead } from '../../shared/staff/audit-store.ts';
import { authorise } from '../../shared/staff/authorise.ts';
import { NothingSchema } from '../../shared/staff/bodies.ts';
import type { Case } from '../../shared/staff/office-api.ts';
import { audited } from './audited.ts';
import { escalationFor } from './escalations.ts';
import { issueEtag, unlessKnown } from './etag.ts';
import { circumstances, closesFirst, rowOf } from './inbox.ts';
import { withoutLinks } from './links.ts';
import { once } from './once.ts';
import { nameOf } from './people.ts';
import { type Answer, bodyOf, type Request } from './route.ts';

const ChatSchema = ConversationSchema.pick({ id: true, channel: true, lastResidentAt: true, language: true });

/** The issue's number, where the reader may see the issue. */
const numberOf = async ({ member }: Request, issueId: string | null): Promise<string | null> => {
  const issue = issueId === null ? null : await readIssue({ table: table(), writes: newWriteSet() }, issueId);
  return issue !== null && authorise(member, 'issues.read', issue) === 'granted' ? issue.number : null;
};

export const getCase = async (request: Request): Promise<Answer> => {
  const escalation = await escalationFor({ table: table() }, request, 'escalations.read');
  const { conversationId, kind, at, issueId, history, version } = escalation;
  const [given, conversation, issueNumber] = await Promise.all([
    circumstances(table()),
    conversationId === null ? undefined : readConversation(table(), conversationId),
    numberOf(request, issueId),
  ]);
  const chat = conversation === undefined ? null : ChatSchema.parse(conversation);
  const { by, source } = CLOCKS[kind];
  const body: Case = {
    ...(await rowOf(request.member, escalation, closesFirst(escalation, chat, given), given)),
    language: chat?.language ?? null,
    issueNumber,
    clock: { by, source, passOnBy: passOnBy(given.city, kind, at) },
    history: history.map((entry) => ({ ...entry, byName: nameOf(entry.by) })),
  };
  const answer = unlessKnown(request, issueEtag(version, withoutLinks(body)), body);
  if (answer.status === 200 && body.words !== null) await audited(request, (work) => auditRead(work, 'escalations', [body.id]));
  return answer;
};

/** The case as a file for the office's own files; `print` makes it. */
export const printCase = async (request: Request): Promise<Answer> => {
  bodyOf(request, NothingSchema);
  return once(request, async (work) => {
    const { id: subject } = await escalationFor(work, request, 'escalations.print');
    const document = requestDocument(work, { kind: 'case-file', subject, language: 'pl', askedBy: request.member.id });
    auditRead(work, 'documents', [document.id, subject]);
    return { status: 202, body: { id: document.id, state: document.state } };
  });
};

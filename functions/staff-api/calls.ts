/** The call list: what must reach a resident and could not be sent. Whoever sees the issue may call. */
import type { StaffMember } from '../../shared/city/profile.ts';
import { readConversation } from '../../shared/conversations/store.ts';
import { readIssue } from '../../shared/issues/store.ts';
import { lists } from '../../shared/platform/keys.ts';
import { type Table, table } from '../../shared/platform/table.ts';
import { newWriteSet } from '../../shared/platform/write-set.ts';
import { calledAbout, openCalls, readCall } from '../../shared/sending/call-store.ts';
import type { Call } from '../../shared/sending/model.ts';
import { auditRead } from '../../shared/staff/audit-store.ts';
import { authorise, isOffice, seesSensitive } from '../../shared/staff/authorise.ts';
import { CallDoneSchema, CallsQuerySchema, type CallView } from '../../shared/staff/calls-api.ts';
import { audited } from './audited.ts';
import { positionOf, signCursor } from './cursor.ts';
import { etagOf, unlessKnown } from './etag.ts';
import { once } from './once.ts';
import { ProblemError } from './problems.ts';
import { type Answer, bodyOf, queryOf, type Request } from './route.ts';

/** Together exactly what the member may see. */
const listsOf = (member: StaffMember): readonly string[] => {
  const mine = lists.callsOfAssignee(member.id);
  if (isOffice(member)) return [lists.calls(), mine, ...(seesSensitive(member) ? [lists.callsSensitive()] : [])];
  return [...member.subareas.map(lists.callsOfSubarea), mine];
};

const viewOf = async (from: Table, call: Call): Promise<CallView> => {
  const { personId: _person, version: _version, done: _done, state: _state, ...shown } = call;
  const [conversation, issue] = await Promise.all([
    readConversation(from, call.conversationId),
    call.issueId === null ? null : readIssue({ table: from, writes: newWriteSet() }, call.issueId),
  ]);
  const given = conversation?.answerContact ?? null;
  const asked = issue?.onBehalf?.answer ?? null;
  const contact =
    given !== null
      ? { kind: given.kind, value: given.value }
      : asked !== null && asked.how !== 'none'
        ? { kind: asked.how, value: asked.contact }
        : null;
  return { ...shown, language: conversation?.language ?? null, contact };
};

export const listCalls = async (request: Request): Promise<Answer> => {
  const { cursor, limit } = queryOf(request, CallsQuerySchema);
  const { member } = request;
  if (authorise(member, 'issues.list') !== 'granted') throw new ProblemError('access.forbidden');
  const scope = ['calls', member.id, member.role, listsOf(member)];
  const page = await openCalls(table(), listsOf(member), { limit, after: await positionOf(cursor, scope) });
  const items = await Promise.all(page.items.map((call) => viewOf(table(), call)));
  const body = { items, nextCursor: page.after === null ? null : await signCursor(page.after, scope) };
  const answer = unlessKnown(request, etagOf(body), body);
  const read = items.map(({ id }) => id);
  if (answer.status === 200 && read.length > 0) await audited(request, (work) => auditRead(work, 'calls', read));
  return answer;
};

/** By the issue as it is now; without one, by whoever wrote the words and the office. */
const maySee = async (from: Table, member: StaffMember, call: Call): Promise<boolean> => {
  const issue = call.issueId === null ? null : await readIssue({ table: from, writes: newWriteSet() }, call.issueId);
  if (issue !== null) return authorise(member, 'issues.read', issue) === 'granted';
  return call.assignee === member.id || (call.sensitive ? seesSensitive(member) : isOffice(member));
};

export const done = async (request: Request): Promise<Answer> => {
  const { note } = bodyOf(request, CallDoneSchema);
  return once(request, async (work) => {
    const { member, params } = request;
    if (authorise(member, 'issues.list') !== 'granted') throw new ProblemError('access.forbidden');
    const call = await readCall(work.table, params.id ?? '');
    if (call === null || !(await maySee(work.table, member, call))) throw new ProblemError('call.not-found');
    const next = call.state === 'done' ? call : await calledAbout(work, call, member.id, note ?? null);
    return { status: 200, body: { id: next.id, state: next.state, done: next.done } };
  });
};

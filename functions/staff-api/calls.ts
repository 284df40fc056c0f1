/** The call list: what must reach a resident and could not be sent. Whoever sees the issue may call. */
import { whyUnsent } from '../../bot/phrases/staff.ts';
import type { StaffMember } from '../../shared/city/profile.ts';
import { readConversation } from '../../shared/conversations/store.ts';
import { readDate } from '../../shared/events/store-dates.ts';
import { readSignUp } from '../../shared/events/store-sign-ups.ts';
import { readIssue } from '../../shared/issues/store.ts';
import { type Table, table } from '../../shared/platform/table.ts';
import { newWriteSet } from '../../shared/platform/write-set.ts';
import { called, openCalls, readCall } from '../../shared/sending/call-store.ts';
import type { Call } from '../../shared/sending/model.ts';
import { auditRead } from '../../shared/staff/audit-store.ts';
import { authorise, authoriseCall, callListsFor } from '../../shared/staff/authorise.ts';
import { CallDoneSchema, CallsQuerySchema, type CallView } from '../../shared/staff/calls-api.ts';
import { audited } from './audited.ts';
import { positionOf, signCursor } from './cursor.ts';
import { etagOf, unlessKnown } from './etag.ts';
import { once } from './once.ts';
import { ProblemError } from './problems.ts';
import { type Answer, bodyOf, queryOf, type Request } from './route.ts';

const guestOf = async (from: Table, { about }: Call): Promise<CallView['who']> => {
  if (about === null) return null;
  const [date, signUp] = await Promise.all([readDate(from, about.dateId), readSignUp(from, about.dateId, about.signUpId)]);
  if (date === null || signUp === null) return null;
  return { name: signUp.name, code: signUp.code, event: date.title.pl, startsAt: date.startsAt };
};

const viewOf = async (from: Table, call: Call): Promise<CallView> => {
  const { personId: _person, version: _version, done: _done, state: _state, ...shown } = call;
  const [conversation, issue, who] = await Promise.all([
    readConversation(from, call.conversationId),
    call.issueId === null ? null : readIssue({ table: from, writes: newWriteSet() }, call.issueId),
    guestOf(from, call),
  ]);
  const given = conversation?.answerContact ?? null;
  const asked = issue?.onBehalf?.answer ?? null;
  const contact =
    given !== null
      ? { kind: given.kind, value: given.value }
      : asked !== null && asked.how !== 'none'
        ? { kind: asked.how, value: asked.contact }
        : null;
  return { ...shown, why: whyUnsent(call.reason) ?? '', language: conversation?.language ?? null, contact, who };
};

export const listCalls = async (request: Request): Promise<Answer> => {
  const { cursor, limit } = queryOf(request, CallsQuerySchema);
  const { member } = request;
  const listKeys = callListsFor(member);
  if (listKeys === 'forbidden') throw new ProblemError('access.forbidden');
  const scope = ['calls', member.id, member.role, listKeys];
  const page = await openCalls(table(), listKeys, { limit, after: await positionOf(cursor, scope) });
  const items = await Promise.all(page.items.map((call) => viewOf(table(), call)));
  const body = { items, nextCursor: page.after === null ? null : await signCursor(page.after, scope) };
  const answer = unlessKnown(request, etagOf(body), body);
  const read = items.map(({ id }) => id);
  if (answer.status === 200 && read.length > 0) await audited(request, (work) => auditRead(work, 'calls', read));
  return answer;
};

const accessTo = async (from: Table, member: StaffMember, call: Call) =>
  authoriseCall(
    member,
    call,
    call.issueId === null ? null : await readIssue({ table: from, writes: newWriteSet() }, call.issueId),
  );

export const done = async (request: Request): Promise<Answer> => {
  const { note, outcome } = bodyOf(request, CallDoneSchema);
  return once(request, async (work) => {
    const { member, params } = request;
    if (authorise(member, 'issues.list') !== 'granted') throw new ProblemError('access.forbidden');
    const call = await readCall(work.table, params.id ?? '');
    if (call === null || (await accessTo(work.table, member, call)) !== 'granted') throw new ProblemError('call.not-found');
    const next = call.state === 'done' ? call : await called(work, call, member.id, note ?? null, outcome);
    return { status: 200, body: { id: next.id, state: next.state, done: next.done } };
  });
};

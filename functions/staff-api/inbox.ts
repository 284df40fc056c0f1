/** The office inbox: what only a person can answer, sorted by what closes first. */
import * as z from 'zod';
import type { CityProfile, StaffMember } from '../../shared/city/profile.ts';
import { ConversationSchema } from '../../shared/conversations/model.ts';
import { type Closing, closingOf, messengerClosing } from '../../shared/escalations/closing.ts';
import { type Escalation, isSensitive } from '../../shared/escalations/model.ts';
import { openEscalations } from '../../shared/escalations/store.ts';
import { attachmentsById } from '../../shared/issues/store.ts';
import { environment } from '../../shared/platform/environment.ts';
import { keys } from '../../shared/platform/keys.ts';
import { type Item, type Table, table } from '../../shared/platform/table.ts';
import { systemClock } from '../../shared/platform/time.ts';
import { currentCity } from '../../shared/settings/current.ts';
import { auditRead } from '../../shared/staff/audit-store.ts';
import { authorise, seesSensitive } from '../../shared/staff/authorise.ts';
import { InboxQuerySchema, type InboxRow } from '../../shared/staff/office-api.ts';
import { audited } from './audited.ts';
import { positionOf, signCursor } from './cursor.ts';
import { etagOf, unlessKnown } from './etag.ts';
import { withLinks, withoutLinks } from './links.ts';
import { nameOf } from './people.ts';
import { ProblemError } from './problems.ts';
import { type Answer, queryOf, type Request } from './route.ts';

/**
 * The window of Messenger moves whenever a resident writes, so the order is made at reading, over this many open cases at once: one
 * query and at most six batches, whatever the page. What is beyond follows by its term.
 */
const SORTED_AT_ONCE = 300;

/** That somebody needs help is seen by the whole office; their words and recordings of despair or violence by named staff. */
export const isHidden = (member: StaffMember, { kind, sensitive }: Pick<Escalation, 'kind' | 'sensitive'>): boolean =>
  (sensitive || isSensitive(kind)) && !seesSensitive(member);

const ChatSchema = ConversationSchema.pick({ id: true, channel: true, lastResidentAt: true, language: true });
export type ChatOfCase = z.infer<typeof ChatSchema>;

/** The chats of cases, one read of at most three batches. */
const chatsOf = async (from: Table, cases: readonly Escalation[]): Promise<ReadonlyMap<string, ChatOfCase>> => {
  const ids = new Set(cases.flatMap(({ conversationId }) => conversationId ?? []));
  const items = await from.getMany([...ids].map((id) => keys.conversation(id)));
  return new Map(items.map((item) => ChatSchema.parse(item)).map((chat) => [chat.id, chat]));
};

export interface Sorted {
  readonly escalation: Escalation;
  readonly chat: ChatOfCase | null;
  readonly closes: Closing;
  /** Urgent first, then what closes first. */
  readonly sort: string;
}

interface Circumstances {
  readonly city: CityProfile;
  readonly now: string;
  readonly humanAgent: boolean;
}

export const circumstances = async (from: Table): Promise<Circumstances> => ({
  city: await currentCity(from),
  now: systemClock(),
  humanAgent: environment('humanAgent') === 'on',
});

export const sortedCase = (escalation: Escalation, chat: ChatOfCase | null, given: Circumstances): Sorted => {
  const closes = closingOf(escalation, chat, given);
  return { escalation, chat, closes, sort: `${escalation.urgent ? 0 : 1}#${closes.at}#${escalation.id}` };
};

const HOUR_MS = 3_600_000;

export const rowOf = async (
  member: StaffMember,
  { escalation, chat, closes }: Sorted,
  given: Circumstances,
): Promise<InboxRow> => {
  const { personId: _, history: __, words, attachments, ...shown } = escalation;
  const { now, humanAgent } = given;
  const hidden = isHidden(member, escalation);
  const door = messengerClosing(chat, humanAgent);
  return {
    ...shown,
    words: hidden ? null : words,
    attachments: hidden ? [] : await withLinks(await attachmentsById(table(), attachments)),
    takenByName: shown.taken === null ? null : nameOf(shown.taken.by),
    closes: { ...closes, hoursLeft: Math.floor((Date.parse(closes.at) - Date.parse(now)) / HOUR_MS) },
    messengerClosed: door !== null && door.at <= now,
  };
};

/** All open cases that are sorted at once, with their chats. */
export const sortedCases = async (
  from: Table,
  given: Circumstances,
  start: Item | null,
): Promise<{ readonly cases: readonly Sorted[]; readonly next: Item | null }> => {
  const { items, next } = await openEscalations(from, { limit: SORTED_AT_ONCE, from: start });
  const chats = await chatsOf(from, items);
  const chatOf = ({ conversationId }: Escalation) => (conversationId === null ? null : (chats.get(conversationId) ?? null));
  const cases = items.map((escalation) => sortedCase(escalation, chatOf(escalation), given));
  return { cases: cases.toSorted((a, b) => (a.sort < b.sort ? -1 : 1)), next };
};

const isHolders = (holder: z.infer<typeof InboxQuerySchema>['holder'], member: StaffMember, { taken }: Escalation): boolean =>
  holder === 'all' || (holder === 'mine' ? taken?.by === member.id : taken === null);

/** `from`: where the cases begin that are sorted together; `after`: the last one that was shown of them. */
const PositionSchema = z.object({ from: z.record(z.string(), z.unknown()).nullable(), after: z.string() });
const START: z.infer<typeof PositionSchema> = { from: null, after: '' };

export const listInbox = async (request: Request): Promise<Answer> => {
  const { cursor, limit, holder } = queryOf(request, InboxQuerySchema);
  const { member } = request;
  if (authorise(member, 'escalations.list') !== 'granted') throw new ProblemError('access.forbidden');
  const scope = ['escalations', member.id, member.role, holder];
  const position = await positionOf(cursor, scope);
  const { from, after } = position === null ? START : PositionSchema.parse(JSON.parse(position));
  const given = await circumstances(table());
  const { cases, next } = await sortedCases(table(), given, from);
  const left = cases.filter(({ escalation, sort }) => sort > after && isHolders(holder, member, escalation));
  const shown = left.slice(0, limit);
  const last = shown.at(-1);
  const more =
    left.length > limit && last !== undefined ? { from, after: last.sort } : next === null ? null : { from: next, after: '' };
  const items = await Promise.all(shown.map((one) => rowOf(member, one, given)));
  const body = { items, nextCursor: more === null ? null : await signCursor(JSON.stringify(more), scope) };
  const answer = unlessKnown(request, etagOf(withoutLinks(body)), body);
  const read = items.filter(({ words }) => words !== null && words !== '').map(({ id }) => id);
  if (answer.status === 200 && read.length > 0) await audited(request, (work) => auditRead(work, 'escalations', read));
  return answer;
};

/** The office inbox: what only a person can answer, sorted by what closes first. */
import * as z from 'zod';
import type { CityProfile, StaffMember } from '../../shared/city/profile.ts';
import { ConversationSchema } from '../../shared/conversations/model.ts';
import { type Closing, closingOf, messengerClosing } from '../../shared/escalations/closing.ts';
import { type Escalation, isSensitive, type OpenCase, rankOf } from '../../shared/escalations/model.ts';
import { openCases, readEscalations } from '../../shared/escalations/store.ts';
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
 * query of the list and their chats in three batches, whatever the page. What is beyond follows by its term.
 */
const SORTED_AT_ONCE = 300;
const BATCH = 100;

/** That somebody needs help is seen by the whole office; their words and recordings of despair or violence by named staff. */
export const isHidden = (member: StaffMember, { kind, sensitive }: Pick<Escalation, 'kind' | 'sensitive'>): boolean =>
  (sensitive || isSensitive(kind)) && !seesSensitive(member);

const ChatSchema = ConversationSchema.pick({ id: true, channel: true, lastResidentAt: true, language: true });
export type ChatOfCase = z.infer<typeof ChatSchema>;
/** Three hundred of them are read for one page: no more of each than that. */
const OF_A_CHAT = Object.keys(ChatSchema.shape);

/** The chats of cases, batches side by side. */
const chatsOf = async (
  from: Table,
  cases: readonly Pick<OpenCase, 'conversationId'>[],
): Promise<ReadonlyMap<string, ChatOfCase>> => {
  const ids = [...new Set(cases.flatMap(({ conversationId }) => conversationId ?? []))];
  const batches = Array.from({ length: Math.ceil(ids.length / BATCH) }, (_, n) => ids.slice(n * BATCH, (n + 1) * BATCH));
  const items = await Promise.all(
    batches.map((batch) =>
      from.getMany(
        batch.map((id) => keys.conversation(id)),
        OF_A_CHAT,
      ),
    ),
  );
  return new Map(
    items
      .flat()
      .map((item) => ChatSchema.parse(item))
      .map((chat) => [chat.id, chat]),
  );
};

/** A case with what of it closes first. */
export interface Closes {
  readonly chat: ChatOfCase | null;
  readonly closes: Closing;
}

export interface Sorted extends Closes {
  readonly open: OpenCase;
  /** Danger first, then what is urgent, then what closes first. */
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

export const closesFirst = (of: Parameters<typeof closingOf>[0], chat: ChatOfCase | null, given: Circumstances): Closes => ({
  chat,
  closes: closingOf(of, chat, given),
});

const HOUR_MS = 3_600_000;

export const rowOf = async (
  member: StaffMember,
  escalation: Escalation,
  { chat, closes }: Closes,
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
  const { items, next } = await openCases(from, { limit: SORTED_AT_ONCE, from: start });
  const chats = await chatsOf(from, items);
  const cases = items.map((open): Sorted => {
    const chat = open.conversationId === null ? null : (chats.get(open.conversationId) ?? null);
    const first = closesFirst(open, chat, given);
    return { open, ...first, sort: `${rankOf(open)}#${first.closes.at}#${open.id}` };
  });
  return { cases: cases.toSorted((a, b) => (a.sort < b.sort ? -1 : 1)), next };
};

const isHolders = (holder: z.infer<typeof InboxQuerySchema>['holder'], member: StaffMember, { takenBy }: OpenCase): boolean =>
  holder === 'all' || (holder === 'mine' ? takenBy === member.id : takenBy === null);

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
  const left = cases.filter(({ open, sort }) => sort > after && isHolders(holder, member, open));
  const shown = left.slice(0, limit);
  const last = shown.at(-1);
  const more =
    left.length > limit && last !== undefined ? { from, after: last.sort } : next === null ? null : { from: next, after: '' };
  const escalations = await readEscalations(
    table(),
    shown.map(({ open }) => open.id),
  );
  const closing = new Map(shown.map((one) => [one.open.id, one]));
  const rows = escalations.map((escalation) => {
    const one = closing.get(escalation.id);
    // Answered since the list was written: the list may be a moment old.
    return one === undefined || escalation.state === 'answered' ? null : rowOf(member, escalation, one, given);
  });
  const items = (await Promise.all(rows)).filter((row) => row !== null);
  const body = { items, nextCursor: more === null ? null : await signCursor(JSON.stringify(more), scope) };
  const answer = unlessKnown(request, etagOf(withoutLinks(body)), body);
  const read = items.filter(({ words }) => words !== null && words !== '').map(({ id }) => id);
  if (answer.status === 200 && read.length > 0) await audited(request, (work) => auditRead(work, 'escalations', read));
  return answer;
};

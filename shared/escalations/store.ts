/** Escalations in the table: the office inbox. */
import type { Attachment, Conversation } from '../conversations/model.ts';
import { keys, lists } from '../platform/keys.ts';
import { publishFact } from '../platform/outbox.ts';
import type { Item, ListQuery, Table } from '../platform/table.ts';
import type { Work } from '../platform/work.ts';
import { condition } from '../platform/write-set.ts';
import { type Escalation, type EscalationKind, EscalationSchema, isAlarming, isSensitive } from './model.ts';
import { escalationAnswerBy } from './terms.ts';

export interface Raise {
  readonly kind: EscalationKind;
  readonly words: string;
  /** Null when the cause is not a resident's message. */
  readonly conversation: Pick<Conversation, 'id' | 'personId'> | null;
  readonly issueId: string | null;
  readonly attachments: readonly Attachment[];
  readonly urgent?: boolean;
}

export interface Raised {
  readonly kind: 'escalated';
  readonly escalationId: string;
  readonly answerBy: string;
}

/** Who writes the same wish again within an open escalation adds to it; everything else is a case of its own. */
const JOINED: readonly EscalationKind[] = ['talk_to_human', 'voice_message'];
const JOINED_WORDS_MAX = 4000;

const parse = (item: Item): Escalation => EscalationSchema.parse(item);

const put = (work: Work, before: Escalation | null, next: Escalation): void => {
  work.writes.put(
    keys.escalation(next.id),
    { ...next, ...(next.personId === null ? {} : { personKey: next.personId, personSort: `escalation#${next.id}` }) },
    condition.versionIs(before?.version ?? 0),
  );
  const list = lists.escalations();
  const entry = keys.escalationListEntry(next.id, list);
  if (next.state === 'answered') work.writes.remove(entry);
  else
    work.writes.put(entry, {
      escalationId: next.id,
      listKey: list,
      listSort: `${next.urgent ? 0 : 1}#${next.answerBy}#${next.id}`,
    });
};

const openOneToJoin = async (work: Work, { kind, conversation }: Raise): Promise<Escalation | undefined> => {
  if (conversation === null || !JOINED.includes(kind)) return undefined;
  const { items } = await work.table.ofPerson(conversation.personId, { prefix: 'escalation#', limit: 10, newestFirst: true });
  return items.map(parse).find((escalation) => escalation.kind === kind && escalation.state === 'open');
};

/** Adds an escalation, its place in the office inbox and its facts to the unit of work. */
export const raiseEscalation = async (work: Work, raise: Raise): Promise<Raised> => {
  const { kind, words, conversation, issueId } = raise;
  const attachments = raise.attachments.map((attachment) => ({ id: attachment.id, kind: attachment.kind }));
  const open = await openOneToJoin(work, raise);
  if (open !== undefined) {
    put(work, open, {
      ...open,
      version: open.version + 1,
      words: [open.words, words]
        .filter((text) => text !== '')
        .join('\n')
        .slice(-JOINED_WORDS_MAX),
      attachments: [...open.attachments, ...attachments],
    });
    return { kind: 'escalated', escalationId: open.id, answerBy: open.answerBy };
  }
  const id = work.ids('esc');
  const answerBy = escalationAnswerBy(work.city, kind, work.now);
  put(work, null, {
    id,
    version: 1,
    kind,
    state: 'open',
    urgent: raise.urgent ?? isAlarming(kind),
    words,
    attachments,
    conversationId: conversation?.id ?? null,
    personId: conversation?.personId ?? null,
    issueId,
    at: work.now,
    answerBy,
  });
  const refs = {
    escalationId: id,
    kind,
    ...(conversation === null ? {} : { conversationId: conversation.id }),
    ...(issueId === null ? {} : { issueId }),
  };
  const fact = { at: work.now, aggregateId: id, version: 1, refs };
  publishFact(work.writes, { ...fact, id: work.ids('fct'), type: 'EscalationRaised' });
  if (isAlarming(kind)) publishFact(work.writes, { ...fact, id: work.ids('fct'), type: 'EmergencyHeard' });
  return { kind: 'escalated', escalationId: id, answerBy };
};

export const readEscalation = async (table: Table, id: string): Promise<Escalation | undefined> => {
  const item = await table.get(keys.escalation(id));
  return item === undefined ? undefined : parse(item);
};

/** Open ones, urgent first, then by what is due; `next` continues the list. */
export const openEscalations = async (
  table: Table,
  query: ListQuery,
): Promise<{ items: readonly Escalation[]; next: Item | null }> => {
  const { items, next } = await table.list(lists.escalations(), query);
  const found = (await table.getMany(items.map(({ escalationId }) => keys.escalation(String(escalationId))))).map(parse);
  const order = items.map(({ escalationId }) => escalationId);
  return { items: found.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id)), next };
};

/** Has the person written of despair or violence? Then their chat is for named office staff and whoever helps them. */
export const hasSensitiveEscalation = async (table: Table, personId: string): Promise<boolean> => {
  const { items } = await table.ofPerson(personId, { prefix: 'escalation#', limit: 100, newestFirst: true });
  return items.map(parse).some(({ kind }) => isSensitive(kind));
};

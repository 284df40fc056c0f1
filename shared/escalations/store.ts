/** Escalations in the table: the office inbox. */
import type { Attachment, Conversation } from '../conversations/model.ts';
import type { FactType } from '../platform/facts.ts';
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
  /** Of a sensitive issue. */
  readonly sensitive?: boolean;
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

const publish = (work: Work, { id, version, kind, conversationId, issueId }: Escalation, type: FactType): void =>
  publishFact(work.writes, {
    id: work.ids('fct'),
    type,
    at: work.now,
    aggregateId: id,
    version,
    refs: {
      escalationId: id,
      kind,
      ...(conversationId === null ? {} : { conversationId }),
      ...(issueId === null ? {} : { issueId }),
    },
  });

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
  const raised: Escalation = {
    id: work.ids('esc'),
    version: 1,
    kind,
    state: 'open',
    urgent: raise.urgent ?? isAlarming(kind),
    words,
    sensitive: raise.sensitive ?? isSensitive(kind),
    attachments,
    conversationId: conversation?.id ?? null,
    personId: conversation?.personId ?? null,
    issueId,
    at: work.now,
    answerBy: escalationAnswerBy(work.city, kind, work.now),
    taken: null,
    answer: null,
  };
  put(work, null, raised);
  publish(work, raised, 'EscalationRaised');
  if (isAlarming(kind)) publish(work, raised, 'EmergencyHeard');
  return { kind: 'escalated', escalationId: raised.id, answerBy: raised.answerBy };
};

/** `by` says that they deal with it. */
export const takeEscalation = (work: Work, escalation: Escalation, by: string): Escalation => {
  const next: Escalation = {
    ...escalation,
    version: escalation.version + 1,
    state: 'taken',
    taken: { by, at: work.now },
  };
  put(work, escalation, next);
  publish(work, next, 'EscalationTaken');
  return next;
};

/** Closes it with what the resident is told, or with a note where there is nobody to tell. */
export const answerEscalation = (work: Work, escalation: Escalation, by: string, text: string): Escalation => {
  const next: Escalation = {
    ...escalation,
    version: escalation.version + 1,
    state: 'answered',
    answer: { by, at: work.now, text },
  };
  put(work, escalation, next);
  publish(work, next, 'EscalationAnswered');
  return next;
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

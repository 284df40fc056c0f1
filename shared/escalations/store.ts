/** Escalations in the table: the office inbox. */
import type { Attachment, Conversation } from '../conversations/model.ts';
import type { FactType } from '../platform/facts.ts';
import { dueAttributes, keys, lists } from '../platform/keys.ts';
import { publishFact } from '../platform/outbox.ts';
import { ofPersons, type Whose } from '../platform/persons.ts';
import type { Item, ListQuery, Table } from '../platform/table.ts';
import { causedBy, type Work } from '../platform/work.ts';
import { condition } from '../platform/write-set.ts';
import {
  type Escalation,
  type EscalationEntry,
  type EscalationKind,
  EscalationSchema,
  isAlarming,
  isSensitive,
  type OpenCase,
  OpenCaseSchema,
  openCaseOf,
  rankOf,
} from './model.ts';
import { escalationAnswerBy, nextCaseStep } from './terms.ts';

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

/** The number as it is searched: typed with or without spaces, in any case. */
export const fileNumberKey = (number: string): string => number.replaceAll(/\s/g, '').toUpperCase();

const putNumber = (work: Work, before: Escalation | null, { id, number }: Escalation): void => {
  const old = before?.number ?? null;
  if (old === number) return;
  if (old !== null) work.writes.remove(keys.escalationOfFile(fileNumberKey(old), id));
  if (number !== null) work.writes.put(keys.escalationOfFile(fileNumberKey(number), id), { escalationId: id });
};

/** A case that nobody has answered always has a step before it. */
const putTimer = (work: Work, before: Escalation | null, next: Escalation): void => {
  const timer = keys.escalationTimer(next.id);
  const [was, is] = [before, next].map((one) => (one === null ? null : (nextCaseStep(work.city, one)?.at ?? null)));
  if (is != null && is !== was) work.writes.put(timer, caseTimer(next.id, is));
  else if (is == null && was != null) work.writes.remove(timer);
};

export const caseTimer = (escalationId: string, at: string) => ({
  due: 'escalation',
  escalationId,
  ...dueAttributes(escalationId, at),
});

/** From its answer on it waits for its words to be deleted. */
const putAnswered = (work: Work, before: Escalation | null, { id, answer }: Escalation): void => {
  if (before?.state === 'answered' || answer === null) return;
  const list = lists.escalationsAnswered();
  const row = { escalationId: id, listKey: list, listSort: `${answer.at}#${id}` };
  work.writes.put(keys.escalationListEntry(id, list), row);
};

const put = (work: Work, before: Escalation | null, next: Escalation): void => {
  putNumber(work, before, next);
  putTimer(work, before, next);
  work.writes.put(
    keys.escalation(next.id),
    { ...next, ...(next.personId === null ? {} : { personKey: next.personId, personSort: `escalation#${next.id}` }) },
    condition.versionIs(before?.version ?? 0),
  );
  const list = lists.escalations();
  const entry = keys.escalationListEntry(next.id, list);
  if (next.state === 'answered') {
    work.writes.remove(entry);
    putAnswered(work, before, next);
  } else
    work.writes.put(entry, {
      ...openCaseOf(next),
      escalationId: next.id,
      listKey: list,
      listSort: `${rankOf(next)}#${next.answerBy}#${next.id}`,
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

/** The next version, with its line of history. */
const changedTo = (
  work: Work,
  escalation: Escalation,
  what: EscalationEntry['what'],
  change: Partial<Escalation>,
  moved: Partial<Pick<EscalationEntry, 'from' | 'to' | 'reason'>> = {},
): Escalation => {
  const version = escalation.version + 1;
  const entry = { version, at: work.now, by: causedBy(work), what, from: null, to: null, reason: null, ...moved };
  return { ...escalation, ...change, version, history: [...escalation.history, entry] };
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
    put(
      work,
      open,
      changedTo(work, open, 'added', {
        words: [open.words, words]
          .filter((text) => text !== '')
          .join('\n')
          .slice(-JOINED_WORDS_MAX),
        attachments: [...open.attachments, ...attachments],
      }),
    );
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
    number: null,
    jrwa: null,
    reached: null,
    history: [{ version: 1, at: work.now, by: causedBy(work), what: 'raised', from: null, to: kind, reason: null }],
  };
  put(work, null, raised);
  publish(work, raised, 'EscalationRaised');
  if (isAlarming(kind)) publish(work, raised, 'EmergencyHeard');
  return { kind: 'escalated', escalationId: raised.id, answerBy: raised.answerBy };
};

/** `by` says that they deal with it. */
export const takeEscalation = (work: Work, escalation: Escalation, by: string): Escalation => {
  const next = changedTo(work, escalation, 'taken', { state: 'taken', taken: { by, at: work.now } }, { to: by });
  put(work, escalation, next);
  publish(work, next, 'EscalationTaken');
  return next;
};

/** Somebody gives it to `to`, who is seen as dealing with it from now on. */
export const assignEscalation = (work: Work, escalation: Escalation, to: string): Escalation => {
  const from = escalation.taken?.by ?? null;
  const next = changedTo(work, escalation, 'assigned', { state: 'taken', taken: { by: to, at: work.now } }, { from, to });
  put(work, escalation, next);
  publish(work, next, 'EscalationTaken');
  return next;
};

/** Read again by a person, it is of another kind: its term counts from when it came. Who might not read it before may not read it now. */
export const changeKind = (work: Work, escalation: Escalation, kind: EscalationKind, reason: string | null): Escalation => {
  const answerBy = escalationAnswerBy(work.city, kind, escalation.at);
  const change = {
    kind,
    answerBy,
    // A term that has moved is watched anew.
    reached: answerBy === escalation.answerBy ? escalation.reached : null,
    sensitive: escalation.sensitive || isSensitive(escalation.kind) || isSensitive(kind),
  };
  const next = changedTo(work, escalation, 'kind', change, { from: escalation.kind, to: kind, reason });
  put(work, escalation, next);
  publish(work, next, 'EscalationChanged');
  return next;
};

/** Most of its time has passed: whoever has it hears of it. */
export const warnOfTerm = (work: Work, escalation: Escalation): Escalation => {
  const next = changedTo(work, escalation, 'warned', { reached: { step: 'warned', stepAt: work.now } });
  put(work, escalation, next);
  publish(work, next, 'CaseNear');
  return next;
};

/** Its time has passed: `to` deals with it from now on; null = nobody could be found, the whole office is reminded. */
export const passOverdue = (
  work: Work,
  escalation: Escalation,
  { to, step }: { readonly to: string | null; readonly step: 'deputy' | 'lead' },
): Escalation => {
  const taken = to === null ? escalation.taken : { by: to, at: work.now };
  const state = taken === null ? 'open' : 'taken';
  const change = { state, taken, reached: { step, stepAt: work.now } } as const;
  const next = changedTo(work, escalation, 'overdue', change, { from: escalation.taken?.by ?? null, to });
  put(work, escalation, next);
  publish(work, next, 'CaseOverdue');
  return next;
};

/** Still nobody has answered. */
export const remindOfTerm = (work: Work, escalation: Escalation): Escalation => {
  const next = { ...escalation, version: escalation.version + 1, reached: { step: 'lead', stepAt: work.now } } as const;
  put(work, escalation, next);
  publish(work, next, 'CaseReminded');
  return next;
};

/** Where it stands in the office's own files; also of a closed one. */
export const fileEscalation = (
  work: Work,
  escalation: Escalation,
  { number, jrwa }: Pick<Escalation, 'number' | 'jrwa'>,
): Escalation => {
  const next = changedTo(work, escalation, 'number', { number, jrwa }, { from: escalation.number, to: number });
  put(work, escalation, next);
  publish(work, next, 'EscalationChanged');
  return next;
};

/** Closes it with what the resident is told, or with a note where there is nobody to tell. */
export const answerEscalation = (work: Work, escalation: Escalation, by: string, text: string, told = true): Escalation => {
  const next = changedTo(work, escalation, 'answered', { state: 'answered', answer: { by, at: work.now, text, told } });
  put(work, escalation, next);
  publish(work, next, 'EscalationAnswered');
  return next;
};

export const readEscalation = async (table: Table, id: string): Promise<Escalation | undefined> => {
  const item = await table.get(keys.escalation(id));
  return item === undefined ? undefined : parse(item);
};

export const readEscalations = async (table: Table, ids: readonly string[]): Promise<readonly Escalation[]> => {
  const found = (await table.getMany(ids.map((id) => keys.escalation(id)))).map(parse);
  return found.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
};

/** Cases with this number in the office's files. */
export const escalationsOfFile = async (table: Table, number: string): Promise<readonly string[]> => {
  const { pk } = keys.escalationOfFile(fileNumberKey(number), '');
  const { items } = await table.under(pk, 'escalation#', { limit: 20 });
  return items.map(({ escalationId }) => String(escalationId));
};

/** Open ones as the list has them, danger first, then what is urgent, then by their term. What an earlier version has put there is read from the table. */
export const openCases = async (table: Table, query: ListQuery): Promise<{ items: readonly OpenCase[]; next: Item | null }> => {
  const { items, next } = await table.list(lists.escalations(), query);
  const entries = items.map((item) => OpenCaseSchema.safeParse(item));
  const bare = items.filter((_, n) => entries[n]?.success === false).map(({ escalationId }) => String(escalationId));
  const read = bare.length === 0 ? [] : (await readEscalations(table, bare)).map(openCaseOf);
  return { items: [...entries.flatMap(({ data }) => data ?? []), ...read], next };
};

/** The same, read whole; `next` continues the list. */
export const openEscalations = async (
  table: Table,
  query: ListQuery,
): Promise<{ items: readonly Escalation[]; next: Item | null }> => {
  const { items, next } = await openCases(table, query);
  const ids = items.map(({ id }) => id);
  return { items: await readEscalations(table, ids), next };
};

/** Newest first. */
export const escalationsOfPerson = async (table: Table, whose: Whose, limit: number): Promise<readonly Escalation[]> =>
  (await ofPersons(table, whose, { prefix: 'escalation#', limit, newestFirst: true })).map(parse);

/** Has the person written of despair or violence? Then their chat is for named office staff and whoever helps them. */
export const hasSensitiveEscalation = async (table: Table, whose: Whose): Promise<boolean> =>
  (await escalationsOfPerson(table, whose, 100)).some(({ kind, sensitive }) => sensitive || isSensitive(kind));

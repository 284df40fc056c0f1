/** News of an issue goes to its author and followers, in their language, in the chat they wrote in. */
import type { News } from '../bot/engine/turn.ts';
import { contactIn } from '../bot/flows/contact/parse.ts';
import { askedBy, tellNews } from '../bot/flows/news.ts';
import { answerBy as answerDay } from '../shared/calendar/calendar.ts';
import type { Conversation, Purpose } from '../shared/conversations/model.ts';
import { newConversation, putConversation, readConversation } from '../shared/conversations/store.ts';
import { isAlarming } from '../shared/escalations/model.ts';
import { readEscalation } from '../shared/escalations/store.ts';
import { type HistoryEntry, HistoryEntrySchema, type Issue, type OnBehalf } from '../shared/issues/model.ts';
import { audienceOf, readIssue } from '../shared/issues/store.ts';
import type { FactType } from '../shared/platform/facts.ts';
import { conversationIdOf } from '../shared/platform/ids.ts';
import { keys } from '../shared/platform/keys.ts';
import { publishFact } from '../shared/platform/outbox.ts';
import type { Work } from '../shared/platform/work.ts';
import { consumeFacts, type HeardFact } from './edge/consume-facts.ts';
import { tell } from './turn/tell.ts';

/** What is late is answered on the next working day: the hours that a deputy, or whoever leads the office, has for it. */
const NEXT_WORKING_DAYS = 1;

interface Told {
  readonly news: News;
  readonly purpose: Purpose;
}

const news = (told: News): Told => ({ news: told, purpose: 'news' });
const final = (told: News): Told => ({ news: told, purpose: 'final' });

/** Null = by the time it could be told it is no longer so, it was passed on inside the office, or a correction moved it. */
const newsOf = async (work: Work, { type, refs }: HeardFact, issue: Issue): Promise<Told | null> => {
  const { id: issueId, number, answerBy, repairBy, state } = issue;
  switch (type) {
    case 'IssueRouted': {
      if (state.name !== 'routed' || state.passedOn !== 'no' || refs.again === 'yes') return null;
      return news({ kind: 'issue-routed', number, answerBy, to: state.to === 'streetworker' ? 'streetworker' : 'office' });
    }
    case 'IssueAccepted':
      return state.name === 'accepted' || state.name === 'in_progress' ? news({ kind: 'issue-accepted', number }) : null;
    case 'IssueStarted':
      return state.name === 'in_progress' ? news({ kind: 'issue-started', number, repairBy }) : null;
    case 'ResidentAsked':
      return state.name === 'waiting_for_resident'
        ? { news: { kind: 'issue-question', number, issueId, question: state.question }, purpose: 'question' }
        : null;
    case 'IssueHandedOver': {
      if (state.name !== 'handed_over') return null;
      const { ownerName, contact } = state;
      return news({ kind: 'issue-handed-over', number, ownerName, contact, repairBy });
    }
    case 'IssueResolved':
      return state.name === 'resolved' ? final({ kind: 'issue-resolved', number, issueId, outcome: state.outcome }) : null;
    case 'IssueRejected':
      return state.name === 'rejected' ? final({ kind: 'issue-rejected', number, reason: state.reason }) : null;
    case 'IssueReopened':
      return state.name === 'reopened' || state.name === 'routed' ? news({ kind: 'issue-reopened', number, answerBy }) : null;
    case 'IssueMarkedDuplicate': {
      const other = state.name === 'duplicate' ? await readIssue(work, state.of) : null;
      return other === null ? null : final({ kind: 'issue-duplicate', number, of: other.number });
    }
    case 'PromiseBroken':
      return issue.promise?.step === 'deputy' || issue.promise?.step === 'office'
        ? news({ kind: 'issue-late', number, answerBy: answerDay(work.city, work.now, NEXT_WORKING_DAYS) })
        : null;
    default:
      return null;
  }
};

const entryOf = async ({ table }: Work, { aggregateId, version }: HeardFact): Promise<HistoryEntry | null> => {
  const item = await table.get(keys.issueHistory(aggregateId, version));
  return item === undefined ? null : HistoryEntrySchema.parse(item);
};

/** Whoever did it in the chat has had their answer there. */
const didItThemselves = async (work: Work, fact: HeardFact, issue: Issue, conversationId: string): Promise<boolean> => {
  if (fact.type !== 'IssueReopened' || conversationId !== issue.author?.conversationId) return false;
  const by = (await entryOf(work, fact))?.by;
  return by?.kind === 'resident' && by.role === 'author';
};

/**
 * Who asked through staff has no chat. A conversation without a channel stands for it: the send policy finds the SMS or mail that they
 * asked for, or puts them on the call list.
 */
const onBehalfConversation = async (work: Work, issueId: string, { answer }: OnBehalf): Promise<Conversation> => {
  const id = conversationIdOf('on-behalf', issueId);
  const known = await readConversation(work.table, id);
  if (known !== undefined) return known;
  // As a number is written on paper: made whole, or left to whoever calls.
  const given = answer.contact === null ? null : contactIn(answer.contact);
  const answerContact =
    given !== null && (given.kind === 'sms' || given.kind === 'email') && given.kind === answer.how
      ? { kind: given.kind, value: given.value, at: work.now }
      : null;
  return { ...newConversation(id, 'web', issueId, work.now, work.ids), answerContact };
};

/** People told in one transaction: each takes up to three items of at most 90. */
const PAGE = 20;

/** The next page of those to be told, by conversation id; the rest hears the same fact again, from there on. */
const nextPage = (work: Work, fact: HeardFact, audience: readonly string[]): readonly string[] => {
  const left = audience.toSorted().filter((id) => id > (fact.refs.after ?? ''));
  const page = left.slice(0, PAGE);
  const after = page.at(-1);
  if (left.length > PAGE && after !== undefined)
    publishFact(work.writes, {
      ...fact,
      id: work.ids('fct'),

      at: work.now,
      refs: { ...fact.refs, after },
    });
  return page;
};

const tellAudience = async (work: Work, fact: HeardFact): Promise<void> => {
  const issue = await readIssue(work, fact.aggregateId);
  const told = issue === null ? null : await newsOf(work, fact, issue);
  if (issue === null || told === null) return;
  const say = (conversation: Conversation) => {
    const message = tell(work, conversation, tellNews(told.news, conversation.language, work.city), {
      purpose: told.purpose,
      issueId: issue.id,
    });
    const asked = askedBy(told.news, message);
    if (asked !== null || conversation.version === 0)
      putConversation(work.writes, conversation, { ...conversation, asked: asked ?? conversation.asked });
  };
  if (fact.refs.after === undefined && issue.onBehalf !== null && issue.onBehalf.answer.how !== 'none')
    say(await onBehalfConversation(work, issue.id, issue.onBehalf));
  for (const conversationId of nextPage(work, fact, await audienceOf(work, issue))) {
    const conversation = await readConversation(work.table, conversationId);
    if (conversation !== undefined && !(await didItThemselves(work, fact, issue, conversationId))) say(conversation);
  }
};

const tellOfAttachment = async (work: Work, { refs }: HeardFact): Promise<void> => {
  const conversation = refs.conversationId === undefined ? undefined : await readConversation(work.table, refs.conversationId);
  if (conversation !== undefined)
    tell(work, conversation, tellNews({ kind: 'attachment-failed' }, conversation.language, work.city));
};

/** Its term has passed and nobody has answered: they hear by when somebody will. An alarm had its words at once; nothing is added to them. */
const tellOfCase = async (work: Work, { aggregateId }: HeardFact): Promise<void> => {
  const escalation = await readEscalation(work.table, aggregateId);
  if (escalation === undefined || escalation.state === 'answered' || isAlarming(escalation.kind)) return;
  const { conversationId } = escalation;
  const conversation = conversationId === null ? undefined : await readConversation(work.table, conversationId);
  if (conversation === undefined) return;
  const answerBy = answerDay(work.city, work.now, NEXT_WORKING_DAYS);
  tell(work, conversation, tellNews({ kind: 'case-late', answerBy }, conversation.language, work.city));
};

const TELLS: Partial<Readonly<Record<FactType, typeof tellAudience>>> = {
  AttachmentFailed: tellOfAttachment,
  CaseOverdue: tellOfCase,
};

export const handler = consumeFacts('tell-resident', (work, fact) => (TELLS[fact.type] ?? tellAudience)(work, fact));

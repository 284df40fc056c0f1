/** What flows about issues, people and the office ask and want done. */
import type {
  IssueCommand as Command,
  IssueDone as Done,
  IssueFound as Found,
  IssueGlimpse,
  IssueRefusalCode,
  OwnIssue,
  PlaceDraft,
  IssueQuery as Query,
  Refused,
} from '../../bot/engine/turn.ts';
import { personsOf } from '../../shared/conversations/joined.ts';
import type { Conversation } from '../../shared/conversations/model.ts';
import { raiseEscalation } from '../../shared/escalations/store.ts';
import type { Decision, Refusal } from '../../shared/issues/commands.ts';
import { type Issue, isOpen, type Place } from '../../shared/issues/model.ts';
import * as issues from '../../shared/issues/store.ts';
import { copyData, eraseConversation } from '../../shared/people/store.ts';
import { addSeconds } from '../../shared/platform/time.ts';
import type { Work } from '../../shared/platform/work.ts';

/** Issues named in one answer of the bot, at most. */
const MY_ISSUES = 20;

const placeOf = ({ text, street, houseNumber, subarea }: PlaceDraft): Place => ({ text, street, houseNumber, subarea });

const glimpse = (
  { id, number, category, reportedAt }: Pick<Issue, 'id' | 'number' | 'category' | 'reportedAt'>,
  place: Pick<Place, 'street' | 'houseNumber'>,
): IssueGlimpse => ({
  issueId: id,
  number,
  category,
  street: place.street,
  houseNumber: place.houseNumber,
  reportedAt,
});

const ownIssue = ({ issue, role }: issues.Related): OwnIssue => ({
  ...glimpse(issue, issue.place),
  state: issue.state.name,
  urgent: issue.urgent,
  sensitive: issue.sensitive,
  // A follower reads of the state, never another person's words.
  description: role === 'author' ? issue.description : '',
  answerBy: issue.answerBy,
  repairBy: issue.repairBy,
  outcome: issue.state.name === 'resolved' ? issue.state.outcome : issue.state.name === 'rejected' ? issue.state.reason : null,
  role,
});

const refused = (code: Refused['code']): Refused => ({ kind: 'refused', code });

const REFUSALS = {
  'issue.not-found': 'issue.not-found',
  'issue.exists': 'issue.not-found',
  'issue.closed': 'issue.closed',
  'issue.own': 'issue.own',
  'issue.already-followed': 'issue.already-followed',
  'issue.already-accepted': 'issue.already-accepted',
  'issue.illegal-transition': 'issue.closed',
} as const satisfies Record<Refusal['code'], IssueRefusalCode>;

const answer = (decision: Decision | Refusal, done: (issue: Issue) => Done): Done | Refused =>
  decision.kind === 'refused' ? refused(REFUSALS[decision.code]) : done(decision.issue);

export const lookAtIssues = async (work: Work, conversation: Conversation, query: Query): Promise<Found> => {
  const whose = personsOf(conversation);
  switch (query.kind) {
    case 'similar-issues': {
      const similar = await issues.similarIssues(work, query.category, placeOf(query.place));
      return { kind: query.kind, issues: similar.map((summary) => glimpse(summary, summary)) };
    }
    case 'my-issues': {
      const mine = await issues.relatedIssues(work, whose, conversation.recentIssues, MY_ISSUES);
      return { kind: query.kind, issues: mine.map(ownIssue) };
    }
    case 'issue-by-number': {
      const id = await issues.issueIdOfNumber(work.table, query.number);
      const related = id === null ? null : await issues.relatedIssue(work, whose, id);
      return { kind: query.kind, issue: related === null ? null : ownIssue(related) };
    }
  }
};

const report = async (
  work: Work,
  conversation: Conversation,
  command: Extract<Command, { kind: 'report-issue' }>,
): Promise<Done | Refused> => {
  const { kind: _, ...said } = command;
  const author = { personId: conversation.personId, conversationId: conversation.id };
  const decision = await issues.reportIssue(work, author, { ...said, place: placeOf(command.place) });
  if (decision === 'too-many-open-issues') return refused(decision);
  return answer(decision, ({ id, number, answerBy }) => ({ kind: 'issue-reported', issueId: id, number, answerBy }));
};

const change = (work: Work, { issue }: issues.Related, command: Extract<Command, { kind: 'change-issue' }>): Done | Refused => {
  const { place, category, confirmed } = command;
  const decision = issues.carryOut(work, issue, {
    ...issues.base(work, issue),
    kind: 'ChangeIssue',
    ...(place === undefined ? {} : { place: placeOf(place) }),
    ...(category === undefined ? {} : { category: issues.categoryTerms(work.city, category, issue.reportedAt) }),
    ...(confirmed === undefined ? {} : { confirmed }),
  });
  return answer(decision, ({ number, answerBy }) => ({ kind: 'issue-changed', number, answerBy }));
};

const addTo = async (
  work: Work,
  related: issues.Related,
  said: Parameters<typeof issues.addToIssue>[2],
): Promise<Done | Refused> =>
  answer(await issues.addToIssue(work, related, said), ({ number }) => ({ kind: 'added-to-issue', number }));

/** What is open (somebody has reopened it since) gets the words all the same. */
const reopen = async (
  work: Work,
  related: issues.Related,
  { reason, attachments }: Extract<Command, { kind: 'reopen-issue' }>,
): Promise<Done | Refused> => {
  await issues.judgeClosing(work, related, false);
  const issue = (await issues.readIssue(work, related.issue.id)) ?? related.issue;
  if (isOpen(issue)) return addTo(work, related, { text: reason, attachments });
  if (work.now > addSeconds(issue.state.since, work.city.reopenWithinDays * 24 * 3600))
    return refused('issue.too-late-to-reopen');
  const decision = issues.reopenIssue(work, issue, reason);
  if (decision.kind === 'decided' && attachments.length > 0)
    await issues.addToIssue(work, { ...related, issue: decision.issue }, { text: null, attachments });
  return answer(decision, ({ number, answerBy }) => ({ kind: 'issue-reopened', number, answerBy }));
};

/** An issue that was reported or followed in a joined chat is acted on by the pseudonym that it is theirs by. */
const actingAs = (work: Work, { id }: Conversation, { personId }: issues.Related): Work => ({
  ...work,
  actor: { kind: 'resident', personId, conversationId: id },
});

const follow = async (work: Work, conversation: Conversation, issueId: string): Promise<Done | Refused> => {
  const known = conversation.joined.length === 0 ? null : await issues.relatedIssue(work, personsOf(conversation), issueId);
  const person = { personId: known?.personId ?? conversation.personId, conversationId: conversation.id };
  return answer(await issues.followIssue(work, person, issueId), ({ number }) => ({ kind: 'issue-followed', number }));
};

export const carryOutIssue = async (work: Work, conversation: Conversation, command: Command): Promise<Done | Refused> => {
  const relatedTo = (issueId: string) => issues.relatedIssue(work, personsOf(conversation), issueId);
  switch (command.kind) {
    case 'report-issue':
      return report(work, conversation, command);
    case 'follow-issue':
      return follow(work, conversation, command.issueId);
    case 'add-to-issue': {
      const related = await relatedTo(command.issueId);
      if (related === null) return refused('issue.not-found');
      return addTo(actingAs(work, conversation, related), related, command);
    }
    case 'withdraw-issue':
    case 'change-issue': {
      const related = await relatedTo(command.issueId);
      if (related?.role !== 'author') return refused('issue.not-found');
      const acting = actingAs(work, conversation, related);
      if (command.kind === 'change-issue') return change(acting, related, command);
      const { issue } = related;
      const decision = issues.carryOut(acting, issue, { ...issues.base(acting, issue), kind: 'WithdrawIssue' });
      return answer(decision, ({ number }) => ({ kind: 'issue-withdrawn', number }));
    }
    case 'reopen-issue': {
      const related = await relatedTo(command.issueId);
      if (related === null) return refused('issue.not-found');
      return reopen(actingAs(work, conversation, related), related, command);
    }
    case 'judge-closing': {
      const related = await relatedTo(command.issueId);
      if (related !== null) await issues.judgeClosing(actingAs(work, conversation, related), related, command.settled);
      return { kind: 'closing-judged', settled: command.settled };
    }
    case 'escalate': {
      const { escalation: kind, words, issueId, attachments } = command;
      return raiseEscalation(work, { kind, words, conversation, issueId, attachments });
    }
    case 'erase-conversation': {
      const erased = await eraseConversation(work, conversation);
      return erased === 'held' ? refused('person.held') : erased;
    }
    case 'copy-data':
      return copyData(work, conversation);
  }
};

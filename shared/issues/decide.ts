/** What a command makes of an issue. Pure and total: every state × every command has an answer. */
import type { Decision, IssueCommand, Refusal } from './commands.ts';
import { breakPromise, escalateBroken, escalateOverdue, pass, passToDeputy, warnOfPromise } from './decide-passing.ts';
import { type CommandOf, decided, enter, illegal, refuse } from './decision.ts';
import { type Issue, type IssueState, isOpen, NOT_SETTLED, SETTLED } from './model.ts';
import { mayBeTaken } from './promise.ts';

const report = (command: CommandOf<'ReportIssue'>): Decision => {
  const { id, number, category, sensitive, description, place, urgent, confirmed, author, onBehalf, answerBy, at } = command;
  const issue: Issue = {
    id,
    number,
    version: 1,
    state: { name: 'new', since: at },
    category,
    sensitive,
    urgent,
    description,
    place,
    confirmed,
    author,
    onBehalf,
    followers: 0,
    assignee: null,
    reportedAt: at,
    answerBy,
    repairBy: null,
    promise: null,
    heldSince: null,
    forgottenAt: null,
  };
  return decided(null, command, issue, {
    model: command.modelVersion,
    reason: onBehalf !== null ? 'on-behalf' : confirmed ? null : 'filed-by-silence',
  });
};

const route = (issue: Issue, command: CommandOf<'RouteIssue'>): Decision | Refusal => {
  const { state } = issue;
  if (state.name !== 'new' && state.name !== 'routed' && state.name !== 'reopened') return illegal(issue);
  const { to, assignee, rule, reason } = command.route;
  const next = enter(state, { name: 'routed', since: command.at, to, rule, acceptBy: command.acceptBy, passedOn: 'no' });
  const refs = { to, rule, ...(assignee === null ? {} : { assignee }), ...(state.name === 'new' ? {} : { again: 'yes' }) };
  return decided(issue, command, { ...issue, state: next, assignee, heldSince: null }, { reason, refs });
};

/** What came back to the office half done is somebody's again as it is. */
const takeOver = (issue: Issue, command: CommandOf<'AcceptIssue'>): Decision =>
  decided(
    issue,
    command,
    { ...issue, assignee: command.staffId, heldSince: command.at },
    { fact: 'IssuePassed', refs: { staffId: command.staffId } },
  );

const accept = (issue: Issue, command: CommandOf<'AcceptIssue'>): Decision | Refusal => {
  if (mayBeTaken(issue)) return takeOver(issue, command);
  if (issue.state.name !== 'routed') return illegal(issue);
  const next = enter(issue.state, { name: 'accepted', since: command.at });
  return decided(issue, command, { ...issue, state: next, assignee: command.staffId }, { refs: { staffId: command.staffId } });
};

const start = (issue: Issue, command: CommandOf<'StartIssue'>): Decision | Refusal => {
  const { state } = issue;
  if (state.name !== 'accepted' && state.name !== 'waiting_for_resident' && state.name !== 'handed_over') return illegal(issue);
  const next = enter(state, { name: 'in_progress', since: command.at });
  return decided(issue, command, { ...issue, state: next, repairBy: command.repairBy ?? issue.repairBy });
};

const ask = (issue: Issue, command: CommandOf<'AskResident'>): Decision | Refusal => {
  const { state } = issue;
  if (state.name !== 'accepted' && state.name !== 'in_progress') return illegal(issue);
  return decided(issue, command, {
    ...issue,
    state: enter(state, { name: 'waiting_for_resident', since: command.at, question: command.question }),
  });
};

const handOver = (issue: Issue, command: CommandOf<'HandOver'>): Decision | Refusal => {
  const { state } = issue;
  switch (state.name) {
    case 'routed':
    case 'accepted':
    case 'in_progress':
    case 'waiting_for_resident': {
      const { id, name, contact } = command.owner;
      const next = enter(state, { name: 'handed_over', since: command.at, owner: id, ownerName: name, contact });
      return decided(
        issue,
        command,
        { ...issue, state: next, repairBy: command.repairBy ?? issue.repairBy },
        { refs: { owner: id }, reason: command.checkedNow ? 'owner-checked-by-staff' : null },
      );
    }
    default:
      return illegal(issue);
  }
};

const resolve = (issue: Issue, command: CommandOf<'ResolveIssue'>): Decision | Refusal => {
  const { state } = issue;
  switch (state.name) {
    case 'accepted':
    case 'in_progress':
    case 'waiting_for_resident':
    case 'handed_over':
      return decided(issue, command, {
        ...issue,
        state: enter(state, { name: 'resolved', since: command.at, outcome: command.outcome }),
      });
    default:
      return illegal(issue);
  }
};

const reject = (issue: Issue, command: CommandOf<'RejectIssue'>): Decision | Refusal => {
  const { state } = issue;
  switch (state.name) {
    case 'new':
    case 'routed':
    case 'reopened':
    case 'accepted':
    case 'in_progress':
    case 'waiting_for_resident':
      return decided(
        issue,
        command,
        { ...issue, state: enter(state, { name: 'rejected', since: command.at, reason: command.reason }) },
        { reason: command.reason },
      );
    default:
      return illegal(issue);
  }
};

const reopen = (issue: Issue, command: CommandOf<'ReopenIssue'>): Decision | Refusal => {
  const { state } = issue;
  if (state.name !== 'resolved' && state.name !== 'rejected' && state.name !== 'duplicate') return illegal(issue);
  const next = enter(state, { name: 'reopened', since: command.at, reason: command.reason });
  // The old dates are over; who had it stays named until it is routed, so that the same person gets it again.
  const again = { ...issue, state: next, answerBy: command.answerBy, repairBy: null };
  return decided(issue, command, again, { reason: command.reason, refs: { by: command.by.kind } });
};

/** It stays closed; a "no" with its reason reopens. */
const judge = (issue: Issue, command: CommandOf<'JudgeClosing'>): Decision | Refusal =>
  issue.state.name === 'resolved' || issue.state.name === 'rejected'
    ? decided(issue, command, issue, { reason: command.settled ? SETTLED : NOT_SETTLED })
    : illegal(issue);

/** Both end an open issue from any open state. */
const close = (issue: Issue, command: CommandOf<'MarkDuplicate' | 'WithdrawIssue'>): Decision | Refusal => {
  const { state } = issue;
  switch (state.name) {
    case 'resolved':
    case 'rejected':
    case 'duplicate':
    case 'withdrawn':
      return command.kind === 'WithdrawIssue' ? refuse(issue, 'issue.closed') : illegal(issue);
    default:
      return command.kind === 'WithdrawIssue'
        ? decided(issue, command, { ...issue, state: enter(state, { name: 'withdrawn', since: command.at }) })
        : decided(
            issue,
            command,
            { ...issue, state: enter(state, { name: 'duplicate', since: command.at, of: command.of }) },
            { refs: { of: command.of } },
          );
  }
};

const follow = (issue: Issue, command: CommandOf<'FollowIssue'>): Decision | Refusal => {
  // A sensitive issue does not exist for anybody who is not its author.
  if (issue.sensitive && issue.author?.personId !== command.personId) return refuse(null, 'issue.not-found');
  if (issue.author?.personId === command.personId) return refuse(issue, 'issue.own');
  if (command.following) return refuse(issue, 'issue.already-followed');
  if (!isOpen(issue)) return refuse(issue, 'issue.closed');
  return decided(issue, command, { ...issue, followers: issue.followers + 1 });
};

const addTo = (issue: Issue, command: CommandOf<'AddToIssue'>): Decision | Refusal => {
  if (!isOpen(issue)) return refuse(issue, 'issue.closed');
  const { state } = issue;
  const answers = state.name === 'waiting_for_resident' && command.by.kind === 'resident' && command.by.role === 'author';
  return decided(issue, command, answers ? { ...issue, state: enter(state, { name: 'in_progress', since: command.at }) } : issue);
};

const change = (issue: Issue, command: CommandOf<'ChangeIssue'>): Decision | Refusal => {
  const { place, category, confirmed = issue.confirmed } = command;
  const moves = place !== undefined || category !== undefined;
  if (!isOpen(issue)) return refuse(issue, 'issue.closed');
  const untouched = issue.state.name === 'new' || issue.state.name === 'routed' || issue.state.name === 'reopened';
  const byStaff = command.by.kind === 'staff';
  if (moves && !untouched && !byStaff) return refuse(issue, 'issue.already-accepted');
  const next: Issue = {
    ...issue,
    confirmed,
    ...(place === undefined ? {} : { place }),
    ...(category === undefined ? {} : { category: category.id, sensitive: category.sensitive, answerBy: category.answerBy }),
  };
  const reason = byStaff && moves ? correctionReason(issue, command) : null;
  // What somebody works on already stays with them.
  return decided(issue, command, next, moves && untouched ? { fact: 'IssueMoved', reason } : { reason });
};

/** "corrected category:lighting:road place": what the history needs to tell what stood before. */
const correctionReason = ({ category: before }: Issue, { place, category }: CommandOf<'ChangeIssue'>): string =>
  [
    'corrected',
    ...(category === undefined ? [] : [`category:${before}:${category.id}`]),
    ...(place === undefined ? [] : ['place']),
  ].join(' ');

const detach = (issue: Issue, command: CommandOf<'DetachPerson'>): Decision =>
  decided(
    issue,
    command,
    command.role === 'author' ? { ...issue, author: null } : { ...issue, followers: Math.max(0, issue.followers - 1) },
    { reason: 'erased' },
  );

/** What staff wrote to the resident goes with the words. */
const wordless = (state: IssueState): IssueState => {
  switch (state.name) {
    case 'resolved':
      return { ...state, outcome: '' };
    case 'rejected':
    case 'reopened':
      return { ...state, reason: '' };
    default:
      return state;
  }
};

const forget = (issue: Issue, command: CommandOf<'ForgetIssue'>): Decision | Refusal => {
  if (isOpen(issue) || issue.forgottenAt !== null) return illegal(issue);
  const { onBehalf, place } = issue;
  return decided(
    issue,
    command,
    {
      ...issue,
      state: wordless(issue.state),
      description: '',
      place: { ...place, text: '', houseNumber: null },
      author: null,
      onBehalf: onBehalf === null ? null : { ...onBehalf, answer: { how: 'none', contact: null } },
      forgottenAt: command.at,
    },
    { reason: 'retention' },
  );
};

const needOffice = (issue: Issue, command: CommandOf<'EscalateIssue'>): Decision | Refusal =>
  isOpen(issue) ? decided(issue, command, issue) : refuse(issue, 'issue.closed');

/** `issue` is what is stored, null when there is none. The result is the next version, or a refusal in words of the trade. */
export const decide = (issue: Issue | null, command: IssueCommand): Decision | Refusal => {
  if (command.kind === 'ReportIssue') return issue === null ? report(command) : refuse(issue, 'issue.exists');
  if (issue === null) return refuse(null, 'issue.not-found');
  switch (command.kind) {
    case 'RouteIssue':
      return route(issue, command);
    case 'AcceptIssue':
      return accept(issue, command);
    case 'StartIssue':
      return start(issue, command);
    case 'AskResident':
      return ask(issue, command);
    case 'HandOver':
      return handOver(issue, command);
    case 'ResolveIssue':
      return resolve(issue, command);
    case 'RejectIssue':
      return reject(issue, command);
    case 'ReopenIssue':
      return reopen(issue, command);
    case 'JudgeClosing':
      return judge(issue, command);
    case 'MarkDuplicate':
    case 'WithdrawIssue':
      return close(issue, command);
    case 'FollowIssue':
      return follow(issue, command);
    case 'AddToIssue':
      return addTo(issue, command);
    case 'ChangeIssue':
      return change(issue, command);
    case 'DetachPerson':
      return detach(issue, command);
    case 'ForgetIssue':
      return forget(issue, command);
    case 'PassToDeputy':
      return passToDeputy(issue, command);
    case 'EscalateOverdue':
      return escalateOverdue(issue, command);
    case 'EscalateIssue':
      return needOffice(issue, command);
    case 'WarnOfPromise':
      return warnOfPromise(issue, command);
    case 'BreakPromise':
      return breakPromise(issue, command);
    case 'EscalateBroken':
      return escalateBroken(issue, command);
    case 'PassIssue':
      return pass(issue, command);
  }
};

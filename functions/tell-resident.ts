/** News of an issue goes to its author and followers, in their language, in the chat they wrote in. */
import type { News } from '../bot/engine/turn.ts';
import { tellNews } from '../bot/flows/news.ts';
import { readConversation } from '../shared/conversations/store.ts';
import type { Issue } from '../shared/issues/model.ts';
import { audienceOf, readIssue } from '../shared/issues/store.ts';
import type { Work } from '../shared/platform/work.ts';
import { consumeFacts, type HeardFact } from './edge/consume-facts.ts';
import { tell } from './turn/tell.ts';

/** Null = by the time it could be told it is no longer so, or it was passed on inside the office. */
const newsOf = (fact: HeardFact, { id, number, answerBy, state }: Issue): News | null => {
  switch (fact.type) {
    case 'IssueRouted':
      return state.name === 'routed' && state.passedOn === 'no'
        ? { kind: 'issue-routed', number, answerBy, to: state.to === 'streetworker' ? 'streetworker' : 'office' }
        : null;
    case 'IssueAccepted':
      return state.name === 'accepted' || state.name === 'in_progress' ? { kind: 'issue-accepted', number } : null;
    case 'IssueResolved':
      return state.name === 'resolved' ? { kind: 'issue-resolved', number, issueId: id, outcome: state.outcome } : null;
    default:
      return null;
  }
};

const tellAudience = async (work: Work, fact: HeardFact): Promise<void> => {
  const issue = await readIssue(work, fact.aggregateId);
  const news = issue === null ? null : newsOf(fact, issue);
  if (issue === null || news === null) return;
  for (const conversationId of await audienceOf(work, issue)) {
    const conversation = await readConversation(work.table, conversationId);
    if (conversation !== undefined) tell(work, conversation, tellNews(news, conversation.language, work.city));
  }
};

const tellOfAttachment = async (work: Work, { refs }: HeardFact): Promise<void> => {
  const conversation = refs.conversationId === undefined ? undefined : await readConversation(work.table, refs.conversationId);
  if (conversation !== undefined)
    tell(work, conversation, tellNews({ kind: 'attachment-failed' }, conversation.language, work.city));
};

export const handler = consumeFacts('tell-resident', (work, fact) =>
  fact.type === 'AttachmentFailed' ? tellOfAttachment(work, fact) : tellAudience(work, fact),
);
